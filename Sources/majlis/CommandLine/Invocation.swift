import ArgumentParser
import MajlisModel
import MajlisReport
import MajlisText
import MajlisWorkspace

/// One call of the program: from the words of the command line to the status it ends with.
struct Invocation {
    private let arguments: [String]

    init(_ arguments: [String]) {
        self.arguments = arguments
    }

    /// For whom to print, as far as a command line says it that may be wrong otherwise.
    var reader: Reader {
        Reader(
            asked: value(of: "--lang").flatMap { LanguageTag($0) },
            color: value(of: "--color").flatMap(ColorChoice.init(rawValue:)) ?? .auto,
            digits: value(of: "--digits").flatMap(DigitSet.init(rawValue:)),
            calendar: value(of: "--calendar").flatMap(ShownCalendar.init(rawValue:)) ?? .gregorian)
    }

    func perform() -> ExitStatus {
        let words = arguments.prefix { $0 != "--" }
        let command = Self.movedBehindCommand(arguments)
        if words.isEmpty || words.contains("--help") || words.contains("-h") || command.first == "help" {
            return help(on: command.first == "help" ? command.dropFirst().first : command.first)
        }
        if command.first == "--version" { return version() }
        let completed = ProjectArguments(command)
        if !completed.mistakes.isEmpty { return complain(about: completed.mistakes, findings: completed.findings) }
        do {
            guard let parsed = try MajlisCommand.parseAsRoot(completed.words) as? any Command else { return help(on: nil) }
            let printer = Printer(reader: parsed.common.reader)
            return printer.flush(parsed.perform(printer))
        } catch {
            return fail(error, of: completed.words)
        }
    }

    /// What every command takes may stand before the command too: `majlis --lang ar check …`.
    private static func movedBehindCommand(_ arguments: [String]) -> [String] {
        var leading: [String] = []
        var rest = arguments[...]
        while let first = rest.first, let option = CommandPage.common.first(where: { first == $0.name || first.hasPrefix($0.name + "=") }) {
            leading.append(rest.removeFirst())
            if case .none = option.value { continue }
            if first == option.name, let value = rest.popFirst() { leading.append(value) }
        }
        guard let command = rest.popFirst() else { return leading }
        return [command] + leading + rest
    }

    private func value(of option: String) -> String? {
        for (index, argument) in arguments.enumerated() {
            if argument == option { return index + 1 < arguments.count ? arguments[index + 1] : nil }
            if argument.hasPrefix(option + "=") { return String(argument.dropFirst(option.count + 1)) }
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
