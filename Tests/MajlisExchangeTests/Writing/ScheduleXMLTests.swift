import Foundation
import MajlisExchange
import MajlisModel
import Testing

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// schedule.xml as it is written. Whether the schema takes it is tested with the program's exports, by `xmllint`.
@Suite struct ScheduleXMLTests {
    private func text(_ programme: Programme, language: String? = nil) throws -> String {
        String(decoding: try ScheduleXML(programme, language: language, generator: "1").bytes, as: UTF8.self)
    }

    private func failure(_ programme: Programme) -> String? {
        do {
            _ = try ScheduleXML(programme, generator: "1")
            return nil
        } catch {
            return error.message.code.name
        }
    }

    /// The texts of all elements of a name, as another reader reads them.
    private func texts(_ element: String, _ xml: String) throws -> [String] {
        final class Reader: NSObject, XMLParserDelegate {
            let element: String
            var texts: [String] = []
            private var current: String?

            init(_ element: String) { self.element = element }

            func parser(
                _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
                attributes: [String: String] = [:]
            ) {
                if name == element { current = "" }
            }

            func parser(_ parser: XMLParser, foundCharacters string: String) { current? += string }

            func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
                guard name == element, let text = current else { return }
                texts.append(text)
                current = nil
            }
        }
        let reader = Reader(element)
        let parser = XMLParser(data: Data(xml.utf8))
        parser.delegate = reader
        try #require(parser.parse(), "\(xml)")
        return reader.texts
    }

    @Test(arguments: ScheduleFixture.hostileTitles)
    func hostileTitlesComeBackAsTheyWere(title: String) throws {
        let xml = try text(ScheduleFixture.programme(title))
        #expect(try texts("title", xml).last == title)
        #expect(!xml.contains("\r") && !xml.contains("\u{202E}"))
    }

    /// XML has no way to say them.
    @Test func whatXMLCannotHoldIsReplaced() throws {
        let xml = try text(ScheduleFixture.programme("a\u{0}b\u{1B}c\u{FFFF}d"))
        #expect(try texts("title", xml).last == "a\u{FFFD}b\u{FFFD}c\u{FFFD}d")
    }

    @Test func timesCarryTheirOffset() throws {
        let xml = try text(
            ScheduleFixture.programme {
                $0.days.append(Programme.Day(CivilDate("2027-12-01")!))
                $0.sessions.append(ScheduleFixture.session("Winter", at: "09:00", day: 1))
                $0.sessions.append(ScheduleFixture.session("Night", at: "25:30", for: 5400, day: 1))
                $0.sessions.append(ScheduleFixture.session("Seconds", at: "10:00", for: 95, day: 1))
            })
        #expect(
            try texts("date", xml) == [
                "2027-06-17T09:00:00+01:00", "2027-12-01T09:00:00+00:00", "2027-12-01T10:00:00+00:00", "2027-12-02T01:30:00+00:00",
            ])
        #expect(try texts("start", xml).dropFirst() == ["09:00", "09:00", "10:00", "01:30"])
        #expect(try texts("duration", xml) == ["01:00", "01:00", "00:01:35", "01:30"])
        #expect(xml.contains("<day index=\"2\" date=\"2027-12-01\" start=\"2027-12-01T09:00:00+00:00\" end=\"2027-12-02T03:00:00+00:00\">"))
        #expect(xml.contains("<timeslot_duration>00:01</timeslot_duration>"))
    }

    @Test func instantsOfAFileCountBeforeTheZone() throws {
        let xml = try text(
            ScheduleFixture.programme {
                $0.conference.zone = nil
                $0.sessions[0].startInstant = Int64($0.days[0].date.daysSince1970) * 86_400 + 9 * 3600 - 19_800
            })
        #expect(xml.contains("<date>2027-06-17T09:00:00+05:30</date>"))
    }

    @Test func whatCannotBeSaidIsAnErrorOrCounted() throws {
        #expect(failure(ScheduleFixture.programme { $0.days = [] }) == "export_without_days")
        #expect(failure(ScheduleFixture.programme { $0.conference.zone = nil }) == "export_without_zone")
        #expect(failure(ScheduleFixture.programme { $0.sessions[0].length = 360_000 }) == "export_too_long")
        #expect(failure(ScheduleFixture.programme { $0.sessions[0].length = 359_999 }) == nil)
        #expect(failure(ScheduleFixture.programme { $0.days[0].date = CivilDate.last }) == "export_date_unfit")
        let file = try ScheduleXML(
            ScheduleFixture.programme {
                for _ in 0..<5 { $0.sessions.append($0.sessions[0]) }
                $0.sessions[1].start = nil
                $0.sessions[2].length = nil
                $0.sessions[3].status = .cancelled
                $0.sessions[4].status = .postponed
                $0.sessions[5].day = nil
                $0.sessions[5].parent = 0
            }, generator: "1")
        #expect(file.leftOut == [1, 2] && file.calledOff == [3, 4])
    }

    @Test func roomsInWhichNothingTakesPlaceStandInTheFirstDay() throws {
        let xml = try text(ScheduleFixture.programme { $0.rooms.append(Programme.Room(LocalText("The \"quiet\" room"))) })
        let first = try #require(xml.range(of: "</day>"))
        #expect(xml[..<first.lowerBound].contains("<room name=\"The &quot;quiet&quot; room\" guid="))
        #expect(xml.components(separatedBy: "quiet").count == 2)
    }

    /// Acronyms, slugs, colours, addresses: as the schema allows them, whatever they were.
    @Test func patterns() throws {
        func acronym(_ change: (inout Programme.Conference) -> Void) throws -> String {
            try texts("acronym", try text(ScheduleFixture.programme { change(&$0.conference) }))[0]
        }
        #expect(try acronym { $0.acronym = "31c3" } == "31c3")
        #expect(try acronym { $0.acronym = "pyconfr-2025" } == "pyconfr-2025")
        #expect(try acronym { $0.acronym = "FOSDEM 2020" } == "fosdem_2020")
        #expect(
            try acronym {
                $0.acronym = "OIC"
                $0.start = CivilDate("2027-01-01")
            } == "oic2027")
        #expect(
            try acronym {
                $0.acronym = nil
                $0.name = "مؤتمر"
                $0.title = LocalText("مؤتمر")
            } == "conference")
        let xml = try text(
            ScheduleFixture.programme {
                $0.conference.color = "blue"
                $0.tracks = [Programme.Track(LocalText("A")), Programme.Track(LocalText("B"))]
                $0.tracks[0].color = "#12345G"
                $0.tracks[0].slug = "Not a slug"
                $0.tracks[1].color = "#123456"
                $0.tracks[1].slug = "b-track"
                $0.sessions[0].slug = "31c3_-_6561_-_en"
                $0.sessions[0].links = [
                    .init(.page, "javascript:alert(1)"), .init(.page, "https://example.org/a b?q=\"x\""),
                    .init(.material, "javascript:alert(2)", title: LocalText("bad")),
                    .init(.material, "/slides.pdf", title: LocalText("Slides")), .init(.logo, "/logo.png"),
                    .init(.feedback, "HTTP://example.org/ö"),
                ]
            })
        #expect(xml.contains("<track name=\"A\"/>") && xml.contains("<track name=\"B\" color=\"#123456\" slug=\"b-track\"/>"))
        #expect(!xml.contains("<color") && !xml.contains("javascript") && !xml.contains("<logo>"))
        #expect(xml.contains("<slug>31c3_-_6561_-_en</slug>"))
        let capital = try text(ScheduleFixture.programme { $0.sessions[0].slug = "Harbour27-6561-Opening" })
        #expect(capital.contains("<slug>harbour27-6561-opening</slug>"))
        #expect(xml.contains("<url>https://example.org/a%20b?q=%22x%22</url>"))
        #expect(xml.contains("<link href=\"/slides.pdf\">Slides</link>"))
        #expect(xml.contains("<feedback_url>http://example.org/%C3%B6</feedback_url>"))
    }

    @Test func relativeAddressesStartFromTheBase() throws {
        let xml = try text(
            ScheduleFixture.programme {
                $0.conference.further = [.init("base_url", "https://example.org/")]
                $0.sessions[0].links = [.init(.logo, "/logo.png")]
            })
        #expect(xml.contains("<base_url>https://example.org/</base_url>") && xml.contains("<logo>https://example.org/logo.png</logo>"))
    }

    @Test func withoutAVersionItFollowsFromTheContent() throws {
        func version(_ title: String) throws -> String {
            try texts("version", try text(ScheduleFixture.programme(title) { $0.conference.version = nil }))[0]
        }
        #expect(try version("A").utf8.count == 8)
        #expect(try version("A") == version("A"))
        #expect(try version("A") != version("B"))
        #expect(try texts("version", text(ScheduleFixture.programme())) == ["1"])
    }

    @Test func whoIsStillToConfirmIsNotAnnounced() throws {
        let xml = try text(
            ScheduleFixture.programme {
                $0.people = ["Mona", "Samir", "Lina"].map { Programme.Person(LocalText($0)) }
                $0.people[0].honorifics = ["Dr"]
                $0.people[0].ids = ["77"]
                $0.sessions[0].parts = [Programme.Part(0), Programme.Part(1), Programme.Part(2, .interpreter), Programme.Part(0, .chair)]
                $0.sessions[0].parts[1].isOpen = true
            })
        #expect(try texts("person", xml) == ["Dr Mona"])
        #expect(xml.contains("<person id=\"77\" guid=\""))
    }

    @Test func oneLanguageOnRequest() throws {
        let programme = ScheduleFixture.programme {
            $0.sessions[0].title.translations = [.init("ar", "كلمة")]
            $0.rooms[0].title.translations = [.init("ar", "القاعة")]
        }
        #expect(try texts("title", text(programme)).last == "Talk")
        #expect(try texts("title", text(programme, language: "ar")).last == "كلمة")
        #expect(try text(programme, language: "ar").contains("<room name=\"القاعة\""))
    }

    @Test func roomsOfOneNameAreOneAndNoRoomHasNone() throws {
        let xml = try text(
            ScheduleFixture.programme {
                $0.rooms.append($0.rooms[0])
                $0.sessions.append(ScheduleFixture.session("Other", at: "11:00", room: 1))
                $0.sessions.append(ScheduleFixture.session("Outside", at: "08:00", room: nil))
            })
        #expect(xml.ranges(of: "<room name=").count == 2)
        #expect(xml.contains("<room name=\"\">"))
        #expect(try texts("title", xml) == ["Harbour", "Talk", "Other", "Outside"])
    }
}
