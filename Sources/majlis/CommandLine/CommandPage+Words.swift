import MajlisReport
import MajlisVocabulary
import MajlisWorkspace

/// Commands and options by what is typed of them, in either language.
extension CommandPage {
    static func page(of word: some StringProtocol) -> CommandPage? {
        let english = CommandLineWords.english(word, .command) ?? CommandLineWords.withoutDirections(word)
        return all.first { $0.word == english }
    }

    /// The option that goes by a name, with its hyphens.
    func option(called typed: some StringProtocol) -> Option? { options.first { $0.isCalled(typed) } }

    /// The Arabic words by which it goes, the usual one first.
    var arabicWords: [String] { CommandLineWords.entries(of: .command).first { $0.english == word }?.arabicForms ?? [] }

    /// The words that its operand at a place is one of; nil where it may be anything.
    func closedWords(at place: Int) -> [String]? {
        guard operands.indices.contains(place) else { return nil }
        if place == operands.count - 1, !choices.isEmpty { return choices.map(\.word) }
        return operands[place].closedWords
    }
}

extension CommandPage.Operand {
    /// `list|show`: words in small letters that are typed as they stand; nil for anything else.
    var closedWords: [String]? {
        guard shown.contains("|"), shown.unicodeScalars.allSatisfy({ $0 == "|" || ("a"..."z").contains($0) }) else { return nil }
        return shown.split(separator: "|").map(String.init)
    }
}

extension CommandPage.Option {
    func isCalled(_ typed: some StringProtocol) -> Bool {
        let plain = CommandLineWords.withoutDirections(typed)
        if plain == name || short.map({ "-\($0)" }) == plain { return true }
        guard plain.hasPrefix("--"), let english = CommandLineWords.english(plain.dropFirst(2), .option) else { return false }
        return name.dropFirst(2) == english
    }

    /// The Arabic names by which it goes, with their hyphens, the usual one first.
    var arabicNames: [String] {
        let word = name.dropFirst(2)
        return CommandLineWords.entries(of: .option).first { $0.english == word }?.arabicForms.map { "--" + $0 } ?? []
    }

    /// The value that was meant by what was typed, in the words of the parser.
    func canonical(_ typed: String) -> String {
        switch value {
        case .words(let words): CommandLineWords.canonical(typed, among: words)
        case .date: CommandLineWords.canonical(typed, among: [AsOf.todayWord])
        case .language: CommandLineWords.canonical(typed, among: Language.allCases.map(\.code))
        case .none, .free: typed
        }
    }
}

extension CommandLineWords {
    /// The one of some English words that was typed, in English or in Arabic; what is none of them stays as it is.
    static func canonical(_ typed: String, among words: [String]) -> String {
        guard let english = english(typed, .word), words.contains(english) else { return typed }
        return english
    }

    /// An argument as a name and what stands behind its equal sign.
    static func split(_ argument: String) -> (name: String, inline: String?) {
        guard let equal = argument.firstIndex(of: "=") else { return (argument, nil) }
        return (String(argument[..<equal]), String(argument[argument.index(after: equal)...]))
    }
}

/// A command line in the words of the parser: what was typed in Arabic stands in English, all else as it was typed.
struct ParserWords {
    private(set) var words: [String] = []

    /// - Parameter typed: a command and what follows it.
    init(_ typed: [String]) {
        guard let word = typed.first, let page = CommandPage.page(of: word) else {
            words = typed
            return
        }
        words = [page.word]
        var rest = typed.dropFirst()
        var place = 0
        while let argument = rest.popFirst() {
            if argument == "--" {
                words.append(argument)
                words += rest
                return
            }
            guard argument.hasPrefix("-"), argument != "-" else {
                words.append(page.closedWords(at: place).map { CommandLineWords.canonical(argument, among: $0) } ?? argument)
                place += 1
                continue
            }
            let (name, inline) = CommandLineWords.split(argument)
            guard let option = page.option(called: name) else {
                words.append(argument)
                continue
            }
            let english = name.hasArabicLetters ? option.name : CommandLineWords.withoutDirections(name)
            if let inline {
                words.append(english + "=" + option.canonical(inline))
                continue
            }
            words.append(english)
            if case .none = option.value { continue }
            if let value = rest.popFirst() { words.append(option.canonical(value)) }
        }
    }
}
