import Foundation
import Testing

/// The web page by the command line: every line of its documentation runs, and real programmes become pages.
@Suite struct PageExportTests {
    static let pages = ["Documentation/page.md", "Documentation/ar/page.md"]
    static let lines: [String] = pages.flatMap { page in
        guard let text = try? PackageFiles.text(page) else { return [String]() }
        return text.components(separatedBy: "\n").filter { $0.hasPrefix("majlis ") }
    }

    @Test func thereAreLines() {
        #expect(Self.lines.count { $0.hasPrefix("majlis export ") } >= 3)
        #expect(Self.lines.count { $0.hasPrefix("majlis تصدير ") } >= 3)
    }

    @Test(arguments: lines) func theDocumentationRuns(line: String) throws {
        let folder = try TemporaryFolder()
        try FileManager.default.copyItem(at: PackageFiles.url("examples"), to: folder.url.appendingPathComponent("examples"))
        let words = line.split(separator: " ").dropFirst().map(String.init)
        let run = try Majlis.run(words, in: folder)
        #expect(run.status == 0 && run.output.isEmpty, "\(run.errors)")
        let page = try String(contentsOf: folder.url.appendingPathComponent(words[words.count - 1]), encoding: .utf8)
        #expect(page.hasPrefix("<!doctype html>\n<html lang=\"") && page.hasSuffix("</html>\n"))
    }

    @Test func theLanguageIsThatOfTheScriptOrTheOneAskedFor() throws {
        let folder = try TemporaryFolder()
        try folder.write(
            "a.majlis",
            """
            majlis 1 language ar
            conference لقاء "لقاء" zone "Asia/Amman" { day 2027-03-14 { session جلسة "جلسة" @en "Talk" at 09:00 for 1h } }

            """)
        let own = try Majlis.run(["export", "a.majlis", "--to", "html"], in: folder)
        #expect(own.output.contains("<html lang=\"ar\" dir=\"rtl\""))
        #expect(own.output.contains("<bdi data-l=\"en\" lang=\"en\">Talk</bdi>"))
        let asked = try Majlis.run(["export", "a.majlis", "--to", "html", "--lang", "en"], in: folder)
        #expect(asked.output.contains("<html lang=\"en\" dir=\"ltr\""))
        #expect(asked.output.contains("2027-03-14T09:00:00+03:00"))
    }

    /// What an earlier page linked to is found in the next one, though the session has moved and has another name and title.
    @Test func addressesStayWhenSessionsMove() throws {
        let folder = try TemporaryFolder()
        func page(_ session: String) throws -> String {
            try folder.write(
                "a.majlis",
                """
                majlis 1
                room hall "Hall" capacity 90
                room annex "Annex" capacity 90
                conference c "Talks" zone "UTC" { day 2027-03-14 { \(session) } }

                """)
            return try Majlis.run(["export", "a.majlis", "--to", "html"], in: folder).output
        }
        let before = try page("session keynote \"Keynote\" at 09:00 for 1h room hall")
        let after = try page("session opening_talk \"Opening talk\" at 15:00 for 2h room annex renamed from keynote")
        for page in [before, after] { #expect(page.contains(" id=\"s-keynote\"")) }
        let uid = try #require(before.firstMatch(of: /data-uid="([^"]+)"/)?.output.1)
        #expect(after.contains("data-uid=\"\(uid)\""))
    }
}
