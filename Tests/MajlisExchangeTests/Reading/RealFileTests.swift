import Foundation
import MajlisModel
import MajlisText
import Testing

@testable import MajlisExchange

/// The programmes of real conferences; they hold people's names and are no part of the project, so their place comes from `MAJLIS_CORPUS`.
enum RealFiles {
    static let folder: URL? = ProcessInfo.processInfo.environment["MAJLIS_CORPUS"].flatMap { corpus in
        let folder = URL(fileURLWithPath: corpus).appendingPathComponent("data/real")
        return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
    }
    static var isGiven: Bool { folder != nil }
    /// Where accepted changes are built, the files must be there.
    static var isNeeded: Bool { ProcessInfo.processInfo.environment["CI"] == "true" }

    static func read(_ name: String, zone: Zone? = nil) throws -> ReadProgramme {
        let folder = try #require(folder)
        let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
        return ProgrammeReader.read(SourceFile(name: name, bytes: bytes), zone: zone)
    }
}

@Suite("Real files") struct RealFileTests {
    struct Counts: Equatable, CustomStringConvertible {
        var format: ExchangeFormat?
        var sessions: Int
        var rooms: Int
        var people: Int
        var tracks: Int
        var days: Int
        var parts: Int
        var links: Int
        var description: String {
            "\(sessions) sessions, \(rooms) rooms, \(people) people, \(tracks) tracks, \(days) days, \(parts) parts, \(links) links"
        }
    }

    @Test("the corpus is there", .enabled(if: RealFiles.isNeeded || RealFiles.isGiven)) func corpus() { #expect(RealFiles.isGiven) }

    /// Counted with python's ElementTree, json and csv modules: elements and attributes of their names, persons by their identity where they have one.
    @Test(
        "everything in them is read", .enabled(if: RealFiles.isGiven, "MAJLIS_CORPUS names no folder with data/real"),
        arguments: [
            (
                "fosdem-2020.xml",
                Counts(format: .scheduleXML, sessions: 872, rooms: 35, people: 841, tracks: 71, days: 2, parts: 965, links: 3908)
            ),
            (
                "fosdem-2024.xml",
                Counts(format: .scheduleXML, sessions: 674, rooms: 32, people: 738, tracks: 66, days: 2, parts: 826, links: 447)
            ),
            ("31c3.xml", Counts(format: .scheduleXML, sessions: 138, rooms: 4, people: 198, tracks: 8, days: 4, parts: 211, links: 134)),
            (
                "camp-2019.json",
                Counts(format: .scheduleJSON, sessions: 79, rooms: 2, people: 90, tracks: 7, days: 5, parts: 96, links: 171)
            ),
            ("rc3.json", Counts(format: .scheduleJSON, sessions: 48, rooms: 5, people: 56, tracks: 5, days: 4, parts: 57, links: 53)),
            // 75 cells and 18 of sprints, 5 meals.
            (
                "pyconfr-2025-pretalx-site.json",
                Counts(format: .pretalx, sessions: 98, rooms: 13, people: 87, tracks: 0, days: 4, parts: 115, links: 0)
            ),
            (
                "pyconus-tutorials.ics",
                Counts(format: .calendar, sessions: 24, rooms: 6, people: 0, tracks: 0, days: 2, parts: 0, links: 24)
            ),
            (
                "ipu138-geneva-2018-03-en.tsv",
                Counts(format: .csv, sessions: 71, rooms: 13, people: 0, tracks: 0, days: 8, parts: 0, links: 0)
            ),
            (
                "ipu138-geneva-2018-03-fr.tsv",
                Counts(format: .csv, sessions: 72, rooms: 11, people: 0, tracks: 0, days: 8, parts: 0, links: 0)
            ),
        ])
    func counts(name: String, counts: Counts) throws {
        let read = try RealFiles.read(name)
        let programme = read.programme
        let found = Counts(
            format: read.format, sessions: programme.sessions.count, rooms: programme.rooms.count, people: programme.people.count,
            tracks: programme.tracks.count, days: programme.days.count, parts: programme.sessions.map(\.parts.count).reduce(0, +),
            links: programme.sessions.map(\.links.count).reduce(0, +))
        #expect(found == counts)
        #expect(!read.hasErrors)
        // Every session is placed but for those that the file leaves open, and no identity stands twice.
        #expect(programme.sessions.allSatisfy { $0.day != nil && $0.start != nil })
        let identities = programme.sessions.flatMap(\.ids)
        #expect(Set(identities).count == identities.count)
        #expect(read.findings.allSatisfy { $0.severity < .error })
    }

    @Test("what is odd in them is said", .enabled(if: RealFiles.isGiven, "MAJLIS_CORPUS names no folder with data/real"))
    func findings() throws {
        // Six names of FOSDEM 2024 stand with two identities each, one of 31C3.
        #expect(try RealFiles.read("fosdem-2024.xml").codes["M1019"] == 6)
        #expect(try RealFiles.read("31c3.xml").codes["M1019"] == 1)
        #expect(try RealFiles.read("camp-2019.json").programme.conference.zone?.identifier == "Europe/Berlin")
        for name in ["fosdem-2020.xml", "31c3.xml", "rc3.json", "ipu138-geneva-2018-03-fr.tsv"] {
            #expect(try RealFiles.read(name).codes["M1022"] == 1, "\(name)")
        }
        let zone = try #require(Zone(identifier: "America/New_York"))
        let tutorials = try RealFiles.read("pyconus-tutorials.ics", zone: zone)
        // 13:00 in UTC.
        #expect(tutorials.place("[tutorial] Event Sourcing From The Ground Up") == "2025-05-15 09:00")
        #expect(tutorials.codes["M1022"] == nil)
    }

    /// 31C3's programme goes on past midnight: what python finds on the date behind its day.
    @Test(
        "what is past midnight belongs to the day before", .enabled(if: RealFiles.isGiven, "MAJLIS_CORPUS names no folder with data/real"))
    func pastMidnight() throws {
        let read = try RealFiles.read("31c3.xml")
        #expect(read.programme.sessions.filter { $0.start?.isPastMidnight == true }.count == RealFileTests.late)
        #expect(read.programme.days.map(\.date.description) == ["2014-12-27", "2014-12-28", "2014-12-29", "2014-12-30"])
    }

    private static let late = 4
}
