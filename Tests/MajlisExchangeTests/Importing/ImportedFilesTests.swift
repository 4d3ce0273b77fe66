import Foundation
import MajlisLanguage
import MajlisModel
import MajlisReport
import MajlisRuntime
import MajlisText
import MajlisVocabulary
import Testing

@testable import MajlisExchange

/// The programmes of real conferences, which are no part of the project: `MAJLIS_CORPUS` names the folder that has them in `data/real`.
@Suite struct ImportedFilesTests {
    struct File: CustomTestStringConvertible, Sendable {
        var name: String
        /// Pairs that overlap, as they were counted by hand and by other programs.
        var rooms: Int
        var people: Int

        var testDescription: String { name }
    }

    static let folder: URL? = ProcessInfo.processInfo.environment["MAJLIS_CORPUS"].flatMap { corpus in
        let folder = URL(fileURLWithPath: corpus).appendingPathComponent("data/real")
        return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
    }

    static let files = [
        File(name: "fosdem-2020.xml", rooms: 0, people: 3), File(name: "fosdem-2024.xml", rooms: 2, people: 2),
        File(name: "31c3.xml", rooms: 0, people: 2), File(name: "camp-2019.json", rooms: 0, people: 0),
        File(name: "rc3.json", rooms: 0, people: 0), File(name: "ipu138-geneva-2018-03-en.tsv", rooms: 0, people: 0),
        File(name: "ipu138-geneva-2018-03-fr.tsv", rooms: 2, people: 0), File(name: "pyconfr-2025-pretalx-site.json", rooms: 0, people: 0),
        File(name: "pyconus-tutorials.ics", rooms: 0, people: 0),
    ]

    @Test func theFilesAreThereInCI() {
        let isAsked = ProcessInfo.processInfo.environment["CI"] == "true"
        #expect(!isAsked || Self.folder != nil, "MAJLIS_CORPUS names no folder with data/real")
    }

    static func read(_ name: String) throws -> Programme {
        let folder = try #require(folder)
        let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
        let read = ProgrammeReader.read(SourceFile(name: name, bytes: bytes), zone: Zone(identifier: "Europe/Berlin"))
        #expect(!read.hasErrors)
        return read.programme
    }

    @Test(.enabled(if: folder != nil, "MAJLIS_CORPUS names no folder with data/real"), arguments: files)
    func aCheckFindsExactlyTheConflictsThatTheFileHolds(_ file: File) throws {
        let script = try ReadScript(try Self.read(file.name))
        #expect(script.isFormatted)
        #expect(script.faults.isEmpty, "\(script.faults.prefix(3))")
        let outcome = Runtime.run(script.inquiry.project, access: .confidential)
        let errors = outcome.diagnostics.filter { $0.severity == .error }
        #expect(errors.filter { $0.code == .roomConflict }.count == file.rooms)
        #expect(errors.filter { $0.code == .personConflict }.count == file.people)
        #expect(errors.count == file.rooms + file.people, "\(errors.map(\.code.code))")
        let warnings = outcome.diagnostics.filter { $0.severity == .warning && $0.code != .trackParallel && $0.code != .trackParallelRest }
        #expect(warnings.isEmpty, "\(warnings.map(\.code.code))")
        #expect(!outcome.diagnostics.contains { $0.code == .dayStartMissing })
        let counted = RoomConflicts(script)
        #expect(counted.rooms == file.rooms)
        #expect(counted.people == file.people)
    }

    // MARK: There and back

    /// Whatever ends the lines of a file's texts, line feeds end those of a script's.
    static func withLineFeeds(_ text: String) -> String { text.utf8.contains(0x0D) ? text.replacing("\r\n", with: "\n") : text }

    /// What a script can hold of a session, each thing under its name.
    static func facts(_ session: Programme.Session, _ programme: Programme) -> [String: String] {
        var facts: [String: String] = [:]
        facts["title"] = session.title.text
        facts["subtitle"] = session.subtitle?.text
        facts["short"] = session.short?.text
        facts["text"] = session.text?.text
        facts["day"] = session.day.map { programme.days[$0].date.description }
        facts["start"] = session.start?.description
        facts["length"] = session.length?.description
        facts["room"] = session.room.map { programme.rooms[$0].title.text }
        facts["tracks"] = session.tracks.map { programme.tracks[$0].title.text }.joined(separator: "|")
        facts["people"] = session.parts.map { "\($0.role) \(programme.people[$0.person].title.text) \($0.isOpen)" }.joined(separator: "|")
        facts["ids"] = session.ids.joined(separator: "|")
        facts["type"] = session.type
        facts["languages"] = session.languages.joined(separator: "|")
        facts["slug"] = session.slug
        facts["license"] = session.license
        facts["isNotRecorded"] = session.isNotRecorded == true ? "true" : nil
        facts["status"] = session.status?.rawValue
        facts["links"] = session.links.map { "\($0.purpose) \($0.address) \($0.title?.text ?? "")" }.joined(separator: "|")
        facts["further"] = Dictionary(grouping: session.further) { ScriptNames.identifier(from: $0.name) }
            .map { name, all in "\(ScriptNames.isWord(name) ? name + "_given" : name)=" + all.map(\.value).joined(separator: "\n") }
            .sorted().joined(separator: "|")
        return facts.filter { !$0.value.isEmpty }.mapValues(withLineFeeds)
    }

    @Test(.enabled(if: folder != nil, "MAJLIS_CORPUS names no folder with data/real"), arguments: files)
    func nothingIsLostOnTheWayThroughAScript(_ file: File) throws {
        // What the script cannot say under a word of its own is repaired first: that too is kept, under another name.
        var repair = ProgrammeRepair(try Self.read(file.name))
        repair.run()
        let before = repair.programme
        let script = try ReadScript(before)
        let outcome = Runtime.run(script.inquiry.project, access: .confidential)
        let plan = Plan(
            project: outcome.project, schedule: outcome.schedule, tasks: outcome.tasks, asOf: outcome.asOf, access: .confidential)
        let after = try Programme(plan)
        #expect(after.sessions.count == before.sessions.count)
        // The order of a script is that of its days and lanes.
        func sorted(_ programme: Programme) -> [[String: String]] {
            programme.sessions.map { Self.facts($0, programme) }.sorted { key($0) < key($1) }
        }
        func key(_ facts: [String: String]) -> String {
            ["ids", "day", "start", "room", "title"].map { facts[$0] ?? "" }.joined(separator: "\u{0}")
        }
        var differences: [String: Int] = [:]
        var example = ""
        for (one, two) in zip(sorted(before), sorted(after)) {
            for name in Set(one.keys).union(two.keys) where one[name] != two[name] {
                differences[name, default: 0] += 1
                example = "\(name): \(one[name]?.debugDescription ?? "nil") / \(two[name]?.debugDescription ?? "nil")"
            }
        }
        #expect(differences.isEmpty, "\(differences) such as \(example)")
        #expect(Set(after.rooms.map(\.title.text)) == Set(before.rooms.map(\.title.text)))
        #expect(Set(after.tracks.map(\.title.text)) == Set(before.tracks.map(\.title.text)))
        #expect(after.days.map(\.date) == before.days.map(\.date))
        let (one, two) = (before.conference, after.conference)
        #expect(one.title == two.title || one.title?.text == two.title?.text)
        #expect(one.acronym == two.acronym && one.version == two.version && one.timeslot == two.timeslot && one.dayChange == two.dayChange)
        #expect(one.venue?.text == two.venue?.text && one.city?.text == two.city?.text && one.zone?.identifier == two.zone?.identifier)
        #expect(one.start == two.start && one.end == two.end && one.ids == two.ids)
        #expect(Set(one.links.map(\.address)) == Set(two.links.map(\.address)))
        let people = Dictionary(after.people.map { ($0.ids + [$0.title.text], $0) }) { first, _ in first }
        for person in before.people {
            let found = try #require(people[person.ids + [person.title.text]], "\(person.title.text)")
            let text = (person.text?.text).map(Self.withLineFeeds)
            #expect(found.text?.text == text && found.links.map(\.address) == person.links.map(\.address))
        }
    }

    /// An update with the same file changes nothing.
    @Test(.enabled(if: folder != nil, "MAJLIS_CORPUS names no folder with data/real"), arguments: files)
    func updatingWithTheSameFileChangesNothing(_ file: File) throws {
        let programme = try Self.read(file.name)
        let script = try ReadScript(programme)
        var update = ScriptUpdate(script.tree, programme, path: "file.xml", format: "schedule.xml")
        try update.run()
        #expect(update.bytes == script.bytes)
        #expect(update.items.isEmpty && update.findings.isEmpty)
    }
}
