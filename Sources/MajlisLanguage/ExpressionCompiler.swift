import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// What the names inside an expression may mean.
struct ExpressionContext {
    var scopes: [RecordID]
    /// Variables in sight, innermost last.
    var variables: [LoopVariable] = []
    /// The element that a leading dot means.
    var element: (slot: Int, type: ValueType)?
    /// Slots given out so far, and the most at one time.
    var nextSlot = 0
    var frameSize = 0

    mutating func slot() -> Int {
        nextSlot += 1
        frameSize = max(frameSize, nextSlot)
        return nextSlot - 1
    }
}

/// Compiles a checked expression: every name becomes a slot, a record or a member, every part gets its type.
///
/// Types are checked here, once, before anything is evaluated. After a finding the part has the type `any`, which fits everywhere, so that
/// one mistake gives one finding.
extension Checker {
    mutating func compile(_ node: Node, _ context: inout ExpressionContext, expected: ValueType? = nil) -> Expression {
        let place = node.location
        func made(_ expression: ExpressionNode, _ type: ValueType) -> Expression { Expression(expression, type, place) }
        let children = Array(node.children)
        switch node.kind {
        case .parenthesized:
            return children.first.map { compile($0, &context, expected: expected) } ?? unknown(place)
        case .name: return compileName(node, &context, expected: expected)
        case .implicitMember: return compileImplicitMember(node, &context)
        case .path: return compilePath(children, &context, expected: expected)
        case .call: return compileCall(node, children, &context)
        case .index:
            guard children.count == 2 else { return unknown(place) }
            let base = compile(children[0], &context)
            let key = compile(children[1], &context)
            return made(.index(base, key), base.type)
        case .integer, .decimal, .percentage, .money, .about, .quantity, .compactDuration, .date, .month, .hijriDate, .time, .dateTime, .text,
            .literalWord, .others:
            return compileLiteral(node, expected: expected)
        case .list:
            let parts = children.map { compile($0, &context, expected: expected?.element) }
            return made(.list(parts), .list(parts.map(\.type).reduce(.absent) { unified($0, $1) ?? .any }))
        case .negation:
            guard let first = children.first else { return unknown(place) }
            let operand = compile(first, &context)
            return made(.negate(operand), operand.type)
        case .range, .between: return compileRange(node, children, &context, expected: expected)
        case .offset: return compileOffset(children, place, &context)
        case .sum, .product: return compileArithmetic(node, children, &context)
        case .comparison: return compileComparison(node, children, &context)
        case .membership: return compileMembership(node, children, &context)
        case .test_is: return compileTest(node, children, &context)
        case .not:
            guard let first = children.first else { return unknown(place) }
            return made(.not(compileCondition(first, &context)), .boolean)
        case .and: return made(.and(children.map { compileCondition($0, &context) }), .boolean)
        case .or: return made(.or(children.map { compileCondition($0, &context) }), .boolean)
        case .quantified: return compileQuantified(node, children, &context)
        case .conditional: return compileConditional(children, place, &context)
        case .filter, .selection, .ordering, .grouping, .each: return compileQuery(node, children, &context)
        default: return unknown(place)
        }
    }

    func unknown(_ place: Location) -> Expression { Expression(.constant(.unknown), .any, place) }

    /// A part that must be true, false or unknown.
    mutating func compileCondition(_ node: Node, _ context: inout ExpressionContext) -> Expression {
        let expression = compile(node, &context, expected: .boolean)
        switch expression.type {
        case .boolean, .any, .absent: break
        default:
            report(
                Diagnostic(.notACondition, at: node.location, ["found": .code(shortText(node)), "actual": TypeWords.describe(expression.type)]))
        }
        return expression
    }

    // MARK: Literals

    private mutating func compileLiteral(_ node: Node, expected: ValueType?) -> Expression {
        func made(_ value: Value, _ type: ValueType) -> Expression { Expression(.constant(value), type, node.location) }
        switch node.kind {
        case .integer:
            // 2027 is a year where a date is expected.
            if expected == .date || expected == .dates || expected == .dateTime, let date = partialDate(node) { return made(.date(date), .date) }
            return Literal.integer(of: node).map { made(.integer($0), .number) } ?? unknown(node.location)
        case .decimal, .percentage, .money, .about:
            guard let figure = figure(node) else { return unknown(node.location) }
            checkCurrency(figure, node)
            let type: ValueType = switch figure.unit {
            case .plain: .number
            case .percent: .percent
            case .currency: .money
            }
            return made(.figure(figure), type)
        case .quantity, .compactDuration: return duration(node).map { made(.duration(DurationBox($0)), .duration) } ?? unknown(node.location)
        case .date, .month, .hijriDate: return partialDate(node).map { made(.date($0), .date) } ?? unknown(node.location)
        case .dateTime: return dateTime(node).map { made(.dateTime($0), .dateTime) } ?? unknown(node.location)
        case .time: return time(node).map { made(.time($0), .time) } ?? unknown(node.location)
        case .text: return made(.text(textValue(node)), .text)
        case .literalWord:
            switch Vocabulary.meanings(of: node.head.word).literal {
            case .true: return made(.true, .boolean)
            case .false: return made(.false, .boolean)
            default: return made(openValue(node) ?? .unknown, .absent)
            }
        default: return unknown(node.location)
        }
    }

    // MARK: Operators

    private mutating func compileRange(_ node: Node, _ children: [Node], _ context: inout ExpressionContext, expected: ValueType?) -> Expression {
        // `x between a and b` after a value means `in`.
        let isTest = node.kind == .between
        guard children.count == (isTest ? 3 : 2) else { return unknown(node.location) }
        let subject = isTest ? compile(children[0], &context) : nil
        let hint = subject?.type.element ?? expected?.element
        let lower = compile(children[isTest ? 1 : 0], &context, expected: hint)
        let upper = compile(children[isTest ? 2 : 1], &context, expected: hint ?? lower.type)
        let type = unified(lower.type, upper.type)
        if type == nil { reportComparison(children[isTest ? 1 : 0], lower.type, children[isTest ? 2 : 1], upper.type, at: node.location) }
        let place = isTest ? children[1].location : node.location
        let rangeType: ValueType = type == .time ? .hours : .range(type ?? .any)
        let range = Expression(.range(lower, upper), rangeType, place)
        guard let subject else { return range }
        if let type, !comparable(subject.type, type) { reportComparison(children[0], subject.type, children[1], lower.type, at: node.location) }
        return Expression(.membership(subject, range, negated: false), .boolean, node.location)
    }

    private mutating func compileOffset(_ children: [Node], _ place: Location, _ context: inout ExpressionContext) -> Expression {
        guard children.count == 2 else { return unknown(place) }
        let amount = compile(children[0], &context, expected: .duration)
        let anchor = compile(children[1], &context, expected: .date)
        // The word stands between the two.
        let word = children[0].tree.tokens[children[0].endToken].word
        if ![.duration, .any, .absent].contains(amount.type) {
            report(
                Diagnostic(
                    .argumentType, at: children[0].location,
                    [
                        "name": .code(children[0].tree.text(ofToken: children[0].endToken)), "expected": TypeWords.label(.typeDuration),
                        "found": .code(shortText(children[0])), "actual": TypeWords.describe(amount.type),
                    ]))
        }
        checkAnchor(anchor, children[1])
        let isAfter = Vocabulary.meanings(of: word).infix == .after
        return Expression(.offset(amount, anchor: anchor, isAfter: isAfter), .dateTime, place)
    }

    private mutating func checkAnchor(_ anchor: Expression, _ node: Node) {
        switch anchor.type {
        case .date, .dateTime, .dates, .any, .absent, .range, .time: return
        case .record(let kinds) where kinds.contains(where: { $0.hasTime }): return
        default: break
        }
        report(
            Diagnostic(
                .notAMoment, at: node.location,
                ["clause": .word("before"), "found": .code(shortText(node)), "actual": TypeWords.describe(anchor.type)]))
    }

    private mutating func compileArithmetic(_ node: Node, _ children: [Node], _ context: inout ExpressionContext) -> Expression {
        guard let first = children.first else { return unknown(node.location) }
        let start = compile(first, &context)
        var parts: [(ArithmeticOperator, Expression)] = [(.add, start)]
        var type = start.type
        for (index, child) in children.dropFirst().enumerated() {
            let place = children[index].endToken
            let symbol: ArithmeticOperator = switch node.tree.tokens[place].kind {
            case .plus: .add
            case .minus: .subtract
            case .star: .multiply
            default: .divide
            }
            let part = compile(child, &context)
            if let result = arithmetic(symbol, type, part.type) {
                type = result
            } else {
                report(
                    Diagnostic(
                        .badArithmetic, at: node.location,
                        [
                            "left": .code(shortText(children[index])), "leftType": TypeWords.describe(type), "right": .code(shortText(child)),
                            "rightType": TypeWords.describe(part.type), "operator": .code(node.tree.text(ofToken: place)),
                        ]))
                type = .any
            }
            parts.append((symbol, part))
        }
        return Expression(.arithmetic(parts), type, node.location)
    }

    private func arithmetic(_ symbol: ArithmeticOperator, _ a: ValueType, _ b: ValueType) -> ValueType? {
        if a == .any || b == .any || a == .absent || b == .absent { return a == .any || a == .absent ? b : a }
        switch (symbol, a, b) {
        case (_, .number, .number): return .number
        case (.add, .percent, .percent), (.subtract, .percent, .percent): return .percent
        case (.add, .money, .money), (.subtract, .money, .money): return .money
        case (.add, .duration, .duration), (.subtract, .duration, .duration): return .duration
        case (.multiply, .number, let other), (.multiply, let other, .number), (.divide, let other, .number):
            return [.percent, .money, .duration, .number].contains(other) ? other : nil
        case (.multiply, .percent, let other), (.multiply, let other, .percent):
            return [.money, .duration, .number, .percent].contains(other) ? other : nil
        case (.divide, .percent, .percent), (.divide, .money, .money), (.divide, .duration, .duration): return .number
        case (.add, .date, .duration), (.subtract, .date, .duration): return .date
        case (.add, .dateTime, .duration), (.subtract, .dateTime, .duration): return .dateTime
        case (.add, .time, .duration), (.subtract, .time, .duration): return .time
        case (.add, .duration, .date), (.add, .duration, .dateTime), (.add, .duration, .time): return b
        case (.subtract, .date, .date), (.subtract, .dateTime, .dateTime), (.subtract, .time, .time), (.subtract, .date, .dateTime),
            (.subtract, .dateTime, .date):
            return .duration
        default: return nil
        }
    }

    /// Compiles two sides that must fit: a bare word takes its meaning from the other side.
    private mutating func compileSides(_ left: Node, _ right: Node, _ context: inout ExpressionContext) -> (Expression, Expression) {
        if left.kind == .name, right.kind != .name {
            let b = compile(right, &context)
            return (compile(left, &context, expected: b.type.element), b)
        }
        let a = compile(left, &context)
        return (a, compile(right, &context, expected: a.type.element))
    }

    private mutating func compileComparison(_ node: Node, _ children: [Node], _ context: inout ExpressionContext) -> Expression {
        guard children.count == 2 else { return unknown(node.location) }
        let (left, right) = compileSides(children[0], children[1], &context)
        let comparison: Comparison = switch node.tree.tokens[children[0].endToken].kind {
        case .equalEqual: .equal
        case .notEqual: .notEqual
        case .less: .less
        case .lessEqual: .atMost
        case .greater: .greater
        default: .atLeast
        }
        let isEquality = comparison == .equal || comparison == .notEqual
        if !comparable(left.type, right.type) || (!isEquality && !(ordered(left.type) && ordered(right.type))) {
            reportComparison(children[0], left.type, children[1], right.type, at: node.location)
        }
        return Expression(.compare(comparison, left, right), .boolean, node.location)
    }

    private mutating func compileMembership(_ node: Node, _ children: [Node], _ context: inout ExpressionContext) -> Expression {
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
                Diagnostic(.notACollection, at: children[1].location, ["found": .code(shortText(children[1])), "actual": TypeWords.describe(right.type)]))
            element = .any
        }
        if !comparable(left.type.element, element) { reportComparison(children[0], left.type, children[1], element, at: node.location) }
        return Expression(.membership(left, right, negated: isNegated), .boolean, node.location)
    }

    private mutating func compileTest(_ node: Node, _ children: [Node], _ context: inout ExpressionContext) -> Expression {
        guard children.count == 2 else { return unknown(node.location) }
        let subject = compile(children[0], &context)
        let after = children[0].endToken + 1
        let isNegated = Vocabulary.meanings(of: node.tree.tokens[after].word).infix == .not
        let words = Vocabulary.meanings(of: children[1].head.word)
        var test: StateTest?
        switch words.literal {
        case .tbd: test = .tbd
        case .some(.none): test = StateTest.none
        default: break
        }
        if words.choice == .unknown { test = .unknown }
        if words.choice == .empty { test = .empty }
        if let test { return Expression(.test(subject, test, negated: isNegated), .boolean, node.location) }
        // `is` with another value compares.
        let value = compile(children[1], &context, expected: subject.type.element)
        if !comparable(subject.type, value.type) { reportComparison(children[0], subject.type, children[1], value.type, at: node.location) }
        return Expression(.compare(isNegated ? .notEqual : .equal, subject, value), .boolean, node.location)
    }

    private mutating func compileConditional(_ children: [Node], _ place: Location, _ context: inout ExpressionContext) -> Expression {
        guard children.count == 3 else { return unknown(place) }
        let condition = compileCondition(children[0], &context)
        let then = compile(children[1], &context)
        let otherwise = compile(children[2], &context, expected: then.type)
        let type = unified(then.type, otherwise.type)
        if type == nil { reportComparison(children[1], then.type, children[2], otherwise.type, at: place) }
        return Expression(.conditional(condition, then: then, otherwise: otherwise), type ?? .any, place)
    }

    func reportComparisonArguments(_ left: Node, _ leftType: ValueType, _ right: Node, _ rightType: ValueType) -> KeyValuePairs<String, MessageArgument> {
        [
            "left": .code(shortText(left)), "leftType": TypeWords.describe(leftType), "right": .code(shortText(right)),
            "rightType": TypeWords.describe(rightType),
        ]
    }

    private mutating func reportComparison(_ left: Node, _ leftType: ValueType, _ right: Node, _ rightType: ValueType, at place: Location) {
        report(Diagnostic(.notComparable, at: place, reportComparisonArguments(left, leftType, right, rightType)))
    }

    // MARK: Types

    /// Whether two values can be equal.
    func comparable(_ a: ValueType, _ b: ValueType) -> Bool {
        if unified(a, b) != nil { return true }
        switch (a, b) {
        case (.date, .dates), (.dates, .date), (.dates, .dateTime), (.dateTime, .dates), (.dates, .dates): return true
        case (.list(let x), .list(let y)): return comparable(x, y)
        // A clause that may have several values, beside one: equal where it has just that one.
        case (.list(let x), let y), (let y, .list(let x)): return comparable(x, y)
        case (.record(let x), .record(let y)): return refersTo(x, y) || refersTo(y, x)
        case (.number, .percent), (.percent, .number): return true
        default: return false
        }
    }

    private func refersTo(_ referring: KindSet, _ referents: KindSet) -> Bool {
        referring.contains { kind in kind.head.reference.map { !$0.intersection(referents).isEmpty } ?? false }
    }

    private func ordered(_ type: ValueType) -> Bool {
        switch type.element {
        case .any, .absent, .number, .percent, .money, .date, .dateTime, .dates, .time, .duration, .text, .range: true
        default: false
        }
    }

    /// The type that fits both, or nil.
    func unified(_ a: ValueType, _ b: ValueType) -> ValueType? {
        if a == b { return a }
        switch (a, b) {
        case (.any, _), (_, .any): return .any
        case (.absent, let other), (let other, .absent): return other
        case (.date, .dateTime), (.dateTime, .date): return .dateTime
        case (.choice(nil), .choice(let set)), (.choice(let set), .choice(nil)): return .choice(set)
        case (.label, .text), (.text, .label), (.word, .label), (.label, .word): return .label
        case (.zone, .text), (.text, .zone): return .text
        case (.language, .label), (.label, .language), (.currency, .label), (.label, .currency): return .label
        case (.language, .text), (.text, .language): return .text
        case (.weekday, .choice), (.choice, .weekday): return .weekday
        case (.choice, .choice): return .choice(nil)
        case (.record(let x), .record(let y)):
            return x.intersection(y).isEmpty ? nil : .record(x.union(y))
        case (.list(let x), .list(let y)): return unified(x, y).map { .list($0) }
        case (.range(let x), .range(let y)): return unified(x, y).map { .range($0) }
        default: return nil
        }
    }
}

extension Kind {
    /// Records of the kind have a date or a time of their own.
    var hasTime: Bool {
        switch self {
        case .session, .item, .break, .part, .day, .milestone, .conference, .edition, .holiday, .outcome, .document, .task: true
        default: shape(of: .date) != nil
        }
    }
}
