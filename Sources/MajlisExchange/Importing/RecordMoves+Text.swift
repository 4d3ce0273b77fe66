import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// Text that goes into a script: where it begins, and behind which margin.
extension RecordMoves {
    static func insert(_ text: String, at place: Int, _ bytes: inout [UInt8]) {
        bytes.insert(contentsOf: text.utf8, at: min(place, bytes.count))
    }

    static func append(_ text: String, to node: Node, before item: Node? = nil, _ bytes: inout [UInt8]) {
        let insertion = insertion(of: text, into: node, before: item, bytes)
        insert(insertion.text, at: insertion.place, &bytes)
    }

    /// Where text goes into a record's block: before one of its items or at its end.
    static func insertion(of text: String, into node: Node, before item: Node? = nil, _ bytes: [UInt8]) -> Insertion {
        let tree = node.tree
        let margin = margin(of: node.index, tree, bytes) + "    "
        let text = indented(text, by: margin)
        if let item { return Insertion(place: lineStart(above: Int(item.range.start), bytes), time: 0, text: text + "\n") }
        guard let block = node.first(.block) else {
            return Insertion(place: Int(node.range.end), time: 0, text: " {\n\(text.isEmpty ? "" : text + "\n")\(margin.dropLast(4))}")
        }
        let brace = tree.tokens[block.endToken - 1]
        guard brace.startsLine else {
            return Insertion(place: Int(brace.start), time: 0, text: "\n\(text)\n\(margin.dropLast(4))")
        }
        var start = Int(brace.start)
        while start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
        return Insertion(place: start, time: 0, text: text + "\n")
    }

    /// Where lines of text go behind a record: behind its line, or directly behind it where something else shares that.
    static func insertion(of text: String, behind node: Node, _ bytes: [UInt8]) -> Insertion {
        let end = node.range.end
        if isLast(node) { return Insertion(place: lineEnd(behind: end, bytes), time: 0, text: text) }
        return Insertion(place: Int(end), time: 0, text: "\n" + text.trimmingLineEnd())
    }

    /// No token stands behind it on its line but those that end items.
    private static func isLast(_ node: Node) -> Bool {
        var next = node.endToken
        while next < node.tree.tokens.count, node.tree.tokens[next].kind == .semicolon, !node.tree.tokens[next].startsLine { next += 1 }
        return next >= node.tree.tokens.count || node.tree.tokens[next].startsLine
    }

    /// A record's text with its lines behind a margin; its last line tells which margin it had.
    static func indented(_ text: String, by margin: String) -> String {
        if text.isEmpty { return "" }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let had = lines[lines.count - 1].prefix { $0 == " " || $0 == "\t" }.count
        let moved = lines.dropFirst().map { line in
            let own = line.prefix { $0 == " " || $0 == "\t" }.count
            return line.isEmpty ? "" : margin + line.dropFirst(min(own, had))
        }
        return ([margin + lines[0]] + moved).joined(separator: "\n")
    }

    static func margin(of node: NodeIndex, _ tree: SyntaxTree, _ bytes: [UInt8]) -> String {
        let start = Int(tree.range(ofNode: node).start)
        var first = start
        while first > 0, bytes[first - 1] != 0x0A { first -= 1 }
        return String(decoding: bytes[first..<start].prefix { $0 == 0x20 || $0 == 0x09 }, as: UTF8.self)
    }

    /// The beginning of a line, with the comments directly above it.
    static func lineStart(above place: Int, _ bytes: [UInt8]) -> Int {
        var start = place
        while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
        while start > 0 {
            var before = start - 1
            while before > 0, bytes[before - 1] != 0x0A { before -= 1 }
            let line = bytes[before..<start].drop { $0 == 0x20 || $0 == 0x09 }
            guard line.first == UInt8(ascii: "#"), before > 0 else { break }
            start = before
        }
        return start
    }

    /// The end of the line on which something ends, its line end with it.
    static func lineEnd(behind place: ByteOffset, _ bytes: [UInt8]) -> Int {
        var end = Int(place)
        while end < bytes.count, bytes[end] != 0x0A { end += 1 }
        return min(end + 1, bytes.count)
    }

    /// The end of the script, before the marks and what explains them.
    static func end(_ bytes: [UInt8]) -> Int {
        guard let range = ImportMarks(in: SourceFile(name: "", bytes: bytes)).range else { return bytes.count }
        let start = lineStart(above: Int(range.start), bytes)
        // The empty line above them stays there.
        return start > 1 && bytes[start - 1] == 0x0A && bytes[start - 2] == 0x0A ? start - 1 : start
    }
}

extension String {
    fileprivate func trimmingLineEnd() -> String { hasSuffix("\n") ? String(dropLast()) : self }
}
