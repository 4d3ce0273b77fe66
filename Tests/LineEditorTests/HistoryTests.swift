import Glibc
import Testing

@testable import LineEditor

/// A folder that is gone after the test.
private final class Folder {
    let path: String

    init() throws {
        var template = Array("/tmp/majlis-history-XXXXXX".utf8CString)
        guard let made = mkdtemp(&template) else { throw HistoryFile.Failure(code: errno) }
        path = String(cString: made)
    }

    deinit {
        for name in ["history", "deep/er/history"] { unlink(path + "/" + name) }
        for name in ["deep/er", "deep", "history"] { rmdir(path + "/" + name) }
        rmdir(path)
    }

    var file: String { path + "/history" }

    func bytes() -> [UInt8] {
        var result: [UInt8] = []
        guard let stream = fopen(file, "r") else { return [] }
        defer { fclose(stream) }
        while case let byte = getc(stream), byte >= 0 { result.append(UInt8(byte)) }
        return result
    }

    var text: String { String(decoding: bytes(), as: UTF8.self) }

    func write(_ bytes: [UInt8]) {
        guard let stream = fopen(file, "w") else { return }
        fwrite(bytes, 1, bytes.count, stream)
        fclose(stream)
    }

    func mode(_ name: String) -> UInt32 {
        var status = stat()
        return stat(path + "/" + name, &status) == 0 ? status.st_mode & 0o777 : 0
    }

    /// The names that are in the folder.
    func names() -> [String] {
        guard let folder = opendir(path) else { return [] }
        defer { closedir(folder) }
        var result: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if !name.hasPrefix(".") { result.append(name) }
        }
        return result.sorted()
    }
}

@Suite struct HistoryTests {
    @Test func whatWasEnteredIsThereTheNextTime() throws {
        let folder = try Folder()
        let entries = ["one", "جلسة عامّة", "several {\n  lines \\n\n}", "back\\slash\\\\", "👨‍👩‍👧"]
        var first = History(path: folder.file)
        for entry in entries { first.add(entry) }
        #expect(first.problem == 0)
        #expect(History(path: folder.file).entries == entries)
        #expect(folder.text.hasPrefix("# majlis history 1\none\n"))
        #expect(folder.mode("history") == 0o600)
    }

    @Test func foldersAreMadeForTheirOwnerAlone() throws {
        let folder = try Folder()
        var history = History(path: folder.path + "/deep/er/history")
        history.add("x")
        #expect(history.problem == 0)
        #expect(folder.mode("deep") == 0o700)
        #expect(History(path: folder.path + "/deep/er/history").entries == ["x"])
    }

    @Test func whatIsNotWorthKeepingIsNotKept() throws {
        let folder = try Folder()
        var history = History(path: folder.file)
        for entry in ["", "  ", " secret", "\n", "one", "one", "two", "one"] { history.add(entry) }
        #expect(history.entries == ["two", "one"])
        #expect(History(path: folder.file).entries == ["two", "one"])
        #expect(!folder.text.contains("secret"))
    }

    @Test func aDamagedFileLosesOnlyTheDamage() throws {
        let folder = try Folder()
        // No header, an entry that is no UTF-8, an unknown escape, no line break at the end.
        folder.write(Array("first\nbad ".utf8) + [0xFF, 0x0A] + Array("tab\\t\nlast".utf8))
        var history = History(path: folder.file)
        #expect(history.entries == ["first", "bad \u{FFFD}", "tab\\t", "last"])
        history.add("new")
        #expect(History(path: folder.file).entries == ["first", "bad \u{FFFD}", "tab\\t", "last", "new"])
        // What could not be read is left as it is.
        #expect(folder.bytes().contains(0xFF))
    }

    /// Wherever a crash has cut the file off, the entries before are whole and so is the next one.
    @Test func aFileCutOffAnywhereLosesOnlyTheLastEntry() throws {
        let folder = try Folder()
        let entries = ["one", "جَلسة\n{}", "back\\", "last"]
        let whole = Array(("# majlis history 1\n" + entries.map { HistoryFile.escaped($0) + "\n" }.joined()).utf8)
        for end in whole.indices {
            folder.write(Array(whole[..<end]))
            let complete = whole[..<end].count { $0 == UInt8(ascii: "\n") } - 1
            var history = History(path: folder.file)
            history.add("new")
            let read = History(path: folder.file).entries
            #expect(history.problem == 0)
            #expect(Array(read.prefix(max(complete, 0))) == Array(entries.prefix(max(complete, 0))), "cut at \(end)")
            #expect(read.last == "new", "cut at \(end)")
            #expect(read.count <= max(complete, 0) + 2)
        }
    }

    @Test func aFileOfALaterVersionIsReadAndNotRewritten() throws {
        let folder = try Folder()
        let lines = (1...20).map { "entry \($0)\n" }.joined()
        folder.write(Array(("# majlis history 9\n" + lines).utf8))
        var history = History(path: folder.file, limit: 4)
        history.add("new")
        #expect(folder.text == "# majlis history 9\n" + lines + "new\n")
        #expect(history.entries == ["entry 18", "entry 19", "entry 20", "new"])
    }

    @Test func theFileIsShortenedInOneStep() throws {
        let folder = try Folder()
        var history = History(path: folder.file, limit: 8)
        for number in 1...10 { history.add("entry \(number)") }
        #expect(folder.text.split(separator: "\n").count == 11)
        history.add("entry 11")
        #expect(folder.text == "# majlis history 1\n" + (4...11).map { "entry \($0)\n" }.joined())
        #expect(folder.names() == ["history"])
        #expect(folder.mode("history") == 0o600)
        #expect(history.problem == 0)
    }

    @Test func aFileThatCannotBeReadIsNoReasonToStop() throws {
        let folder = try Folder()
        mkdir(folder.file, 0o700)
        var history = History(path: folder.file)
        #expect(history.entries == [])
        #expect(history.problem == EISDIR)
        history.add("still here")
        #expect(history.entries == ["still here"])
        #expect(history.problem == EISDIR)
    }

    @Test func withoutAFileItLastsAsLongAsTheSession() {
        var history = History(path: nil)
        history.add("x")
        #expect(history.entries == ["x"])
        #expect(history.problem == 0)
    }

    @Test func theEnvironmentNamesTheFile() {
        #expect(History.usualPath(environment: ["HOME": "/home/a"]) == "/home/a/.local/state/majlis/history")
        #expect(History.usualPath(environment: ["HOME": "/home/a", "XDG_STATE_HOME": "/s"]) == "/s/majlis/history")
        #expect(History.usualPath(environment: ["HOME": "/home/a", "XDG_STATE_HOME": "relative"]) == "/home/a/.local/state/majlis/history")
        #expect(History.usualPath(environment: ["HOME": "/home/a", "MAJLIS_HISTORY": ""]) == nil)
        #expect(History.usualPath(environment: ["HOME": "/home/a", "MAJLIS_HISTORY": "/x"]) == "/x")
        #expect(History.usualPath(environment: [:]) == nil)
    }

    /// Sessions at once lose nothing of each other's, shortening included.
    @Test func sessionsBesideEachOtherMix() async throws {
        let folder = try Folder()
        let path = folder.file
        await withTaskGroup(of: Void.self) { group in
            for writer in 0..<4 {
                group.addTask {
                    var history = History(path: path, limit: 400)
                    for number in 0..<50 { history.add("writer \(writer) entry \(number)\nجلسة") }
                }
            }
        }
        let entries = History(path: path, limit: 400).entries
        #expect(entries.count == 200)
        for writer in 0..<4 {
            #expect(entries.filter { $0.hasPrefix("writer \(writer) ") } == (0..<50).map { "writer \(writer) entry \($0)\nجلسة" })
        }
    }

    @Test func shorteningBesideEachOtherKeepsTheNewest() async throws {
        let folder = try Folder()
        let path = folder.file
        await withTaskGroup(of: Void.self) { group in
            for writer in 0..<4 {
                group.addTask {
                    var history = History(path: path, limit: 12)
                    for number in 0..<40 { history.add("writer \(writer) entry \(number)") }
                }
            }
        }
        let entries = History(path: path, limit: 12).entries
        #expect(entries.count == 12)
        #expect(entries.allSatisfy { $0.hasPrefix("writer ") })
        #expect(folder.names() == ["history"])
    }

    // MARK: Walking and searching

    private func history(_ entries: [String]) -> History {
        var history = History(path: nil)
        for entry in entries { history.add(entry) }
        return history
    }

    @Test func walkingKeepsToWhatStandsBeforeTheCursor() {
        let history = history(["show a", "list", "show ب", "other"])
        var walk = HistoryWalk(from: EditBuffer("show"), in: history)
        #expect(walk.older(in: history)?.text == "show ب")
        #expect(walk.older(in: history)?.text == "show a")
        #expect(walk.older(in: history) == nil)
        #expect(walk.newer(in: history)?.text == "show ب")
        #expect(walk.newer(in: history) == EditBuffer("show"))
        #expect(walk.newer(in: history) == nil)
        // With the cursor at the beginning every entry is one.
        var all = HistoryWalk(from: EditBuffer("typed", cursor: 0), in: history)
        #expect(all.older(in: history)?.text == "other")
        #expect(all.newer(in: history) == EditBuffer("typed", cursor: 0))
    }

    @Test func searchingGoesBackWhileTyping() {
        let history = history(["open جلسة", "close Session", "open door", "closed"])
        var search = HistorySearch(from: EditBuffer("typed"), in: history)
        search.append("o", in: history)
        #expect(search.found == EditBuffer("closed", cursor: 2))
        search.append("p", in: history)
        #expect(search.found.text == "open door")
        search.older(in: history)
        #expect(search.found.text == "open جلسة")
        search.older(in: history)
        #expect(search.failed && search.found.text == "open جلسة")
        search.newer(in: history)
        #expect(!search.failed && search.found.text == "open door")
        search.removeLast(in: history)
        #expect(search.query == "o" && search.found.text == "closed")
        search.removeLast(in: history)
        #expect(search.found.text == "typed")
    }

    @Test func searchingIsOfAnyScript() {
        let history = history(["open جلسة", "close Session"])
        var search = HistorySearch(from: EditBuffer(), in: history)
        search.append("جل", in: history)
        #expect(search.found == EditBuffer("open جلسة", cursor: 5))
        #expect(HistorySearch.match("session", in: "close Session") == 6)
        #expect(HistorySearch.match("SESSION", in: "close Session") == nil)
        #expect(HistorySearch.match("", in: "x") == nil)
    }

    @Test func bindingsOfTheUserAreKnown() {
        #expect(UserBindings.boundSequence(in: "bind \\e[A ed-prev-history") == "\u{1B}[A")
        #expect(UserBindings.boundSequence(in: "majlis:bind -a \"^[[5~\" ed-prev-history") == "\u{1B}[5~")
        #expect(UserBindings.boundSequence(in: "bind -v") == nil)
        #expect(UserBindings.boundSequence(in: "bind ^X majlis-enter") == nil)
        #expect(UserBindings.boundSequence(in: "edit on") == nil)
    }
}
