import Foundation
import MajlisModel
import MajlisText

@testable import MajlisExchange

/// Made-up files of every format, and what they are read as.
enum ReadingFixture {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Fixtures/exchange/readers")

    static func bytes(_ name: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: folder.appendingPathComponent(name))) }

    static func read(_ name: String, zone: Zone? = nil) throws -> ReadProgramme {
        ProgrammeReader.read(SourceFile(name: name, bytes: try bytes(name)), zone: zone)
    }

    static func parse(_ text: String, named name: String = "file", as format: ExchangeFormat? = nil, zone: Zone? = nil) -> ReadProgramme {
        ProgrammeReader.read(SourceFile(name: name, text: text), as: format, zone: zone)
    }

    /// The smallest schedule that has an event, with more put into the event.
    static func schedule(_ event: String = "", conference: String = "", before: String = "") -> String {
        before + "<schedule><conference><title>C</title>\(conference)</conference><day date='2027-03-14'><room name='R'>"
            + "<event id='1'><start>10:00</start><duration>00:30</duration><title>T</title>\(event)</event></room></day></schedule>"
    }
}

extension ReadProgramme {
    /// The codes of the findings, with how often each was found.
    var codes: [String: Int] { Dictionary(findings.map { ($0.code.code, 1) }, uniquingKeysWith: +) }

    func line(of code: String) -> Int? {
        findings.first { $0.code.code == code }.map { source.position(of: $0.location.range.start).line }
    }

    func session(_ title: String) -> Programme.Session? { programme.sessions.first { $0.title.text == title } }

    /// `2027-03-14 25:30` where a session stands.
    func place(_ title: String) -> String? {
        guard let session = session(title), let day = session.day else { return nil }
        return programme.days[day].date.description + (session.start.map { " \($0)" } ?? "")
    }

    func people(of title: String) -> [String] {
        session(title)?.parts.map { programme.people[$0.person].title.text } ?? []
    }
}
