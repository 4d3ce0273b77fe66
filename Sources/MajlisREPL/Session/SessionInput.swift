import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// What a person has typed: the parser decides.
enum SessionInput {
    case nothing
    /// What stands behind the colon.
    case command(String)
    /// Declarations, statements and events.
    case script(SyntaxTree)
    /// `change panel { room hall }`, without a day: the plan itself changes. The tree is that of an event.
    case change(SyntaxTree)
    case expression(String)
    /// Neither a script nor an expression.
    case broken(SourceFile, [Diagnostic])

    /// What an input is called in findings.
    static let name = "<input>"

    init(_ text: String) {
        let source = SourceFile(name: Self.name, text: text)
        let tree = Parser.parse(source, file: FileID(0))
        guard let first = tree.tokens.first, first.kind != .endOfFile else {
            self = .nothing
            return
        }
        if first.kind == .colon {
            self = .command(source.text(TextRange(start: first.end, end: ByteOffset(source.bytes.count))))
            return
        }
        let meanings = first.kind == .word ? Vocabulary.meanings(of: first.word) : nil
        if meanings?.command == .change, let change = Self.change(text) {
            self = change
            return
        }
        let mistakes = tree.diagnostics.filter { $0.severity == .error }
        let whole = TextRange(start: 0, end: ByteOffset(source.bytes.count))
        let asExpression = Parser.parseExpression(source, file: FileID(0), range: whole).diagnostics.filter { $0.severity == .error }
        let beginsItem = meanings.map { $0.kind != nil || $0.statement != nil } ?? false
        switch (mistakes.isEmpty, asExpression.isEmpty) {
        case (true, true):
            // `sessions` is all of them, `session` the beginning of one.
            self = beginsItem && meanings?.isPlural == false ? .script(tree) : .expression(text)
        case (true, false): self = .script(tree)
        case (false, true): self = .expression(text)
        case (false, false): self = .broken(source, beginsItem || mistakes.count < asExpression.count ? mistakes : asExpression)
        }
    }

    private static func change(_ text: String) -> SessionInput? {
        let opening = "on 2000-01-01 "
        let source = SourceFile(name: name, text: opening + text)
        let tree = Parser.parse(source, file: FileID(0))
        let mistakes = tree.diagnostics.filter { $0.severity == .error }
        guard mistakes.isEmpty else { return nil }
        return .change(tree)
    }
}
