import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

/// What would make a condition hold that does not: the smallest change of each part that decides, where that can be reckoned.
///
/// Several ways stand for one another; what has to be done together is one way (`way_all`).
struct WayFinder {
    let evaluator: Evaluator
    let disclosure: Disclosure
    let wording: EvidenceWording
    private var depth = 0

    /// Ways that one finding is given, and elements that are looked at one by one.
    static let mostWays = 3
    private static let mostElements = 3
    private static let deepest = 12

    init(_ evaluator: Evaluator, _ disclosure: Disclosure) {
        self.evaluator = evaluator
        self.disclosure = disclosure
        wording = EvidenceWording(evaluator, disclosure)
    }

    var model: Model { evaluator.model }

    /// - Parameter wanted: what the condition should be and is not.
    static func ways(
        for condition: Expression, toBe wanted: Bool, _ evaluator: Evaluator, _ disclosure: Disclosure, _ frame: inout [Value]
    ) -> [Message] {
        let ways = evaluator.context.explaining {
            var finder = WayFinder(evaluator, disclosure)
            return finder.ways(condition, wanted, &frame)
        }
        return Array((ways ?? []).prefix(mostWays))
    }

    mutating func ways(_ condition: Expression, _ wanted: Bool, _ frame: inout [Value]) -> [Message] {
        guard depth < Self.deepest else { return [] }
        depth += 1
        defer { depth -= 1 }
        switch condition.node {
        case .not(let inner): return ways(inner, !wanted, &frame)
        case .and(let operands), .or(let operands): return ways(among: operands, condition.isConjunction == wanted, wanted, &frame)
        case .compare(let comparison, let left, let right):
            if isHidden(left, &frame) || isHidden(right, &frame) { return [] }
            return comparing(wanted ? comparison : comparison.opposite, left, right, &frame)
        case .membership(let element, let container, let negated):
            if isHidden(element, &frame) || isHidden(container, &frame) { return [] }
            return membership(element, container, isInside: wanted != negated, &frame)
        case .test(let operand, let test, let negated): return state(operand, test, wanted != negated, &frame)
        case .quantified(let every, let slot, let collection, let inner):
            return quantified(every, slot, collection, inner, wanted, &frame)
        case .conditional(let choice, let then, let otherwise):
            switch evaluator.truth(choice, frame: &frame) {
            case .yes: return ways(then, wanted, &frame)
            case .no: return ways(otherwise, wanted, &frame)
            case .unknown: return []
            }
        case .defined(let index, let arguments):
            guard evaluator.context.program.functions.indices.contains(index) else { return [] }
            let function = evaluator.context.program.functions[index]
            // Nobody changes what ships with the program.
            if wording.isBuiltIn(function.body.location) { return [] }
            var inner = Evaluator.frame(size: function.frameSize, arguments.map { evaluator.evaluate($0, frame: &frame) })
            return ways(function.body, wanted, &inner)
        case .query(let index):
            guard evaluator.context.program.queries.indices.contains(index) else { return [] }
            let query = evaluator.context.program.queries[index]
            var inner = Evaluator.frame(size: query.frameSize)
            return ways(query.expression, wanted, &inner)
        case .member:
            guard condition.isPath, !isHidden(condition, &frame), let read = lastRead(condition, &frame) else { return [] }
            return wanted ? written(read) : removed(read)
        default: return []
        }
    }

    func isHidden(_ expression: Expression, _ frame: inout [Value]) -> Bool { evaluator.isWithheld(expression, disclosure, &frame) }

    // MARK: and, or

    /// - Parameter needsAll: all operands have to be as wanted; otherwise one of them is enough.
    private mutating func ways(among operands: [Expression], _ needsAll: Bool, _ wanted: Bool, _ frame: inout [Value]) -> [Message] {
        var found: [[Message]] = []
        for operand in operands where evaluator.truth(operand, frame: &frame) == Kleene(!wanted) {
            found.append(ways(operand, wanted, &frame))
        }
        return needsAll ? together(found) : found.flatMap { $0 }
    }

    /// The first way of each, as one.
    private func together(_ ways: [[Message]]) -> [Message] {
        if ways.count == 1 { return ways[0] }
        var all: [Message] = []
        for way in ways.compactMap(\.first) where !all.contains(way) { all.append(way) }
        if ways.contains(where: \.isEmpty) || all.isEmpty { return [] }
        return all.count == 1 ? all : [Message(.wayAll, ["ways": .list(all.map { .message($0) })])]
    }

    // MARK: every, some

    private mutating func quantified(
        _ every: Bool, _ slot: Int, _ collection: Expression, _ condition: Expression, _ wanted: Bool, _ frame: inout [Value]
    ) -> [Message] {
        guard every == wanted else {
            // One element is enough, and which one nobody can say for the planner.
            let words = MessageArgument.code(wording.text(condition.location))
            let list = MessageArgument.code(wording.text(collection.location))
            return [Message(every ? .wayOneWithout : .wayOneWith, ["list": list, "condition": words])]
        }
        let list = evaluator.gather(collection, &frame)
        guard evaluator.bind(slot, &frame) else { return [] }
        var wrong: [Value] = []
        for element in list.sure {
            frame[slot] = element
            guard evaluator.truth(condition, frame: &frame) == Kleene(!wanted) else { continue }
            if isHidden(condition, &frame) { return [] }
            wrong.append(element)
        }
        guard !wrong.isEmpty else { return [] }
        if wrong.count <= Self.mostElements {
            var found: [[Message]] = []
            for element in wrong {
                frame[slot] = element
                found.append(ways(condition, wanted, &frame))
            }
            let all = together(found)
            if !all.isEmpty { return all }
        }
        let names = wording.value(.list(ListBox(wrong)))
        let words = MessageArgument.code(wording.text(condition.location))
        return [Message(wanted ? .wayForElements : .wayForNoElements, ["condition": words, "elements": names])]
    }

    // MARK: is none, is tbd

    private func state(_ operand: Expression, _ test: StateTest, _ wanted: Bool, _ frame: inout [Value]) -> [Message] {
        if operand.type.isList, test == .empty || test == .none, !operand.isPath {
            let list = evaluator.gather(operand, &frame)
            let code = MessageArgument.code(wording.text(operand.location))
            if wanted { return [Message(.wayCountFewer, ["count": .number(evaluator.count(list).least), "list": code])] }
            return [Message(.wayCountMore, ["count": .number(1), "list": code])]
        }
        if !wanted, let way = missingChild(operand, &frame) { return [way] }
        guard let read = lastRead(operand, &frame) else { return [] }
        return wanted ? removed(read) : written(read)
    }

    /// `session.chair is not none`: the record that should stand inside another.
    private func missingChild(_ operand: Expression, _ frame: inout [Value]) -> Message? {
        guard case .member(let base, let member) = operand.node, case .record(let record) = evaluator.evaluate(base, frame: &frame) else {
            return nil
        }
        let index = Int(model.kind(record).rawValue)
        switch index < member.accesses.count ? member.accesses[index] : .absent {
        case .child(let kind), .children(let kind):
            guard let place = model.headLocation(record).location else { return nil }
            return Message(
                .wayAddChild, ["kind": .word(kind.english), "record": wording.value(.record(record)), "place": .place(place)])
        default: return nil
        }
    }

    // MARK: Clauses

    /// The clause that a path leads to.
    func lastRead(_ expression: Expression, _ frame: inout [Value]) -> ClauseRead? {
        guard expression.isPath else { return nil }
        evaluator.context.reads = []
        _ = evaluator.evaluate(expression, frame: &frame)
        defer { evaluator.context.reads = nil }
        return evaluator.context.reads?.last
    }

    private func written(_ read: ClauseRead) -> [Message] {
        guard let place = read.location ?? model.headLocation(read.record).location else { return [] }
        return [way(.wayWriteFact, read, place)]
    }

    private func removed(_ read: ClauseRead) -> [Message] { read.location.map { [way(.wayRemoveFact, read, $0)] } ?? [] }

    private func way(_ code: MessageCode, _ read: ClauseRead, _ place: Location) -> Message {
        Message(
            code,
            [
                "clause": wording.clause(read.property, of: read.record), "record": wording.value(.record(read.record)),
                "place": .place(place),
            ])
    }
}

extension Comparison {
    /// What holds where this does not.
    var opposite: Comparison {
        switch self {
        case .equal: .notEqual
        case .notEqual: .equal
        case .less: .atLeast
        case .atMost: .greater
        case .greater: .atMost
        case .atLeast: .less
        }
    }

    /// The same with its sides exchanged.
    var mirrored: Comparison {
        switch self {
        case .equal, .notEqual: self
        case .less: .greater
        case .atMost: .atLeast
        case .greater: .less
        case .atLeast: .atMost
        }
    }
}

extension Expression {
    fileprivate var isConjunction: Bool {
        if case .and = node { return true }
        return false
    }
}
