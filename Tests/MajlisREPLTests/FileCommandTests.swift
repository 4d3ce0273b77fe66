import Foundation
import MajlisModel
import MajlisReport
import Testing

@testable import MajlisREPL

/// Files beside the session: edited, saved, changed by others.
@Suite struct FileCommandTests {
    private let folder: SessionFolder
    private let session: Session

    init() throws {
        folder = try SessionFolder()
        for name in ["chapter.majlis", "rooms.majlis"] { try folder.bring(name) }
        session = try folder.session(["chapter.majlis"])
    }

    private var host: ScriptedHost { folder.host }

    private func edits(_ change: @escaping (String) -> String) {
        host.editing = { path in
            let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
            try? change(text).write(toFile: path, atomically: true, encoding: .utf8)
        }
    }

    // MARK: Editing

    @Test func editsTheScriptWithoutWritingIt() throws {
        edits { $0.replacingOccurrences(of: "expected 30", with: "expected 20") }
        let answer = session.perform(":edit")
        #expect(answer.output.contains("gone"))
        #expect(answer.output.contains("M0604"))
        #expect(try folder.text("chapter.majlis").contains("expected 30"))
        #expect(session.state.hasUnsavedChanges)
        #expect(session.perform("ideas.expected").output == "20\n")
        _ = session.perform(":undo")
        #expect(session.perform("ideas.expected").output == "30\n")
        #expect(!session.state.hasUnsavedChanges)
    }

    @Test func editsWhatWasTyped() {
        _ = session.perform("room annex capacity 5")
        var shown = ""
        edits {
            shown = $0
            return $0.replacingOccurrences(of: "5", with: "7")
        }
        #expect(!session.perform(":edit").isFailure)
        #expect(shown == "room annex capacity 5\n")
        #expect(session.perform("annex.capacity").output == "7\n")
        #expect(session.state.changedPaths == [])
    }

    @Test func editsAnEmptySession() throws {
        let host = ScriptedHost()
        let empty = Session(host: host)
        host.editing = { path in try? "room hall capacity 9".write(toFile: path, atomically: true, encoding: .utf8) }
        #expect(!empty.perform(":edit").isFailure)
        #expect(empty.perform("hall.capacity").output == "9\n")
    }

    @Test func opensTheFileOfARecordAtItsLine() {
        var path = ""
        host.editing = { path = $0 }
        #expect(!session.perform(":edit ideas").isFailure)
        #expect(path.hasSuffix("/chapter.majlis"))
        #expect(host.editedLine == 11)
        _ = session.perform(":edit hall")
        #expect(path.hasSuffix("/rooms.majlis"))
        #expect(host.editedLine == 1)
        #expect(!FileManager.default.fileExists(atPath: path), "what the editor was given is removed")
    }

    @Test func saysThatThereIsNoEditor() {
        let answer = session.perform(":edit")
        #expect(answer.isFailure)
        #expect(answer.remarks.contains("EDITOR"))
    }

    // MARK: Saving

    @Test func savesFormatted() throws {
        _ = session.perform("room   annex    capacity   5")
        host.replies = ["y"]
        #expect(!session.perform(":save").isFailure)
        #expect(try folder.text("chapter.majlis").hasSuffix("\n\nroom annex capacity 5\n"))
        #expect(!session.state.hasUnsavedChanges)
        #expect(session.state.additions == "")
        #expect(session.perform("annex.capacity").output == "5\n")
    }

    @Test func savesEachFileThatChanged() throws {
        _ = session.perform("change hall { capacity 40 }")
        _ = session.perform("change ideas { expected 35 }")
        host.replies = ["yes"]
        let answer = session.perform(":save")
        #expect(answer.output.contains("rooms.majlis") && answer.output.contains("chapter.majlis"))
        #expect(try folder.text("rooms.majlis").contains("capacity 40"))
        #expect(try folder.text("chapter.majlis").contains("expected 35"))
    }

    @Test func writesWhatCannotBeFormattedAsItStands() throws {
        edits { $0 + "room annex {\n" }
        _ = session.perform(":edit")
        host.replies = ["y"]
        let answer = session.perform(":save")
        #expect(answer.remarks.contains("without formatting"))
        #expect(try folder.text("chapter.majlis").hasSuffix("room annex {\n"))
    }

    @Test func saysThatSomebodyHasChangedTheFileMeanwhile() throws {
        _ = session.perform("room annex capacity 5")
        let theirs = try folder.text("chapter.majlis") + "\nperson ali\n"
        try folder.write("chapter.majlis", theirs)
        host.replies = ["n"]
        _ = session.perform(":save")
        #expect(host.questions.last?.contains("changed") == true)
        #expect(try folder.text("chapter.majlis") == theirs)
    }

    @Test func savesAFileThatWasTakenAway() throws {
        _ = session.perform("room annex capacity 5")
        try FileManager.default.removeItem(atPath: folder.path("chapter.majlis"))
        host.replies = ["y"]
        #expect(!session.perform(":save").isFailure)
        #expect(try folder.text("chapter.majlis").contains("annex"))
    }

    @Test func usePathsFollowTheCopy() throws {
        try folder.write("deep/other.majlis", "")
        let answer = session.perform(":save \(folder.path("deep/copy.majlis"))")
        #expect(!answer.isFailure)
        #expect(try folder.text("deep/copy.majlis").contains("use \"../rooms.majlis\""))
        #expect(try folder.text("chapter.majlis").contains("use \"rooms.majlis\""))
    }

    @Test func aFolderThatIsNotThereIsNamed() {
        let answer = session.perform(":save \(folder.path("nowhere/copy.majlis"))")
        #expect(answer.isFailure)
        #expect(answer.remarks.contains("nowhere/copy.majlis"))
        #expect(session.perform(":save \(folder.path)").isFailure)
    }

    @Test func anEmptySessionGoesOnWithTheFileThatItMade() throws {
        let session = Session(host: host)
        _ = session.perform("room hall capacity 5")
        #expect(session.perform(":save").isFailure)
        #expect(!session.perform(":save \(folder.path("made.majlis"))").isFailure)
        _ = session.perform("room annex capacity 6")
        host.replies = ["y"]
        #expect(!session.perform(":save").isFailure)
        #expect(try folder.text("made.majlis").contains("annex"))
    }

    // MARK: Leaving

    @Test func asksBeforeSomethingIsLost() {
        #expect(session.leave().isEnd)
        #expect(host.questions.isEmpty)
        _ = session.perform("room annex capacity 5")
        #expect(!session.leave().isEnd, "no answer is no consent")
        host.replies = ["", "no", "maybe", "Y"]
        #expect(!session.leave().isEnd)
        #expect(!session.leave().isEnd)
        #expect(!session.leave().isEnd)
        #expect(session.leave().isEnd)
    }

    @Test func whatWasCopiedIsNotLost() {
        _ = session.perform("room annex capacity 5")
        _ = session.perform(":save \(folder.path("copy.majlis"))")
        #expect(session.leave().isEnd)
        _ = session.perform("room loft capacity 5")
        #expect(!session.leave().isEnd)
    }

    // MARK: Changes by others

    @Test func noticesEachChangeOnce() throws {
        #expect(session.changedOnDisk() == nil)
        try folder.write("rooms.majlis", "room hall \"Main hall\" capacity 30\n")
        #expect(session.changedOnDisk()?.remarks.contains("rooms.majlis") == true)
        #expect(session.changedOnDisk() == nil)
        let answer = session.perform(":reload")
        #expect(answer.output.contains("gone"), "\(answer)")
        #expect(session.perform("hall.capacity").output == "30\n")
        #expect(session.changedOnDisk() == nil)
    }

    @Test func theSameBytesAreNoChange() throws {
        let text = try folder.text("rooms.majlis")
        try folder.write("rooms.majlis", text)
        #expect(session.changedOnDisk() == nil)
    }

    @Test func ownWritingIsNoChange() {
        _ = session.perform("room annex capacity 5")
        host.replies = ["y"]
        _ = session.perform(":save")
        #expect(session.changedOnDisk() == nil)
    }

    @Test func noticesAFileThatIsGone() throws {
        try FileManager.default.removeItem(atPath: folder.path("rooms.majlis"))
        #expect(session.changedOnDisk()?.remarks.contains("rooms.majlis") == true)
        #expect(session.changedOnDisk() == nil)
    }
}
