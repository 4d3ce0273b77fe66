import MajlisModel
import MajlisReport
import Testing

@testable import MajlisREPL

/// Declarations, changes, events, trials and taking back.
@Suite struct SessionTests {
    private let host = ScriptedHost()

    /// A session in which a small meeting was typed.
    private func meeting() -> Session {
        let session = Session(host: host)
        _ = session.perform(
            """
            majlis 1
            conference chapter "Exploratory meeting" date 2027-03-14 zone "Asia/Amman"
            room hall "Main hall" capacity 25
            room annex "Annex" capacity 60
            person mona "Mona Haddad"
            day 2027-03-14 from 09:30 {
                session welcome "Welcome" for 30m room hall chair mona
                break coffee "Coffee" for 15m
                session ideas "Working together" for 1h30m room hall chair mona expected 20
            }
            checklist prepare "Before the meeting" {
                task invite "Invite" owner mona due 5w before opening
            }
            """)
        #expect(session.view.findings.isEmpty)
        return session
    }

    @Test func undoTakesBackWhatWasTyped() {
        let session = Session(host: host)
        #expect(session.perform("room hall capacity 5").isFailure == false)
        #expect(session.perform("hall.capacity").output == "5\n")
        #expect(session.perform(":undo").isFailure == false)
        #expect(session.perform("hall.capacity").isFailure)
        #expect(session.perform(":redo").isFailure == false)
        #expect(session.perform("hall.capacity").output == "5\n")
        #expect(session.perform(":redo").isFailure, "nothing is left to be done again")
    }

    @Test func undoGoesToAnyDepth() {
        let session = Session(host: host)
        for number in 1...50 { _ = session.perform("room hall\(number) capacity \(number)") }
        #expect(session.perform("count(rooms)").output == "50\n")
        for _ in 1...30 { _ = session.perform(":undo") }
        #expect(session.perform("count(rooms)").output == "20\n")
        for _ in 1...20 { _ = session.perform(":undo") }
        #expect(session.perform("count(rooms)").output == "0\n")
        #expect(session.perform(":undo").isFailure)
        #expect(session.state.additions == "")
    }

    @Test func onlyWhatAppearsOrVanishesIsShown() {
        let session = meeting()
        let crowded = session.perform("change ideas { expected 30 }")
        #expect(crowded.output.contains("M0604"))
        #expect(crowded.isFailure)
        let quiet = session.perform("room lobby \"Lobby\" capacity 5")
        #expect(quiet.output == "Added: “Lobby”.\n", "the finding that was there is not said again")
        let mended = session.perform("change ideas { room annex }")
        #expect(mended.output.contains("gone M0604 capacity"))
        #expect(session.view.findings.isEmpty)
        #expect(!mended.isFailure)
    }

    @Test func aNameThatIsThereChangesWhereItStands() {
        let session = meeting()
        let answer = session.perform("session ideas room annex for 2h")
        #expect(answer.output.contains("Changed: `ideas`.") || answer.output.contains("Changed: ideas."))
        #expect(answer.output.contains("“Working together”: 10:15 to 12:15; before: 10:15 to 11:45."))
        #expect(answer.output.contains("now in “Annex”; before: “Main hall”"))
        #expect(session.perform("count(sessions)").output == "2\n")
        #expect(session.perform("ideas.expected").output == "20\n", "what was not said stays")
        #expect(session.state.additions.contains("session ideas \"Working together\" for 2h room annex chair mona expected 20"))
    }

    @Test func aChangeMovesWhatFollows() {
        let session = meeting()
        let answer = session.perform("change welcome { for 45m }")
        #expect(answer.output.contains("“Coffee”: 10:15 to 10:30; before: 10:00 to 10:15."))
        #expect(answer.output.contains("“Working together”"))
    }

    @Test func aRoleTakesThePlaceOfTheOneBefore() {
        let session = meeting()
        _ = session.perform("person omar \"Omar Saleh\"")
        #expect(!session.perform("change ideas { chair omar; room annex }").isFailure)
        #expect(session.state.additions.contains("room annex chair omar expected 20"))
        #expect(!session.perform("session ideas chair mona").isFailure)
        #expect(session.state.additions.contains("room annex chair mona expected 20"))
        #expect(!session.perform("session welcome speakers mona, omar").isFailure)
        #expect(session.perform("count(welcome.speakers)").output == "2\n")
        _ = session.perform("change ideas { chair tbd }")
        #expect(session.state.additions.contains("room annex chair tbd expected 20"))
        _ = session.perform("session welcome speaker omar")
        #expect(session.perform("count(welcome.speakers)").output == "1\n")
        #expect(session.view.findings.map(\.code) == [.chairMissing])
    }

    @Test func rulesAndQueriesAreReplaced() {
        let session = meeting()
        _ = session.perform("query big = rooms where .capacity > 30")
        #expect(session.perform("count(big)").output == "1\n")
        _ = session.perform("query big = rooms where .capacity > 10")
        #expect(session.perform("count(big)").output == "2\n")
        _ = session.perform("rule small \"Small\" { require count(rooms) < 2 }")
        #expect(session.view.findings.count == 1)
        let mended = session.perform("rule small \"Small\" { require count(rooms) < 9 }")
        #expect(session.view.findings.isEmpty, "\(mended.output)")
    }

    @Test func whatIsUnknownIsRefusedWithASuggestion() {
        let session = meeting()
        let before = session.state.additions
        let answer = session.perform("change idaes { room annex }")
        #expect(answer.isFailure)
        #expect(answer.remarks.contains("ideas"))
        #expect(session.state.additions == before)
        #expect(session.perform("change ideas").isFailure)
    }

    @Test func brokenInputChangesNothing() {
        let session = meeting()
        let answer = session.perform("room big capacity many {")
        #expect(answer.isFailure)
        #expect(session.perform("count(rooms)").output == "2\n")
        #expect(session.perform("cuont(rooms)").isFailure)
        #expect(session.past.count == 1)
    }

    @Test func whatIsInterruptedChangesNothing() {
        let session = meeting()
        let before = session.state.additions
        for input in ["room lobby \"Lobby\"", "change ideas { room annex }", "count(rooms)", "on 2027-02-05 done prepare.invite by mona"] {
            host.interrupts = true
            let answer = session.perform(input)
            #expect(answer.isFailure)
            #expect(answer.remarks.contains("M0089"), "\(input): \(answer.remarks)")
            #expect(answer.output.isEmpty)
        }
        #expect(session.state.additions == before)
        #expect(session.past.count == 1)
        #expect(session.perform("count(rooms)").output == "2\n")
    }

    // MARK: Events

    @Test func eventsRunAndRefusedOnesLeaveNothing() {
        let session = meeting()
        let done = session.perform("on 2027-02-05 done prepare.invite by mona")
        #expect(!done.isFailure, "\(done.remarks)")
        #expect(done.output.contains("Invite"))
        let refused = session.perform("on 2027-02-06 done prepare.invite by mona")
        #expect(refused.isFailure)
        #expect(refused.remarks.contains("Nothing was changed."))
        #expect(!session.state.additions.contains("2027-02-06"))
        #expect(session.perform("on 2027-02-06 done prepare.invit").isFailure)
    }

    @Test func anEventToComeIsJudgedAndSaidToBeLater() {
        let session = meeting()
        let later = session.perform("on 2027-03-10 done prepare.invite by mona")
        #expect(!later.isFailure)
        #expect(later.output.contains(":as-of 2027-03-10"))
    }

    // MARK: What if

    @Test func aTrialIsDroppedOrKept() {
        let session = meeting()
        let before = session.state.additions
        let tried = session.perform(":try change ideas { expected 30 }")
        #expect(tried.output.contains("M0604"))
        #expect(!tried.isFailure)
        #expect(session.trial != nil)
        #expect(!session.perform(":drop").isFailure)
        #expect(session.state.additions == before)
        #expect(session.trial == nil)
        #expect(session.perform(":drop").isFailure)
        #expect(session.perform(":keep").isFailure)

        _ = session.perform(":try change ideas { room annex }")
        _ = session.perform("change ideas { expected 50 }")
        #expect(!session.perform(":keep").isFailure)
        #expect(session.perform("ideas.expected").output == "50\n")
        _ = session.perform(":undo")
        #expect(session.state.additions == before, "what was kept is one step")
    }

    @Test func aTrialThatIsRefusedIsNone() {
        let session = meeting()
        #expect(session.perform(":try on 2027-02-06 done prepare.invit").isFailure)
        #expect(session.trial == nil)
        #expect(session.perform(":try count(rooms)").isFailure)
        #expect(session.perform(":try").isFailure)
    }

    @Test func undoLeavesATrial() {
        let session = meeting()
        _ = session.perform(":try change ideas { room annex }")
        _ = session.perform(":undo")
        #expect(session.trial == nil)
        #expect(session.perform("ideas.room").output.contains("Main hall"))
    }

    // MARK: Expressions

    @Test func theLastValueIsAnUnderscore() {
        let session = meeting()
        _ = session.perform("hall.capacity")
        #expect(session.perform("_ + 5").output == "30\n")
        #expect(session.perform("_ * 2").output == "60\n")
        _ = session.perform("rooms where .capacity > 30")
        #expect(session.perform("count(_)").output == "1\n")
        _ = session.perform("room lobby")
        #expect(session.perform("_ + 1").output == "2\n", "a plain value outlives a change")
    }

    @Test func showShowsAndStaysNowhere() {
        let session = meeting()
        let before = session.state.additions
        let answer = session.perform("show rooms")
        #expect(answer.output.contains("Main hall"))
        #expect(session.state.additions == before)
        #expect(session.perform("show nothing_known").isFailure)
        #expect(session.perform("show agenda").output.contains("Coffee"))
    }

    @Test func arabic() {
        let session = Session(host: host)
        let answer = session.perform("majlis 1 language ar\nقاعة الكبرى «القاعة الكبرى» سعة ٢٥")
        #expect(answer.output.contains("القاعة الكبرى"))
        #expect(session.language == .arabic)
        #expect(session.perform("الكبرى.سعة").output == "25\n")
        #expect(session.perform("تعديل الكبرى { سعة ٣٠ }").output.contains("الكبرى"))
        #expect(session.perform("الكبرى.سعة").output == "30\n")
    }
}
