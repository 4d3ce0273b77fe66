import ArgumentParser
import MajlisReport
import MajlisText

/// `majlis explain CODE`; without a code, the list of all.
struct ExplainCommand: Command {
    static let configuration = CommandConfiguration(commandName: "explain")

    @Argument var code: String?
    @OptionGroup var common: CommonOptions

    func perform(_ printer: Printer) -> ExitStatus {
        let style = printer.reader.style(for: .output, language: printer.reader.language())
        guard let code else {
            printer.print(Explanation.index(style))
            return .clean
        }
        do throws(UnknownExplanation) {
            printer.print(try Explanation(code).text(style))
            return .clean
        } catch {
            printer.complain(error.message)
            return .unable
        }
    }
}
