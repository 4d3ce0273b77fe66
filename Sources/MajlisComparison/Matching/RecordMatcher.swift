import MajlisModel
import MajlisVocabulary

/// Finds which record of the later state is which of the earlier one: by what formats know it by, by the name that it says it had, by
/// its name, by what it holds, and at last by its place. Each record has one counterpart at most.
///
/// Every step reads each record a fixed number of times, so that ten times as many records take ten times as long.
final class RecordMatcher {
    let old: Model
    let new: Model
    private(set) var toNew: [RecordID?]
    private(set) var toOld: [RecordID?]

    init(from old: Model, to new: Model) {
        (self.old, self.new) = (old, new)
        toNew = Array(repeating: nil, count: old.records.count)
        toOld = Array(repeating: nil, count: new.records.count)
        matchByIdentity()
        matchByFormerName()
        matchByName()
        matchByVotes()
        matchByContent()
        matchByVotes()
        matchInside()
    }

    /// The same records in states that events have led to.
    init(_ matcher: RecordMatcher, from old: Model, to new: Model) {
        (self.old, self.new, toNew, toOld) = (old, new, matcher.toNew, matcher.toOld)
    }

    func isMatched(old id: RecordID) -> Bool { toNew[id.index] != nil }
    func isMatched(new id: RecordID) -> Bool { toOld[id.index] != nil }

    func match(_ a: RecordID, _ b: RecordID) {
        toNew[a.index] = b
        toOld[b.index] = a
    }

    private func mayMatch(_ a: RecordID, _ b: RecordID) -> Bool {
        toNew[a.index] == nil && toOld[b.index] == nil && old.kind(a) == new.kind(b)
            && old.records[a.index].isTemplate == new.records[b.index].isTemplate
    }

    // MARK: By what formats know them by

    private struct Identity: Hashable {
        var kind: Kind
        var text: String
    }

    private func matchByIdentity() {
        let known = Self.identities(in: old)
        if known.isEmpty { return }
        for (identity, id) in Self.identities(in: new).sorted(by: { $0.value ?? RecordID(0) < $1.value ?? RecordID(0) }) {
            if let id, let other = known[identity] ?? nil, mayMatch(other, id) { match(other, id) }
        }
    }

    /// nil for what two records claim.
    private static func identities(in model: Model) -> [Identity: RecordID?] {
        var found: [Identity: RecordID?] = [:]
        let property = PropertyKey(.id)
        for index in model.records.indices {
            let id = RecordID(index)
            for field in model.fields(of: id) where field.property == property {
                for value in field.value.elements {
                    guard let text = text(of: value, in: model) else { continue }
                    let key = Identity(kind: model.kind(id), text: text)
                    found[key] = .some(found[key] == nil ? id : nil)
                }
            }
        }
        return found
    }

    private static func text(of value: Value, in model: Model) -> String? {
        switch value {
        case .text(let text): text.text
        case .label(let symbol): model.symbols[symbol]
        case .integer(let number): String(number)
        default: nil
        }
    }

    // MARK: By name

    /// Names that count only where they stand: two persons may each have a post `chair`.
    private static let nested: KindSet = [
        .post, .booth, .link, .line, .pledge, .question, .cue, .part, .holiday, .point, .vote, .expense, .rate, .purpose, .thanks,
    ]

    private struct Name: Hashable {
        var kind: Kind
        /// A symbol of the later state.
        var name: Symbol
    }

    private func matchByName() {
        var known: [Name: RecordID?] = [:]
        for index in old.records.indices {
            let record = old.records[index]
            guard toNew[index] == nil, isKnownByName(record), let name = new.symbols.find(old.symbols[record.name]) else { continue }
            let key = Name(kind: record.kind, name: name)
            known[key] = .some(known[key] == nil ? RecordID(index) : nil)
        }
        var seen: [Name: RecordID?] = [:]
        for index in new.records.indices where toOld[index] == nil && isKnownByName(new.records[index]) {
            let key = Name(kind: new.records[index].kind, name: new.records[index].name)
            seen[key] = .some(seen[key] == nil ? RecordID(index) : nil)
        }
        for index in new.records.indices where toOld[index] == nil {
            let key = Name(kind: new.records[index].kind, name: new.records[index].name)
            if seen[key] == .some(RecordID(index)), let other = known[key] ?? nil, mayMatch(other, RecordID(index)) {
                match(other, RecordID(index))
            }
        }
    }

    private func isKnownByName(_ record: Record) -> Bool {
        !record.name.isNone && record.kind.head.reference == nil && !Self.nested.contains(record.kind)
    }

    /// `session panel renamed from funds`: before names, since another session may have that name now. What had its name already before is the
    /// same, whatever it was called earlier still.
    private func matchByFormerName() {
        let property = PropertyKey(.renamed)
        guard new.fields.contains(where: { $0.property == property }) else { return }
        var names: Set<String> = []
        for record in old.records where !record.name.isNone { names.insert("\(record.kind.rawValue) \(old.symbols[record.name])") }
        func isNewName(_ record: Record) -> Bool {
            record.name.isNone || !names.contains("\(record.kind.rawValue) \(new.symbols[record.name])")
        }
        var former: [(name: String, id: RecordID)] = []
        for index in new.records.indices where toOld[index] == nil && isNewName(new.records[index]) {
            for field in new.fields(of: RecordID(index)) where field.property == property {
                for case .label(let name) in field.value.elements { former.append((new.symbols[name], RecordID(index))) }
            }
        }
        if former.isEmpty { return }
        var known: [String: [RecordID]] = [:]
        for index in old.records.indices where toNew[index] == nil && !old.records[index].name.isNone {
            known[old.symbols[old.records[index].name], default: []].append(RecordID(index))
        }
        for (name, id) in former {
            if let other = known[name]?.first(where: { mayMatch($0, id) }) { match(other, id) }
        }
    }

    // MARK: By what stands inside

    /// What may have no name of its own and is known by its contents.
    static let containers: KindSet = [.day, .agenda, .parallel, .lane, .alongside, .budget, .checklist]

    /// A day or a lane is the one that most of its sessions were in.
    private func matchByVotes() {
        var votes: [RecordID: [RecordID: Int]] = [:]
        for index in new.records.indices.reversed() {
            let id = RecordID(index)
            if toOld[index] == nil, let ballots = votes.removeValue(forKey: id) {
                let best = ballots.max { ($0.value, $1.key) < ($1.value, $0.key) }
                if let best, isMajority(best.value, best.key, id), mayMatch(best.key, id) { match(best.key, id) }
            }
            guard let other = toOld[index], let parent = new.records[index].parent, let home = old.records[other.index].parent,
                Self.containers.contains(new.kind(parent)), mayMatch(home, parent)
            else { continue }
            votes[parent, default: [:]][home, default: 0] += 1
        }
    }

    private func isMajority(_ count: Int, _ a: RecordID, _ b: RecordID) -> Bool {
        count * 2 > old[a].children.count && count * 2 > new[b].children.count
    }

    // MARK: By content

    private func matchByContent() {
        let pairs = ContentMatch(self).pairs { record in isKnownByName(record) }
        for (a, b) in pairs where mayMatch(a, b) { match(a, b) }
    }

    // MARK: Inside what is known

    private func matchInside() {
        let roots = { (model: Model) in model.records.indices.filter { model.records[$0].parent == nil }.map { RecordID($0) } }
        matchChildren(roots(old), roots(new))
        // Parents stand before their children.
        for index in new.records.indices {
            guard let other = toOld[index], !new.records[index].children.isEmpty else { continue }
            matchChildren(old.records[other.index].children, new.records[index].children)
        }
    }

    private func matchChildren(_ olds: [RecordID], _ news: [RecordID]) {
        var left = olds.filter { !isMatched(old: $0) }
        var right = news.filter { !isMatched(new: $0) }
        if left.isEmpty || right.isEmpty { return }
        pair(&left, &right, by: { name(of: $0, in: old) }, and: { name(of: $0, in: new) })
        pair(&left, &right, by: { referent(of: $0) }, and: { referent(ofNew: $0) })
        pair(&left, &right, by: { date(of: $0, in: old) }, and: { date(of: $0, in: new) })
        pair(&left, &right, by: { title(of: $0, in: old) }, and: { title(of: $0, in: new) })
        // What has no name is told apart by its order.
        pair(&left, &right, by: { absentName(of: $0, in: old) }, and: { absentName(of: $0, in: new) })
        // Another speaker is another one, whatever is said of both.
        left.removeAll { old.kind($0).head.reference != nil && old.kind($0) != .lane }
        if left.isEmpty || right.isEmpty { return }
        for (a, b) in ContentMatch(self).pairs(left, right) where mayMatch(a, b) { match(a, b) }
    }

    private enum Key: Hashable {
        case name(Kind, String)
        case referent(Kind, RecordID)
        case absent(Kind, Int)
        case date(Kind, CivilDate)
        case title(Kind, String)
        case kind(Kind)
    }

    /// Pairs those with equal keys, in their order.
    private func pair(
        _ left: inout [RecordID], _ right: inout [RecordID], by oldKey: (RecordID) -> Key?, and newKey: (RecordID) -> Key?
    ) {
        if left.isEmpty || right.isEmpty { return }
        var waiting: [Key: (ids: [RecordID], next: Int)] = [:]
        for id in left {
            if let key = oldKey(id) { waiting[key, default: ([], 0)].ids.append(id) }
        }
        var pairs: [(RecordID, RecordID)] = []
        for id in right {
            guard let key = newKey(id), let place = waiting.index(forKey: key) else { continue }
            let entry = waiting.values[place]
            guard entry.next < entry.ids.count, mayMatch(entry.ids[entry.next], id) else { continue }
            waiting.values[place].next += 1
            pairs.append((entry.ids[entry.next], id))
        }
        if pairs.isEmpty { return }
        for (a, b) in pairs { match(a, b) }
        left.removeAll { isMatched(old: $0) }
        right.removeAll { isMatched(new: $0) }
    }

    private func referent(of id: RecordID) -> Key? {
        guard old.kind(id).head.reference != nil else { return nil }
        switch old.records[id.index].referent {
        case .record(let who): return toNew[who.index].map { .referent(old.kind(id), $0) }
        case let open: return .absent(old.kind(id), Self.absence(open))
        }
    }

    private func referent(ofNew id: RecordID) -> Key? {
        guard new.kind(id).head.reference != nil else { return nil }
        switch new.records[id.index].referent {
        case .record(let who): return .referent(new.kind(id), who)
        case let open: return .absent(new.kind(id), Self.absence(open))
        }
    }

    private static func absence(_ value: Value) -> Int {
        switch value {
        case .none: 0
        case .tbd: 1
        case .unstated: 2
        // Another number of those who have no name.
        case .others: 4
        default: 3
        }
    }

    private func date(of id: RecordID, in model: Model) -> Key? {
        guard model.kind(id) == .day, case .date(let date)? = model.value(id, .date), let day = date.exact else { return nil }
        return .date(.day, day)
    }

    private func title(of id: RecordID, in model: Model) -> Key? {
        guard case .text(let title)? = model.value(id, .title) else { return nil }
        return .title(model.kind(id), title.text)
    }

    private func name(of id: RecordID, in model: Model) -> Key? {
        model.records[id.index].name.isNone ? nil : .name(model.kind(id), model.name(id))
    }

    private func absentName(of id: RecordID, in model: Model) -> Key? {
        let kind = model.kind(id)
        return model.records[id.index].name.isNone && kind.head.reference == nil ? .kind(kind) : nil
    }
}
