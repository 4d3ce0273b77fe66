import MajlisText
import Testing

@testable import MajlisReport

@Suite("People")
struct PeopleViewTests {
    private func text(_ filter: ViewFilter = .none, _ style: ReportStyle = ReportStyle(), as format: ViewFormat = .text) throws -> String {
        try PeopleView(Meeting().plan, filter: filter, style: style).rendered(as: format)
    }

    @Test("name with honorifics, post and body, part, roles with times; the confidential withheld")
    func english() throws {
        #expect(
            try text() == """
                Name          Post                           Takes part as         Roles
                Mona Haddad                                  Delegate, registered  speaker in “Opening ceremony” (2027-03-14 09:30–10:00)
                Dr Hany Adam  President, Humanitarian Forum                        chair in “Opening ceremony” (2027-03-14 09:30–10:00)
                confidential                                                       speaker in “Opening ceremony” (2027-03-14 09:30–10:00)

                3 take part.

                """)
    }

    @Test("in Arabic")
    func arabic() throws {
        let people = try text(.none, ReportStyle(language: .arabic))
        #expect(people.contains("الدكتور هاني آدم  رئيس، المنتدى الإنساني"))
        #expect(people.contains("رئاسة: «حفل الافتتاح» (2027/03/14 09:30 إلى 10:00)"))
        #expect(people.hasSuffix("عدد المشاركين: 3.\n"))
    }

    @Test("filters")
    func filters() throws {
        #expect(try text(ViewFilter(person: "hany")).contains("One takes part."))
        #expect(try text(ViewFilter(room: "annex")) == "Nobody fits what you ask for.\n")
        #expect(throws: UnknownFilterValue.self) { try text(ViewFilter(person: "Source X?")) }
    }

    @Test("machines get neither the name nor the title of who is confidential")
    func machines() throws {
        for format in [ViewFormat.csv, .json] {
            let data = try text(as: format)
            #expect(!data.contains("Secret"))
            #expect(!data.contains("source_x"))
            #expect(data.contains("President, Humanitarian Forum"))
        }
    }
}
