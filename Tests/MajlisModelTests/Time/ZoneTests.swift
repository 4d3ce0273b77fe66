import Foundation
import Testing

@testable import MajlisModel

@Suite struct ZoneTests: CivilFixtures {
    @Test func gap() throws {
        let brussels = try zone("Europe/Brussels")
        let transition = try utc("2027-03-28 01:00")
        #expect(
            try brussels.resolve(moment("2027-03-28 02:30"))
                == .skipped(before: utc("2027-03-28 00:30"), after: utc("2027-03-28 01:30"), transition: transition))
        #expect(try brussels.resolve(moment("2027-03-28 01:59")) == .unique(utc("2027-03-28 00:59")))
        #expect(try brussels.resolve(moment("2027-03-28 03:00")) == .unique(transition))
        #expect(
            try brussels.resolve(moment("2027-03-28 02:00"))
                == .skipped(before: utc("2027-03-28 00:00"), after: transition, transition: transition))
        // A time past midnight is judged on the day it falls on.
        #expect(
            try brussels.resolve(date("2027-03-27"), time("26:30"))
                == .skipped(before: utc("2027-03-28 00:30"), after: utc("2027-03-28 01:30"), transition: transition))
    }

    @Test func repeated() throws {
        let brussels = try zone("Europe/Brussels")
        let first = try utc("2027-10-31 00:30")
        #expect(try brussels.resolve(moment("2027-10-31 02:30")) == .repeated(first: first, second: first.adding(seconds: 3600)))
        #expect(
            try brussels.resolve(moment("2027-10-31 02:00")) == .repeated(first: utc("2027-10-31 00:00"), second: utc("2027-10-31 01:00")))
        #expect(try brussels.resolve(moment("2027-10-31 03:00")) == .unique(utc("2027-10-31 02:00")))
        let newYork = try zone("America/New_York")
        #expect(
            try newYork.resolve(moment("2027-11-07 01:30")) == .repeated(first: utc("2027-11-07 05:30"), second: utc("2027-11-07 06:30")))
        #expect(try isSkipped(newYork.resolve(moment("2027-03-14 02:30"))))
    }

    @Test func clocksThatChangeAtMidnight() throws {
        // In Beirut the last Sunday of March begins at 01:00, in Cairo the last Friday of April.
        #expect(try isSkipped(zone("Asia/Beirut").resolve(moment("2025-03-30 00:30"))))
        #expect(try !isSkipped(zone("Asia/Beirut").resolve(moment("2025-03-30 01:00"))))
        #expect(try isSkipped(zone("Africa/Cairo").resolve(moment("2024-04-26 00:30"))))
        #expect(
            try zone("Africa/Cairo").resolve(moment("2024-10-31 23:30"))
                == .repeated(first: utc("2024-10-31 20:30"), second: utc("2024-10-31 21:30")))
        // Jordan keeps summer time since October 2022.
        #expect(try zone("Asia/Amman").resolve(moment("2027-03-28 00:30")) == .unique(utc("2027-03-27 21:30")))
    }

    @Test func aDaySkipped() throws {
        let apia = try zone("Pacific/Apia")
        #expect(
            try apia.resolve(moment("2011-12-30 12:00"))
                == .skipped(before: utc("2011-12-29 22:00"), after: utc("2011-12-30 22:00"), transition: utc("2011-12-30 10:00")))
        #expect(try apia.local(from: utc("2011-12-30 10:00")).description == "2011-12-31 00:00")
    }

    /// Against trying every offset the platform knows of around the time.
    @Test(arguments: [
        "Europe/Brussels", "Asia/Beirut", "Africa/Cairo", "Africa/Casablanca", "America/New_York", "Asia/Amman", "Asia/Gaza",
        "Australia/Lord_Howe",
        "Asia/Kathmandu", "Pacific/Apia", "UTC", "Asia/Tehran",
    ])
    func agreesWithTryingAllOffsets(_ identifier: String) throws {
        let zone = try zone(identifier)
        let platform = try #require(TimeZone(identifier: identifier))
        func offset(_ instant: Int64) -> Int64 { Int64(platform.secondsFromGMT(for: Date(timeIntervalSince1970: Double(instant)))) }
        var generator = CivilRandom(seed: 2027)
        // Half of the times lie close to a change.
        var changes: [Int64] = []
        for day in Int64(7300)..<25_000 where offset(day * 86_400) != offset((day + 1) * 86_400) { changes.append(day * 86_400) }
        var wrong: [String] = []
        for round in 0..<600 {
            var clock = Int64.random(in: 7300 * 86_400...25_000 * 86_400, using: &generator)
            if round % 2 == 0, let change = changes.randomElement(using: &generator) {
                clock = change + Int64.random(in: -600...2000, using: &generator) * 60
            }
            let offsets = Set(stride(from: clock - 93_600, through: clock + 93_600, by: 1800).map(offset))
            let instants = offsets.map { clock - $0 }.filter { $0 + offset($0) == clock }.sorted()
            let matches =
                switch zone.resolve(CivilDateTime(seconds: clock)) {
                case .unique(let instant): instants == [instant.seconds]
                case .repeated(let first, let second): instants == [first.seconds, second.seconds]
                case .skipped(let before, let after, let transition):
                    instants.isEmpty && before < transition && transition <= after
                        && zone.offset(at: transition) != zone.offset(at: transition.adding(seconds: -1))
                }
            if !matches { wrong.append(CivilDateTime(seconds: clock).description) }
            let instant = Instant(seconds: clock)
            if zone.offset(at: instant) != Int(offset(clock)) { wrong.append("offset at \(instant)") }
        }
        #expect(wrong.isEmpty)
    }

    @Test func changes() throws {
        let brussels = try zone("Europe/Brussels")
        let year = try brussels.changes(after: utc("2027-01-01 00:00"), through: utc("2028-01-01 00:00"))
        #expect(
            try year == [
                .init(instant: utc("2027-03-28 01:00"), before: 3600, after: 7200),
                .init(instant: utc("2027-10-31 01:00"), before: 7200, after: 3600),
            ])
        // `after` is exclusive, `through` is not.
        #expect(try brussels.changes(after: utc("2027-03-28 01:00"), through: utc("2027-10-31 01:00")).count == 1)
        #expect(try brussels.changes(after: utc("2027-03-28 00:59"), through: utc("2027-10-31 00:59")).count == 1)
        #expect(try brussels.changes(after: utc("2000-01-01 00:00"), through: utc("2040-01-01 00:00")).count == 80)
        #expect(Zone.utc.changes(after: Instant(seconds: .min), through: Instant(seconds: 0)).isEmpty)
        #expect(try brussels.changes(after: utc("2028-01-01 00:00"), through: utc("2027-01-01 00:00")).isEmpty)
    }

    @Test func instantsAsText() throws {
        let instant = try utc("2027-03-28 00:30")
        #expect(instant.description == "2027-03-28T00:30:00Z")
        #expect(instant.description(offset: 10_800) == "2027-03-28T03:30:00+03:00")
        #expect(instant.description(offset: -16_200) == "2027-03-27T20:00:00-04:30")
        #expect(instant.description(offset: 0) == "2027-03-28T00:30:00+00:00")
        _ = instant.description(offset: .min)
    }

    @Test func whatIsNoZone() {
        for text in ["", "EST", "GMT+3", "UTC+3", "Asia", "asia/amman", "Asia/Aman", "SystemV/EST5", "Amman", "Europe/Brussels "] {
            #expect(Zone(identifier: text) == nil, "\(text)")
        }
        for text in ["UTC", "Asia/Amman", "Asia/Kolkata", "Europe/Kyiv", "Etc/GMT+3", "America/Argentina/Buenos_Aires"] {
            #expect(Zone(identifier: text)?.identifier == text, "\(text)")
        }
    }

    @Test(arguments: [
        ("Asia/Aman", "Asia/Amman"), ("asia/amman", "Asia/Amman"), ("amman", "Asia/Amman"), ("Europe/Brussel", "Europe/Brussels"),
        ("New York", "America/New_York"), ("Africa/Beirut", "Asia/Beirut"), ("Asia/Bierut", "Asia/Beirut"), ("Doha", "Asia/Qatar"),
        ("Europe/Geneva", "Europe/Zurich"), ("utc", "UTC"), ("Asia/Ammn", "Asia/Amman"), ("Cario", "Africa/Cairo"),
        ("Egypt", "Africa/Cairo"), ("Palestine", "Asia/Gaza"), ("Amerca/New York", "America/New_York"),
    ])
    func suggests(_ text: String, _ identifier: String) {
        #expect(Zone.nearest(to: text).first == identifier)
    }

    @Test func suggestsNothingForNonsense() {
        #expect(Zone.nearest(to: "").isEmpty)
        #expect(Zone.nearest(to: "xqzzwk").isEmpty)
        #expect(Zone.nearest(to: String(repeating: "a", count: 10_000)).isEmpty)
        #expect(Zone.nearest(to: "Asia/Aman", limit: 0).isEmpty)
        #expect(Zone.nearest(to: "Asia/Aman") == ["Asia/Amman"])
    }

    @Test func extremesDoNotTrap() throws {
        let zone = try zone("America/New_York")
        _ = zone.offset(at: Instant(seconds: .min))
        _ = zone.local(from: Instant(seconds: .max))
        _ = zone.resolve(.first, .midnight)
        _ = try zone.resolve(.last, time("47:59"))
        #expect(!Zone.dataVersion.isEmpty)
        #expect(Zone.identifiers.allSatisfy { Zone(identifier: $0) != nil })
        #expect(try Zone.utc == self.zone("UTC"))
    }

    private func zone(_ identifier: String) throws -> Zone { try #require(Zone(identifier: identifier), "no zone: \(identifier)") }
    private func utc(_ text: String) throws -> Instant { try Instant(utc: moment(text)) }
    private func isSkipped(_ resolution: LocalResolution) -> Bool {
        if case .skipped = resolution { true } else { false }
    }
}
