import ArgumentParser
import MajlisFormat
import MajlisReport
import MajlisSyntax
import MajlisText
import MajlisWorkspace

/// `majlis fmt PATH…`
struct FormatCommand: Command {
    static let configuration = CommandConfiguration(commandName: "fmt")

    @Argument var paths: [String]
    @Flag var check = false
    @Flag var diff = false
    @OptionGroup var common: CommonOptions

    func perform(_ printer: Printer) -> ExitStatus {
        let given = GivenPaths(paths)
        for problem in given.problems { printer.complain(problem) }
        var status: ExitStatus = given.problems.isEmpty ? .clean : .unable
        var unchanged = 0
        for path in given.scripts {
            // One after the other: a folder may hold more than has to be kept.
            let written = read(path, printer).map { format($0.source, path: path, unchanged: &unchanged, printer) }
            status = max(status, written ?? .unable)
        }
        if unchanged > 0, unchanged == given.scripts.count, paths != ["-"], !diff {
            printer.remark(Message(.fmtAllFormatted, ["count": .number(unchanged)]))
        }
        return status
    }

    private func format(_ source: SourceFile, path: String, unchanged: inout Int, _ printer: Printer) -> ExitStatus {
        let isInput = path == "-"
        switch Formatter.format(Parser.parse(source, file: FileID(0))) {
        case .unchanged:
            unchanged += 1
            if isInput, !check, !diff { printer.print(source.bytes) }
            return .clean
        case .refused(let findings):
            let message =
                findings.isEmpty
                ? Message(.fmtDoubtful, ["path": .code(source.name)])
                : Message(
                    .fmtLeft,
                    ["path": .code(source.name), "count": .number(findings.count), "command": .command("majlis check \(path)")])
            printer.remark(message)
            return .findings
        case .formatted(let bytes):
            return deliver(bytes, of: source, path: path, printer)
        }
    }

    private func deliver(_ bytes: [UInt8], of source: SourceFile, path: String, _ printer: Printer) -> ExitStatus {
        if diff {
            printer.printDifference(source.name, from: source.bytes, to: bytes)
        } else if check {
            say(.fmtWouldChange, source.name, printer)
        } else if path == "-" {
            printer.print(bytes)
        } else if let number = AtomicFile.replace(path, with: bytes) {
            printer.complain(Message(.fileUnwritable, ["path": .text(path), "reason": SystemReason.argument(number)]))
            return .unable
        } else {
            say(.fmtChanged, source.name, printer)
        }
        return check ? .findings : .clean
    }

    private func say(_ code: MessageCode, _ path: String, _ printer: Printer) {
        let style = printer.reader.style(for: .output, language: printer.language)
        var page = PageLines(style)
        page.paragraph(style.said(Message(code, ["path": .code(path)])))
        printer.print(page.rendered())
    }
}
