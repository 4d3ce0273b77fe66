import MajlisLanguage
import MajlisRuntime
import MajlisSyntax
import MajlisText
import MajlisVocabulary
import Testing

/// `std.core` lists the rules that the program itself checks, and sets their figures.
@Suite("The rules of the core") struct CoreLibraryTests {
    private func findings(_ script: String) -> [Diagnostic] {
        let tree = Parser.parse(SourceFile(name: "test.majlis", text: script), file: FileID(0))
        return Runtime.check(Checker.check(trees: [tree])).diagnostics
    }

    /// Each rule is broken by the example that the vocabulary gives for it.
    @Test(arguments: LibraryOutline.standard.flatMap(\.rules).filter(\.isNative).map(\.name))
    func theProgramChecks(_ name: String) throws {
        let rule = try #require(BuiltinRule.allCases.first { $0.english == name })
        var script = rule.example
        if script.hasPrefix("session") { script = "day 2027-03-14 from 08:00 { \(script) }" }
        let around = """
            organization oic "OIC"
            organization un "UN"
            track media_track "Media"
            equipment projector "Projector"

            """
        for (kind, name) in [("room", "b1"), ("room", "hall"), ("person", "hany"), ("person", "mona")]
        where !script.contains("\(kind) \(name) \"") {
            script += "\n\(kind) \(name) \"\(name)\""
        }
        let found = findings(around + script)
        #expect(found.contains { $0.rule == name }, "\(found.map { "\($0.code.code) \($0.rule ?? "")" })")
    }

    private static let walk = """
        person mona "Mona"
        room a "A"
        room b "B"
        day 2027-03-14 from 09:00 {
            session one "One" for 30m room a chair mona
            session two "Two" at 09:40 for 30m room b chair mona
        }

        """

    @Test func theTimeForATransitionCanBeSet() {
        #expect(!findings(Self.walk).contains { $0.rule == "transition_too_short" })
        #expect(findings(Self.walk + "enforce std.core with transition = 15 minutes").contains { $0.rule == "transition_too_short" })
        #expect(!findings(Self.walk + "enforce std.core with transition = 10 minutes").contains { $0.rule == "transition_too_short" })
    }

    @Test(arguments: ["1 day", "-5m", "2 months"])
    func anOddFigureIsRefused(_ figure: String) {
        #expect(findings(Self.walk + "enforce std.core with transition = \(figure)").contains { $0.code == .figureOdd })
    }

    @Test func anUndecidedFigureLeavesTheDefault() {
        let found = findings(Self.walk + "enforce std.core with transition = tbd")
        #expect(!found.contains { $0.code == .figureOdd || $0.rule == "transition_too_short" })
    }
}
