import Testing

@testable import MajlisREPL

/// Several inputs that come at once.
@Suite struct PastedInputTests {
    private let host = ScriptedHost()

    @Test func aScriptIsOneInput() {
        let session = Session(host: host)
        let rooms = (1...50).map { "room r\($0) capacity \($0)\n" }.joined()
        #expect(!session.respond(to: rooms).isFailure)
        #expect(session.respond(to: "count(rooms)").output == "50\n")
        _ = session.respond(to: ":undo")
        #expect(session.respond(to: "count(rooms)").output == "0\n")
    }

    @Test func questionsAndCommandsAreOneEach() {
        let session = Session(host: host)
        let answer = session.respond(to: "room hall {\n    capacity 5\n}\nhall.capacity\n\n:lang ar\n1 + 2")
        #expect(answer.output.contains("\n5\n"))
        #expect(answer.output.hasSuffix("\n3\n"))
        #expect(session.language == .arabic)
        #expect(!answer.isFailure)
    }

    @Test func nothingIsTakenBehindLeaving() {
        let session = Session(host: host)
        let answer = session.respond(to: "1 + 2\n:quit\n3 + 4")
        #expect(answer.output == "3\n")
        #expect(answer.isEnd)
    }

    @Test func aBrokenScriptIsReportedAsAWhole() {
        let session = Session(host: host)
        let answer = session.respond(to: "room hall capacity 5\nroom {\n")
        #expect(answer.isFailure)
        #expect(session.respond(to: "hall.capacity").isFailure, "nothing of it was taken")
    }

    @Test func eachInputIsTimed() {
        let session = Session(host: host)
        _ = session.respond(to: ":time")
        let answer = session.respond(to: "1 + 2\n3 + 4")
        #expect(answer.remarks.split(separator: "\n").count { $0.hasSuffix(" ms") } == 2)
        _ = session.respond(to: ":time")
        #expect(session.respond(to: "1 + 2").remarks == "")
        #expect(session.respond(to: ":time 1 + 2").remarks.hasSuffix(" ms\n"))
    }
}
