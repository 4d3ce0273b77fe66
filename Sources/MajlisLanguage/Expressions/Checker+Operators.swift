import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// Comparisons, memberships, tests and arithmetic.
extension Checker {
    // MARK: Two sides

    /// Of two sides that must fit, the one that does not take its meaning from the other comes first.
    func nextSide(of work: ExpressionWork) -> ExpressionPart? {
        guard work.children.count >= 2 else { return work.parts.isEmpty ? work.children.first.map { ExpressionPart($0) } : nil }
        let isReversed = isReversed(work)
        switch work.parts.count {
        case 0: return ExpressionPart(work.children[isReversed ? 1 : 0])
        case 1:
            let other = work.children[isReversed ? 0 : 1]
            if work.node.kind == .test_is, stateTest(other) != nil { return nil }
            return ExpressionPart(other, expected: work.parts[0].type.element)
        default: return nil
        }
    }

    private func isReversed(_ work: ExpressionWork) -> Bool {
        work.node.kind != .test_is && takesMeaning(work.children[0]) && !takesMeaning(work.children[1])
    }

    /// A bare word, a list of words or a year.
    private func takesMeaning(_ node: Node) -> Bool { node.kind == .name || node.kind == .list || node.kind == .integer }

    /// Both sides in the order of the script; nil where the parser found only one, or more than two.
    private func sides(of work: ExpressionWork) -> (left: Expression, right: Expression)? {
        guard work.children.count == 2, work.parts.count == 2 else { return nil }
        return isReversed(work) ? (work.parts[1], work.parts[0]) : (work.parts[0], work.parts[1])
    }

    mutating func finishComparison(_ work: ExpressionWork) -> Expression {
        guard let (left, right) = sides(of: work) else { return unknown(work.node.location) }
        let comparison: Comparison =
            switch work.node.tree.tokens[work.children[0].endToken].kind {
            case .equalEqual: .equal
            case .notEqual: .notEqual
            case .less: .less
            case .lessEqual: .atMost
            case .greater: .greater
            default: .atLeast
            }
        let isEquality = comparison == .equal || comparison == .notEqual
        if !comparable(left.type, right.type) {
            reportComparison(TypedPart(work.children[0], left), TypedPart(work.children[1], right), at: work.node.location)
        } else if !isEquality, !ordered(left.type) || !ordered(right.type) {
            let part = ordered(left.type) ? (work.children[1], right.type) : (work.children[0], left.type)
            var finding = Diagnostic(
                .notOrdered, at: work.node.location, ["found": shown(part.0), "actual": TypeWords.describe(part.1)])
            let other = ordered(left.type) ? TypedPart(work.children[0], left) : TypedPart(work.children[1], right)
            suggest(ways: waysToCompare(TypedPart(part.0, part.1), other), in: &finding)
            report(finding)
        }
        return Expression(.compare(comparison, left, right), .boolean, work.node.location)
    }

    mutating func finishMembership(_ work: ExpressionWork) -> Expression {
        guard let (left, right) = sides(of: work) else { return unknown(work.node.location) }
        let isNegated = Vocabulary.meanings(of: work.node.tree.tokens[work.children[0].endToken].word).infix == .not
        let element: ValueType
        switch right.type {
        case .list(let inner), .range(let inner): element = inner
        case .hours: element = .time
        case .dates, .date: element = .date
        case .any, .absent: element = .any
        default:
            reportNoCollection(work.children[1], right.type)
            element = .any
        }
        if !comparable(left.type.element, element) {
            reportComparison(
                TypedPart(work.children[0], left), TypedPart(work.children[1], element, right), at: work.node.location)
        }
        return Expression(.membership(left, right, negated: isNegated), .boolean, work.node.location)
    }

    mutating func finishTest(_ work: ExpressionWork) -> Expression {
        guard let subject = work.parts.first, work.children.count == 2 else { return unknown(work.node.location) }
        let isNegated = Vocabulary.meanings(of: work.node.tree.tokens[work.children[0].endToken + 1].word).infix == .not
        if let test = stateTest(work.children[1]) {
            if test == .unknown || test == .empty { note(work.children[1], .choice, .isSure) }
            return Expression(.test(subject, test, negated: isNegated), .boolean, work.node.location)
        }
        // `is` with another value compares.
        guard work.parts.count == 2 else { return unknown(work.node.location) }
        let value = work.parts[1]
        if !comparable(subject.type, value.type) {
            reportComparison(TypedPart(work.children[0], subject), TypedPart(work.children[1], value), at: work.node.location)
        }
        return Expression(.compare(isNegated ? .notEqual : .equal, subject, value), .boolean, work.node.location)
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

    mutating func reportComparison(_ left: TypedPart, _ right: TypedPart, at place: Location) {
        var finding = Diagnostic(
            .notComparable, at: place,
            [
                "left": shown(left.node), "leftType": TypeWords.describe(left.type), "right": shown(right.node),
                "rightType": TypeWords.describe(right.type),
            ])
        addOrigins([left, right], to: &finding)
        suggest(ways: waysToCompare(left, right), in: &finding)
        report(finding)
    }

    // MARK: Arithmetic

    mutating func finishArithmetic(_ work: ExpressionWork) -> Expression {
        guard let first = work.parts.first else { return unknown(work.node.location) }
        var parts: [(ArithmeticOperator, Expression)] = [(.add, first)]
        var type = first.type
        for (left, (right, part)) in zip(work.children, zip(work.children.dropFirst(), work.parts.dropFirst())) {
            let symbol: ArithmeticOperator =
                switch work.node.tree.tokens[left.endToken].kind {
                case .plus: .add
                case .minus: .subtract
                case .star: .multiply
                default: .divide
                }
            if let result = arithmetic(symbol, type.element, part.type.element) {
                type = result
            } else {
                reportArithmetic(TypedPart(left, type), TypedPart(right, part), at: work.node.location)
                type = .any
            }
            parts.append((symbol, part))
        }
        return Expression(.arithmetic(parts), type, work.node.location)
    }

    private mutating func reportArithmetic(_ left: TypedPart, _ right: TypedPart, at place: Location) {
        var finding = Diagnostic(
            .badArithmetic, at: place,
            [
                "left": shown(left.node), "leftType": TypeWords.describe(left.type), "right": shown(right.node),
                "rightType": TypeWords.describe(right.type),
                "operator": .code(left.node.tree.text(ofToken: left.node.endToken)),
            ])
        addOrigins([left, right], to: &finding)
        if right.node.kind == .integer, isPoint(left.type) || left.type == .duration {
            let unit: Unit = left.type == .duration || left.type == .time ? .minute : .day
            suggest(ways: [example(right.node, unit)], in: &finding)
        } else if left.node.kind == .integer, right.type == .duration {
            suggest(ways: [example(left.node, .minute)], in: &finding)
        } else {
            suggest(ways: waysToReckon(left, right), in: &finding)
        }
        report(finding)
    }

    mutating func finishNegation(_ work: ExpressionWork) -> Expression {
        guard let operand = work.parts.first else { return unknown(work.node.location) }
        if ![.number, .percent, .money, .duration, .any, .absent].contains(operand.type) {
            report(
                Diagnostic(
                    .argumentType, at: work.children[0].location,
                    [
                        "name": .code("-"), "expected": TypeWords.label(.typeNumber), "found": shown(work.children[0]),
                        "actual": TypeWords.describe(operand.type),
                    ]))
        }
        return Expression(.negate(operand), operand.type, work.node.location)
    }
}
