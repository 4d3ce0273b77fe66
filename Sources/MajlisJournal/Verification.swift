import GRDB
import Glibc

/// A journal looked at as a whole: every entry that is intact, and everything that is wrong.
public struct Verification: Sendable {
    /// The intact entries, in their order; numbers may be missing.
    public private(set) var entries: [JournalEntry] = []
    /// What is wrong: of the whole first, then by number.
    public private(set) var damages: [JournalDamage] = []
    /// The highest number that is known to have been recorded.
    public private(set) var count = 0

    public var isSound: Bool { damages.isEmpty }

    /// Looks at everything. Only a file that cannot be read at all is a failure.
    public init(of path: String) throws(JournalFailure) {
        let noted = try HeadFile.read(for: path)
        let sql = try Self.readTables(path)
        var found: [Int: [JournalEntry]] = [:]
        for entry in sql.entries { found[entry.number, default: []].append(entry) }
        var heads: [JournalHead] = []
        if let head = sql.head { heads.append(head) }
        switch noted {
        case .head(let head): heads.append(head)
        case .unreadable: damages.append(.headUnreadable)
        case .missing: if !(sql.head?.count == 0) { damages.append(.headMissing) }
        }
        if !sql.isWhole { damages.append(.structure) }
        let isComplete = sql.isWhole && Self.isChain(sql.entries) && heads.allSatisfy { head in sql.entries.count >= head.count }
        if !isComplete {
            for (number, entries) in Salvage(try Self.bytes(of: path)).entries() {
                for entry in entries where !(found[number]?.contains(entry) ?? false) { found[number, default: []].append(entry) }
            }
        }
        // The head in the table has no check of its own: a number out of all proportion is damage, and no count of entries.
        let intact = found.filter { $0.value.contains(where: \.isIntact) }.keys.max() ?? 0
        let most = max(intact, Self.head(noted)?.count ?? 0) + 100_000
        if heads.contains(where: { $0.count > most }) {
            if !damages.contains(.structure) { damages.append(.structure) }
            heads.removeAll { $0.count > most }
        }
        choose(from: found, heads)
        compare(with: noted, sql.head)
    }

    // MARK: Reading

    private static func readTables(_ path: String) throws(JournalFailure) -> (entries: [JournalEntry], head: JournalHead?, isWhole: Bool) {
        let database: DatabaseQueue
        do {
            database = try JournalConnection.open(path, isWriting: false)
        } catch .missing {
            // The head's file alone tells of a journal that is gone.
            if case .head(let head) = try HeadFile.read(for: path), head.count > 0 { return ([], nil, false) }
            throw .missing
        } catch .damaged, .notAJournal, .device {
            return ([], nil, false)
        }
        do {
            return try database.read { db in
                switch try JournalSchema.state(of: db) {
                case .newer: throw JournalFailure.newer
                case .foreign: return ([], nil, false)
                case .empty: return ([], .empty, true)
                case .older, .current: break
                }
                let head = try? EntryReading.head(db)
                let entries = (try? EntryReading.entries(db, from: 1)) ?? []
                let report = (try? String.fetchAll(db, sql: "PRAGMA integrity_check(1)")) ?? []
                return (entries, head, report == ["ok"] && head != nil)
            }
        } catch {
            switch JournalFailure.from(error, isWriting: false) {
            case .damaged, .notAJournal: return ([], nil, false)
            case let failure: throw failure
            }
        }
    }

    private static func isChain(_ entries: [JournalEntry]) -> Bool {
        var last = JournalHead.empty
        for entry in entries {
            guard entry.number == last.count + 1, entry.previous == last.hash, entry.isIntact else { return false }
            last = JournalHead(count: entry.number, hash: entry.hash)
        }
        return true
    }

    private static func bytes(of path: String) throws(JournalFailure) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        if descriptor < 0 {
            if errno == ENOENT { return [] }
            throw .unreadable(errno: errno)
        }
        defer { close(descriptor) }
        var facts = stat()
        guard fstat(descriptor, &facts) == 0 else { throw .unreadable(errno: errno) }
        var bytes = [UInt8](repeating: 0, count: max(0, Int(facts.st_size)))
        var count = 0
        while count < bytes.count {
            let got = bytes[count...].withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
            if got < 0 {
                if errno == EINTR { continue }
                throw .unreadable(errno: errno)
            }
            if got == 0 { break }
            count += got
        }
        bytes.removeLast(bytes.count - count)
        return bytes
    }

    // MARK: Judging

    /// Of every number the entry that is intact; where the bytes hold several, the one that the chain confirms.
    private mutating func choose(from found: [Int: [JournalEntry]], _ heads: [JournalHead]) {
        count = max(heads.map(\.count).max() ?? 0, found.filter { $0.value.contains(where: \.isIntact) }.keys.max() ?? 0)
        // What the entry after it, or a head, says that an entry's digest is.
        var confirmed: [Int: Set<Digest>] = [:]
        for head in heads { confirmed[head.count, default: []].insert(head.hash) }
        for (number, entries) in found {
            for entry in entries where entry.isIntact { confirmed[number - 1, default: []].insert(entry.previous) }
        }
        var last: JournalEntry?
        for number in 1..<(count + 1) {
            let candidates = found[number] ?? []
            let witnesses = confirmed[number] ?? []
            func ranks(_ entry: JournalEntry) -> Int {
                (witnesses.contains(entry.reckonedHash) ? 2 : 0) + (entry.isIntact ? 1 : 0)
            }
            guard let best = candidates.max(by: { ranks($0) < ranks($1) }), ranks(best) > 0 else {
                damages.append(candidates.isEmpty ? .missing(number) : .changed(number))
                last = nil
                continue
            }
            let entry = JournalEntry(best.draft, number: number, after: best.previous)
            if !best.isIntact { damages.append(.digest(number)) }
            if let last, last.hash != entry.previous { damages.append(.unchained(number)) }
            if number == 1, entry.previous != .zero { damages.append(.unchained(1)) }
            entries.append(entry)
            last = entry
        }
    }

    private mutating func compare(with noted: HeadFile.Content, _ head: JournalHead?) {
        for case let head? in [head, Self.head(noted)] where head.count > 0 {
            guard let entry = entries.last(where: { $0.number == head.count }) else { continue }
            if entry.hash != head.hash, !damages.contains(.otherHead(head.count)) { damages.append(.otherHead(head.count)) }
        }
    }

    private static func head(_ content: HeadFile.Content) -> JournalHead? {
        if case .head(let head) = content { return head }
        return nil
    }
}
