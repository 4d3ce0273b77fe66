import MajlisJournal
import MajlisText

/// Reading what a command was given, with a complaint for what cannot be read.
extension Command {
    static var word: String { configuration.commandName ?? "majlis" }

    /// nil, and a complaint, where the script cannot be read.
    func read(_ path: String, _ printer: Printer) -> Script? {
        do throws(ReadFailure) {
            return try Script.read(path)
        } catch {
            printer.complain(error.message(path: path, command: Self.word))
            return nil
        }
    }

    /// Reads the files that a script uses, and what was recorded; nil, and a complaint, where the journal cannot be read.
    func load(_ script: Script, with journal: JournalOptions, _ printer: Printer) -> LoadedProject? {
        var loaded = ProjectLoader.load(script)
        let choice = journal.choice(for: script)
        do throws(JournalFailure) {
            try loaded.add(choice)
        } catch {
            let said = error.message(path: choice.path ?? "", isRecording: false)
            let without = Message(.journalHintWithout, ["option": .code("--no-journal")])
            printer.complain(said.message, hints: said.hints + [without], language: printer.reader.language(of: loaded.language))
            return nil
        }
        return loaded
    }

    /// The scripts that files and folders lead to, as far as they can be read; `unable` where one cannot.
    func readAll(_ paths: [String], _ printer: Printer) -> (scripts: [Script], status: ExitStatus) {
        let given = GivenPaths(paths)
        for problem in given.problems { printer.complain(problem) }
        let scripts = given.scripts.compactMap { read($0, printer) }
        let isComplete = given.problems.isEmpty && scripts.count == given.scripts.count
        return (scripts, isComplete ? .clean : .unable)
    }
}
