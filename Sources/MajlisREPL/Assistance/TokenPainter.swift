import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// Gives every token of a tree its role, by the part that it plays.
struct TokenPainter {
    private let tree: SyntaxTree
    private var roles: [HighlightRole?]

    init(_ tree: SyntaxTree) {
        self.tree = tree
        roles = Array(repeating: nil, count: tree.tokens.count)
        paint()
    }

    // MARK: Roles

    private mutating func paint() {
        // Parents stand before their children, who know better.
        for index in tree.nodes.indices { paint(Node(tree: tree, index: index)) }
        for (index, token) in tree.tokens.enumerated() where roles[index] == nil { roles[index] = HighlightRole(token) }
    }

    private mutating func paint(_ node: Node) {
        let first = node.firstToken
        guard first < tree.tokens.count, node.endToken > first else { return }
        switch node.kind {
        case .record: roles[first] = .kind
        case .recordName: roles[first] = .declaredName
        case .clause: roles[first] = words(first).isEmpty ? .name : .clause
        case .template, .use, .enforce, .parameter, .define, .extend, .field, .severity, .waive, .step, .set, .event, .require, .forbid,
            .otherwise, .suggest, .table, .query, .show, .test, .cases, .given, .expect, .header:
            roles[first] = .statement
        case .fieldAssignment: roles[first] = .clause
        case .expectedFinding, .expectedSnapshot:
            for token in first..<node.endToken where words(token).particle != nil { roles[token] = .clause }
        case .forEach, .each, .quantified, .conditional:
            for token in first..<node.endToken where words(token).function != nil || words(token).clause == .for {
                roles[token] = .function
            }
        case .name: roles[first] = role(ofName: first)
        case .memberName: roles[first] = .member
        case .call: roles[first + (tree.nodes[node.index].kind == .call ? 0 : 1)] = .function
        case .literalWord, .others: fill(node, .value)
        case .integer, .decimal, .percentage, .money, .quantity, .compactDuration: fill(node, .number)
        case .date, .month, .hijriDate, .dateTime, .time: fill(node, .date)
        default: break
        }
        // The name of a call is its first child.
        if node.kind == .memberName, node.index > 0, tree.nodes[node.index - 1].kind == .call { roles[first] = .function }
    }

    private mutating func fill(_ node: Node, _ role: HighlightRole) {
        for token in node.firstToken..<node.endToken { roles[token] = role }
    }

    private func words(_ token: Int) -> Meanings {
        Vocabulary.meanings(of: tree.tokens[token].kind == .word ? tree.tokens[token].word : .none)
    }

    private func role(ofName token: Int) -> HighlightRole {
        let words = words(token)
        if words.kind != nil { return .kind }
        if words.choice != nil || words.literal != nil { return .value }
        if words.function != nil { return .function }
        return .name
    }

    // MARK: Parts of the text

    func highlights() -> [InputHighlight] {
        let faults = faultyRanges()
        var found: [InputHighlight] = []
        for (index, token) in tree.tokens.enumerated() {
            addComments(before: index, to: &found)
            let range = Int(token.start)..<Int(token.end)
            guard let role = roles[index], !range.isEmpty else { continue }
            let isFaulty = faults.contains { $0.overlaps(range) }
            if isFaulty || !role.sgr.isEmpty { found.append(InputHighlight(range, role, isFaulty: isFaulty)) }
        }
        return found
    }

    private func addComments(before token: Int, to found: inout [InputHighlight]) {
        let start = token == 0 ? 0 : tree.tokens[token - 1].end
        guard tree.tokens[token].start > start, tree.source.bytes[Int(start)..<Int(tree.tokens[token].start)].contains(UInt8(ascii: "#"))
        else {
            return
        }
        for piece in tree.trivia(beforeToken: token) where piece.kind == .comment || piece.kind == .documentation {
            found.append(
                InputHighlight(Int(piece.range.start)..<Int(piece.range.end), piece.kind == .comment ? .comment : .documentation))
        }
    }

    /// What the lexer and the parser find fault with, but for the last word, which is still being typed.
    private func faultyRanges() -> [Range<Int>] {
        guard let last = tree.tokens.dropLast().last else { return [] }
        let isTyping = last.end == ByteOffset(tree.source.bytes.count)
        return tree.diagnostics.prefix(100).compactMap { finding in
            guard finding.severity == .error else { return nil }
            let range = Int(finding.location.range.start)..<Int(finding.location.range.end)
            if range.isEmpty || isTyping && range.upperBound >= Int(last.end) { return nil }
            // A brace that nothing closes yet.
            if [.missingBrace, .missingBracket].contains(finding.code) { return nil }
            return range
        }
    }
}
