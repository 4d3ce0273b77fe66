import MajlisModel
import MajlisText
import Testing

@testable import MajlisExchange

/// Lists in one cell: what is written comes back, whatever stands in an item.
@Suite struct CellListTests {
    @Test(arguments: [
        ["AAAAAA", "3206"], ["Law; and order", "Money"], ["\"Wells\" today", "a \"b\" c"], ["one | two", "ثلاثة؛ أربعة"],
        ["two\nlines", "x"],
        ["\"", "\"\"", "a\"; \"b"], [],
    ])
    func itemsComeBack(items: [String]) { #expect(CellList.texts(CellList.written(items)) == items) }

    @Test(arguments: [
        ("\"Wells\" today; Omar", ["\"Wells\" today", "Omar"]), ("a;; b ;", ["a", "b"]),
        ("Nasser \"Abu Ali\" Said", ["Nasser \"Abu Ali\" Said"]),
        ("\"open; b", ["\"open", "b"]), ("a\nb|c؛ d", ["a", "b", "c", "d"]),
    ])
    func cellsOfOtherPrograms(text: String, items: [String]) { #expect(CellList.texts(text) == items) }

    @Test func identitiesTracksAndNamesComeBackFromATable() {
        var programme = Programme()
        programme.tracks = [Programme.Track(LocalText("Law; and order")), Programme.Track(LocalText("Money"))]
        programme.people = ["Nasser; Sami", "Sami Haddad, University of Jordan", "TBC", "Mona Ali"].map { Programme.Person(LocalText($0)) }
        var session = Programme.Session(LocalText("A"))
        session.ids = ["6F1C9F6E-6AD1-4A1C-9A35-0D3C1E5A7B10", "3206"]
        session.tracks = [0, 1]
        session.parts = [0, 1, 2, 3].map { Programme.Part($0) }
        programme.sessions = [session]
        var participant = Programme.Participant(3)
        participant.status = "accepted"
        programme.participants = [participant]
        programme.people[3].ids = ["P1", "P2"]
        programme.people[3].contacts = ["mona@example.org", "0791234567"]
        programme.people[3].honorifics = ["Dr.", "Prof."]
        let read = ProgrammeReader.read(SourceFile(name: "s.csv", bytes: ProgrammeTable(programme).write())).programme
        #expect(read.sessions.first?.ids == session.ids && read.tracks.map(\.title.text) == ["Law; and order", "Money"])
        #expect(read.people.map(\.title.text) == programme.people.map(\.title.text))
        let people = ProgrammeReader.read(SourceFile(name: "p.csv", bytes: ProgrammeTable(programme).write(.participants))).programme.people
        let mona = people.first { $0.title.text == "Mona Ali" }
        #expect(mona?.ids == ["P1", "P2"] && mona?.contacts == programme.people[3].contacts && mona?.honorifics == ["Dr.", "Prof."])
    }
}
