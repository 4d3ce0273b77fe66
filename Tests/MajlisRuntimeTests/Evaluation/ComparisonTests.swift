import MajlisModel
import Testing

@testable import MajlisRuntime

@Suite struct ComparisonTests {
    static let script = EvaluationScript(
        """
        conference meeting "Meeting" date 2027-03-14
        room hall "Hall" capacity 25
        room open_hall "Open hall" capacity tbd
        person mona "Mona Haddad" gender woman
        person omar "Omar Said"
        organization igad "IGAD" voting
        fund joint "Joint fund" target about 10_000_000 USD
        milestone month "Some time in March" date 2027-03
        milestone year "Some time in 2027" date 2027
        milestone day "The ides" date 2027-03-15
        session talk "Talk" chair mona speakers mona, omar
        session walk "Walk" chair none
        session open "Open" chair tbd
        """)

    @Test(arguments: [
        ("hall.capacity == 25", "true"), ("hall.capacity >= 26", "false"), ("open_hall.capacity > 10", "unknown"),
        ("open_hall.capacity == 10", "unknown"), ("not open_hall.capacity == 10", "unknown"),
        ("open_hall.capacity > 10 and hall.capacity > 30", "false"), ("open_hall.capacity > 10 or hall.capacity > 20", "true"),
        ("hall.capacity in 20..30", "true"), ("hall.capacity between 26 and 30", "false"), ("open_hall.capacity in 20..30", "unknown"),
        ("hall.capacity not in [1, 2, 25]", "false"), ("hall.capacity in [1, 2, 25]", "true"),
        ("2.50 == 2.5", "true"), ("40% == 0.4", "true"), ("1 / 3 == 2 / 6", "true"), ("1 / 3 + 1 / 3 + 1 / 3 == 1", "true"),
        ("500 USD < 500.01 USD", "true"), ("joint.target == 10_000_000 USD", "true"),
    ]) func numbers(expression: String, expected: String) { #expect(Self.script.said(expression) == expected) }

    @Test(arguments: [
        ("month.date < 2027-04-01", "true"), ("month.date < 2027-03-15", "unknown"), ("month.date <= 2027-03-31", "true"),
        ("month.date == 2027-03", "unknown"), ("month.date in 2027", "true"), ("day.date in 2027-03", "true"),
        ("day.date in 2028", "false"),
        ("year.date in 2027-03", "unknown"), ("month.date.year == 2027", "true"), ("year.date.month == 3", "unknown"),
        ("day.date.weekday == monday", "true"), ("day.date in 2027-03-01..2027-03-15", "true"), ("day.date - 2027-03-01 == 14d", "true"),
        ("month.date - 2027-03-01 <= 30d", "true"), ("month.date - 2027-03-01 <= 29d", "unknown"),
        ("month.date - 2027-03-01 < 0d", "false"),
        ("1mo > 27d", "true"), ("1mo > 28d", "unknown"), ("8w == 56d", "true"), ("1d == 24h", "true"), ("09:00 < 10:30", "true"),
    ]) func times(expression: String, expected: String) { #expect(Self.script.said(expression) == expected) }

    @Test(arguments: [
        ("walk.chair is none", "true"), ("open.chair is none", "unknown"), ("open.chair is tbd", "true"), ("talk.chair is tbd", "false"),
        ("open.chair is unknown", "true"), ("walk.chair is unknown", "false"), ("talk.chair is not none", "true"),
        ("hall.turnaround is none", "true"), ("hall.equipment is empty", "true"), ("open_hall.capacity is empty", "unknown"),
        ("talk.speakers is empty", "false"), ("walk.speakers is empty", "true"), ("talk.room is tbd", "true"),
        ("omar.gender is unknown", "true"), ("omar.gender is tbd", "false"), ("mona.gender == woman", "true"),
        ("omar.gender == woman", "unknown"),
        ("walk.chair == mona", "false"), ("walk.chair != mona", "true"), ("open.chair == mona", "unknown"),
        ("hall.turnaround > 5m", "unknown"),
        ("hall.turnaround == 5m", "false"), ("(open_hall.capacity > 3) is unknown", "true"), ("count(talk.speakers) is unknown", "false"),
    ]) func absence(expression: String, expected: String) { #expect(Self.script.said(expression) == expected) }

    @Test(arguments: [
        ("talk.chair == mona", "true"), ("talk.chair == omar", "false"), ("mona in talk.speakers", "true"),
        ("[mona, omar] == talk.speakers", "true"), ("talk.speakers == mona", "false"),
        ("count(sessions where .chair == mona)", "1..2"), ("igad.voting", "true"), ("mona.voting", "false"),
        ("talk.chair.gender == woman", "true"), ("talk.chair.title", "Mona Haddad"), ("talk.chair.person == mona", "true"),
    ]) func records(expression: String, expected: String) { #expect(Self.script.said(expression) == expected) }

    @Test func currenciesDoNotMix() {
        #expect(Self.script.said("500 USD < 500 QAR") == "unknown")
        #expect(Self.script.findings("500 USD < 500 QAR") == ["rate_missing"])
        #expect(Self.script.findings("500 USD + 500 QAR") == ["rate_missing"])
    }
}
