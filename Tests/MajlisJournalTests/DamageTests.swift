import Foundation
import GRDB
import Testing

@testable import MajlisJournal

/// Whatever is done to the files, what is given as recorded was recorded, and what is intact is found.
@Suite struct DamageTests {
    private func journal(_ count: Int, length: Int = 0) throws -> (folder: JournalFolder, entries: [JournalEntry], bytes: [UInt8]) {
        let folder = try JournalFolder()
        // In several goes, so that pages are split as they are in life.
        for start in stride(from: 1, through: count, by: 20) { try folder.record(start...min(start + 19, count), length: length) }
        return (folder, try Journal(reading: folder.journal).entries(), try folder.bytes(folder.journal))
    }

    /// The place of an entry's text in the file; nil where it goes on in another page.
    private func place(of entry: JournalEntry, in bytes: [UInt8]) -> Int? {
        let text = Array(entry.text.utf8)
        guard let range = Data(bytes).firstRange(of: Data(text)) else { return nil }
        return range.lowerBound
    }

    @Test func aChangedTextIsNamedAndTheOthersAreGiven() throws {
        let (folder, entries, bytes) = try journal(50)
        for entry in entries {
            guard let place = place(of: entry, in: bytes) else { continue }
            var changed = bytes
            changed[place + 6] ^= 1
            try folder.write(changed, to: folder.journal)
            let found = try Verification(of: folder.journal)
            #expect(found.damages == [.changed(entry.number)])
            #expect(found.entries == entries.filter { $0.number != entry.number })
            #expect(throws: JournalFailure.damaged(.changed(entry.number))) { try Journal(reading: folder.journal).entries() }
        }
    }

    @Test func damagedPagesCostOnlyTheirOwnEntries() throws {
        let (folder, entries, bytes) = try journal(400)
        for page in 0..<(bytes.count / 4096) {
            var damaged = bytes
            for index in (page * 4096)..<((page + 1) * 4096) { damaged[index] = UInt8(truncatingIfNeeded: index &* 31 &+ 7) }
            try folder.write(damaged, to: folder.journal)
            let found = try Verification(of: folder.journal)
            #expect(!found.isSound, "page \(page)")
            // What stands on other pages is there, all of it.
            let lost = entries.filter { entry in !found.entries.contains(entry) }
            for entry in lost {
                #expect(place(of: entry, in: damaged) == nil, "page \(page), entry \(entry.number)")
                #expect(found.damages.contains(.missing(entry.number)) || found.damages.contains(.changed(entry.number)))
            }
            #expect(found.entries.allSatisfy { entries.contains($0) })
            #expect(found.count == 400)
        }
    }

    @Test func everyByteMayBeWrong() throws {
        let (folder, entries, bytes) = try journal(12)
        var generator = SystemRandomNumberGenerator()
        for place in stride(from: Int.random(in: 0..<61, using: &generator), to: bytes.count, by: 61) {
            var damaged = bytes
            damaged[place] ^= UInt8(1) << UInt8.random(in: 0..<8, using: &generator)
            try folder.write(damaged, to: folder.journal)
            // Whatever is read as a whole is what was recorded.
            if let journal = try? Journal(reading: folder.journal), let read = try? journal.entries() {
                #expect(read == entries, "byte \(place)")
            }
            if let found = try? Verification(of: folder.journal) {
                #expect(found.entries.allSatisfy { entries.contains($0) }, "byte \(place)")
                let missing = entries.filter { !found.entries.contains($0) }
                #expect(missing.count <= 1, "byte \(place): \(missing.map(\.number)), \(found.damages)")
                for entry in missing {
                    #expect(
                        found.damages.contains(.changed(entry.number)) || found.damages.contains(.missing(entry.number)), "byte \(place)")
                }
            }
        }
    }

    @Test func truncationShows() throws {
        let (folder, entries, bytes) = try journal(300)
        for length in stride(from: 0, to: bytes.count, by: 4096 * 3) {
            try folder.write(Array(bytes[..<length]), to: folder.journal)
            let found = try Verification(of: folder.journal)
            #expect(found.count == 300)
            #expect(!found.isSound)
            #expect(found.entries.allSatisfy { entries.contains($0) })
            let lost = entries.filter { !found.entries.contains($0) }
            #expect(!lost.isEmpty)
            #expect(lost.allSatisfy { found.damages.contains(.missing($0.number)) || found.damages.contains(.changed($0.number)) })
            #expect(throws: JournalFailure.self) { try Journal(reading: folder.journal).entries() }
            #expect(throws: JournalFailure.self) { try folder.record([301]) }
        }
        try FileManager.default.removeItem(atPath: folder.journal)
        #expect(throws: JournalFailure.damaged(.truncated(300))) { try Journal(reading: folder.journal) }
        #expect(throws: JournalFailure.damaged(.truncated(300))) { try folder.record([1]) }
        #expect(try Verification(of: folder.journal).count == 300)
    }

    @Test func anOlderCopyIsTold() throws {
        let folder = try JournalFolder()
        try folder.record(1...3)
        let old = try folder.bytes(folder.journal)
        try folder.record(4...5)
        try folder.write(old, to: folder.journal)
        #expect(throws: JournalFailure.damaged(.truncated(5))) { try Journal(reading: folder.journal) }
        #expect(throws: JournalFailure.damaged(.truncated(5))) { try folder.record([6]) }
        let found = try Verification(of: folder.journal)
        #expect(found.damages == [.missing(4), .missing(5)])
        #expect(found.entries.map(\.number) == [1, 2, 3])
    }

    @Test func aRewrittenJournalIsTold() throws {
        let folder = try JournalFolder()
        try folder.record(1...3)
        let other = try JournalFolder()
        try other.record([JournalFolder.draft(1), JournalFolder.draft(7), JournalFolder.draft(3)])
        try folder.write(try other.bytes(other.journal), to: folder.journal)
        #expect(throws: JournalFailure.damaged(.otherHead(3))) { try Journal(reading: folder.journal) }
        #expect(try Verification(of: folder.journal).damages.contains(.otherHead(3)))
    }

    @Test func theHeadMayBeBehind() throws {
        let folder = try JournalFolder()
        try folder.record(1...3)
        let head = try folder.bytes(folder.journal + ".head")
        try folder.record([4])
        // As when the machine stopped between the entry and the head.
        try folder.write(head, to: folder.journal + ".head")
        #expect(try Journal(reading: folder.journal).entries().count == 4)
        #expect(try Verification(of: folder.journal).damages == [])
        try folder.record([5])
        #expect(try Verification(of: folder.journal).count == 5)
    }

    @Test func theHeadMayBeTornOrGone() throws {
        let folder = try JournalFolder()
        for number in 1...3 { try folder.record([number]) }
        let path = folder.journal + ".head"
        let head = try folder.bytes(path)
        for place in stride(from: 0, to: head.count, by: 5) {
            var torn = head
            torn[place] ^= 0x10
            try folder.write(torn, to: path)
            #expect(try Journal(reading: folder.journal).entries().count == 3)
            #expect(try HeadFile.read(for: folder.journal) != .unreadable)
        }
        try folder.write([UInt8](repeating: 0x20, count: 256), to: path)
        #expect(try Verification(of: folder.journal).damages == [.headUnreadable])
        #expect(throws: JournalFailure.damaged(.headUnreadable)) { try folder.record([4]) }
        try FileManager.default.removeItem(atPath: path)
        #expect(try Verification(of: folder.journal).damages == [.headMissing])
        try folder.record([4])
        #expect(try Verification(of: folder.journal).damages == [])
    }

    @Test func longTextsAreFoundToo() throws {
        let (folder, entries, bytes) = try journal(6, length: 20_000)
        var damaged = bytes
        for index in 0..<4096 { damaged[index] = 0 }
        try folder.write(damaged, to: folder.journal)
        let found = try Verification(of: folder.journal)
        #expect(found.entries == entries)
        #expect(found.damages == [.structure])
    }

    /// As a process that is killed while it makes a journal leaves it behind.
    @Test func aHalfMadeJournalIsMadeWhole() throws {
        let folder = try JournalFolder()
        try DatabaseQueue(path: folder.journal).write {
            try $0.execute(sql: "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)")
        }
        #expect(try Verification(of: folder.journal).damages == [])
        #expect(try Journal(reading: folder.journal).entries() == [])
        try folder.record([1])
        #expect(try Journal(reading: folder.journal).entries().count == 1)
        #expect(try Verification(of: folder.journal).damages == [])
    }

    @Test(arguments: [Int.max, -1, 0, 1 << 40]) func aHeadOutOfProportionIsDamage(count: Int) throws {
        let folder = try JournalFolder()
        try folder.record(1...3)
        let database = try DatabaseQueue(path: folder.journal)
        try database.write { try $0.execute(sql: "DROP TRIGGER head_moves_forward; UPDATE head SET count = \(count)") }
        try FileManager.default.removeItem(atPath: folder.journal + ".head")
        #expect(try Verification(of: folder.journal).entries.count == 3)
        #expect(try !Verification(of: folder.journal).isSound)
        #expect(throws: JournalFailure.self) { try Journal(reading: folder.journal).entries() }
        #expect(throws: JournalFailure.self) { try folder.record([4]) }
    }

    @Test func noiseIsNoJournal() throws {
        let folder = try JournalFolder()
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<20 {
            try folder.write((0..<20_000).map { _ in UInt8.random(in: 70...80, using: &generator) }, to: folder.journal)
            #expect(try Verification(of: folder.journal).entries == [])
        }
    }
}
