import MajlisModel
import MajlisText
import MajlisVocabulary

/// Which record each name stands for.
///
/// One namespace per conference over all kinds: a meeting (a conference or an edition) has the names in its braces and shares those at the
/// top level. A checklist has the names of its tasks.
struct NameTable {
    private struct Entry {
        var record: RecordID
        /// The meeting or checklist in whose braces the name was declared; `.max` at the top level.
        var scope: UInt32
        /// The next entry with the same name, or -1.
        var next: Int32
    }

    private var entries: [Entry] = []
    /// By symbol: its last entry, or -1.
    private var heads: [Int32] = []
    static let top = UInt32.max

    /// Declares a name; answers the record that has it already.
    mutating func declare(_ name: Symbol, _ record: RecordID, scope: RecordID?) -> RecordID? {
        let scope = scope?.rawValue ?? Self.top
        let taken = find(name, exactly: scope)
        let index = Int(name.rawValue)
        while heads.count <= index { heads.append(-1) }
        entries.append(Entry(record: record, scope: scope, next: heads[index]))
        heads[index] = Int32(entries.count - 1)
        return taken
    }

    private func find(_ name: Symbol, exactly scope: UInt32) -> RecordID? {
        var found: RecordID?
        visit(name) { if $0.scope == scope { found = $0.record } }
        return found
    }

    private func visit(_ name: Symbol, _ body: (Entry) -> Void) {
        guard Int(name.rawValue) < heads.count else { return }
        var next = heads[Int(name.rawValue)]
        while next >= 0 {
            body(entries[Int(next)])
            next = entries[Int(next)].next
        }
    }

    /// The record of a name as seen from within scopes, innermost first; `declared` in one scope of another meeting counts where it is the only one.
    enum Answer {
        case none
        case one(RecordID)
        case several([RecordID])
    }

    func look(up name: Symbol, from scopes: [RecordID]) -> Answer {
        guard Int(name.rawValue) < heads.count, heads[Int(name.rawValue)] >= 0 else { return .none }
        let only = entries[Int(heads[Int(name.rawValue)])]
        if only.next < 0, only.scope == Self.top { return .one(only.record) }
        for scope in scopes {
            if let record = find(name, exactly: scope.rawValue) { return .one(record) }
        }
        if let record = find(name, exactly: Self.top) { return .one(record) }
        var elsewhere: [RecordID] = []
        visit(name) { elsewhere.append($0.record) }
        elsewhere.sort()
        return elsewhere.count == 1 ? .one(elsewhere[0]) : .several(elsewhere)
    }

    /// The record declared under a name in the braces of a scope.
    func member(_ name: Symbol, of scope: RecordID) -> RecordID? { find(name, exactly: scope.rawValue) }
}
