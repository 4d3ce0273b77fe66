import MajlisModel
import MajlisReport

/// What a session needs from where it runs: the terminal, the clock, the person.
package protocol SessionHost: AnyObject {
    /// The looks of what is printed, for readers of a language.
    func style(for language: Language) -> ReportStyle
    /// The language of the computer's locale.
    var localeLanguage: Language { get }
    /// The day it is where the session runs.
    var today: CivilDate? { get }
    /// Whether a person is there to be asked.
    var isInteractive: Bool { get }
    /// Puts a question to the person; nil where nobody answers.
    func ask(_ question: String) -> String?
    /// Shows something before the answer is there: what a question is about.
    func tell(_ text: String)
    /// Opens an editor on a file, at a line of it, and waits for it; false where there is none or it failed.
    func edit(_ path: String, line: Int?) -> Bool
    /// What was typed before, oldest first.
    var history: [String] { get }
    /// Whether the person has asked to stop what is going on (Ctrl-C); asking takes the request back.
    func takeInterrupt() -> Bool
}
