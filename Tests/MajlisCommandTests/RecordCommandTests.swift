import Foundation
import Testing

/// `majlis record` and what the other commands make of a journal.
@Suite struct RecordCommandTests {
    @Test func whatIsRecordedIsReckonedWith() throws {
        let meeting = try RecordedMeeting()
        let run = try meeting.record(RecordedMeeting.event(1), ["--by-whom", "Mona Haddad", "--id", "first"])
        #expect(run.status == 0)
        #expect(run.output == "“Body 1”: listing is now noted\nrecorded as 1\n")
        #expect(run.errors == "")
        let state = ["query", RecordedMeeting.script, "body_1.listing"]
        #expect(try Majlis.run(state, in: meeting.folder).output == "noted\n")
        #expect(try Majlis.run(state + ["--no-journal"], in: meeting.folder).output == "unlisted\n")
        #expect(try Majlis.run(state + ["--journal", "none.journal"], in: meeting.folder).status == 2)
        #expect(try Majlis.run(["why", RecordedMeeting.script, "body_1.listing"], in: meeting.folder).output.contains("noted"))
        #expect(try Majlis.run(["check", RecordedMeeting.script], in: meeting.folder).status == 0)
    }

    @Test func aRefusedEventChangesNothing() throws {
        let meeting = try RecordedMeeting()
        let refused = try meeting.record("on 2027-02-01 confirm_it body_1")
        #expect(refused.status == 1)
        #expect(refused.output == "")
        #expect(refused.errors.contains("error M0920"))
        #expect(refused.errors.hasSuffix("Nothing is recorded.\n"))
        // Not even an empty journal.
        #expect(try meeting.folder.names() == [RecordedMeeting.script])
        #expect(try meeting.record("on 2027-02-01 note_down nobody").errors.contains("<event>:1:25: error M0301"))
        #expect(try meeting.record("on 2027-02-01").status == 1)
        #expect(try meeting.record("person x \"X\"").errors.contains("M0968"))
        #expect(try meeting.record("").errors.contains("M0969"))
        #expect(try meeting.folder.names() == [RecordedMeeting.script])
    }

    @Test func statusListsWhatNoLongerFits() throws {
        let meeting = try RecordedMeeting()
        _ = try meeting.record(RecordedMeeting.event(1))
        _ = try meeting.record(RecordedMeeting.event(2))
        let status = ["status", RecordedMeeting.script, "--as-of", "2027-02-10"]
        #expect(try !Majlis.run(status, in: meeting.folder).output.contains("no longer fit"))
        let script = try meeting.folder.text(RecordedMeeting.script)
        let changed = script.replacingOccurrences(of: "note_down from unlisted", with: "note_down from known")
        try meeting.folder.write(
            RecordedMeeting.script, changed.replacingOccurrences(of: "organization body_2", with: "organization body_2b"))
        let run = try Majlis.run(status, in: meeting.folder)
        #expect(run.output.contains("Recorded events that no longer fit"), "\(run.output)\(run.errors)")
        #expect(run.output.contains("entry 1"))
        #expect(run.output.contains("entry 2"))
        #expect(run.output.contains("unlisted"), "the reason: the state from which the step leads no more")
        #expect(run.output.contains("body_2"))
        #expect(try meeting.ids().count == 2, "none is lost")
    }

    @Test func oneIdIsRecordedOnce() throws {
        let meeting = try RecordedMeeting()
        #expect(try meeting.record(RecordedMeeting.event(1), ["--id", "a"]).output.hasSuffix("recorded as 1\n"))
        #expect(try meeting.record(RecordedMeeting.event(1), ["--id", "a"]).output == "recorded before, as 1\n")
        let other = try meeting.record(RecordedMeeting.event(2), ["--id", "a"])
        #expect(other.status == 1)
        #expect(other.errors.contains("M0967"))
        #expect(try meeting.ids() == ["a"])
    }

    @Test func aFileIsRecordedWholeOrNotAtAll() throws {
        let meeting = try RecordedMeeting()
        try meeting.folder.write("events.majlis", "majlis 1\n# two\n\(RecordedMeeting.event(1))\non 2027-02-02 confirm_it body_1 {\n}\n")
        try meeting.folder.write("wrong.majlis", "\(RecordedMeeting.event(2))\non 2027-02-02 confirm_it body_3\n")
        let wrong = try Majlis.run(["record", RecordedMeeting.script, "--from", "wrong.majlis"], in: meeting.folder)
        #expect(wrong.status == 1)
        #expect(wrong.errors.contains("wrong.majlis:2:1: error M0920"), "\(wrong.errors)")
        #expect(try meeting.folder.names().contains(RecordedMeeting.journal) == false)
        let dry = try Majlis.run(["record", RecordedMeeting.script, "--from", "events.majlis", "--dry-run"], in: meeting.folder)
        #expect(dry.output.hasSuffix("would be recorded as 1\n"))
        #expect(try meeting.folder.names().contains(RecordedMeeting.journal) == false)
        let run = try Majlis.run(["record", RecordedMeeting.script, "--from", "events.majlis"], in: meeting.folder)
        #expect(run.output.hasSuffix("recorded as 1 to 2\n"), "\(run.output)\(run.errors)")
        // The same file again says nothing new.
        let again = try Majlis.run(["record", RecordedMeeting.script, "--from", "events.majlis"], in: meeting.folder)
        #expect(again.output == "recorded before, as 1\nrecorded before, as 2\n")
        #expect(try meeting.ids().count == 2)
    }

    @Test func exportedTextIsTheSameJournal() throws {
        let meeting = try RecordedMeeting()
        for number in 1...5 { _ = try meeting.record(RecordedMeeting.event(number)) }
        let text = try meeting.journal("export").output
        try meeting.folder.write("events.txt", text)
        #expect(try Majlis.run(["journal", "import", "copy.journal", "events.txt"], in: meeting.folder).status == 0)
        #expect(try Majlis.run(["journal", "export", "copy.journal"], in: meeting.folder).output == text)
        // Replayed from the journal, from its copy, and as a part of the script, everything comes to the same.
        let script = try meeting.folder.text(RecordedMeeting.script)
        try meeting.folder.write("whole.majlis", script + text)
        let question = "organizations order by .name select .listing"
        let first = try Majlis.run(["query", RecordedMeeting.script, question], in: meeting.folder)
        let second = try Majlis.run(["query", RecordedMeeting.script, question, "--journal", "copy.journal"], in: meeting.folder)
        let third = try Majlis.run(["query", "whole.majlis", question], in: meeting.folder)
        #expect(first.outputBytes == second.outputBytes)
        #expect(first.outputBytes == third.outputBytes)
        #expect(first.output.contains("noted"))
        // What is there already is not imported again, and two accounts are not mixed.
        let again = try Majlis.run(["journal", "import", "copy.journal", "events.txt"], in: meeting.folder)
        #expect(again.output == "copy.journal: has all of them already\n")
        let other = try RecordedMeeting()
        _ = try other.record(RecordedMeeting.event(9))
        try other.folder.write("events.txt", text)
        #expect(try Majlis.run(["journal", "import", RecordedMeeting.journal, "events.txt"], in: other.folder).errors.contains("M0975"))
    }

    @Test func aScriptThatChangedLosesNothing() throws {
        let meeting = try RecordedMeeting()
        for number in 1...3 { _ = try meeting.record(RecordedMeeting.event(number)) }
        let script = try meeting.folder.text(RecordedMeeting.script)
        try meeting.folder.write(
            RecordedMeeting.script, script.split(separator: "\n").filter { !$0.contains("body_2 ") }.joined(separator: "\n") + "\n")
        let run = try Majlis.run(["query", RecordedMeeting.script, "body_3.listing"], in: meeting.folder)
        #expect(run.output == "noted\n")
        #expect(run.status == 0, "what no longer fits is no error of the script")
        #expect(run.errors.contains("majlis status meeting.majlis"))
        #expect(try meeting.ids().count == 3)
        #expect(try meeting.journal("verify").status == 0)
        #expect(try meeting.record(RecordedMeeting.event(4)).output.hasSuffix("recorded as 4\n"))
    }

    @Test(arguments: ["en", "ar"]) func everyActionAnswers(language: String) throws {
        let meeting = try RecordedMeeting()
        #expect(try meeting.journal("verify", ["--lang", language]).errors.contains("M0962"))
        _ = try meeting.record(RecordedMeeting.event(1), ["--id", "one"])
        #expect(try meeting.journal("list", ["--lang", language]).output.contains(RecordedMeeting.event(1)))
        #expect(try meeting.journal("show", ["one", "--lang", language]).output.contains(RecordedMeeting.event(1)))
        #expect(try meeting.journal("show", ["1", "--lang", language]).output.contains("one"))
        #expect(try meeting.journal("show", ["2", "--lang", language]).errors.contains("M0971"))
        #expect(try meeting.journal("verify", ["--lang", language]).status == 0)
        #expect(try meeting.journal("backup", ["copy.journal", "--lang", language]).status == 0)
        #expect(try meeting.journal("backup", ["copy.journal", "--lang", language]).errors.contains("M0977"))
        #expect(try meeting.journal("list", ["other", "--lang", language]).errors.contains("M0006"))
        #expect(try meeting.journal("backup", ["--lang", language]).errors.contains("M0005"))
        #expect(try Majlis.run(["journal", "verify", RecordedMeeting.script + "x", "--lang", language], in: meeting.folder).status == 2)
    }
}
