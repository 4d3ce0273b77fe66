import MajlisLanguage
import MajlisLibrary
import MajlisReport
import MajlisText
import MajlisVocabulary

/// What a shell may offer behind each word of a command line, from the pages of the commands.
struct CompletionTable {
    /// What stands at a place.
    enum Place: Equatable {
        /// Anything; nothing can be offered.
        case free
        case words([String])
        /// A file, of any name.
        case file
        /// A script, or a folder with scripts.
        case script
        /// Names of rules, several with commas between them.
        case rules
        /// A rule's name, or the code of a finding.
        case codes
    }

    struct Option {
        var names: [String]
        var help: String
        /// nil where nothing follows.
        var value: Place?
        var valueName: String
    }

    struct Command {
        var word: String
        var help: String
        var options: [Option]
        var operands: [Place]
        /// What the last operand may be again.
        var repeats: Bool
    }

    let commands: [Command]
    /// What may stand where a command does.
    let leading: [Option]
    let rules: [String]
    let codes: [String]

    init(language: Language) {
        let text = MessageText(language: language)
        func said(_ code: MessageCode) -> String { Self.plain(text.plain(code)) }
        func option(_ option: CommandPage.Option) -> Option {
            Option(
                names: [option.name] + (option.short.map { ["-\($0)"] } ?? []), help: said(option.help),
                value: Self.place(of: option.value),
                valueName: option.value.shown ?? "")
        }
        commands = CommandPage.all.map { page in
            let operands = page.operands.map { operand in
                operand.shown == page.operands.last?.shown && !page.choices.isEmpty
                    ? Place.words(page.choices.map(\.word)) : Self.place(of: operand, in: page)
            }
            return Command(
                word: page.word, help: said(page.about), options: page.options.map(option), operands: operands,
                repeats: page.operands.last?.repeats ?? false)
        }
        leading = CommandPage.common.map(option) + [Option(names: ["--version"], help: said(.helpOptionVersion), value: nil, valueName: "")]
        let builtin = BuiltinRule.allCases.map(\.english)
        rules = (builtin + RulePage.libraryRules.filter { !builtin.contains($0) }).sorted()
        codes = Explanation.allCodes.map(\.code).filter { $0.hasPrefix("M") }
    }

    private static func place(of value: CommandPage.Value) -> Place? {
        switch value {
        case .none: nil
        case .words(let words): .words(words)
        case .date: .words(["today"])
        case .language: .words(LanguageTag.offered)
        case .free(let shown, let noun):
            if noun == .argumentRules { .rules } else if shown.hasSuffix("FILE") { .file } else { .free }
        }
    }

    private static func place(of operand: CommandPage.Operand, in page: CommandPage) -> Place {
        switch operand.shown {
        case "PATH…", "FILE", "FILE…": .script
        case "CODE|RULE": .codes
        case "OTHER": .file
        case "NAME" where page.word == "library": .words(StandardLibrary.all.map(\.fullName))
        default: isClosed(operand.shown) ? .words(operand.shown.split(separator: "|").map(String.init)) : .free
        }
    }

    /// `list|show`: words in small letters that are typed as they stand.
    private static func isClosed(_ shown: String) -> Bool {
        shown.contains("|") && shown.unicodeScalars.allSatisfy { $0 == "|" || ("a"..."z").contains($0) }
    }

    /// In one line, without the marks of code.
    private static func plain(_ text: String) -> String {
        String(text.map { $0 == "\n" ? " " : $0 }).filter { $0 != "`" }
    }
}

extension String {
    /// As a word of a shell: in single quotation marks.
    var quotedForShell: String { "'" + replacing("'", with: "'\\''") + "'" }
}
