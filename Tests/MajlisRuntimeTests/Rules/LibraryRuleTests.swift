import Foundation
import MajlisLanguage
import MajlisModel
import MajlisRuntime
import MajlisSyntax
import MajlisText
import Testing

/// A script under `Tests/Fixtures/library` that breaks a rule of a library, keeps it, or leaves it open: `RULE.breaks.majlis`.
///
/// What is found stands behind the line: `#~ warning[women_share]: 3 of 8 speakers`, `#~ undecided[women_share]`.
/// `# as of 2027-05-25` gives the date of the day. Findings of other rules than those of the enforced library do not matter.
struct LibraryFixture: CustomTestStringConvertible {
    let name: String
    let text: String

    var testDescription: String { name }

    static let folder = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Fixtures/library")

    static let all: [LibraryFixture] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.hasSuffix(".majlis") }.sorted().compactMap { name in
            guard let text = try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8) else { return nil }
            return LibraryFixture(name: String(name.dropLast(".majlis".count)), text: text)
        }
    }()

    /// `women_share` of `women_share.breaks`.
    var rule: String { String(name.prefix { $0 != "." }) }
    /// `breaks`, `keeps`, `undecided`.
    var effect: String { name.split(separator: ".").last.map(String.init) ?? "" }

    struct Expectation: Equatable, CustomStringConvertible {
        var line: Int
        var severity: String
        var rule: String
        /// A part of the rule's English words.
        var words: String

        var description: String { "line \(line): \(severity)[\(rule)] \(words)" }
    }

    var expectations: [Expectation] {
        var found: [Expectation] = []
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            for part in line.components(separatedBy: "#~").dropFirst() {
                guard let open = part.firstIndex(of: "["), let close = part.firstIndex(of: "]") else { continue }
                found.append(
                    Expectation(
                        line: index + 1, severity: part[..<open].trimmingCharacters(in: .whitespaces),
                        rule: String(part[part.index(after: open)..<close]),
                        words: part[part.index(after: close)...].drop { $0 == ":" }.trimmingCharacters(in: .whitespaces)))
            }
        }
        return found
    }

    private var asOf: CivilDate? {
        guard let range = text.range(of: "# as of ") else { return nil }
        return CivilDate(String(text[range.upperBound...].prefix(10)))
    }

    /// Findings of the enforced libraries' rules, of the rule that the script is about, and errors in the script itself.
    func findings() -> [Diagnostic] {
        let tree = Parser.parse(SourceFile(name: "\(name).majlis", text: text), file: FileID(0))
        let project = Checker.check(trees: [tree])
        let outcome = Runtime.check(project, asOf: asOf)
        return outcome.diagnostics.filter { finding in
            finding.ownCode?.hasPrefix("std.") ?? false || finding.rule == rule || (finding.rule == nil && finding.severity == .error)
        }
    }

    func line(of finding: Diagnostic) -> Int {
        guard finding.location.file == FileID(0) else { return 0 }
        return SourceFile(name: name, text: text).position(of: finding.location.range.start).line
    }
}

/// Every rule of the standard library is broken, kept and left open by a script of its own.
@Suite("The rules of the standard library") struct LibraryRuleTests {
    @Test(arguments: LibraryFixture.all)
    func aScriptHasTheFindingsThatItNames(_ fixture: LibraryFixture) {
        var open = fixture.expectations
        for finding in fixture.findings() {
            let severity = finding.isUndecided ? "undecided" : "\(finding.severity)"
            let words = finding.ownWords?.text(in: "en") ?? ""
            let line = fixture.line(of: finding)
            let place = open.firstIndex { expected in
                expected.line == line && expected.severity == severity && expected.rule == finding.rule
                    && (expected.words.isEmpty || finding.ownWords == nil || words.contains(expected.words))
            }
            if let place {
                open.remove(at: place)
            } else {
                Issue.record("\(fixture.name) line \(line): \(severity)[\(finding.rule ?? finding.code.name)] \(words) was not expected")
            }
        }
        #expect(open.isEmpty, "\(fixture.name) lacks \(open)")
    }

    /// What a fixture is called is what it shows.
    @Test(arguments: LibraryFixture.all)
    func aScriptShowsWhatItIsCalled(_ fixture: LibraryFixture) {
        let own = fixture.expectations.filter { $0.rule == fixture.rule }
        switch fixture.effect {
        case "breaks": #expect(own.contains { $0.severity != "undecided" })
        case "keeps": #expect(fixture.expectations.isEmpty)
        default: #expect(own.contains { $0.severity == "undecided" })
        }
    }

    private static let written = LibraryOutline.standard.flatMap(\.rules).filter { !$0.isNative }.map(\.name)

    @Test func everyRuleHasItsThreeScripts() {
        let names = Set(LibraryFixture.all.map(\.name))
        for rule in Self.written {
            for effect in ["breaks", "keeps", "undecided"] { #expect(names.contains("\(rule).\(effect)"), "\(rule).\(effect) is missing") }
        }
        #expect(Self.written.count >= 30)
    }

    /// The list of rules that planners asked for, by its numbers.
    @Test func allFortyFourRulesExist() {
        let wanted = [
            "end_before_start", "room_conflict", "person_conflict", "capacity", "room_unavailable", "person_unavailable", "outside_hours",
            "transition_too_short", "break_missing", "parts_too_long", "cue_owner", "chair_missing", "speaker_unconfirmed",
            "panel_one_gender", "women_share", "panel_one_body", "regions_too_few", "invitee_range", "count_mismatch", "acronym_conflict",
            "body_two_names", "interval_broken", "edition_gap", "credentials_invalid", "delegation_over_limit", "participant_underage",
            "visa_lead", "document_late", "document_too_long", "materials_late", "interpreters_too_few", "interpretation_limits",
            "booth_texts_missing", "quorum_missing", "majority_missing", "vote_invalid", "precedence_broken", "budget_exceeded",
            "contingency_low", "rate_missing", "pledges_below_target", "task_owner", "task_cycle", "task_order", "conduct_missing",
            "hybrid_incomplete", "recommendation_incomplete", "report_missing", "holiday_clash", "equipment_missing", "track_parallel",
            "prerequisite_parallel", "translation_mismatch",
        ]
        let known = Set(LibraryOutline.standard.flatMap(\.rules).map(\.name))
        for rule in wanted { #expect(known.contains(rule), "\(rule) is in no library") }
    }

    // MARK: Two languages

    /// Findings are worded in both languages, and differently.
    @Test(arguments: LibraryFixture.all.filter { $0.effect == "breaks" })
    func aBrokenRuleSpeaksBothLanguages(_ fixture: LibraryFixture) {
        for finding in fixture.findings() where !finding.isUndecided && finding.ownCode != nil {
            for wordings in [finding.ownWords, finding.ownSuggestion] {
                #expect(wordings?.all.map(\.language).sorted() == ["ar", "en"], "\(fixture.name) \(finding.rule ?? "")")
                #expect(wordings?.text(in: "en") != wordings?.text(in: "ar"))
                #expect(wordings?.text(in: "ar").unicodeScalars.contains { (0x620...0x64A).contains($0.value) } == true)
            }
        }
    }

    /// Arabic sentences have no Latin letters but in figures (`{…}`), codes of currencies and names of zones.
    @Test(arguments: LibraryOutline.standard)
    func arabicWordsAreArabic(_ library: LibraryOutline) throws {
        for part in library.rules + library.checklists {
            for text in part.text.components(separatedBy: "@ar \"").dropFirst() {
                var words = String(text.prefix { $0 != "\"" && $0 != "\n" })
                for pattern in ["\\{[^}]*\\}", "USD|QAR", "\\\\$"] {
                    words = words.replacingOccurrences(of: pattern, with: "", options: .regularExpression)
                }
                let latin = words.unicodeScalars.filter { ("a"..."z").contains($0) || ("A"..."Z").contains($0) }
                #expect(latin.isEmpty, "\(library.name) \(part.name): \(words)")
            }
        }
    }

    @Test(arguments: LibraryOutline.standard)
    func everyPartIsDocumentedInBothLanguages(_ library: LibraryOutline) {
        #expect(!library.documentation.english.isEmpty && !library.documentation.arabic.isEmpty, "\(library.name)")
        for part in library.parameters + library.rules where !part.isNative {
            #expect(!part.documentation.english.isEmpty && !part.documentation.arabic.isEmpty, "\(library.name) \(part.name)")
        }
        for rule in library.rules where !rule.isNative {
            #expect(rule.documentation.english.contains("Source: "), "\(library.name) \(rule.name) names no source")
            #expect(rule.title?.translations.map(\.language) == ["ar"], "\(library.name) \(rule.name)")
        }
    }
}
