import ArgumentParser
import MajlisReport
import MajlisText

/// `majlis completions bash|zsh|fish`
struct CompletionsCommand: Command {
    static let configuration = CommandConfiguration(commandName: "completions")

    enum Shell: String, CaseIterable {
        case bash, zsh, fish
    }

    @Argument var shell: String
    @OptionGroup var common: CommonOptions

    func perform(_ printer: Printer) -> ExitStatus {
        guard let known = Shell(rawValue: shell) else {
            let shells = Shell.allCases.map { MessageArgument.code($0.rawValue) }
            printer.complain(Message(.shellUnknown, ["shells": .list(shells), "shell": .code(shell)]))
            return .unable
        }
        let table = CompletionTable(language: printer.language)
        switch known {
        case .bash: printer.print(BashCompletion(table: table).text())
        case .zsh: printer.print(ZshCompletion(table: table).text())
        case .fish: printer.print(FishCompletion(table: table).text())
        }
        return .clean
    }
}
