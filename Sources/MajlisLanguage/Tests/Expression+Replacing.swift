import MajlisModel

extension Expression {
    /// The expression with other records in the place of some, wherever they are named.
    /// - Parameter variables: values in the place of variables, by their slots.
    public func replacing(_ records: [RecordID: RecordID], variables: [Int: Value] = [:]) -> Expression {
        if records.isEmpty, variables.isEmpty { return self }
        var result = self
        result.node = node.replacing(records, variables)
        return result
    }
}

extension ExpressionNode {
    fileprivate func replacing(_ records: [RecordID: RecordID], _ variables: [Int: Value]) -> ExpressionNode {
        func other(_ expression: Expression) -> Expression { expression.replacing(records, variables: variables) }
        switch self {
        case .constant(let value): return .constant(value.replacing(records))
        case .variable(let slot): return variables[slot].map { .constant($0) } ?? self
        case .collection, .query, .holds, .today, .anchor: return self
        case .member(let base, let member): return .member(other(base), member)
        case .index(let base, let key): return .index(other(base), other(key))
        case .not(let inner): return .not(other(inner))
        case .and(let operands): return .and(operands.map(other))
        case .or(let operands): return .or(operands.map(other))
        case .compare(let comparison, let left, let right): return .compare(comparison, other(left), other(right))
        case .membership(let element, let list, let negated): return .membership(other(element), other(list), negated: negated)
        case .test(let operand, let test, let negated): return .test(other(operand), test, negated: negated)
        case .arithmetic(let parts): return .arithmetic(parts.map { ($0.0, other($0.1)) })
        case .negate(let inner): return .negate(other(inner))
        case .offset(let length, let anchor, let isAfter): return .offset(other(length), anchor: other(anchor), isAfter: isAfter)
        case .range(let first, let last): return .range(other(first), other(last))
        case .list(let elements): return .list(elements.map(other))
        case .filter(let list, let slot, let condition): return .filter(other(list), slot: slot, condition: other(condition))
        case .select(let list, let slot, let value): return .select(other(list), slot: slot, value: other(value))
        case .order(let list, let slot, let keys): return .order(other(list), slot: slot, keys: keys.map(other))
        case .group(let list, let slot, let key, let aggregate):
            return .group(other(list), slot: slot, key: other(key), aggregate: aggregate)
        case .rows(let inner): return .rows(other(inner))
        case .quantified(let every, let slot, let collection, let condition):
            return .quantified(every: every, slot: slot, collection: other(collection), condition: other(condition))
        case .conditional(let condition, let then, let otherwise):
            return .conditional(other(condition), then: other(then), otherwise: other(otherwise))
        case .call(let function, let arguments): return .call(function, arguments.map(other))
        case .defined(let function, let arguments): return .defined(function, arguments.map(other))
        }
    }
}

extension Value {
    /// The value with other records in the place of some.
    public func replacing(_ records: [RecordID: RecordID]) -> Value {
        switch self {
        case .record(let id): return records[id].map { .record($0) } ?? self
        case .list(let box):
            guard (box.elements + box.possible).contains(where: { $0.recordID.map { records[$0] != nil } ?? false }) else { return self }
            return .list(
                ListBox(
                    box.elements.map { $0.replacing(records) }, possible: box.possible.map { $0.replacing(records) },
                    openness: box.openness, isRow: box.isRow))
        default: return self
        }
    }
}
