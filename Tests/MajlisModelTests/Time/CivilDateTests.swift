import Testing

@testable import MajlisModel

@Suite struct CivilDateTests: CivilFixtures {
    @Test func knownDays() throws {
        #expect(try #require(CivilDate(year: 1970, month: 1, day: 1)).daysSince1970 == 0)
        #expect(try #require(CivilDate(year: 2000, month: 2, day: 29)).daysSince1970 == 11_016)
        #expect(CivilDate(year: 1, month: 1, day: 1) == .first)
        #expect(CivilDate(year: 9999, month: 12, day: 31) == .last)
        #expect(try date("2027-03-14").weekday == .sunday)
        #expect(try date("2016-04-14").weekday == .thursday)
        #expect(try date("0001-01-01").weekday == .monday)
    }

    @Test(arguments: [
        (2027, 2, 29), (1900, 2, 29), (2027, 4, 31), (2027, 13, 1), (2027, 0, 1), (2027, 1, 0), (0, 1, 1), (10_000, 1, 1), (2027, 1, .max),
    ])
    func noSuchDay(_ year: Int, _ month: Int, _ day: Int) {
        #expect(CivilDate(year: year, month: month, day: day) == nil)
    }

    /// Walks through all months there are by their lengths alone.
    @Test func agreesWithWalkingThroughTheMonths() {
        var day = Int(CivilDate.first.daysSince1970)
        var wrong = 0
        for year in 1...9999 {
            for month in 1...12 {
                let isLeap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
                let length = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
                for dayOfMonth in [1, 28, length] {
                    guard let made = CivilDate(year: year, month: month, day: dayOfMonth) else {
                        wrong += 1
                        continue
                    }
                    if Int(made.daysSince1970) != day + dayOfMonth - 1 || made.components != (year, month, dayOfMonth) { wrong += 1 }
                }
                if CivilDate(year: year, month: month, day: length + 1) != nil { wrong += 1 }
                day += length
            }
        }
        #expect(wrong == 0)
        #expect(day == Int(CivilDate.last.daysSince1970) + 1)
    }

    @Test func weekdaysFollowEachOther() {
        var date = CivilDate.first
        var expected = 1
        for _ in 0..<3000 {
            #expect(Int(date.weekday.rawValue) == expected)
            date = date.adding(days: 1)
            expected = expected % 7 + 1
        }
    }

    @Test(arguments: [
        ("2027-01-31", 1, "2027-02-28"), ("2028-01-31", 1, "2028-02-29"), ("2027-01-31", 2, "2027-03-31"), ("2027-03-31", -1, "2027-02-28"),
        ("2028-02-29", 12, "2029-02-28"), ("2028-02-29", 48, "2032-02-29"), ("2027-12-15", 1, "2028-01-15"),
        ("2027-01-15", -1, "2026-12-15"),
        ("2027-05-31", -3, "2027-02-28"), ("2027-06-01", 0, "2027-06-01"), ("9999-12-01", 1, "9999-12-31"),
        ("0001-01-31", -1, "0001-01-01"),
    ])
    func monthsClamp(_ start: String, _ months: Int, _ end: String) throws {
        #expect(try date(start).adding(months: months) == date(end))
    }

    @Test func amountsBeyondAllCalendarsStopAtTheirEnds() throws {
        let start = try date("2027-03-14")
        #expect(start.adding(days: .max) == .last)
        #expect(start.adding(days: .min) == .first)
        #expect(start.adding(months: .max) == .last)
        #expect(start.adding(months: .min) == .first)
        #expect(CivilDate(daysSince1970: .max) == nil)
    }

    @Test func textRoundTrip() throws {
        for text in ["0001-01-01", "0987-06-05", "2027-03-14", "9999-12-31"] { #expect(try date(text).description == text) }
        for text in ["", "2027", "2027-03", "2027-3-14", "2027-02-30", "+027-03-14", "2027-03-14 ", "٢٠٢٧-٠٣-١٤", "2027-03-14-01"] {
            #expect(CivilDate(text) == nil, "\(text)")
        }
    }

    @Test func sizes() {
        #expect(MemoryLayout<CivilDate?>.size <= 8)
        #expect(MemoryLayout<PartialDate>.stride == 8)
        #expect(MemoryLayout<CivilDateTime>.size == 8)
        #expect(MemoryLayout<HijriDate>.size == 4)
        #expect(MemoryLayout<CivilDuration>.stride == 24)
    }
}
