import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary
import Testing

@testable import MajlisRuntime

@Suite struct OpenItemTests {
    private func items(_ text: String) -> [String] {
        let outcome = Runtime.run(EvaluationScript.project(text))
        let model = outcome.project.model
        return OpenItems.list(outcome).map { item in
            let what =
                switch item.what {
                case .clause(let clause): clause.english
                case .referent(let kind): kind.english
                case .field(let index): model.symbols[model.customFields[index].name]
                }
            let owner = item.owner.map { model.name($0) } ?? "-"
            let rules = item.rules.isEmpty ? "" : " for \(item.rules.joined(separator: ","))"
            return "\(model.name(item.record)).\(what) \(item.state) \(owner)\(rules)"
        }
    }

    @Test func clausesReferentsListsAndOmittedOnes() {
        #expect(
            items(
                """
                conference c "C"
                person mona "Mona"
                room hall "Hall"
                day 2027-03-14 from 09:00 {
                  session talk "Talk" for 1h room hall chair mona expected tbd {
                    speakers mona, tbd
                    language ar, tbd
                  }
                  session plan "Plan" for tbd room hall chair tbd
                }
                """)
                == [
                    "hall.capacity omitted -", "talk.expected tbd mona for capacity", "talk.speaker tbd mona",
                    "talk.language more mona", "plan.for tbd -", "plan.chair tbd - for chair_missing",
                ])
    }

    @Test func ownersComeFromTheRecordOrWhatIsAroundIt() {
        #expect(
            items(
                """
                person mona "Mona"; person ali "Ali"
                checklist prepare "Prepare" owner ali {
                  task a "A" owner mona due tbd
                  task b "B" due tbd
                  task c "C" owner tbd due 2027-01-01
                }
                """)
                == ["a.due tbd mona", "b.due tbd ali", "c.owner tbd ali for task_owner"])
    }

    @Test func aRuleOfTheScriptWaits() {
        #expect(
            items(
                """
                room hall "Hall" capacity tbd
                room annex "Annex"
                rule big "Big" { require hall.capacity > 20 }
                rule both "Both" { require hall.capacity + annex.capacity > 40 }
                """)
                == ["hall.capacity tbd - for big,both", "annex.capacity omitted - for both"])
    }

    @Test func fieldsOfTheScriptAndWhatIsNotListed() {
        #expect(
            items(
                """
                extend person { field visa: one of needed, granted }
                person mona "Mona" visa: tbd
                person ali "Ali" visa: needed birth_date unstated
                room hall "Hall" capacity unstated
                room annex "Annex" capacity none
                template session usual { chair tbd }
                """)
                == ["mona.visa tbd -"])
    }

    /// The days give a conference its dates, the first item a day its beginning.
    @Test func whatTheAgendaTellsIsNotOpen() {
        #expect(items("conference c \"C\"") == ["c.date omitted -"])
        #expect(
            items("conference c \"C\"\nday 2027-03-14 { session a \"A\" at 09:00..10:00 }") == [])
        #expect(items("conference c \"C\"\nday tbd { session a \"A\" for 1h }").contains { $0.hasPrefix("c.date") })
    }
}
