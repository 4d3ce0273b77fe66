/// What is typed on a command line, in English and in Arabic: commands, options, the words behind them, and what stands for them in help.
///
/// Arabic is compared like all Arabic keywords, `-` and `_` are the same, and the article may stand before each part of a word or be left
/// out: `--اللغة` and `--لغة`, `جدول-الأعمال` and `جدول_أعمال`.
public enum CommandLineWords {
    public enum Group: CaseIterable, Sendable {
        case command
        /// Without its hyphens.
        case option
        /// Behind an option or a command: `human`, `today`, `list`.
        case word
        /// In help pages: `FILE`.
        case placeholder
    }

    public struct Entry: Sendable {
        public let english: String
        public let arabic: String
        public let alternatives: [String]

        /// All Arabic forms, the usual one first.
        public var arabicForms: [String] { [arabic] + alternatives }
    }

    public static func entries(of group: Group) -> [Entry] {
        switch group {
        case .command: commands
        case .option: options
        case .word: words
        case .placeholder: placeholders
        }
    }

    /// The usual Arabic form of an English one; nil where the table has none.
    public static func arabic(_ english: some StringProtocol, _ group: Group) -> String? {
        entries(of: group).first { $0.english == english }?.arabic
    }

    /// The English form of what was typed in Arabic; nil where no word of the group is meant, or none in Arabic.
    public static func english(_ typed: some StringProtocol, _ group: Group) -> String? {
        guard typed.hasArabicLetters else { return nil }
        let wanted = key(typed)
        return entries(of: group).first { entry in entry.arabicForms.contains { key($0) == wanted } }?.english
    }

    /// As words are compared: folded, without marks of direction that came along with a copied text, without articles.
    public static func key(_ typed: some StringProtocol) -> String {
        Vocabulary.fold(withoutDirections(typed)).split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "_" }.map { part in
            part.count > 3 && part.hasPrefix("ال") ? String(part.dropFirst(2)) : String(part)
        }.joined(separator: "-")
    }

    /// The text without marks and isolates of direction.
    public static func withoutDirections(_ text: some StringProtocol) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where !isDirection(scalar) { result.append(scalar) }
        return String(result)
    }

    private static func isDirection(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    // MARK: Lines

    /// The words of a line as a shell takes them apart, with the quotation marks that they have.
    public static func parts(of line: String) -> [Substring] {
        var parts: [Substring] = []
        var start = line.startIndex
        var quote: Character?
        func finish(_ end: String.Index) {
            if start < end { parts.append(line[start..<end]) }
        }
        for index in line.indices {
            let character = line[index]
            if let open = quote {
                if character == open { quote = nil }
            } else if character == "'" || character == "\"" {
                quote = character
            } else if character == " " {
                finish(index)
                start = line.index(after: index)
            }
        }
        finish(line.endIndex)
        return parts
    }

    /// A command line, or an option with what follows it, in Arabic words: `majlis check x.majlis --as-of today` as
    /// `majlis تدقيق x.majlis --حتى-تاريخ اليوم`. What has no Arabic word stays as it is: names, paths, formats.
    public static func inArabic(_ line: String) -> String {
        var takesWord = false
        var isFirst = true
        let parts = parts(of: line).map { part -> String in
            let isCommand = isFirst
            defer { isFirst = isFirst && part == "majlis" }
            if part == "majlis" { return String(part) }
            if part.hasPrefix("--") {
                takesWord = optionsWithWords.contains(String(part.dropFirst(2)))
                return option(part)
            }
            if isCommand, let command = arabic(part, .command) {
                takesWord = commandsWithWords.contains(String(part))
                return command
            }
            defer { takesWord = false }
            if takesWord, let word = arabic(part, .word) { return word }
            return placeholder(part)
        }
        return parts.joined(separator: " ")
    }

    /// Behind others stand names and paths, which are nobody's words.
    private static let commandsWithWords: Set<String> = ["journal", "library", "new"]
    private static let optionsWithWords: Set<String> = ["format", "color", "access", "as-of", "lang", "to", "digits", "calendar"]

    /// `--format` or `--format=human`.
    private static func option(_ typed: Substring) -> String {
        let name = typed.dropFirst(2).prefix { $0 != "=" }
        guard let known = arabic(name, .option) else { return String(typed) }
        let value = typed.dropFirst(2 + name.count)
        if value.isEmpty { return "--" + known }
        let word = optionsWithWords.contains(String(name)) ? arabic(value.dropFirst(), .word) : nil
        return "--" + known + "=" + (word ?? String(value.dropFirst()))
    }

    /// `FORMAT=FILE` as `صيغة=ملف`, `human|json` as `للقراءة|json`: each run of Latin letters by itself, where the table has it.
    public static func placeholder(_ shown: some StringProtocol) -> String {
        var result = ""
        var run = ""
        func finish() {
            if run.isEmpty { return }
            result += arabic(run, .placeholder) ?? arabic(run, .word) ?? run
            run = ""
        }
        // What is no list of words but a name or an expression stays whole.
        let isPlain = shown.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || "|=[]'…,".unicodeScalars.contains($0) }
        guard isPlain else { return String(shown) }
        let isValue = shown.contains("|") || shown.hasPrefix("[") || shown.unicodeScalars.contains { ("A"..."Z").contains($0) }
        guard isValue else { return String(shown) }
        for character in shown {
            if character.isASCII, character.isLetter {
                run.append(character)
            } else {
                finish()
                result.append(character == "," ? "،" : character)
            }
        }
        finish()
        return result
    }

    // MARK: Tables

    private static let commands = Command.allCases.map { word in
        Entry(english: typed(word.english), arabic: typed(word.arabic), alternatives: word.arabicAlternatives.map(typed))
    }
    private static let options = unpacked(CommandLineTable.option)
    private static let words = unpacked(CommandLineTable.word)
    private static let placeholders = unpacked(CommandLineTable.placeholder)

    private static func typed(_ word: String) -> String { word.replacing("_", with: "-") }

    private static func unpacked(_ cells: [String]) -> [Entry] {
        stride(from: 0, to: cells.count, by: 3).map { index in
            Entry(
                english: cells[index], arabic: cells[index + 1], alternatives: cells[index + 2].split(separator: "|").map(String.init))
        }
    }
}
