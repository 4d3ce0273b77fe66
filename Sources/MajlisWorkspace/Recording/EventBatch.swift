import MajlisSyntax
import MajlisText

/// Events that somebody wants to record, as they were written.
package struct EventBatch {
    package struct Item {
        /// As the journal keeps it: on one line. nil where that cannot be.
        package var line: String?
        /// Where it stands in what was given.
        package var range: TextRange
    }

    package let source: SourceFile
    package private(set) var items: [Item] = []
    /// What is wrong with the spelling.
    package let mistakes: [Diagnostic]
    /// What is no event.
    package private(set) var strangers: [String] = []

    /// - Parameter file: the number that places in the findings have.
    package init(_ source: SourceFile, file: FileID) {
        self.source = source
        let tree = Parser.parse(source, file: file)
        mistakes = tree.diagnostics.filter { $0.severity == .error }
        for item in tree.root.children where item.kind != .header {
            if item.kind == .event {
                items.append(Item(line: Self.line(of: item), range: item.range))
            } else {
                strangers.append(Self.firstLine(of: item.text))
            }
        }
    }

    private static func firstLine(of text: String) -> String {
        let line = text.prefix { !$0.isNewline }
        return line.count > 60 ? String(line.prefix(60)) + "…" : String(line)
    }

    // MARK: One line

    /// An event that goes over several lines, on one: what stood on lines of its own is parted by semicolons.
    private static func line(of event: Node) -> String? {
        let tree = event.tree
        var text = ""
        var depth = 0
        for index in event.firstToken..<event.endToken {
            let token = tree.tokens[index]
            let word = tree.text(ofToken: index)
            if word.contains(where: \.isNewline) { return nil }
            if index > event.firstToken { text += gap(before: index, in: tree, depth: depth) }
            text += word
            switch token.kind {
            case .leftParen, .leftBracket: depth += 1
            case .rightParen, .rightBracket: depth -= 1
            default: break
            }
        }
        if text == event.text { return text }
        // It must be the same event still.
        let again = Parser.parse(SourceFile(name: "", text: text + "\n"), file: FileID(0))
        let items = Array(again.root.children)
        func words(_ tree: SyntaxTree, _ tokens: Range<Int>) -> [String] {
            tokens.map { tree.text(ofToken: $0) }.filter { $0 != ";" && $0 != "؛" }
        }
        guard items.count == 1, items[0].kind == .event, !again.diagnostics.contains(where: { $0.severity == .error }),
            words(again, items[0].firstToken..<items[0].endToken) == words(tree, event.firstToken..<event.endToken)
        else { return nil }
        return text
    }

    private static func gap(before index: Int, in tree: SyntaxTree, depth: Int) -> String {
        let trivia = tree.trivia(beforeToken: index)
        guard trivia.contains(where: { $0.kind == .lineEnd }) else {
            return trivia.map { tree.source.text($0.range) }.joined()
        }
        let (before, after) = (tree.tokens[index - 1].kind, tree.tokens[index].kind)
        let joins = depth > 0 || [.leftBrace, .comma, .semicolon].contains(before) || [.leftBrace, .rightBrace].contains(after)
        return joins ? " " : "; "
    }
}
