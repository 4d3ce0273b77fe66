import Foundation
import MajlisExchange
import MajlisModel
import MajlisText
import Testing

/// What is written as a calendar or a table and read again says the same.
@Suite struct CalendarRoundTripTests {
    private func read(_ bytes: [UInt8], _ name: String) -> Programme {
        ProgrammeReader.read(SourceFile(name: name, bytes: bytes), zone: Zone(identifier: "America/New_York")).programme
    }

    private func calendar(_ programme: Programme) -> [UInt8] { CalendarWriter(programme).write().bytes }

    private static let corpus: URL? = {
        guard let path = ProcessInfo.processInfo.environment["MAJLIS_CORPUS"], !path.isEmpty else { return nil }
        return URL(fileURLWithPath: path).appendingPathComponent("data/real")
    }()
    private static let mayRead = corpus != nil || ProcessInfo.processInfo.environment["CI"] == "true"

    @Test(.enabled(if: mayRead, "MAJLIS_CORPUS names no folder of real files"))
    func aRealCalendarLosesNothing() throws {
        let file = try #require(Self.corpus).appendingPathComponent("pyconus-tutorials.ics")
        let first = read(Array(try Data(contentsOf: file)), "pyconus-tutorials.ics")
        #expect(first.sessions.count > 20)
        let bytes = calendar(first)
        let problems = ICSLint(bytes).problems
        #expect(problems.isEmpty, "\(problems.prefix(5))")
        let second = read(bytes, "written.ics")
        #expect(second.sessions.count == first.sessions.count)
        for (before, after) in zip(first.sessions, second.sessions) {
            #expect(after.ids == before.ids && after.title.text == before.title.text && after.text?.text == before.text?.text)
            #expect(after.startInstant == before.startInstant && after.length == before.length && after.status == before.status)
            #expect(after.links == before.links)
            #expect(after.room.map { second.rooms[$0].title.text } == before.room.map { first.rooms[$0].title.text })
        }
        #expect(calendar(second) == bytes)
    }

    @Test(
        .enabled(if: mayRead, "MAJLIS_CORPUS names no folder of real files"),
        arguments: [
            "fosdem-2020.xml", "fosdem-2024.xml", "31c3.xml", "camp-2019.json", "rc3.json", "pyconfr-2025-pretalx-site.json",
            "pyconus-tutorials.ics",
            "ipu138-geneva-2018-03-en.tsv", "ipu138-geneva-2018-03-fr.tsv",
        ])
    func realProgrammesAreWellWritten(_ name: String) throws {
        let programme = read(Array(try Data(contentsOf: try #require(Self.corpus).appendingPathComponent(name))), name)
        #expect(programme.sessions.count > 10)
        let bytes = calendar(programme)
        let lint = ICSLint(bytes)
        #expect(lint.problems.isEmpty, "\(lint.problems.prefix(5))")
        let dated = programme.sessions.count { $0.startInstant != nil || $0.day != nil }
        #expect(lint.calendar?.parts.count { $0.name == "VEVENT" } == dated)
        // Nothing has changed since.
        var options = CalendarWriter.Options()
        options.previous = try PreviousCalendar(bytes, path: "old.ics")
        #expect(CalendarWriter(programme, options).write().bytes == bytes)
        _ = try JSONSerialization.jsonObject(with: Data(StructuredDataWriter(programme).write()))
        let again = read(ProgrammeTable(programme).write(), "sessions.csv")
        #expect(again.sessions.map { $0.title.text } == programme.sessions.map { Self.trimmed($0.title.text) })
    }

    /// Tables are read without spaces around their fields.
    private static func trimmed(_ text: String) -> String { text.trimmingCharacters(in: CharacterSet(charactersIn: " \t\r\n")) }

    /// The places of a session's own words in a description are counted as readers find them.
    @Test(arguments: ["First line.\r\nSecond line.", "a\rb", "a\u{85}b\u{2028}c\u{2029}d", "bell\u{7}", "\r\nx"])
    func textsComeBackWhateverEndsTheirLines(_ text: String) {
        var programme = SampleProgramme.conference()
        programme.sessions[0].subtitle = LocalText(text)
        programme.sessions[0].text = LocalText(text)
        let again = read(calendar(programme), "written.ics")
        let plain = text.replacing("\u{7}", with: "\u{FFFD}").split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .joined(separator: "\n")
        #expect(again.sessions[0].text?.text == plain && again.sessions[0].subtitle?.text == plain)
    }

    @Test func peopleAndRolesComeBack() {
        var programme = SampleProgramme.conference()
        programme.sessions[0].parts.append(Programme.Part(0, .speaker))
        let again = read(calendar(programme), "written.ics")
        let parts = again.sessions[0].parts.map { "\($0.role.rawValue) \(again.people[$0.person].title.text)" }
        #expect(Set(parts) == ["chair Dr Mona Amin", "speaker Dr Mona Amin", "speaker Omar Deeb"])
        #expect(again.conference.zone?.identifier == "Asia/Amman")
        #expect(again.sessions[1].status == .cancelled && again.sessions[0].startInstant == 1_805_004_000)
    }

    @Test func hostileTextsComeBackFromTables() {
        let programme = SampleProgramme.hostileProgramme()
        let again = read(ProgrammeTable(programme).write(), "sessions.csv")
        func plain(_ text: String) -> String {
            let kept = text.unicodeScalars.compactMap { scalar -> Unicode.Scalar? in
                if [0x202E, 0x202C, 0x2067, 0x2069].contains(scalar.value) { return nil }
                return scalar.value < 0x20 && ![9, 10, 13].contains(scalar.value) ? "\u{FFFD}" : scalar
            }
            return Self.trimmed(String(String.UnicodeScalarView(kept)))
        }
        // Without a title there is no session to a reader of tables.
        let expected = SampleProgramme.hostile.map(plain).filter { !$0.isEmpty }
        #expect(again.sessions.map { Self.trimmed($0.title.text) }.filter { !$0.isEmpty } == expected)
    }
}
