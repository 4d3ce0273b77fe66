import Foundation
import GRDB
import Testing

@testable import MajlisJournal

@Suite struct RecordingTests {
    @Test func entriesAreNumberedChainedAndReadBack() throws {
        let folder = try JournalFolder()
        try folder.record(1...3)
        try folder.record(4...5)
        let journal = try Journal(reading: folder.journal)
        #expect(journal.head.count == 5)
        let entries = try journal.entries()
        #expect(entries.map(\.number) == [1, 2, 3, 4, 5])
        #expect(entries.map(\.draft) == (1...5).map { JournalFolder.draft($0) })
        #expect(entries[0].previous == .zero)
        #expect(zip(entries, entries.dropFirst()).allSatisfy { $0.hash == $1.previous })
        #expect(try journal.entries(from: 4).map(\.number) == [4, 5])
        #expect(try journal.entries(from: 6) == [])
        #expect(try journal.entry(id: "event-3")?.number == 3)
        #expect(try journal.entry(number: 9) == nil)
        #expect(try Verification(of: folder.journal).damages == [])
    }

    @Test func oneIdIsRecordedOnce() throws {
        let folder = try JournalFolder()
        let first = try folder.record([JournalFolder.draft(1, id: "visa")])
        var again = JournalFolder.draft(1, id: "visa")
        again.recordedBy = "Sami Nasser"
        again.recordedAt += 60
        #expect(try folder.record([again]) == [.known(first[0].entry)])
        #expect(throws: JournalFailure.idTaken(first[0].entry)) { try folder.record([JournalFolder.draft(2, id: "visa")]) }
        #expect(try Journal(reading: folder.journal).head.count == 1)
    }

    @Test func whatIsDroppedLeavesNothing() throws {
        let folder = try JournalFolder()
        try folder.record([1])
        let before = try folder.bytes(folder.journal)
        _ = try Recording.run(at: folder.journal) { recording throws(JournalFailure) in
            for number in 2...200 { _ = try recording.append(JournalFolder.draft(number)) }
            return ((), .drop)
        }
        #expect(try folder.bytes(folder.journal) == before)
        #expect(throws: JournalFailure.malformed) {
            try folder.record([JournalFolder.draft(2), EntryDraft(id: "x", text: "a\nb", recordedAt: 0, recordedBy: "", script: .zero)])
        }
        #expect(try Journal(reading: folder.journal).head.count == 1)
    }

    @Test(arguments: ["", "a\nb", "a\u{0}b", "  ", "a\rb"]) func onlySingleLinesAreKept(text: String) throws {
        let folder = try JournalFolder()
        let draft = EntryDraft(id: "x", text: text, recordedAt: 0, recordedBy: "", script: .zero)
        #expect(throws: JournalFailure.malformed) { try folder.record([draft]) }
    }

    @Test func entriesAreNeverChangedOrDeleted() throws {
        let folder = try JournalFolder()
        try folder.record(1...3)
        let database = try DatabaseQueue(path: folder.journal)
        for statement in [
            "UPDATE entry SET text = 'on 2027-03-14 step other' WHERE number = 2", "DELETE FROM entry WHERE number = 3",
            "DELETE FROM entry", "INSERT INTO entry SELECT 9, 'x', text, recorded_at, recorded_by, script, previous, hash FROM entry",
            "INSERT OR REPLACE INTO entry SELECT * FROM entry WHERE number = 2", "UPDATE head SET count = 1", "DELETE FROM head",
        ] {
            #expect(throws: DatabaseError.self, "\(statement)") { try database.write { try $0.execute(sql: statement) } }
        }
        #expect(try Verification(of: folder.journal).damages == [])
    }

    @Test func manyAtOnceLoseNothing() async throws {
        let folder = try JournalFolder()
        let path = folder.journal
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<4 {
                group.addTask {
                    for number in 0..<15 {
                        _ = try Recording.run(at: path) { recording throws(JournalFailure) in
                            (try recording.append(JournalFolder.draft(number, id: "\(writer)-\(number)")), .keep)
                        }
                    }
                }
            }
            try await group.waitForAll()
        }
        let entries = try Journal(reading: path).entries()
        #expect(Set(entries.map(\.id)).count == 60)
        #expect(try Verification(of: path).damages == [])
    }

    @Test func whoWaitsTooLongIsTold() throws {
        let folder = try JournalFolder()
        try folder.record([1])
        let lock = try HeadFile(locking: folder.journal, patience: 0)
        #expect(throws: JournalFailure.busy) {
            try Recording.run(at: folder.journal, patience: 20) { _ throws(JournalFailure) in ((), .drop) }
        }
        withExtendedLifetime(lock) {}
    }

    @Test func otherFilesAreLeftAlone() throws {
        let folder = try JournalFolder()
        let other = folder.path("other.db")
        try DatabaseQueue(path: other).write { try $0.execute(sql: "CREATE TABLE t (x)") }
        let text = folder.path("text")
        try folder.write(Array(String(repeating: "no database\n", count: 1_000).utf8), to: text)
        for path in [other, text] {
            let before = try folder.bytes(path)
            #expect(throws: JournalFailure.notAJournal) { try Journal(reading: path) }
            #expect(throws: JournalFailure.notAJournal) { try Recording.run(at: path) { _ throws(JournalFailure) in ((), .keep) } }
            #expect(try folder.bytes(path) == before)
        }
        #expect(throws: JournalFailure.missing) { try Journal(reading: folder.path("none")) }
        #expect(throws: JournalFailure.unreadable(errno: EISDIR)) { try Journal(reading: folder.folder.path) }
    }

    @Test func olderJournalsBecomeNewer() throws {
        let folder = try JournalFolder()
        // As the first version wrote it, with an entry.
        let database = try DatabaseQueue(path: folder.journal)
        try JournalSchema.migrator.migrate(database, upTo: "1 entries")
        let entry = JournalEntry(JournalFolder.draft(1), number: 1, after: .zero)
        try database.write { db in
            try db.execute(
                sql: "INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                arguments: [
                    1, entry.id, entry.text, entry.recordedAt, entry.recordedBy, Blob(entry.script), Blob(entry.previous), Blob(entry.hash),
                ])
        }
        #expect(try Journal(reading: folder.journal).entries() == [entry])
        try folder.record([2])
        #expect(try Journal(reading: folder.journal).entries().count == 2)
        #expect(try database.read { try JournalSchema.state(of: $0) } == .current)
        #expect(try Verification(of: folder.journal).damages == [])
    }

    @Test func newerJournalsAreLeftAlone() throws {
        let folder = try JournalFolder()
        try folder.record([1])
        try DatabaseQueue(path: folder.journal).write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('9 from the future')") }
        #expect(throws: JournalFailure.newer) { try Journal(reading: folder.journal) }
        #expect(throws: JournalFailure.newer) { try folder.record([2]) }
    }

    @Test func snapshotsBelongToTheirEntries() throws {
        let folder = try JournalFolder()
        try folder.record(1...3)
        let key = Digest(of: "scripts".utf8)
        func kept(_ key: Digest) throws -> Snapshot? {
            try Recording.run(at: folder.journal) { recording throws(JournalFailure) in (try recording.snapshot(key), .drop) }.result
        }
        _ = try Recording.run(at: folder.journal) { recording throws(JournalFailure) in
            (try recording.keep(Snapshot(key: key, through: recording.head, bytes: [1, 2, 3])), .keep)
        }
        #expect(try kept(key)?.bytes == [1, 2, 3])
        #expect(try kept(key)?.through == 3)
        #expect(try kept(.zero) == nil)
        let database = try DatabaseQueue(path: folder.journal)
        try database.write { try $0.execute(sql: "UPDATE snapshot SET bytes = x'010204'") }
        #expect(try kept(key) == nil)
        try database.write { try $0.execute(sql: "UPDATE snapshot SET bytes = x'010203', hash = zeroblob(32)") }
        #expect(try kept(key) == nil)
    }
}
