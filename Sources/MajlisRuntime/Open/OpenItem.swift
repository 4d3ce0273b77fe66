import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

/// Something that is still to be decided: a clause, a field or a referent that is `tbd`, or more of a list.
public struct OpenItem: Sendable {
    public enum State: String, Sendable {
        /// `tbd` stands there.
        case tbd
        /// Nothing stands there, and that means `tbd`.
        case omitted
        /// A list ends in `tbd`.
        case more
    }

    public enum What: Sendable, Hashable {
        case clause(Clause)
        /// A field of the script's own, by its place in the model.
        case field(Int)
        /// Whom a record of this kind refers to: the chair of a session.
        case referent(Kind)
    }

    /// Whose it is: for a referent the record that the referring one stands in, itself where it stands in none.
    public var record: RecordID
    public var what: What
    public var state: State
    /// Where it stands: the clause, or the head of the record that lacks it.
    public var location: Location
    /// Who has to decide: the owner of the record or of the nearest around it that has one, for a session its chair; nil for nobody.
    public var owner: RecordID?
    /// Rules that cannot be decided before it is, in the order of their findings.
    public var rules: [String] = []
}

/// Collects what is open, in the order of the scripts.
public struct OpenItems {
    private let model: Model
    private let schedule: Schedule
    private var items: [OpenItem] = []

    public static func list(_ outcome: Outcome) -> [OpenItem] {
        var list = OpenItems(outcome)
        let model = outcome.project.model
        for index in model.records.indices where !model.records[index].isTemplate && !model.isMasked(RecordID(index)) {
            list.collect(RecordID(index))
        }
        list.addRules(outcome.diagnostics + outcome.waived.map(\.finding))
        return list.items.enumerated().sorted { a, b in
            if Location.order(a.element.location, b.element.location) { return true }
            if Location.order(b.element.location, a.element.location) { return false }
            return a.offset < b.offset
        }.map(\.element)
    }

    private init(_ outcome: Outcome) {
        model = outcome.project.model
        schedule = outcome.schedule
    }

    // MARK: Facts

    private mutating func collect(_ id: RecordID) {
        let record = model[id]
        guard let head = record.headOrigin.location else { return }
        if case .tbd = record.referent, record.kind.head.reference != nil {
            add(record.parent ?? id, .referent(record.kind), .tbd, head, ownedBy: id)
        }
        for field in model.fields(of: id) {
            let state: OpenItem.State
            switch field.value {
            case .tbd: state = .tbd
            case .list(let box) where box.openness == .tbd: state = .more
            default: continue
            }
            let what: OpenItem.What
            if let clause = field.property.clause {
                what = .clause(clause)
            } else if let index = field.property.customField {
                what = .field(index)
            } else {
                continue
            }
            add(id, what, state, field.origin.location ?? head, ownedBy: id)
        }
        for shape in OpenItems.omittable[Int(record.kind.rawValue)] where model.field(id, shape) == nil && !isToldOtherwise(shape, of: id) {
            add(id, .clause(shape), .omitted, head, ownedBy: id)
        }
    }

    /// By kind, the clauses that mean `tbd` where they are omitted.
    private static let omittable: [[Clause]] = Kind.allCases.map { kind in
        kind.shapes.filter { $0.omitted == .tbd }.map(\.clause)
    }

    /// The agenda tells what the clause would: the days give a meeting its dates, the first item a day its beginning.
    private func isToldOtherwise(_ clause: Clause, of id: RecordID) -> Bool {
        switch (model.kind(id), clause) {
        case (.conference, .date), (.edition, .date):
            return schedule.days.contains { day in
                if case .date? = model.value(day, .date) { true } else { false }
            }
        case (.day, .from): return model[id].children.contains { schedule[$0]?.start != nil }
        default: return false
        }
    }

    private mutating func add(_ id: RecordID, _ what: OpenItem.What, _ state: OpenItem.State, _ place: Location, ownedBy first: RecordID) {
        items.append(OpenItem(record: id, what: what, state: state, location: place, owner: owner(of: first)))
    }

    // MARK: Owners

    private func owner(of id: RecordID) -> RecordID? {
        var next: RecordID? = id
        while let record = next {
            if let owner = model.reference(record, .owner) { return owner }
            if [.session, .item].contains(model.kind(record)),
                let chair = model.children(record, .chair).lazy.compactMap({ model.referent($0) }).first
            {
                return chair
            }
            next = model[record].parent
        }
        return nil
    }

    // MARK: Rules that wait

    /// An undecided finding names the facts that it misses by their places; a clause that is omitted has the place of its record's head.
    private mutating func addRules(_ findings: [Diagnostic]) {
        var byPlace: [Location: [Int]] = [:]
        for (index, item) in items.enumerated() { byPlace[item.location, default: []].append(index) }
        for finding in findings where finding.isUndecided {
            guard let rule = finding.rule else { continue }
            var places = finding.related.map { ($0.location, OpenItems.clause($0.message)) }
            places.append((finding.location, nil))
            for (place, clause) in places {
                for index in byPlace[place] ?? [] where fits(items[index], clause) && !items[index].rules.contains(rule) {
                    items[index].rules.append(rule)
                }
            }
        }
    }

    private func fits(_ item: OpenItem, _ clause: String?) -> Bool {
        guard let clause else { return item.state != .omitted }
        switch item.what {
        case .clause(let own): return own.english == clause
        case .field: return true
        case .referent(let kind): return kind.english == clause
        }
    }

    private static func clause(_ message: Message) -> String? {
        if case .word(let word)? = message["clause"] ?? message["kind"] { return word }
        return nil
    }
}
