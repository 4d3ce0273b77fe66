import ArgumentParser

/// `majlis man`
struct ManCommand: Command {
    static let configuration = CommandConfiguration(commandName: "man")

    @OptionGroup var common: CommonOptions

    func perform(_ printer: Printer) -> ExitStatus {
        printer.print(ManualPage(language: printer.language).rendered())
        return .clean
    }
}
