import ArgumentParser
import MajlisJournal
import MajlisREPL
import MajlisReport
import MajlisText
import MajlisWorkspace

/// `majlis repl [FILE…]`
struct ReplCommand: Command {
    static let configuration = CommandConfiguration(commandName: "repl")

    @Argument var files: [String] = []
    @Flag var quiet = false
    @Option(name: [.customShort("c"), .customLong("input")], parsing: .unconditionalSingleValue) var inputs: [String] = []
    @Flag var noInit = false
    @OptionGroup var access: AccessOptions
    @OptionGroup var time: TimeOptions
    @OptionGroup var journal: JournalOptions
    @OptionGroup var common: CommonOptions

    func perform(_ printer: Printer) -> ExitStatus {
        let (scripts, status) = readAll(files, printer)
        guard status == .clean else { return status }
        let isInteractive = inputs.isEmpty && Console.isTerminal(.output) && TerminalSession.inputIsTerminal
        let host = TerminalHost(reader: printer.reader, isInteractive: isInteractive)
        var settings = Session.Settings()
        settings.asOf = time.asOf?.date
        settings.language = common.lang?.language
        settings.access = access.level(forMachines: false)
        settings.readsJournals = !journal.noJournal
        let session: Session
        let choice = scripts.first.map { journal.choice(for: $0) } ?? journal.choice
        do throws(JournalFailure) {
            session = try Session(host: host, settings: settings, scripts: scripts, journal: choice)
        } catch {
            printer.complain(error, reading: choice)
            return .unable
        }
        let terminal = TerminalSession(session, host: host, isQuiet: quiet, runsFirstInputs: !noInit)
        if !inputs.isEmpty { return terminal.run(inputs) }
        return isInteractive ? terminal.converse() : terminal.runStandardInput()
    }
}
