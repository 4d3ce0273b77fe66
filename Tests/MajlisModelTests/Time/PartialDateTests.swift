import Testing

@testable import MajlisModel

@Suite struct PartialDateTests: CivilFixtures {
    static let orders: [(String, String, PossibleOrder)] = [
        ("2027-03", "2027-04", PossibleOrder.less), ("2027-03", "2027-04-01", .less), ("2027-03", "2027-03-31", [.less, .equal]),
        ("2027-03", "2027-03-15", .unknown), ("2027-03", "2027-03-01", [.equal, .greater]), ("2027", "2026-12", .greater),
        ("2027-03-14", "2027-03-14", .equal), ("2027", "2027", .unknown), ("2027-03-15", "2027-03-14", .greater),
        ("2027", "2027-12-31", [.less, .equal]),
    ]

    @Test(arguments: orders)
    func compares(_ left: String, _ right: String, _ order: PossibleOrder) throws {
        #expect(try partial(left).compare(partial(right)) == order)
    }

    @Test func threeValues() throws {
        let march = try partial("2027-03")
        let lastDay = try partial("2027-03-31")
        #expect(march.isLess(than: lastDay) == .unknown)
        #expect(march.isAtMost(lastDay) == .yes)
        #expect(march.isGreater(than: lastDay) == .no)
        #expect(march.isAtLeast(lastDay) == .unknown)
        #expect(march.isEqual(to: lastDay) == .unknown)
        #expect(march.compare(lastDay).isDifferent == .unknown)
    }

    /// Every answer is what all completions of both dates agree on.
    @Test func agreesWithTryingAllDays() throws {
        var generator = CivilRandom(seed: 7)
        let texts = [
            "2027", "2028", "2027-02", "2028-02", "2027-12", "2028-01", "2027-02-01", "2027-02-28", "2028-02-29", "2027-12-31",
            "2028-01-01",
        ]
        for _ in 0..<60 {
            let left = try partial(texts.randomElement(using: &generator) ?? "2027")
            let right = try partial(texts.randomElement(using: &generator) ?? "2027")
            var order: PossibleOrder = []
            for first in days(left) {
                for second in days(right) { order.insert(PossibleOrder(first, second)) }
            }
            #expect(left.compare(right) == order)
            let difference = left.days(since: right)
            #expect(difference.lowerBound == left.first.days(since: right.last))
            #expect(difference.upperBound == left.last.days(since: right.first))
        }
    }

    private func days(_ date: PartialDate) -> [CivilDate] {
        (0...date.last.days(since: date.first)).map { date.first.adding(days: $0) }
    }

    @Test func whatIsKnown() throws {
        #expect(try partial("2027-03").year == 2027)
        #expect(try partial("2027-03").month == 3)
        #expect(try partial("2027").month == nil)
        #expect(try partial("2027").exact == nil)
        #expect(try partial("2028").last == date("2028-12-31"))
        #expect(try partial("2028-02").last == date("2028-02-29"))
        #expect(try partial("9999").last == .last)
        #expect(try partial("2027-03-14").truncated(to: .month) == partial("2027-03"))
        #expect(try partial("2027-03").truncated(to: .day) == partial("2027-03"))
        #expect(PartialDate(year: 2027, day: 3) == nil)
        #expect(PartialDate("2027-13") == nil)
        for text in ["2027", "2027-03", "2027-03-14", "0001"] { #expect(try partial(text).description == text) }
    }

    @Test func moving() throws {
        #expect(try partial("2027-03").adding(CivilDuration(1, .year)) == partial("2028-03"))
        #expect(try partial("2027-03").adding(CivilDuration(2, .week)) == nil)
        #expect(try partial("2027").adding(CivilDuration(6, .month)) == nil)
        #expect(try partial("2027").adding(CivilDuration(2, .year)) == partial("2029"))
        #expect(try partial("2027-03-14").adding(CivilDuration(2, .week)) == partial("2027-03-28"))
    }

    @Test func ranges() throws {
        let exact = try #require(try DateRange(date("2027-03-14"), date("2027-03-16")))
        #expect(try exact.contains(date("2027-03-15")) == .yes)
        #expect(try exact.contains(date("2027-03-17")) == .no)
        #expect(try exact.contains(partial("2027-03")) == .unknown)
        #expect(exact.length == 3...3)
        #expect(exact.description == "2027-03-14..2027-03-16")

        let vague = try #require(try DateRange(partial("2027-03"), partial("2027-05")))
        #expect(try vague.contains(date("2027-04-10")) == .yes)
        #expect(try vague.contains(partial("2027-04")) == .yes)
        #expect(try vague.contains(date("2027-03-10")) == .unknown)
        #expect(try vague.contains(date("2027-06-01")) == .no)
        #expect(vague.length == 32...92)
        #expect(try DateRange(partial("2027-05"), partial("2027-03")) == nil)
        #expect(try DateRange(partial("2027-03"), partial("2027-03-14")) != nil)

        let someDay = try DateRange(partial("2027-03"))
        #expect(try someDay.contains(date("2027-03-10")) == .unknown)
        #expect(try someDay.overlaps(DateRange(whole: partial("2027"))) == .yes)
        #expect(someDay.overlaps(exact) == .unknown)
        #expect(exact.overlaps(someDay) == .unknown)
        #expect(try someDay.overlaps(DateRange(partial("2027-04"))) == .no)
        #expect(someDay.length == 1...1)
        #expect(try DateRange(whole: partial("2027-02")).length == 28...28)

        #expect(try exact.compare(partial("2027-03-16")) == .equal)
        #expect(try exact.compare(partial("2027-03-17")) == .less)
        #expect(try exact.compare(partial("2027-03")) == .unknown)
    }
}
