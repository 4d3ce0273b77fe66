import ArgumentParser
import MajlisWorkspace

/// `--journal` and `--no-journal`: of the commands that reckon with what was recorded.
struct JournalOptions: ParsableArguments {
    @Option var journal: String?
    @Flag var noJournal = false

    /// Which journal belongs to a script that was given by a path.
    func choice(for script: Script) -> JournalChoice {
        if noJournal { return .none }
        if let journal { return .named(journal) }
        return JournalPath.beside(script).map { .beside($0) } ?? .none
    }

    /// The same where there is no script.
    var choice: JournalChoice { noJournal ? .none : journal.map { .named($0) } ?? .none }
}
