import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// The text before the cursor, as the parser reads it with a name at the cursor and everything closed that is open there.
struct CompletionInput {
    /// Stands for what is to be completed. No script has it.
    static let mark = "zzcursorzz"

    /// The word begun, and where it begins.
    let begun: String
    let start: Int
    /// What stands before it.
    let before: String
    let tree: SyntaxTree
    /// Bytes of the tree that are not the person's: those of an event around a change.
    let isExpression: Bool
    /// The token that stands for what is to be completed.
    let token: Int
    /// The nodes around it, outermost first.
    let path: [Node]

    /// What cannot be completed by names: the inside of a text, a comment, a number.
    enum Obstacle: Error {
        /// Inside a text in quotation marks, which begins at a byte of the input.
        case text(start: Int)
        case other
    }

    /// - Parameter text: up to the cursor.
    init(_ text: String) throws(Obstacle) {
        let tokens = SourceFile(name: SessionInput.name, text: text).tokens.dropLast()
        let end = text.utf8.count
        (start, begun) = try Self.begun(tokens.last, text, end)
        let known = begun.isEmpty ? tokens : tokens.dropLast()
        before = String(decoding: text.utf8.prefix(start), as: UTF8.self)
        let body = before + (Self.needsSpace(known.last, start) ? " " : "") + Self.mark + Self.closings(known)
        let isExpression = Self.isExpression(Array(known))
        let change =
            known.first?.kind == .word && Vocabulary.meanings(of: known[known.startIndex].word).command == .change && known.count > 0
        let source = SourceFile(name: SessionInput.name, text: change ? "on 2000-01-01 " + body : body)
        let whole = TextRange(start: 0, end: ByteOffset(source.bytes.count))
        let tree =
            isExpression && !change
            ? Parser.parseExpression(source, file: FileID(0), range: whole) : Parser.parse(source, file: FileID(0))
        guard let token = tree.tokens.firstIndex(where: { $0.kind == .word && source.text($0.range) == Self.mark }) else { throw .other }
        (self.tree, self.token, self.isExpression) = (tree, token, isExpression && !change)
        path = Self.path(to: token, in: tree)
    }

    // MARK: The word begun

    private static func begun(_ last: Token?, _ text: String, _ end: Int) throws(Obstacle) -> (Int, String) {
        guard let last else {
            if text.contains("#") { throw .other }
            return (end, "")
        }
        switch last.kind {
        case .word, .quotedWord:
            if Int(last.end) == end, last.kind == .word || last.flags.contains(.unterminated) {
                return (Int(last.start), String(decoding: text.utf8.dropFirst(Int(last.start)), as: UTF8.self))
            }
        case .text, .blockText:
            if last.flags.contains(.unterminated) { throw .text(start: Int(last.start)) }
        case .integer, .decimal, .date, .month, .time, .compactDuration, .invalid:
            if Int(last.end) == end { throw .other }
        default: break
        }
        // A comment behind the last token.
        let trivia = text.utf8.dropFirst(Int(last.end))
        if let sign = trivia.lastIndex(of: UInt8(ascii: "#")), !trivia[sign...].contains(0x0A) { throw .other }
        return (end, "")
    }

    private static func needsSpace(_ last: Token?, _ start: Int) -> Bool {
        guard let last, Int(last.end) == start else { return false }
        return last.kind == .word || last.kind == .quotedWord
    }

    /// What closes the brackets and braces that are open, innermost first.
    private static func closings(_ tokens: ArraySlice<Token>) -> String {
        var open: [TokenKind] = []
        for token in tokens {
            switch token.kind {
            case .leftBrace, .leftParen, .leftBracket: open.append(token.kind)
            case .rightBrace: if let brace = open.lastIndex(of: .leftBrace) { open.removeSubrange(brace...) }
            case .rightParen: if open.last == .leftParen { open.removeLast() }
            case .rightBracket: if open.last == .leftBracket { open.removeLast() }
            default: break
            }
        }
        return open.reversed().map { $0 == .leftBrace ? " }" : $0 == .leftParen ? ")" : "]" }.joined()
    }

    /// Whether the input is a question rather than a script: what begins no item, or begins one only by its first word.
    private static func isExpression(_ tokens: [Token]) -> Bool {
        guard let first = tokens.first else { return false }
        guard first.kind == .word else { return true }
        let words = Vocabulary.meanings(of: first.word)
        if words.command == .change { return false }
        guard words.kind != nil || words.statement != nil || words.clause != nil && tokens.count > 1 && tokens[1].kind == .colon else {
            return true
        }
        if words.isPlural { return true }
        guard tokens.count > 1 else { return false }
        switch tokens[1].kind {
        case .dot, .leftParen, .equalEqual, .notEqual, .less, .lessEqual, .greater, .greaterEqual, .plus, .star, .slash: return true
        case .word: return Vocabulary.meanings(of: tokens[1].word).infix != nil && words.statement == nil
        default: return false
        }
    }

    private static func path(to token: Int, in tree: SyntaxTree) -> [Node] {
        var path = [tree.root]
        while let inner = path.last?.children.first(where: { $0.firstToken <= token && token < $0.endToken }) { path.append(inner) }
        return path
    }

    // MARK: Looking around

    /// The token before what is to be completed; nil at the beginning.
    var previous: Token? { token > 0 ? tree.tokens[token - 1] : nil }

    var previousWords: Meanings {
        Vocabulary.meanings(of: previous.map { $0.kind == .word ? $0.word : .none } ?? .none)
    }

    /// What is to be completed begins an item: nothing stands before it on its line that the line could go on with.
    var beginsItem: Bool {
        guard let previous else { return true }
        switch previous.kind {
        case .leftBrace, .rightBrace, .semicolon: return true
        default: return tree.tokens[token].startsLine
        }
    }

    func words(_ node: Node) -> Meanings {
        Vocabulary.meanings(of: node.head.kind == .word ? node.head.word : .none)
    }
}

extension Node {
    var isExpression: Bool {
        switch kind {
        case .name, .implicitMember, .path, .memberName, .call, .index, .integer, .decimal, .percentage, .money, .quantity, .date, .month,
            .hijriDate, .time, .dateTime, .compactDuration, .text, .translation, .literalWord, .others, .about, .parenthesized, .list,
            .negation, .range, .offset, .sum, .product, .comparison, .between, .membership, .test_is, .not, .and, .or, .quantified, .each,
            .conditional, .filter, .selection, .ordering, .grouping:
            true
        default: false
        }
    }

    /// The kind of a record by its word.
    var recordKind: Kind? {
        kind == .record ? Vocabulary.meanings(of: head.kind == .word ? head.word : .none).kind : nil
    }
}
