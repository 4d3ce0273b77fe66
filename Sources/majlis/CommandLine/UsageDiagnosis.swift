import MajlisReport
import MajlisText
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
                Message(.unknownCommand, ["word": .code(word)]), meant: word, among: CommandPage.all.map(\.word), elsewhere: "majlis --help"
            )
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
            let (name, inline) = Self.split(first)
            guard let option = CommandPage.common.first(where: { $0.name == name }) else {
                addUnknown(option: name, of: "majlis", among: CommandPage.common.map(\.name) + ["--version"])
                continue
            }
            readValue(of: option, inline: inline, &rest)
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
                let (name, inline) = Self.split(argument)
                if let option = page.options.first(where: { $0.name == name || $0.short.map { "-\($0)" } == name }) {
                    readValue(of: option, inline: inline, &rest)
                } else {
                    addUnknown(option: name, of: page.word, among: page.options.map(\.name))
                }
            }
        }
    }

    private mutating func readValue(of option: CommandPage.Option, inline: String?, _ rest: inout ArraySlice<String>) {
        if case .none = option.value {
            if let inline, let page {
                mistakes.append(UsageMistake(message: Message(.surplusArgument, ["command": .code(page.word), "argument": .code(inline)])))
            }
            return
        }
        var value = inline
        if value == nil, let next = rest.first, next == "-" || !next.hasPrefix("-") { value = rest.popFirst() }
        guard let value else {
            mistakes.append(
                UsageMistake(message: Message(.missingOptionValue, ["option": .code(option.name), "values": Self.wanted(option.value)])))
            return
        }
        switch option.value {
        case .words(let words) where !words.contains(value):
            add(
                Message(
                    .wrongOptionValue,
                    ["option": .code(option.name), "values": .list(words.map { .code($0) }), "value": .code(value)]),
                meant: value, among: words)
        case .date where AsOf(argument: value) == nil:
            mistakes.append(
                UsageMistake(
                    message: Message(
                        .wrongAsOf,
                        [
                            "value": .code(value), "option": .code(option.name), "example": .code("2027-03-01"),
                            "today": .code(AsOf.todayWord),
                        ])))
        case .language where LanguageTag(value) == nil:
            add(
                Message(
                    .wrongLanguage,
                    ["value": .code(value), "option": .code(option.name), "languages": .message(Message(.argumentLanguage))]),
                // Another language is not a slip of the pen.
                meant: value, among: value.lowercased().hasPrefix("ar") ? LanguageTag.offered : [])
        default: break
        }
    }

    private mutating func takeOperand(_ argument: String, of page: CommandPage) {
        operandCount += 1
        if operandCount > page.operands.count, page.operands.last?.repeats != true {
            mistakes.append(
                UsageMistake(
                    message: Message(.surplusArgument, ["command": .code(page.word), "argument": .code(argument)]),
                    hints: [Self.more(page.word)]))
        }
    }

    private mutating func checkOperands(of page: CommandPage) {
        for operand in page.operands.dropFirst(operandCount) where operand.isRequired {
            mistakes.append(
                UsageMistake(
                    message: Message(.missingArgument, ["command": .code(page.word), "argument": .message(Message(operand.noun))]),
                    hints: [Self.more(page.word)]))
        }
    }

    // MARK: Words

    private mutating func addUnknown(option: String, of command: String, among names: [String]) {
        let help = command == "majlis" ? "majlis --help" : "majlis \(command) --help"
        add(
            Message(.unknownOption, ["command": .code(command), "option": .code(option)]), meant: option, among: names, elsewhere: help)
    }

    private mutating func add(_ message: Message, meant word: String, among words: [String], elsewhere: String? = nil) {
        var hints: [Message] = []
        if let near = NearNames.best(for: word, in: words) { hints.append(Message(.perhapsYouMean, ["words": .list([.code(near)])])) }
        if let elsewhere { hints.append(Message(.helpLists, ["command": .code(elsewhere)])) }
        mistakes.append(UsageMistake(message: message, hints: hints))
    }

    static func more(_ word: String) -> Message { Message(.helpLists, ["command": .code("majlis \(word) --help")]) }

    private static func wanted(_ value: CommandPage.Value) -> MessageArgument {
        switch value {
        case .none: .list([])
        case .words(let words): .list(words.map { .code($0) })
        case .date: .message(Message(.argumentDate, ["today": .code(AsOf.todayWord)]))
        case .language: .message(Message(.argumentLanguage))
        case .free(_, let noun): .message(Message(noun))
        }
    }

    private static func split(_ argument: String) -> (name: String, inline: String?) {
        guard let equal = argument.firstIndex(of: "=") else { return (argument, nil) }
        return (String(argument[..<equal]), String(argument[argument.index(after: equal)...]))
    }
}
