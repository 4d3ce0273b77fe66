import MajlisReport
import MajlisText
import Testing

@testable import MajlisComparison

/// Events, workflows and libraries are told in words.
@Suite("Events and procedures in words")
struct EventTests {
    private static let plan = """
        majlis 1
        conference forum "Water Forum" date 2027-03-14 zone "Asia/Amman"
        person mona "Mona Haddad"
        person sami "Sami Odeh"
        room hall "Hall" capacity 100
        room b1 "Room B1" capacity 20
        document paper "The paper"
        day d1 2027-03-14 from 09:00 {
            session panel "A joint fund" for 1h room hall { chair mona; speaker sami }
        }
        checklist prep "Preparation" {
            task invite "Order of precedence" owner mona due 2027-01-01
            task book "Book" owner sami due 2027-02-01
        }
        workflow paper_path of document {
            states draft, discussed, agreed
            step discuss from draft to discussed by sami
            step agree from draft, discussed to agreed by mona within 5d {
                field yes: number
                set status = confirmed
            }
        }
        define longest = 90m
        query long = sessions where .length > longest
        enforce std.interpretation with both_ways = 0

        """

    private func added(_ lines: String..., language: Language = .english) -> [String] {
        Scripts.lines(Self.plan, Self.plan + lines.joined(separator: "\n") + "\n", language: language)
    }

    private func edited(_ old: String, _ new: String) -> [String] {
        #expect(Self.plan.contains(old))
        return Scripts.lines(Self.plan, Self.plan.replacing(old, with: new))
    }

    @Test func eachKindOfEventIsTold() {
        #expect(added("on 2026-12-28 done prep.invite by mona") == ["task “Order of precedence”, done: 2026-12-28 by Mona Haddad"])
        #expect(
            added("on 2026-12-28 done prep.invite by mona", language: .arabic) == [
                "مهمة «Order of precedence»: إنجاز: 2026/12/28 من قبل Mona Haddad"
            ])
        #expect(
            added("on 2026-12-29 skip prep.book because \"Booked by the host\"") == [
                "task “Book”, skipped: 2026-12-29, because: Booked by the host"
            ])
        #expect(
            added("on 2026-12-30 10:00 discuss paper by sami", "on 2027-01-02 agree paper by mona { yes: 14 }") == [
                "document “The paper”, discuss: 2026-12-30, 10:00 by Sami Odeh",
                "document “The paper”, agree: 2027-01-02 by Mona Haddad, yes 14",
            ])
        #expect(
            added("on 2027-01-03 change panel { room b1 }") == [
                "session “A joint fund”, room, from Hall to Room B1", "session “A joint fund”, changed: 2027-01-03, room Room B1",
            ])
        #expect(
            added("on 2026-12-28 done prep.invite as e1", "on 2027-01-04 retract e1 by sami").last
                == "task “Order of precedence”, taken back: 2027-01-04 by Sami Odeh, done of 2026-12-28")
    }

    @Test func anEventOnAnotherDayIsOneChange() {
        let old = Self.plan + "on 2026-12-28 done prep.invite by mona\n"
        #expect(
            Scripts.lines(old, old.replacing("12-28 done prep.invite by mona", with: "12-29 done prep.invite by sami")) == [
                "task “Order of precedence”, done, from 2026-12-28 by Mona Haddad to 2026-12-29 by Sami Odeh"
            ])
        #expect(Scripts.lines(old, Self.plan) == ["task “Order of precedence”, done: 2026-12-28 by Mona Haddad"])
    }

    @Test func eventsConcernThoseBehindThem() {
        let comparison = Scripts.comparison(Self.plan, Self.plan + "on 2026-12-28 done prep.invite by sami\n")
        let summary = ConcernSummary(comparison).people
        let words = ChangeWords(comparison, MessageText(language: .english), access: .confidential)
        #expect(summary.map { words.party($0.party) } == ["Mona Haddad", "Sami Odeh"])
        #expect(summary.allSatisfy { $0.counts.map(\.matter) == [.taskDone] })
    }

    /// Neither what is confidential nor that something happened to it.
    @Test func eventsOfWhatIsConfidentialAreWithheld() {
        let old = Self.plan.replacing("\"Book\" owner sami", with: "\"Canary book\" access confidential owner sami")
            .replacing("person mona \"Mona Haddad\"", with: "person mona \"Canary Mona\" access confidential")
        let new = old + "on 2026-12-29 skip prep.book\non 2026-12-28 done prep.invite by mona\n"
        for format in ComparisonReport.Format.allCases {
            let report = Scripts.report(old, new, access: .public)
            #expect(report.comparison.withheld == 2 && report.comparison.changes.isEmpty)
            #expect(!report.rendered(as: format).contains("Canary"))
        }
    }

    @Test func stepsAreToldByTheirParts() {
        #expect(
            edited("agree from draft, discussed to agreed", "agree from discussed to agreed") == [
                "workflow “paper_path”, step agree, from from draft or discussed to agreed to from discussed to agreed"
            ])
        #expect(
            edited("by mona within 5d", "by sami within 6d") == [
                "workflow “paper_path”, step agree, within, from 5 days to 6 days",
                "workflow “paper_path”, step agree, taken by, from Mona Haddad to Sami Odeh",
            ])
        #expect(
            edited("    step discuss", "    step drop from draft to agreed\n    step discuss") == [
                "workflow “paper_path”, step drop: from draft to agreed"
            ])
    }

    @Test func librariesAreToldByTheirName() {
        #expect(edited("both_ways = 0", "both_ways = 1") == ["both_ways of std.interpretation, value, from 0 to 1"])
        let comparison = Scripts.comparison(Self.plan, Self.plan.replacing("enforce std.interpretation with both_ways = 0\n", with: ""))
        let words = ChangeWords(comparison, MessageText(language: .english), access: .confidential)
        let first = comparison.changes.firstIndex { $0.cause == nil }
        #expect(first.map { words.line(comparison.changes[$0]).plain } == "enforce std.interpretation, removed")
        #expect(
            comparison.changes.count > 1 && comparison.changes.indices.allSatisfy { $0 == first || comparison.changes[$0].cause == first })
        #expect(comparison.changes.allSatisfy { if case .statement(.define, _) = $0.subject { false } else { true } })
    }

    @Test func definitionsThatHaveANewNameAreRenamed() {
        #expect(
            Scripts.lines(Self.plan, Self.plan.replacing("longest", with: "maximum")) == [
                "define maximum, name in the script, from longest to maximum"
            ])
        #expect(edited("query long =", "query lengthy =") == ["query lengthy, name in the script, from long to lengthy"])
        #expect(edited("define longest = 90m", "define longest = 95m") == ["define longest, expression, from 1 h 30 min to 1 h 35 min"])
    }
}
