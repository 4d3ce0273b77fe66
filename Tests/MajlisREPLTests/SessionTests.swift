import MajlisModel
import MajlisReport
import Testing

@testable import MajlisREPL

@Suite struct SessionTests {
    @Test func undoTakesBackWhatWasTyped() {
        let host = ScriptedHost()
        let session = Session(host: host)
        #expect(session.perform("room hall capacity 5").isFailure == false)
        #expect(session.perform("hall.capacity").output == "5\n")
        #expect(session.perform(":undo").isFailure == false)
        #expect(session.perform("hall.capacity").isFailure)
    }
}
