import ArgumentParser
import MajlisLanguage
import MajlisLibrary
import MajlisReport
import MajlisText
import MajlisWorkspace

/// `majlis library list`, `majlis library show NAME`
struct LibraryCommand: Command {
    static let configuration = CommandConfiguration(commandName: "library")

    enum Action: String, CaseIterable, ExpressibleByArgument {
        case list, show
    }

    @Argument var action: Action = .list
    @Argument var name: String?
    @OptionGroup var common: CommonOptions

    func perform(_ printer: Printer) -> ExitStatus {
        switch (action, name) {
        case (.list, nil):
            printer.print(LibraryList().text(printer.reader.style(for: .output, language: printer.language)))
            return .clean
        case (.list, let name?):
            printer.complain(Message(.surplusArgument, ["command": .command("library list"), "argument": .code(name)]))
            return .unable
        case (.show, nil):
            printer.complain(
                Message(.missingArgument, ["command": .command("library show"), "argument": .message(Message(.argumentLibrary))]))
            return .unable
        case (.show, let name?): return show(name, printer)
        }
    }

    private func show(_ name: String, _ printer: Printer) -> ExitStatus {
        guard let library = StandardLibrary(named: name) else {
            let names = StandardLibrary.all.map(\.fullName)
            let near = NearNames.best(for: name, in: names + StandardLibrary.all.map(\.name))
            printer.complain(
                Message(.libraryUnknown, ["name": .code(name), "libraries": .list(names.map { .code($0) })]),
                hints: near.map { [Message(.perhapsYouMean, ["words": .list([.code($0)])])] } ?? [])
            return .unable
        }
        printer.print(library.source)
        return .clean
    }
}
