import Foundation
import MajlisSyntax
import MajlisText
import Testing

@testable import MajlisFormat

/// The scripts under `Tests/Fixtures/format` and `examples`, and short ways to format them.
enum FormatFixtures {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static let names = list(root.appendingPathComponent("Tests/Fixtures/format"), "majlis")
    static let examples = list(root.appendingPathComponent("examples"), "majlis")
    static var all: [String] { names + examples }

    private static func list(_ folder: URL, _ suffix: String) -> [String] {
        let found = FileManager.default.enumerator(at: folder.resolvingSymlinksInPath(), includingPropertiesForKeys: nil)
        let files = (found?.allObjects ?? []).compactMap { $0 as? URL }
        return files.filter { $0.pathExtension == suffix }.map(\.path).sorted()
    }

    static func bytes(_ path: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: URL(fileURLWithPath: path))) }

    static func parse(_ bytes: [UInt8]) -> SyntaxTree { Parser.parse(SourceFile(name: "test.majlis", bytes: bytes), file: FileID(0)) }

    static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    /// The script in its layout; nil where it has errors.
    static func format(_ bytes: [UInt8]) -> [UInt8]? {
        switch Formatter.format(parse(bytes)) {
        case .formatted(let out): out
        case .unchanged: bytes
        case .refused: nil
        }
    }

    static func format(_ script: String) throws -> String { text(try #require(format(Array(script.utf8)), "refused:\n\(script)")) }

    static func findings(_ tree: SyntaxTree) -> [String] { tree.diagnostics.map(\.code.name) }
}
