import ArgumentParser
import MajlisFormat
import MajlisReport
import MajlisSyntax
import MajlisText
import MajlisWorkspace

/// `majlis lint PATH…`
struct LintCommand: MendingCommand {
    static let configuration = CommandConfiguration(commandName: "lint")

    @Argument var paths: [String]
    @Flag var fix = false
    @Flag var dryRun = false
    @OptionGroup var common: CommonOptions

    func perform(_ printer: Printer) -> ExitStatus { mend(writes: fix, dryRun: dryRun, printer) }
}

/// What the commands that mend scripts have in common.
protocol MendingCommand: Command {
    var paths: [String] { get }
}

extension MendingCommand {
    /// Shows what is untidy and what has a sure fix, and makes those fixes where that is asked for.
    func mend(writes: Bool, dryRun: Bool, _ printer: Printer) -> ExitStatus {
        var (scripts, status) = readAll(paths, printer)
        if scripts.isEmpty { return status }
        let projects = ProjectSet(scripts).projects
        if !writes, !dryRun { return max(status, show(projects.map { LintedProject($0, [:]) }, projects, false, printer)) }

        let workshop = Workshop(projects, mayWrite: Set(scripts.map { $0.path ?? LintedProject.inputKey }))
        if dryRun {
            for change in workshop.changes { printer.printDifference(change.name, from: change.old, to: change.new) }
            return max(status, workshop.before.contains(where: \.hasErrors) ? .findings : .clean)
        }
        for change in workshop.changes {
            printer.scriptLanguage = SourceFile(name: change.name, bytes: change.old).answerLanguage
            if change.path == LintedProject.inputKey {
                printer.print(change.new)
            } else if let number = AtomicFile.replace(change.path, with: change.new) {
                printer.complain(Message(.fileUnwritable, ["path": .text(change.name), "reason": SystemReason.argument(number)]))
                status = .unable
            } else {
                say(Message(.lintFixed, ["path": .code(change.name), "count": .number(change.made)]), printer)
            }
        }
        if scripts.contains(where: { $0.path == nil }) {
            if workshop.changes.isEmpty, let tree = projects.first?.trees.first { printer.print(tree.source.bytes) }
        }
        for (name, count) in workshop.refused {
            printer.remark(
                Message(
                    .lintRefused, ["path": .code(name), "count": .number(count), "command": .command("majlis lint \(name)")]))
        }
        return max(status, show(workshop.after, projects, writes, printer))
    }

    // MARK: Output

    /// What is untidy and what has a sure fix; of other errors only how many.
    private func show(_ linted: [LintedProject], _ projects: [LoadedProject], _ writes: Bool, _ printer: Printer) -> ExitStatus {
        var found = MergedFindings()
        var others = 0
        for (linted, project) in zip(linted, projects) {
            let shown = linted.findings.filter { finding in
                linted.untidy.contains(finding) || finding.fixes.contains(where: \.isSure)
            }
            others += linted.checked.count { finding in finding.isFailure && !finding.fixes.contains(where: \.isSure) }
            found.add(
                shown, files: linted.sources, paths: project.paths, language: printer.reader.language(of: project.language))
        }
        let language = found.languages.first ?? printer.language
        // What was read from standard input goes out again; what is said of it stands beside.
        let isInput = writes && paths == ["-"]
        let style = printer.reader.style(for: isInput ? .errors : .output, language: language)
        var report = FindingsReport(files: found.files, style: style)
        report.languages = found.languages
        let text = report.text(found.findings)
        if isInput { printer.remark(text: text) } else { printer.print(text) }
        if others > 0 {
            let command = "majlis check \(paths.joined(separator: " "))"
            printer.remark(Message(.lintMore, ["count": .number(others), "command": .command(command)]), language: language)
        }
        return linted.contains(where: \.hasErrors) ? .findings : .clean
    }

    private func say(_ message: Message, _ printer: Printer) {
        let style = printer.reader.style(for: .output, language: printer.language)
        var page = PageLines(style)
        page.paragraph(style.said(message))
        printer.print(page.rendered())
    }
}

extension LintedProject {
    /// Stands for standard input among paths.
    static let inputKey = "-"

    /// - Parameter changed: by path, the bytes of files that have changed since they were read.
    init(_ project: LoadedProject, _ changed: [String: [UInt8]]) {
        let trees = zip(project.trees, project.paths).map { tree, path -> SyntaxTree in
            guard let bytes = changed[path ?? Self.inputKey] else { return tree }
            return Parser.parse(SourceFile(name: tree.source.name, bytes: bytes), file: tree.file)
        }
        let libraries = Self.libraries(project.libraries, movedFrom: project.trees, to: trees)
        // In the project file, a name of another script of the project is no finding.
        self.init(trees: trees, libraries: libraries, loading: project.findings, isForeign: { project.isForeign($0, asOf: nil) })
    }

    var hasErrors: Bool { (checked + untidy).contains(where: \.isFailure) }
}

/// Mends several projects that may share files.
struct Workshop {
    struct Change {
        var path: String
        var name: String
        var old: [UInt8]
        var new: [UInt8]
        var made: Int
    }

    private(set) var before: [LintedProject] = []
    private(set) var after: [LintedProject] = []
    private(set) var changes: [Change] = []
    /// By the file's name, how many changes would have brought new findings.
    private(set) var refused: [(name: String, count: Int)] = []

    init(_ projects: [LoadedProject], mayWrite: Set<String>) {
        var changed: [String: [UInt8]] = [:]
        var made: [String: Int] = [:]
        for project in projects {
            before.append(LintedProject(project, [:]))
            let keys = project.paths.map { $0 ?? LintedProject.inputKey }
            var mender = Mender(LintedProject(project, changed)) { keys.indices.contains($0) && mayWrite.contains(keys[$0]) }
            mender.mend()
            for (file, count) in mender.made {
                made[keys[file], default: 0] += count
                changed[keys[file]] = mender.project.trees[file].source.bytes
            }
            for (file, count) in mender.refused.sorted(by: { $0.key < $1.key }) {
                refused.append((project.trees[file].source.name, count))
            }
        }
        undoHarm(projects, &changed)
        after = projects.map { LintedProject($0, changed) }
        var seen: Set<String> = []
        for project in projects {
            for (tree, path) in zip(project.trees, project.paths) {
                let key = path ?? LintedProject.inputKey
                guard let new = changed[key], new != tree.source.bytes, seen.insert(key).inserted else { continue }
                changes.append(Change(path: key, name: tree.source.name, old: tree.source.bytes, new: new, made: made[key] ?? 0))
            }
        }
    }

    /// A change that mends one project may harm another that uses the same file: then all files of that one stay as they were.
    private func undoHarm(_ projects: [LoadedProject], _ changed: inout [String: [UInt8]]) {
        guard projects.count > 1 else { return }
        var isQuiet = false
        while !isQuiet, !changed.isEmpty {
            isQuiet = true
            for (project, before) in zip(projects, before) {
                let keys = project.paths.map { $0 ?? LintedProject.inputKey }.filter { changed[$0] != nil }
                if keys.isEmpty || !LintedProject(project, changed).hasMore(than: before) { continue }
                for key in keys { changed[key] = nil }
                isQuiet = false
            }
        }
    }
}
