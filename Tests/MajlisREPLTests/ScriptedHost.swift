import MajlisModel
import MajlisReport

@testable import MajlisREPL

/// A session without a terminal: what the person answers is given beforehand.
final class ScriptedHost: SessionHost {
    var localeLanguage = Language.english
    var today: CivilDate? = CivilDate(year: 2027, month: 3, day: 1)
    var isInteractive = true
    var replies: [String] = []
    /// What the person was asked.
    private(set) var questions: [String] = []
    var history: [String] = []
    /// What the person does in the editor: nil where there is none.
    var editing: ((String) -> Void)?

    func style(for language: Language) -> ReportStyle { ReportStyle(language: language) }

    func ask(_ question: String) -> String? {
        questions.append(question)
        return replies.isEmpty ? nil : replies.removeFirst()
    }

    /// What was shown before an answer was there.
    private(set) var told = ""
    /// The line that the editor was opened at.
    private(set) var editedLine: Int?

    func tell(_ text: String) { told += text }

    func edit(_ path: String, line: Int?) -> Bool {
        editedLine = line
        guard let editing else { return false }
        editing(path)
        return true
    }

    /// Whether the person presses Ctrl-C while the next input is worked on.
    var interrupts = false

    func takeInterrupt() -> Bool {
        defer { interrupts = false }
        return interrupts
    }
}
