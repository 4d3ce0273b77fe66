import Foundation
import MajlisModel
import MajlisReport
import MajlisRuntime
import MajlisText
import Testing

@testable import MajlisExchange

/// A real file becomes a script, the script is checked, its plan is written in the file's own format and read again: field by field the same,
/// as far as that format can hold it.
@Suite struct FullCircleTests {
    struct File: CustomTestStringConvertible, Sendable {
        var name: String
        var format: ExchangeFormat
        /// What the format has no place for, or has under another name.
        var without: Set<String> = []

        var testDescription: String { name }
    }

    static let files = [
        // Slugs such as `closing_fosdem` are none by the format's own rules.
        File(name: "fosdem-2020.xml", format: .scheduleXML, without: ["slug"]), File(name: "fosdem-2024.xml", format: .scheduleXML),
        File(name: "31c3.xml", format: .scheduleXML), File(name: "camp-2019.json", format: .scheduleJSON),
        File(name: "rc3.json", format: .scheduleJSON, without: ["further"]),
        File(name: "ipu138-geneva-2018-03-en.tsv", format: .csv, without: ["further"]),
        File(name: "ipu138-geneva-2018-03-fr.tsv", format: .csv, without: ["further"]),
    ]

    private func written(_ programme: Programme, _ format: ExchangeFormat) throws -> (bytes: [UInt8], name: String) {
        switch format {
        case .scheduleXML: (try ScheduleXML(programme, generator: "1").bytes, "out.xml")
        case .scheduleJSON: (try ScheduleJSON(programme, generator: "1").bytes, "out.json")
        default: (ProgrammeTable(programme).write(), "out.csv")
        }
    }

    private func circled(_ before: Programme, _ format: ExchangeFormat) throws -> Programme {
        let outcome = Runtime.run(try ReadScript(before).inquiry.project, access: .confidential)
        let plan = Plan(
            project: outcome.project, schedule: outcome.schedule, tasks: outcome.tasks, asOf: outcome.asOf, access: .confidential)
        let out = try written(try Programme(plan), format)
        let read = ProgrammeReader.read(SourceFile(name: out.name, bytes: out.bytes), zone: before.conference.zone)
        try #require(!read.hasErrors, "\(read.findings.map(\.code.name))")
        return read.programme
    }

    /// The facts of all sessions, in the order of days, times, rooms and titles.
    private func sessions(_ programme: Programme, _ file: File) -> [[String: String]] {
        let all = programme.sessions.map { session in
            var facts = ImportedFilesTests.facts(session, programme)
            // Formats want small letters there, and guids that are UUIDs.
            facts["slug"] = facts["slug"]?.lowercased()
            facts["ids"] = session.ids.filter { !$0.utf8.contains { $0 < 0x30 || $0 > 0x39 } }.joined(separator: "|")
            let links = session.links.filter { $0.address.hasPrefix("http") || $0.address.hasPrefix("/") }
            facts["links"] = links.map { "\($0.purpose) \(ending($0.address)) \($0.title?.text ?? "")" }.sorted().joined(separator: "|")
            for name in file.without { facts[name] = nil }
            return facts
        }
        func key(_ facts: [String: String]) -> String {
            ["day", "start", "room", "title", "ids"].map { facts[$0] ?? "" }.joined(separator: "\u{0}")
        }
        return all.sorted { key($0) < key($1) }
    }

    /// Addresses within a site are made whole on export.
    private func ending(_ address: String) -> String {
        for root in ["/system/", "/media/", "/attachments/original/"] {
            if let start = address.range(of: root) { return String(address[start.lowerBound...]) }
        }
        return address
    }

    @Test(.enabled(if: ImportedFilesTests.folder != nil, "MAJLIS_CORPUS names no folder with data/real"), arguments: files)
    func nothingIsLostOnTheWholeWay(_ file: File) throws {
        var repair = ProgrammeRepair(try ImportedFilesTests.read(file.name))
        repair.run()
        let before = repair.programme
        let after = try circled(before, file.format)
        #expect(after.sessions.count == before.sessions.count)
        var differences: [String: Int] = [:]
        var examples: [String: String] = [:]
        for (facts, others) in zip(sessions(before, file), sessions(after, file)) {
            for name in Set(facts.keys).union(others.keys) where facts[name] != others[name] {
                differences[name, default: 0] += 1
                examples[name] = "\(facts[name]?.debugDescription ?? "nil") / \(others[name]?.debugDescription ?? "nil")"
            }
        }
        #expect(differences.isEmpty, "\(differences) such as \(examples)")
        #expect(after.rooms.map(\.title.text).sorted() == before.rooms.map(\.title.text).sorted())
        #expect(after.tracks.map(\.title.text).sorted() == before.tracks.map(\.title.text).sorted())
        #expect(after.days.map(\.date) == before.days.map(\.date))
        #expect(after.people.map(\.title.text).sorted() == before.people.map(\.title.text).sorted())
        if file.format == .csv { return }
        let (own, other) = (before.conference, after.conference)
        #expect(own.title?.text == other.title?.text && own.start == other.start && own.end == other.end)
        // What the formats ask for and the file has not is made up; an acronym is in small letters.
        if let acronym = own.acronym { #expect(other.acronym == acronym.lowercased().replacing("-", with: "_")) }
        if let version = own.version { #expect(other.version == version) }
        if let timeslot = own.timeslot { #expect(other.timeslot == timeslot) }
        if file.format == .scheduleJSON { #expect(own.dayChange == other.dayChange) }
        #expect(own.zone?.identifier == other.zone?.identifier && own.color == other.color)
        #expect(own.languages == other.languages)
        #expect(before.tracks.map(\.color) == after.tracks.map(\.color))
    }
}
