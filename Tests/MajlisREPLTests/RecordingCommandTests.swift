import Foundation
import MajlisJournal
import MajlisModel
import Testing

@testable import MajlisREPL

/// Events that are recorded: judged, shown, asked about, and there for good.
@Suite struct RecordingCommandTests {
    private let folder: SessionFolder
    private let session: Session
    private let event = "on 2027-02-05 done prepare.invite by mona"

    init() throws {
        folder = try SessionFolder()
        for name in ["chapter.majlis", "rooms.majlis"] { try folder.bring(name) }
        session = try folder.session(["chapter.majlis"])
    }

    private func connect() { _ = session.perform(":open \(folder.path("chapter.journal"))") }

    private func recorded() throws -> [String] {
        folder.exists("chapter.journal") ? try Journal(reading: folder.path("chapter.journal")).entries().map(\.text) : []
    }

    @Test func connectingMakesNoFile() {
        connect()
        #expect(session.isRecording)
        #expect(!folder.exists("chapter.journal"))
    }

    @Test func whatItChangesIsShownBeforeTheQuestion() throws {
        connect()
        folder.host.replies = ["n"]
        let answer = session.perform(event)
        #expect(folder.host.told.contains("is done"))
        #expect(folder.host.questions.count == 1)
        #expect(!answer.isFailure)
        #expect(try recorded() == [])
    }

    @Test func recordsOnceItIsAgreed() throws {
        connect()
        folder.host.replies = ["y"]
        #expect(!session.perform(event).isFailure)
        #expect(try recorded() == [event])
        #expect(session.perform(":tasks").output.contains("1 of 2 done"))
        #expect(!session.state.hasUnsavedChanges, "it stands in the journal")
    }

    @Test func whatIsRefusedIsNotAskedAbout() throws {
        connect()
        let answer = session.perform("on 2027-02-05 done prepare.nothing")
        #expect(answer.isFailure)
        #expect(folder.host.questions == [])
        #expect(try recorded() == [])
    }

    @Test func undoLeavesWhatIsRecorded() throws {
        _ = session.perform("room annex capacity 5")
        connect()
        folder.host.replies = ["y"]
        _ = session.perform(event)
        let refused = session.perform(":undo")
        #expect(refused.isFailure)
        #expect(refused.remarks.contains("retract"))
        #expect(!session.perform(":undo").isFailure)
        #expect(session.perform("annex.capacity").isFailure)
        #expect(session.perform(":tasks").output.contains("1 of 2 done"), "the event is still there")
        #expect(try recorded() == [event])
    }

    @Test func whatIsOnlyTypedDoesNotCount() throws {
        connect()
        _ = session.perform("checklist more { task extra \"Extra\" due 1w before opening }")
        let answer = session.perform("on 2027-02-05 done more.extra")
        #expect(answer.isFailure)
        #expect(answer.remarks.contains(":save"))
        folder.host.replies = ["y", "y"]
        _ = session.perform(":save")
        #expect(!session.perform("on 2027-02-05 done more.extra").isFailure)
        #expect(try recorded().count == 1)
    }

    @Test func nothingIsRecordedInATrial() throws {
        connect()
        _ = session.perform(":try room annex capacity 5")
        #expect(session.perform(event).isFailure)
        #expect(try recorded() == [])
    }

    @Test func withoutAJournalEventsAreTriedInTheSession() throws {
        #expect(!session.perform(event).isFailure)
        #expect(!folder.exists("chapter.journal"))
        #expect(session.perform(":tasks").output.contains("1 of 2 done"))
    }

    @Test func whatOthersRecordCountsToo() throws {
        connect()
        let other = try folder.session(["chapter.majlis"])
        _ = other.perform(":open \(folder.path("chapter.journal"))")
        folder.host.replies = ["y"]
        _ = other.perform(event)
        // The same event again is refused now, although this session has not seen the first one.
        #expect(session.perform(event).isFailure)
        #expect(try recorded() == [event])
    }

    @Test func noJournalIsNamed() throws {
        try folder.write("notes.txt", "no journal")
        let answer = session.perform(":open \(folder.path("notes.txt"))")
        #expect(answer.isFailure)
        #expect(!session.isRecording)
        #expect(Session(host: folder.host).perform(":open x.journal").isFailure)
    }
}
