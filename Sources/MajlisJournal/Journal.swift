import GRDB

/// A journal that is being read.
///
/// What it gives is whole and chained, from the first entry to the head; where it is not, it says so instead of giving a part for the whole.
public struct Journal {
    public let path: String
    /// How far it reaches.
    public let head: JournalHead
    private let database: DatabaseQueue

    /// Opens a journal to read it.
    public init(reading path: String) throws(JournalFailure) {
        self.path = path
        // The head's file first: what is recorded in between makes the journal longer than it says, and never shorter.
        let noted = try HeadFile.read(for: path)
        do {
            database = try JournalConnection.open(path, isWriting: false)
        } catch .missing {
            if case .head(let head) = noted, head.count > 0 { throw .damaged(.truncated(head.count)) }
            throw .missing
        }
        let database = database
        head = try Self.attempt(isWriting: false) {
            try database.read { db in
                switch try JournalSchema.state(of: db) {
                case .empty: return .empty
                case .foreign: throw JournalFailure.notAJournal
                case .newer: throw JournalFailure.newer
                case .older, .current: return try EntryReading.head(db)
                }
            }
        }
        if case .head(let noted) = noted { try Self.check(head, against: noted, database) }
    }

    /// The entries from a number on. The chain is followed through all of them.
    public func entries(from first: Int = 1) throws(JournalFailure) -> [JournalEntry] {
        if head.count < first { return [] }
        let (database, head) = (database, head)
        let (entries, before) = try Self.attempt(isWriting: false) {
            try database.read { db in
                // One more before the first, for its digest.
                let all = try EntryReading.entries(db, from: max(1, first - 1), through: head.count)
                guard first > 1, let before = all.first else { return (all, JournalHead.empty) }
                return (Array(all.dropFirst()), JournalHead(count: before.number, hash: before.hash))
            }
        }
        try Self.check(entries, follow: before, to: head)
        return entries
    }

    public func entry(number: Int) throws(JournalFailure) -> JournalEntry? {
        try one { try EntryReading.entry($0, number: number) }
    }

    public func entry(id: String) throws(JournalFailure) -> JournalEntry? { try one { try EntryReading.entry($0, id: id) } }

    private func one(_ find: (Database) throws -> JournalEntry?) throws(JournalFailure) -> JournalEntry? {
        guard head.count > 0 else { return nil }
        let database = database
        let entry = try Self.attempt(isWriting: false) { try database.read(find) }
        if let entry, !entry.isIntact { throw .damaged(.changed(entry.number)) }
        return entry
    }

    /// Copies all pages into another database, as they are at one moment.
    func backUp(into copy: DatabaseQueue) throws { try database.backup(to: copy) }

    // MARK: Checks

    /// That entries are whole and follow each other from one end to the other.
    static func check(_ entries: [JournalEntry], follow start: JournalHead, to end: JournalHead) throws(JournalFailure) {
        var last = start
        for entry in entries {
            guard entry.number == last.count + 1 else { throw .damaged(.missing(last.count + 1)) }
            guard entry.isIntact else { throw .damaged(.changed(entry.number)) }
            guard entry.previous == last.hash else { throw .damaged(.unchained(entry.number)) }
            last = JournalHead(count: entry.number, hash: entry.hash)
        }
        if last.count < end.count { throw .damaged(.missing(last.count + 1)) }
        if last != end { throw .damaged(.otherHead(end.count)) }
    }

    /// That the entries reach as far as the head's file says, which may be behind by what was recorded and not acknowledged.
    static func check(_ head: JournalHead, against noted: JournalHead, _ database: DatabaseQueue) throws(JournalFailure) {
        if noted.count == 0 || noted == head { return }
        if noted.count > head.count { throw .damaged(.truncated(noted.count)) }
        let entry = try attempt(isWriting: false) { try database.read { try EntryReading.entry($0, number: noted.count) } }
        guard let entry else { throw .damaged(.missing(noted.count)) }
        if entry.hash != noted.hash { throw .damaged(.otherHead(noted.count)) }
    }

    static func attempt<Result>(isWriting: Bool, _ work: () throws -> Result) throws(JournalFailure) -> Result {
        do {
            return try work()
        } catch {
            throw JournalFailure.from(error, isWriting: isWriting)
        }
    }
}
