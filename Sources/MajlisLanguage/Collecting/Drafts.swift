import MajlisModel
import MajlisSyntax

/// A record whose clauses are still to be read.
struct Draft {
    var record: RecordID
    var node: NodeIndex
    var tree: Int
    /// For referring records: the node of its reference, or -1.
    var reference: NodeIndex
    /// It has a title, a literal, clauses or a block.
    var hasFields: Bool
    /// What names mean where it stands.
    var scope: ScopeID
}

/// A statement that stands beside records, with the record in whose block it stands.
struct PendingStatement {
    var node: NodeIndex
    var tree: Int
    var parent: RecordID?
    var scope: ScopeID
}

/// A place in the nesting of meetings and checklists, whose names hide those further out.
struct ScopeID: Hashable {
    fileprivate let rawValue: Int

    /// Outside every meeting.
    static let top = ScopeID(rawValue: 0)
}

/// The meetings and checklists around every place, so that a place is one number.
struct ScopeTable {
    private var chains: [[RecordID]] = [[]]
    private var spaces: [NameSpace] = [.project]

    /// The meetings and checklists around a place, innermost first.
    subscript(scope: ScopeID) -> [RecordID] { chains[scope.rawValue] }

    func space(of scope: ScopeID) -> NameSpace { spaces[scope.rawValue] }

    /// The scope of a library that is enforced in `outer`: the same meetings, other names.
    mutating func library(_ space: NameSpace, in outer: ScopeID) -> ScopeID {
        chains.append(chains[outer.rawValue])
        spaces.append(space)
        return ScopeID(rawValue: chains.count - 1)
    }

    /// The scope inside the braces of a record that stands in `outer`.
    mutating func inside(_ record: RecordID, in outer: ScopeID) -> ScopeID {
        chains.append([record] + chains[outer.rawValue])
        spaces.append(spaces[outer.rawValue])
        return ScopeID(rawValue: chains.count - 1)
    }
}
