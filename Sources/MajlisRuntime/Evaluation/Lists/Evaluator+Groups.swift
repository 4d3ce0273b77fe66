import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

/// One row of `count(sessions) per .track`.
struct GroupRow {
    var key: Value
    var value: Value
}

extension Evaluator {
    /// One row for each key, in the order in which the keys are met. An element with several keys counts under each of them;
    /// one whose key is not known has a row of its own, and may belong to every other.
    func groups(
        _ collection: Expression, _ slot: Int, _ key: Expression, _ aggregate: Function?, _ location: Location, _ frame: inout [Value]
    ) -> [GroupRow] {
        // `sum(pledges select .amount) per .currency`: amounts have no properties, so the key is that of the pledges.
        var base = collection
        var projection: (slot: Int, value: Expression)?
        if case .select(let inner, let innerSlot, let value) = collection.node, value.type.element.kinds == nil, key.readsRecord(in: slot) {
            base = inner
            projection = (innerSlot, value)
        }
        let list = gather(base, &frame)
        guard bind(slot, &frame) else { return [] }
        var table = GroupTable()
        for element in list.sure { table.add(element, keys(of: element, slot, key, &frame), isSure: true, self) }
        for element in list.possible { table.add(element, keys(of: element, slot, key, &frame), isSure: false, self) }
        if list.unnamed.most != 0, table.rows.isEmpty || list.unnamed.least > 0 {
            table.addUnnamed(list.unnamed)
        }
        return table.rows.map { row in
            var members = row.members
            if !row.key.isUnknown {
                members.possible += table.homeless
                members.addUnnamed(least: 0, most: list.unnamed.most)
            }
            if let projection { members = selected(members, projection.slot, projection.value, &frame) }
            guard let aggregate else { return GroupRow(key: row.key, value: members.value) }
            return GroupRow(key: row.key, value: self.aggregate(aggregate, members, isMapped: projection != nil, location))
        }
    }

    /// Each group as one thing with its key and its value.
    func rows(_ group: Expression, _ location: Location, _ frame: inout [Value]) -> Value {
        switch group.node {
        case .group(let collection, let slot, let key, let aggregate):
            let rows = groups(collection, slot, key, aggregate, location, &frame)
            return .list(ListBox(rows.map { .list(ListBox([$0.key, $0.value], isRow: true)) }))
        case .query(let index):
            return following(query: index, otherwise: .unknown) { query in
                var inner = Evaluator.frame(size: query.frameSize)
                return rows(query.expression, location, &inner)
            }
        default: return .unknown
        }
    }

    private func keys(of element: Value, _ slot: Int, _ key: Expression, _ frame: inout [Value]) -> [Value] {
        frame[slot] = element
        let value = evaluate(key, frame: &frame)
        guard case .list(let box) = value, !isOne(box) else { return [value] }
        if box.openness != .complete || !box.possible.isEmpty { return box.elements + [.unknown] }
        return box.elements.isEmpty ? [.none] : box.elements
    }
}

private struct GroupTable {
    var rows: [(key: Value, members: Gathering)] = []
    /// Elements whose key is not known.
    var homeless: [Value] = []
    private var places: [IdentityKey: Int] = [:]

    mutating func add(_ element: Value, _ keys: [Value], isSure: Bool, _ evaluator: Evaluator) {
        var isHomeless = false
        for key in keys {
            if key.isUnknown { isHomeless = true }
            let place = place(of: key, evaluator)
            isSure ? rows[place].members.sure.append(element) : rows[place].members.possible.append(element)
        }
        if isHomeless { homeless.append(element) }
    }

    mutating func addUnnamed(_ unnamed: (least: Int, most: Int?)) {
        let place: Int
        if let known = rows.firstIndex(where: { $0.key.isUnknown }) {
            place = known
        } else {
            place = rows.count
            rows.append((.unknown, Gathering()))
        }
        rows[place].members.addUnnamed(least: unnamed.least, most: unnamed.most)
    }

    private mutating func place(of key: Value, _ evaluator: Evaluator) -> Int {
        let identity = evaluator.listingIdentity(key)
        if let known = places[identity] { return known }
        places[identity] = rows.count
        rows.append((key, Gathering()))
        return rows.count - 1
    }
}

extension Expression {
    /// Whether it asks a property of the variable as of a record.
    fileprivate func readsRecord(in slot: Int) -> Bool {
        guard case .member(let base, let member) = node else { return false }
        if case .variable(slot) = base.node { return member.plain == nil }
        return base.readsRecord(in: slot)
    }
}
