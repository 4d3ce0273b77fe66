import MajlisSyntax
import MajlisText
import Testing

@testable import MajlisFormat

/// Single rules of the layout that no fixture shows well.
@Suite struct FormatterRuleTests {
    private func format(_ script: String) throws -> String { try FormatFixtures.format(script) }

    @Test func anErrorLeavesTheFileAlone() {
        let tree = FormatFixtures.parse(Array("place a \"A\"\nplace   b {".utf8))
        guard case .refused(let findings) = Formatter.format(tree) else {
            Issue.record("formatted a script with an error")
            return
        }
        #expect(!findings.isEmpty && findings.allSatisfy { $0.severity == .error })
    }

    @Test func aWarningDoesNot() throws {
        let script = "# \u{202B}open\nplace   a \"A\"\n"
        #expect(FormatFixtures.findings(FormatFixtures.parse(Array(script.utf8))) == ["unbalanced_direction"])
        #expect(try format(script) == "# \u{202B}open\nplace a \"A\"\n")
    }

    @Test(arguments: ["", " ", "\n\n", "\u{FEFF}", ";", " ;\n; "])
    func nothingBecomesNothing(_ script: String) throws {
        #expect(try format(script) == "")
    }

    @Test func onlyComments() throws {
        #expect(try format("\n\n  # a\n\n\n# b") == "# a\n\n# b\n")
    }

    @Test func oneLineEndAtTheEnd() throws {
        #expect(try format("place a \"A\"") == "place a \"A\"\n")
        #expect(try format("place a \"A\"\n\n \n") == "place a \"A\"\n")
    }

    @Test func formattedIsUnchanged() {
        #expect(Formatter.format(FormatFixtures.parse(Array("place a \"A\"\n".utf8))) == .unchanged)
    }

    @Test func lineEndsInsideATextBlockStay() throws {
        let script = "goal g \"G\" {\r\n  text \"\"\"\r\n  a\r\n  \"\"\"\r\n}\r\n"
        #expect(try format(script) == "goal g \"G\" {\n    text \"\"\"\r\n  a\r\n  \"\"\"\n}\n")
    }

    @Test func aHeadExactlyAsWideAsTheLineStays() throws {
        let clause = " country \"Jordan\""
        let title = String(repeating: "ب", count: 120 - "place a \"\"".count - clause.count)
        let fits = "place a \"\(title)\"\(clause)\n"
        #expect(try format(fits) == fits)
        #expect(try format("place a \"\(title)ب\"\(clause)\n") == "place a \"\(title)ب\" {\n   \(clause)\n}\n")
        // A vowel sign takes no column of its own.
        let signs = "place a \"\(title)\u{064E}\"\(clause)\n"
        #expect(try format(signs) == signs)
    }

    @Test func theBraceCountsToTheWidth() throws {
        let rest = " country \"Jordan\" {"
        let title = String(repeating: "b", count: 120 - "place a \"\"".count - rest.count)
        let fits = "place a \"\(title)\"\(rest)\n    note \"n\"\n}\n"
        #expect(try format(fits) == fits)
        let wide = "place a \"\(title)b\" country \"Jordan\" {\n    note \"n\"\n}\n"
        #expect(try format(wide) == "place a \"\(title)b\" {\n    country \"Jordan\"\n    note \"n\"\n}\n")
    }

    @Test func itemsThatRunOnKeepTheirSeparator() throws {
        // `in` is an infix word: at the end of a line it would go on with the next one.
        let script = "speaker a {\n    remote\n    visa: x.in;\n    note \"x\"\n}\n"
        #expect(try format(script) == script)
        #expect(try format("speaker b { visa: x.in ;remote}") == "speaker b { visa: x.in; remote }\n")
    }

    @Test func separatorsKeepTheirScript() throws {
        #expect(try format("متحدث هاني { مشاركة_عن_بعد؛ملاحظة \"أ\" }") == "متحدث هاني { مشاركة_عن_بعد؛ ملاحظة \"أ\" }\n")
    }

    @Test func optionsAreHonoured() throws {
        var options = FormatOptions()
        options.indentation = 2
        options.width = 30
        let tree = FormatFixtures.parse(Array("place amman \"The city of Amman\" country \"Jordan\"".utf8))
        let wanted = Array("place amman \"The city of Amman\" {\n  country \"Jordan\"\n}\n".utf8)
        #expect(Formatter.format(tree, options: options) == .formatted(wanted))
    }

    @Test func comparisonSeesWhatLayoutMayNotChange() {
        func same(_ a: String, _ b: String) -> Bool {
            SyntaxComparison.saysTheSame(FormatFixtures.parse(Array(a.utf8)), FormatFixtures.parse(Array(b.utf8)))
        }
        #expect(same("place a \"A\" country \"J\"", "place a \"A\" {\n country \"J\" }"))
        #expect(same("place a \"A\"; place b", "place a \"A\"\nplace b"))
        #expect(same("session s date 2027-03-14", "session s date 2027/03/14"))
        #expect(!same("place a \"A\"", "place a \"B\""))
        #expect(!same("place a \"A\"", "place a \"A\"\nplace b"))
        #expect(!same("place a { place b; note \"x\" }", "place a { place b note \"x\" }"))
        #expect(same("session s date 2027/03/14", "session s date 2027-03-14"))
        #expect(same("show 10_000..20_000", "show between 10٬000 and 20٬000"))
        #expect(!same("show 10..20", "show 10..21"))
        #expect(!same("show a between 10 and 20", "show a in 10..20"))
        #expect(!same("show 10 + 20", "show 10..20"))
    }
}
