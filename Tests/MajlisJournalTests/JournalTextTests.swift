import Foundation
import Testing

@testable import MajlisJournal

@Suite struct JournalTextTests {
    @Test func readBackItIsTheSameJournal() throws {
        let folder = try JournalFolder()
        let drafts = [
            JournalFolder.draft(1),
            EntryDraft(id: "a \"b\" \\c", text: "في ٢٠٢٧/٠٣/١٤ أنجز مهمة", recordedAt: 0, recordedBy: "منى \"حداد\"\t\\", script: .zero),
            EntryDraft(id: "\u{301}", text: "  on 2027-03-14 x # id \"y\"", recordedAt: -1, recordedBy: "", script: Digest(of: [1])),
            EntryDraft(id: "late", text: "# damaged and left out", recordedAt: 253_402_300_799, recordedBy: "x", script: .zero),
        ]
        try folder.record(drafts)
        let entries = try Journal(reading: folder.journal).entries()
        let text = JournalText.text(entries, count: 4)
        #expect(try JournalText.entries(in: Array(text.utf8)) == entries)
        #expect(try JournalText.entries(in: Array(text.replacingOccurrences(of: "\n", with: "\r\n").utf8)) == entries)

        let copy = try JournalFolder()
        _ = try Recording.run(at: copy.journal) { recording throws(JournalFailure) in
            for entry in entries { try recording.append(entry) }
            return ((), .keep)
        }
        #expect(try Journal(reading: copy.journal).entries() == entries)
        #expect(try Verification(of: copy.journal).damages == [])
    }

    @Test func whatIsMissingIsSaid() throws {
        let entries = (1...9).reduce(into: [JournalEntry]()) { entries, number in
            entries.append(JournalEntry(JournalFolder.draft(number), number: number, after: entries.last?.hash ?? .zero))
        }
        let text = JournalText.text(entries.filter { [2, 3, 6].contains($0.number) }, count: 9)
        let notes = text.split(separator: "\n").filter { $0.hasSuffix("left out") }
        #expect(notes == ["# 1 is damaged and left out", "# 4 to 5 are damaged and left out", "# 7 to 9 are damaged and left out"])
        #expect(throws: JournalText.Mistake(kind: .unchained(2), line: 5)) { try JournalText.entries(in: Array(text.utf8)) }
    }

    @Test func whatWasChangedIsRefused() throws {
        let entry = JournalEntry(JournalFolder.draft(1), number: 1, after: .zero)
        let text = JournalText.text([entry], count: 1)
        #expect(throws: JournalText.Mistake(kind: .changed(1), line: 3)) {
            try JournalText.entries(in: Array(text.replacingOccurrences(of: "subject_1.", with: "subject_2.").utf8))
        }
        #expect(throws: JournalText.Mistake(kind: .title, line: 1)) { try JournalText.entries(in: Array("x".utf8)) }
        #expect(throws: JournalText.Mistake(kind: .line, line: 3)) { try JournalText.entries(in: Array(text.utf8.prefix(60))) }
    }

    @Test(arguments: [
        (0, "1970-01-01T00:00:00Z"), (951_782_400, "2000-02-29T00:00:00Z"), (1_804_991_100, "2027-03-14T02:25:00Z"),
        (-1, "1969-12-31T23:59:59Z"), (-62_135_596_800, "0001-01-01T00:00:00Z"),
    ]) func moments(seconds: Int64, written: String) { #expect(JournalText.moment(seconds) == written) }
}
