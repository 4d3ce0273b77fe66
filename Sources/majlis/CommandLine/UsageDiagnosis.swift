import MajlisReport
import MajlisText
import MajlisVocabulary
import MajlisWorkspace

/// A mistake in a command line, with what might have been meant.
struct UsageMistake {
    var message: Message
    var hints: [Message] = []
}

/// Reads a command line that could not be parsed and says what is wrong with it, all at once and in the catalogue's words.
struct UsageDiagnosis {
    private(set) var mistakes: [UsageMistake] = []
    private var page: CommandPage?
    private var operandCount = 0

    /// The mistakes found; none where the words are all known, so that something else must be wrong.
    init(_ arguments: [String]) {
        var rest = arguments[...]
        skipLeadingOptions(&rest)
        guard let word = rest.popFirst() else { return }
        guard let page = CommandPage.page(of: word) else {
            add(
                Message(.unknownCommand, ["word": .code(word)]), meant: word,
                among: CommandPage.all.flatMap { word.hasArabicLetters ? $0.arabicWords : [$0.word] }, elsewhere: "majlis --help")
            return
        }
        self.page = page
        read(rest, of: page)
        checkOperands(of: page)
    }

    /// Options that every command takes may stand before it as well.
    private mutating func skipLeadingOptions(_ rest: inout ArraySlice<String>) {
        while let first = rest.first, first.hasPrefix("-"), first != "-" {
            rest.removeFirst()
            let (name, inline) = CommandLineWords.split(first)
            guard let option = CommandPage.common.first(where: { $0.isCalled(name) }) else {
                addUnknown(option: name, of: "majlis", among: CommandPage.common + [CommandPage.versionOption])
                continue
            }
            readValue(of: option, typed: name, inline: inline, &rest)
        }
    }

    private mutating func read(_ arguments: ArraySlice<String>, of page: CommandPage) {
        var rest = arguments
        var onlyOperands = false
        while let argument = rest.popFirst() {
            if onlyOperands || !argument.hasPrefix("-") || argument == "-" {
                takeOperand(argument, of: page)
            } else if argument == "--" {
                onlyOperands = true
            } else {
                let (name, inline) = CommandLineWords.split(argument)
                if let option = page.option(called: name) {
                    readValue(of: option, typed: name, inline: inline, &rest)
                } else {
                    addUnknown(option: name, of: page.word, among: page.options)
                }
            }
        }
    }

    /// - Parameter typed: the name of the option as it was typed, in which it is spoken of.
    private mutating func readValue(
        of option: CommandPage.Option, typed: String, inline: String?, _ rest: inout ArraySlice<String>
    ) {
        if case .none = option.value {
            if let inline, let page {
                mistakes.append(
                    UsageMistake(message: Message(.surplusArgument, ["command": .command(page.word), "argument": .code(inline)])))
            }
            return
        }
        var value = inline
        if value == nil, let next = rest.first, next == "-" || !next.hasPrefix("-") { value = rest.popFirst() }
        guard let value else {
            mistakes.append(
                UsageMistake(message: Message(.missingOptionValue, ["option": .code(typed), "values": Self.wanted(option.value, typed)])))
            return
        }
        switch option.value {
        case .words(let words) where !words.contains(option.canonical(value)):
            let names = Self.shown(words, behind: typed)
            let others = value.hasArabicLetters ? words.compactMap { CommandLineWords.arabic($0, .word) } : words
            add(
                Message(
                    .wrongOptionValue,
                    ["option": .code(typed), "values": .list(names.map { .code($0) }), "value": .code(value)]),
                meant: value, among: others)
        case .date where AsOf(argument: option.canonical(value)) == nil:
            mistakes.append(
                UsageMistake(
                    message: Message(
                        .wrongAsOf,
                        [
                            "value": .code(value), "option": .code(typed), "example": .code("2027-03-01"),
                            "today": .code(Self.shown([AsOf.todayWord], behind: typed)[0]),
                        ])))
        case .language where LanguageTag(value) == nil:
            add(
                Message(
                    .wrongLanguage,
                    ["value": .code(value), "option": .code(typed), "languages": .message(Message(.argumentLanguage))]),
                // Another language is not a slip of the pen.
                meant: value, among: value.lowercased().hasPrefix("ar") ? LanguageTag.offered : [])
        default: break
        }
    }

    private mutating func takeOperand(_ argument: String, of page: CommandPage) {
        operandCount += 1
        if let words = page.operands.dropFirst(operandCount - 1).first?.closedWords {
            if words.contains(CommandLineWords.canonical(argument, among: words)) { return }
            let isArabic = argument.hasArabicLetters
            let names = isArabic ? words.map { CommandLineWords.arabic($0, .word) ?? $0 } : words
            add(
                Message(
                    .wrongOptionValue,
                    ["option": .command(page.word), "values": .list(names.map { .code($0) }), "value": .code(argument)]),
                meant: argument, among: names, elsewhere: "majlis \(page.word) --help")
            return
        }
        if operandCount > page.operands.count, page.operands.last?.repeats != true {
            mistakes.append(
                UsageMistake(
                    message: Message(.surplusArgument, ["command": .command(page.word), "argument": .code(argument)]),
                    hints: [Self.more(page.word)]))
        }
    }

    private mutating func checkOperands(of page: CommandPage) {
        for operand in page.operands.dropFirst(operandCount) where operand.isRequired {
            mistakes.append(
                UsageMistake(
                    message: Message(.missingArgument, ["command": .command(page.word), "argument": .message(Message(operand.noun))]),
                    hints: [Self.more(page.word)]))
        }
    }

    // MARK: Words

    private mutating func addUnknown(option: String, of command: String, among options: [CommandPage.Option]) {
        let help = command == "majlis" ? "majlis --help" : "majlis \(command) --help"
        add(
            Message(.unknownOption, ["command": .command(command), "option": .code(option)]), meant: option,
            among: options.flatMap { option.hasArabicLetters ? $0.arabicNames : [$0.name] }, elsewhere: help)
    }

    private mutating func add(_ message: Message, meant word: String, among words: [String], elsewhere: String? = nil) {
        var hints: [Message] = []
        if let near = Self.nearest(to: word, among: words) { hints.append(Message(.perhapsYouMean, ["words": .list([.code(near)])])) }
        if let elsewhere { hints.append(Message(.helpLists, ["command": .command(elsewhere)])) }
        mistakes.append(UsageMistake(message: message, hints: hints))
    }

    static func more(_ word: String) -> Message { Message(.helpLists, ["command": .command("majlis \(word) --help")]) }

    /// Of Arabic words the one that is nearest as they are compared; of English ones the nearest as they are written.
    private static func nearest(to word: String, among words: [String]) -> String? {
        guard word.hasArabicLetters else { return NearNames.best(for: word, in: words) }
        let keys = words.map { CommandLineWords.key($0) }
        return NearNames.best(for: CommandLineWords.key(word), in: keys).flatMap { keys.firstIndex(of: $0) }.map { words[$0] }
    }

    /// Words of a value in the language in which their option is typed.
    private static func shown(_ words: [String], behind typed: String) -> [String] {
        guard typed.hasArabicLetters else { return words }
        return words.map { CommandLineWords.arabic($0, .word) ?? $0 }
    }

    private static func wanted(_ value: CommandPage.Value, _ typed: String) -> MessageArgument {
        switch value {
        case .none: .list([])
        case .words(let words): .list(shown(words, behind: typed).map { .code($0) })
        case .date: .message(Message(.argumentDate, ["today": .code(shown([AsOf.todayWord], behind: typed)[0])]))
        case .language: .message(Message(.argumentLanguage))
        case .free(_, let noun): .message(Message(noun))
        }
    }
}
