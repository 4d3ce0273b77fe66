import Foundation
import MajlisExchange
import MajlisModel
import Testing

@Suite struct StructuredDataWriterTests {
    private func document(_ programme: Programme) throws -> [String: Any] {
        let bytes = StructuredDataWriter(programme).write()
        return try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    }

    @Test func aConferenceIsAnEventWithEvents() throws {
        let event = try document(SampleProgramme.conference())
        #expect(event["@context"] as? String == "https://schema.org" && event["@type"] as? String == "Event")
        #expect(event["name"] as? String == "Summit" && event["startDate"] as? String == "2027-03-14")
        #expect((event["location"] as? [String: Any])?["name"] as? String == "Palace of Talks")
        let parts = try #require(event["subEvent"] as? [[String: Any]])
        // No pauses.
        #expect(parts.map { $0["name"] as? String } == ["Opening", "Night talk", "Press", "Some day"])
        let opening = parts[0]
        #expect(opening["@type"] as? String == "EducationEvent")
        #expect(opening["@id"] as? String == "urn:uuid:0c6d2d0a-28df-4f5e-9b9d-0b6b1e1e0001")
        #expect(
            opening["startDate"] as? String == "2027-03-14T09:00:00+03:00" && opening["endDate"] as? String == "2027-03-14T10:30:00+03:00")
        #expect(opening["eventStatus"] as? String == "https://schema.org/EventScheduled")
        #expect(opening["url"] as? String == "https://summit.example/opening")
        #expect((opening["performer"] as? [[String: Any]])?.map { $0["name"] as? String } == ["Omar Deeb"])
        let role = try #require((opening["contributor"] as? [[String: Any]])?.first)
        #expect(role["roleName"] as? String == "chair" && (role["contributor"] as? [String: Any])?["name"] as? String == "Mona Amin")
        #expect(parts[1]["eventStatus"] as? String == "https://schema.org/EventCancelled")
        #expect(parts[1]["startDate"] as? String == "2027-03-15T01:30:00+03:00")
        #expect(parts[2]["startDate"] as? String == "2027-03-15" && parts[2]["endDate"] == nil)
        #expect(parts[3]["startDate"] == nil)
    }

    @Test func itMayStandInAPage() throws {
        let programme = SampleProgramme.hostileProgramme()
        let bytes = StructuredDataWriter(programme).write()
        for sign in ["<", ">", "&"] { #expect(!bytes.contains(UInt8(ascii: Unicode.Scalar(sign)!))) }
        let parts = try #require(try document(programme)["subEvent"] as? [[String: Any]])
        #expect(parts.map { $0["name"] as? String } == SampleProgramme.hostile)
    }

    @Test func bodiesAreOrganizationsAndOnlyTheCertainAreAnnounced() throws {
        var programme = SampleProgramme.conference()
        programme.people[0].isBody = true
        programme.people[0].honorifics = []
        programme.sessions[0].parts[1].isOpen = true
        let opening = try #require((try document(programme)["subEvent"] as? [[String: Any]])?.first)
        #expect(opening["performer"] == nil)
        let role = try #require((opening["contributor"] as? [[String: Any]])?.first)
        let body = try #require(role["contributor"] as? [String: Any])
        #expect(body["@type"] as? String == "Organization" && body["affiliation"] == nil && body["memberOf"] != nil)
    }

    @Test func partsStandInTheirSessions() throws {
        var programme = SampleProgramme.conference()
        var item = Programme.Session(LocalText("Greeting"))
        (item.parent, item.form) = (0, .item)
        programme.sessions.append(item)
        let parts = try #require(try document(programme)["subEvent"] as? [[String: Any]])
        #expect(parts.count == 4)
        #expect((parts[0]["subEvent"] as? [[String: Any]])?.map { $0["name"] as? String } == ["Greeting"])
    }
}
