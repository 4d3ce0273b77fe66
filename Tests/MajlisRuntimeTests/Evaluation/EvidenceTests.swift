import MajlisModel
import MajlisText
import Testing

@testable import MajlisRuntime

/// What a finding of a script's rule shows: values of parts, the clauses they were read from, the elements that decide.
@Suite struct EvidenceTests {
    static let plan = """
        conference meeting "Meeting" date 2027-03-14
        room hall "Hall" capacity 25
        room store "Store" capacity tbd
        person mona "Mona" gender woman passport "PX-991"
        person kim "Kim" gender man
        organization port "Port"
        fund fund "Fund" {
          pledge first by port amount 300_000 USD
          pledge second by port amount 250_000 USD
        }
        day 2027-03-14 from 09:00 {
          session needs "Needs" for 2h room hall expected 30 speakers mona, kim
          session fees "Fees" for 1h room store expected 20 speaker kim
          session talk "Talk" for 1h room hall
        }
        """

    private func findings(_ rules: String) -> [Diagnostic] {
        EvaluationScript(Self.plan + "\n" + rules).ruleFindings().filter { $0.ownCode != nil }
    }

    private func evidence(_ condition: String, forbids: Bool = false) throws -> Evidence {
        let found = findings("rule asked \"Asked\" { \(forbids ? "forbid" : "require") \(condition) }")
        return try #require(found.first?.evidence, "\(condition) holds")
    }

    /// The line of a place in the plan, counted from 1.
    private func line(_ location: Location) -> Int {
        Self.plan.utf8.prefix(Int(location.range.start)).count { $0 == UInt8(ascii: "\n") } + 1
    }

    // MARK: Values and sources

    @Test func aPathNamesTheClauseItWasReadFrom() throws {
        let found = findings(
            "rule roomy \"Roomy\" for each s in sessions where s.expected is not none { require s.room.capacity >= s.expected }")
        let needs = try #require(found.first { $0.subjects == ["needs"] }?.evidence)
        #expect(needs.text == "s.room.capacity >= s.expected" && needs.truth == .no)
        #expect(needs.parts.map(\.text) == ["s.room.capacity", "s.expected"])
        #expect(needs.parts.map(\.value) == [.number(25), .number(30)])
        let capacity = try #require(needs.parts.first?.sources)
        // The way to it: the room of the session, then the capacity of the room.
        #expect(capacity.map { line($0.location) } == [12, 2])
        #expect(capacity.map { $0.message["clause"] } == [.word("room"), .word("capacity")])
        #expect(capacity.last?.message["record"] == .text("Hall"))
    }

    @Test func whatIsOmittedPointsToTheHead() throws {
        let part = try #require(try evidence("talk.expected is not none").parts.first)
        let source = try #require(part.sources.last)
        #expect(source.message.code == .evidenceOmitted && line(source.location) == 14 && part.value == .word("none"))
    }

    @Test func sumsNameTheirSummands() throws {
        let sum = try #require(try evidence("sum(fund.pledges select .amount) >= 900000 USD").parts.first)
        #expect(sum.value == .figure("550,000 USD"))
        #expect(sum.witnesses.map { $0.message["value"] } == [.figure("300,000 USD"), .figure("250,000 USD")])
        #expect(sum.witnesses.map { line($0.location) } == [8, 9])
    }

    @Test func onlyDecidingPartsAreShown() throws {
        #expect(try evidence("count(sessions) == 3 and count(persons) > 5").parts.map(\.text) == ["count(persons) > 5"])
        #expect(try evidence("count(sessions) > 3 or count(persons) > 5").parts.count == 2)
    }

    @Test func constantsAreNotShown() throws {
        #expect(try evidence("count(sessions) in 10..20").parts.map(\.text) == ["count(sessions)"])
    }

    @Test func definitionsAreLookedInto() throws {
        let found = findings(
            "define is_large(r: room) = r.capacity > 100\nrule large \"Large\" { require is_large(hall) }")
        let part = try #require(found.first?.evidence?.parts.first)
        #expect(part.text == "r.capacity > 100" && part.truth == .no && part.parts.first?.value == .number(25))
    }

    // MARK: Witnesses

    @Test func quantifiersNameTheirWitnesses() throws {
        let every = try evidence("every s in sessions has s.length <= 1h")
        #expect(every.witnesses.map { $0.message["record"] } == [.text("Needs")])
        #expect(every.witnesses.first?.message.code == .evidenceNotFor)
        #expect(every.parts.first?.element == .text("Needs") && every.parts.first?.parts.first?.value == .duration(7200))
        let some = try evidence("some s in sessions has s.length <= 1h", forbids: true)
        #expect(some.witnesses.map { $0.message["record"] } == [.text("Fees"), .text("Talk")])
        let none = try evidence("some s in sessions has s.length > 5h")
        #expect(none.witnesses.first?.message.code == .evidenceForNone && none.witnesses.first?.message["count"] == .number(3))
    }

    @Test func whatIsOpenIsNamed() throws {
        let open = try evidence("every s in sessions has s.room.capacity > 10")
        #expect(open.truth == .unknown && open.witnesses.map { $0.message["record"] } == [.text("Fees")])
        let counted = try #require(try evidence("count(sessions where .room.capacity > 10) == 3").parts.first)
        #expect(counted.witnesses.map { $0.message.code } == [.evidenceRecord, .evidenceRecord, .evidencePerhaps])
    }

    @Test func longListsAreCut() throws {
        let many = (1...9).map { "organization o\($0) \"Body \($0)\"" }.joined(separator: "\n")
        let found = EvaluationScript(many + "\nrule few \"Few\" { require count(organizations) < 3 }").ruleFindings()
        let part = try #require(found.first?.evidence?.parts.first)
        #expect(part.value == .number(9) && part.witnesses.count == 5 && part.omitted == 4)
    }

    // MARK: Missing facts

    @Test func missingFactsSayWhereTheyWouldStand() throws {
        let found = findings(
            "rule roomy \"Roomy\" for each s in sessions where s.expected is not none { require s.room.capacity >= s.expected }")
        let fees = try #require(found.first { $0.isUndecided })
        let way = try #require(fees.suggestions.first)
        #expect(way.code == .wayWriteFact && way["record"] == .text("Store") && way["clause"] == .word("capacity"))
        if case .place(let place)? = way["place"] { #expect(line(place) == 3) } else { Issue.record("no place") }
    }

    @Test func anOmittedClauseThatIsComparedIsAFactToWrite() throws {
        let found = findings("rule asked \"Asked\" for each s in sessions where s == talk { require s.expected <= 30 }")
        let talk = try #require(found.first)
        #expect(talk.isUndecided && talk.code == .ruleUndecided)
        #expect(talk.suggestions.first?["clause"] == .word("expected"))
    }

    // MARK: Codes

    @Test func ownRulesHaveCodesOfTheirOwn() {
        let rules = """
            rule first_rule "One" { require count(sessions) > 9 }
            rule "No session is ever long, never" { require count(sessions) > 9 }
            rule "لا تطول جلسة" { require count(sessions) > 9 }
            """
        #expect(findings(rules).map(\.shownCode) == ["script.first_rule", "script.no_session_is_ever_long_never", "script.لا_تطول_جلسة"])
    }

    @Test func undecidedOnesHaveThemToo() {
        #expect(findings("rule open \"Open\" { require store.capacity > 9 }").map(\.shownCode) == ["script.open"])
    }
}
