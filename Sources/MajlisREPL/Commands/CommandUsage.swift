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
        let examples = language == .arabic ? pieces.arabic ?? pieces.examples : pieces.examples
        return examples.map { ([typed(in: language)] + ($0.isEmpty ? [] : [$0])).joined(separator: " ") }
    }

    private struct Pieces {
        var about: MessageCode
        var operands: [MessageCode] = []
        var examples: [String] = [""]
        /// The same with Arabic words, where they have some.
        var arabic: [String]?
    }

    private var pieces: Pieces {
        switch word {
        case .load: Pieces(about: .replAboutLoad, operands: [.replOperandFiles], examples: ["chapter.majlis"])
        case .reload: Pieces(about: .replAboutReload)
        case .save: Pieces(about: .replAboutSave, operands: [.replOperandMaybeFile], examples: ["", "trial.majlis"])
        case .diff: Pieces(about: .replAboutDiff)
        case .reset: Pieces(about: .replAboutReset)
        case .edit: Pieces(about: .replAboutEdit, operands: [.replOperandMaybeName], examples: ["", "ideas"])
        case .open:
            Pieces(
                about: .replAboutOpen, operands: [.replOperandOpen], examples: ["", "owner=mona", "chapter.journal"],
                arabic: ["", "مسؤول=mona", "chapter.journal"])
        case .try:
            Pieces(
                about: .replAboutTry, operands: [.replOperandInput], examples: ["change ideas { room hall }"],
                arabic: ["تعديل ideas { قاعة hall }"])
        case .keep: Pieces(about: .replAboutKeep)
        case .drop: Pieces(about: .replAboutDrop)
        case .undo: Pieces(about: .replAboutUndo)
        case .redo: Pieces(about: .replAboutRedo)
        case .agenda:
            Pieces(
                about: .replAboutAgenda, operands: [.replOperandFilters], examples: ["", "room=hall", "day=2027-03-14"],
                arabic: ["", "قاعة=hall", "يوم=٢٠٢٧/٠٣/١٤"])
        case .tasks:
            Pieces(about: .replAboutTasks, operands: [.replOperandFilters], examples: ["", "owner=mona"], arabic: ["", "مسؤول=mona"])
        case .people: Pieces(about: .replAboutPeople, operands: [.replOperandFilters])
        case .status: Pieces(about: .replAboutStatus, operands: [.replOperandMaybeSubject])
        case .runsheet: Pieces(about: .replAboutRunsheet, operands: [.replOperandMaybeSubject], examples: ["", "ideas"])
        case .check: Pieces(about: .replAboutCheck)
        case .run: Pieces(about: .replAboutRun)
        case .why:
            Pieces(
                about: .replAboutWhy, operands: [.replOperandSubject], examples: ["ideas", "count(sessions)"],
                arabic: ["ideas", "عدد(جلسات)"])
        case .whyNot:
            Pieces(
                about: .replAboutWhyNot, operands: [.replOperandExpected], examples: ["room_conflict ideas"],
                arabic: ["تعارض_القاعات ideas"])
        case .asOf:
            Pieces(
                about: .replAboutAsOf, operands: [.replOperandDate], examples: ["2027-03-01", "today"], arabic: ["٢٠٢٧/٠٣/٠١", "اليوم"])
        case .lang:
            Pieces(
                about: .replAboutLang, operands: [.replOperandLanguage], examples: ["ar", "ar-LB", "en"],
                arabic: ["عربي", "ar-LB", "إنجليزي"])
        case .digits:
            Pieces(
                about: .replAboutDigits, operands: [.replOperandDigits], examples: ["arabic", "western"], arabic: ["مشرقية", "غربية"])
        case .calendar:
            Pieces(
                about: .replAboutCalendar, operands: [.replOperandCalendar], examples: ["both", "gregorian"],
                arabic: ["كلاهما", "ميلادي"])
        case .time:
            Pieces(
                about: .replAboutTime, operands: [.replOperandMaybeInput], examples: ["count(sessions)", ""], arabic: ["عدد(جلسات)", ""])
        case .history: Pieces(about: .replAboutHistory, operands: [.replOperandMaybeWord], examples: ["", "room"], arabic: ["", "قاعة"])
        case .help:
            Pieces(
                about: .replAboutHelp, operands: [.replOperandMaybeTopic], examples: ["", "try", "events"],
                arabic: ["", "تجربة", "الأحداث"])
        case .doc: Pieces(about: .replAboutDoc, operands: [.replOperandWord], examples: ["quorum", "ideas"], arabic: ["نصاب", "ideas"])
        case .type:
            Pieces(
                about: .replAboutType, operands: [.replOperandExpression], examples: ["sessions where .room == hall"],
                arabic: ["جلسات حيث .قاعة == hall"])
        case .explain: Pieces(about: .replAboutExplain, operands: [.replOperandCode], examples: ["M0604"])
        case .quit: Pieces(about: .replAboutQuit)
        default: Pieces(about: .replAboutHelp)
        }
    }
}
