import ArgumentParser
import MajlisEditions
import MajlisFormat
import MajlisReport
import MajlisText
import MajlisWorkspace

/// `majlis fix [PATH…]`: what `lint --fix` does; `majlis fix --edition`: the scripts brought to the newest edition.
struct FixCommand: MendingCommand {
    static let configuration = CommandConfiguration(commandName: "fix")

    @Argument var paths: [String]
    @Flag var edition = false
    @Flag var dryRun = false
    @OptionGroup var common: CommonOptions

    func perform(_ printer: Printer) -> ExitStatus {
        edition ? migrate(printer) : mend(writes: !dryRun, dryRun: dryRun, printer)
    }

    // MARK: Editions

    private func migrate(_ printer: Printer) -> ExitStatus {
        let given = GivenPaths(paths)
        for problem in given.problems { printer.complain(problem) }
        var status: ExitStatus = given.problems.isEmpty ? .clean : .unable
        var current = 0
        for path in given.scripts {
            guard let script = read(path, printer, nil) else {
                status = .unable
                continue
            }
            status = max(status, migrate(script.source, path, &current, printer))
        }
        if current > 0, current == given.scripts.count, paths != ["-"] {
            printer.remark(Message(.fixEditionCurrent, ["count": .number(current), "edition": .number(Version.edition)]))
        }
        return status
    }

    private func migrate(_ source: SourceFile, _ path: String, _ current: inout Int, _ printer: Printer) -> ExitStatus {
        switch MigratedScript(source) {
        case .current:
            current += 1
            if path == "-", !dryRun { printer.print(source.bytes) }
            return .clean
        case .left(let mistakes):
            let command = MessageArgument.command("majlis check \(path)")
            printer.remark(
                Message(.fixEditionLeft, ["path": .code(source.name), "count": .number(mistakes), "command": command]))
            return .findings
        case .newer(let edition):
            printer.complain(Message(.newerEdition, ["edition": .figure("\(edition)"), "known": .number(Version.edition)]))
            return .findings
        case .unknown(let edition):
            let header = MessageArgument.code("majlis \(Version.edition)")
            printer.complain(Message(.unknownEdition, ["edition": .figure("\(edition)"), "header": header]))
            return .findings
        case .migrated(let bytes): return deliver(bytes, of: source, path, printer)
        }
    }

    private func deliver(_ bytes: [UInt8], of source: SourceFile, _ path: String, _ printer: Printer) -> ExitStatus {
        let style = printer.reader.style(for: .output, language: printer.language)
        if dryRun {
            printer.printDifference(source.name, from: source.bytes, to: bytes)
            return .clean
        }
        if path == "-" {
            printer.print(bytes)
            return .clean
        }
        if let number = AtomicFile.replace(path, with: bytes) {
            printer.complain(Message(.fileUnwritable, ["path": .text(path), "reason": SystemReason.argument(number)]))
            return .unable
        }
        var page = PageLines(style)
        page.paragraph(style.said(Message(.fixEditionPinned, ["path": .code(source.name), "edition": .number(Version.edition)])))
        printer.print(page.rendered())
        return .clean
    }
}
