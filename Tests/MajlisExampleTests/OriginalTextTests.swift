import Foundation
import MajlisFormat
import MajlisLanguage
import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary
import Testing

/// A document as it stands, wrapped in a text block, comes out byte for byte.
@Suite("Originals in text blocks", .enabled(if: Corpus.isGiven))
struct OriginalTextTests {
    /// The document as the text of a background point, each line behind the block's indentation.
    private func script(_ text: String, indentation: String) -> String {
        let lines = text.components(separatedBy: "\n").map { indentation + $0 }.joined(separator: "\n")
        return "majlis 1 language ar\n\nbackground 1 {\n    text \"\"\"\n\(lines)\n\(indentation)\"\"\"\n}\n"
    }

    private func parse(_ bytes: [UInt8]) -> SyntaxTree { Parser.parse(SourceFile(name: "original.majlis", bytes: bytes), file: FileID(0)) }

    private func text(_ tree: SyntaxTree) -> String? {
        let project = Checker.check(trees: [tree])
        guard project.diagnostics.isEmpty, let background = project.model.records(of: .background).first else { return nil }
        if case .text(let text)? = project.model.value(background, .text) { return text.text }
        return nil
    }

    private func formatted(_ tree: SyntaxTree) -> [UInt8]? {
        switch Formatter.format(tree) {
        case .formatted(let bytes): bytes
        case .unchanged: tree.source.bytes
        case .refused: nil
        }
    }

    @Test("through reading and formatting", arguments: ExampleFolder.documents, ["", "    ", "\t"])
    func survives(document: String, indentation: String) throws {
        let original = try Corpus.text(ofDocument: document)
        let tree = parse(Array(script(original, indentation: indentation).utf8))
        #expect(text(tree).map { Array($0.utf8) } == Array(original.utf8), "read")
        let once = try #require(formatted(tree))
        #expect(text(parse(once)).map { Array($0.utf8) } == Array(original.utf8), "read again after formatting")
        #expect(formatted(parse(once)) == once, "formatted twice")
    }

    @Test("through the program's output", .enabled(if: ReleaseBinary.isBuilt), arguments: ExampleFolder.documents)
    func isPrinted(document: String) throws {
        let original = try Corpus.text(ofDocument: document)
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("majlis-original-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try script(original, indentation: "    ").write(
            to: folder.appendingPathComponent("original.majlis"), atomically: true, encoding: .utf8)

        let answer = try ReleaseBinary.run(["query", "original.majlis", "backgrounds select .text", "--format", "json"], in: folder)
        #expect(answer.status == 0)
        let found = Self.texts(in: try JSONSerialization.jsonObject(with: answer.output))
        #expect(found.contains { Array($0.utf8) == Array(original.utf8) })
    }

    /// Every text in a JSON value, however deep.
    private static func texts(in value: Any) -> [String] {
        switch value {
        case let text as String: [text]
        case let list as [Any]: list.flatMap { texts(in: $0) }
        case let object as [String: Any]: object.values.flatMap { texts(in: $0) }
        default: []
        }
    }
}
