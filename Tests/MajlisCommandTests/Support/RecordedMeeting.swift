import Foundation
import Testing

/// A meeting with enough that can happen to it, in a folder of its own.
struct RecordedMeeting {
    let folder: TemporaryFolder
    /// How many organisations there are, each of which may apply once and be verified once.
    let organizations: Int

    static let script = "meeting.majlis"
    static let journal = "meeting.journal"
    static let head = "meeting.journal.head"

    init(organizations: Int = 20) throws {
        folder = try TemporaryFolder()
        self.organizations = organizations
        var text = """
            conference meeting "Meeting" date 2027-03-14 zone "Asia/Amman"
            person mona "Mona Haddad"
            workflow listing of organization {
                states unlisted, noted, known
                step note_down from unlisted to noted
                step confirm_it from noted to known
                step touch_it from unlisted, noted, known to noted
            }

            """
        for number in 1...organizations { text += "organization body_\(number) \"Body \(number)\"\n" }
        try folder.write(Self.script, text)
    }

    static func event(_ number: Int) -> String { "on 2027-02-01 note_down body_\(number)" }

    func record(_ event: String, _ options: [String] = []) throws -> Majlis.Run {
        try Majlis.run(["record", Self.script, event] + options, in: folder)
    }

    func journal(_ action: String, _ others: [String] = []) throws -> Majlis.Run {
        try Majlis.run(["journal", action, Self.script] + others, in: folder)
    }

    /// The ids of the entries, in their order.
    func ids() throws -> [String] {
        let run = try journal("list", ["--format", "json"])
        #expect(run.status == 0, "\(run.errors)")
        let list = try #require(try JSONSerialization.jsonObject(with: Data(run.outputBytes)) as? [[String: Any]])
        return list.compactMap { $0["id"] as? String }
    }
}
