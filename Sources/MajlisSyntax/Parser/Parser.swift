import MajlisText
import MajlisVocabulary

/// Reads a script's tokens into a lossless tree.
///
/// A recursive descent over the closed list of statements and the one shape of records. It asks the vocabulary which words may stand
/// where, and never the script's own declarations, so a file parses alike whatever other files say.
/// It never fails: a part it cannot read gets one finding and an `unreadable` node, and reading goes on at the next item, so that
/// an error in one item never hides the next.
public struct Parser {
    /// More than this many findings of the lexer or the parser in one file are counted, not listed.
    public static let diagnosticLimit = 1_000
    /// Braces, brackets and operands deeper than this are reported and stepped over.
    public static let depthLimit = 200

    let source: SourceFile
    let file: FileID
    let tokens: [Token]
    let braceBalance: Int
    var nodes: [NodeRecord] = []
    var diagnostics: [Diagnostic]
    /// The token at hand.
    var p = 0
    /// Inside `( )` and `[ ]` line ends do not count.
    var openBrackets = 0
    var depth = 0

    /// Parses a whole script.
    public static func parse(_ source: SourceFile, file: FileID) -> SyntaxTree {
        var parser = Parser(source, file: file, range: nil)
        parser.parseFile()
        return parser.finish()
    }

    /// Parses one expression that stands in a part of a file, such as the `{…}` of a message. The tree's root is the expression.
    public static func parseExpression(_ source: SourceFile, file: FileID, range: TextRange) -> SyntaxTree {
        var parser = Parser(source, file: file, range: range)
        parser.parseValueExpression()
        if parser.current.kind != .endOfFile {
            parser.report(.unexpectedInValue, atToken: parser.p, ["found": .code(parser.shown(parser.p))])
            parser.wrapUnreadable(from: parser.p) { $0.p = $0.tokens.count - 1 }
        }
        return parser.finish()
    }

    private init(_ source: SourceFile, file: FileID, range: TextRange?) {
        self.source = source
        self.file = file
        let (tokens, balance, found) = source.bytes.withUnsafeBufferPointer { bytes in
            var lexer = Lexer(bytes, file: file, range: range)
            lexer.run()
            return (lexer.tokens, lexer.braceBalance, lexer.diagnostics)
        }
        self.tokens = tokens
        self.braceBalance = balance
        self.diagnostics = found
        nodes.reserveCapacity(tokens.count)
    }

    private consuming func finish() -> SyntaxTree {
        let sorted = diagnostics.sorted { Location.order($0.location, $1.location) }
        return SyntaxTree(source: source, file: file, tokens: tokens, nodes: nodes, diagnostics: sorted)
    }

    // MARK: Nodes

    /// Begins a node at the token at hand.
    mutating func open(_ kind: SyntaxKind) -> NodeIndex {
        nodes.append(NodeRecord(kind: kind, firstToken: UInt32(p), endToken: UInt32(p), size: 1))
        return nodes.count - 1
    }

    /// Ends a node behind the last token that was taken.
    mutating func close(_ index: NodeIndex) {
        nodes[index].endToken = max(UInt32(p), nodes[index].firstToken)
        nodes[index].size = UInt32(nodes.count - index)
    }

    /// Puts a node around what has been read since `index`. Only the subtree at the end of the array moves.
    mutating func wrap(_ index: NodeIndex, _ kind: SyntaxKind) {
        let first = nodes[index].firstToken
        nodes.insert(NodeRecord(kind: kind, firstToken: first, endToken: first, size: 1), at: index)
    }

    mutating func leaf(_ kind: SyntaxKind, tokens count: Int = 1) {
        let node = open(kind)
        p += count
        close(node)
    }

    mutating func wrapUnreadable(from start: Int, _ skip: (inout Parser) -> Void) {
        let node = open(.unreadable)
        skip(&self)
        close(node)
    }

    // MARK: Tokens

    @inline(__always) var current: Token { tokens[p] }
    @inline(__always) func token(_ offset: Int) -> Token { tokens[min(p + offset, tokens.count - 1)] }
    @inline(__always) func at(_ kind: TokenKind) -> Bool { tokens[p].kind == kind }

    mutating func accept(_ kind: TokenKind) -> Bool {
        guard at(kind) else { return false }
        p += 1
        return true
    }

    func meanings(_ offset: Int = 0) -> Meanings {
        let token = token(offset)
        guard token.kind == .word else { return Vocabulary.meanings(of: .none) }
        return Vocabulary.meanings(of: token.word)
    }

    /// Whether the statement ends before the token at hand: at the file's end, a closing brace, a separator, or a line end that nothing continues.
    var atEnd: Bool {
        let token = current
        switch token.kind {
        case .endOfFile, .rightBrace, .semicolon: return true
        default: break
        }
        guard token.startsLine, openBrackets == 0, p > 0 else { return false }
        return !continuesLine
    }

    /// A line goes on after a comma, an operator or an infix word, and before an infix word.
    private var continuesLine: Bool {
        let before = tokens[p - 1]
        switch before.kind {
        case .comma, .dot, .dotDot, .equal, .equalEqual, .notEqual, .less, .lessEqual, .greater, .greaterEqual, .plus, .minus, .star, .slash, .at:
            return true
        case .word where isInfix(before): return true
        default: break
        }
        return current.kind == .word && isInfix(current)
    }

    func isInfix(_ token: Token) -> Bool {
        guard token.kind == .word, token.word != .none else { return false }
        return token.word == Vocabulary.orderWord || Vocabulary.meanings(of: token.word).infix != nil
    }

    func shown(_ index: Int) -> String {
        let token = tokens[index]
        var text = source.text(TextRange(start: token.start, end: min(token.end, token.start + 60)))
        if token.end > token.start + 60 { text += "…" }
        return text
    }

    // MARK: Findings

    mutating func report(_ code: MessageCode, at range: TextRange, _ arguments: KeyValuePairs<String, MessageArgument> = [:]) {
        guard diagnostics.count < Parser.diagnosticLimit else { return }
        diagnostics.append(Diagnostic(code, at: Location(file: file, range: range), arguments))
    }

    mutating func report(_ code: MessageCode, atToken index: Int, _ arguments: KeyValuePairs<String, MessageArgument> = [:]) {
        report(code, at: tokens[index].range, arguments)
    }

    /// Just behind the last token that was taken: where something is missing.
    var afterLast: TextRange {
        let end = p > 0 ? tokens[p - 1].end : 0
        return TextRange(start: end, end: end)
    }

    /// Adds to the last finding the words that were perhaps meant, and a fix where one is sure.
    mutating func suggestWords(for index: Int, _ suggestions: [WordSuggestion]) {
        guard !diagnostics.isEmpty, let best = suggestions.first else { return }
        let last = diagnostics.count - 1
        diagnostics[last].suggestions.append(
            Message(.didYouMeanWord, ["words": .list(suggestions.prefix(3).map { .message(Message(.wordWithGloss, ["word": .code($0.word), "gloss": .word($0.english)])) })]))
        if suggestions.count == 1 {
            let place = Location(file: file, range: tokens[index].range)
            diagnostics[last].fixes.append(FixIt(Message(.replaceBy, ["word": .code(best.word)]), [TextEdit(place, best.word)]))
        }
    }

    /// Runs `body` one level deeper; where the script is nested too deep, says so once and steps over the rest of the construct.
    mutating func deeper(_ body: (inout Parser) -> Void) {
        depth += 1
        defer { depth -= 1 }
        if depth > Parser.depthLimit {
            report(.nestedTooDeep, atToken: p, ["limit": .number(Parser.depthLimit)])
            wrapUnreadable(from: p) { $0.skipBalanced() }
        } else {
            body(&self)
        }
    }

    /// Steps over the bracket at hand and all within it, without recursion; otherwise over one token.
    mutating func skipBalanced() {
        var open = 0
        repeat {
            switch current.kind {
            case .leftBrace, .leftParen, .leftBracket: open += 1
            case .rightBrace, .rightParen, .rightBracket:
                if open == 0 { return }
                open -= 1
            case .endOfFile: return
            default: break
            }
            p += 1
        } while open > 0
    }

    /// Steps over what cannot be read, up to the end of the item.
    mutating func skipItem() {
        while true {
            switch current.kind {
            case .endOfFile, .rightBrace, .semicolon: return
            case .leftBrace, .leftParen, .leftBracket: skipBalanced()
            default:
                p += 1
            }
            if current.startsLine { return }
        }
    }

    // MARK: The file

    private mutating func parseFile() {
        let root = open(.file)
        if at(.word), source.text(current.range) == "majlis", token(1).kind == .integer, !token(1).startsLine { parseHeader() }
        while true {
            parseItems(of: nil)
            guard at(.rightBrace) else { break }
            report(.strayBrace, atToken: p)
            wrapUnreadable(from: p) { $0.p += 1 }
        }
        close(root)
    }

    private mutating func parseHeader() {
        let node = open(.header)
        p += 2
        if meanings().clause == .language, !current.startsLine {
            p += 1
            if at(.word), !current.startsLine { leaf(.name) } else { report(.missingValue, at: afterLast, ["word": .code(shown(p - 1))]) }
        }
        close(node)
        expectEndOfItem()
    }

    /// Reads items up to the closing brace or the end.
    mutating func parseItems(of kind: Kind?) {
        while true {
            while at(.semicolon) { p += 1 }
            if at(.endOfFile) || at(.rightBrace) { return }
            if kind != nil, braceBalance > 0, beginsTopLevelItem(within: kind) { return }
            let before = p
            parseItem(of: kind)
            if p == before {  // nothing was taken: never stand still
                report(.unexpectedToken, atToken: p, ["found": .code(shown(p))])
                wrapUnreadable(from: p) { $0.p += 1 }
            }
        }
    }

    /// An unindented word that may stand at the top of a file but not here, in a file that lacks closing braces: the block was not closed.
    private func beginsTopLevelItem(within kind: Kind?) -> Bool {
        guard current.flags.contains(.atLineStart), let head = meanings().kind else { return false }
        return head.mayStand(in: nil) && !head.mayStand(in: kind) && kind?.shape(of: meanings().clause) == nil
    }

    /// After an item that takes the rest of its line.
    mutating func expectEndOfItem() {
        guard !atEnd else { return }
        report(.unexpectedInItem, atToken: p, ["found": .code(shown(p))])
        wrapUnreadable(from: p) { $0.skipItem() }
    }

    /// `{ items }`; the brace is the token at hand.
    mutating func parseBlock(of kind: Kind?, _ content: ((inout Parser) -> Void)? = nil) {
        deeper { parser in
            let node = parser.open(.block)
            let brace = parser.p
            let brackets = parser.openBrackets
            parser.openBrackets = 0
            if parser.current.startsLine { parser.report(.braceOnOwnLine, atToken: brace) }
            parser.p += 1
            if let content { content(&parser) } else { parser.parseItems(of: kind) }
            if !parser.accept(.rightBrace) { parser.report(.missingBrace, atToken: brace) }
            parser.openBrackets = brackets
            parser.close(node)
        }
    }
}

extension Kind {
    func shape(of clause: Clause?) -> ClauseShape? {
        guard let clause else { return nil }
        return shape(of: clause)
    }
}
