import MajlisLanguage
import MajlisLibrary
import MajlisReport
import MajlisText
import MajlisVocabulary
import MajlisWorkspace

/// What a shell may offer behind each word of a command line, from the pages of the commands.
struct CompletionTable {
    /// What stands at a place.
    enum Place: Equatable {
        /// Anything; nothing can be offered.
        case free
        /// In Arabic the words that have an Arabic form, and the others as they are.
        case words([String], arabic: [String])
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
        /// The usual one first.
        var arabicNames: [String]
        var help: String
        /// nil where nothing follows.
        var value: Place?
        var valueName: String
    }

    struct Command {
        var word: String
        /// The usual one first.
        var arabicWords: [String]
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
                names: [option.name] + (option.short.map { ["-\($0)"] } ?? []), arabicNames: option.arabicNames, help: said(option.help),
                value: Self.place(of: option.value),
                valueName: option.value.shown ?? "")
        }
        commands = CommandPage.all.map { page in
            let operands = page.operands.indices.map { place in
                page.closedWords(at: place).map(Self.words) ?? Self.place(of: page.operands[place], in: page)
            }
            return Command(
                word: page.word, arabicWords: page.arabicWords, help: said(page.about), options: page.options.map(option),
                operands: operands,
                repeats: page.operands.last?.repeats ?? false)
        }
        leading = (CommandPage.common + [CommandPage.versionOption]).map(option)
        let builtin = BuiltinRule.allCases.map(\.english)
        rules = (builtin + RulePage.libraryRules.filter { !builtin.contains($0) }).sorted()
        codes = Explanation.allCodes.map(\.code).filter { $0.hasPrefix("M") }
    }

    private static func words(_ words: [String]) -> Place {
        .words(words, arabic: words.map { CommandLineWords.arabic($0, .word) ?? $0 })
    }

    private static func place(of value: CommandPage.Value) -> Place? {
        switch value {
        case .none: nil
        case .words(let words): Self.words(words)
        case .date: words([AsOf.todayWord])
        case .language: words(LanguageTag.offered)
        case .free(let shown, let noun):
            if noun == .argumentRules { .rules } else if shown.hasSuffix("FILE") { .file } else { .free }
        }
    }

    private static func place(of operand: CommandPage.Operand, in page: CommandPage) -> Place {
        switch operand.shown {
        case "PATH…", "FILE", "FILE…", "OLD", "NEW": .script
        case "CODE|RULE": .codes
        case "OTHER": .file
        case "NAME" where page.word == "library": words(StandardLibrary.all.map(\.fullName))
        case "COMMAND":
            .words(CommandPage.all.map(\.word), arabic: CommandPage.all.map { $0.arabicWords.first ?? $0.word })
        default: .free
        }
    }

    /// In one line, without the marks of code.
    private static func plain(_ text: String) -> String {
        String(text.map { $0 == "\n" ? " " : $0 }).filter { $0 != "`" }
    }
}

extension CompletionTable.Command {
    /// Everything by which it may go in a line that is being typed.
    var allWords: [String] { [word] + arabicWords.flatMap(CompletionTable.spellings) }
}

extension CompletionTable.Option {
    var allNames: [String] {
        names + arabicNames.flatMap { name in CompletionTable.spellings(of: String(name.dropFirst(2))).map { "--" + $0 } }
    }
}

extension CompletionTable {
    /// An Arabic word with and without the article, with hyphens and underscores, and as hasty writers spell it.
    fileprivate static func spellings(of word: String) -> [String] {
        let bare = word.hasPrefix("ال") && word.count > 4 ? String(word.dropFirst(2)) : word
        var forms: [String] = []
        for form in [word, bare, "ال" + bare, CommandLineWords.key(word), word.replacing("-", with: "_")] where !forms.contains(form) {
            forms.append(form)
        }
        return forms
    }
}

extension String {
    /// As a word of a shell: in single quotation marks.
    var quotedForShell: String { "'" + replacing("'", with: "'\\''") + "'" }
}
