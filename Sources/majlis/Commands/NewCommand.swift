import ArgumentParser
import Glibc
import MajlisReport
import MajlisText
import MajlisVocabulary
import MajlisWorkspace

/// `majlis new [TEMPLATE] [-o FILE]`
struct NewCommand: Command {
    static let configuration = CommandConfiguration(commandName: "new")

    @Argument var template: String?
    @Option(name: [.customShort("o"), .long]) var output: String?
    @OptionGroup var common: CommonOptions

    func perform(_ printer: Printer) -> ExitStatus {
        let name = template ?? Template.all[0].name
        guard let template = Template.all.first(where: { $0.name == name }) else {
            let isArabic = printer.reader.language() == .arabic
            let names = Template.all.map { isArabic ? CommandLineWords.arabic($0.name, .word) ?? $0.name : $0.name }
            printer.complain(
                Message(.unknownTemplate, ["name": .code(name), "names": .list(names.map { .code($0) })]),
                hints: NearNames.best(for: name, in: names).map { [Message(.perhapsYouMean, ["words": .list([.code($0)])])] } ?? [])
            return .unable
        }
        let script = template.script(in: printer.language)
        guard let output else {
            printer.print(script)
            return .clean
        }
        if let number = AtomicFile.create(output, with: Array(script.utf8)) {
            printer.complain(
                number == EEXIST
                    ? Message(.fileExists, ["path": .text(output)])
                    : Message(.fileUnwritable, ["path": .text(output), "reason": SystemReason.argument(number)]))
            return .unable
        }
        printer.remark(Message(.newWritten, ["path": .text(output), "command": .command("majlis check \(output)")]))
        return .clean
    }
}
