import MajlisModel
import MajlisText
import Testing

@testable import MajlisExchange

/// When the rows of a table are: by their own dates, by those above them, or on a day that is not settled yet.
@Suite("Times in planners' tables") struct TableTimeTests {
    private func parse(_ rows: String...) -> ReadProgramme { ReadingFixture.parse(rows.joined(separator: "\n"), named: "t.csv") }

    private func script(_ read: ReadProgramme) throws -> String {
        String(
            decoding: try #require(ProgrammeScript(read.programme, path: "t.csv", format: "csv", language: .english).bytes), as: UTF8.self)
    }

    // MARK: Headings

    @Test(arguments: [
        ("14-15 March 2027", "2027-03-14", "2027-03-15", nil), ("Amman, 14–15 March 2027", "2027-03-14", "2027-03-15", "Amman"),
        ("Water council – 14-15 March 2027", "2027-03-14", "2027-03-15", "Water council"),
        ("Water council 14 - 15 March 2027", "2027-03-14", "2027-03-15", "Water council"),
        ("March 14 to 16, 2027", "2027-03-14", "2027-03-16", nil), ("du 14 au 16 mars 2027", "2027-03-14", "2027-03-16", nil),
        ("28 February – 2 March 2027", "2027-02-28", "2027-03-02", nil), ("من 14 إلى 16 آذار/مارس 2027", "2027-03-14", "2027-03-16", nil),
        ("30 December 2026 - 2 January 2027", "2026-12-30", "2027-01-02", nil), ("14-16.03.2027", "2027-03-14", "2027-03-16", nil),
        ("14/03/2027 - 16/03/2027", "2027-03-14", "2027-03-16", nil), ("2027-03-14", "2027-03-14", "2027-03-14", nil),
        ("14-03-2027", "2027-03-14", "2027-03-14", nil), ("14-15 March 2027, Amman", "2027-03-14", "2027-03-15", "Amman"),
        ("Day 1: Water for all – Sunday, 14 March 2027", "2027-03-14", "2027-03-14", "Day 1: Water for all"),
        ("Day 1 - 14 March 2027", "2027-03-14", "2027-03-14", "Day 1"), ("Sunday: 14 March 2027", "2027-03-14", "2027-03-14", nil),
        ("Day 2 (closing) - 15 March 2027", "2027-03-15", "2027-03-15", "Day 2 (closing)"),
        ("Day 1 (14 March 2027)", "2027-03-14", "2027-03-14", "Day 1"),
    ])
    func headingsWithDates(text: String, first: String, last: String, words: String?) {
        let heading = HeadingDate(text)
        #expect(heading?.days.lowerBound.description == first && heading?.days.upperBound.description == last)
        #expect(heading?.words == words)
    }

    @Test(arguments: ["Session 12", "14 March", "Room 3 - 4", "15-14 March 2027", "Wells 2027", "14-15", "2027-03-14 10:00"])
    func headingsWithout(text: String) { #expect(HeadingDate(text) == nil) }

    @Test func aDateWithoutAYearIsOneOfTheConference() throws {
        let known = try #require(HeadingDate("14-15 March 2027")).days
        #expect(HeadingDate("Sunday 14 March", in: known)?.date == known.lowerBound)
        #expect(HeadingDate("Sunday 16 March", in: known) == nil)
    }

    @Test func aDateCountsForTheRowsBelowThoughItsRowHasNoTime() {
        let read = parse("Date,Start,End,Title", "2027-03-14,09:00,10:00,Opening", "2027-03-15,,,Day two: the city", ",10:00,11:00,Wells")
        #expect(read.place("Wells") == "2027-03-15 10:00" && read.place("Day two: the city") == "2027-03-15")
    }

    @Test func severalDaysAboveAreTheConferences() throws {
        let read = parse("Water council – 14-15 March 2027,,", "Time,Session,Venue", "09:00,Opening,Hall", "10:00,Wells,Hall")
        #expect(read.programme.conference.start?.description == "2027-03-14" && read.programme.conference.end?.description == "2027-03-15")
        #expect(read.programme.days.isEmpty && read.codes == ["M1103": 1, "M1114": 1, "M1022": 1])
        let text = try script(read)
        #expect(text.contains("date 2027-03-14..2027-03-15") && text.contains("day open_day date tbd {"), "\(text)")
        let days = parse(
            "\"Amman, 14-15 March 2027\",,", "Time,Session,Venue", "Sunday 14 March,,", "09:00,Opening,Hall", "Monday 15 March,,",
            "09:00,Closing,Hall")
        #expect(days.place("Opening") == "2027-03-14 09:00" && days.place("Closing") == "2027-03-15 09:00")
    }

    @Test func aTitleIsNoHeadingAndAHeadingKeepsItsWords() {
        let read = parse(
            "Time,Title,Room", "\"Day 1: Water for all – Sunday, 14 March 2027\",,", "09:00-10:00,Opening,Hall",
            ",Deadline for papers: 20 March 2027,", "11:00-12:00,Panel,Hall", "Day 2 (closing) - 15 March 2027,,",
            "09:00-10:00,Closing,Hall",
            "Excursion – 16 March 2027,,")
        #expect(read.place("Panel") == "2027-03-14 11:00" && read.place("Closing") == "2027-03-15 09:00")
        #expect(read.session("Deadline for papers: 20 March 2027") != nil)
        #expect(read.programme.days.map { $0.title?.text } == ["Day 1: Water for all", "Day 2 (closing)"])
        // The words of a day with nothing on it are told.
        #expect(read.codes["M1021"] == 1)
    }

    // MARK: Without a date

    @Test func timesWithoutADateStay() throws {
        let read = parse("Time,Session,Room,Speakers", "09:00 - 10:30,Opening,Main hall,Mona Haddad", "10:30 - 11:00,Coffee,,")
        #expect(read.session("Opening")?.start?.description == "09:00" && read.session("Opening")?.length == 5400)
        #expect(read.codes == ["M1114": 1, "M1022": 1])
        let text = try script(read)
        #expect(text.contains("session opening_session \"Opening\" at 09:00 for 1h30m room main_hall"), "\(text)")
        #expect(try ReadScript(read.programme).faults.isEmpty)
        let remarks = ProgrammeScript(read.programme, path: "t.csv", format: "csv", language: .english).remarks
        #expect(!remarks.contains { $0.code == .importUnplaced })
    }

    @Test func daysWithoutDatesAreSeveral() throws {
        let read = parse(
            "Time,Session,Room", "Day 1,,", "09:00-10:00,Opening,Hall", ",Reception,Hall", "Day 2,,", "09:00-10:00,Closing,Hall")
        #expect(read.programme.openDays.map { $0.title?.text } == ["Day 1", "Day 2"])
        #expect(read.programme.sessions.map(\.openDay) == [0, 0, 1])
        let text = try script(read)
        #expect(text.contains("day day_1 \"Day 1\" date tbd {") && text.contains("\"Reception\" day day_1"), "\(text)")
        #expect(try ReadScript(read.programme).faults.isEmpty)
    }

    @Test func aScheduleWithoutDatesKeepsItsTimes() throws {
        let event = "<room name='H'><event id='%'><start>09:00</start><duration>00:30</duration><title>T%</title></event></room>"
        let days = [1, 2].map { "<day index='\($0)'>\(event.replacing("%", with: "\($0)"))</day>" }.joined()
        let read = ReadingFixture.parse("<schedule><conference><title>A</title></conference>\(days)</schedule>", named: "s.xml")
        #expect(read.programme.sessions.map { $0.start?.description } == ["09:00", "09:00"])
        #expect(read.programme.sessions.map(\.openDay) == [0, 1] && read.codes["M1114"] == 1)
        let checked = try ReadScript(read.programme)
        #expect(checked.faults.isEmpty && checked.text.contains("day open_day_2 date tbd {"))
    }

    @Test func aDateThatIsStillOpenIsNotThatOfTheRowAbove() {
        let read = parse("Date,Start,End,Title", "2027-03-14,09:00,10:00,Opening", "TBC,10:00,11:00,Wells", ",11:00,12:00,Rivers")
        #expect(read.session("Wells")?.day == nil && read.session("Wells")?.length == 3600 && read.place("Rivers") == "2027-03-14 11:00")
        #expect(read.codes["M1114"] == 1 && read.codes["M1011"] == nil)
    }

    // MARK: Clocks

    @Test(arguments: [
        ("9:00 صباحاً", 540), ("١٠:٣٠ صباحًا", 630), ("2:30 مساءً", 870), ("12:00 ظهراً", 720), ("1:00 ظهرا", 780), ("4 عصراً", 960),
        ("9 ليلاً", 1260), ("12:30 ليلا", 30), ("11:30 ظهرا", 690), ("9 h 00", 540), ("16 h", 960), ("10 heures 30", 630), ("10H30", 630),
        ("8 h du soir", 1200), ("2:30 p.m", 870), ("12 noon", 720), ("9h", 540),
    ])
    func clocks(text: String, minutes: Int) { #expect(ReadTime.clock(text) == minutes * 60) }

    @Test(arguments: [
        ("9 h 00 – 10 h 30", 540, 630), ("10 h 30 à 11 h", 630, 660), ("9:00 صباحاً - 10:30 صباحاً", 540, 630), ("14h-15h30", 840, 930),
        ("1:00 - 2:30 مساءً", 780, 870), ("1h - 14h", 60, 840),
    ])
    func spans(text: String, start: Int, end: Int) {
        let span = ReadTime.span(text)
        #expect(span?.start == start * 60 && span?.end == end * 60)
    }

    @Test(arguments: ["10 h 2027", "13 مساء", "9 x", "h 30", "9 h 75"])
    func noClocks(text: String) { #expect(ReadTime.clock(text) == nil) }

    // MARK: Other values

    @Test func whatIsNeitherYesNorNoStaysAsText() throws {
        let read = parse("Title,Date,Start,Do not record", "A,2027-03-14,09:00,maybe", "B,2027-03-14,10:00,yes")
        #expect(read.session("A")?.further == [Programme.Further("do not record as given", "maybe")] && read.codes["M1011"] == 1)
        #expect(try ReadScript(read.programme).faults.isEmpty)
    }

    @Test func severalIdentitiesAndTracksInACell() {
        let read = parse("id,title,date,start,track", "AAAAAA; 3206,A,2027-03-14,09:00,\"\"\"Law; and order\"\"; Money\"")
        #expect(read.session("A")?.ids == ["AAAAAA", "3206"])
        #expect(read.programme.tracks.map(\.title.text) == ["Law; and order", "Money"] && read.session("A")?.tracks == [0, 1])
    }
}
