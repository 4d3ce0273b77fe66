import MajlisSyntax
import MajlisVocabulary

/// Items: records with their heads and blocks, clauses, statements.
extension FormatWriter {
    // MARK: Items of a block

    /// Writes the items that are children of a node, each on its own line, and the comments up to the token `end`.
    /// `start` is the first token whose leading trivia has not been written.
    mutating func writeItems(of node: NodeIndex, after start: Int, until end: Int, indent: Int) {
        var state = ItemState(start: start)
        writeEach(of: node, indent: indent, &state)
        finishItems(&state, until: end, indent: indent)
    }

    struct ItemState {
        /// The first token whose leading trivia has not been written.
        var start: Int
        var isFirst = true
        var skipsTrailing = false

        init(start: Int) { self.start = start }
    }

    private mutating func writeEach(of parent: NodeIndex, indent: Int, _ state: inout ItemState) {
        var child = parent + 1
        let end = parent + Int(tree.nodes[parent].size)
        while child < end {
            writeNext(child, indent: indent, &state)
            child += Int(tree.nodes[child].size)
        }
    }

    private mutating func writeNext(_ item: NodeIndex, indent: Int, _ state: inout ItemState) {
        let node = tree.nodes[item]
        let first = Int(node.firstToken)
        var gap = Gap(from: state.start, to: first)
        gap.isFirst = state.isFirst
        gap.skipsTrailing = state.skipsTrailing
        if !state.isFirst, runsOn(state.start, first) { writeSeparator(between: state.start, first) }
        writeGap(&gap, indent: indent)
        newLine(indent: indent, blank: gap.endsBlank)
        state.skipsTrailing = writeItem(item, indent: indent)
        state.start = Int(node.endToken)
        state.isFirst = false
    }

    /// Comments behind the last item.
    private mutating func finishItems(_ state: inout ItemState, until end: Int, indent: Int) {
        var gap = Gap(from: state.start, to: end)
        gap.isFirst = state.isFirst
        gap.skipsTrailing = state.skipsTrailing
        writeGap(&gap, indent: indent)
    }

    /// Whether a line end between two items would not part them: the first ends with an operator or an infix word, or the second
    /// begins with one, as after `visa: x.in`.
    private func runsOn(_ end: Int, _ next: Int) -> Bool {
        let before = tokens[end - 1]
        switch before.kind {
        case .comma, .dot, .dotDot, .at, .equal, .equalEqual, .notEqual, .less, .lessEqual, .greater, .greaterEqual: return true
        case .plus, .minus, .star, .slash: return true
        default: return isInfix(before) || isInfix(tokens[next])
        }
    }

    private func isInfix(_ token: Token) -> Bool {
        guard token.kind == .word, token.word != .none else { return false }
        return token.word == Vocabulary.orderWord || Vocabulary.meanings(of: token.word).infix != nil
    }

    /// The author's own `;` or `؛`, otherwise the one of the script's direction.
    private mutating func writeSeparator(between end: Int, _ next: Int) {
        for index in end..<next where tokens[index].kind == .semicolon { return write(token: index) }
        append(";")
    }

    // MARK: One item

    /// Writes an item; true where the comment on its last line has been written as well.
    private mutating func writeItem(_ item: NodeIndex, indent: Int) -> Bool {
        let node = tree.nodes[item]
        let first = Int(node.firstToken)
        let (owner, block) = ownerAndBlock(of: item)
        let headEnd = block.map { Int(tree.nodes[$0].firstToken) } ?? Int(node.endToken)
        let trailing = block == nil ? 0 : 2
        if tree.nodes[owner].kind == .record, flatWidth(first, headEnd, limit: width - column - trailing) == nil {
            let parts = headParts(of: owner)
            if let start = parts.first, areMovable(parts, in: owner) {
                let coreEnd = Int(tree.nodes[start].firstToken)
                return writeSplit(first, coreEnd, parts, block, itemEnd: Int(node.endToken), indent: indent)
            }
        }
        let lineStart = out.count
        writeTokens(first, headEnd, continued: indent + (block == nil ? step : 2 * step), trailing: trailing)
        if let block {
            let isOneLine = !out[lineStart...].contains(0x0A)
            if tree.nodes[owner].kind == .table { alignRows(of: block, indent: indent + step) }
            writeBlock(block, indent: indent, mayBeOneLine: isOneLine)
        }
        return false
    }

    /// The node whose head this is, and its block: for `template session …` and `expect refused on …` both belong to an inner node.
    private func ownerAndBlock(of item: NodeIndex) -> (owner: NodeIndex, block: NodeIndex?) {
        var owner = item
        while true {
            var last: NodeIndex?
            var child = owner + 1
            let end = owner + Int(tree.nodes[owner].size)
            while child < end {
                last = child
                child += Int(tree.nodes[child].size)
            }
            guard let last else { return (owner, nil) }
            switch (tree.nodes[owner].kind, tree.nodes[last].kind) {
            case (_, .block): return (owner, last)
            case (.template, .record), (.expect, .event): owner = last
            default: return (owner, nil)
            }
        }
    }

    // MARK: Heads

    /// The clauses and referring records in a record's head: what may stand in its block as well.
    private func headParts(of record: NodeIndex) -> [NodeIndex] {
        var parts: [NodeIndex] = []
        var child = record + 1
        let end = record + Int(tree.nodes[record].size)
        while child < end {
            switch tree.nodes[child].kind {
            case .recordName, .recordReferences, .recordLiteral, .recordTitle, .block: break
            default: parts.append(child)
            }
            child += Int(tree.nodes[child].size)
        }
        return parts
    }

    /// Whether every part reads the same in the block. A word that is no clause of this kind may begin something else there:
    /// `on 2026-01-01` is the date of a rate in its head and an event in a block.
    private func areMovable(_ parts: [NodeIndex], in record: NodeIndex) -> Bool {
        guard let kind = meanings(Int(tree.nodes[record].firstToken)).kind else { return false }
        return parts.allSatisfy { part in
            let node = tree.nodes[part]
            switch node.kind {
            case .forEach, .record: return true
            // In a block the colon has to stand on the name's line, which a comment between them does not let it.
            case .fieldAssignment: return !marks.marks[Int(node.firstToken) + 1].contains(.commented)
            case .clause: return meanings(Int(node.firstToken)).clause.flatMap { kind.shape(of: $0) } != nil
            default: return false
            }
        }
    }

    private func meanings(_ index: Int) -> Meanings { Vocabulary.meanings(of: tokens[index].word) }

    /// A record whose head is too long for its line: the clauses stand in the block, before what stood there.
    private mutating func writeSplit(
        _ first: Int, _ coreEnd: Int, _ parts: [NodeIndex], _ block: NodeIndex?, itemEnd: Int, indent: Int
    ) -> Bool {
        writeTokens(first, coreEnd, continued: indent + 2 * step, trailing: 2)
        append(" {")
        var state = ItemState(start: coreEnd)
        // The comment on the head's line is about the record, not about the clause that happened to be its last.
        let hasComment = writeTrailingComment(at: block.map { Int(tree.nodes[$0].firstToken) + 1 } ?? itemEnd)
        for part in parts { writeNext(part, indent: indent + step, &state) }
        if let block {
            state.skipsTrailing = hasComment
            writeEach(of: block, indent: indent + step, &state)
            finishItems(&state, until: itemEnd - 1, indent: indent + step)
        }
        newLine(indent: indent)
        append("}")
        return block == nil && hasComment
    }

    // MARK: Blocks

    /// Writes a block behind its head.
    private mutating func writeBlock(_ block: NodeIndex, indent: Int, mayBeOneLine: Bool) {
        let node = tree.nodes[block]
        let open = Int(node.firstToken)
        let close = Int(node.endToken) - 1
        if isSpaced(open) { append(" ") }
        if mayBeOneLine, isOneLine(block, room: width - column) { return writeOneLine(block) }
        write(token: open)
        let start = out.count
        writeItems(of: block, after: open + 1, until: close, indent: indent + step)
        if out.count > start { newLine(indent: indent) }
        write(token: close)
    }

    /// Whether the author wrote the block on one line and it may stay so: short clauses or statements, no records, nothing nested.
    private func isOneLine(_ block: NodeIndex, room: Int) -> Bool {
        let node = tree.nodes[block]
        let open = Int(node.firstToken)
        let end = Int(node.endToken)
        for index in open + 1..<end where tokens[index].startsLine { return false }
        var columns = 4
        var child = block + 1
        while child < block + Int(node.size) {
            let item = tree.nodes[child]
            if item.kind == .record || item.kind == .template { return false }
            guard ownerAndBlock(of: child).block == nil else { return false }
            guard let flat = flatWidth(Int(item.firstToken), Int(item.endToken), limit: room) else { return false }
            columns += flat + (child == block + 1 ? 0 : 2)
            if columns > room { return false }
            child += Int(item.size)
        }
        return true
    }

    private mutating func writeOneLine(_ block: NodeIndex) {
        let node = tree.nodes[block]
        write(token: Int(node.firstToken))
        var child = block + 1
        var previousEnd: Int?
        while child < block + Int(node.size) {
            let item = tree.nodes[child]
            let first = Int(item.firstToken)
            if let previousEnd { writeSeparator(between: previousEnd, first) }
            append(" ")
            writeTokens(first, Int(item.endToken), continued: 0, trailing: 0)
            previousEnd = Int(item.endToken)
            child += Int(item.size)
        }
        if previousEnd != nil { append(" ") }
        write(token: Int(node.endToken) - 1)
    }
}
