import Foundation

/// `majlis repl` behind a terminal, with a folder for its history.
struct PtyRepl {
    let folder: TemporaryFolder
    let session: PtySession

    static let prompt = "majlis>"
    static let continuation = "   ...>"

    /// Whether there is a line editor to test. Under CI there has to be.
    static var hasLineEditor: Bool {
        ProcessInfo.processInfo.environment["CI"] == "true" || FileManager.default.fileExists(atPath: "/usr/include/histedit.h")
    }

    static let reason = "libedit is not installed here (libedit-dev): the session reads line by line"

    /// Starts it and waits for the prompt.
    init(
        _ arguments: [String] = [], columns: Int = 80, rows: Int = 24, in given: TemporaryFolder? = nil,
        environment: [String: String] = [:],
        bindings: String = ""
    ) throws {
        folder = try given ?? TemporaryFolder()
        try folder.write("editrc", Array(bindings.utf8))
        session = try PtySession(
            try Majlis.binary(), ["repl"] + arguments, columns: columns, rows: rows, in: folder,
            environment: Self.environment(in: folder).merging(environment) { $1 })
        try session.wait(forLine: Self.prompt, column: Self.prompt.count + 1)
    }

    static func environment(in folder: TemporaryFolder) -> [String: String] {
        Majlis.plainEnvironment.merging([
            "TERM": "xterm-256color", "PAGER": "cat", "HOME": folder.url.path, "EDITRC": folder.url.appendingPathComponent("editrc").path,
            "MAJLIS_HISTORY": folder.url.appendingPathComponent("history").path,
        ]) { $1 }
    }

    /// The inputs in the history file.
    func history() throws -> [String] {
        guard FileManager.default.fileExists(atPath: folder.url.appendingPathComponent("history").path) else { return [] }
        return try folder.text("history").split(separator: "\n").dropFirst().map {
            $0.replacingOccurrences(of: "\\n", with: "\n").replacingOccurrences(of: "\\\\", with: "\\")
        }
    }

    /// Accepts what stands there and waits for the next prompt below it.
    func enter() throws {
        let before = session.output.count
        try session.press(.enter)
        try session.wait(for: "the next prompt") { screen in
            session.output.count > before && screen.cursorLine == Self.prompt && screen.column == Self.prompt.count + 1
        }
    }

    /// Leaves an empty prompt; where that would lose declarations, it is asked and told to.
    func leave() throws -> Int32 {
        try session.control("d")
        try session.wait(for: "the end, or the question whether to lose what was typed") {
            session.hasEnded || $0.cursorLine.hasSuffix("[y/N]")
        }
        if !session.hasEnded { try session.type("y\r") }
        return try session.waitForEnd()
    }
}
