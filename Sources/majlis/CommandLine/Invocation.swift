import ArgumentParser
import MajlisModel
import MajlisReport
import MajlisText
import MajlisVocabulary
import MajlisWorkspace

/// One call of the program: from the words of the command line to the status it ends with.
struct Invocation {
    private let arguments: [String]

    init(_ arguments: [String]) {
        // A page that was copied from a terminal may bring marks of direction along.
        self.arguments = arguments.map { argument in
            let plain = CommandLineWords.withoutDirections(argument)
            return plain.hasPrefix("-") ? plain : argument
        }
    }

    /// For whom to print, as far as a command line says it that may be wrong otherwise.
    var reader: Reader {
        Reader(
            asked: value(of: CommandPage.langOption).flatMap { LanguageTag($0) }, typed: typedLanguage,
            color: value(of: CommandPage.colorOption).flatMap(ColorChoice.init(rawValue:)) ?? .auto,
            digits: value(of: CommandPage.digitsOption).flatMap(DigitSet.init(rawValue:)),
            calendar: value(of: CommandPage.calendarOption).flatMap(ShownCalendar.init(rawValue:)) ?? .gregorian)
    }

    /// Arabic where the command or an option is typed in Arabic letters. English ones say nothing: they are typed by everybody.
    private var typedLanguage: Language? {
        let words = arguments.prefix { $0 != "--" }
        let options = words.filter { $0.hasPrefix("-") }.map { CommandLineWords.split($0).name }
        let command = Self.movedBehindCommand(arguments).prefix(1).filter { !$0.hasPrefix("-") }
        return (options + command).contains(where: \.hasArabicLetters) ? .arabic : nil
    }

    func perform() -> ExitStatus {
        let words = arguments.prefix { $0 != "--" }
        let command = Self.movedBehindCommand(arguments)
        let isHelp = command.first.flatMap { CommandPage.page(of: $0) }?.word == CommandPage.help.word
        if words.isEmpty || isHelp || words.contains(where: { CommandPage.helpOption.isCalled($0) }) {
            // `majlis help --help` asks about help itself.
            let asked = Self.operand(in: command.dropFirst())
            let asksOnce = words.contains { CommandPage.helpOption.isCalled($0) }
            return help(on: isHelp ? asked ?? (asksOnce ? CommandPage.help.word : nil) : command.first)
        }
        if let first = command.first, CommandPage.versionOption.isCalled(first) { return version() }
        if isOnlyCommon(command) { return help(on: nil) }
        let completed = ProjectArguments(command)
        if !completed.mistakes.isEmpty { return complain(about: completed.mistakes, findings: completed.findings) }
        do {
            let words = ParserWords(completed.words).words
            guard let parsed = try MajlisCommand.parseAsRoot(words) as? any Command else { return help(on: nil) }
            var reader = parsed.common.reader
            reader.typed = typedLanguage
            let printer = Printer(reader: reader)
            return printer.flush(parsed.perform(printer))
        } catch {
            return fail(error, of: completed.words)
        }
    }

    /// `majlis --lang ar`: options that every command takes, well written, and no command.
    private func isOnlyCommon(_ words: [String]) -> Bool {
        guard let first = words.first, first.hasPrefix("--"), Self.operand(in: words[...]) == nil else { return false }
        return !words.contains { $0 == "--" } && value(of: CommandPage.langOption).map { LanguageTag($0) != nil } ?? false
    }

    /// What every command takes may stand before the command too: `majlis --lang ar check …`.
    private static func movedBehindCommand(_ arguments: [String]) -> [String] {
        var leading: [String] = []
        var rest = arguments[...]
        while let first = rest.first, first.hasPrefix("--") {
            let (name, inline) = CommandLineWords.split(first)
            guard let option = CommandPage.common.first(where: { $0.isCalled(name) }) else { break }
            leading.append(rest.removeFirst())
            if case .none = option.value { continue }
            if inline == nil, let value = rest.popFirst() { leading.append(value) }
        }
        guard let command = rest.popFirst() else { return leading }
        return [command] + leading + rest
    }

    /// The first word that is no option and no option's value.
    private static func operand(in arguments: ArraySlice<String>) -> String? {
        var rest = arguments
        while let first = rest.popFirst() {
            guard first.hasPrefix("-") else { return first }
            let (name, inline) = CommandLineWords.split(first)
            guard inline == nil, let option = CommandPage.common.first(where: { $0.isCalled(name) }) else { continue }
            if case .none = option.value { continue }
            rest = rest.dropFirst()
        }
        return nil
    }

    private func value(of option: CommandPage.Option) -> String? {
        for (index, argument) in arguments.enumerated() where argument.hasPrefix("--") {
            let (name, inline) = CommandLineWords.split(argument)
            guard option.isCalled(name) else { continue }
            if let inline { return option.canonical(inline) }
            return index + 1 < arguments.count ? option.canonical(arguments[index + 1]) : nil
        }
        return nil
    }

    // MARK: What is no command

    private func help(on word: String?) -> ExitStatus {
        let printer = Printer(reader: reader)
        let text = HelpText(style: reader.style(for: .output, language: reader.language()))
        guard let word, !word.hasPrefix("-") else {
            printer.print(text.overview())
            return printer.flush(.clean)
        }
        guard let page = CommandPage.page(of: word) else { return complain(about: UsageDiagnosis([word]).mistakes) }
        printer.print(text.page(of: page))
        return printer.flush(.clean)
    }

    private func version() -> ExitStatus {
        let printer = Printer(reader: reader)
        let style = reader.style(for: .output, language: reader.language())
        var page = PageLines(style)
        page.paragraph(
            style.said(
                Message(
                    .versionLine,
                    [
                        "program": .code("majlis"), "version": .code(Version.program), "edition": .number(Version.edition),
                        "zones": .code(Zone.dataVersion),
                    ])))
        printer.print(page.rendered())
        return printer.flush(.clean)
    }

    private func fail(_ error: any Error, of arguments: [String]) -> ExitStatus {
        // What the parser itself offers, such as completion scripts, is not an error.
        if MajlisCommand.exitCode(for: error) == .success {
            let printer = Printer(reader: reader)
            printer.print(MajlisCommand.fullMessage(for: error) + "\n")
            return printer.flush(.clean)
        }
        let mistakes = UsageDiagnosis(arguments).mistakes
        if !mistakes.isEmpty { return complain(about: mistakes) }
        return complain(about: [
            UsageMistake(message: Message(.usageMistake, ["text": .code(MajlisCommand.message(for: error))]))
        ])
    }

    private func complain(
        about mistakes: [UsageMistake], findings: (list: [Diagnostic], source: SourceFile)? = nil
    ) -> ExitStatus {
        let printer = Printer(reader: reader)
        if let findings { printer.remark(findings.list, files: [findings.source], language: reader.language()) }
        for mistake in mistakes { printer.complain(mistake.message, hints: mistake.hints) }
        return printer.flush(.unable)
    }
}
