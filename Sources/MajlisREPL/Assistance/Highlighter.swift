import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// Colours an input by the real lexer and parser.
package enum Highlighter {
    /// Longer inputs are coloured by their tokens alone.
    package static let treeLimit = 64 * 1024

    /// The parts that look different from plain text, in the order of the text; none overlap.
    package static func highlights(of text: String) -> [InputHighlight] {
        let start = text.utf8.prefix { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }.count
        if text.utf8.dropFirst(start).first == UInt8(ascii: ":") { return command(text, from: start) }
        return script(text)
    }

    // MARK: Commands

    private static func command(_ text: String, from start: Int) -> [InputHighlight] {
        let word = text.utf8.dropFirst(start + 1).prefix { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
        let end = start + 1 + word.count
        let meant = SessionCommand.mayMean(String(Substring(word)))
        var found = [InputHighlight(start..<end, .command, isFaulty: meant.isEmpty && end < text.utf8.count)]
        guard meant.count == 1, [.input, .expression].contains(meant[0].argument) else { return found }
        let rest = String(Substring(text.utf8.dropFirst(end)))
        found += highlights(of: rest).map {
            InputHighlight($0.range.lowerBound + end..<$0.range.upperBound + end, $0.role, isFaulty: $0.isFaulty)
        }
        return found
    }

    // MARK: Scripts and expressions

    private static func script(_ text: String) -> [InputHighlight] {
        let source = SourceFile(name: SessionInput.name, text: text)
        guard source.bytes.count <= treeLimit else { return tokensOnly(source) }
        let painter = TokenPainter(tree(source))
        return painter.highlights()
    }

    /// As a script or as an expression, as the session would read it.
    static func tree(_ source: SourceFile) -> SyntaxTree {
        let script = Parser.parse(source, file: FileID(0))
        guard let first = script.tokens.first, first.kind != .endOfFile else { return script }
        let words = first.kind == .word ? Vocabulary.meanings(of: first.word) : nil
        let beginsItem = words.map { ($0.kind != nil || $0.statement != nil) && !$0.isPlural } ?? false
        if beginsItem { return script }
        let whole = TextRange(start: 0, end: ByteOffset(source.bytes.count))
        let expression = Parser.parseExpression(source, file: FileID(0), range: whole)
        // What is still being typed at the end is no reason to read it otherwise.
        guard let mistake = expression.diagnostics.first(where: { $0.severity == .error }), let last = expression.tokens.dropLast().last
        else {
            return expression
        }
        return mistake.location.range.end >= last.start ? expression : script
    }

    private static func tokensOnly(_ source: SourceFile) -> [InputHighlight] {
        var found: [InputHighlight] = []
        for token in source.tokens {
            guard let role = HighlightRole(token), !role.sgr.isEmpty else { continue }
            found.append(InputHighlight(Int(token.start)..<Int(token.end), role))
        }
        return found
    }
}

extension HighlightRole {
    /// What a token is by itself, wherever it stands.
    init?(_ token: Token) {
        switch token.kind {
        case .word:
            let words = Vocabulary.meanings(of: token.word)
            if words.kind != nil {
                self = .kind
            } else if words.statement != nil {
                self = .statement
            } else if words.infix != nil || token.word == Vocabulary.word("order") {
                self = .infix
            } else if words.clause != nil || words.particle != nil {
                self = .clause
            } else if words.function != nil {
                self = .function
            } else if words.literal != nil || words.choice != nil || words.unit != nil {
                self = .value
            } else {
                self = .name
            }
        case .quotedWord: self = .name
        case .integer, .decimal, .compactDuration, .percent: self = .number
        case .date, .month, .time: self = .date
        case .text, .blockText: self = .text
        case .endOfFile: return nil
        default: self = .punctuation
        }
    }
}
