import MajlisModel
import MajlisText
import MajlisVocabulary
import Testing

@testable import MajlisExchange

/// Who stands in a table: in one field, in several rows, or not yet.
@Suite("Persons in planners' tables") struct TablePeopleTests {
    private func script(_ read: ReadProgramme, format: String = "csv") throws -> String {
        String(
            decoding: try #require(ProgrammeScript(read.programme, path: "t.csv", format: format, language: .english).bytes), as: UTF8.self)
    }

    @Test(arguments: [
        "TBC", "tbd", "T.B.A.", "(TBC)", "à confirmer", "يحدد لاحقاً", "to be announced", "?", "Speaker: TBC", "سيتم تحديده لاحقا",
    ])
    func nobodyYet(text: String) {
        let people = TablePeople(text)
        #expect(people.isOpen && people.named.isEmpty)
    }

    @Test(arguments: ["-", "–", "N/A", "n.a.", "لا يوجد", "...", "--"])
    func nobodyAtAll(text: String) {
        let people = TablePeople(text)
        #expect(!people.isOpen && people.named.isEmpty)
    }

    @Test(arguments: [
        ("Sami Haddad, University of Jordan", ["Sami Haddad"], ["University of Jordan"], nil),
        ("Sami Haddad, University of Jordan, Rima Aziz, Yarmouk University", ["Sami Haddad", "Rima Aziz"], ["University of Jordan"], nil),
        ("Lina Qasem, WHO", ["Lina Qasem"], ["WHO"], nil),
        ("Dr. Lina Qasem, Minister of Water; Omar Said", ["Lina Qasem", "Omar Said"], [], "Minister of Water"),
        ("د. لينا قاسم، وزارة المياه", ["لينا قاسم"], ["وزارة المياه"], nil),
        ("Mme Mona Haddad, directrice de l'eau", ["Mona Haddad"], [], "directrice de l'eau"),
        ("Sami Haddad (University of Jordan)", ["Sami Haddad"], ["University of Jordan"], nil),
        ("Sami Haddad, Professor Rima Aziz", ["Sami Haddad", "Rima Aziz"], [], nil),
        ("Ana de Souza, João da Silva", ["Ana de Souza", "João da Silva"], [], nil),
        ("Lina Qasem, Sami Haddad and Omar Said", ["Lina Qasem", "Sami Haddad", "Omar Said"], [], nil),
        ("Ali, Mona", ["Ali, Mona"], [], nil), ("Ministry of Water and Irrigation", ["Ministry of Water and Irrigation"], [], nil),
        ("Minister of Water", ["Minister of Water"], [], nil),
        ("\"Law, Sam Hill; Sons\"; Omar Said", ["Law, Sam Hill; Sons", "Omar Said"], [], nil),
    ])
    func oneField(text: String, names: [String], bodies: [String], office: String?) {
        let people = TablePeople(text)
        #expect(people.named.map(\.name) == names)
        #expect(people.named.first?.bodies == bodies && people.named.first?.office == office)
    }

    @Test func whoIsNotSureIsProposed() throws {
        let read = ReadingFixture.parse("Title,Start,Room,Speakers\nWells,2027-03-14 10:00,TBC,Lina Qasem (TBC); TBA", named: "t.csv")
        #expect(read.session("Wells")?.parts.map(\.isOpen) == [true] && read.session("Wells")?.openRoles == [.speaker])
        #expect(read.programme.rooms.isEmpty && read.session("Wells")?.isRoomOpen == true && read.codes == ["M1022": 1])
        let text = try script(read)
        #expect(text.contains("at 10:00 for tbd room tbd speaker tbd {\n        speaker lina_qasem { status proposed }"), "\(text)")
    }

    @Test func whatIsStillOpenMakesNoConflict() throws {
        let rows = ["Opening,A,TBC", "Wells,B,TBC", "Rivers,TBC,À confirmer", "Seas,TBC,يحدد لاحقا"].map { "2027-03-14,09:00,10:00,\($0)" }
        let read = ReadingFixture.parse("Date,Start,End,Title,Room,Speakers\n" + rows.joined(separator: "\n"), named: "t.csv")
        #expect(read.programme.people.isEmpty && read.programme.rooms.count == 2)
        #expect(try ReadScript(read.programme).faults.isEmpty)
    }

    @Test func headersWithNumbers() {
        let read = ReadingFixture.parse("Title,Start,Speaker 1,Speaker 2\nWells,2027-03-14 10:00,Lina Qasem,Omar Said", named: "t.csv")
        #expect(read.people(of: "Wells") == ["Lina Qasem", "Omar Said"])
    }

    // MARK: Lists of participants

    @Test func birthsAreInThePast() {
        let read = ReadingFixture.parse(
            "Name;Date of birth\nLina Qasem;14/03/75\nSami Haddad;02/11/1968\nOmar Said;3 May 07", named: "t.csv")
        #expect(read.programme.people.map { $0.birthDate?.description } == ["1975-03-14", "1968-11-02", "2007-05-03"])
        #expect(read.codes == ["M1115": 1] && read.line(of: "M1115") == 2)
        #expect(ReadMoment("14/03/75")?.date.description == "2075-03-14")
    }

    @Test func oneIdentityTwiceKeepsBothRows() throws {
        let read = ReadingFixture.parse(
            "ID,Name,Passport,Country,Gender,Date of birth,Status\nP1,Lina Qasem,N111,Jordan,F,1975-03-14,invited\n"
                + "P1,Lina Qasem,N222,Lebanon,M,1976-03-14,accepted\nP2,Omar Said,N333,Jordan,M,1960-01-01,\n"
                + "P2,Omar Said,N333,Jordan,M,1960-01-01,",
            named: "t.csv")
        #expect(read.programme.participants.map(\.person) == [0, 1])
        let person = read.programme.people[0]
        #expect(person.passport == "N111" && person.country == "Jordan" && person.gender == .woman)
        #expect(person.birthDate?.description == "1975-03-14" && read.programme.participants[0].status == "invited")
        #expect(Set(read.programme.participants[0].further.map(\.value)) == ["N222", "Lebanon", "M", "1976-03-14", "accepted"])
        #expect(read.codes == ["M1027": 5, "M1112": 1])
        #expect(try script(read).components("participant ") == 2)
    }

    @Test func oneNameWithAnotherCountryKeepsBoth() {
        let read = ReadingFixture.parse("Name;Country\nOmar Said;Jordan\nOmar Said;Lebanon", named: "t.csv")
        #expect(read.programme.people.map(\.country) == ["Jordan"] && read.codes == ["M1027": 1])
        #expect(read.programme.participants.map(\.further) == [[Programme.Further("Country", "Lebanon")]])
    }

    // MARK: What is theirs

    @Test(arguments: [
        ("رقم الهاتف", Choice.confidential), ("هاتف المتحدث", .confidential), ("Téléphone", .confidential), ("WhatsApp", .confidential),
        ("Courriel de l'orateur", .confidential), ("رقم جواز السفر", .confidential), ("Date of birth", .confidential), ("ملاحظات", .staff),
        ("مُلاحَظات", .staff), ("Observations", .staff), ("Remarques", .staff), ("Budget", .staff), ("Catering", .staff),
    ])
    func columnsThatAreNoPartOfAProgramme(header: String, access: Choice) {
        #expect(GivenAccess.of(header, .session, isColumn: true) == access)
    }

    private static let others: [(String, Kind, Choice?)] = [
        ("Start", .session, nil), ("Status", .session, nil), ("keynote", .session, nil), ("recording.optout", .session, nil),
        ("internal_notes", .session, .staff), ("anything", .person, .confidential),
    ]

    @Test(arguments: others)
    func fieldsOfOtherFormats(given: String, kind: Kind, access: Choice?) {
        #expect(GivenAccess.of(given, kind, isColumn: false) == access)
    }

    @Test func aTelephoneUnderAnArabicHeadIsConfidential() throws {
        let text = try script(
            ReadingFixture.parse(
                "العنوان,التاريخ,الوقت,رقم الهاتف,ملاحظات,Téléphone\nجلسة المياه,2027-03-14,09:00,0791234567,يصل متأخرا,0612345678",
                named: "t.csv"))
        #expect(text.contains("field رقم_الهاتف: text access confidential") && text.contains("field ملاحظات_given: text access staff"))
        #expect(text.contains("field telephone: text access confidential"))
    }
}

extension String {
    /// How many of its lines begin so.
    fileprivate func components(_ beginning: String) -> Int { split(separator: "\n").count { $0.hasPrefix(beginning) } }
}
