import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// Compiles an expression: every name becomes a slot, a record or a member, every part gets its type.
///
/// Types are checked here, once, before anything is evaluated. After a finding the part has the type `any`, which fits everywhere, so that
/// one mistake gives one finding.
///
/// Expressions nest as deep as the parser lets them, and a thread's stack may be small. So nothing here calls itself: each sort of expression
/// says which part it needs next (`nextPart`) and, when it has all of them, what becomes of them (`finish`); the loop below does the rest.
extension Checker {
    mutating func compile(_ node: Node, _ context: inout ExpressionContext, expected: ValueType? = nil) -> Expression {
        compile(ExpressionPart(node, expected: expected), &context)
    }

    /// A part that must be true, false or unknown.
    mutating func compileCondition(_ node: Node, _ context: inout ExpressionContext) -> Expression {
        compile(ExpressionPart(node, .condition), &context)
    }

    /// A part that must be several things.
    mutating func compileCollection(_ node: Node, _ context: inout ExpressionContext) -> Expression {
        compile(ExpressionPart(node, .collection), &context)
    }

    private mutating func compile(_ part: ExpressionPart, _ context: inout ExpressionContext) -> Expression {
        let known = findingCount
        let result = compiled(part, &context)
        let isUnreadable = isUnreadable(part.node)
        lastExpressionIsBroken = isUnreadable || hasErrors(since: known)
        // What the parser said is enough.
        if isUnreadable { withdraw(Checker.findingsOfTypes, since: known) }
        return result
    }

    private mutating func compiled(_ part: ExpressionPart, _ context: inout ExpressionContext) -> Expression {
        var stack = [ExpressionWork(part, context.mark)]
        while let top = stack.indices.last {
            if let next = nextPart(of: &stack[top], &context) {
                stack.append(ExpressionWork(next, context.mark))
                continue
            }
            let work = stack.removeLast()
            context.return(to: work.mark)
            let expression = checked(finish(work, &context), work)
            if stack.isEmpty { return expression }
            stack[top - 1].parts.append(expression)
        }
        return unknown(part.node.location)
    }

    func unknown(_ place: Location) -> Expression { Expression(.constant(.unknown), .any, place) }

    // MARK: Parts

    /// The part that is compiled next; nil where all are.
    private mutating func nextPart(of work: inout ExpressionWork, _ context: inout ExpressionContext) -> ExpressionPart? {
        let done = work.parts.count
        switch work.node.kind {
        case .parenthesized: return done == 0 ? work.children.first.map { ExpressionPart($0, expected: work.expected) } : nil
        case .not: return done == 0 ? work.children.first.map { ExpressionPart($0, .condition) } : nil
        case .and, .or: return done < work.children.count ? ExpressionPart(work.children[done], .condition) : nil
        case .sum, .product: return done < work.children.count ? ExpressionPart(work.children[done]) : nil
        case .negation, .path: return done == 0 ? work.children.first.map { ExpressionPart($0) } : nil
        case .comparison, .membership, .test_is: return nextSide(of: work)
        case .range, .between, .offset: return nextEnd(of: work)
        case .list: return nextElement(of: work)
        case .conditional: return nextBranch(of: work)
        case .filter, .selection, .ordering, .grouping, .each, .quantified: return nextQueryPart(of: &work, &context)
        case .call: return nextArgument(of: work, in: scopes.space(of: context.scope))
        case .index: return nextIndexPart(of: work)
        default: return nil
        }
    }

    private func nextElement(of work: ExpressionWork) -> ExpressionPart? {
        guard work.parts.count < work.children.count else { return nil }
        return ExpressionPart(work.children[work.parts.count], expected: work.expected?.element ?? work.parts.last?.type.element)
    }

    private func nextBranch(of work: ExpressionWork) -> ExpressionPart? {
        guard work.parts.count < min(3, work.children.count) else { return nil }
        let child = work.children[work.parts.count]
        switch work.parts.count {
        case 0: return ExpressionPart(child, .condition)
        case 1: return ExpressionPart(child, expected: work.expected)
        default: return ExpressionPart(child, expected: work.expected ?? work.parts[1].type)
        }
    }

    // MARK: Results

    /// What becomes of the parts.
    private mutating func finish(_ work: ExpressionWork, _ context: inout ExpressionContext) -> Expression {
        switch work.node.kind {
        case .name: return compileName(work.node, &context, expected: work.expected)
        case .implicitMember: return compileImplicitMember(work.node, context)
        case .path: return finishPath(work)
        case .parenthesized: return work.parts.first ?? unknown(work.node.location)
        case .not: return work.parts.first.map { Expression(.not($0), .boolean, work.node.location) } ?? unknown(work.node.location)
        case .and: return Expression(.and(work.parts), .boolean, work.node.location)
        case .or: return Expression(.or(work.parts), .boolean, work.node.location)
        case .comparison: return finishComparison(work)
        case .membership: return finishMembership(work)
        case .test_is: return finishTest(work)
        case .range, .between: return finishRange(work)
        case .offset: return finishOffset(work)
        case .sum, .product: return finishArithmetic(work)
        case .negation: return finishNegation(work)
        case .list: return finishList(work)
        case .conditional: return finishConditional(work)
        case .filter, .selection, .ordering, .grouping, .each, .quantified: return finishQuery(work)
        case .call: return finishCall(work, in: scopes.space(of: context.scope))
        case .index: return finishIndex(work)
        default:
            guard let (value, type) = literal(work.node, work.expected) else { return unknown(work.node.location) }
            return Expression(.constant(value), type, work.node.location)
        }
    }

    /// The expression, where it can play its part; a finding says so where it cannot.
    private mutating func checked(_ expression: Expression, _ work: ExpressionWork) -> Expression {
        if work.role == .collection, let rows = rows(of: expression) { return rows }
        switch (work.role, expression.type) {
        case (.value, _), (_, .any), (_, .absent), (.condition, .boolean), (.collection, .list): return expression
        case (.condition, _):
            var finding = Diagnostic(
                .notACondition, at: work.node.location, ["found": shown(work.node), "actual": TypeWords.describe(expression.type)])
            let part = TypedPart(work.node, expression)
            addOrigins([part], to: &finding)
            suggest(ways: waysToCondition(part), in: &finding)
            report(finding)
            return Expression(expression.node, .any, expression.location)
        case (.collection, _):
            reportNoCollection(work.node, expression.type)
            return Expression(expression.node, .list(.any), expression.location)
        }
    }

    private mutating func finishConditional(_ work: ExpressionWork) -> Expression {
        guard work.parts.count == 3 else { return unknown(work.node.location) }
        let type = checkedUnion(work.parts[1].type, work.parts[2].type, work.children[1], work.children[2], at: work.node.location)
        return Expression(.conditional(work.parts[0], then: work.parts[1], otherwise: work.parts[2]), type, work.node.location)
    }

    private mutating func finishList(_ work: ExpressionWork) -> Expression {
        var type = ValueType.absent
        for (index, part) in work.parts.enumerated() {
            type = checkedUnion(
                type, part.type.element, work.children[max(0, index - 1)], work.children[index], at: work.children[index].location)
        }
        return Expression(.list(work.parts), .list(type), work.node.location)
    }

    /// The type that fits both; where there is none a finding says so.
    mutating func checkedUnion(_ a: ValueType, _ b: ValueType, _ left: Node, _ right: Node, at place: Location) -> ValueType {
        if let type = unified(a, b) { return type }
        reportComparison(TypedPart(left, a), TypedPart(right, b), at: place)
        return .any
    }

    // MARK: Literals

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
