import Foundation
import MajlisSyntax
import MajlisText
import Testing

/// The project's folders, found from this file's own place.
enum Repository {
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static func text(_ path: String) throws -> String { try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8) }

    /// The scripts in a folder and the folders in it, by name.
    static func scripts(in folder: String) throws -> [Script] {
        let place = root.appendingPathComponent(folder).resolvingSymlinksInPath()
        let names = try FileManager.default.subpathsOfDirectory(atPath: place.path).filter { $0.hasSuffix(".majlis") }.sorted()
        return try names.map { try Script(name: "\(folder)/\($0)", bytes: [UInt8](Data(contentsOf: place.appendingPathComponent($0)))) }
    }

    static func fixtures() throws -> [Script] {
        try scripts(in: "Tests/Fixtures/lexer") + scripts(in: "Tests/Fixtures/parser") + scripts(in: "Tests/Fixtures/recovery")
    }

    static func examples() throws -> [Script] { try scripts(in: "examples") }
}

/// A script and its name, as tests print it.
struct Script: CustomTestStringConvertible {
    var name: String
    var bytes: [UInt8]

    var testDescription: String { name }
    var tree: SyntaxTree { parse(bytes, name: name) }
}

func parse(_ bytes: [UInt8], name: String = "test.majlis") -> SyntaxTree {
    Parser.parse(SourceFile(name: name, bytes: bytes), file: FileID(0))
}

func parse(_ text: String) -> SyntaxTree { parse(Array(text.utf8)) }

extension SyntaxTree {
    /// All nodes of a kind, in the order of the text.
    func all(_ kind: SyntaxKind) -> [Node] { nodes.indices.filter { nodes[$0].kind == kind }.map { Node(tree: self, index: $0) } }

    var errors: [Diagnostic] { diagnostics.filter { $0.severity == .error } }

    /// One line per node, indented by depth; leaves with their text.
    var outline: String {
        var lines: [String] = []
        func visit(_ node: Node, _ depth: Int) {
            let isLeaf = node.children.first { _ in true } == nil
            lines.append(String(repeating: "  ", count: depth) + "\(node.kind)" + (isLeaf ? " \(node.text)" : ""))
            for child in node.children { visit(child, depth + 1) }
        }
        visit(root, 0)
        return lines.joined(separator: "\n")
    }
}
