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

    /// The scripts that files and folders lead to, as far as they can be read; `unable` where one cannot.
    func readAll(_ paths: [String], _ printer: Printer) -> (scripts: [Script], status: ExitStatus) {
        let given = GivenPaths(paths)
        for problem in given.problems { printer.complain(problem) }
        let scripts = given.scripts.compactMap { read($0, printer) }
        let isComplete = given.problems.isEmpty && scripts.count == given.scripts.count
        return (scripts, isComplete ? .clean : .unable)
    }
}
