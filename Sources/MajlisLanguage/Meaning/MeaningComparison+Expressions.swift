import MajlisModel
import MajlisText
import MajlisVocabulary

extension MeaningComparison {
    public func same(_ x: Expression, _ y: Expression) -> Bool {
        guard same(x.type, y.type) else { return false }
        switch (x.node, y.node) {
        case (.constant(let x), .constant(let y)): return same(x, y)
        case (.variable(let x), .variable(let y)): return x == y
        case (.collection(let x, let home), .collection(let y, let other)): return x == y && same(home, other)
        case (.member(let x, let member), .member(let y, let other)): return same(member, other) && same(x, y)
        case (.index(let x, let key), .index(let y, let other)): return same(x, y) && same(key, other)
        case (.not(let x), .not(let y)), (.negate(let x), .negate(let y)), (.rows(let x), .rows(let y)): return same(x, y)
        case (.and(let x), .and(let y)), (.or(let x), .or(let y)), (.list(let x), .list(let y)): return same(x, y)
        case (.compare(let sign, let x, let a), .compare(let other, let y, let b)): return sign == other && same(x, y) && same(a, b)
        case (.membership(let x, let a, let negated), .membership(let y, let b, let other)):
            return negated == other && same(x, y) && same(a, b)
        case (.test(let x, let test, let negated), .test(let y, let other, let isNegated)):
            return test == other && negated == isNegated && same(x, y)
        case (.arithmetic(let x), .arithmetic(let y)):
            return x.count == y.count && zip(x, y).allSatisfy { $0.0 == $1.0 && same($0.1, $1.1) }
        case (.offset(let x, let anchor, let isAfter), .offset(let y, let other, let isLater)):
            return isAfter == isLater && same(x, y) && same(anchor, other)
        case (.range(let x, let a), .range(let y, let b)): return same(x, y) && same(a, b)
        case (.filter(let x, let slot, let a), .filter(let y, let other, let b)): return slot == other && same(x, y) && same(a, b)
        case (.select(let x, let slot, let a), .select(let y, let other, let b)): return slot == other && same(x, y) && same(a, b)
        case (.order(let x, let slot, let a), .order(let y, let other, let b)): return slot == other && same(x, y) && same(a, b)
        case (.group(let x, let slot, let a, let function), .group(let y, let other, let b, let second)):
            return slot == other && function == second && same(x, y) && same(a, b)
        case (.quantified(let every, let slot, let x, let a), .quantified(let all, let other, let y, let b)):
            return every == all && slot == other && same(x, y) && same(a, b)
        case (.conditional(let x, let a, let b), .conditional(let y, let c, let d)): return same(x, y) && same(a, c) && same(b, d)
        case (.call(let function, let x), .call(let other, let y)): return function == other && same(x, y)
        case (.defined(let function, let x), .defined(let other, let y)): return same(function: function, other) && same(x, y)
        case (.query(let x), .query(let y)): return same(query: x, y)
        case (.holds(let x), .holds(let y)): return same(rule: x, y)
        case (.today, .today): return true
        case (.anchor(let x, let home), .anchor(let y, let other)): return x == y && same(home, other)
        default: return false
        }
    }

    public func same(_ x: [Expression], _ y: [Expression]) -> Bool { x.count == y.count && zip(x, y).allSatisfy { same($0, $1) } }

    public func same(_ x: Expression?, _ y: Expression?) -> Bool {
        guard let x, let y else { return x == nil && y == nil }
        return same(x, y)
    }

    public func same(_ x: Member, _ y: Member) -> Bool {
        guard x.plain == y.plain, x.accesses.count == y.accesses.count else { return false }
        return zip(x.accesses, y.accesses).allSatisfy { same($0, $1) }
    }

    public func same(_ x: MemberAccess, _ y: MemberAccess) -> Bool {
        switch (x, y) {
        case (.absent, .absent), (.referent, .referent), (.throughReferent, .throughReferent), (.person, .person), (.body, .body),
            (.day, .day), (.taskStatus, .taskStatus), (.taskOwner, .taskOwner), (.taskDue, .taskDue):
            true
        case (.clause(let x), .clause(let y)): x == y
        case (.field(let x), .field(let y)): same(x, y)
        case (.children(let x), .children(let y)), (.child(let x), .child(let y)), (.parent(let x), .parent(let y)),
            (.collection(let x), .collection(let y)):
            x == y
        case (.computed(let x), .computed(let y)): x == y
        case (.workflow(let x), .workflow(let y)): same(workflow: x, y)
        case (.named(let x), .named(let y)): same(x, y)
        default: false
        }
    }

    private func same(_ x: ValueType, _ y: ValueType) -> Bool {
        switch (x, y) {
        case (.state(let x), .state(let y)), (.pair(let x), .pair(let y)): same(workflow: x, y)
        case (.word(let x), .word(let y)): same(PropertyKey(customField: x), PropertyKey(customField: y))
        case (.range(let x), .range(let y)), (.list(let x), .list(let y)): same(x, y)
        case (.row(let x, let value), .row(let y, let other)): same(x, y) && same(value, other)
        default: x == y
        }
    }
}
