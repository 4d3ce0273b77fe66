import MajlisModel
import MajlisText
import Testing

@Suite struct SeriesRuleTests {
    private func series(_ interval: String, _ editions: String...) -> AgendaReading {
        AgendaReading("series m \"Meetings\" \(interval) { \(editions.joined(separator: "; ")) }")
    }

    private func codes(_ plan: AgendaReading) -> [MessageCode] {
        plan.findings.filter { $0.rule == "interval_broken" || $0.rule == "edition_gap" }.map(\.code)
    }

    @Test func everyTwoYears() throws {
        let plan = series(
            "interval 2 years", "edition m7 7 \"Seventh\" date 2023", "edition m6 6 \"Sixth\" date 2019", "edition m5 5 \"Fifth\" date 2017"
        )
        let finding = try #require(plan.found(.intervalBroken).first)
        #expect(codes(plan) == [.intervalBroken])
        #expect(finding.severity == .error && finding.subjects == ["m6", "m7", "m"])
        #expect(finding.message["first"] == .text("Sixth") && finding.message["second"] == .text("Seventh"))
        #expect(finding.message["gap"] == .message(Message(.sayYears, ["count": .number(4)])))
        #expect(finding.message["interval"] == .message(Message(.sayYears, ["count": .number(2)])))
        #expect(finding.related.count == 3)
    }

    @Test func datesCompareByTheUnitOfTheInterval() {
        #expect(codes(series("interval 2 years", "edition a 1 \"A\" date 2017-11-20", "edition b 2 \"B\" date 2019-03-01")) == [])
        #expect(codes(series("interval 1y", "edition a 1 \"A\" date 2017", "edition b 2 \"B\" date 2017-05")) == [.intervalBroken])
        #expect(codes(series("interval 6 months", "edition a 1 \"A\" date 2017-03-30", "edition b 2 \"B\" date 2017-09-02")) == [])
        #expect(codes(series("interval 6 months", "edition a 1 \"A\" date 2017-03", "edition b 2 \"B\" date 2017-10")) == [.intervalBroken])
        #expect(codes(series("interval 6 months", "edition a 1 \"A\" date 2017", "edition b 2 \"B\" date 2018-03")) == [.intervalUndecided])
        #expect(codes(series("interval 6 months", "edition a 1 \"A\" date 2017", "edition b 2 \"B\" date 2019")) == [.intervalBroken])
        #expect(codes(series("interval 2w", "edition a 1 \"A\" date 2017-03-01", "edition b 2 \"B\" date 2017-03-15")) == [])
        #expect(codes(series("interval 2w", "edition a 1 \"A\" date 2017-03-01", "edition b 2 \"B\" date 2017-03-16")) == [.intervalBroken])
    }

    @Test func undatedEditionsHaveTheirShare() {
        let between = "edition b 2 \"B\" date tbd"
        #expect(codes(series("interval 2y", "edition a 1 \"A\" date 2017", between, "edition c 3 \"C\" date 2021")) == [])
        #expect(codes(series("interval 2y", "edition a 1 \"A\" date 2017", between, "edition c 3 \"C\" date 2019")) == [.intervalBroken])
    }

    @Test func cancelledEditionsKeepNoInterval() {
        let plan = series(
            "interval 2y", "edition a 1 \"A\" date 2017", "edition b 2 \"B\" date 2019 status cancelled", "edition c 3 \"C\" date 2021")
        #expect(codes(plan) == [.intervalBroken])
    }

    @Test func onlyTheSeriesOwnEditions() {
        let plan = AgendaReading(
            """
            series m "Meetings" interval 2 years {
              edition a 1 "A" date 2017
              series w "Workshops" { edition x "X" date 2018; edition y "Y" date 2021 }
              edition b 2 "B" date 2019
            }
            """)
        #expect(codes(plan) == [])
    }

    @Test func numbers() throws {
        #expect(codes(series("", "edition a 5 \"A\"", "edition b 6 \"B\"", "edition c 7 \"C\"")) == [])
        #expect(codes(series("", "edition c 7 \"C\"", "edition a 5 \"A\"", "edition b 6 \"B\"")) == [])
        let gap = series("", "edition a 6 \"Sixth\"", "edition b 8 \"Eighth\"", "edition x \"Unnumbered\"")
        #expect(gap.found(.editionGap).first?.subjects == ["a", "b", "m"])
        #expect(gap.found(.editionGap).first?.message["count"] == .number(1))
        #expect(codes(series("", "edition a 6 \"A\"", "edition b 6 \"B\"", "edition c 7 \"C\"")) == [.editionDuplicate])
    }
}

@Suite struct AcronymRuleTests {
    private func found(_ script: String) -> [Diagnostic] { AgendaReading(script).found(rule: "acronym_conflict") }

    @Test func twoExpansions() throws {
        let finding = try #require(
            found("organization a \"African Union\" acronym \"AU\"; organization b \"Arab University\" acronym \"AU\"").first)
        #expect(finding.code == .acronymConflict && finding.severity == .error)
        #expect(finding.subjects == ["a", "b"] && finding.related.count == 1)
        #expect(finding.message["all"] == .list([.text("African Union"), .text("Arab University")]))
        #expect(found("organization a \"Unity\" acronym \"SDG\"; term t \"Goals\" acronym \"SDG\"").count == 1)
        #expect(
            found("organization a \"Unity\" acronym \"SDG\"; group g \"Goals\" acronym \"SDG\"; term t \"T\" acronym \"SDG\"").count == 1)
    }

    @Test func oneBodyMayStandTwice() {
        #expect(found("organization a \"African Union\" acronym \"AU\"; term t \"African Union\" acronym \"AU\"").isEmpty)
        #expect(found("organization a \"AU\" alias \"African Union\" acronym \"X\"; term t \"African Union\" acronym \"X\"").isEmpty)
        #expect(found("organization a \"African Union\" acronym \"AU\"; organization b \"Arab University\" acronym \"ARU\"").isEmpty)
    }

    @Test func neverWrittenOut() {
        #expect(found("organization a acronym \"AU\"").map(\.code) == [.acronymUnexplained])
        #expect(found("organization a \"AU\" acronym \"AU\"").first?.severity == .note)
    }
}
