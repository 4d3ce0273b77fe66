import MajlisModel
import Testing

@testable import MajlisRuntime

@Suite struct FunctionTests {
    static let script = EvaluationScript(
        """
        conference meeting "Meeting" date 2027-03-14
        room hall "Hall" capacity 20
        room annex "Annex" capacity 10
        person mona "Mona" gender woman
        person rima "Rima" gender woman
        person omar "Omar" gender man
        person kim "Kim"
        theme water "Water"
        theme peace "Peace"
        day 2027-03-14 from 09:00 {
          session opening_talk "Opening" for 30m room hall theme water speakers mona, omar
          break "Coffee" for 15m
          parallel {
            session needs "Needs" for 1h30m room hall theme water, peace speakers mona, rima
            session other "Other" for 45m room annex speakers kim, mona
          }
          session last_talk "Last" for 1h room hall
        }
        milestone may "May" date 2027-05
        series talks "Talks" {
          edition e1 5 "Fifth" date 2017
          edition e3 7 "Seventh" date 2023
          edition e2 6 "Sixth" date 2019-05
        }
        fund joint "Joint" {
          pledge { amount 100 USD; by igad }
          pledge { amount 250.50 USD; by igad }
        }
        fund mixed "Mixed" {
          pledge { amount 100 USD; by igad }
          pledge { amount 100 QAR; by igad }
        }
        fund bare "Bare"
        organization igad "IGAD"
        """, asOf: "2027-03-01")

    @Test(arguments: [
        ("count(sessions)", "4"), ("count(sessions where .length > 45m)", "2"), ("sum(joint.pledges select .amount)", "350.5 USD"),
        ("sum(bare.pledges select .amount)", "0"), ("average(joint.pledges select .amount)", "175.25 USD"),
        ("average(rooms select .capacity)", "15"), ("sum(sessions select .length)", "3h45m"),
        ("average(sessions select .length)", "56m15s"),
        ("max(sessions select .length)", "1h30m"), ("min(rooms select .capacity)", "10"), ("max(3, 7, 5)", "7"), ("min(1h, 30m)", "30m"),
        ("count(different(needs.speakers select .person.gender))", "1"), ("count(different(other.speakers select .gender))", "1..2"),
        ("count(different(other.speakers select .gender)) > 1", "unknown"),
        ("count(different(needs.speakers select .gender)) > 1", "false"),
        ("count(different(opening_talk.speakers select .gender)) > 1", "true"), ("count(different(sessions select .speakers))", "4"),
        ("different(sessions select .room)", "Hall, Annex"), ("first(sessions)", "Opening"), ("last(sessions)", "Last"),
        ("first(sessions order by .length)", "Opening"), ("last(sessions order by .length)", "Needs"),
        ("first(sessions where .length > 5h)", "none"),
        ("previous(needs)", "Opening"), ("previous(opening_talk)", "none"), ("previous(e3)", "Sixth"), ("previous(e1)", "none"),
        ("count(pairs(sessions))", "6"), ("count(consecutive(talks.editions order by .number))", "2"),
        ("consecutive(talks.editions order by .number)", "Fifth, Sixth, Sixth, Seventh"), ("overlaps(needs, other)", "true"),
        ("overlaps(opening_talk, needs)", "false"), ("overlaps(needs, last_talk)", "false"), ("today", "2027-03-01"),
        ("sessions order by .length select .title", "Opening, Other, Last, Needs"), ("count(sessions) per .room", "3, 1"),
        ("sum(sessions select .length) > 3h", "true"), ("sessions where .theme == water", "Opening"),
        ("count(sessions where water in .theme)", "2"),
        ("holds(small)", "true"),
    ]) func functions(expression: String, expected: String) {
        let script = EvaluationScript(Self.script.text + "\nrule small \"Small\" { require count(sessions) < 10 }", asOf: "2027-03-01")
        #expect(script.said(expression) == expected)
    }

    @Test(arguments: [
        ("needs.start", "2027-03-14 09:45"), ("needs.end", "2027-03-14 11:15"), ("last_talk.start - needs.start", "1h30m"),
        ("opening", "2027-03-14 09:00"), ("closing", "2027-03-14 12:15"), ("2d before opening", "2027-03-12"),
        ("2h before opening", "2027-03-14 07:00"), ("1w after closing", "2027-03-21"), ("30m after needs", "2027-03-14 11:45"),
        ("1d before needs", "2027-03-13"), ("2mo before 2027-04-30", "2027-02-28"), ("2027-01-31 + 1mo", "2027-02-28"),
        ("(closing - opening) > 3h", "true"), ("3 * 45m", "135m"), ("1h / 3", "20m"), ("1h30m / 45m", "2"),
        ("1w before may", "2027-04-24..2027-05-24"), ("may.date - 2027-01", "90d..150d"), ("may.date + 2mo", "2027-07"),
    ]) func times(expression: String, expected: String) { #expect(Self.script.said(expression) == expected) }

    @Test(arguments: [
        ("1 / 0", "division_by_zero"), ("1h / 0", "division_by_zero"), ("5 USD / 0", "division_by_zero"), ("1h / 0m", "division_by_zero"),
        ("max(bare.pledges select .amount)", "nothing_to_choose"), ("average(bare.pledges select .amount)", "nothing_to_choose"),
        ("9_000_000_000_000_000_000 * 9", "number_overflow"), ("9_000_000_000_000_000_000 + 9_000_000_000_000_000_000", "number_overflow"),
        ("sum(mixed.pledges select .amount)", "rate_missing"), ("max(mixed.pledges select .amount)", "rate_missing"),
        ("10 working days before opening", "calendar_missing"),
    ]) func nothingTraps(expression: String, code: String) {
        #expect(Self.script.said(expression) == "unknown")
        #expect(Self.script.findings(expression) == [code])
    }

    @Test func bigNumbersCompareExactly() {
        #expect(Self.script.said("9_000_000_000_000_000_000 * 9 > 9_000_000_000_000_000_000 * 8") == "true")
        #expect(Self.script.said("1 / 3 * 3") == "1")
        #expect(Self.script.said("1 / 3") == "0.333333333333")
        #expect(Self.script.said("2 / 3") == "0.666666666667")
        #expect(Self.script.said("40% * 50") == "20")
        #expect(Self.script.said("40% * 500 USD") == "200 USD")
        #expect(Self.script.said("2 / 5 == 40%") == "true")
    }

    @Test func workingDaysFollowTheCalendar() {
        let script = EvaluationScript(
            """
            calendar office weekend friday, saturday { holiday eid 2027-03-09..2027-03-11 "Eid" }
            conference meeting "Meeting" date 2027-03-14 calendar office
            """)
        #expect(script.said("2 working days before opening") == "2027-03-07")
        #expect(script.said("1 working day after closing") == "2027-03-15")
    }
}
