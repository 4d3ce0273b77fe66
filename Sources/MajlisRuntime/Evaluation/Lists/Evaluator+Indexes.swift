import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

// `sessions where .track == t` inside a `for each` must not look at every session for every element: the members of a collection are found by
// what their property equals. An index is made once for a collection and a property. What it leaves out cannot fulfil the condition; all that
// it finds is asked the whole condition, so the result is the one that a look at everything gives.

extension EvaluationContext {
    /// A collection and the words of a property: `sessions`, `.chair.person`.
    struct IndexKey: Hashable {
        enum Source: Hashable {
            case collection(Kind, RecordID?)
            case query(Int)
        }

        let source: Source
        let words: [String]
        let isMembership: Bool
    }

    struct IndexedList {
        let list: Gathering
        let index: EqualityIndex
    }
}

extension Evaluator {
    /// Fewer are looked at one by one.
    static let leastIndexed = 24

    /// A filter, or filters upon filters, by way of an index; nil where none of the conditions is an equality that an index answers.
    func indexedFilter(_ expression: Expression, _ frame: inout [Value]) -> Gathering? {
        // Whoever asks what is missing wants everything looked at.
        guard context.usesIndexes, context.missing == nil else { return nil }
        var layers: [(slot: Int, condition: Expression)] = []
        var base = expression
        while case .filter(let inner, let slot, let condition) = base.node {
            layers.append((slot, condition))
            base = inner
        }
        guard let source = indexSource(base) else { return nil }
        for (slot, condition) in layers.reversed() {
            guard let equality = IndexedEquality(condition, slot), !layers.contains(where: { equality.probe.reads($0.slot) }),
                let part = candidates(base, source, slot, equality, &frame)
            else { continue }
            var list = part
            for layer in layers.reversed() { list = filtered(list, layer.slot, layer.condition, &frame) }
            return list
        }
        return nil
    }

    /// Those of a collection that may fulfil the condition, and its unnamed members; nil where no index helps.
    func candidates(_ base: Expression, _ slot: Int, _ condition: Expression, _ frame: inout [Value]) -> Gathering? {
        guard context.usesIndexes, context.missing == nil, let source = indexSource(base),
            let equality = IndexedEquality(condition, slot)
        else { return nil }
        return candidates(base, source, slot, equality, &frame)
    }

    private func indexSource(_ base: Expression) -> EvaluationContext.IndexKey.Source? {
        switch base.node {
        case .collection(let kind, let meeting): .collection(kind, meeting)
        case .query(let index): .query(index)
        default: nil
        }
    }

    private func candidates(
        _ base: Expression, _ source: EvaluationContext.IndexKey.Source, _ slot: Int, _ equality: IndexedEquality, _ frame: inout [Value]
    ) -> Gathering? {
        guard let key = equalityKey(evaluate(equality.probe, frame: &frame)) else { return nil }
        let name = EvaluationContext.IndexKey(source: source, words: equality.words, isMembership: equality.isMembership)
        guard let known = context.indexes[name] ?? indexed(base, name, slot, equality, &frame) else { return nil }
        let list = known.list
        var result = Gathering()
        for place in known.index.candidates(key) where place < list.sure.count { result.sure.append(list.sure[place]) }
        result.unnamed = list.unnamed
        result.isTbd = list.isTbd
        return result
    }

    private func indexed(
        _ base: Expression, _ name: EvaluationContext.IndexKey, _ slot: Int, _ equality: IndexedEquality, _ frame: inout [Value]
    ) -> EvaluationContext.IndexedList? {
        let list = gather(base, &frame)
        guard list.sure.count >= Evaluator.leastIndexed, list.possible.isEmpty else { return nil }
        // A property may be computed from the same question.
        guard bind(slot, &frame), context.openIndexes.insert(name).inserted else { return nil }
        defer { context.openIndexes.remove(name) }
        var index = EqualityIndex()
        for (place, element) in list.sure.enumerated() {
            frame[slot] = element
            add(evaluate(equality.property, frame: &frame), at: place, to: &index, isMembership: equality.isMembership)
        }
        // Half an index would leave out what belongs to the result.
        guard context.steps < context.mostSteps else { return nil }
        let result = EvaluationContext.IndexedList(list: list, index: index)
        context.indexes[name] = result
        return result
    }

    private func add(_ value: Value, at place: Int, to index: inout EqualityIndex, isMembership: Bool) {
        switch value {
        case .none: return
        case .list(let box) where !isOne(box):
            let list = Gathering(box)
            for member in list.sure + list.possible { index.add(equalityKey(member), at: place) }
            if list.unnamed.most != 0 { index.add(nil, at: place) }
        // Who belongs to a group is in it without being it.
        case .record(let record) where isMembership && model.kind(record).shape(of: .member) != nil: index.add(nil, at: place)
        default: index.add(equalityKey(value), at: place)
        }
    }
}

/// An equality between a property of the element at hand and something that does not depend on it: `.track == t`, `g in .serves`.
struct IndexedEquality {
    let property: Expression
    let probe: Expression
    let words: [String]
    let isMembership: Bool

    /// The condition itself, or one of those that `and` joins.
    init?(_ condition: Expression, _ slot: Int) {
        switch condition.node {
        case .and(let operands):
            guard let found = operands.lazy.compactMap({ IndexedEquality($0, slot) }).first else { return nil }
            self = found
        case .compare(.equal, let left, let right):
            guard let found = IndexedEquality(left, right, slot) ?? IndexedEquality(right, left, slot) else { return nil }
            self = found
        case .membership(let element, let container, negated: false):
            guard let found = IndexedEquality(container, element, slot, isMembership: true) else { return nil }
            self = found
        default: return nil
        }
    }

    private init?(_ property: Expression, _ probe: Expression, _ slot: Int, isMembership: Bool = false) {
        var words: [String] = []
        var base = property
        while case .member(let inner, let member) = base.node {
            words.append(member.word)
            base = inner
        }
        guard case .variable(slot) = base.node, !probe.reads(slot) else { return nil }
        self.property = property
        self.probe = probe
        self.words = words
        self.isMembership = isMembership
    }
}

extension Expression {
    /// Whether the variable stands in it. Only what is plainly without it counts as such.
    fileprivate func reads(_ slot: Int) -> Bool {
        switch node {
        case .variable(let other): other == slot
        case .constant, .query, .today, .anchor, .collection: false
        case .member(let base, _): base.reads(slot)
        case .defined(_, let arguments), .call(_, let arguments), .list(let arguments): arguments.contains { $0.reads(slot) }
        default: true
        }
    }
}
