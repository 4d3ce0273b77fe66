import MajlisModel
import MajlisText
import MajlisVocabulary

/// Rules, queries, checklists.
extension MeaningComparison {
    public func same(_ x: StandardFigure, _ y: StandardFigure) -> Bool {
        x.library == y.library && x.name == y.name && same(function: x.function, y.function)
    }

    public func same(_ x: Rule, _ y: Rule) -> Bool {
        same(x.record, y.record) && same(rule: x.name, y.name) && x.library == y.library && same(x.loop, y.loop)
            && same(x.condition, y.condition)
            && x.frameSize == y.frameSize && same(x.requirements, y.requirements)
    }

    public func same(_ x: [Rule.Requirement], _ y: [Rule.Requirement]) -> Bool {
        x.count == y.count
            && zip(x, y).allSatisfy { x, y in
                x.isBroken == y.isBroken && x.isForbidden == y.isForbidden && x.severity == y.severity && same(x.expression, y.expression)
                    && same(x.message, y.message) && same(x.suggestion, y.suggestion)
            }
    }

    public func same(_ x: MessageTexts?, _ y: MessageTexts?) -> Bool {
        guard let x, let y else { return x == nil && y == nil }
        return x.texts.count == y.texts.count
            && zip(x.texts, y.texts).allSatisfy { x, y in
                x.language == y.language && x.pieces.count == y.pieces.count
                    && zip(x.pieces, y.pieces).allSatisfy { same($0, $1) }
            }
    }

    public func same(_ x: MessagePiece, _ y: MessagePiece) -> Bool {
        switch (x, y) {
        case (.words(let x), .words(let y)): x == y
        case (.value(let x), .value(let y)): same(x, y)
        default: false
        }
    }

    public func same(_ x: Loop?, _ y: Loop?) -> Bool {
        guard let x, let y else { return x == nil && y == nil }
        return x.slot == y.slot && left.name(x.name) == right.name(y.name) && same(x.collection, y.collection)
    }

    public func same(_ x: Query, _ y: Query) -> Bool {
        left.name(x.name) == right.name(y.name) && x.frameSize == y.frameSize && same(x.expression, y.expression)
    }

    public func same(_ x: DefinedFunction, _ y: DefinedFunction) -> Bool {
        left.name(x.name) == right.name(y.name) && x.parameterCount == y.parameterCount && x.frameSize == y.frameSize
            && same(x.body, y.body)
    }

    public func same(_ x: Checklist, _ y: Checklist) -> Bool {
        same(x.record, y.record) && same(x.loop, y.loop) && x.frameSize == y.frameSize && x.tasks.count == y.tasks.count
            && zip(x.tasks, y.tasks).allSatisfy { x, y in
                same(x.record, y.record) && same(x.loop, y.loop) && same(x.needs, y.needs) && x.frameSize == y.frameSize
            }
    }
}
