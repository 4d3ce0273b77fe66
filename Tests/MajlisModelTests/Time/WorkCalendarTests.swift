import Testing

@testable import MajlisModel

@Suite struct WorkCalendarTests: CivilFixtures {
    @Test func fridayAndSaturdayOff() throws {
        // 2027-03-14 is a Sunday, the first day of the working week; Eid is taken from the 9th to the 11th.
        let calendar = try WorkCalendar(
            weekend: .fridaySaturday,
            holidays: [
                .init(date("2027-03-25")...date("2027-03-25"), "Independence Day"),
                .init(date("2027-03-09")...date("2027-03-12"), "Eid al-Fitr"),
            ],
            hours: [#require(TimeRange(time("08:00"), time("15:00")))])
        #expect(try calendar.isWorkingDay(date("2027-03-14")))
        #expect(try !calendar.isWorkingDay(date("2027-03-12")))
        #expect(try !calendar.isWorkingDay(date("2027-03-10")))
        #expect(try calendar.adding(workingDays: 1, to: date("2027-03-08")) == date("2027-03-14"))
        #expect(try calendar.adding(workingDays: -1, to: date("2027-03-14")) == date("2027-03-08"))
        #expect(try calendar.adding(workingDays: 10, to: date("2027-03-14")) == date("2027-03-29"))
        #expect(try calendar.adding(workingDays: 0, to: date("2027-03-12")) == date("2027-03-12"))
        #expect(try calendar.adding(workingDays: 1, to: date("2027-03-10")) == date("2027-03-14"))
        #expect(try calendar.adding(workingDays: -1, to: date("2027-03-10")) == date("2027-03-08"))
        #expect(try calendar.workingDays(from: date("2027-03-08"), to: date("2027-03-14")) == 1)
        #expect(try calendar.workingDays(from: date("2027-03-14"), to: date("2027-03-08")) == -1)
        #expect(try calendar.workingDays(in: date("2027-03-01")...date("2027-03-31")) == 19)
        #expect(try calendar.nearestWorkingDay(date("2027-03-12")) == date("2027-03-14"))
        #expect(try calendar.nearestWorkingDay(date("2027-03-12"), forward: false) == date("2027-03-08"))
        #expect(try calendar.holidays(on: date("2027-03-10")).map(\.title) == ["Eid al-Fitr"])
        #expect(calendar.holidays.map(\.title) == ["Eid al-Fitr", "Independence Day"])
        #expect(try calendar.isWorkingTime(time("08:00")))
        #expect(try !calendar.isWorkingTime(time("15:00")))
    }

    @Test func nothingIsEverWorked() throws {
        let calendar = WorkCalendar(weekend: .everyDay)
        #expect(try calendar.adding(workingDays: 1, to: date("2027-03-14")) == nil)
        #expect(calendar.workingDays(in: .first ... .last) == 0)
    }

    @Test func closedForEver() throws {
        let calendar = WorkCalendar(weekend: .saturdaySunday, holidays: [.init(.first ... .last, "Sabbatical")])
        #expect(try calendar.adding(workingDays: 1, to: date("2027-03-14")) == .last)
        #expect(try calendar.adding(workingDays: .min, to: date("2027-03-14")) == .first)
        #expect(calendar.workingDays(in: .first ... .last) == 0)
    }

    /// Against going day by day, with random weekends and holidays that overlap and touch.
    @Test func agreesWithGoingDayByDay() throws {
        var generator = CivilRandom(seed: 42)
        let base = try date("1969-11-01")
        for _ in 0..<150 {
            let weekend = WeekdaySet(rawValue: UInt8.random(in: 0..<127, using: &generator))
            let holidays = (0..<Int.random(in: 0...12, using: &generator)).map { _ in
                let first = base.adding(days: .random(in: 0...200, using: &generator))
                return WorkCalendar.Holiday(first...first.adding(days: .random(in: 0...9, using: &generator)), "")
            }
            let calendar = WorkCalendar(weekend: weekend, holidays: holidays)
            func isWorked(_ day: CivilDate) -> Bool {
                !weekend.contains(day.weekday) && !holidays.contains { $0.days.contains(day) }
            }
            for _ in 0..<40 {
                let start = base.adding(days: .random(in: -30...230, using: &generator))
                let count = Int.random(in: -40...40, using: &generator)
                var end = start
                var left = abs(count)
                while left > 0 {
                    end = end.adding(days: count.signum())
                    if isWorked(end) { left -= 1 }
                }
                #expect(calendar.isWorkingDay(start) == isWorked(start))
                #expect(calendar.adding(workingDays: count, to: start) == end)
                if isWorked(end) { #expect(calendar.workingDays(from: start, to: end) == count) }
                let days = min(start, end)...max(start, end)
                let worked = (0...days.upperBound.days(since: days.lowerBound)).count { isWorked(days.lowerBound.adding(days: $0)) }
                #expect(calendar.workingDays(in: days) == worked)
            }
        }
    }

    @Test func weekdays() {
        #expect(WeekdaySet([.sunday, .friday]).days == [.friday, .sunday])
        #expect(WeekdaySet.fridaySaturday.count == 2)
        #expect(WeekdaySet(rawValue: 0xFF) == .everyDay)
        #expect(!WeekdaySet.saturdaySunday.contains(.friday))
    }
}
