import MajlisModel

/// Whose names they are: the project's own, or those of a library that it enforces, once for each time. Neither sees the other's.
struct NameSpace: Hashable {
    let rawValue: UInt16

    static let project = NameSpace(rawValue: 0)
    /// The procedures that come with the language.
    static let prelude = NameSpace(rawValue: .max)
}

/// Which record each name stands for.
///
/// One namespace per conference over all kinds: a meeting (a conference or an edition) has the names in its braces and shares those outside
/// every meeting. A checklist has the names of its tasks.
struct NameTable {
    private struct Entry {
        var record: RecordID
        /// The meeting or checklist in whose braces the name was declared; `top` outside.
        var scope: UInt32
        var inChecklist: Bool
        var space: NameSpace
        /// The next entry with the same name, or -1.
        var next: Int32
    }

    private var entries: [Entry] = []
    /// By symbol: its last entry, or -1.
    private var heads: [Int32] = []
    private static let top = UInt32.max

    mutating func reserve(_ count: Int) { entries.reserveCapacity(count) }

    /// Declares a name; answers the record that has it already where it is seen.
    mutating func declare(
        _ name: Symbol, _ record: RecordID, scope: RecordID?, inChecklist: Bool, in space: NameSpace = .project
    ) -> RecordID? {
        let scope = scope?.rawValue ?? Self.top
        let index = Int(name.rawValue)
        if heads.count <= index { heads.append(contentsOf: repeatElement(-1, count: index + 1 - heads.count)) }
        // What stands outside all meetings belongs to each of them.
        let taken = first(name) { other in
            if other.space != space { return false }
            if inChecklist || other.inChecklist { return other.scope == scope }
            return other.scope == scope || other.scope == Self.top || scope == Self.top
        }
        entries.append(Entry(record: record, scope: scope, inChecklist: inChecklist, space: space, next: heads[index]))
        heads[index] = Int32(entries.count - 1)
        return taken
    }

    /// The record that was declared first among those that fit.
    private func first(_ name: Symbol, where fits: (Entry) -> Bool) -> RecordID? {
        guard Int(name.rawValue) < heads.count else { return nil }
        var found: RecordID?
        var next = heads[Int(name.rawValue)]
        while next >= 0 {
            let entry = entries[Int(next)]
            if fits(entry) { found = entry.record }
            next = entry.next
        }
        return found
    }

    /// What a name means.
    enum Answer {
        case none
        case one(RecordID)
        /// It is declared in several other meetings.
        case several([RecordID])
    }

    /// The record of a name, where it is declared once and outside every meeting, which is nearly always so.
    func sole(_ name: Symbol, in space: NameSpace) -> RecordID? {
        guard Int(name.rawValue) < heads.count, heads[Int(name.rawValue)] >= 0 else { return nil }
        let only = entries[Int(heads[Int(name.rawValue)])]
        return only.next < 0 && only.scope == Self.top && only.space == space ? only.record : nil
    }

    /// The record of a name as seen from within scopes, innermost first, of those that fit; a name of one other meeting alone counts as well.
    func look(
        up name: Symbol, from scopes: [RecordID], in space: NameSpace, where fits: (RecordID) -> Bool = { _ in true }
    ) -> Answer {
        for scope in scopes {
            if let record = first(name, where: { $0.scope == scope.rawValue && $0.space == space && fits($0.record) }) {
                return .one(record)
            }
        }
        if let record = first(name, where: { $0.scope == Self.top && $0.space == space && fits($0.record) }) { return .one(record) }
        var elsewhere: [RecordID] = []
        _ = first(name) { entry in
            // A checklist's tasks are its own: they are named with the checklist and a dot.
            if !entry.inChecklist, entry.space == space, fits(entry.record) { elsewhere.append(entry.record) }
            return false
        }
        elsewhere.sort()
        return elsewhere.isEmpty ? .none : elsewhere.count == 1 ? .one(elsewhere[0]) : .several(elsewhere)
    }

    /// The record declared under a name in the braces of a scope.
    func member(_ name: Symbol, of scope: RecordID) -> RecordID? { first(name) { $0.scope == scope.rawValue } }
}
