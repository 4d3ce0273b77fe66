import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// The other files that a script uses.
public enum Uses {
    public struct Use: Sendable {
        /// As written.
        public var path: String
        public var location: Location
        /// `use "…" as NAME`: a library with names of its own, no part of the project.
        public var isLibrary: Bool
        /// `table … from "…"`: a file of rows.
        public var isTable = false
    }

    /// `use "…"` and `table … from "…"`, in the order of the script. Libraries that come with the program (`use std.protocol`) are no files.
    public static func files(in tree: SyntaxTree) -> [Use] {
        var found: [Use] = []
        for item in tree.root.children where item.kind == .use {
            for text in item.children where text.kind == .text {
                found.append(Use(path: Literal.text(of: text).value, location: text.location, isLibrary: item.first(.clause) != nil))
            }
        }
        // Tables may stand in any block.
        for (index, node) in tree.nodes.enumerated() where node.kind == .table {
            guard let text = Node(tree: tree, index: index).first(.clause)?.first(.text) else { continue }
            found.append(Use(path: Literal.text(of: text).value, location: text.location, isLibrary: false, isTable: true))
        }
        return found
    }
}
