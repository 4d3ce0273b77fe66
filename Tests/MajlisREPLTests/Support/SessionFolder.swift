import Foundation
import MajlisReport
import MajlisWorkspace

@testable import MajlisREPL

/// A session about files in a folder of its own, which is removed with it.
final class SessionFolder {
    let host = ScriptedHost()
    private let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().appendingPathComponent("majlis-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    static let fixtures = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Fixtures/repl")

    var path: String { url.path }

    func path(_ name: String) -> String { url.appendingPathComponent(name).path }

    func write(_ name: String, _ text: String) throws {
        let file = url.appendingPathComponent(name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    func text(_ name: String) throws -> String { String(decoding: try Data(contentsOf: url.appendingPathComponent(name)), as: UTF8.self) }

    func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }

    /// Copies a fixture into the folder.
    func bring(_ name: String) throws {
        try write(name, String(contentsOf: Self.fixtures.appendingPathComponent(name), encoding: .utf8))
    }

    /// A session about scripts of the folder, with the journal beside the first.
    func session(_ names: [String], settings: Session.Settings = Session.Settings()) throws -> Session {
        let scripts = try names.map { try Script.read(path($0)) }
        let journal = scripts.first.flatMap(JournalPath.beside).map { JournalChoice.beside($0) } ?? .none
        return try Session(host: host, settings: settings, scripts: scripts, journal: journal)
    }

    /// What was said, with the folder left out.
    func plain(_ text: String) -> String { text.replacingOccurrences(of: path + "/", with: "") }
}
