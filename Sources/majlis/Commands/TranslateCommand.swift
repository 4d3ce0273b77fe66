import ArgumentParser
import Glibc
import MajlisReport
import MajlisSyntax
import MajlisText
import MajlisTranslation
import MajlisWorkspace

extension WordLanguage: ExpressibleByArgument {}

/// `majlis translate PATH… --to ar|en`
struct TranslateCommand: Command {
    static let configuration = CommandConfiguration(commandName: "translate")

    @Argument var paths: [String]
    @Option var to: WordLanguage?
    @Option(name: [.customShort("o"), .long]) var output: String?
    @Flag var write = false
    @Flag var check = false
    @OptionGroup var common: CommonOptions

    static let languages = WordLanguage.allCases.map(\.rawValue)

    func perform(_ printer: Printer) -> ExitStatus {
        guard let to else {
            return complain(
                Message(.translateToMissing, ["option": .command("--to"), "first": .command("--to ar"), "second": .command("--to en")]),
                printer)
        }
        let ways = [output == nil ? nil : "--output", write ? "--write" : nil, check ? "--check" : nil].compactMap { $0 }
        guard ways.count < 2 else {
            return complain(Message(.translateTwoWays, ["first": .command(ways[0]), "second": .command(ways[1])]), printer)
        }
        let given = GivenPaths(paths)
        for problem in given.problems { printer.complain(problem) }
        guard given.scripts.count < 2 || write || check else {
            return complain(Message(.translateSeveral, ["count": .number(given.scripts.count), "option": .command("--write")]), printer)
        }
        let scripts = given.scripts.compactMap { read($0, printer) }
        var status: ExitStatus = given.problems.isEmpty && scripts.count == given.scripts.count ? .clean : .unable
        var work = TranslationWork(scripts, to: to, digits: common.digits)
        work.run()
        for script in work.scripts { status = max(status, deliver(script, printer)) }
        if write || check, !scripts.isEmpty, work.scripts.allSatisfy(\.isUnchanged) {
            printer.remark(Message(.translateAllDone, ["count": .number(scripts.count)]))
        }
        return status
    }

    private func complain(_ message: Message, _ printer: Printer) -> ExitStatus {
        printer.complain(message)
        return .unable
    }

    // MARK: Output

    private func deliver(_ script: TranslationWork.Done, _ printer: Printer) -> ExitStatus {
        let path = script.source.name
        let name = MessageArgument.code(path)
        switch script.result {
        case .unreadable(let mistakes):
            printer.remark(
                Message(.translateLeft, ["path": name, "count": .number(mistakes), "command": .command("majlis check \(script.given)")]))
            return .findings
        case .differs(let line):
            printer.remark(Message(.translateDiffers, ["path": name, "line": .number(line)]))
            return .findings
        case .unchanged: return deliver(script.source.bytes, isChanged: false, script, printer)
        case .translated(let bytes): return deliver(bytes, isChanged: true, script, printer)
        }
    }

    private func deliver(_ bytes: [UInt8], isChanged: Bool, _ script: TranslationWork.Done, _ printer: Printer) -> ExitStatus {
        if let output {
            if let number = AtomicFile.create(output, with: bytes) {
                return complain(
                    number == EEXIST
                        ? Message(.fileExists, ["path": .text(output)])
                        : Message(.fileUnwritable, ["path": .text(output), "reason": SystemReason.argument(number)]), printer)
            }
            say(.translateWritten, output, printer)
        } else if check {
            if isChanged { say(.translateWouldChange, script.source.name, printer) }
            return isChanged ? .findings : .clean
        } else if !write || script.given == "-" {
            printer.print(bytes)
        } else if isChanged {
            if let number = AtomicFile.replace(script.given, with: bytes) {
                return complain(
                    Message(.fileUnwritable, ["path": .text(script.given), "reason": SystemReason.argument(number)]), printer)
            }
            say(.translateWritten, script.source.name, printer)
        }
        return .clean
    }

    private func say(_ code: MessageCode, _ path: String, _ printer: Printer) {
        let style = printer.reader.style(for: .output, language: printer.reader.language())
        var page = PageLines(style)
        page.paragraph(style.said(Message(code, ["path": .code(path)])))
        printer.print(page.rendered())
    }
}

/// Translates scripts with all that they use and all that uses them, because only so names and words can be told apart.
struct TranslationWork {
    enum Result {
        case translated([UInt8])
        case unchanged
        /// So many mistakes in its spelling.
        case unreadable(Int)
        /// It would say something else from that line on.
        case differs(line: Int)
    }

    struct Done {
        /// The path as it was given.
        var given: String
        var source: SourceFile
        var result: Result

        var isUnchanged: Bool { if case .unchanged = result { true } else { false } }
    }

    private(set) var scripts: [Done]
    private let projects: [LoadedProject]
    /// Where each script stands among those given, by its resolved path.
    private let places: [String: Int]
    private let language: WordLanguage
    private let digits: DigitSet?

    init(_ scripts: [Script], to language: WordLanguage, digits: DigitSet?) {
        self.language = language
        self.digits = digits
        self.scripts = scripts.map { script in
            Done(given: script.path == nil ? "-" : script.source.name, source: script.source, result: .unchanged)
        }
        places = Dictionary(scripts.enumerated().map { ($1.path ?? "-", $0) }) { first, _ in first }
        projects = ProjectSet(scripts).projects
    }

    mutating func run() {
        var isDone = Set<Int>()
        for project in projects {
            var files: [Int] = []
            for (file, path) in project.paths.enumerated() {
                guard let place = places[path ?? "-"], isDone.insert(place).inserted else { continue }
                let mistakes = project.trees[file].diagnostics.filter { $0.severity == .error }
                if mistakes.isEmpty { files.append(file) } else { scripts[place].result = .unreadable(mistakes.count) }
            }
            if !files.isEmpty { translate(files, of: project) }
        }
    }

    private mutating func translate(_ files: [Int], of project: LoadedProject) {
        let translation = Translation(project.trees, libraries: project.libraries, files: files, to: language, digits: digits)
        for file in files {
            guard let place = places[project.paths[file] ?? "-"] else { continue }
            if let difference = translation.difference {
                let found = Int(difference.file.rawValue)
                let line = found == file ? project.trees[file].source.lines.line(of: difference.range.start) : 1
                scripts[place].result = .differs(line: line)
            } else if let bytes = translation.changed[file] {
                scripts[place].result = .translated(bytes)
            }
        }
    }
}
