import Glibc
import MajlisReport
import MajlisText
import MajlisVocabulary
import MajlisWorkspace

/// What `--output FORMAT=FILE` asks for.
struct OutputChoice {
    var format: String
    /// A path, or `-` for standard output.
    var file: String

    static let option = "--output"
    static let standardOutput = "-"

    /// Reads all that were given; nil, and a complaint, where one of them says nothing that can be done.
    /// - Parameters:
    ///   - formats: those that there are.
    ///   - standardOutput: the format that goes to standard output because `--format` says so; nil where nothing is said.
    static func all(_ values: [String], formats: [String], standardOutput format: String?, _ printer: Printer) -> [OutputChoice]? {
        var choices: [OutputChoice] = []
        var problems: [(message: Message, hints: [Message])] = []
        var files: Set<String> = format == nil ? [] : [Self.standardOutput]
        for value in values {
            let parts = value.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
                problems.append(
                    (
                        Message(
                            .outputForm,
                            ["value": .code(value), "option": .command(option), "example": .code("\(formats.last ?? "")=majlis-report")]),
                        []
                    ))
                continue
            }
            let choice = OutputChoice(format: CommandLineWords.canonical(parts[0], among: formats), file: parts[1])
            if !formats.contains(choice.format) {
                let near = NearNames.best(for: choice.format, in: formats)
                problems.append(
                    (
                        Message(
                            .outputUnknownFormat,
                            ["format": .code(choice.format), "option": .command(option), "formats": .list(formats.map { .code($0) })]),
                        near.map { [Message(.perhapsYouMean, ["words": .list([.code($0)])])] } ?? []
                    ))
            } else if !files.insert(choice.place).inserted {
                problems.append((Message(.outputTwice, ["file": .code(choice.file)]), []))
            } else {
                choices.append(choice)
            }
        }
        for problem in problems { printer.complain(problem.message, hints: problem.hints) }
        return problems.isEmpty ? choices : nil
    }

    var isStandardOutput: Bool { file == Self.standardOutput }

    /// A script or a journal stands there, by its name; what stands only in it would be lost.
    fileprivate var isKept: Bool {
        [".majlis", ".journal", ".journal.head"].contains { file.hasSuffix($0) } && access(file, F_OK) == 0
    }

    /// The same for two ways of writing one path.
    fileprivate var place: String { isStandardOutput ? file : Paths.resolved(file) ?? Paths.tidied(file) }
}

extension Printer {
    /// Prints a report in a format, and writes all that is asked for beside it; false, and a complaint, where something cannot be written.
    /// - Parameters:
    ///   - printed: the format that goes to standard output where no output of its own does.
    ///   - document: the report in a format, for standard output or for a file.
    func write(
        _ outputs: [OutputChoice], printed: String, language: Language, _ document: (_ format: String, ReportStyle) -> String
    ) -> Bool {
        let style = reader.style(for: .output, language: language)
        if !outputs.contains(where: \.isStandardOutput) { print(document(printed, style)) }
        var isWritten = true
        for choice in outputs {
            let text = document(choice.format, choice.isStandardOutput ? style : reader.styleForFile(language: language))
            if !write(text, to: choice, language: language) { isWritten = false }
        }
        return isWritten
    }

    /// Whether none of the outputs would be written over a file that was read, another script or a journal; a complaint for each that would.
    func mayWrite(_ outputs: [OutputChoice], beside read: [String], language: Language) -> Bool {
        let read = Set(read)
        let harmful = outputs.filter { !$0.isStandardOutput && (read.contains($0.place) || $0.isKept) }
        for choice in harmful { complain(Message(.outputOverScript, ["file": .code(choice.file)]), language: language) }
        return harmful.isEmpty
    }

    /// Writes an output where it goes; false, and a complaint, where that cannot be done.
    private func write(_ text: String, to choice: OutputChoice, language: Language? = nil) -> Bool {
        if choice.isStandardOutput {
            print(text)
            return true
        }
        guard let number = OutputFile.write(choice.file, Array(text.utf8)) else { return true }
        complain(
            Message(.fileUnwritable, ["path": .text(choice.file), "reason": SystemReason.argument(number)]), language: language)
        return false
    }

    /// A number that an option takes; nil, and a complaint, where it is none.
    func number(_ value: String, option: String, least: Int = 0) -> Int? {
        if let number = Self.number(value), number >= least { return number }
        complain(
            Message(.numberExpected, ["option": .command(option), "least": .number(least), "value": .code(value)]))
        return nil
    }

    /// A whole number in digits of either script.
    static func number(_ text: String) -> Int? {
        Int(
            text.unicodeScalars.map { scalar in
                switch scalar.value {
                case 0x0660...0x0669: String(scalar.value - 0x0660)
                case 0x06F0...0x06F9: String(scalar.value - 0x06F0)
                default: String(scalar)
                }
            }.joined())
    }
}
