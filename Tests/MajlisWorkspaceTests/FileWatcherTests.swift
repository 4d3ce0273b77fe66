import Foundation
import Testing

@testable import MajlisWorkspace

/// Saving a file in each of the ways that editors have, as the system tells it and as looking at the files shows it.
@Suite final class FileWatcherTests {
    let folder: String

    init() throws {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("watch-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        folder = try #require(Paths.resolved(url.path))
        try write("one", to: "a.majlis")
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func path(_ name: String) -> String { Paths.joined(folder, name) }

    func write(_ text: String, to name: String) throws {
        try text.write(toFile: path(name), atomically: false, encoding: .utf8)
    }

    @Test(arguments: [false, true]) func noticesAFileThatIsWrittenInPlace(polls: Bool) throws {
        var watcher = FileWatcher(polls: polls)
        watcher.watch(.init(files: [path("a.majlis")]))
        #expect(watcher.wait(limit: 0) == [])
        try write("one and two", to: "a.majlis")
        #expect(watcher.wait(limit: 5000) == [path("a.majlis")])
        #expect(watcher.wait(limit: 0) == [])
    }

    @Test(arguments: [false, true]) func noticesAFileThatIsPutInThePlaceOfTheOldOne(polls: Bool) throws {
        var watcher = FileWatcher(polls: polls)
        watcher.watch(.init(files: [path("a.majlis")]))
        try write("another", to: ".a.majlis.swp")
        #expect(rename(path(".a.majlis.swp"), path("a.majlis")) == 0)
        #expect(watcher.wait(limit: 5000) == [path("a.majlis")])
    }

    @Test(arguments: [false, true]) func noticesScriptsThatComeAndGoInAFolder(polls: Bool) throws {
        var watcher = FileWatcher(polls: polls)
        watcher.watch(.init(folders: [folder]))
        try write("new", to: "b.majlis")
        #expect(watcher.wait(limit: 5000) == [path("b.majlis")])
        try FileManager.default.removeItem(atPath: path("a.majlis"))
        #expect(watcher.wait(limit: 5000) == [path("a.majlis")])
        try FileManager.default.createDirectory(atPath: path("below"), withIntermediateDirectories: true)
        #expect(watcher.wait(limit: 5000) == [path("below")])
    }

    @Test(arguments: [false, true]) func saysNothingOfOtherFiles(polls: Bool) throws {
        var watcher = FileWatcher(polls: polls)
        watcher.watch(.init(folders: [folder]))
        try write("x", to: "notes.txt")
        try write("x", to: ".hidden.majlis")
        #expect(watcher.wait(limit: 600) == [])
        watcher.watch(.init(files: [path("a.majlis")]))
        try write("x", to: "b.majlis")
        #expect(watcher.wait(limit: 600) == [])
    }

    @Test(arguments: [false, true]) func tellsSeveralChangesAtOnce(polls: Bool) throws {
        var watcher = FileWatcher(polls: polls)
        watcher.watch(.init(folders: [folder]))
        for name in ["c.majlis", "b.majlis", "d.majlis"] { try write("x", to: name) }
        var changed: Set<String> = []
        while changed.count < 3 {
            let more = watcher.wait(limit: 5000)
            if more.isEmpty { break }
            changed.formUnion(more)
        }
        #expect(changed == [path("b.majlis"), path("c.majlis"), path("d.majlis")])
    }

    @Test(arguments: [false, true]) func noticesAFolderThatIsMadeAgain(polls: Bool) throws {
        let below = path("below")
        let file = Paths.joined(below, "c.majlis")
        var watcher = FileWatcher(polls: polls)
        let places = FileWatcher.Places(folders: [folder, below], files: [file])
        for round in 0..<3 {
            try FileManager.default.createDirectory(atPath: below, withIntermediateDirectories: true)
            watcher.watch(places)
            while !watcher.wait(limit: 300).isEmpty { watcher.watch(places) }
            try "round \(round)".write(toFile: file, atomically: false, encoding: .utf8)
            #expect(watcher.wait(limit: 5000).contains(file))
            try FileManager.default.removeItem(atPath: below)
            #expect(!watcher.wait(limit: 5000).isEmpty)
            watcher.watch(places)
        }
    }

    @Test(arguments: [false, true]) func noticesAFileThatWasMissing(polls: Bool) throws {
        var watcher = FileWatcher(polls: polls)
        watcher.watch(.init(files: [path("later.majlis")]))
        try write("x", to: "later.majlis")
        #expect(watcher.wait(limit: 5000) == [path("later.majlis")])
    }
}
