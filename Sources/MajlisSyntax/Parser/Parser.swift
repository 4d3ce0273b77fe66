import MajlisText
import MajlisVocabulary

/// Reads a script's tokens into a lossless tree.
///
/// A recursive descent over the closed list of statements and the one shape of records; `Grammar/majlis.ebnf` says what it accepts.
/// It asks the vocabulary which words may stand where, and never the script's own declarations, so a file parses alike whatever other files say.
/// It never fails: a part it cannot read gets one finding and an `unreadable` node, and reading goes on at the next item, so that
/// an error in one item never hides the next.
public struct Parser: ~Copyable {
    /// More than this many findings of the lexer and the parser in one file are counted, not listed.
    public static let diagnosticLimit = 1_000
    /// Braces, brackets and operands deeper than this are reported and stepped over.
    public static let depthLimit = 200

    let source: SourceFile
    let file: FileID
    var tokens: [Token]
    var nodes: [NodeRecord] = []
    var diagnostics: [Diagnostic]
    var unlistedCount: Int
    /// The token at hand.
    var p = 0
    /// The token that the item at hand begins with: no line end counts before it.
    var itemStart = 0
    /// Inside `( )` and `[ ]` line ends do not count.
    var openBrackets = 0
    var depth = 0

    /// Opening braces that lack a closing one, and what tells where it should have stood.
    var missingBraces: Int
    var block = BlockLayout()
    var lookahead = Lookahead()
    var suggestionsLeft = Parser.suggestionLimit
    private let textEnds: TextEnds

    /// Where the last finding was made, so that one mistake gives one finding.
    var failedToken = -1
    var failedItem = -1

    /// Parses a whole script.
    public static func parse(_ source: SourceFile, file: FileID) -> SyntaxTree {
        if source.isTable { return ofTable(source, file) }
        var parser = Parser(source, file: file)
        parser.parseFile()
        guard parser.textEnds != .sure else { return parser.finish() }
        // Three quotation marks were forgotten somewhere, or so it seems: is it better to end such a text before the next item?
        var careful = Parser(source, file: file, isCareful: true)
        careful.parseFile()
        return parser.textEnds == .missing || careful.diagnostics.count < parser.diagnostics.count ? careful.finish() : parser.finish()
    }

    /// Parses one expression that stands in a part of a file, such as the `{…}` of a message. The tree's root is the expression.
    public static func parseExpression(_ source: SourceFile, file: FileID, range: TextRange) -> SyntaxTree {
        var parser = Parser(source, file: file, range: range)
        // A message may break its lines anywhere.
        parser.openBrackets = 1
        parser.parseValueExpression()
        if !parser.at(.endOfFile) {
            parser.report(.unexpectedInValue, atToken: parser.p, ["found": .code(parser.shown(parser.p))])
            parser.wrapUnreadable { $0.p = $0.tokens.count - 1 }
        }
        return parser.finish()
    }

    /// A file of rows is no script: whoever says what its rows are reads them.
    private static func ofTable(_ source: SourceFile, _ file: FileID) -> SyntaxTree {
        SyntaxTree(
            source: source, file: file, tokens: [Token(kind: .endOfFile, flags: .startsLine, word: .none, start: 0, end: 0)],
            nodes: [NodeRecord(kind: .file, firstToken: 0, endToken: 0, size: 1)], diagnostics: [])
    }

    /// Reads tokens that have been put together from cells and columns.
    init(_ source: SourceFile, file: FileID, tokens: [Token], diagnostics: [Diagnostic]) {
        (self.source, self.file, self.tokens, self.diagnostics) = (source, file, tokens, diagnostics)
        (unlistedCount, missingBraces, textEnds) = (0, 0, .sure)
        nodes.reserveCapacity(tokens.count)
    }

    private init(_ source: SourceFile, file: FileID, range: TextRange? = nil, isCareful: Bool = false) {
        self.source = source
        self.file = file
        (tokens, diagnostics, unlistedCount, missingBraces, textEnds) = source.bytes.withUnsafeBufferPointer { bytes in
            var lexer = Lexer(bytes, file: file, range: range, isCareful: isCareful)
            lexer.run()
            let ends: TextEnds = lexer.isBlockTextOpen ? .missing : lexer.isBlockTextDoubtful ? .doubtful : .sure
            return (lexer.tokens, lexer.diagnostics, lexer.unlistedCount, max(0, lexer.braceBalance), ends)
        }
        nodes.reserveCapacity(tokens.count)
    }

    /// Whether every text between three quotation marks ends where it should.
    private enum TextEnds {
        case sure, doubtful, missing
    }

    consuming func finish(isOfRows: Bool = false, lentWords: [ByteOffset: String] = [:]) -> SyntaxTree {
        var sorted = diagnostics.sorted { Location.order($0.location, $1.location) }
        if unlistedCount > 0, let last = tokens.last {
            sorted.append(Diagnostic(.moreFindings, at: Location(file: file, range: last.range), ["count": .number(unlistedCount)]))
        }
        return SyntaxTree(
            source: source, file: file, tokens: tokens, nodes: nodes, diagnostics: sorted, isOfRows: isOfRows, lentWords: lentWords)
    }

    // MARK: Nodes

    /// Begins a node at the token at hand.
    @inline(__always)
    mutating func open(_ kind: SyntaxKind) -> NodeIndex {
        nodes.append(NodeRecord(kind: kind, firstToken: UInt32(truncatingIfNeeded: p), endToken: UInt32(truncatingIfNeeded: p), size: 1))
        return nodes.count - 1
    }

    /// Ends a node behind the last token that was taken.
    @inline(__always)
    mutating func close(_ index: NodeIndex) {
        nodes[index].endToken = max(UInt32(truncatingIfNeeded: p), nodes[index].firstToken)
        nodes[index].size = UInt32(truncatingIfNeeded: nodes.count - index)
    }

    /// Puts a node around what has been read since `index`. Only the subtree at the end of the array moves.
    mutating func wrap(_ index: NodeIndex, _ kind: SyntaxKind) {
        let first = nodes[index].firstToken
        nodes.insert(NodeRecord(kind: kind, firstToken: first, endToken: first, size: 1), at: index)
    }

    @inline(__always)
    mutating func leaf(_ kind: SyntaxKind, tokens count: Int = 1) {
        let node = open(kind)
        p += count
        close(node)
    }

    mutating func wrapUnreadable(_ skip: (inout Parser) -> Void) {
        let node = open(.unreadable)
        skip(&self)
        close(node)
    }

    // MARK: Tokens

    @inline(__always) var current: Token { tokens[p] }
    @inline(__always) func token(_ offset: Int) -> Token { tokens[min(p + offset, tokens.count - 1)] }
    @inline(__always) func at(_ kind: TokenKind) -> Bool { tokens[p].kind == kind }
    @inline(__always) var atWord: Bool { tokens[p].kind == .word || tokens[p].kind == .quotedWord }

    /// Takes a token of the kind where it stands on this line.
    mutating func accept(_ kind: TokenKind) -> Bool {
        guard at(kind), !atEnd else { return false }
        p += 1
        return true
    }

    /// Takes a token of the kind wherever it stands.
    mutating func take(_ kind: TokenKind) -> Bool {
        guard at(kind) else { return false }
        p += 1
        return true
    }

    @inline(__always)
    func meanings(_ offset: Int = 0) -> Meanings {
        let token = token(offset)
        return Vocabulary.meanings(of: token.kind == .word ? token.word : .none)
    }

    /// What is nested.
    enum Nesting {
        case operand, item, block
    }

    /// Runs `body` one level deeper; where the script is nested too deep, says so and steps over all that is left of the construct.
    mutating func deeper(_ nesting: Nesting = .operand, _ body: (inout Parser) -> Void) {
        depth += 1
        defer { depth -= 1 }
        guard depth > Parser.depthLimit else { return body(&self) }
        switch nesting {
        case .operand: skipTooDeep { $0.skipOperands() }
        case .item: skipTooDeep { $0.skipWholeItem() }
        case .block: skipTooDeep { $0.skipBraces() }
        }
    }

    mutating func skipTooDeep(_ skip: (inout Parser) -> Void) {
        report(.nestedTooDeep, atToken: p, ["limit": .number(Parser.depthLimit)])
        wrapUnreadable(skip)
    }

    // MARK: The file

    private mutating func parseFile() {
        let root = open(.file)
        if isHeader { parseHeader() } else if isBrokenHeader { parseBrokenHeader() }
        let before = nodes.count
        while true {
            parseItems(of: nil)
            guard at(.rightBrace) else { break }
            report(.strayBrace, atToken: p)
            wrapUnreadable { $0.p += 1 }
        }
        close(root)
        if nodes.count == before, diagnostics.isEmpty { report(.emptyFile, at: TextRange(start: 0, end: 0)) }
    }

    private var isHeader: Bool { beginsLikeHeader && token(1).kind == .integer && !token(1).startsLine }

    /// `majlis one`, `majlis -1`: a first line that pins no edition. The word alone has no other meaning anywhere.
    private var isBrokenHeader: Bool { beginsLikeHeader && !startsField && (token(1).startsLine || token(1).kind != .integer) }

    private var beginsLikeHeader: Bool {
        guard at(.word) else { return false }
        let word = source.text(current.range)
        return word == "majlis" || word == "مجلس"
    }

    /// `majlis 1 language ar`
    private mutating func parseHeader() {
        let node = open(.header)
        p += 2
        if !atEnd, meanings().clause == .language {
            p += 1
            if at(.word), !atEnd { leaf(.name) } else { report(.missingValue, at: afterLast, ["word": .code(shown(p - 1))]) }
        }
        close(node)
        expectEndOfItem()
    }

    /// Says what the first line should be and steps over it.
    private mutating func parseBrokenHeader() {
        let word = source.text(current.range)
        let isArabic = word == "مجلس"
        let header = isArabic ? "مجلس ١" : "majlis 1"
        var end = p + 1
        while !token(end - p).startsLine, token(end - p).kind != .endOfFile { end += 1 }
        let rest = end > p + 1 ? TextRange(start: tokens[p + 1].start, end: tokens[end - 1].end) : tokens[p].range
        let found: MessageArgument = end > p + 1 ? .code(source.text(rest)) : .code(word)
        report(.unknownEdition, at: rest, ["edition": found, "header": .code(header)])
        wrapUnreadable { $0.p = end }
    }
}

extension Kind {
    func shape(of clause: Clause?) -> ClauseShape? {
        guard let clause else { return nil }
        return shape(of: clause)
    }
}
