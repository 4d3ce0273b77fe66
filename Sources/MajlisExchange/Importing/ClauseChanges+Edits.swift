import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// What is written into the script as it was.
extension ClauseChanges {
    /// The nodes of a part as the new import writes them; the room of a lane and the day around it are written as clauses.
    func text(of part: ScriptOutline.Part) -> String {
        if part.nodes.isEmpty {
            let words = part.value.pieces.compactMap { piece in
                if case .word(let word) = piece { ProgrammeScript.written(word) } else { nil }
            }
            return "\(wording.word(part.key == "day" ? Clause.day : Clause.room)) \(words.joined(separator: wording.comma))"
        }
        return part.nodes.map { Node(tree: new.tree, index: $0).text }.joined(separator: "\n")
    }

    mutating func replace(
        _ key: String, _ mine: ScriptOutline.Entry, _ theirs: ScriptOutline.Entry, _ additions: inout [String]
    ) {
        guard let part = theirs.part(key), let first = part.nodes.first else {
            if let part = mine.part(key) { additions.append(text(of: part)) }
            return
        }
        var group: [TextEdit] = []
        if let written = mine.part(key).map({ text(of: $0) }) {
            group.append(TextEdit(old.tree.location(ofNode: first), written))
        } else {
            group.append(removal(of: first))
        }
        group += part.nodes.dropFirst().map { removal(of: $0) }
        edits += group
    }

    /// Takes a clause out, with its line where nothing else stands there.
    private func removal(of node: NodeIndex) -> TextEdit {
        let bytes = old.tree.source.bytes
        let range = old.tree.range(ofNode: node)
        var (start, end) = (Int(range.start), Int(range.end))
        while start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
        let beginsLine = start == 0 || bytes[start - 1] == 0x0A
        if beginsLine, end < bytes.count, bytes[end] == 0x0A { end += 1 }
        return TextEdit(
            Location(file: old.tree.file, range: TextRange(start: ByteOffset(start), end: ByteOffset(end))), "")
    }

    /// Writes clauses into a record's block, or gives it one.
    mutating func insert(_ clauses: [String], into entry: ScriptOutline.Entry) {
        let node = Node(tree: old.tree, index: entry.node)
        let source = old.tree.source
        let line = source.lines.range(ofLine: source.lines.line(of: node.range.start), in: source.bytes)
        let margin = String(source.text(line).prefix { $0 == " " || $0 == "\t" })
        let inner = margin + "    "
        // A title belongs behind the name.
        let titles = clauses.filter { $0.hasPrefix("\"") }
        let others = clauses.filter { !$0.hasPrefix("\"") }
        if let title = titles.first, let name = node.first(.recordName) ?? node.first(.recordReferences) {
            put(" \(title)", at: name.range.end)
        }
        if others.isEmpty { return }
        let lines = others.map { "\(inner)\($0)\n" }.joined()
        guard let block = node.first(.block) else { return put(" {\n\(lines)\(margin)}", at: node.range.end) }
        let brace = block.tree.tokens[block.endToken - 1]
        if brace.startsLine {
            var start = Int(brace.start)
            while start > 0, source.bytes[start - 1] == 0x20 || source.bytes[start - 1] == 0x09 { start -= 1 }
            put(lines, at: ByteOffset(start))
        } else {
            put("\n\(lines)\(margin)", at: brace.start)
        }
    }

    private mutating func put(_ text: String, at place: ByteOffset) {
        edits.append(TextEdit(Location(file: old.tree.file, range: TextRange(start: place, end: place)), text))
    }
}
