import MajlisModel
import MajlisText
import Testing

@testable import MajlisExchange

/// What of a call for papers is a programme.
@Suite("Proposals and slots of pretalx") struct PretalxStateTests {
    private static let file = """
        {"speakers": [
           {"code": "AAAAAA", "name": "Lina Qasem", "submissions": ["WELLS1"]}, {"code": "BBBBBB", "name": "Omar Zaid", "submissions": ["REJECT"]},
           {"code": "CCCCCC", "name": "Sami Haddad", "submissions": ["REJECT", "CANCEL"]}],
         "talks": [
           {"code": "WELLS1", "title": "Wells", "state": "confirmed", "speakers": ["AAAAAA"], "slot_count": 2, "slots": [12, 13],
            "track": {"en": "Ground"}, "submission_type": {"en": "Talk", "ar": "محاضرة"}, "answers": [{"question": {"question": {"en": "Diet"}}, "answer": "none"}]},
           {"code": "REJECT", "title": "Rivers", "state": "rejected", "speakers": ["BBBBBB", "CCCCCC"], "slot_count": 1, "slots": []},
           {"code": "SUBMIT", "title": "Rain", "state": "submitted", "speakers": []}, {"code": "SUBMI2", "title": "Snow", "state": "submitted"},
           {"code": "CANCEL", "title": "Springs", "state": "canceled", "speakers": ["CCCCCC"], "slot_count": 1,
            "slot": {"room": {"en": "Petra"}, "start": "2027-03-14T10:00:00+03:00", "end": "2027-03-14T10:30:00+03:00"}}]}
        """

    @Test func onlyWhatWasAcceptedIsImported() throws {
        let read = ReadingFixture.parse(Self.file, named: "talks.json")
        #expect(read.programme.sessions.map(\.title.text) == ["Wells", "Springs"])
        #expect(read.programme.sessions.map(\.status) == [.confirmed, .cancelled])
        #expect(read.programme.people.map(\.title.text) == ["Lina Qasem", "Sami Haddad"])
        let notes = read.findings.filter { $0.code == .importNotAccepted }.map(\.message)
        #expect(notes.map { $0["state"] } == [.code("rejected"), .code("submitted")])
        #expect(notes.map { $0["titles"] } == [.list([.text("Rivers")]), .list([.text("Rain"), .text("Snow")])])
        #expect(read.codes["M1105"] == 1)
    }

    @Test func slotsThatAreNotThereAreMissed() throws {
        let read = ReadingFixture.parse(Self.file, named: "talks.json")
        let missing = read.findings.filter { $0.code == .importSlotsMissing }
        #expect(missing.map { $0.message["session"] } == [.text("Wells")])
        #expect(missing.first?.message["stated"] == .number(2) && missing.first?.message["held"] == .number(0))
    }

    @Test func namesInTwoLanguagesMakeNoFields() throws {
        let read = ReadingFixture.parse(Self.file, named: "talks.json")
        #expect(read.programme.tracks.map(\.title.text) == ["Ground"] && read.programme.tracks.allSatisfy { $0.further.isEmpty })
        let wells = try #require(read.session("Wells"))
        #expect(wells.type == "Talk")
        #expect(wells.further == [Programme.Further("type_ar", "محاضرة"), Programme.Further("answer Diet", "none")])
        // Answers are given in confidence, and what somebody may eat concerns health.
        let script = ProgrammeScript(read.programme, path: "t.json", format: "pretalx", language: .english)
        #expect(String(decoding: script.bytes ?? [], as: UTF8.self).contains("field answer_diet: text access confidential"))
    }

    @Test func manyTitlesAreCounted() {
        let talks = (0..<40).map { #"{"code": "P\#($0)", "title": "T\#($0)", "state": "submitted"}"# }.joined(separator: ",")
        let read = ReadingFixture.parse(#"[{"code": "A", "title": "Kept", "state": "accepted"}, \#(talks)]"#, named: "t.json")
        guard case .list(let titles)? = read.findings.first(where: { $0.code == .importNotAccepted })?.message["titles"] else {
            return #expect(Bool(false))
        }
        #expect(titles.count == 31 && titles.last == .message(Message(.importAndMore, ["count": .number(10)])))
    }
}
