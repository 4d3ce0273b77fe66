import MajlisLanguage
import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary
import Testing

@testable import MajlisRuntime

// Random expressions over plans of which not all is known. Two questions, each asked of something slow and obviously right:
// is every truth and every bound what the rules of three-valued logic say, and does every way to fill in what is not known agree with it?

/// A number expression or a condition, small enough to evaluate by hand.
private indirect enum Term {
    case number(Int)
    case variable(Int)
    case sum(Term, Term)
    case difference(Term, Term)
    case product(Term, Term)
    case choice(Condition, Term, Term)
    case count(list: Int, where: Condition)
    case total(list: Int)
    case least(list: Int)
    case greatest(list: Int)
}

private indirect enum Condition {
    case variable(Int)
    case not(Condition)
    case and(Condition, Condition)
    case or(Condition, Condition)
    case compare(Comparison, Term, Term)
    case within(Term, Int, Int)
    case every(list: Int, Condition)
    case some(list: Int, Condition)
    /// The element of the innermost list, against a number.
    case element(Comparison, Int)
}

/// Values of which only bounds are known; nil is no limit.
private struct Interval: Equatable {
    var low: Int?
    var high: Int?
}

private struct UnknownList {
    var sure: [Interval]
    var possible: [Interval]
    /// At most so many more.
    var unnamed: Int
}

private struct Plan {
    var numbers: [Interval]
    var conditions: [Bool?]
    var lists: [UnknownList]
}

/// One way to fill in all that is not known.
private struct Filled {
    var numbers: [Int]
    var conditions: [Bool]
    var lists: [[Int]]
}

// MARK: - Slow and obviously right

private func holds(_ comparison: Comparison, _ a: Int, _ b: Int) -> Bool {
    switch comparison {
    case .equal: a == b
    case .notEqual: a != b
    case .less: a < b
    case .atMost: a <= b
    case .greater: a > b
    case .atLeast: a >= b
    }
}

extension Filled {
    /// nil for the least of nothing.
    func value(_ term: Term) -> Int? {
        func both(_ a: Term, _ b: Term, _ operation: (Int, Int) -> Int) -> Int? {
            guard let x = value(a), let y = value(b) else { return nil }
            return operation(x, y)
        }
        switch term {
        case .number(let number): return number
        case .variable(let index): return numbers[index]
        case .sum(let a, let b): return both(a, b, +)
        case .difference(let a, let b): return both(a, b, -)
        case .product(let a, let b): return both(a, b, *)
        case .choice(let condition, let a, let b): return truth(condition, nil).flatMap { $0 ? value(a) : value(b) }
        case .count(let list, let condition): return lists[list].count { truth(condition, $0) == true }
        case .total(let list): return lists[list].reduce(0, +)
        case .least(let list): return lists[list].min()
        case .greatest(let list): return lists[list].max()
        }
    }

    /// nil where it depends on the least of nothing.
    func truth(_ condition: Condition, _ element: Int?) -> Bool? {
        switch condition {
        case .variable(let index): return conditions[index]
        case .not(let inner): return truth(inner, element).map { !$0 }
        case .and(let a, let b):
            let (x, y) = (truth(a, element), truth(b, element))
            return x == false || y == false ? false : x == nil || y == nil ? nil : true
        case .or(let a, let b):
            let (x, y) = (truth(a, element), truth(b, element))
            return x == true || y == true ? true : x == nil || y == nil ? nil : false
        case .compare(let comparison, let a, let b):
            guard let x = value(a), let y = value(b) else { return nil }
            return holds(comparison, x, y)
        case .within(let term, let low, let high): return value(term).map { low <= $0 && $0 <= high }
        case .every(let list, let inner): return lists[list].allSatisfy { truth(inner, $0) == true }
        case .some(let list, let inner): return lists[list].contains { truth(inner, $0) == true }
        case .element(let comparison, let number): return element.map { holds(comparison, $0, number) }
        }
    }
}

/// Kleene's tables and interval arithmetic, written as they stand in a textbook; no lists.
extension Plan {
    func interval(_ term: Term) -> Interval {
        switch term {
        case .number(let number): return Interval(low: number, high: number)
        case .variable(let index): return numbers[index]
        case .sum(let a, let b):
            let (x, y) = (interval(a), interval(b))
            return Interval(low: plus(x.low, y.low), high: plus(x.high, y.high))
        case .difference(let a, let b):
            let (x, y) = (interval(a), interval(b))
            return Interval(low: plus(x.low, y.high.map { -$0 }), high: plus(x.high, y.low.map { -$0 }))
        default: return Interval()
        }
    }

    private func plus(_ a: Int?, _ b: Int?) -> Int? {
        guard let a, let b else { return nil }
        return a + b
    }

    func truth(_ condition: Condition) -> Bool? {
        switch condition {
        case .variable(let index): return conditions[index]
        case .not(let inner): return truth(inner).map { !$0 }
        case .and(let a, let b):
            switch (truth(a), truth(b)) {
            case (false?, _), (_, false?): return false
            case (true?, true?): return true
            default: return nil
            }
        case .or(let a, let b):
            switch (truth(a), truth(b)) {
            case (true?, _), (_, true?): return true
            case (false?, false?): return false
            default: return nil
            }
        case .compare(let comparison, let a, let b): return compare(comparison, interval(a), interval(b))
        case .within(let term, let low, let high):
            let value = interval(term)
            return truth(
                .and(
                    fixed(compare(.atLeast, value, Interval(low: low, high: low))),
                    fixed(compare(.atMost, value, Interval(low: high, high: high)))))
        default: return nil
        }
    }

    private func fixed(_ truth: Bool?) -> Condition {
        switch truth {
        case true?: .compare(.equal, .number(0), .number(0))
        case false?: .compare(.equal, .number(0), .number(1))
        case nil: .compare(.equal, .variable(numbers.count - 1), .number(0))
        }
    }

    fileprivate func compare(_ comparison: Comparison, _ a: Interval, _ b: Interval) -> Bool? {
        let canBeLess = a.low == nil || b.high == nil || (a.low ?? 0) < (b.high ?? 0)
        let canBeGreater = a.high == nil || b.low == nil || (a.high ?? 0) > (b.low ?? 0)
        let overlap =
            (a.low == nil || b.high == nil || (a.low ?? 0) <= (b.high ?? 0))
            && (a.high == nil || b.low == nil || (a.high ?? 0) >= (b.low ?? 0))
        let outcomes = [(-1, canBeLess), (0, overlap), (1, canBeGreater)].filter(\.1).map { holds(comparison, $0.0, 0) }
        return outcomes.allSatisfy { $0 } ? true : outcomes.contains(true) ? nil : false
    }
}

// MARK: - As expressions

private let nowhere = Location(file: FileID(0), range: TextRange(start: 0, end: 0))

extension Plan {
    private static let elementSlot = 20

    private func made(_ node: ExpressionNode, _ type: ValueType) -> Expression { Expression(node, type, nowhere) }

    private func list(_ index: Int) -> Expression { made(.variable(numbers.count + conditions.count + index), .list(.number)) }

    func expression(_ term: Term) -> Expression {
        func arithmetic(_ symbol: ArithmeticOperator, _ a: Term, _ b: Term) -> Expression {
            made(.arithmetic([(.add, expression(a)), (symbol, expression(b))]), .number)
        }
        switch term {
        case .number(let number): return made(.constant(.integer(Int64(number))), .number)
        case .variable(let index): return made(.variable(index), .number)
        case .sum(let a, let b): return arithmetic(.add, a, b)
        case .difference(let a, let b): return arithmetic(.subtract, a, b)
        case .product(let a, let b): return arithmetic(.multiply, a, b)
        case .choice(let condition, let a, let b):
            return made(.conditional(expression(condition), then: expression(a), otherwise: expression(b)), .number)
        case .count(let index, let condition):
            let filter = made(.filter(list(index), slot: Plan.elementSlot, condition: expression(condition)), .list(.number))
            return made(.call(.count, [filter]), .number)
        case .total(let index): return made(.call(.sum, [list(index)]), .number)
        case .least(let index): return made(.call(.min, [list(index)]), .number)
        case .greatest(let index): return made(.call(.max, [list(index)]), .number)
        }
    }

    func expression(_ condition: Condition) -> Expression {
        switch condition {
        case .variable(let index): return made(.variable(numbers.count + index), .boolean)
        case .not(let inner): return made(.not(expression(inner)), .boolean)
        case .and(let a, let b): return made(.and([expression(a), expression(b)]), .boolean)
        case .or(let a, let b): return made(.or([expression(a), expression(b)]), .boolean)
        case .compare(let comparison, let a, let b): return made(.compare(comparison, expression(a), expression(b)), .boolean)
        case .within(let term, let low, let high):
            let range = made(.range(expression(.number(low)), expression(.number(high))), .range(.number))
            return made(.membership(expression(term), range, negated: false), .boolean)
        case .every(let index, let inner), .some(let index, let inner):
            var every = false
            if case .every = condition { every = true }
            return made(.quantified(every: every, slot: Plan.elementSlot, collection: list(index), condition: expression(inner)), .boolean)
        case .element(let comparison, let number):
            return made(.compare(comparison, made(.variable(Plan.elementSlot), .number), expression(.number(number))), .boolean)
        }
    }

    private func value(_ interval: Interval) -> Value {
        switch (interval.low, interval.high) {
        case (let low?, let high?) where low == high: .integer(Int64(low))
        case (nil, nil): .unknown
        case (let low, let high):
            .range(RangeBox(low.map { .integer(Int64($0)) } ?? .unknown, high.map { .integer(Int64($0)) } ?? .unknown))
        }
    }

    var frame: [Value] {
        var values = numbers.map { value($0) }
        values += conditions.map { $0.map { .boolean($0) } ?? .unknown }
        values += lists.map { list in
            let more: [Value] = list.unnamed > 0 ? [.others(Int32(list.unnamed))] : []
            return .list(ListBox(list.sure.map { value($0) }, possible: list.possible.map { value($0) } + more))
        }
        return Evaluator.frame(size: 24, values)
    }
}

// MARK: - Random plans

private struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        var mixed = state
        mixed ^= mixed >> 33
        mixed = mixed &* 0xFF51_AFD7_ED55_8CCD
        mixed ^= mixed >> 33
        return mixed
    }

    mutating func below(_ count: Int) -> Int { Int(next() % UInt64(count)) }

    mutating func interval() -> Interval {
        let low = below(6) - 2
        switch below(6) {
        case 0: return Interval()
        case 1: return Interval(low: low, high: low + below(4))
        case 2: return Interval(low: low)
        default: return Interval(low: low, high: low)
        }
    }

    mutating func plan() -> Plan {
        Plan(
            numbers: (0..<3).map { _ in interval() } + [Interval()],
            conditions: (0..<3).map { _ in [true, false, nil][below(3)] },
            lists: (0..<2).map { _ in
                UnknownList(
                    sure: (0..<below(4)).map { _ in interval() }, possible: (0..<below(3)).map { _ in interval() },
                    unnamed: below(3) == 0 ? below(3) : 0)
            })
    }

    mutating func filled(_ plan: Plan) -> Filled {
        func pick(_ interval: Interval) -> Int {
            let low = interval.low ?? (interval.high ?? 2) - 5
            return low + below(max(1, (interval.high ?? low + 5) - low + 1))
        }
        return Filled(
            numbers: plan.numbers.map { pick($0) }, conditions: plan.conditions.map { $0 ?? (below(2) == 0) },
            lists: plan.lists.map { list in
                var elements = list.sure.map { pick($0) }
                for element in list.possible where below(2) == 0 { elements.append(pick(element)) }
                for _ in 0..<(list.unnamed > 0 ? below(list.unnamed + 1) : 0) { elements.append(below(8) - 3) }
                return elements
            })
    }

    mutating func comparison() -> Comparison { [.equal, .notEqual, .less, .atMost, .greater, .atLeast][below(6)] }

    mutating func term(_ depth: Int, lists: Bool) -> Term {
        if depth == 0 { return below(2) == 0 ? .number(below(7) - 2) : .variable(below(3)) }
        switch below(lists ? 10 : 4) {
        case 0, 1: return .sum(term(depth - 1, lists: lists), term(depth - 1, lists: lists))
        case 2: return .difference(term(depth - 1, lists: lists), term(depth - 1, lists: lists))
        case 3: return .variable(below(3))
        case 4: return .product(term(depth - 1, lists: lists), term(depth - 1, lists: lists))
        case 5: return .choice(condition(depth - 1, lists: lists), term(depth - 1, lists: lists), term(depth - 1, lists: lists))
        case 6: return .count(list: below(2), where: .element(comparison(), below(5) - 1))
        case 7: return .total(list: below(2))
        case 8: return .least(list: below(2))
        default: return .greatest(list: below(2))
        }
    }

    mutating func condition(_ depth: Int, lists: Bool) -> Condition {
        if depth == 0 { return .variable(below(3)) }
        switch below(lists ? 8 : 6) {
        case 0: return .not(condition(depth - 1, lists: lists))
        case 1: return .and(condition(depth - 1, lists: lists), condition(depth - 1, lists: lists))
        case 2: return .or(condition(depth - 1, lists: lists), condition(depth - 1, lists: lists))
        case 3, 4: return .compare(comparison(), term(depth - 1, lists: lists), term(depth - 1, lists: lists))
        case 5:
            let low = below(5) - 2
            return .within(term(depth - 1, lists: lists), low, low + below(4))
        case 6: return .every(list: below(2), .element(comparison(), below(5) - 1))
        default: return .some(list: below(2), .element(comparison(), below(5) - 1))
        }
    }
}

// MARK: - Tests

@Suite struct EvaluationReferenceTests {
    private func evaluator() -> Evaluator {
        let project = EvaluationScript.project("conference meeting \"Meeting\"")
        return Evaluator(project: project, schedule: Schedule(placements: [], days: [], ordered: []))
    }

    @Test func conditionsFollowTheTables() {
        let evaluator = evaluator()
        var dice = Dice(state: 7)
        for _ in 0..<4000 {
            let plan = dice.plan()
            let condition = dice.condition(4, lists: false)
            var frame = plan.frame
            let fast = evaluator.truth(plan.expression(condition), frame: &frame)
            #expect(fast == Kleene(plan.truth(condition)), "\(condition) in \(plan)")
        }
    }

    @Test func sumsFollowIntervalArithmetic() {
        let evaluator = evaluator()
        var dice = Dice(state: 11)
        for _ in 0..<3000 {
            let plan = dice.plan()
            let term = dice.term(3, lists: false)
            var frame = plan.frame
            let value = evaluator.evaluate(plan.expression(term), frame: &frame)
            let slow = plan.interval(term)
            #expect(interval(value) == slow, "\(term) in \(plan)")
        }
    }

    /// Nothing that is said to be certain may be otherwise, whatever is filled in.
    @Test func everyCompletionAgrees() {
        let evaluator = evaluator()
        var dice = Dice(state: 13)
        for _ in 0..<2500 {
            let plan = dice.plan()
            let condition = dice.condition(4, lists: true)
            let term = dice.term(3, lists: true)
            var frame = plan.frame
            let truth = evaluator.truth(plan.expression(condition), frame: &frame)
            frame = plan.frame
            let bounds = interval(evaluator.evaluate(plan.expression(term), frame: &frame))
            for _ in 0..<12 {
                let filled = dice.filled(plan)
                if let known = truth.known, let slow = filled.truth(condition, nil) {
                    #expect(known == slow, "\(condition) in \(plan), filled \(filled)")
                }
                if let value = filled.value(term) {
                    #expect(bounds.low.map { $0 <= value } ?? true, "\(term) in \(plan), filled \(filled): \(bounds)")
                    #expect(bounds.high.map { value <= $0 } ?? true, "\(term) in \(plan), filled \(filled): \(bounds)")
                }
            }
        }
    }

    /// Counts of a filtered list are as narrow as can be: sure members that surely fulfil it, and all that perhaps do.
    @Test func countsAreTight() {
        let evaluator = evaluator()
        var dice = Dice(state: 17)
        for _ in 0..<2000 {
            let plan = dice.plan()
            let (comparison, number) = (dice.comparison(), dice.below(4) - 1)
            var frame = plan.frame
            let term = Term.count(list: 0, where: .element(comparison, number))
            let bounds = interval(evaluator.evaluate(plan.expression(term), frame: &frame))
            let list = plan.lists[0]
            let limit = Interval(low: number, high: number)
            let sure = list.sure.map { plan.compare(comparison, $0, limit) }
            let possible = list.possible.map { plan.compare(comparison, $0, limit) }
            let least = sure.count { $0 == true }
            let most = sure.count { $0 != false } + possible.count { $0 != false } + list.unnamed
            #expect(bounds == Interval(low: least, high: most), "\(term) in \(plan)")
        }
    }

    private func interval(_ value: Value) -> Interval {
        switch value {
        case .integer(let number): return Interval(low: Int(number), high: Int(number))
        case .range(let box): return Interval(low: interval(box.lower).low, high: interval(box.upper).high)
        default: return Interval()
        }
    }

    @Test func fractionsAreExact() throws {
        let third = try #require(Exact(1, over: 3))
        #expect(third.plus(third)?.plus(third) == Exact(1))
        #expect(third.times(Exact(3)) == Exact(1))
        #expect(third.decimal?.mantissa == 333_333_333_333)
        #expect(Exact(5, over: 0) == nil)
        #expect(Exact(1, over: 8)?.decimal?.scale == 3)
        #expect(Exact(-1, over: 2)?.nearestWhole == 0)
        #expect(Exact(3, over: 2)?.nearestWhole == 2)
        #expect(Exact(5, over: 2)?.nearestWhole == 2)
        let huge = Exact(Int64.max)
        let beyond = huge.times(huge)
        #expect(beyond != nil && beyond?.times(huge)?.times(huge) == nil)
        #expect(beyond?.decimal == nil)
        for _ in 0..<200 {
            let (a, b) = (Int64.random(in: -1000...1000), Int64.random(in: 1...1000))
            let fraction = Exact(Int128(a), over: Int128(b))
            #expect(fraction?.times(Exact(b)) == Exact(a))
            #expect(fraction?.minus(fraction ?? .zero) == .zero)
        }
    }
}
