import Testing

@testable import MajlisModel

@Suite struct CivilDurationTests: CivilFixtures {
    static let prints: [(CivilDuration, String)] = [
        (CivilDuration(45, .minute), "45m"), (CivilDuration(90, .minute), "90m"),
        (CivilDuration(1, .hour) + CivilDuration(30, .minute), "1h30m"),
        (CivilDuration(2, .day), "2d"), (CivilDuration(8, .week), "8w"), (CivilDuration(6, .month), "6mo"),
        (CivilDuration(18, .month), "18mo"),
        (CivilDuration(2, .year), "2y"), (CivilDuration(1, .quarter), "1 quarter"), (CivilDuration(2, .quarter), "2 quarters"),
        (CivilDuration(10, .workingDay), "10 working days"), (CivilDuration(1, .workingDay), "1 working day"),
        (-CivilDuration(45, .minute), "-45m"),
        (.zero, "0m"), (CivilDuration(0, .day), "0d"), (CivilDuration(months: 18), "1y6mo"), (CivilDuration(months: 1, days: 3), "1mo3d"),
        (CivilDuration(months: 1, days: -3), "1mo - 3d"), (CivilDuration(days: 3, workingDays: 2), "3d + 2 working days"),
        (CivilDuration(months: -1, days: -3), "-1mo3d"), (CivilDuration(1, .week) + CivilDuration(1, .day), "8d"),
        (CivilDuration(7, .week) + CivilDuration(1, .week), "8w"), (CivilDuration(seconds: 3661), "1h1m1s"),
        (CivilDuration(24, .hour), "24h"),
        (CivilDuration(8, .week) + .zero, "8w"), (CivilDuration(workingDays: 2, seconds: 60), "2 working days + 1m"),
    ]

    @Test(arguments: prints)
    func printed(_ duration: CivilDuration, _ text: String) {
        #expect(duration.description == text)
        #expect(CivilDuration(text) == duration)
        #expect(CivilDuration(text)?.description == text)
    }

    static let orders: [(CivilDuration, CivilDuration, PossibleOrder)] = [
        (CivilDuration(60, .minute), CivilDuration(1, .hour), PossibleOrder.equal),
        (CivilDuration(8, .week), CivilDuration(56, .day), .equal),
        (CivilDuration(24, .hour), CivilDuration(1, .day), .equal), (CivilDuration(25, .hour), CivilDuration(1, .day), .greater),
        (CivilDuration(1, .month), CivilDuration(27, .day), .greater),
        (CivilDuration(1, .month), CivilDuration(28, .day), [.equal, .greater]),
        (CivilDuration(1, .month), CivilDuration(30, .day), .unknown),
        (CivilDuration(1, .month), CivilDuration(31, .day), [.less, .equal]),
        (CivilDuration(1, .month), CivilDuration(32, .day), .less), (CivilDuration(13, .month), CivilDuration(1, .year), .greater),
        (CivilDuration(12, .month), CivilDuration(1, .year), .equal),
        (CivilDuration(1, .year), CivilDuration(365, .day), [.equal, .greater]),
        (CivilDuration(1, .year), CivilDuration(366, .day), [.less, .equal]),
        (CivilDuration(3, .month), CivilDuration(1, .quarter), .equal),
        (CivilDuration(10, .workingDay), CivilDuration(9, .day), .greater),
        (CivilDuration(10, .workingDay), CivilDuration(10, .day), [.equal, .greater]),
        (CivilDuration(10, .workingDay), CivilDuration(14, .day), .unknown),
        (CivilDuration(10, .workingDay), CivilDuration(11, .workingDay), .less),
        (-CivilDuration(1, .month), CivilDuration(-28, .day), [.less, .equal]), (CivilDuration(-5, .workingDay), .zero, .less),
    ]

    @Test(arguments: orders)
    func compares(_ left: CivilDuration, _ right: CivilDuration, _ order: PossibleOrder) {
        #expect(left.compare(right) == order)
        var reversed: PossibleOrder = order.intersection(.equal)
        if order.contains(.less) { reversed.insert(.greater) }
        if order.contains(.greater) { reversed.insert(.less) }
        #expect(right.compare(left) == reversed)
    }

    /// Against all months of 400 years: never narrower than the truth, and exact below a year.
    @Test func monthsHoldWhatTheCalendarAllows() throws {
        let starts = try (0..<4800).map { try #require(CivilDate(year: 1800 + $0 / 12, month: $0 % 12 + 1, day: 1)) }
        for months in [1, 2, 3, 6, 11, 12, 13, 24, 30, 48, 84, 95, 96, 97, 120, 1200, 1300] {
            let lengths = starts.map { $0.adding(months: months).days(since: $0) }
            let least = lengths.min() ?? 0
            let most = lengths.max() ?? 0
            let bounds = CivilDuration.daysIn(months: months)
            #expect(bounds.lowerBound <= least && bounds.upperBound >= most, "\(months)")
            #expect(least - bounds.lowerBound <= 2 && bounds.upperBound - most <= 3, "\(months)")
            if months <= 12 { #expect(bounds == least...most, "\(months)") }
            // From a month's last day no step is longer or shorter.
            for start in starts.prefix(600) {
                let end = start.lastOfMonth
                #expect(bounds.contains(end.adding(months: months).days(since: end)))
            }
        }
    }

    @Test(arguments: [
        "", "m", "45", "45 m", "-", "--45m", "45m ", "1h + ", "1h30", "1x", "99999999999999999999d", "٤٥m", "10 workingdays", "1.5h",
    ])
    func isNoDuration(_ text: String) {
        #expect(CivilDuration(text) == nil)
    }

    /// Printing and reading are inverse, with and without a unit.
    @Test func everyPrintedDurationIsReadAgain() {
        var generator = CivilRandom(seed: 11)
        for _ in 0..<500 {
            func amount(_ limit: Int) -> Int { Bool.random(using: &generator) ? 0 : Int.random(in: -limit...limit, using: &generator) }
            let duration = CivilDuration(months: amount(40), days: amount(40), workingDays: amount(3), seconds: amount(100_000))
            #expect(CivilDuration(duration.description) == duration, "\(duration)")
            let unit = DurationUnit.allCases.randomElement(using: &generator) ?? .day
            let single = CivilDuration(amount(500), unit)
            #expect(CivilDuration(single.description)?.unit == unit, "\(single)")
            #expect(CivilDuration(single.description) == single, "\(single)")
        }
    }

    @Test func equality() {
        #expect(CivilDuration(8, .week) == CivilDuration(56, .day))
        #expect(CivilDuration(8, .week).hashValue == CivilDuration(56, .day).hashValue)
        #expect(CivilDuration(1, .day) != CivilDuration(24, .hour))
    }

    @Test func kinds() {
        #expect(CivilDuration(2, .day).isDaysOrLonger)
        #expect(CivilDuration(1, .month).isDaysOrLonger)
        #expect(CivilDuration(3, .workingDay).isDaysOrLonger)
        #expect(CivilDuration(0, .day).isDaysOrLonger)
        #expect(!CivilDuration(48, .hour).isDaysOrLonger)
        #expect(!(CivilDuration(1, .day) + CivilDuration(2, .hour)).isDaysOrLonger)
        #expect(!CivilDuration.zero.isDaysOrLonger)
    }

    @Test func arithmetic() {
        #expect(CivilDuration(45, .minute) * 4 == CivilDuration(3, .hour))
        #expect(CivilDuration(90, .minute).divided(by: 2) == CivilDuration(45, .minute))
        #expect(CivilDuration(1, .day).divided(by: 2) == CivilDuration(12, .hour))
        #expect(CivilDuration(3, .day).divided(by: 2)?.description == "1d12h")
        #expect(CivilDuration(1, .month).divided(by: 2) == nil)
        #expect(CivilDuration(1, .year).divided(by: 4) == CivilDuration(1, .quarter))
        #expect(CivilDuration(1, .second).divided(by: 2) == nil)
        #expect(CivilDuration(1, .second).divided(by: 0) == nil)
        #expect(CivilDuration(90, .minute).ratio(to: CivilDuration(1, .hour)).map { $0 == (5400, 3600) } == true)
        #expect(CivilDuration(1, .month).ratio(to: CivilDuration(1, .day)) == nil)
        #expect(CivilDuration(1, .month).ratio(to: .zero) == nil)
        #expect((-CivilDuration(2, .week)).magnitude == CivilDuration(2, .week))
        #expect(CivilDuration(2, .week) - CivilDuration(14, .day) == .zero)
    }

    @Test func extremesDoNotTrap() {
        for unit in DurationUnit.allCases {
            for amount in [Int.min, Int.max, 0] {
                let duration = CivilDuration(amount, unit)
                _ = (duration + duration - -duration).description
                _ = duration * .min
                _ = duration * .max
                _ = duration.compare(-duration)
                _ = duration.divided(by: -1)
                _ = duration.divided(by: .min)
                _ = duration.ratio(to: duration)
                _ = duration.magnitude
                _ = CivilDate.first.adding(duration, calendar: WorkCalendar(weekend: .fridaySaturday))
                _ = CivilDate.last.adding(duration, calendar: WorkCalendar())
            }
        }
    }

    @Test func betweenMoments() throws {
        #expect(try CivilDuration(from: date("2027-03-14"), to: date("2027-03-28")).description == "14d")
        #expect(try CivilDuration(from: moment("2027-03-14 09:00"), to: moment("2027-03-14 10:30")).description == "1h30m")
        #expect(try CivilDuration(from: moment("2027-03-14 23:00"), to: moment("2027-03-14 25:30")).description == "2h30m")
        #expect(try CivilDuration(from: moment("2027-03-14 09:00"), to: moment("2027-03-16 10:00")).description == "2d1h")
        #expect(try CivilDuration(from: moment("2027-03-16 10:00"), to: moment("2027-03-14 09:00")).description == "-2d1h")
    }

    @Test func adding() throws {
        #expect(try date("2027-01-31").adding(CivilDuration(1, .month)) == date("2027-02-28"))
        #expect(try date("2027-01-31").adding(CivilDuration(months: 1, days: 1)) == date("2027-03-01"))
        #expect(try date("2027-03-14").subtracting(CivilDuration(5, .week)) == date("2027-02-07"))
        #expect(try date("2027-03-14").adding(CivilDuration(36, .hour)) == date("2027-03-15"))
        #expect(try date("2027-03-14").adding(CivilDuration(10, .workingDay)) == nil)
        #expect(try moment("2027-03-14 25:30").adding(CivilDuration(1, .day))?.description == "2027-03-15 25:30")
        #expect(try moment("2027-03-14 23:30").adding(CivilDuration(45, .minute))?.description == "2027-03-15 00:15")
        #expect(try moment("2027-03-31 09:00").subtracting(CivilDuration(1, .month))?.description == "2027-02-28 09:00")
        let week = WorkCalendar(weekend: .fridaySaturday)
        #expect(try date("2027-03-14").adding(CivilDuration(10, .workingDay), calendar: week) == date("2027-03-28"))
        #expect(
            try moment("2027-03-14 09:00").adding(CivilDuration(workingDays: 5, seconds: 60), calendar: week)?.description
                == "2027-03-21 09:01")
    }
}
