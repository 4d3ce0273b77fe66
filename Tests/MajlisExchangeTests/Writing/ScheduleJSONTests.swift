import Foundation
import MajlisExchange
import MajlisModel
import Testing

/// schedule.json as it is written. Whether the schema takes it is tested with the program's exports.
@Suite struct ScheduleJSONTests {
    private func conference(_ programme: Programme, language: String? = nil) throws -> [String: Any] {
        let bytes = try ScheduleJSON(programme, language: language, generator: "1").bytes
        let document = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
        let schedule = try #require(document["schedule"] as? [String: Any])
        return try #require(schedule["conference"] as? [String: Any])
    }

    private func events(_ programme: Programme) throws -> [[String: Any]] {
        let days = try #require(try conference(programme)["days"] as? [[String: Any]])
        return days.flatMap { day in
            (day["rooms"] as? [String: [[String: Any]]] ?? [:]).sorted { $0.key < $1.key }.flatMap(\.value)
        }
    }

    @Test(arguments: ScheduleFixture.hostileTitles)
    func hostileTitlesComeBackAsTheyWere(title: String) throws {
        let programme = ScheduleFixture.programme(title)
        #expect(try events(programme).first?["title"] as? String == title)
        // Nothing in it turns around what stands beside it, nor ends a line of a script.
        let text = String(decoding: try ScheduleJSON(programme, generator: "1").bytes, as: UTF8.self)
        #expect(!text.unicodeScalars.contains { [0x202E, 0x2028, 0x2029].contains($0.value) })
    }

    @Test func anEvent() throws {
        let event = try #require(
            try events(
                ScheduleFixture.programme {
                    $0.sessions[0].ids = ["8c4e647f-813e-41ef-b05b-65469dd841c3", "6571", "ABC123"]
                    $0.sessions[0].isNotRecorded = true
                }
            ).first)
        #expect(event["guid"] as? String == "8c4e647f-813e-41ef-b05b-65469dd841c3")
        #expect(event["id"] as? Int == 6571 && event["code"] as? String == "ABC123")
        #expect(event["date"] as? String == "2027-06-17T09:00:00+01:00" && event["start"] as? String == "09:00")
        #expect(event["end"] as? String == "2027-06-17T10:00:00+01:00" && event["duration"] as? String == "01:00")
        #expect(event["url"] as? String == "urn:uuid:8c4e647f-813e-41ef-b05b-65469dd841c3")
        #expect((event["slug"] as? String)?.hasPrefix("harbour27-6571-") == true)
        #expect(event["do_not_record"] as? Bool == true && event["subtitle"] is NSNull)
    }

    /// A day has no limit of hours here.
    @Test func longOnes() throws {
        #expect(try events(ScheduleFixture.programme { $0.sessions[0].length = 360_000 }).first?["duration"] as? String == "100:00")
    }

    @Test(arguments: [
        ("31c3", "31c3"), ("pyconfr-2025", "pyconfr_2025"), ("FOSDEM 2020", "fosdem_2020"), ("-abc", "_abc"), ("a-b-c-d", "a_b_c_d"),
    ])
    func acronyms(acronym: String, written: String) throws {
        #expect(try conference(ScheduleFixture.programme { $0.conference.acronym = acronym })["acronym"] as? String == written)
    }

    @Test(arguments: [
        ("Europe/Berlin", true), ("UTC", true), ("America/New_York", true), ("Etc/GMT+5", false), ("America/Argentina/Buenos_Aires", true),
    ])
    func zones(name: String, isWritten: Bool) throws {
        let found = try conference(ScheduleFixture.programme { $0.conference.zone = Zone(identifier: name) })["time_zone_name"] as? String
        #expect(found == (isWritten ? name : nil))
    }

    @Test func anAddressOfElectronicMailIsALinkAndAPathIsNone() throws {
        let links = try #require(
            try events(
                ScheduleFixture.programme {
                    $0.sessions[0].links = [
                        .init(.material, "mailto:a@example.org"), .init(.material, "/x"), .init(.material, "https://example.org/ü"),
                    ]
                }
            ).first?["links"] as? [[String: Any]])
        #expect(links.compactMap { $0["url"] as? String } == ["mailto:a@example.org", "https://example.org/%C3%BC"])
    }
}
