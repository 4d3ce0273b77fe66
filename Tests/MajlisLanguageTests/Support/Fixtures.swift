import Foundation
import MajlisLanguage
import MajlisSyntax
import MajlisText

/// Scripts of the tests, and checking them.
enum Fixtures {
    static let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// The scripts under a folder of the project, by their paths in it.
    static func scripts(in folder: String) -> [String] {
        let base = root.appendingPathComponent(folder)
        let found = FileManager.default.enumerator(at: base, includingPropertiesForKeys: nil)
        let files = (found?.allObjects ?? []).compactMap { $0 as? URL }.filter { $0.pathExtension == "majlis" }
        return files.map { folder + $0.standardizedFileURL.path.dropFirst(base.standardizedFileURL.path.count) }.sorted()
    }

    static func bytes(of path: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: root.appendingPathComponent(path))) }

    static func tree(_ bytes: [UInt8], name: String = "test.majlis", number: Int = 0) -> SyntaxTree {
        Parser.parse(SourceFile(name: name, bytes: bytes), file: FileID(UInt16(number)))
    }

    /// A script with the files beside it that it uses.
    static func project(at path: String) throws -> Project {
        var trees = [tree(try bytes(of: path), name: path)]
        let folder = path.split(separator: "/").dropLast().joined(separator: "/")
        for use in Uses.files(in: trees[0]) where !use.isTable {
            trees.append(tree(try bytes(of: "\(folder)/\(use.path)"), name: use.path, number: trees.count))
        }
        return Checker.check(trees: trees)
    }

    /// Checks the scripts of one project; the first is the one that uses the others.
    static func check(_ scripts: String...) -> Project {
        let trees = scripts.enumerated().map { tree(Array($0.element.utf8), number: $0.offset) }
        return Checker.check(trees: trees)
    }

    /// Checks a script and the files of rows that its tables name.
    static func check(_ script: String, tables: KeyValuePairs<String, [UInt8]>) -> Project {
        var trees = [tree(Array(script.utf8))]
        for (path, bytes) in tables {
            trees.append(Parser.parse(SourceFile(name: path, table: bytes), file: FileID(UInt16(trees.count))))
        }
        var places: [Location: Int] = [:]
        for use in Uses.files(in: trees[0]) where use.isTable {
            places[use.location] = trees.firstIndex { $0.source.name == use.path }
        }
        return Checker.check(trees: trees, libraries: places)
    }

    /// The same with one file of rows, called `rows.csv`.
    static func check(_ script: String, rows: String) -> Project { check(script, tables: ["rows.csv": Array(rows.utf8)]) }

    /// Checks a script and the libraries that it and they use, by the paths in their `use` lines.
    static func check(_ script: String, libraries: KeyValuePairs<String, String>) -> Project {
        var trees = [tree(Array(script.utf8))]
        for (path, text) in libraries { trees.append(tree(Array(text.utf8), name: path, number: trees.count)) }
        var places: [Location: Int] = [:]
        for use in trees.flatMap({ Uses.files(in: $0) }) where use.isLibrary {
            places[use.location] = trees.firstIndex { $0.source.name == use.path }
        }
        return Checker.check(trees: trees, libraries: places)
    }
}

extension Project {
    /// Codes of all findings, in the order in which they were made.
    var codes: [String] { diagnostics.map(\.code.code) }

    /// Every finding on a line of its own: `2:5 error M0301 There is no room called plenray.`
    var listing: [String] {
        diagnostics.sorted { Location.order($0.location, $1.location) }.map { finding in
            let position = files[Int(finding.location.file.rawValue)].position(of: finding.location.range.start)
            var line = "\(position.line):\(position.column) \(finding.severity) \(finding.code.code) "
            line += Catalogue.shared.english(finding.message, in: files)
            for suggestion in finding.suggestions { line += " [\(Catalogue.shared.english(suggestion, in: files))]" }
            for fix in finding.fixes { line += " {\(Catalogue.shared.english(fix.title, in: files))}" }
            return line
        }
    }
}
