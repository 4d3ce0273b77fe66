import MajlisText
import MajlisVocabulary

/// A message text cut at its `{expressions}`: what `otherwise`, `suggest` and `show` say. `{{` and `}}` stand for one brace.
public struct MessageTemplate: Sendable {
    public enum Piece: Sendable {
        case literal(String)
        /// The tree's root is the expression; its places are those of the script.
        case expression(SyntaxTree)
    }

    /// The language of a translation; nil for the text itself.
    public let language: String?
    public let pieces: [Piece]
    /// Findings in the expressions, which the script's own tree does not have.
    public let diagnostics: [Diagnostic]

    /// The pieces of a `text` node, without its translations.
    public static func pieces(of node: Node) -> [Piece] { MessageTemplate(token: node.firstToken, language: nil, in: node.tree).pieces }

    /// The template of a `text` node, then one for each of its translations.
    public static func templates(of node: Node) -> [MessageTemplate] {
        var templates = [MessageTemplate(token: node.firstToken, language: nil, in: node.tree)]
        for translation in node.children where translation.kind == .translation {
            let tokens = translation.firstToken..<translation.endToken
            let last = translation.endToken - 1
            guard node.tree.tokens[last].kind == .text || node.tree.tokens[last].kind == .blockText else { continue }
            let language = tokens.first { node.tree.tokens[$0].kind == .word }.map { node.tree.text(ofToken: $0) } ?? ""
            templates.append(MessageTemplate(token: last, language: language, in: node.tree))
        }
        return templates
    }

    private init(token index: Int, language: String?, in tree: SyntaxTree) {
        let token = tree.tokens[index]
        var reader = TemplateReader(tree: tree, end: Int(Literal.contentRange(of: token, in: tree.source).end))
        for run in Literal.runs(of: token, in: tree.source) { reader.read(run) }
        reader.flush()
        self.language = language
        self.pieces = reader.pieces
        self.diagnostics = reader.diagnostics
    }
}

/// Cuts the value of one text at its expressions.
private struct TemplateReader {
    let tree: SyntaxTree
    /// Where the text's content ends in the file.
    let end: Int
    var pieces: [MessageTemplate.Piece] = []
    var diagnostics: [Diagnostic] = []
    private var literal: [UInt8] = []
    /// Behind the last expression: what stands before it has been read.
    private var resume = 0

    init(tree: SyntaxTree, end: Int) {
        self.tree = tree
        self.end = end
    }

    mutating func read(_ run: TextRun) {
        switch run {
        case .scalar(let scalar, let place): if place >= resume { literal.append(contentsOf: String(scalar).utf8) }
        case .source(let range): read(range)
        }
    }

    private mutating func read(_ range: Range<Int>) {
        let bytes = tree.source.bytes
        var i = max(range.lowerBound, resume)
        while i < range.upperBound {
            let byte = bytes[i]
            let isBrace = byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}")
            if isBrace, i + 1 < range.upperBound, bytes[i + 1] == byte {
                literal.append(byte)
                i += 2
            } else if byte == UInt8(ascii: "{"), let close = closingBrace(from: i + 1) {
                addExpression(i + 1..<close)
                resume = close + 1
                i = close + 1
            } else {
                if byte == UInt8(ascii: "{") { report(i) }
                literal.append(byte)
                i += 1
            }
        }
    }

    mutating func flush() {
        guard !literal.isEmpty else { return }
        pieces.append(.literal(String(decoding: literal, as: UTF8.self)))
        literal = []
    }

    private mutating func addExpression(_ range: Range<Int>) {
        flush()
        let place = TextRange(start: ByteOffset(range.lowerBound), end: ByteOffset(range.upperBound))
        let expression = Parser.parseExpression(tree.source, file: tree.file, range: place)
        diagnostics += expression.diagnostics
        pieces.append(.expression(expression))
    }

    private mutating func report(_ place: Int) {
        let range = TextRange(start: ByteOffset(place), end: ByteOffset(place + 1))
        diagnostics.append(Diagnostic(.unclosedInterpolation, at: Location(file: tree.file, range: range)))
    }

    /// The brace that ends the expression at `start`; texts in «…» inside it may hold braces.
    private func closingBrace(from start: Int) -> Int? {
        let bytes = tree.source.bytes
        var isQuoted = false
        for i in start..<end {
            let isPair = bytes[i] == 0xC2 && i + 1 < end
            if isQuoted {
                if isPair, bytes[i + 1] == 0xBB { isQuoted = false }
            } else if isPair, bytes[i + 1] == 0xAB {
                isQuoted = true
            } else if bytes[i] == UInt8(ascii: "}") {
                return i
            } else if bytes[i] == UInt8(ascii: "{") {
                return nil
            }
        }
        return nil
    }
}
