import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// The other files that a script uses.
public enum Uses {
    /// Paths of `use "…"` as written, each with its place. Libraries (`use std.protocol`) are no files.
    public static func paths(in tree: SyntaxTree) -> [(path: String, location: Location)] {
        var found: [(path: String, location: Location)] = []
        for item in tree.root.children where item.kind == .use {
            for text in item.children where text.kind == .text {
                found.append((Literal.text(of: text).value, text.location))
            }
        }
        return found
    }
}
