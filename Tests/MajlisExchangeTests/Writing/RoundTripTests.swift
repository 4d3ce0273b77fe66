import Foundation
import MajlisModel
import MajlisText
import Testing

@testable import MajlisExchange

/// What is read, written and read again is the same in all that the format can hold.
@Suite struct RoundTripTests {
    /// The real programmes; they are no part of the project.
    static let folder: URL? = {
        guard let corpus = ProcessInfo.processInfo.environment["MAJLIS_CORPUS"], !corpus.isEmpty else { return nil }
        let folder = URL(fileURLWithPath: corpus).appendingPathComponent("data/real")
        return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
    }()

    private static let isStrict = ProcessInfo.processInfo.environment["CI"] == "true"

    /// The zone that counts where the file states none, and how many events take place at a time.
    static let files: [(name: String, zone: String, events: Int)] = [
        ("fosdem-2020.xml", "Europe/Brussels", 872), ("fosdem-2024.xml", "Europe/Brussels", 0), ("31c3.xml", "Europe/Berlin", 0),
        ("camp-2019.json", "Europe/Berlin", 0), ("rc3.json", "Europe/Berlin", 0), ("pyconfr-2025-pretalx-site.json", "Europe/Paris", 0),
        ("pyconus-tutorials.ics", "America/New_York", 0), ("ipu138-geneva-2018-03-en.tsv", "Europe/Zurich", 0),
        ("ipu138-geneva-2018-03-fr.tsv", "Europe/Zurich", 0),
    ]

    private func read(_ bytes: [UInt8], _ name: String, zone: String? = nil) throws -> Programme {
        let result = ProgrammeReader.read(SourceFile(name: name, bytes: bytes), zone: zone.flatMap { Zone(identifier: $0) })
        try #require(!result.hasErrors, "\(name): \(result.findings.map(\.message.code.name))")
        return result.programme
    }

    private func programme(_ file: (name: String, zone: String, events: Int)) throws -> Programme {
        let folder = try #require(Self.folder, "MAJLIS_CORPUS names no folder with data/real")
        return try read([UInt8](try Data(contentsOf: folder.appendingPathComponent(file.name))), file.name, zone: file.zone)
    }

    /// The lines in which two differ, with the signs of a diff; the first few.
    private func differences(_ before: Programme, _ after: Programme, _ format: HeldProgramme.Format) -> [String] {
        let (old, new) = (HeldProgramme(programme: before, format: format).lines, HeldProgramme(programme: after, format: format).lines)
        let lost = old.filter { !new.contains($0) }.map { "- " + $0 }
        let made = new.filter { !old.contains($0) }.map { "+ " + $0 }
        let first = zip(lost, made).prefix(3).flatMap { [Self.cut($0, at: $1), Self.cut($1, at: $0)] }
        let rest = (lost.dropFirst(made.count) + made.dropFirst(lost.count)).prefix(3).map { String($0.prefix(300)) }
        return first + rest + (old.count == new.count ? [] : ["\(old.count) \(new.count)"])
    }

    /// A line from a little before where it begins to differ from another.
    private static func cut(_ line: String, at other: String) -> String {
        let same = zip(line.unicodeScalars, other.unicodeScalars).prefix { $0 == $1 }.count
        return String(line.prefix(40)) + " … "
            + String(String.UnicodeScalarView(line.unicodeScalars.dropFirst(max(0, same - 30)).prefix(200)))
    }

    /// The order of rooms that are used on other days only is not told by schedule.xml.
    private func sorted(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        bytes.split(separator: 0x0A).sorted { $0.lexicographicallyPrecedes($1) }
    }

    @Test(.enabled(if: folder != nil || isStrict, "the real programmes are not there: MAJLIS_CORPUS"), arguments: files)
    func scheduleXML(file: (name: String, zone: String, events: Int)) throws {
        let before = try programme(file)
        let written = try ScheduleXML(before, generator: "1")
        let after = try read(written.bytes, "out.xml")
        #expect(differences(before, after, .xml).isEmpty, "\(file.name): \(differences(before, after, .xml).joined(separator: "\n"))")
        if file.events > 0 { #expect(after.sessions.count == file.events) }
        // And once more: nothing moves any further.
        #expect(
            sorted(try ScheduleXML(after, generator: "1").bytes) == sorted(written.bytes), "\(file.name): written again it is another one")
    }

    @Test(.enabled(if: folder != nil || isStrict, "the real programmes are not there: MAJLIS_CORPUS"), arguments: files)
    func scheduleJSON(file: (name: String, zone: String, events: Int)) throws {
        let before = try programme(file)
        let written = try ScheduleJSON(before, generator: "1")
        let after = try read(written.bytes, "out.json")
        #expect(differences(before, after, .json).isEmpty, "\(file.name): \(differences(before, after, .json).joined(separator: "\n"))")
        #expect(
            sorted(try ScheduleJSON(after, generator: "1").bytes) == sorted(written.bytes), "\(file.name): written again it is another one")
    }

    @Test(arguments: ScheduleFixture.hostileTitles)
    func hostileTitles(title: String) throws {
        let before = ScheduleFixture.programme(title)
        // Readers take white space away at the ends, and make one space of several.
        guard title == title.trimmed, !title.contains("\n"), !title.contains("\t"), !title.contains("\r") else { return }
        #expect(differences(before, try read(try ScheduleXML(before, generator: "1").bytes, "a.xml"), .xml).isEmpty)
        #expect(differences(before, try read(try ScheduleJSON(before, generator: "1").bytes, "a.json"), .json).isEmpty)
    }
}
