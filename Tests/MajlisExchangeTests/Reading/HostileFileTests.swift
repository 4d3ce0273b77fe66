import MajlisText
import Testing

@testable import MajlisExchange

/// Files that were made to harm, or that came to harm: a clear error or an honest import, in bounded time and memory.
@Suite("Hostile files") struct HostileFileTests {
    @Test(
        arguments: [
            "<!DOCTYPE schedule [<!ENTITY lol \"lol\"><!ENTITY lol2 \"&lol;&lol;&lol;\">]>",
            "<!DOCTYPE schedule [<!ENTITY passwords SYSTEM \"file:///etc/passwd\">]>",
            "<!DOCTYPE schedule [<!ENTITY % more SYSTEM \"http://example.org/x.dtd\"> %more;]>",
            "<!DOCTYPE schedule [ %more; ]>",
        ])
    func entitiesAreRefused(type: String) {
        let read = ReadingFixture.parse(ReadingFixture.schedule("<abstract>&lol2;&passwords;</abstract>", before: type))
        #expect(read.codes == ["M1007": 1])
        #expect(read.programme == Programme())
    }

    @Test func aDocumentTypeAloneIsPassedOver() {
        let type = "<!DOCTYPE schedule SYSTEM \"http://example.org/[<!ENTITY>.dtd\" [<!-- <!ENTITY --> <!ELEMENT schedule ANY>]>"
        #expect(ReadingFixture.parse(ReadingFixture.schedule(before: type)).programme.sessions.count == 1)
    }

    @Test(arguments: ["&nbsp;", "&lol;", "&#xD800;", "&#1114112;", "&#;", "& ", "&#x110000000000;"])
    func unknownReferencesAreNoXML(reference: String) {
        let read = ReadingFixture.parse(ReadingFixture.schedule("<abstract>\(reference)</abstract>"))
        #expect(read.codes == ["M1006": 1])
    }

    @Test func theFiveReferencesAndThoseOfLetters() {
        let read = ReadingFixture.parse(ReadingFixture.schedule("<abstract>&lt;&gt;&amp;&quot;&apos;&#233;&#x1F389;&#0;</abstract>"))
        #expect(read.session("T")?.short?.text == "<>&\"'é🎉\u{FFFD}")
        #expect(read.codes["M1029"] == 1)
    }

    @Test func whatIsTooLargeIsNotLookedAt() {
        let clock = ContinuousClock()
        let source = SourceFile(name: "large.xml", bytes: [UInt8](repeating: 0x20, count: ReadingLimits.fileSize + 1))
        let time = clock.measure {
            let read = ProgrammeReader.read(source)
            #expect(read.codes == ["M1001": 1])
            #expect(read.source.bytes.isEmpty)
        }
        #expect(time < .seconds(1))
    }

    @Test(arguments: [
        String(repeating: "<a>", count: 200_000), String(repeating: "[", count: 200_000), String(repeating: "{\"a\":", count: 200_000),
        String(repeating: "BEGIN:VCALENDAR\r\n", count: 200_000),
    ])
    func whatIsTooDeepIsAnError(text: String) {
        let read = ReadingFixture.parse(text)
        #expect(read.codes == ["M1008": 1])
    }

    @Test(arguments: [
        ("<schedule><conference><title>C</title></conf", 1), ("<schedule><conference>\n<title>C", 2), ("<schedule><!-- ", 1),
        ("<schedule a='b", 1),
        ("{\"schedule\": {\"conference\": {\"title\": \"C", 1), ("{\"schedule\": {\"conference\": \n[1, 2", 2),
        ("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:T", 2), ("title,start\n\"T,2027", 2), ("<?xml version='1.0'?>", 1),
    ])
    func whatIsCutOffIsAnErrorThatShowsWhere(text: String, line: Int) throws {
        let read = ReadingFixture.parse(text, named: text.hasPrefix("title") ? "a.csv" : "a")
        #expect(read.codes == ["M1005": 1], "\(text)")
        #expect(read.programme == Programme())
        if let begin = read.findings.first?.related.first {
            #expect(read.source.position(of: begin.location.range.start).line == line)
        }
    }

    @Test(arguments: ["a.csv", "a.ics", "a.xml", "a.json", "a"])
    func anEmptyFileIsSaidToBeEmpty(name: String) {
        for text in ["", " \r\n\t", "\u{FEFF}\n"] {
            #expect(ReadingFixture.parse(text, named: name).codes == ["M1107": 1], "\(name)")
        }
    }

    /// Every beginning of every fixture is an error or a programme, and never more than the whole file holds.
    @Test(arguments: [
        "schedule.xml", "schedule.json", "pretalx-pages.json", "calendar.ics", "sessions-fr.csv", "participants.csv", "tasks-ar.csv",
        "agenda.tsv",
    ])
    func everyBeginningOfAFileIsRead(name: String) throws {
        let bytes = try ReadingFixture.bytes(name)
        let whole = ProgrammeReader.read(SourceFile(name: name, bytes: bytes)).programme
        for length in stride(from: 0, to: bytes.count, by: 1) {
            let read = ProgrammeReader.read(SourceFile(name: name, bytes: Array(bytes[..<length])))
            #expect(read.programme.sessions.count <= whole.sessions.count)
            for finding in read.findings { #expect(Int(finding.location.range.end) <= max(read.source.bytes.count, 1)) }
            // In nested formats nothing is complete before the end.
            if name.hasSuffix(".xml") || name == "schedule.json" || name.hasSuffix(".ics") {
                let rest = bytes[length...].filter { $0 > 0x20 }
                #expect(read.hasErrors == !rest.isEmpty, "\(name) \(length)")
            }
        }
    }

    /// Changing any byte gives an error or a programme.
    @Test(arguments: ["schedule.xml", "schedule.json", "pretalx-pages.json", "calendar.ics", "sessions-fr.csv"])
    func noByteMakesAReaderFail(name: String) throws {
        let bytes = try ReadingFixture.bytes(name)
        let signs: [UInt8] = [0, 0x0A, 0x22, 0x26, 0x3C, 0x5C, 0x7B, 0x7D, 0x80, 0xFF]
        for place in stride(from: 0, to: bytes.count, by: 7) {
            var changed = bytes
            changed[place] = signs[place / 7 % signs.count]
            let read = ProgrammeReader.read(SourceFile(name: name, bytes: changed))
            #expect(read.hasErrors == (read.programme == Programme()))
        }
    }

    @Test func wrongEncodingsAreSaid() {
        let bytes =
            Array("<?xml version='1.0' encoding='UTF-8'?><schedule><conference><title>".utf8) + [0xE9, 0x74]
            + Array("</title></conference></schedule>".utf8)
        let read = ProgrammeReader.read(SourceFile(name: "a.xml", bytes: bytes))
        #expect(read.codes == ["M1003": 1])
        let latin = Array("<?xml version='1.0' encoding='ISO-8859-1'?>".utf8) + bytes.dropFirst(38)
        let good = ProgrammeReader.read(SourceFile(name: "a.xml", bytes: latin))
        #expect(good.codes == ["M1009": 1])
        let unknown = ReadingFixture.parse("<?xml version='1.0' encoding='EBCDIC-9'?>" + ReadingFixture.schedule())
        #expect(unknown.codes == ["M1004": 1])
    }

    @Test func encodingsThatAreDeclaredOrMarked() {
        let text = "<?xml version='1.0' encoding='UTF-16'?>" + ReadingFixture.schedule("<abstract>عربي 🎉</abstract>")
        for isBigEndian in [false, true] {
            for hasMark in [false, true] {
                var bytes: [UInt8] = hasMark ? (isBigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]) : []
                for unit in text.utf16 {
                    let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
                    bytes += isBigEndian ? [high, low] : [low, high]
                }
                let read = ProgrammeReader.read(SourceFile(name: "a.xml", bytes: bytes))
                #expect(read.session("T")?.short?.text == "عربي 🎉", "\(isBigEndian) \(hasMark)")
            }
        }
        let arabic = Array("<?xml version='1.0' encoding='windows-1256'?><schedule><conference><title>".utf8) + [0xE3, 0xC7, 0xC1]
        let rest = Array(
            "</title></conference><day date='2027-03-14'><room name='R'><event id='1'><title>T</title></event></room></day></schedule>".utf8
        )
        let read = ProgrammeReader.read(SourceFile(name: "a.xml", bytes: arabic + rest))
        #expect(read.programme.conference.title?.text == "ماء")
    }

    @Test func zerosAndControlSignsAreReplacedAndSaid() {
        let read = ReadingFixture.parse(ReadingFixture.schedule("<abstract>a\u{0}b\u{1}c</abstract>"))
        #expect(read.session("T")?.short?.text == "a\u{FFFD}b\u{FFFD}c")
        #expect(read.codes["M1029"] == 1)
    }

    @Test(arguments: ["0000-01-01", "2027-02-30", "99999-01-01", "2027-13-01", "tomorrow", "2027-03-14T25:99"])
    func datesThatNoCalendarHasAreSaid(date: String) {
        let read = ReadingFixture.parse(ReadingFixture.schedule("<date>\(date)</date>"))
        #expect(read.codes["M1011"] == 1)
        #expect(read.session("T")?.further == [Programme.Further("date", date)])
        #expect(read.place("T") == "2027-03-14 10:00")
    }

    @Test(arguments: ["-1", "99:99", "PT", "P1Y", "99999999999999999999", "1e9"])
    func lengthsOutOfRangeAreSaid(length: String) {
        let text = ReadingFixture.schedule().replacing("00:30", with: length)
        let read = ReadingFixture.parse(text)
        #expect(read.codes["M1011"] == 1)
        #expect(read.session("T")?.length == nil)
    }

    @Test func manyFindingsAreCountedNotListed() {
        let event = "<event id='1'><start>x</start><title>T</title></event>"
        let text =
            "<schedule><conference/><day date='2027-03-14'><room name='R'>" + String(repeating: event, count: 3000)
            + "</room></day></schedule>"
        let read = ReadingFixture.parse(text)
        #expect(read.programme.sessions.count == 3000)
        #expect(Set(read.programme.sessions.map(\.ids)).count == 3000)
        #expect(read.findings.count == ReadingLimits.findings + 1)
        #expect(read.codes["M0116"] == 1)
    }

    @Test func manyPersonsWithNearlyOneNameAreReadInTime() {
        var persons = ""
        for number in 0..<2_000 {
            persons += "<person id='\(number)'>Anna Maria \(["Amari", "Amary", "Amara"][number % 3]) \(number)</person>"
        }
        let clock = ContinuousClock()
        let time = clock.measure {
            #expect(ReadingFixture.parse(ReadingFixture.schedule("<persons>\(persons)</persons>")).programme.people.count == 2_000)
        }
        #expect(time < .seconds(60))
    }

    /// What grows with the square of a file's size, or makes much of little, has an end.
    @Test func whatWouldMultiplyIsBounded() {
        let persons = (0..<5_000).map { "<person id='\($0)'>Same Name</person>" }.joined()
        let crowd = ReadingFixture.parse(ReadingFixture.schedule("<persons>\(persons)</persons>"))
        #expect(crowd.programme.people.count == 5_000)
        #expect(crowd.session("T")?.parts.count == ReadingLimits.parts)
        #expect(crowd.codes["M1019"] == 1 && crowd.codes["M1108"] == 1)
        let event = "BEGIN:VEVENT\nUID:a\nSUMMARY:T\nDTSTART:20270314T100000Z\nRRULE:FREQ=DAILY;COUNT=400\nEND:VEVENT\n"
        let calendar = ReadingFixture.parse("BEGIN:VCALENDAR\n" + String(repeating: event, count: 100) + "END:VCALENDAR\n")
        #expect(calendar.programme.sessions.count == 25 * 400 + 75)
        #expect(calendar.codes["M1025"] == nil && calendar.codes["M1110"] == 1)
        let slots = (0..<1_000).map { "{\"id\": \($0), \"start\": \"2027-03-14T10:00:00Z\"}" }.joined(separator: ",")
        let talk = ReadingFixture.parse("[{\"code\": \"A\", \"title\": \"T\", \"slots\": [\(slots)]}]")
        #expect(talk.programme.sessions.count == ReadingLimits.recurrences)
        #expect(talk.codes["M1021"] == 1)
        let name = String(repeating: "a b", count: 20_000)
        #expect(ReadingFixture.parse(ReadingFixture.schedule("<persons><person>\(name)</person></persons>")).programme.people.count == 1)
    }

    @Test(arguments: ["no format at all", "\u{0}\u{1}\u{2}", "%PDF-1.7"])
    func whatIsNoFormatIsSaid(text: String) {
        #expect(ReadingFixture.parse(text).codes == ["M1002": 1])
    }

    @Test(arguments: [
        ("<rss version='2.0'/>", "M1006"), ("{\"a\": 1}", "M1006"), ("[]", "M1006"), ("a,b\n1,2", "M1006"), ("<schedule/>", "M1009"),
        ("{\"a\": }", "M1006"), ("{\"a\": 01}", "M1006"), ("[1 2]", "M1006"), ("{\"a\" 1}", "M1006"), ("[\"\u{1}\"]", "M1006"),
        ("[\"\\x\", \"more behind\"]", "M1006"), ("<a></b>", "M1006"), ("<a b></a>", "M1006"), ("<a/><b/>", "M1006"), ("<a>&</a>", "M1006"),
        ("<1/>", "M1006"),
        ("BEGIN:VCARD\r\nEND:VCARD\r\n", "M1006"), ("BEGIN:VCALENDAR\r\nEND:VEVENT\r\n", "M1006"),
    ])
    func whatIsWrongInTheWritingIsSaid(text: String, code: String) {
        let read = ReadingFixture.parse(text, named: text.hasPrefix("BEGIN") ? "a.ics" : "a")
        #expect(read.codes == [code: 1], "\(text)")
    }
}
