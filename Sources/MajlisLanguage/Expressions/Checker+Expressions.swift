import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// Compiles an expression: every name becomes a slot, a record or a member, every part gets its type.
///
/// Types are checked here, once, before anything is evaluated. After a finding the part has the type `any`, which fits everywhere, so that
/// one mistake gives one finding. Expressions may be nested 200 deep: each sort has a method of its own, so that none needs a large stack frame.
extension Checker {
    /// - Parameter expected: what the surroundings take, for bare words that mean something only there.
    mutating func compile(_ node: Node, _ context: inout ExpressionContext, expected: ValueType? = nil) -> Expression {
        switch node.kind {
        case .name: compileName(node, &context, expected: expected)
        case .path: compilePath(node, &context)
        case .implicitMember: compileImplicitMember(node, &context)
        case .parenthesized: compileInner(node, &context, expected)
        case .not: compileNot(node, &context)
        case .and, .or: compileConnective(node, &context)
        case .comparison: compileComparison(node, &context)
        case .membership: compileMembership(node, &context)
        case .filter, .selection, .ordering, .grouping, .each: compileQuery(node, &context)
        default: compileOther(node, &context, expected)
        }
    }

    private mutating func compileOther(_ node: Node, _ context: inout ExpressionContext, _ expected: ValueType?) -> Expression {
        switch node.kind {
        case .test_is: compileTest(node, &context)
        case .between, .range: compileRange(node, &context, expected: expected)
        case .offset: compileOffset(node, &context)
        case .sum, .product: compileArithmetic(node, &context)
        case .negation: compileNegation(node, &context)
        case .call: compileCall(node, &context)
        case .index: compileIndex(node, &context)
        case .list: compileList(node, &context, expected)
        case .quantified: compileQuantified(node, &context)
        case .conditional: compileConditional(node, &context, expected)
        default: compileLiteral(node, expected)
        }
    }

    func unknown(_ place: Location) -> Expression { Expression(.constant(.unknown), .any, place) }

    private mutating func compileInner(_ node: Node, _ context: inout ExpressionContext, _ expected: ValueType?) -> Expression {
        guard let inner = node.children.first(where: { _ in true }) else { return unknown(node.location) }
        return compile(inner, &context, expected: expected)
    }

    // MARK: Conditions

    /// A part that must be true, false or unknown.
    mutating func compileCondition(_ node: Node, _ context: inout ExpressionContext) -> Expression {
        let expression = compile(node, &context, expected: .boolean)
        checkCondition(expression.type, node)
        return expression
    }

    private mutating func checkCondition(_ type: ValueType, _ node: Node) {
        switch type {
        case .boolean, .any, .absent: return
        default: report(Diagnostic(.notACondition, at: node.location, ["found": shown(node), "actual": TypeWords.describe(type)]))
        }
    }

    private mutating func compileNot(_ node: Node, _ context: inout ExpressionContext) -> Expression {
        guard let first = node.children.first(where: { _ in true }) else { return unknown(node.location) }
        return Expression(.not(compileCondition(first, &context)), .boolean, node.location)
    }

    private mutating func compileConnective(_ node: Node, _ context: inout ExpressionContext) -> Expression {
        var parts: [Expression] = []
        for child in node.children { parts.append(compileCondition(child, &context)) }
        return Expression(node.kind == .and ? .and(parts) : .or(parts), .boolean, node.location)
    }

    private mutating func compileConditional(_ node: Node, _ context: inout ExpressionContext, _ expected: ValueType?) -> Expression {
        let children = Array(node.children)
        guard children.count == 3 else { return unknown(node.location) }
        let condition = compileCondition(children[0], &context)
        let then = compile(children[1], &context, expected: expected)
        let otherwise = compile(children[2], &context, expected: expected ?? then.type)
        let type = checkedUnion(then.type, otherwise.type, children[1], children[2], at: node.location)
        return Expression(.conditional(condition, then: then, otherwise: otherwise), type, node.location)
    }

    private mutating func compileList(_ node: Node, _ context: inout ExpressionContext, _ expected: ValueType?) -> Expression {
        var parts: [Expression] = []
        var type = ValueType.absent
        var previous: Node?
        for child in node.children {
            let hint = expected?.element ?? (parts.isEmpty ? nil : type)
            let part = compile(child, &context, expected: hint)
            type = checkedUnion(type, part.type.element, previous ?? child, child, at: child.location)
            parts.append(part)
            previous = child
        }
        return Expression(.list(parts), .list(type), node.location)
    }

    /// The type that fits both; where there is none a finding says so.
    mutating func checkedUnion(_ a: ValueType, _ b: ValueType, _ left: Node, _ right: Node, at place: Location) -> ValueType {
        if let type = unified(a, b) { return type }
        reportComparison(left, a, right, b, at: place)
        return .any
    }

    mutating func reportComparison(_ left: Node, _ leftType: ValueType, _ right: Node, _ rightType: ValueType, at place: Location) {
        var finding = Diagnostic(
            .notComparable, at: place,
            [
                "left": shown(left), "leftType": TypeWords.describe(leftType), "right": shown(right), "rightType": TypeWords.describe(rightType),
            ])
        // Thirty what?
        if leftType == .duration, right.kind == .integer { finding.suggestions.append(Message(.replaceBy, ["word": .code(example(right, .minute))])) }
        report(finding)
    }

    // MARK: Literals

    private mutating func compileLiteral(_ node: Node, _ expected: ValueType?) -> Expression {
        guard let (value, type) = literal(node, expected) else { return unknown(node.location) }
        return Expression(.constant(value), type, node.location)
    }

    private mutating func literal(_ node: Node, _ expected: ValueType?) -> (Value, ValueType)? {
        switch node.kind {
        case .integer:
            // 2027 is a year where a date is expected.
            if let expected, [.date, .dates, .dateTime].contains(expected.element), Literal.date(of: node) != nil {
                return partialDate(node).map { (.date($0), .date) }
            }
            return Literal.integer(of: node).map { (.integer($0), .number) }
        case .decimal, .percentage, .money, .about: return figure(node).map { (.figure($0), ValueType($0.unit)) }
        case .quantity, .compactDuration: return duration(node).map { (.duration(DurationBox($0)), .duration) }
        case .date, .month, .hijriDate: return partialDate(node).map { (.date($0), .date) }
        case .dateTime: return dateTime(node).map { (.dateTime($0), .dateTime) }
        case .time: return time(node).map { (.time($0), .time) }
        case .text: return (.text(textValue(node.index, node.tree)), .text)
        case .literalWord:
            switch Vocabulary.meanings(of: node.head.word).literal {
            case .true: return (.true, .boolean)
            case .false: return (.false, .boolean)
            default: return openValue(node).map { ($0, .absent) }
            }
        case .others: return openValue(node).map { ($0, .absent) }
        default: return nil
        }
    }
}

extension ValueType {
    init(_ unit: Figure.Unit) {
        switch unit {
        case .plain: self = .number
        case .percent: self = .percent
        case .currency: self = .money
        }
    }
}
