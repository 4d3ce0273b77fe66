import MajlisText
import MajlisVocabulary

/// Puts the rows of a table together as records: the words of its columns and the cells below them, in the order of a record.
///
/// What comes out is a tree like any other, over the bytes of the file that holds the rows. So a row is checked exactly as a written record
/// is, and whatever is found in a cell is said of that cell.
public struct TableRows {
    let source: SourceFile
    let file: FileID
    let kind: Kind
    let columns: [TableColumn]
    /// The kind's word where it stands in the file of the rows.
    private let kindPlace: TextRange?

    var tokens: [Token] = []
    private var parts: [Part] = []
    /// What is wrong with cells as such.
    public private(set) var findings: [Diagnostic] = []
    private var lentWords: [ByteOffset: String] = [:]

    /// A piece of a record, with the token behind it.
    struct Part {
        enum Kind { case begin, name, references, literal, title, clause, flag, field, nested, end }

        var kind: Kind
        var end: Int
    }

    public init(_ kind: Kind, _ columns: [TableColumn], source: SourceFile, file: FileID, kindPlace: TextRange?) {
        (self.kind, self.columns, self.source, self.file, self.kindPlace) = (kind, columns, source, file, kindPlace)
        for column in columns {
            switch column.content {
            case .title(let language?), .clause(_, let language?): lentWords[column.range.end] = language
            case .field(let name): lentWords[column.range.start] = name
            default: break
            }
        }
    }

    /// A cell: tokens of a script, or a field of a file.
    public enum Cell {
        case written(ArraySlice<Token>)
        case field(CSVField)
    }

    /// Adds a row. Cells that are missing at its end, and empty ones, say nothing; a row of nothing is no record.
    public mutating func add(_ cells: [Cell], place: TextRange) {
        var values: [[Token]] = []
        for (column, cell) in zip(columns, cells) { values.append(self.values(of: cell, column)) }
        guard values.contains(where: { !$0.isEmpty }) else { return }
        let start = values.compactMap { $0.first?.start }.min() ?? place.start
        let words = kindPlace ?? TextRange(start: start, end: start)
        lend(Vocabulary.word(kind.english), at: words)
        parts.append(Part(kind: .begin, end: tokens.count))
        addHead(values, place)
        for index in values.indices where !values[index].isEmpty { addClause(columns[index], values[index], values) }
        parts.append(Part(kind: .end, end: tokens.count))
    }

    /// The tree of all rows.
    /// - Parameter areWritten: the cells have been read with their script already, and what is wrong in them has been said.
    public consuming func tree(areWritten: Bool) -> SyntaxTree {
        let end = ByteOffset(source.bytes.count)
        tokens.append(Token(kind: .endOfFile, flags: [.startsLine], word: .none, start: end, end: end))
        var parser = Parser(source, file: file, tokens: tokens, diagnostics: [])
        parser.parseRecords(parts, of: kind, saysWhatIsWrong: !areWritten)
        return parser.finish(isOfRows: true, lentWords: lentWords)
    }

    // MARK: The parts of a record

    private mutating func addHead(_ values: [[Token]], _ place: TextRange) {
        for (column, cell) in zip(columns, values) where column.content == .name && !cell.isEmpty { addName(cell) }
        var isReferred = false
        for (column, cell) in zip(columns, values) where column.content == .reference && !cell.isEmpty {
            addPart(.references, cell)
            isReferred = true
        }
        if kind.head.reference != nil, !isReferred {
            findings.append(Diagnostic(.missingReference, at: Location(file: file, range: place), ["kind": .word(kind.english)]))
        }
        for (column, cell) in zip(columns, values) where column.content == .literal && !cell.isEmpty { addPart(.literal, cell) }
        addText(
            .title, values,
            language: { content in if case .title(let language) = content { .some(language) } else { nil } })
    }

    private mutating func addName(_ cell: [Token]) {
        if cell.count == 1, cell[0].kind == .word || cell[0].kind == .quotedWord {
            // In a column of names every word is one.
            var token = cell[0]
            if Vocabulary.meanings(of: token.word).literal != nil { return }
            token.word = .none
            return addPart(.name, [token])
        }
        let range = cell.dropFirst().reduce(cell[0].range) { $0.union($1.range) }
        report(
            .tableNotAName, range,
            ["text": .text(plainText(cell[0], range)), "column": .word(Clause.title.english)])
    }

    private func plainText(_ token: Token, _ range: TextRange) -> String {
        source.text(token.kind == .text && !token.isBare ? Literal.contentRange(of: token, in: source) : range)
    }

    private mutating func addClause(_ column: TableColumn, _ cell: [Token], _ values: [[Token]]) {
        switch column.content {
        case .name, .reference, .literal, .title, .unread: break
        case .clause(let clause, let language):
            let isFlag = kind.shape(of: clause)?.type == .flag
            // The first column of a clause brings along what its text is in other languages.
            let first = columns.indices.first { index in
                if case .clause(clause, _) = columns[index].content { !values[index].isEmpty } else { false }
            }
            guard first.map({ columns[$0] == column }) ?? true else { return }
            lend(Vocabulary.word(clause.english), at: column.range)
            let hasLanguages = language != nil || columns.contains { if case .clause(clause, .some) = $0.content { true } else { false } }
            guard hasLanguages, cell[0].kind == .text else { return addPart(isFlag ? .flag : .clause, cell) }
            addText(
                .clause, values,
                language: { content in if case .clause(clause, let language) = content { .some(language) } else { nil } })
        case .field:
            lend(.none, at: column.range)
            lend(.colon, at: column.range)
            addPart(.field, cell)
        case .nested(let other):
            lend(Vocabulary.word(other.english), at: column.range)
            addPart(.nested, cell)
        }
    }

    /// A text with what it is in other languages, from the columns that `language` knows: nil for others, and an inner nil for the text itself.
    private mutating func addText(_ part: Part.Kind, _ values: [[Token]], language: (TableColumn.Content) -> String??) {
        let own = zip(columns, values).filter { !$1.isEmpty && language($0.content) != nil }
        guard let base = own.first(where: { language($0.0.content) == .some(nil) }) ?? own.first else { return }
        tokens += base.1
        for (column, cell) in own where column != base.0 {
            lend(.at, at: column.range)
            lend(.none, at: TextRange(start: column.range.end, end: column.range.end))
            tokens += cell
        }
        end(part)
    }

    private mutating func addPart(_ part: Part.Kind, _ cell: [Token]) {
        tokens += cell
        end(part)
    }

    /// Every part ends with a separator, so that no cell reads on into the next.
    private mutating func end(_ part: Part.Kind) {
        parts.append(Part(kind: part, end: tokens.count))
        let place = tokens.last?.end ?? 0
        tokens.append(Token(kind: .semicolon, flags: .borrowed, word: .none, start: place, end: place))
    }

    private mutating func lend(_ word: WordID, at range: TextRange) {
        tokens.append(Token(kind: .word, flags: [.borrowed, .spaceBefore], word: word, start: range.start, end: range.end))
    }

    private mutating func lend(_ kind: TokenKind, at range: TextRange) {
        tokens.append(Token(kind: kind, flags: .borrowed, word: .none, start: range.start, end: range.start))
    }

    mutating func report(_ code: MessageCode, _ range: TextRange, _ arguments: KeyValuePairs<String, MessageArgument> = [:]) {
        findings.append(Diagnostic(code, at: Location(file: file, range: range), arguments))
    }

    mutating func report(_ found: [Diagnostic]) { findings += found }
}
