import MajlisText
import MajlisVocabulary

/// What one command takes, in the catalogue's words: its help page is printed from this, and usage errors are found with it.
struct CommandPage {
    struct Operand {
        /// As the usage line shows it, such as `PATH…`.
        var shown: String
        var help: MessageCode
        /// What is missing when it is: “a script”.
        var noun: MessageCode
        var isRequired = true
        var repeats = false
    }

    struct Option {
        var name: String
        var short: Character?
        var value: Value
        var help: MessageCode
    }

    /// What follows an option.
    enum Value {
        /// Nothing: the option is said or it is not.
        case none
        case words([String])
        /// `YYYY-MM-DD` or `today`.
        case date
        /// `en`, `ar`, `ar-LB`.
        case language
        case free(shown: String, noun: MessageCode)

        var shown: String? {
            switch self {
            case .none: nil
            case .words(let words): words.joined(separator: "|")
            case .date: "DATE|today"
            case .language: "en|ar|ar-LB…"
            case .free(let shown, _): shown
            }
        }
    }

    struct Example {
        var line: String
        /// The same in Arabic words, with names as an Arabic script has them.
        /// nil: its words alone are other ones.
        var arabic: String?
        var help: MessageCode
    }

    var word: String
    var about: MessageCode
    var operands: [Operand]
    var options: [Option]
    var examples: [Example]
    /// Words for the last operand, each with what it means: the templates of `new`.
    var choices: [(word: String, help: MessageCode)] = []
    /// What the exit statuses mean.
    var exit: MessageCode = .helpExit

    var usage: String {
        let parts = operands.map { $0.isRequired ? $0.shown : "[\($0.shown)]" }
        return (["majlis", word] + parts + ["[options]"]).joined(separator: " ")
    }
}

extension CommandPage {
    /// In the order in which help lists them.
    static let all: [CommandPage] = [
        check, test, run, agenda, tasks, people, status, runSheet, open, query, diff, why, whyNot, explain, library, format, translate,
        lint, fix,
        new, importing, export, record, journal, repl, help, completions, man,
    ]
}
