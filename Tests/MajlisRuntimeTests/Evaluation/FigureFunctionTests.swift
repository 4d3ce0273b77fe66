import MajlisModel
import MajlisText
import MajlisVocabulary
import Testing

@testable import MajlisRuntime

@Suite struct FigureFunctionTests {
    static let conference = """
        conference meeting "Meeting" date 2027-03-14
        calendar office weekend friday, saturday { holiday eid 2027-03-09..2027-03-11 "Eid" }
        milestone may "May" date 2027-05
        milestone later "Later" date tbd
        person mona "Mona"
        session talk "Talk" speakers mona, tbd
        fund mixed "Mixed" {
          pledge { amount 100 USD; by mona }
          pledge { amount 364 QAR; by mona }
        }

        """
    static let rates = """
        rate USD QAR 3.60 on 2026-01-01
        rate USD QAR 3.64 on 2027-01-01
        rate QAR USD 0.25 on 2027-06-01
        rate EUR USD 1.10

        """
    static let script = EvaluationScript(conference + rates)

    @Test(arguments: [
        ("rounded(2.5)", "3"), ("rounded(-2.5)", "-3"), ("rounded(2.4)", "2"), ("rounded(7 / 3, 2)", "2.33"), ("rounded(2 / 3, 1)", "0.7"),
        ("rounded_up(7 / 3)", "3"), ("rounded_up(-7 / 3)", "-2"), ("rounded_down(7 / 3)", "2"), ("rounded_down(-7 / 3)", "-3"),
        ("rounded(12.345 USD, 2)", "12.35 USD"), ("rounded(33.3%)", "33%"), ("rounded_up(3)", "3"), ("rounded(5, -3)", "5"),
        ("rounded_up(count(talk.speakers) / 2)", "at least 1"), ("absolute(3 - 5)", "2"), ("absolute(-2.5 USD)", "2.5 USD"),
        ("absolute(30m - 1h)", "30m"), ("absolute(tbd)", "unknown"), ("rounded(may.date.year / 2)", "1014"),
        ("rounded(1 / 3, 40) * 3 < 1", "true"), ("مقرب(2.5)", "3"),
    ]) func rounding(expression: String, expected: String) { #expect(Self.script.said(expression) == expected) }

    @Test(arguments: [
        ("100 USD + 100 QAR * 0", "100 USD"), ("converted(100 USD, USD)", "100 USD"), ("converted(110 USD, EUR)", "100 EUR"),
        ("converted(100 EUR, USD)", "110 USD"), ("100 EUR > 109 USD", "true"), ("100 EUR == 110 USD", "true"), ("110 USD / 1 EUR", "100"),
        ("100 USD in 80 EUR..100 EUR", "true"), ("min(100 EUR, 105 USD)", "105 USD"), ("converted(tbd, USD)", "unknown"),
        ("محول(110 USD, EUR)", "100 EUR"),
    ]) func conversions(expression: String, expected: String) { #expect(Self.script.said(expression) == expected) }

    /// Of several rates the latest up to the day counts, whichever way it is written.
    @Test(
        arguments: [
            (nil, "400 QAR"), ("2026-06-01", "360 QAR"), ("2027-03-01", "364 QAR"), ("2027-06-01", "400 QAR"), ("2025-01-01", "unknown"),
        ] as [(String?, String)]) func theLatestRateCounts(asOf: String?, expected: String)
    {
        let script = EvaluationScript(Self.conference + Self.rates, asOf: asOf)
        #expect(script.said("converted(100 USD, QAR)") == expected)
        #expect(script.findings("converted(100 USD, QAR)") == (expected == "unknown" ? ["rate_missing"] : []))
    }

    @Test func sumsAndExtremesMix() {
        let script = EvaluationScript(Self.conference + Self.rates, asOf: "2027-03-01")
        #expect(script.said("sum(mixed.pledges select .amount)") == "200 USD")
        #expect(script.said("average(mixed.pledges select .amount)") == "100 USD")
        #expect(script.said("max(mixed.pledges select .amount) == 100 USD") == "true")
        #expect(script.said("count(mixed.pledges where .amount >= 100 USD)") == "2")
    }

    @Test func aMissingRateNamesBothCurrenciesAndTheLine() throws {
        let script = EvaluationScript(Self.conference + Self.rates)
        let (outcome, query) = try #require(script.outcome("5 EUR + 5 JOD"))
        let finding = try #require(QueryRunner(outcome.evaluator).run(query.expression, frameSize: query.frameSize).findings.first)
        #expect(finding.code == .rateMissing && finding.rule == "rate_missing")
        #expect(finding.message["first"] == .code("EUR") && finding.message["second"] == .code("JOD"))
        let place = try #require(finding.related.first?.location)
        let line = script.text.utf8.prefix(Int(place.range.start)).count { $0 == 10 } + 1
        #expect(line == 14)
    }

    @Test(arguments: [
        ("working_days(2027-03-01, opening)", "6"), ("working_days(opening, 2027-03-01)", "-6"), ("working_days(opening, opening)", "0"),
        ("working_days(2027-03-01, may)", "40..62"), ("working_days(later, opening)", "unknown"),
        ("2027-03-01 + 6 working days == 2027-03-14", "true"), ("عدد_أيام_العمل(2027-03-01, opening)", "6"),
    ]) func workingDays(expression: String, expected: String) { #expect(Self.script.said(expression) == expected) }

    @Test func workingDaysNeedACalendar() {
        let script = EvaluationScript("conference meeting \"Meeting\" date 2027-03-14")
        #expect(script.said("working_days(2027-03-01, opening)") == "unknown")
        #expect(script.findings("working_days(2027-03-01, opening)") == ["calendar_missing"])
    }

    @Test(arguments: [
        ("rounded(9_000_000_000_000_000_000 * 9_000_000_000_000_000_000 * 9_000_000_000_000_000_000)", "number_overflow"),
        ("converted(5 JOD, USD)", "rate_missing"), ("5 JOD < 5 USD", "rate_missing"), ("[5 JOD, 4 USD] == [5 JOD]", ""),
    ]) func nothingTraps(expression: String, code: String) {
        #expect(Self.script.findings(expression) == (code.isEmpty ? [] : [code]))
    }

    @Test(arguments: [
        ("(b - a) / 1d", "4"), ("(b - a) / 1h", "96"), ("(b - a).days", "4"), ("40% == 0.4", "true"), ("200 * 10%", "20"),
        ("10% + 15%", "25%"), ("50 USD * 10%", "5 USD"), ("2 / 8 >= 25%", "true"), ("2 / 8 in 20%..30%", "true"), ("1h * 50%", "30m"),
    ]) func sharesAndDifferences(expression: String, expected: String) {
        let script = EvaluationScript("define a = 2027-03-10\ndefine b = 2027-03-14")
        #expect(script.said(expression) == expected)
    }
}
