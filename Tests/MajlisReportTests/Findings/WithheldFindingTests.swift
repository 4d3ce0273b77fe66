import MajlisLanguage
import MajlisModel
import MajlisRuntime
import MajlisSyntax
import MajlisText
import MajlisVocabulary
import Testing

@testable import MajlisReport

/// Canaries: what is personal or confidential never sings in a finding, unless access allows it.
@Suite struct WithheldFindingTests {
    private static let script = """
        conference meeting "Meeting" date 2027-03-14
        extend person {
          field badge: text access confidential
          field desk: text access staff
        }
        room hall "Hall" capacity 25
        person mona "Mona Haddad" gender woman nationality "Canaria" passport "CANARY-1" contact "canary@example.org" birth_date 1981-02-03 badge: "CANARY-2" desk: "STAFF-3"
        person kim "Kim Sol" gender man
        person spy "Canary Four" access confidential
        day 2027-03-14 from 09:00 {
          parallel {
            session needs "Needs" for 2h room hall chair mona speakers mona, kim
            session fees "Fees" for 1h room hall chair kim speakers kim, spy
            session talk "Talk" for 1h room hall chair spy
          }
        }
        define home(p: person) = p.nationality
        rule shown "Shown" for each p in persons {
          forbid p == mona
          otherwise warn "{p.title} {p.gender} {p.nationality} {p.passport} {p.contact} {p.birth_date} {p.birth_date - 1d} {home(p)} {p.badge} {p.desk} {p.nationality == «Canaria»} {max(persons select .birth_date)} {persons select .passport}"
        }
        rule compared "Compared" for each p in persons {
          require p.birth_date > 1990-01-01
        }
        rule counted "Counted" {
          require count(persons where .passport is not none) > 5
          require count(different(persons select .nationality)) > 5
          require every p in persons has p.contact == "x"
          require some p in persons has p.badge == "x"
          require max(persons select .birth_date) < 1950
          require "x" in (persons select .passport)
          require mona.badge == "x" and mona.desk == "x"
        }
        rule named "Named" { require every s in sessions has count(s.speakers) > 7 }
        rule seated "Seated" { require every p in persons has p != spy }
        """

    private static let canaries = ["Canaria", "CANARY", "canary@", "1981", "Canary Four"]

    private func printed(_ access: Choice, _ language: Language) -> [String] {
        let source = SourceFile(name: "plan.majlis", text: Self.script)
        let project = Checker.check(trees: [Parser.parse(source, file: FileID(0))])
        #expect(project.diagnostics.filter { $0.severity == .error }.isEmpty, "\(project.diagnostics)")
        let outcome = Runtime.check(project, access: access)
        var human = FindingsReport(files: project.files, style: ReportStyle(language: language))
        human.withheld = outcome.withheldPlaces
        return [
            human.text(outcome.diagnostics), FindingsJSON(files: project.files, language: language).text(outcome.diagnostics),
        ]
    }

    @Test(arguments: [Choice.public, .staff], [Language.english, .arabic])
    func canariesStayQuiet(access: Choice, language: Language) {
        for text in printed(access, language) {
            #expect(text.contains("Mona Haddad"))
            for canary in Self.canaries { #expect(!text.contains(canary), "\(canary) in \(text)") }
            #expect(text.contains(language == .english ? "confidential" : "سري"))
        }
    }

    @Test func whatIsForStaffIsForStaffOnly() {
        for text in printed(.public, .english) { #expect(!text.contains("STAFF-3")) }
        for text in printed(.staff, .english) { #expect(text.contains("STAFF-3")) }
    }

    @Test func canariesSingWhereTheyMay() {
        let (human, json) = (printed(.confidential, .english)[0], printed(.confidential, .english)[1])
        for canary in Self.canaries {
            #expect(human.contains(canary), "\(canary) in \(human)")
            #expect(json.contains(canary), "\(canary) in \(json)")
        }
    }
}
