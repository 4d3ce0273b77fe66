import Foundation
import MajlisLanguage
import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// The scripts under `examples`, read and checked as the program reads them.
enum ExampleFolder {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .resolvingSymlinksInPath()
    static let examples = root.appendingPathComponent("examples")

    /// The five scripts that tell one document each, by the number of their document.
    static let documents = ["000", "001", "002", "003", "004"]

    /// All examples: each is the file that a planner gives to the program.
    static let all = [
        "000-why-take-part.majlis", "001-humanitarian-forum.majlis", "002-mediation-series.majlis", "003-cooperation-strategy.majlis",
        "004-exploratory-meeting.majlis", "developer-conference/conference.majlis", "summit.majlis", "workshop.majlis",
    ]

    static func path(ofDocument number: String) throws -> String {
        guard let name = all.first(where: { $0.hasPrefix(number) }) else { throw Missing(what: "the script of document \(number)") }
        return name
    }

    /// The script and the files it uses, checked.
    static func project(_ name: String) throws -> Project {
        let trees = try trees(name)
        return Checker.check(trees: trees, libraries: tables(in: trees))
    }

    /// The same, so that it can be asked.
    static func inquiry(_ name: String) throws -> Inquiry {
        let trees = try trees(name)
        return Inquiry(trees: trees, libraries: tables(in: trees))
    }

    /// Files of rows by the places where scripts name them.
    private static func tables(in trees: [SyntaxTree]) -> [Location: Int] {
        var places: [Location: Int] = [:]
        for use in trees.flatMap({ Uses.files(in: $0) }) where use.isTable {
            places[use.location] = trees.firstIndex { $0.source.isTable && $0.source.name == use.path }
        }
        return places
    }

    private static func trees(_ name: String) throws -> [SyntaxTree] {
        let script = examples.appendingPathComponent(name)
        var trees = [try tree(script, file: 0)]
        for used in Uses.files(in: trees[0]) where !used.isTable {
            let file = script.deletingLastPathComponent().appendingPathComponent(used.path)
            trees.append(try tree(file, file: UInt16(trees.count)))
        }
        for used in trees.flatMap({ Uses.files(in: $0) }) where used.isTable {
            let file = script.deletingLastPathComponent().appendingPathComponent(used.path)
            let source = SourceFile(name: used.path, table: [UInt8](try Data(contentsOf: file)))
            trees.append(Parser.parse(source, file: FileID(UInt16(trees.count))))
        }
        return trees
    }

    static func tree(_ file: URL, file number: UInt16) throws -> SyntaxTree {
        let source = SourceFile(name: file.lastPathComponent, bytes: [UInt8](try Data(contentsOf: file)))
        return Parser.parse(source, file: FileID(number))
    }

    /// What a test needs and did not find.
    struct Missing: Error, CustomStringConvertible {
        var what: String
        var description: String { "missing: \(what)" }
    }
}

/// The documents that the five scripts tell; they are no part of the project, so their place comes from `MAJLIS_CORPUS`.
enum Corpus {
    /// The folder of the documents: `MAJLIS_CORPUS` itself or `seeds` in it.
    static let folder: URL? = {
        guard let given = ProcessInfo.processInfo.environment["MAJLIS_CORPUS"], !given.isEmpty else { return nil }
        let whole = URL(fileURLWithPath: given)
        let seeds = whole.appendingPathComponent("seeds")
        return FileManager.default.fileExists(atPath: seeds.path) ? seeds : whole
    }()
    static var isGiven: Bool { folder != nil }

    static func text(ofDocument number: String) throws -> String {
        guard let folder else { throw ExampleFolder.Missing(what: "MAJLIS_CORPUS") }
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        guard let name = names.first(where: { $0.hasPrefix("\(number)_") && $0.hasSuffix(".txt") }) else {
            throw ExampleFolder.Missing(what: "document \(number) in \(folder.path)")
        }
        return try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
    }
}

/// The release binary, which command-line tests run: `MAJLIS_BINARY`, or the one that `make` builds.
enum ReleaseBinary {
    static let path: String? = {
        let given = ProcessInfo.processInfo.environment["MAJLIS_BINARY"]
        let built = ExampleFolder.root.appendingPathComponent(".build/release/majlis").path
        return [given, built].compactMap { $0 }.first { FileManager.default.isExecutableFile(atPath: $0) }
    }()
    static var isBuilt: Bool { path != nil }

    /// What a command prints, and its exit status.
    static func run(_ arguments: [String], in folder: URL) throws -> (output: Data, status: Int32) {
        guard let path else { throw ExampleFolder.Missing(what: "the release binary") }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.currentDirectoryURL = folder
        // Nothing of the machine's: its language and its colours are not what is tested.
        process.environment = ["PATH": "/usr/bin:/bin", "HOME": "/nonexistent", "LANG": "C.UTF-8"]
        let out = Pipe()
        process.standardOutput = out
        process.standardError = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let output = out.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (output, process.terminationStatus)
    }
}
