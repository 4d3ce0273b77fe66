import MajlisLanguage
import MajlisRuntime
import MajlisSyntax
import MajlisText
import MajlisWorkspace
import Testing

/// Snapshots: what they show, what is said where they differ, and what is written into the script.
@Suite struct SnapshotTests {
    private static let plan = """
        room hall "Main hall"
        day 2027-03-14 from 09:30 {
          session welcome "Welcome" for 30m room hall
          session ideas "Ideas" for 1h room hall
        }
        checklist prepare "Before" { task invite "Invite" due 2027-03-01 }

        """

    private func suite(_ text: String) -> TestSuite {
        TestSuite(Inquiry(trees: [Parser.parse(SourceFile(name: "a.majlis", text: text), file: FileID(0))]), snapshots: .standard)
    }

    private func applied(_ edits: [TextEdit], to text: String) -> String {
        var bytes = Array(text.utf8)
        for edit in edits.sorted(by: { $0.location.range.start > $1.location.range.start }) {
            bytes.replaceSubrange(
                Int(edit.location.range.start)..<Int(edit.location.range.end), with: Array(edit.replacement.utf8))
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test("a column has the value of its row")
    func columns() throws {
        let text = Self.plan + "test \"rows\" {\n    cases [n] { 1; 2 }\n    expect snapshot n \"\"\"\n      1\n      \"\"\"\n}\n"
        let suite = suite(text)
        #expect(suite.cases.map { suite.run($0).hasPassed } == [true, false])
    }

    @Test("the agenda shows what the test sees")
    func sight() throws {
        let text = Self.plan + "session unseen_one \"Unseen\" for 1h\ntest \"nobody\" { expect snapshot agenda }\n"
        let suite = suite(text)
        let nobody = try #require(suite.cases.first)
        let shown = try #require(suite.run(nobody).snapshots.first)
        #expect(!shown.replacement.contains("Unseen"), "\(shown.replacement)")
    }

    @Test(
        "what is written passes, and is written no second time",
        arguments: ["agenda", "tasks", "people", "status", "sessions", "count(sessions)"])
    func written(_ subject: String) throws {
        let text = Self.plan + "test \"shown\" with all {\n    expect snapshot \(subject)\n    expect 1 == 1\n}\n"
        let before = suite(text)
        let result = before.run(try #require(before.cases.first))
        #expect(result.failures.map(\.code) == [.testSnapshotEmpty])
        let changed = applied(result.snapshots, to: text)
        #expect(changed != text)
        let after = suite(changed)
        #expect(after.project.diagnostics.filter { $0.severity == .error } == [])
        let again = after.run(try #require(after.cases.first))
        #expect(again.failures == [], "\(changed)")
        #expect(again.snapshots == [])
        #expect(applied(again.snapshots, to: changed) == changed)
    }

    @Test("a difference shows the lines that differ, and is mended in place")
    func differs() throws {
        let text = Self.plan + "test \"shown\" with all {\n    expect snapshot agenda \"\"\"\n      nothing\n      \"\"\"\n}\n"
        let before = suite(text)
        let result = before.run(try #require(before.cases.first))
        #expect(result.failures.map(\.code) == [.testSnapshotDiffers])
        guard case .list(let lines)? = result.failures.first?.message["difference"] else { return #expect(Bool(false)) }
        let shown = lines.map { line -> String in if case .code(let text) = line { text } else { "" } }
        #expect(shown.first == "-nothing")
        #expect(shown.contains { $0.hasPrefix("+") && $0.contains("Welcome") })
        let changed = applied(result.snapshots, to: text)
        #expect(!changed.contains("nothing"))
        let after = suite(changed)
        #expect(after.run(try #require(after.cases.first)).hasPassed)
    }

    @Test("a snapshot is in the language of its script")
    func arabic() throws {
        let text =
            "مجلس 1 لغة ar\nيوم ٢٠٢٧/٠٣/١٤ من ٠٩:٣٠ {\n    جلسة أفكار «أفكار» مدة ساعة\n}\nاختبار «الجدول» مع الكل {\n    توقع لقطة جدول_أعمال\n}\n"
        let before = suite(text)
        let result = before.run(try #require(before.cases.first))
        let edit = try #require(result.snapshots.first)
        #expect(edit.replacement.contains("أفكار"))
        #expect(!edit.replacement.unicodeScalars.contains { ("a"..."z").contains($0) })
        let after = suite(applied(result.snapshots, to: text))
        #expect(after.run(try #require(after.cases.first)).hasPassed)
    }
}
