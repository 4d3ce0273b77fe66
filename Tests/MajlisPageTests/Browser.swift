import Foundation
import MajlisPage

/// Chromium without a window: opens a page, lets a script look at it, and says what that found.
struct Browser {
    struct Failure: Error { var text: String }

    private static let programs = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]
    private static let program = programs.first { FileManager.default.isExecutableFile(atPath: $0) }

    /// Whether pages can be opened. Under CI it has to be.
    static let isThere = program != nil || ProcessInfo.processInfo.environment["CI"] == "true"

    /// What a probe in `Tests/Fixtures/exchange/page` finds in a page of so many pixels.
    static func probe(
        _ page: [UInt8], with script: String = "probe", fragment: String = "", width: Int, zone: String = "Asia/Amman"
    ) throws -> [String: Any] {
        let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Fixtures/exchange/page")
        let probe = try String(contentsOf: fixtures.appendingPathComponent("\(script).js"), encoding: .utf8)
        var html = String(decoding: page, as: UTF8.self)
        // The page's own policy lets nothing else run, which is as it should be.
        guard let policy = html.firstRange(of: "script-src &#39;") else { throw Failure(text: "the page has no policy") }
        html.replaceSubrange(policy, with: "script-src &#39;unsafe-inline&#39;; x-unused &#39;")
        html = html.replacing("</body>", with: "<script>\(probe)</script></body>")
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("majlis-page-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try html.write(to: folder.appendingPathComponent("page.html"), atomically: true, encoding: .utf8)
        // A frame is as narrow as a phone, which no window of the browser may be.
        let frame = """
            <!doctype html><body style="margin:0"><iframe src="page.html\(fragment)" style="width:\(width)px;height:900px;border:0"></iframe>
            <pre id="found"></pre><script>addEventListener("message", (event) => { document.getElementById("found").textContent = "FOUND" + event.data + "END"; });</script>
            """
        let start = folder.appendingPathComponent("frame.html")
        try frame.write(to: start, atomically: true, encoding: .utf8)
        let dom = try run(
            ["--virtual-time-budget=60000", "--allow-file-access-from-files", "--dump-dom", start.absoluteString], profile: folder,
            zone: zone)
        guard let begin = dom.firstRange(of: "FOUND{"), let end = dom.lastRange("}END") else {
            throw Failure(text: "the probe found nothing: \(dom.prefix(500))")
        }
        let json = dom[dom.index(before: begin.upperBound)..<dom.index(after: end.lowerBound)]
            .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&nbsp;", with: "\u{A0}").replacing("&amp;", with: "&")
        guard let found = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any] else {
            throw Failure(text: String(json))
        }
        if let error = found["error"] as? String { throw Failure(text: error) }
        return found
    }

    /// The page as the browser leaves it, untouched.
    static func dom(_ page: [UInt8], fragment: String = "") throws -> String {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("majlis-page-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent("page.html")
        try Data(page).write(to: file)
        return try run(["--dump-dom", file.absoluteString + fragment], profile: folder, zone: "UTC")
    }

    private static func run(_ arguments: [String], profile: URL, zone: String) throws -> String {
        guard let program else { throw Failure(text: "chromium is not installed") }
        var failure = Failure(text: "")
        // A browser that does not come up says nothing about the page. One that takes too long, or shows something, is not asked again.
        for attempt in 1...3 {
            let (status, dom) = try start(program, arguments, profile: profile, attempt: attempt, zone: zone)
            if status == 0, dom.contains("</html>") { return dom }
            failure = Failure(text: "chromium ended with \(status) and wrote \(dom.utf8.count) bytes, at start \(attempt)")
            if status == Self.timedOut { break }
        }
        throw failure
    }

    /// What `timeout` ends with where it had to end the program.
    private static let timedOut: Int32 = 124

    private static func start(
        _ program: String, _ arguments: [String], profile: URL, attempt: Int, zone: String
    ) throws -> (status: Int32, dom: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/timeout")
        process.arguments =
            [
                "120", program, "--headless", "--no-sandbox", "--disable-gpu", "--lang=en",
                "--user-data-dir=\(profile.path)/profile\(attempt)",
            ]
            + arguments
        process.environment = ["TZ": zone, "HOME": profile.path, "PATH": "/usr/bin:/bin"]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: data, as: UTF8.self))
    }
}

extension String {
    fileprivate func lastRange(_ text: String) -> Range<String.Index>? { range(of: text, options: .backwards) }
}
