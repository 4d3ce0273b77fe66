import Foundation
import Testing

/// What is asked with `why` and `why-not`: any words are answered or refused with a sentence, never with a crash.
@Suite struct WhyTests {
    private static let hostile = [
        "", " ", ".", "..", "a.b.c", "[", "a[", "a[b].", "()", "((", "\"", "“", "«»", "event", "event 0", "event 99999999999999", "day",
        "day 2027-13-40", "recommendation -1", ":12", ":0", "x:1", "chapter.majlis:99999", "chapter.majlis:1:1:1", "\u{202E}", "`", "``",
        "`a`.b", "\n", "x\n)\nroom evil \"E\"", "1/0", "tasks[1]", "سس.ءء", "😀", ".start", "sessions.start", "show agenda", "-1", "event ٣",
        "1..2", "sessions where", "it's", "prepare[mona].share", "prepare[prepare].prepare", "hall.hall.hall",
        String(repeating: "x", count: 5000), String(repeating: "(", count: 500), String(repeating: "not ", count: 300) + "true",
        String(repeating: "a.", count: 300) + "b", String(repeating: "ideas.", count: 200) + "start",
    ]

    private static func folder() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write("chapter.majlis", try PackageFiles.text("Tests/Fixtures/cli/scripts/chapter.majlis"))
        return folder
    }

    @Test(arguments: ["why", "why-not"], ["en", "ar"])
    func hostileWordsAreAnsweredOrRefused(command: String, language: String) throws {
        let folder = try Self.folder()
        for words in Self.hostile.map({ [$0] }) + Self.hostile.map({ ["capacity", $0] }) + Self.hostile.map({ ["ready", $0] }) {
            if command == "why", words.count > 1 { continue }
            let run = try Majlis.run([command, "chapter.majlis", "--lang", language, "--"] + words, in: folder)
            #expect([0, 2].contains(run.status), "\(words) \(run.status) \(run.errors)")
            #expect((run.status == 0) == !run.output.isEmpty, "\(words)")
            #expect((run.status == 2) == !run.errors.isEmpty, "\(words) \(run.errors)")
        }
    }

    @Test func answersAreNotFailures() throws {
        // The script has an error, and the answer tells of it; whoever asks is answered all the same.
        let run = try Majlis.run(["why", "chapter.majlis", "ideas"], in: try Self.folder())
        #expect(run.status == 0)
        #expect(run.output.contains("M0602"))
    }

    @Test func jsonHoldsTheTree() throws {
        let run = try Majlis.run(["why", "chapter.majlis", "plan", "--format", "json"], in: try Self.folder())
        #expect(run.status == 0)
        let json = try #require(try JSONSerialization.jsonObject(with: Data(run.outputBytes)) as? [String: Any])
        let reasons = try #require(json["reasons"] as? [[String: Any]])
        let start = try #require(reasons.first { $0["statement"] as? String == "why_start" })
        #expect((start["because"] as? [[String: Any]])?.count == 6)
        #expect((start["because"] as? [[String: Any]])?.last?["line"] as? Int == 11)
        #expect((json["subject"] as? [String: Any])?["line"] as? Int == 18)
        let findings = try #require(json["findings"] as? [[String: Any]])
        #expect(findings.map { $0["code"] as? String } == ["M0610"])
    }

    @Test func whatIsConfidentialStaysSo() throws {
        let folder = try TemporaryFolder()
        try folder.write(
            "a.majlis",
            """
            majlis 1
            person rima "Rima Saleh" nationality "Tamara" passport "K-1"
            session closed "Closed talks" chair rima access confidential
            """)
        let json = try Majlis.run(["why", "a.majlis", "rima", "--format", "json"], in: folder)
        #expect(!json.output.contains("Closed talks") && !json.output.contains("K-1") && !json.output.contains("Tamara"), "\(json.output)")
        let passport = try Majlis.run(["why", "a.majlis", "rima.passport"], in: folder)
        #expect(passport.output.contains("confidential") && !passport.output.contains("K-1"), "\(passport.output)")
        let allowed = try Majlis.run(["why", "a.majlis", "rima.passport", "--access", "confidential"], in: folder)
        #expect(allowed.output.contains("K-1"), "\(allowed.output)")
        let title = try Majlis.run(["why", "a.majlis", "Closed talks", "--access", "public"], in: folder)
        #expect(title.status == 2)
    }

    @Test func rulesOfScriptsAreExplained() throws {
        let folder = try TemporaryFolder()
        try folder.write("breaks.majlis", try PackageFiles.text("Tests/Fixtures/cli/scripts/breaks.majlis"))
        for word in ["short_breaks", "script.short_breaks"] {
            let run = try Majlis.run(["explain", word, "breaks.majlis"], in: folder)
            #expect(run.status == 0)
            for part in [
                "quarter of an hour to leave a hall", "require pause.length >= 15m", "“Coffee” has 10m only", "waive short_breaks",
            ] {
                #expect(run.output.contains(part), "\(part) is missing in\n\(run.output)")
            }
        }
        let unknown = try Majlis.run(["explain", "short_brakes", "breaks.majlis"], in: folder)
        #expect(unknown.status == 2)
        #expect(unknown.errors.contains("short_breaks"))
    }
}
