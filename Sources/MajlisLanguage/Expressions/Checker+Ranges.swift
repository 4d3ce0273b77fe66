import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// `a..b`, `between a and b`, `14d before opening`.
extension Checker {
    func nextEnd(of work: ExpressionWork) -> ExpressionPart? {
        let done = work.parts.count
        guard done < min(work.node.kind == .between ? 3 : 2, work.children.count) else { return nil }
        let child = work.children[done]
        switch work.node.kind {
        case .offset: return ExpressionPart(child, expected: done == 0 ? .duration : .date)
        // After a value `between` means `in`: the value comes first, and the ends are like it.
        case .between: return done == 0 ? ExpressionPart(child) : ExpressionPart(child, expected: work.parts[0].type.element)
        default:
            var hint = work.expected?.element
            if case .range(let inner)? = hint { hint = inner }
            return ExpressionPart(child, expected: hint ?? work.parts.first?.type)
        }
    }

    mutating func finishRange(_ work: ExpressionWork) -> Expression {
        let isTest = work.node.kind == .between && work.children.count == 3
        let (ends, values) = (Array(work.children.suffix(2)), Array(work.parts.suffix(2)))
        guard work.parts.count == (isTest ? 3 : 2) else { return unknown(work.node.location) }
        let type = checkedUnion(values[0].type, values[1].type, ends[0], ends[1], at: work.node.location)
        checkOrder(values, ends)
        let place = isTest ? Location(file: work.node.tree.file, range: ends[0].range.union(ends[1].range)) : work.node.location
        let range = Expression(.range(values[0], values[1]), type == .time ? .hours : .range(type), place)
        guard isTest else { return range }
        let subject = work.parts[0]
        if !comparable(subject.type.element, type) {
            reportComparison(TypedPart(work.children[0], subject), TypedPart(ends[0], values[0]), at: work.node.location)
        }
        return Expression(.membership(subject, range, negated: false), .boolean, work.node.location)
    }

    /// A range of two plain values must not be upside down.
    private mutating func checkOrder(_ values: [Expression], _ ends: [Node]) {
        guard case .constant(let first) = values[0].node, case .constant(let last) = values[1].node else { return }
        let isReversed: Bool
        switch (first, last) {
        case (.integer(let x), .integer(let y)): isReversed = x > y
        case (.figure(let x), .figure(let y)): isReversed = x.unit == y.unit && Figure.compare(x, y) > 0
        case (.time(let x), .time(let y)): isReversed = x > y
        case (.date(let x), .date(let y)): isReversed = DateRange(x, y) == nil
        default: return
        }
        guard isReversed else { return }
        let place = Location(file: ends[0].tree.file, range: ends[0].range.union(ends[1].range))
        report(Diagnostic(.rangeReversed, at: place, ["found": .code("\(ends[0].text)..\(ends[1].text)")]))
    }

    // MARK: Offsets

    mutating func finishOffset(_ work: ExpressionWork) -> Expression {
        guard work.parts.count == 2 else { return unknown(work.node.location) }
        let (amount, anchor) = (work.parts[0], work.parts[1])
        // The word stands between the two.
        let word = Vocabulary.meanings(of: work.node.tree.tokens[work.children[0].endToken].word).infix ?? .before
        checkAmount(amount.type, work.children[0], word)
        checkAnchor(anchor.type, work.children[1], word)
        return Expression(.offset(amount, anchor: anchor, isAfter: word == .after), .dateTime, work.node.location)
    }

    private mutating func checkAmount(_ type: ValueType, _ node: Node, _ word: Infix) {
        if [.duration, .any, .absent].contains(type) { return }
        var finding = Diagnostic(
            .argumentType, at: node.location,
            [
                "name": .word(word.english), "expected": TypeWords.label(.typeDuration), "found": shown(node),
                "actual": TypeWords.describe(type),
            ])
        if node.kind == .integer { finding.suggestions.append(Message(.replaceBy, ["word": .code(example(node, .day))])) }
        report(finding)
    }

    private mutating func checkAnchor(_ type: ValueType, _ node: Node, _ word: Infix) {
        switch type.element {
        case .date, .dateTime, .dates, .any, .absent, .time, .hours, .range(.date), .range(.dateTime), .range(.any): return
        case .record(let kinds) where kinds.contains(where: { $0.hasTime }): return
        default: break
        }
        report(
            Diagnostic(
                .notAMoment, at: node.location, ["clause": .word(word.english), "found": shown(node), "actual": TypeWords.describe(type)]))
    }
}
