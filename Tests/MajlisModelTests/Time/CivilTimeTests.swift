import Testing

@testable import MajlisModel

@Suite struct CivilTimeTests: CivilFixtures {
    @Test func limitsAndText() throws {
        #expect(CivilTime(hour: 47, minute: 59)?.description == "47:59")
        #expect(CivilTime(hour: 25, minute: 30)?.description == "25:30")
        #expect(CivilTime(hour: 9, minute: 0)?.description == "09:00")
        #expect(CivilTime(hour: 9, minute: 0, second: 5)?.description == "09:00:05")
        #expect(CivilTime(hour: 48, minute: 0) == nil)
        #expect(CivilTime(hour: 9, minute: 60) == nil)
        #expect(CivilTime(hour: -1, minute: 0) == nil)
        #expect(try time("9:00") == time("09:00"))
        for text in ["", "9", "900", "09:0", "9:00:0", "009:00", "48:00"] { #expect(CivilTime(text) == nil, "\(text)") }
        #expect(try time("25:30").onTheClock == time("01:30"))
        #expect(try time("01:30").pastMidnight == time("25:30"))
        #expect(try time("23:30").adding(seconds: 3600) == time("24:30"))
        #expect(try time("23:30").adding(seconds: .max) == nil)
    }

    @Test func ranges() throws {
        let morning = try #require(try TimeRange(time("09:00"), time("10:30")))
        let next = try #require(try TimeRange(time("10:30"), time("11:00")))
        let inside = try #require(try TimeRange(time("10:00"), time("10:30")))
        let nothing = try #require(try TimeRange(time("10:00"), time("10:00")))
        #expect(try TimeRange(time("22:00"), time("01:00")) == nil)
        #expect(!morning.overlaps(next))
        #expect(morning.overlaps(inside))
        #expect(morning.contains(inside))
        #expect(!morning.overlaps(nothing))
        #expect(morning.length == 5400)
        #expect(try morning.contains(time("09:00")))
        #expect(try !morning.contains(time("10:30")))
        #expect(morning.description == "09:00..10:30")
        #expect([next, inside, morning].sorted() == [morning, inside, next])
    }

    @Test func dateTimesPastMidnight() throws {
        let written = try moment("2027-03-14 25:30")
        let plain = try moment("2027-03-15 01:30")
        #expect(written == plain)
        #expect(written.hashValue == plain.hashValue)
        #expect(try written.date == date("2027-03-14"))
        #expect(written.description == "2027-03-14 25:30")
        #expect(written.normalized.description == "2027-03-15 01:30")
        #expect(try written > moment("2027-03-15 01:00"))
        #expect(written.adding(seconds: 1800).description == "2027-03-14 26:00")
        #expect(written.adding(seconds: -7200).description == "2027-03-14 23:30")
        #expect(written.adding(seconds: 86_400).description == "2027-03-16 01:30")
        #expect(try moment("2027-03-14 23:45").adding(seconds: 1800).description == "2027-03-15 00:15")
        #expect(try moment("1969-12-31 23:59:59").seconds == -1)
        #expect(CivilDateTime(seconds: -1).description == "1969-12-31 23:59:59")
        #expect(CivilDateTime(seconds: -86_400).description == "1969-12-31 00:00")
        #expect(try moment("2027-03-14T09:00") == moment("2027-03-14 09:00"))
    }

    @Test func extremesDoNotTrap() throws {
        #expect(CivilDateTime(seconds: .min).date == .first)
        #expect(CivilDateTime(seconds: .max).date == .last)
        #expect(try moment("2027-03-14 09:00").adding(seconds: .max).date == .last)
        #expect(try moment("2027-03-14 09:00").adding(seconds: .min).date == .first)
        #expect(Instant(seconds: .min).description == "0001-01-01T00:00:00Z")
        #expect(Instant(seconds: .max).description == "9999-12-31T23:59:59Z")
        #expect(Instant(seconds: .max).adding(seconds: 1).seconds == .max)
    }
}
