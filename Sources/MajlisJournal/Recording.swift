import GRDB

/// What is kept of a state that was reckoned from the entries up to one of them.
public struct Snapshot: Hashable, Sendable {
    /// Of what the state depends on beside the entries: the scripts, the program.
    public var key: Digest
    public var through: Int
    /// The digest of that entry.
    public var hash: Digest
    public var bytes: [UInt8]

    public init(key: Digest, through: JournalHead, bytes: [UInt8]) {
        self.key = key
        self.through = through.count
        self.hash = through.hash
        self.bytes = bytes
    }
}

/// One recording: everybody else who wants to record waits until it is over, so that what was read stays true until it is written.
public final class Recording {
    /// What became of a draft.
    public enum Appended: Hashable, Sendable {
        case new(JournalEntry)
        /// Its id was recorded already, with the same text.
        case known(JournalEntry)

        public var entry: JournalEntry {
            switch self {
            case .new(let entry), .known(let entry): entry
            }
        }
    }

    /// What is to become of what a recording has appended.
    public enum Decision: Sendable {
        case keep, drop
    }

    /// How far the journal reaches, with what this recording has appended.
    public private(set) var head: JournalHead
    private let db: Database

    private init(_ db: Database, head: JournalHead) {
        self.db = db
        self.head = head
    }

    /// Runs a recording. The journal is made where there is none.
    ///
    /// When this returns, all that was kept is on the disk: entries, then the head. Until then nothing may be acknowledged.
    /// - Parameter patience: how long to wait for others, in milliseconds.
    /// - Returns: what the work returned, and whether the head's file could not be written, which takes nothing from the entries.
    public static func run<Result>(
        at path: String, patience: Int = 10_000,
        _ work: (Recording) throws(JournalFailure) -> (Result, Decision)
    ) throws(JournalFailure) -> (result: Result, headFailure: JournalFailure?) {
        let file = try HeadFile(locking: path, patience: patience)
        let noted = try file.read()
        if noted == .unreadable { throw .damaged(.headUnreadable) }
        let database: DatabaseQueue
        do {
            database = try JournalConnection.open(path, isWriting: true)
        } catch .missing {
            if case .head(let head) = noted, head.count > 0 { throw .damaged(.truncated(head.count)) }
            database = try JournalConnection.create(path)
        }
        try prepare(database)
        let before = try Journal.attempt(isWriting: true) { try database.read(EntryReading.head) }
        if case .head(let noted) = noted {
            try Journal.check(before, against: noted, database)
        } else {
            try file.prepare(before)
        }

        var head = before
        let result = try Journal.attempt(isWriting: true) {
            var result: Result?
            try database.inTransaction(.immediate) { db in
                let recording = Recording(db, head: before)
                try recording.checkLast()
                let (made, decision) = try work(recording)
                result = made
                if decision == .keep { head = recording.head }
                return decision == .keep ? .commit : .rollback
            }
            guard let result else { throw JournalFailure.device }
            return result
        }
        guard noted != .head(head) else { return (result, nil) }
        do {
            try file.write(head)
            return (result, nil)
        } catch {
            return (result, error)
        }
    }

    private static func prepare(_ database: DatabaseQueue) throws(JournalFailure) {
        let state = try Journal.attempt(isWriting: true) { try database.read(JournalSchema.state) }
        switch state {
        case .current: return
        case .foreign: throw .notAJournal
        case .newer: throw .newer
        case .empty, .older: try Journal.attempt(isWriting: true) { try JournalSchema.migrator.migrate(database) }
        }
    }

    /// The last entry is looked at before another one is chained to it.
    private func checkLast() throws {
        guard head.count > 0 else { return }
        guard let last = try EntryReading.last(db) else { throw JournalFailure.damaged(.missing(head.count)) }
        guard last.isIntact else { throw JournalFailure.damaged(.changed(last.number)) }
        if last.number != head.count || last.hash != head.hash { throw JournalFailure.damaged(.otherHead(head.count)) }
    }

    // MARK: Reading

    /// The entries after one, with those that this recording has appended; the chain is followed through all of them.
    /// - Parameter start: where to begin; the entry must be the one that the journal has.
    public func entries(after start: JournalHead = .empty) throws(JournalFailure) -> [JournalEntry] {
        let (db, head) = (db, head)
        let entries = try Journal.attempt(isWriting: true) { try EntryReading.entries(db, from: start.count + 1) }
        try Journal.check(entries, follow: start, to: head)
        return entries
    }

    /// Some entries by their numbers, as far as there are any; each is whole.
    public func entries(_ numbers: [Int]) throws(JournalFailure) -> [JournalEntry] {
        let db = db
        let entries = try Journal.attempt(isWriting: true) { try numbers.compactMap { try EntryReading.entry(db, number: $0) } }
        if let damaged = entries.first(where: { !$0.isIntact }) { throw .damaged(.changed(damaged.number)) }
        return entries
    }

    public func entry(id: String) throws(JournalFailure) -> JournalEntry? {
        let db = db
        let entry = try Journal.attempt(isWriting: true) { try EntryReading.entry(db, id: id) }
        if let entry, !entry.isIntact { throw .damaged(.changed(entry.number)) }
        return entry
    }

    // MARK: Writing

    /// Appends an entry. One whose id is there already, with the same text, is not appended again.
    public func append(_ draft: EntryDraft) throws(JournalFailure) -> Appended {
        guard draft.isWellFormed else { throw .malformed }
        if let known = try entry(id: draft.id) {
            if known.text.utf8.elementsEqual(draft.text.utf8) { return .known(known) }
            throw .idTaken(known)
        }
        let entry = JournalEntry(draft, number: head.count + 1, after: head.hash)
        try insert(entry)
        return .new(entry)
    }

    /// Appends an entry as it was recorded elsewhere; it must follow the last one.
    public func append(_ entry: JournalEntry) throws(JournalFailure) {
        guard entry.draft.isWellFormed else { throw .malformed }
        try Journal.check([entry], follow: head, to: JournalHead(count: entry.number, hash: entry.hash))
        if let known = try self.entry(id: entry.id) { throw .idTaken(known) }
        try insert(entry)
    }

    private func insert(_ entry: JournalEntry) throws(JournalFailure) {
        let db = db
        try Journal.attempt(isWriting: true) {
            let statement = try db.cachedStatement(sql: "INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
            try statement.execute(arguments: [
                entry.number, entry.id, entry.text, entry.recordedAt, entry.recordedBy, Blob(entry.script), Blob(entry.previous),
                Blob(entry.hash),
            ])
        }
        head = JournalHead(count: entry.number, hash: entry.hash)
    }

    // MARK: Snapshots

    /// What was kept last under a key, where it belongs to this journal's entries and is whole.
    public func snapshot(_ key: Digest) throws(JournalFailure) -> Snapshot? {
        let (db, head) = (db, head)
        return try Journal.attempt(isWriting: true) {
            guard
                let row = try Row.fetchOne(
                    db, sql: "SELECT through, hash, bytes, digest FROM snapshot WHERE key = ?", arguments: [Blob(key).databaseValue]),
                let through = Int.fromDatabaseValue(row[0]), (1...max(1, head.count)).contains(through),
                case .blob(let hash) = (row[1] as DatabaseValue).storage, case .blob(let bytes) = (row[2] as DatabaseValue).storage,
                case .blob(let digest) = (row[3] as DatabaseValue).storage, let hash = Digest(bytes: Array(hash)),
                Array(digest) == Digest(of: bytes).bytes, try EntryReading.entry(db, number: through)?.hash == hash
            else { return nil }
            return Snapshot(key: key, through: JournalHead(count: through, hash: hash), bytes: Array(bytes))
        }
    }

    /// Keeps a snapshot in the place of all others.
    public func keep(_ snapshot: Snapshot) throws(JournalFailure) {
        let db = db
        try Journal.attempt(isWriting: true) {
            try db.execute(sql: "DELETE FROM snapshot")
            try db.execute(
                sql: "INSERT INTO snapshot VALUES (?, ?, ?, ?, ?)",
                arguments: [
                    Blob(snapshot.key), snapshot.through, Blob(snapshot.hash), Blob(snapshot.bytes), Blob(Digest(of: snapshot.bytes)),
                ])
        }
    }
}
