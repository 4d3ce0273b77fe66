import MajlisModel
import MajlisText
import Testing

@testable import MajlisRuntime

@Suite("Steps with fields, conditions and effects, and workflows of pairs")
struct StepTests: TaskFixtures {
    private let script = """
        conference chapter "Meeting" date 2027-03-14
        category delegate "Delegate"
        person rima "Rima"
        person mona "Mona"
        organization qatar "Qatar"
        organization egypt "Egypt"
        participant qatar category delegate
        participant egypt category delegate
        room hall "Hall" capacity 100
        room b1 "B1" capacity 10
        day 2027-03-14 from 09:00 {
          session debate "Debate" for 3h room hall chair rima
          session closing "Closing" for 1h room hall chair tbd
          session vote "Vote" for 1h room hall
        }
        workflow hearing of participant in sitting: session {
          states silent, asking, heard
          final heard
          step ask from silent to asking {
            field minutes: number = 5
            field subject: text
            require minutes <= 10
            otherwise "{minutes} minutes are too many"
            forbid .presence[sitting] == left
          }
          step hear from asking to heard by sitting.chair within 2h
        }
        workflow filing of organization {
          states unfiled, filed, checked
          step file from unfiled to filed { set short = "filed" }
          step check from filed to checked {
            require .short == "filed"
            require actor is not none
            otherwise warn "nobody is named"
          }
        }

        """

    private func judged(_ events: String, asOf: String? = nil) throws -> Outcome { try run(project(script + events), asOf: asOf) }

    /// A participant has no name of its own: only the step and what became of it.
    private func last(_ events: String) throws -> String? {
        try verdicts(judged(events)).last?.split(separator: " ").filter { $0 != "qatar" && $0 != "debate" }.joined(separator: " ")
    }

    @Test("Fields: stated, left to what they are by themselves, and asked for")
    func fields() throws {
        #expect(try last("on 2027-03-14 10:00 ask qatar in debate { subject \"Water\" }") == "ask allowed")
        #expect(try last("on 2027-03-14 10:00 ask qatar in debate { minutes 9; subject \"Water\" }") == "ask allowed")
        let outcome = try judged("on 2027-03-14 10:00 ask qatar in debate { minutes 11; subject \"Water\" }")
        let finding = try #require(findings(.eventRefused, outcome).first)
        #expect(show(finding.message) == "eventRefused(ask, pairOf(Qatar, Debate), refusedGuardWords(11 minutes are too many))")
        #expect(finding.evidence?.truth == .no)
        #expect(finding.subjects == ["qatar", "debate"])
    }

    @Test("Each pair has a state of its own")
    func pairs() throws {
        let outcome = try judged(
            """
            on 2027-03-14 10:00 ask qatar in debate { subject "Water" }
            on 2027-03-14 10:01 ask egypt in debate { subject "Water" }
            on 2027-03-14 10:02 ask qatar in closing { subject "Water" }
            on 2027-03-14 10:03 ask qatar in debate { subject "Water" }
            on 2027-03-14 10:04 hear qatar in debate by rima
            """)
        #expect(verdicts(outcome).map { $0.contains("refused") } == [false, false, false, true, false])
        #expect(outcome.state.states.count == 3)
        #expect(outcome.events.last?.from.map { outcome.project.model.symbols[$0] } == "asking")
    }

    @Test("A forbidden state of another workflow")
    func forbidden() throws {
        let events = """
            on 2027-03-14 09:00 arrive qatar in debate
            on 2027-03-14 09:30 leave qatar in debate
            on 2027-03-14 10:00 ask qatar in debate { subject "Water" }
            """
        #expect(try last(events) == "ask refused refusedGuardForbidden")
    }

    @Test("Who may, by an expression: the chair, nobody, nobody known")
    func actors() throws {
        let ask = "on 2027-03-14 10:00 ask qatar in %s { subject \"Water\" }\non 2027-03-14 10:01 hear qatar in %s by %a"
        func hear(_ session: String, _ actor: String) throws -> String? {
            try last(ask.replacing("%s", with: session).replacing("%a", with: actor))
        }
        #expect(try hear("debate", "rima") == "hear allowed")
        #expect(try hear("debate", "mona") == "hear refused refusedActor")
        #expect(try hear("closing", "mona") == "hear refused refusedActorTbd")
        #expect(try hear("vote", "mona") == "hear refused refusedActorNobody")
    }

    @Test("Effects change clauses; a guard that only warns lets the step pass")
    func effects() throws {
        let outcome = try judged("on 2027-03-01 file qatar\non 2027-03-02 check qatar")
        #expect(verdicts(outcome) == ["file qatar allowed", "check qatar allowed"])
        let warning = try #require(findings(.guardNotMet, outcome).first)
        #expect(warning.severity == .warning)
        #expect(warning.ownWords?.own == "nobody is named")
        #expect(findings(.guardNotMet, try judged("on 2027-03-01 file qatar\non 2027-03-02 check qatar by mona")).isEmpty)
        let changed = try judged("on 2027-03-01 file qatar\non 2027-03-02 change qatar { short \"other\" }\non 2027-03-03 check qatar")
        #expect(verdicts(changed).last == "check qatar refused refusedGuard")
    }

    @Test("What is not known refuses, and the missing fact is named")
    func unknown() throws {
        let own = """
            workflow looking of session {
              states unseen, seen
              step see from unseen to seen { require .chair.person.gender == woman }
            }
            on 2027-03-14 see closing
            """
        let outcome = try judged(own)
        #expect(verdicts(outcome) == ["see closing refused refusedGuardOpen"])
        #expect(findings(.eventRefused, outcome).first?.evidence?.truth == .unknown)
    }

    @Test("When a pair came into its state")
    func entered() throws {
        let own = """
            workflow patience of session {
              states waiting, bored
              step bore from waiting to bored { require moment - entered(qatar.hearing[debate]) > 1h }
            }
            on 2027-03-14 10:00 ask qatar in debate { subject "Water" }
            """
        #expect(try last(own + "\non 2027-03-14 10:30 bore debate") == "bore refused refusedGuard")
        #expect(try last(own + "\non 2027-03-14 11:30 bore debate") == "bore allowed")
    }

    @Test("A limit in hours: taken late, and not taken as of a day")
    func limits() throws {
        let ask = "on 2027-03-14 10:00 ask qatar in debate { subject \"Water\" }\n"
        #expect(findings(.stepLate, try judged(ask + "on 2027-03-14 12:00 hear qatar in debate by rima")).isEmpty)
        let late = try judged(ask + "on 2027-03-14 12:01 hear qatar in debate by rima")
        #expect(findings(.stepLate, late).count == 1)
        let open = try judged(ask, asOf: "2027-03-15")
        #expect(findings(.stepOverdue, open).count == 1)
        #expect(open.limits.map(\.isOverdue) == [true])
        #expect(findings(.stepOverdue, try judged(ask, asOf: "2027-03-14")).isEmpty)
        #expect(findings(.stepOverdue, try judged(ask)).isEmpty)
    }

    @Test("A refusal that follows from another one's state is reported there")
    func causes() throws {
        let own = """
            workflow answering of organization {
              states mute, answered
              step answer from mute to answered { require .filing == checked }
            }
            on 2027-03-01 file qatar
            on 2027-03-02 change qatar { short "other" }
            on 2027-03-03 check qatar
            on 2027-03-04 answer qatar
            on 2027-03-05 answer egypt
            """
        let outcome = try judged(own)
        #expect(
            Array(verdicts(outcome).suffix(3)) == [
                "check qatar refused refusedGuard", "answer qatar refused refusedFollows", "answer egypt refused refusedGuard",
            ])
        #expect(findings(.eventRefused, outcome).count == 2)
        #expect(findings(.eventRefused, outcome).first?.related.contains { $0.message.code == .relatedRefusedToo } == true)
    }

    @Test("Events whose order matters because a condition of one reads what the other does")
    func unordered() throws {
        let events = "on 2027-03-14 arrive qatar in debate\non 2027-03-14 09:30 leave qatar in debate\n"
        #expect(findings(.eventsUnordered, try judged(events)).count == 1)
        let apart = """
            workflow answering of organization {
              states mute, answered
              step answer from mute to answered { forbid .filing == filed }
            }
            on 2027-03-01 file qatar
            on 2027-03-01 10:00 answer qatar
            """
        let outcome = try judged(apart)
        #expect(findings(.eventsUnordered, outcome).count + findings(.eventsUnorderedApart, outcome).count == 1)
        #expect(
            findings(.eventsUnordered, try judged(apart.replacing("on 2027-03-01 file qatar", with: "on 2027-03-01 file egypt"))).isEmpty)
    }

    @Test("A subject begins where its status says")
    func status() throws {
        let own = "organization third \"Third\"\nparticipant third category delegate status registered\n"
        #expect(try last(own + "on 2027-03-01 accredit third") == "accredit allowed")
        #expect(try last(own + "on 2027-03-01 accredit qatar") == "accredit refused refusedState")
    }
}
