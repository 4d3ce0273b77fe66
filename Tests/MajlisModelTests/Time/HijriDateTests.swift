import Foundation
import Testing

@testable import MajlisModel

@Suite struct HijriDateTests: CivilFixtures {
    @Test(arguments: [
        (1447, 9, 1, "2026-02-18"), (1448, 1, 1, "2026-06-16"), (1445, 9, 1, "2024-03-11"), (1445, 10, 1, "2024-04-10"),
        (1446, 12, 10, "2025-06-06"),
        (1300, 1, 1, "1882-11-12"), (1600, 12, 30, "2174-11-25"),
    ])
    func knownDates(_ year: Int, _ month: Int, _ day: Int, _ civil: String) throws {
        let hijri = try HijriDate(date(civil))
        #expect(hijri.map { [$0.year, $0.month, $0.day] } == [year, month, day])
        #expect(try HijriDate(year: year, month: month, day: day)?.civil == date(civil))
    }

    /// Day by day against the platform's calendar, which knows the same table.
    @Test func agreesWithThePlatform() throws {
        var calendar = Calendar(identifier: .islamicUmmAlQura)
        calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
        var generator = CivilRandom(seed: 1447)
        let first = try Int(date("1882-11-12").daysSince1970)
        let last = try Int(date("2174-11-25").daysSince1970)
        for _ in 0..<20_000 {
            let day = Int.random(in: first...last, using: &generator)
            let parts = calendar.dateComponents([.year, .month, .day], from: Date(timeIntervalSince1970: Double(day) * 86_400))
            let civil = try #require(CivilDate(daysSince1970: day))
            let hijri = try #require(HijriDate(civil))
            guard hijri.year == parts.year, hijri.month == parts.month, hijri.day == parts.day else {
                Issue.record("\(civil) is \(hijri), the platform says \(parts)")
                return
            }
        }
    }

    @Test func everyDayThereAndBack() throws {
        var civil = try date("1882-11-12")
        var days = 0
        var wrong = 0
        for year in HijriDate.years {
            for month in 1...12 {
                for day in 1...HijriDate.daysIn(month: month, year: year) {
                    let hijri = HijriDate(year: year, month: month, day: day)
                    if hijri?.civil != civil || HijriDate(civil) != hijri { wrong += 1 }
                    civil = civil.adding(days: 1)
                    days += 1
                }
            }
        }
        #expect(wrong == 0)
        #expect(days == 106_665)
        #expect(HijriDate(civil) == nil)
    }

    @Test func outside() throws {
        #expect(try HijriDate(date("1882-11-11")) == nil)
        #expect(HijriDate(.first) == nil)
        #expect(HijriDate(.last) == nil)
        #expect(HijriDate(year: 1299, month: 12, day: 1) == nil)
        #expect(HijriDate(year: 1601, month: 1, day: 1) == nil)
        #expect(HijriDate(year: 1448, month: 13, day: 1) == nil)
        #expect(HijriDate(year: 1448, month: 1, day: 31) == nil)
        #expect(HijriDate(year: 1448, month: 1, day: 0) == nil)
    }

    @Test func names() throws {
        let ramadan = try #require(HijriDate(year: 1448, month: 9, day: 1))
        #expect(ramadan.description == "1448/09/01 AH")
        #expect(ramadan.monthNameEnglish == "Ramadan")
        #expect(ramadan.monthNameArabic == "رمضان")
        #expect(HijriDate.monthNamesArabic.count == 12)
        #expect(HijriDate.monthNamesEnglish.count == 12)
    }
}
