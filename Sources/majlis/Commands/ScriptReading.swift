import MajlisJournal
import MajlisReport
import MajlisText
import MajlisWorkspace

/// Reading what a command was given, with a complaint for what cannot be read.
extension Command {
    static var word: String { configuration.commandName ?? "majlis" }

    /// nil, and a complaint, where the script cannot be read.
    func read(_ path: String, _ printer: Printer) -> Script? { read(path, printer, common.finder) }

    /// - Parameter finder: finds the project that the script belongs to; nil leaves projects out.
    func read(_ path: String, _ printer: Printer, _ finder: ProjectFinder?) -> Script? {
        do throws(ReadFailure) {
            let script = try Script.read(path, finder)
            printer.scriptLanguage = script.source.answerLanguage
            return script
        } catch {
            printer.complain(error.message(path: path, command: Self.word))
            return nil
        }
    }

    /// Reads the files that a script uses, and what was recorded; nil, and a complaint, where the journal cannot be read.
    func load(_ script: Script, with journal: JournalOptions, _ printer: Printer) -> LoadedProject? {
        var loaded = ProjectLoader.load(script)
        return add(journal.choice(for: script), to: &loaded, printer) ? loaded : nil
    }

    /// The same for a project that is read already; false, and a complaint, where the journal cannot be read.
    func add(_ choice: JournalChoice, to loaded: inout LoadedProject, _ printer: Printer) -> Bool {
        do throws(JournalFailure) {
            try loaded.add(choice)
            return true
        } catch {
            printer.complain(error, reading: choice, language: printer.reader.language(of: loaded.language))
            return false
        }
    }

    /// The scripts that files and folders lead to, as far as they can be read; `unable` where one cannot.
    func readAll(_ paths: [String], _ printer: Printer) -> (scripts: [Script], status: ExitStatus) {
        let finder = common.finder
        let given = GivenPaths(paths, taking: .projects, finder)
        for problem in given.problems { printer.complain(problem) }
        let scripts = given.scripts.compactMap { read($0, printer, finder) }
        let isComplete = given.problems.isEmpty && scripts.count == given.scripts.count
        return (scripts, isComplete ? .clean : .unable)
    }
}

extension Printer {
    /// Says why a journal cannot be read, and how to do without it.
    func complain(_ failure: JournalFailure, reading choice: JournalChoice, language: Language? = nil) {
        let said = failure.message(path: choice.path ?? "", isRecording: false)
        var hints = said.hints
        if case .beside = choice { hints.append(Message(.journalHintWithout, ["option": .command("--no-journal")])) }
        complain(said.message, hints: hints, language: language)
    }
}
