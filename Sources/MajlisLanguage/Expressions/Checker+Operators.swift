import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// Comparisons, ranges, offsets and arithmetic.
extension Checker {
    /// Compiles two sides that must fit: a bare word takes its meaning from the other side.
    private mutating func compileSides(_ left: Node, _ right: Node, _ context: inout ExpressionContext) -> (Expression, Expression) {
        if takesMeaning(left), !takesMeaning(right) {
            let b = compile(right, &context)
            return (compile(left, &context, expected: b.type.element), b)
        }
        let a = compile(left, &context)
        return (a, compile(right, &context, expected: a.type.element))
    }

    /// A bare word, or a list of words.
    private func takesMeaning(_ node: Node) -> Bool { node.kind == .name || node.kind == .list || node.kind == .integer }

    mutating func compileComparison(_ node: Node, _ context: inout ExpressionContext) -> Expression {
        let children = Array(node.children)
        guard children.count == 2 else { return unknown(node.location) }
        let (left, right) = compileSides(children[0], children[1], &context)
        let comparison: Comparison =
            switch node.tree.tokens[children[0].endToken].kind {
            case .equalEqual: .equal
            case .notEqual: .notEqual
            case .less: .less
            case .lessEqual: .atMost
            case .greater: .greater
            default: .atLeast
            }
        let isEquality = comparison == .equal || comparison == .notEqual
        if !comparable(left.type, right.type) {
            reportComparison(children[0], left.type, children[1], right.type, at: node.location)
        } else if !isEquality, !ordered(left.type) || !ordered(right.type) {
            let part = ordered(left.type) ? (children[1], right.type) : (children[0], left.type)
            report(Diagnostic(.notOrdered, at: node.location, ["found": shown(part.0), "actual": TypeWords.describe(part.1)]))
        }
        return Expression(.compare(comparison, left, right), .boolean, node.location)
    }

    mutating func compileMembership(_ node: Node, _ context: inout ExpressionContext) -> Expression {
        let children = Array(node.children)
        guard children.count == 2 else { return unknown(node.location) }
        let (left, right) = compileSides(children[0], children[1], &context)
        let isNegated = Vocabulary.meanings(of: node.tree.tokens[children[0].endToken].word).infix == .not
        let element: ValueType
        switch right.type {
        case .list(let inner), .range(let inner): element = inner
        case .hours: element = .time
        case .dates, .date: element = .date
        case .any, .absent: element = .any
        default:
            report(
                Diagnostic(.notACollection, at: children[1].location, ["found": shown(children[1]), "actual": TypeWords.describe(right.type)]))
            element = .any
        }
        if !comparable(left.type.element, element) { reportComparison(children[0], left.type, children[1], element, at: node.location) }
        return Expression(.membership(left, right, negated: isNegated), .boolean, node.location)
    }

    mutating func compileTest(_ node: Node, _ context: inout ExpressionContext) -> Expression {
        let children = Array(node.children)
        guard children.count == 2 else { return unknown(node.location) }
        let subject = compile(children[0], &context)
        let isNegated = Vocabulary.meanings(of: node.tree.tokens[children[0].endToken + 1].word).infix == .not
        if let test = stateTest(children[1]) { return Expression(.test(subject, test, negated: isNegated), .boolean, node.location) }
        // `is` with another value compares.
        let value = compile(children[1], &context, expected: subject.type.element)
        if !comparable(subject.type, value.type) { reportComparison(children[0], subject.type, children[1], value.type, at: node.location) }
        return Expression(.compare(isNegated ? .notEqual : .equal, subject, value), .boolean, node.location)
    }

    private func stateTest(_ node: Node) -> StateTest? {
        guard node.kind == .name || node.kind == .literalWord else { return nil }
        let words = Vocabulary.meanings(of: node.head.kind == .word ? node.head.word : .none)
        switch words.literal {
        case .tbd: return .tbd
        case .some(.none): return StateTest.none
        default: break
        }
        return words.choice == .unknown ? .unknown : words.choice == .empty ? .empty : nil
    }

    // MARK: Ranges and offsets

    /// `a..b`, `between a and b`; after a value `between` means `in`.
    mutating func compileRange(_ node: Node, _ context: inout ExpressionContext, expected: ValueType?) -> Expression {
        var ends = Array(node.children)
        var subject: (node: Node, value: Expression)?
        if node.kind == .between, ends.count == 3 {
            let first = ends.removeFirst()
            subject = (first, compile(first, &context))
        }
        guard ends.count == 2 else { return unknown(node.location) }
        var hint = subject?.value.type.element ?? expected?.element
        if case .range(let inner)? = hint { hint = inner }
        let lower = compile(ends[0], &context, expected: hint)
        let upper = compile(ends[1], &context, expected: hint ?? lower.type)
        let type = checkedUnion(lower.type, upper.type, ends[0], ends[1], at: node.location)
        checkOrder(lower, upper, node, ends)
        let place = subject == nil ? node.location : Location(file: node.tree.file, range: ends[0].range.union(ends[1].range))
        let range = Expression(.range(lower, upper), type == .time ? .hours : .range(type), place)
        guard let subject else { return range }
        if !comparable(subject.value.type.element, type) { reportComparison(subject.node, subject.value.type, ends[0], lower.type, at: node.location) }
        return Expression(.membership(subject.value, range, negated: false), .boolean, node.location)
    }

    /// A range of two plain values must not be upside down.
    private mutating func checkOrder(_ lower: Expression, _ upper: Expression, _ node: Node, _ ends: [Node]) {
        guard case .constant(let first) = lower.node, case .constant(let last) = upper.node else { return }
        let isReversed: Bool
        switch (first, last) {
        case (.integer(let x), .integer(let y)): isReversed = x > y
        case (.figure(let x), .figure(let y)): isReversed = x.unit == y.unit && Figure.compare(x, y) > 0
        case (.time(let x), .time(let y)): isReversed = x > y
        case (.date(let x), .date(let y)): isReversed = DateRange(x, y) == nil
        default: return
        }
        guard isReversed else { return }
        let place = Location(file: node.tree.file, range: ends[0].range.union(ends[1].range))
        report(Diagnostic(.rangeReversed, at: place, ["found": .code("\(ends[0].text)..\(ends[1].text)")]))
    }

    /// `14d before opening`
    mutating func compileOffset(_ node: Node, _ context: inout ExpressionContext) -> Expression {
        let children = Array(node.children)
        guard children.count == 2 else { return unknown(node.location) }
        let amount = compile(children[0], &context, expected: .duration)
        let anchor = compile(children[1], &context, expected: .date)
        // The word stands between the two.
        let word = Vocabulary.meanings(of: node.tree.tokens[children[0].endToken].word).infix ?? .before
        if ![.duration, .any, .absent].contains(amount.type) {
            var finding = Diagnostic(
                .argumentType, at: children[0].location,
                [
                    "name": .word(word.english), "expected": TypeWords.label(.typeDuration), "found": shown(children[0]),
                    "actual": TypeWords.describe(amount.type),
                ])
            if children[0].kind == .integer {
                finding.suggestions.append(Message(.replaceBy, ["word": .code(example(children[0], .day))]))
            }
            report(finding)
        }
        checkAnchor(anchor.type, children[1], word)
        return Expression(.offset(amount, anchor: anchor, isAfter: word == .after), .dateTime, node.location)
    }

    private mutating func checkAnchor(_ type: ValueType, _ node: Node, _ word: Infix) {
        switch type.element {
        case .date, .dateTime, .dates, .any, .absent, .time, .hours: return
        case .range(.date), .range(.dateTime), .range(.any): return
        case .record(let kinds) where kinds.contains(where: { $0.hasTime }): return
        default: break
        }
        report(
            Diagnostic(.notAMoment, at: node.location, ["clause": .word(word.english), "found": shown(node), "actual": TypeWords.describe(type)]))
    }

    // MARK: Arithmetic

    mutating func compileArithmetic(_ node: Node, _ context: inout ExpressionContext) -> Expression {
        var parts: [(ArithmeticOperator, Expression)] = []
        var type = ValueType.any
        var previous: Node?
        for child in node.children {
            let part = compile(child, &context)
            guard let left = previous else {
                parts.append((.add, part))
                type = part.type
                previous = child
                continue
            }
            let token = left.endToken
            let symbol: ArithmeticOperator =
                switch node.tree.tokens[token].kind {
                case .plus: .add
                case .minus: .subtract
                case .star: .multiply
                default: .divide
                }
            if let result = arithmetic(symbol, type.element, part.type.element) {
                type = result
            } else {
                reportArithmetic(left, type, child, part.type, node, operatorToken: token)
                type = .any
            }
            parts.append((symbol, part))
            previous = child
        }
        return Expression(.arithmetic(parts), type, node.location)
    }

    private mutating func reportArithmetic(
        _ left: Node, _ leftType: ValueType, _ right: Node, _ rightType: ValueType, _ node: Node, operatorToken: Int
    ) {
        var finding = Diagnostic(
            .badArithmetic, at: node.location,
            [
                "left": shown(left), "leftType": TypeWords.describe(leftType), "right": shown(right),
                "rightType": TypeWords.describe(rightType), "operator": .code(node.tree.text(ofToken: operatorToken)),
            ])
        if right.kind == .integer, isPoint(leftType) || leftType == .duration {
            let unit: Unit = leftType == .duration || leftType == .time ? .minute : .day
            finding.suggestions.append(Message(.replaceBy, ["word": .code(example(right, unit))]))
        }
        report(finding)
    }

    mutating func compileNegation(_ node: Node, _ context: inout ExpressionContext) -> Expression {
        guard let first = node.children.first(where: { _ in true }) else { return unknown(node.location) }
        let operand = compile(first, &context)
        if ![.number, .percent, .money, .duration, .any, .absent].contains(operand.type) {
            report(
                Diagnostic(
                    .argumentType, at: first.location,
                    ["name": .code("-"), "expected": TypeWords.label(.typeNumber), "found": shown(first), "actual": TypeWords.describe(operand.type)]))
        }
        return Expression(.negate(operand), operand.type, node.location)
    }
}
