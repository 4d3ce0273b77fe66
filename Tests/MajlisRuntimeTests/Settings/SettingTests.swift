import MajlisLanguage
import MajlisModel
import MajlisText
import Testing

@testable import MajlisRuntime

/// Severities and waivers: which counts where.
@Suite struct SettingTests {
    /// Two editions, each with a session of the same name in a room that is too small.
    static let editions = """
        room hall "Hall" capacity 25
        person mona "Mona"
        series talks "Talks" {
          edition first 1 "First" date 2026-03-14 {
            %1
            day 2026-03-14 from 09:00 {
              session talk "First talk" for 1h room hall chair mona expected 30
              session other "First other" for 1h room hall chair mona expected 30
            }
          }
          edition second 2 "Second" date 2027-03-14 {
            %2
            day 2027-03-14 from 09:00 {
              session talk "Second talk" for 1h room hall chair mona expected 30
            }
          }
        }
        """

    private func outcome(_ text: String, asOf: String? = nil) -> Outcome {
        Runtime.check(EvaluationScript.project(text), asOf: asOf.flatMap { CivilDate($0) })
    }

    private func inEditions(_ top: String = "", first: String = "", second: String = "") -> Outcome {
        outcome(top + "\n" + Self.editions.replacing("%1", with: first).replacing("%2", with: second))
    }

    private func capacity(_ outcome: Outcome) -> [String] {
        outcome.diagnostics.filter { $0.rule == "capacity" }.map { finding in
            guard case .text(let title)? = finding.message["session"] else { return "?" }
            return "\(title) \(finding.severity)"
        }
    }

    private func codes(_ outcome: Outcome) -> [MessageCode] { outcome.diagnostics.map(\.code) }

    // MARK: Severities

    @Test func theMoreSpecificSettingCounts() {
        #expect(capacity(inEditions()) == ["First talk error", "First other error", "Second talk error"])
        #expect(capacity(inEditions("severity capacity note")) == ["First talk note", "First other note", "Second talk note"])
        // For one meeting only.
        #expect(
            capacity(inEditions(first: "severity capacity warn")) == ["First talk warning", "First other warning", "Second talk error"])
        #expect(
            capacity(inEditions("severity capacity note", first: "severity capacity warn"))
                == ["First talk warning", "First other warning", "Second talk note"])
        // For one subject, and the subject of this meeting.
        #expect(
            capacity(inEditions(first: "severity capacity error; severity capacity note on talk", second: "severity capacity warn"))
                == ["First talk note", "First other error", "Second talk warning"])
        // The order in which they stand does not matter.
        #expect(
            capacity(inEditions(first: "severity capacity note on talk; severity capacity warn"))
                == ["First talk note", "First other warning", "Second talk error"])
    }

    @Test func ofSeveralSubjectsTheGravestCounts() {
        let found = outcome(
            """
            person mona "Mona"
            room a "A"; room b "B"
            day 2027-03-14 {
              session one "One" at 09:00..10:00 room a chair mona
              session two "Two" at 09:00..10:00 room b chair mona
            }
            severity person_conflict note on one
            severity person_conflict warn on two
            """)
        #expect(found.diagnostics.filter { $0.rule == "person_conflict" }.map(\.severity) == [.warning])
    }

    @Test func settingsThatContradictAreFound() throws {
        func contradictions(_ text: String) -> [Diagnostic] {
            EvaluationScript.project("room hall \"Hall\"\n" + text).diagnostics.filter { $0.code == .severityContradiction }
        }
        let found = contradictions("severity capacity note\nseverity capacity warn")
        #expect(found.count == 1 && found.first?.severity == .error && found.first?.related.count == 1)
        #expect(contradictions("severity capacity note on hall\nseverity capacity warn on hall").count == 1)
        #expect(contradictions("severity capacity note\nseverity capacity note").isEmpty)
        #expect(contradictions("severity capacity note\nseverity capacity warn on hall").isEmpty)
        #expect(contradictions("severity capacity note\nseverity room_conflict warn").isEmpty)
        #expect(contradictions("severity capacity note\nconference c \"C\" { severity capacity warn }").isEmpty)
    }

    @Test(arguments: ["off", "none", "ignore", "إيقاف", "تجاهل"]) func rulesAreNotSwitchedOff(word: String) {
        let project = EvaluationScript.project("severity capacity \(word)")
        #expect(project.diagnostics.map(\.code) == [.severityOff])
        #expect(project.program.severities.isEmpty)
    }

    // MARK: Waivers

    @Test func aWaiverInAMeetingCountsThere() {
        let first = inEditions(first: "waive capacity because \"they stand\"")
        #expect(capacity(first) == ["Second talk error"])
        #expect(first.waived.count == 2)
        #expect(!codes(first).contains(.waiverUnused))
        let namesake = inEditions(second: "waive capacity on talk because \"they stand\"")
        #expect(capacity(namesake) == ["First talk error", "First other error"])
        #expect(inEditions("waive capacity because \"they stand\"").waived.count == 3)
    }

    private static let talk = """
        room hall "Hall" capacity 25
        person mona "Mona"
        day 2027-03-14 from 09:00 {
          session talk "Talk" for 1h room hall chair mona expected %n
        }

        """

    private func talk(_ settings: String, expected: Int = 30, asOf: String? = nil) -> Outcome {
        outcome(Self.talk.replacing("%n", with: "\(expected)") + settings, asOf: asOf)
    }

    @Test func aWaiverThatLetsNothingPassIsFound() throws {
        #expect(codes(talk("waive capacity on talk because \"x\"")) == [])
        let unused = talk("waive capacity on talk because \"x\"", expected: 20)
        let finding = try #require(unused.diagnostics.first)
        #expect(unused.diagnostics.count == 1 && finding.code == .waiverUnusedOn && finding.severity == .warning)
        #expect(finding.message["subjects"] == .list([.code("talk")]) && finding.message["rule"] == .rule("capacity"))
        #expect(codes(talk("waive capacity because \"x\"", expected: 20)) == [.waiverUnused])
        // A rule that nobody checks here.
        #expect(codes(talk("waive vote_invalid because \"x\"", expected: 20)) == [.waiverOfUncheckedRule])
        #expect(codes(talk("rule r \"R\" { require true }\nwaive r because \"x\"", expected: 20)) == [.waiverUnused])
        // One that has ended and lets nothing pass can go, one that has ended and would is told so.
        #expect(codes(talk("waive capacity because \"x\" expires 2027-01-01", expected: 20, asOf: "2027-02-01")) == [.waiverUnused])
        #expect(
            Set(codes(talk("waive capacity because \"x\" expires 2027-01-01", asOf: "2027-02-01"))) == [.capacity, .waiverExpired])
        // The first of two fits as well: neither is unused.
        #expect(codes(talk("waive capacity because \"x\"\nwaive capacity on talk because \"y\"")) == [])
    }

    /// Where something cannot be read, nobody knows what the rule would have found.
    @Test func nothingIsSaidOfWaiversInAScriptThatCannotBeRead() {
        #expect(codes(talk("waive capacity on talk because \"x\"\nrom b \"B\"", expected: 20)).contains(.waiverUnusedOn) == false)
    }

    @Test func undecidedFindingsUseAWaiver() {
        let open = outcome(Self.talk.replacing("%n", with: "tbd") + "waive capacity on talk because \"x\"")
        #expect(!codes(open).contains(.waiverUnusedOn))
    }

    @Test func aSubjectThatIsGoneIsNamed() throws {
        let gone = talk("waive capacity on lecture because \"x\"")
        #expect(Set(codes(gone)) == [.capacity, .subjectGone])
        let finding = try #require(gone.diagnostics.first { $0.code == .subjectGone })
        #expect(finding.message["name"] == .code("lecture") && finding.severity == .warning)
        // The others are let pass all the same; a misspelt name is corrected.
        let both = talk("waive capacity on talk, talkk because \"x\"")
        #expect(codes(both) == [.subjectGone])
        #expect(both.diagnostics.first?.fixes.first?.isSure == true)
    }

    @Test func aConfidentialSubjectIsNotNamed() throws {
        let found = outcome("session talk \"Talk\" access confidential\nwaive capacity on talk because \"x\"")
        let finding = try #require(found.diagnostics.first { $0.code == .waiverUnusedOn })
        #expect(finding.message["subjects"] == .list([.word("confidential")]))
    }

    // MARK: Comments

    private func commented(_ line: String, above: String = "", expected: Int = 30) -> Outcome {
        outcome(
            """
            room hall "Hall" capacity 25
            person mona "Mona"
            day 2027-03-14 from 09:00 {
              \(above)
              session talk "Talk" for 1h room hall chair mona expected \(expected)  \(line)
              session late "Late" for 1h room hall chair mona expected 30
            }
            """)
    }

    @Test(arguments: ["capacity", "M0604", "تجاوز_السعة"]) func aCommentLetsPassWhatBeginsOnItsLine(rule: String) throws {
        for outcome in [commented("# majlis: allow \(rule) they stand"), commented("", above: "# majlis: allow \(rule) they stand")] {
            #expect(capacity(outcome) == ["Late error"])
            let waived = try #require(outcome.waived.first)
            #expect(waived.isComment && waived.reason == "they stand" && waived.expires == nil)
            #expect(codes(outcome) == [.capacity])
        }
        #expect(capacity(commented("# مجلس: اسمح بـ \(rule) وقوف")) == ["Late error"])
    }

    @Test func aCommentOfAnUnnamedRecord() {
        let found = outcome(
            """
            room hall "Hall" capacity 25
            person mona "Mona"
            day 2027-03-14 from 09:00 {
              # majlis: allow capacity they stand
              session "Talk" for 1h {
                room hall; chair mona
                expected 30
              }
              session "Late" for 1h room hall chair mona expected 30
            }
            """)
        #expect(capacity(found) == ["Late error"])
    }

    @Test func whatIsWrongWithAComment() {
        #expect(Set(codes(commented("# majlis: allow capacity"))) == [.allowWithoutReason, .capacity])
        #expect(codes(commented("# majlis: allow")).contains(.allowWithoutRule))
        #expect(codes(commented("# majlis: alow capacity x")).contains(.allowMisspelt))
        #expect(codes(commented("# majlis: the language of conferences")) == [.capacity, .capacity])
        let unknown = commented("# majlis: allow capacty x").diagnostics.first { $0.code == .unknownRule }
        #expect(unknown?.fixes.first?.isSure == true)
        #expect(codes(commented("# majlis: allow room_conflict x")).contains(.waiverUnused))
        #expect(codes(commented("# majlis: allow capacity x", expected: 20)) == [.waiverUnused, .capacity])
    }

    // MARK: Selecting

    @Test func onlyWhatIsAskedFor() {
        let all = outcome(
            Self.talk.replacing("%n", with: "30") + "waive room_conflict because \"x\"\nlanguage xx\nsession s \"S\" chair tbd")
        func codes(_ selection: FindingSelection) -> Set<MessageCode> { Set(all.selected(selection).diagnostics.map(\.code)) }
        let everything = codes(.all)
        #expect(everything.contains(.capacity) && everything.contains(.chairMissing))
        let errors = Set(all.diagnostics.filter { $0.rule == nil && $0.severity == .error }.map(\.code))
        #expect(!errors.isEmpty, "errors of reading stay")
        #expect(codes(FindingSelection(only: [.rule("capacity")])) == errors.union([.capacity]))
        #expect(codes(FindingSelection(only: [.code(.capacity)])) == errors.union([.capacity]))
        #expect(codes(FindingSelection(skipped: [.rule("capacity")])) == everything.subtracting([.capacity]))
        #expect(codes(FindingSelection(only: [.rule("capacity")], skipped: [.code(.capacity)])) == errors)
    }

    @Test func strictCountsWarningsAndUndecidedFindings() {
        func fails(_ settings: String, expected: String) -> (Bool, Bool) {
            let outcome = outcome(Self.talk.replacing("%n", with: expected) + settings)
            return (outcome.hasFailed, outcome.hasFailedStrictly)
        }
        #expect(fails("", expected: "20") == (false, false))
        #expect(fails("", expected: "30") == (true, true))
        #expect(fails("severity capacity warn", expected: "30") == (false, true))
        #expect(fails("severity capacity note", expected: "30") == (false, false))
        #expect(fails("", expected: "tbd") == (false, true))
    }
}
