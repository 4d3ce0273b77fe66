import MajlisModel
import MajlisText
import Testing

@testable import MajlisRuntime

/// The smallest change that would satisfy a rule of a script.
@Suite struct WayOutTests {
    private func ways(_ condition: String, forbids: Bool = false, define: String = "") throws -> [Message] {
        let rule = "rule asked \"Asked\" { \(forbids ? "forbid" : "require") \(condition) }"
        let found = EvaluationScript(EvidenceTests.plan + "\n" + define + "\n" + rule).ruleFindings()
        let finding = try #require(found.first { $0.ownCode != nil }, "\(condition) holds")
        #expect(!finding.isUndecided)
        return finding.suggestions
    }

    private func way(_ condition: String, forbids: Bool = false) throws -> Message {
        try #require(try ways(condition, forbids: forbids).first, "no way out of \(condition)")
    }

    @Test(arguments: [
        ("count(sessions) >= 10", MessageCode.wayCountMore, 7), ("count(sessions) > 10", .wayCountMore, 8),
        ("count(sessions) < 3", .wayCountFewer, 1),
        ("count(sessions) in 10..20", .wayCountMore, 7), ("count(sessions) in 0..1", .wayCountFewer, 2),
        ("count(sessions) == 5", .wayCountMore, 2),
        ("10 <= count(sessions)", .wayCountMore, 7), ("not count(sessions) < 10", .wayCountMore, 7),
    ])
    func counts(condition: String, code: MessageCode, count: Int) throws {
        let way = try way(condition)
        #expect(way.code == code && way["count"] == .number(count) && way["list"] == .code("sessions"), "\(way)")
    }

    @Test func sharesAreToldInElements() throws {
        let way = try way("count(sessions where .length <= 1h) / count(sessions) >= 80%")
        #expect(way.code == .wayShareMore && way["count"] == .number(1) && way["total"] == .number(3))
    }

    @Test func moneyAndFigures() throws {
        let money = try way("sum(fund.pledges select .amount) >= 900000 USD")
        #expect(money.code == .waySumMore && money["difference"] == .figure("350,000 USD"))
        let seats = try way("hall.capacity >= 40")
        #expect(seats.code == .wayAtLeast && seats["value"] == .number(40) && seats["difference"] == .number(15))
        guard case .message(let part)? = seats["part"] else {
            Issue.record("no part")
            return
        }
        #expect(part.code == .partClause && part["record"] == .text("Hall"))
    }

    @Test func lengthsAndDates() throws {
        let length = try way("needs.length <= 1h30m")
        #expect(length.code == .wayAtMost && length["value"] == .duration(5400) && length["difference"] == .duration(1800))
        let later = try way("meeting.date >= 2027-03-20")
        #expect(later.code == .wayNotBefore && later["value"] == .date(2027, 3, 20))
        #expect(later["difference"] == .message(Message(.sayDays, ["count": .number(6)])))
        let earlier = try way("meeting.date < 2027-03-10")
        #expect(earlier.code == .wayNotAfter && earlier["value"] == .date(2027, 3, 9))
    }

    @Test func clausesToWriteAndToTakeAway() throws {
        #expect(try way("talk.expected is not none").code == .wayWriteFact)
        #expect(try way("needs.expected is none").code == .wayRemoveFact)
        #expect(try way("every s in sessions has s.chair is not none").code == .wayAll)
    }

    @Test func elementsAreNamed() throws {
        let every = try way("every s in sessions has s.length <= 1h")
        #expect(every.code == .wayAtMost)
        let some = try way("some s in sessions has s.length > 5h")
        #expect(some.code == .wayOneWith && some["condition"] == .code("s.length > 5h"))
        let forbidden = try way("some p in persons has p == mona", forbids: true)
        #expect(forbidden["elements"] == .list([.text("Mona")]) || forbidden["elements"] == .text("Mona"), "\(forbidden)")
    }

    @Test func whatMustBeDoneTogetherIsOneWay() throws {
        let ways = try ways("count(sessions) >= 5 and count(persons) == 3")
        #expect(ways.count == 1 && ways.first?.code == .wayAll)
        #expect(try self.ways("count(sessions) >= 5 or count(persons) == 3").count == 2)
    }

    @Test func definitionsAreLookedInto() throws {
        let ways = try ways("is_large(hall)", define: "define is_large(r: room) = r.capacity >= 100")
        #expect(ways.first?.code == .wayAtLeast && ways.first?["value"] == .number(100))
    }

    @Test func theScriptsOwnSuggestionStays() throws {
        let rules = "rule asked \"Asked\" {\n require count(sessions) > 9\n suggest \"invite more\" @ar \"زيادة الدعوات\"\n}"
        let finding = try #require(EvaluationScript(EvidenceTests.plan + "\n" + rules).ruleFindings().first { $0.ownCode != nil })
        #expect(finding.ownSuggestion?.text(in: "en") == "invite more" && finding.ownSuggestion?.text(in: "ar") == "زيادة الدعوات")
        #expect(finding.suggestions.first?.code == .wayCountMore)
    }
}
