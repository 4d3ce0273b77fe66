import GRDB

/// Reading entries from their table. A damaged file may hold anything, so that nothing is taken for granted of a row.
enum EntryReading {
    private static let columns = "number, id, text, recorded_at, recorded_by, script, previous, hash"

    /// The entries from a number on, in their order.
    static func entries(_ db: Database, from first: Int, through last: Int? = nil) throws -> [JournalEntry] {
        let bound = last.map { " AND number <= \($0)" } ?? ""
        let statement = try db.cachedStatement(sql: "SELECT \(columns) FROM entry WHERE number >= ?\(bound) ORDER BY number")
        let rows = try Row.fetchCursor(statement, arguments: [first])
        var entries: [JournalEntry] = []
        while let row = try rows.next() { entries.append(try entry(row)) }
        return entries
    }

    static func entry(_ db: Database, number: Int) throws -> JournalEntry? {
        let statement = try db.cachedStatement(sql: "SELECT \(columns) FROM entry WHERE number = ?")
        return try Row.fetchOne(statement, arguments: [number]).map(entry)
    }

    static func entry(_ db: Database, id: String) throws -> JournalEntry? {
        let statement = try db.cachedStatement(sql: "SELECT \(columns) FROM entry WHERE id = ?")
        return try Row.fetchOne(statement, arguments: [id]).map(entry)
    }

    static func last(_ db: Database) throws -> JournalEntry? {
        try Row.fetchOne(db, sql: "SELECT \(columns) FROM entry ORDER BY number DESC LIMIT 1").map(entry)
    }

    static func head(_ db: Database) throws -> JournalHead {
        guard let row = try Row.fetchOne(db, sql: "SELECT count, hash FROM head"), let count = Int.fromDatabaseValue(row[0]),
            let hash = digest(row[1]), count >= 0, (count == 0) == (hash == .zero)
        else { throw JournalFailure.damaged(.structure) }
        return JournalHead(count: count, hash: hash)
    }

    private static func entry(_ row: Row) throws -> JournalEntry {
        guard let number = Int.fromDatabaseValue(row[0]), let id = String.fromDatabaseValue(row[1]),
            let text = String.fromDatabaseValue(row[2]), let at = Int64.fromDatabaseValue(row[3]),
            let by = String.fromDatabaseValue(row[4]), let script = digest(row[5]), let previous = digest(row[6]),
            let hash = digest(row[7])
        else { throw JournalFailure.damaged(.structure) }
        let draft = EntryDraft(id: id, text: text, recordedAt: at, recordedBy: by, script: script)
        return JournalEntry(draft, number: number, previous: previous, hash: hash)
    }

    private static func digest(_ value: DatabaseValue) -> Digest? {
        guard case .blob(let data) = value.storage else { return nil }
        return Digest(bytes: Array(data))
    }
}
