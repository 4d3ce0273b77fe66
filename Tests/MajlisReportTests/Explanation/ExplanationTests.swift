import MajlisText
import Testing

@testable import MajlisReport

@Suite("Explanations")
struct ExplanationTests {
    @Test("a code in any case, a name with any joint, an Arabic rule's name")
    func lookup() throws {
        #expect(try Explanation("M0101").code == .unterminatedText)
        #expect(try Explanation("m0101").code == .unterminatedText)
        #expect(try Explanation("0101").code == .unterminatedText)
        #expect(try Explanation("unterminated-text").code == .unterminatedText)
        #expect(try Explanation("task_cycle").code == .taskCycle)
        #expect(try Explanation("task cycle").code == .taskCycle)
        #expect(try Explanation("حلقة_المهام").code == .taskCycle)
        #expect(try Explanation("حلقه المهام").code == .taskCycle)
    }

    @Test("what is unknown gets suggestions")
    func unknown() {
        func suggestions(_ word: String) -> [String] {
            do {
                _ = try Explanation(word)
                return ["found"]
            } catch {
                return error.suggestions
            }
        }
        #expect(suggestions("task_cycel").first == "task_cycle")
        #expect(suggestions("M01012").contains("M0101"))
        #expect(suggestions("حلقة_المهم").contains("حلقة_المهام"))
        #expect(suggestions("zzzzzzzz").isEmpty)
        #expect(
            MessageText(language: .english).plain(UnknownExplanation("task_cycel").message)
                == "No finding is called “task_cycel”. Perhaps you mean task_cycle.")
    }

    @Test("severity, meaning, why, a bad and a good example, whether the severity can change")
    func page() throws {
        #expect(
            try Explanation("M0101").text(ReportStyle(width: 72)) == """
                M0101 unterminated_text · error
                  This text has no closing ‹quote› on its line.

                  A text must end on the line it begins on; otherwise the rest of the
                  line would be read as part of it. Longer texts stand between lines of
                  three quotation marks.

                A script that gives it:
                    room hall "Main hall
                The same, mended:
                    room hall "Main hall"

                Its severity is fixed.

                """)
        let rule = try Explanation("task_cycle").text()
        #expect(rule.contains("Another severity: `severity task_cycle warn`. To let one case pass: `waive task_cycle on NAME because"))
        let arabic = try Explanation("task_cycle").text(ReportStyle(language: .arabic))
        #expect(arabic.contains("`درجة_الخطورة حلقة_المهام نبه`"))
    }

    @Test("every code has a page in both languages, and the index lists them all")
    func all() {
        for code in Explanation.allCodes {
            for language in Language.allCases {
                let page = Explanation(code: code).text(ReportStyle(language: language))
                #expect(page.hasPrefix(code.code))
            }
        }
        #expect(Explanation.index().split(separator: "\n").count == Explanation.allCodes.count)
    }
}
