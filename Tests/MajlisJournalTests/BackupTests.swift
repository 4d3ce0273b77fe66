import Foundation
import Testing

@testable import MajlisJournal

@Suite struct BackupTests {
    @Test func aBackupIsAWholeJournal() throws {
        let folder = try JournalFolder()
        try folder.record(1...120)
        let copy = folder.path("copy.journal")
        #expect(try Journal.backUp(folder.journal, to: copy).count == 120)
        #expect(try Verification(of: copy).damages == [])
        #expect(try Journal(reading: copy).entries() == Journal(reading: folder.journal).entries())
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.folder.path).sorted()
        #expect(names == ["copy.journal", "copy.journal.head", "meeting.journal", "meeting.journal.head"])
        #expect(throws: JournalFailure.exists) { try Journal.backUp(folder.journal, to: copy) }
    }

    @Test func nothingDamagedIsCopied() throws {
        let folder = try JournalFolder()
        try folder.record(1...20)
        var bytes = try folder.bytes(folder.journal)
        let place = try #require(Data(bytes).firstRange(of: Data("subject_7".utf8))).lowerBound
        bytes[place] ^= 1
        try folder.write(bytes, to: folder.journal)
        #expect(throws: JournalFailure.self) { try Journal.backUp(folder.journal, to: folder.path("copy")) }
        #expect(!FileManager.default.fileExists(atPath: folder.path("copy")))
    }

    @Test func aFolderThatIsNotThereIsSaid() throws {
        let folder = try JournalFolder()
        try folder.record([1])
        #expect(throws: JournalFailure.unwritable(errno: ENOENT)) { try Journal.backUp(folder.journal, to: folder.path("no/copy")) }
    }
}
