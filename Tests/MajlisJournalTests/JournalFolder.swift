import Foundation

@testable import MajlisJournal

/// A folder with a journal in it, removed with it.
final class JournalFolder {
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("majlis-journal-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    var journal: String { path("meeting.journal") }

    func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

    func bytes(_ path: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: URL(fileURLWithPath: path))) }

    func write(_ bytes: [UInt8], to path: String) throws { try Data(bytes).write(to: URL(fileURLWithPath: path)) }

    /// A draft whose text tells its number and is as long as wanted.
    static func draft(_ number: Int, id: String? = nil, length: Int = 0) -> EntryDraft {
        var text = "on 2027-03-14 step subject_\(number)."
        if length > text.utf8.count { text += " # " + String(repeating: "x", count: length - text.utf8.count - 3) }
        return EntryDraft(
            id: id ?? "event-\(number)", text: text, recordedAt: 1_800_000_000 + Int64(number), recordedBy: "Mona Haddad",
            script: Digest(of: "script".utf8))
    }

    /// Records some entries in one go.
    @discardableResult
    func record(_ drafts: [EntryDraft]) throws -> [Recording.Appended] {
        try Recording.run(at: journal) { recording throws(JournalFailure) in
            var appended: [Recording.Appended] = []
            for draft in drafts { appended.append(try recording.append(draft)) }
            return (appended, .keep)
        }.result
    }

    func record(_ numbers: some Sequence<Int>, length: Int = 0) throws {
        try record(numbers.map { Self.draft($0, length: length) })
    }
}
