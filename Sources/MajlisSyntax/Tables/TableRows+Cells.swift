import MajlisText
import MajlisVocabulary

/// What a cell says, as tokens of the language.
extension TableRows {
    mutating func values(of cell: Cell, _ column: TableColumn) -> [Token] {
        if column.content == .unread { return [] }
        switch cell {
        case .written(let tokens): return written(tokens, column.form)
        case .field(let field): return read(field, column.form)
        }
    }

    // MARK: Cells of scripts

    /// `[rima, sultan]` is a list of values; else a cell is what it is.
    private func written(_ cell: ArraySlice<Token>, _ form: CellForm) -> [Token] {
        var cell = cell
        if form.isMany, cell.first?.kind == .leftBracket, cell.last?.kind == .rightBracket { cell = cell.dropFirst().dropLast() }
        var tokens = Array(cell)
        for index in tokens.indices { tokens[index].flags.remove(.startsLine) }
        if form.reading == .flag, tokens.count == 1 { tokens[0] = flag(tokens[0]) }
        return tokens
    }

    // MARK: Cells of files

    private mutating func read(_ field: CSVField, _ form: CellForm) -> [Token] {
        let content = trimmed(field.content)
        if content.isEmpty { return [] }
        guard form.isMany else { return value(content, field, form) }
        var tokens: [Token] = []
        for piece in pieces(of: content, isText: form.reading == .text) where !piece.isEmpty {
            if !tokens.isEmpty { tokens.append(Token(kind: .comma, flags: .borrowed, word: .none, start: piece.start, end: piece.start)) }
            tokens += value(piece, field, form)
        }
        return tokens
    }

    /// One value of a cell.
    private mutating func value(_ range: TextRange, _ field: CSVField, _ form: CellForm) -> [Token] {
        var text = Token(kind: .text, flags: .borrowed, word: .none, start: range.start, end: range.end)
        if field.hasDoubledQuotes, source.bytes[Int(range.start)..<Int(range.end)].contains(UInt8(ascii: "\"")) {
            text.flags.insert(.hasEscapes)
        }
        let (tokens, faults) = lexed(range)
        let isWhole = tokens.count == 1 && tokens[0].range == range && faults.isEmpty
        let single = isWhole && (tokens[0].kind == .word || tokens[0].kind == .quotedWord) ? tokens[0] : nil
        if let single, isOpen(single) { return [single] }
        switch form.reading {
        case .text: return [text]
        case .label: return [single ?? text]
        case .reference: return faults.isEmpty && areNames(tokens) ? tokens : [text]
        case .choice:
            if let word = choice(range) { return [Token(kind: .word, flags: [], word: word, start: range.start, end: range.end)] }
        case .flag:
            let whole = single ?? Token(kind: .word, flags: [], word: .none, start: range.start, end: range.end)
            return [flag(whole)]
        case .plain: if text.flags.contains(.hasEscapes) { return [text] }
        }
        report(faults)
        return tokens
    }

    /// `tbd`, `none`, `unstated`
    private func isOpen(_ token: Token) -> Bool {
        switch Vocabulary.meanings(of: token.word).literal {
        case .tbd, .unstated, .some(.none): token.kind == .word
        default: false
        }
    }

    /// Names and paths, with commas between them; `others` with its number.
    private func areNames(_ tokens: [Token]) -> Bool {
        var isValueNext = true
        for (index, token) in tokens.enumerated() {
            switch token.kind {
            case .word, .quotedWord:
                guard isValueNext else { return false }
                isValueNext = false
            case .comma, .dot:
                guard !isValueNext else { return false }
                isValueNext = true
            case .integer:
                let next = tokens.indices.contains(index + 1) ? tokens[index + 1] : token
                guard isValueNext, Vocabulary.meanings(of: next.word).literal == .others else { return false }
            default: return false
            }
        }
        return !isValueNext
    }

    /// The value word that a cell spells in its own way, such as `Round table`.
    private func choice(_ range: TextRange) -> WordID? {
        guard range.length <= 80 else { return nil }
        let word = Vocabulary.word(TableHeader.word(source.text(range)))
        return Vocabulary.meanings(of: word).choice == nil ? nil : word
    }

    /// `yes`, `x` and `1` say what `true` says; `no` and `0` what `false` says. Other words stay as they are, and are reported.
    private func flag(_ token: Token) -> Token {
        let literal: MajlisVocabulary.Literal
        let words = Vocabulary.meanings(of: token.word)
        if words.literal == .true || words.literal == .false { return token }
        switch source.text(token.range).lowercased() {
        case "yes", "x", "1", "true", "✓", "✔", "نعم", "oui": literal = .true
        case "no", "0", "false", "لا", "non": literal = .false
        default: return token
        }
        return Token(kind: .word, flags: token.flags, word: Vocabulary.word(literal.english), start: token.start, end: token.end)
    }

    // MARK: Bytes

    private func trimmed(_ range: TextRange) -> TextRange {
        var (start, end) = (Int(range.start), Int(range.end))
        while start < end, isSpace(source.bytes[start]) { start += 1 }
        while end > start, isSpace(source.bytes[end - 1]) { end -= 1 }
        return TextRange(start: ByteOffset(start), end: ByteOffset(end))
    }

    private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }

    /// The values of a cell that holds several: between `;`, `؛` and `|`, in texts only `|`.
    private func pieces(of range: TextRange, isText: Bool) -> [TextRange] {
        var pieces: [TextRange] = []
        var start = Int(range.start)
        var i = start
        let end = Int(range.end)
        func add() { pieces.append(trimmed(TextRange(start: ByteOffset(start), end: ByteOffset(i)))) }
        while i < end {
            let isArabic = source.bytes[i] == 0xD8 && i + 1 < end && source.bytes[i + 1] == 0x9B
            let isSeparator = source.bytes[i] == UInt8(ascii: "|") || !isText && (source.bytes[i] == UInt8(ascii: ";") || isArabic)
            guard isSeparator else {
                i += 1
                continue
            }
            add()
            i += isArabic ? 2 : 1
            start = i
        }
        add()
        return pieces
    }

    private func lexed(_ range: TextRange) -> ([Token], [Diagnostic]) {
        source.bytes.withUnsafeBufferPointer { bytes in
            var lexer = Lexer(bytes, file: file, range: range)
            lexer.run()
            lexer.tokens.removeLast()
            for index in lexer.tokens.indices { lexer.tokens[index].flags.remove(.startsLine) }
            return (lexer.tokens, lexer.diagnostics)
        }
    }
}

/// The heads of a file's columns.
public enum TableHeader {
    /// The word that a head spells in its own way: `Short text` is `short_text`.
    public static func word(_ text: String) -> String {
        var word = ""
        for scalar in text.lowercased().unicodeScalars {
            switch scalar {
            case " ", "-", "\u{A0}", "\t", "\n": if !word.isEmpty, word.last != "_" { word.append("_") }
            default: word.unicodeScalars.append(scalar)
            }
        }
        while word.last == "_" { word.removeLast() }
        return word
    }

    /// `title@ar`: the word and the language behind it.
    public static func parts(of text: String) -> (word: String, language: String?) {
        guard let sign = text.lastIndex(of: "@") else { return (word(text), nil) }
        return (word(String(text[..<sign])), word(String(text[text.index(after: sign)...])))
    }
}
