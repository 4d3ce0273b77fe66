import MajlisReport
import MajlisText
import MajlisVocabulary

/// What help says of a command.
extension SessionCommand {
    /// As it is typed: `:as-of`, `:حتى-تاريخ`.
    package func typed(in language: Language) -> String { ":" + (language == .arabic ? arabic : english) }

    /// One sentence: what it does.
    package var about: MessageCode { pieces.about }

    /// `:load FILE…`
    package func usage(in language: Language) -> String {
        let operands = pieces.operands.map { MessageText(language: language).plain($0) }
        return ([typed(in: language)] + operands).joined(separator: " ")
    }

    /// Inputs that work with the example `chapter.majlis`, in the words of a language.
    package func examples(in language: Language) -> [String] {
        pieces.examples.map { ([typed(in: language)] + ($0.isEmpty ? [] : [$0])).joined(separator: " ") }
    }

    private struct Pieces {
        var about: MessageCode
        var operands: [MessageCode] = []
        var examples: [String] = [""]
    }

    private var pieces: Pieces {
        switch word {
        case .load: Pieces(about: .replAboutLoad, operands: [.replOperandFiles], examples: ["chapter.majlis"])
        case .reload: Pieces(about: .replAboutReload)
        case .save: Pieces(about: .replAboutSave, operands: [.replOperandMaybeFile], examples: ["", "trial.majlis"])
        case .diff: Pieces(about: .replAboutDiff)
        case .reset: Pieces(about: .replAboutReset)
        case .edit: Pieces(about: .replAboutEdit, operands: [.replOperandMaybeName], examples: ["", "ideas"])
        case .open: Pieces(about: .replAboutOpen, operands: [.replOperandOpen], examples: ["", "owner=mona", "chapter.journal"])
        case .try: Pieces(about: .replAboutTry, operands: [.replOperandInput], examples: ["change ideas { room hall }"])
        case .keep: Pieces(about: .replAboutKeep)
        case .drop: Pieces(about: .replAboutDrop)
        case .undo: Pieces(about: .replAboutUndo)
        case .redo: Pieces(about: .replAboutRedo)
        case .agenda: Pieces(about: .replAboutAgenda, operands: [.replOperandFilters], examples: ["", "room=hall", "day=2027-03-14"])
        case .tasks: Pieces(about: .replAboutTasks, operands: [.replOperandFilters], examples: ["", "owner=mona"])
        case .people: Pieces(about: .replAboutPeople, operands: [.replOperandFilters])
        case .status: Pieces(about: .replAboutStatus, operands: [.replOperandMaybeSubject])
        case .runsheet: Pieces(about: .replAboutRunsheet, operands: [.replOperandMaybeSubject], examples: ["", "ideas"])
        case .check: Pieces(about: .replAboutCheck)
        case .run: Pieces(about: .replAboutRun)
        case .why: Pieces(about: .replAboutWhy, operands: [.replOperandSubject], examples: ["ideas", "count(sessions)"])
        case .whyNot: Pieces(about: .replAboutWhyNot, operands: [.replOperandExpected], examples: ["room_conflict ideas"])
        case .asOf: Pieces(about: .replAboutAsOf, operands: [.replOperandDate], examples: ["2027-03-01", "today"])
        case .lang: Pieces(about: .replAboutLang, operands: [.replOperandLanguage], examples: ["ar", "ar-LB", "en"])
        case .digits: Pieces(about: .replAboutDigits, operands: [.replOperandDigits], examples: ["arabic", "western"])
        case .calendar: Pieces(about: .replAboutCalendar, operands: [.replOperandCalendar], examples: ["both", "gregorian"])
        case .time: Pieces(about: .replAboutTime, operands: [.replOperandMaybeInput], examples: ["count(sessions)", ""])
        case .history: Pieces(about: .replAboutHistory, operands: [.replOperandMaybeWord], examples: ["", "room"])
        case .help: Pieces(about: .replAboutHelp, operands: [.replOperandMaybeTopic], examples: ["", "try", "events"])
        case .doc: Pieces(about: .replAboutDoc, operands: [.replOperandWord], examples: ["quorum", "ideas"])
        case .type: Pieces(about: .replAboutType, operands: [.replOperandExpression], examples: ["sessions where .room == hall"])
        case .explain: Pieces(about: .replAboutExplain, operands: [.replOperandCode], examples: ["M0604"])
        case .quit: Pieces(about: .replAboutQuit)
        default: Pieces(about: .replAboutHelp)
        }
    }
}
