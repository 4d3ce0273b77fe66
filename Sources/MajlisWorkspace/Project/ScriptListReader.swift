import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// Finds the scripts that a project file lists, and says what is wrong with its paths and numbers.
struct ScriptListReader {
    private let settings: ProjectSettings
    private let path: String
    private let root: String
    private(set) var scripts: [String] = []
    private(set) var problems: [Problem] = []

    init(_ settings: ProjectSettings, in path: String) {
        self.settings = settings
        self.path = path
        root = Paths.folder(of: path)
    }

    mutating func read() {
        for script in settings.scripts {
            if script.text.contains("*") { readPattern(script) } else { readScript(script) }
        }
        if let journal = settings.journal { checkFile(journal, .journal) }
        if let baseline = settings.baseline { checkFile(baseline, .baseline) }
        for misfit in settings.misfits { report(misfit) }
    }

    // MARK: Scripts

    private mutating func readScript(_ script: ProjectSettings.Written) {
        let written = script.text
        guard !Self.isOutside(written) else { return reportOutside(script) }
        guard let found = Paths.resolved(Paths.joined(root, written)) else { return reportMissing(script) }
        guard Paths.isInside(found, root) else { return reportOutside(script) }
        if found == path { return report(.projectScriptItself, script) }
        do throws(ReadFailure) {
            _ = try FileReader.check(found)
        } catch {
            return report(.projectScriptUnreadable, script, ["path": .text(written), "reason": error.reasonArgument])
        }
        add(found)
    }

    /// `*` stands for any letters in the last part of a path; hidden files and the project file are passed over.
    private mutating func readPattern(_ script: ProjectSettings.Written) {
        let written = script.text
        guard !Self.isOutside(written) else { return reportOutside(script) }
        let folder = written.contains("/") ? Paths.folder(of: written) : "."
        let pattern = written.split(separator: "/").last.map(String.init) ?? written
        guard !folder.contains("*") else { return report(.projectPatternEmpty, script) }
        var hasAny = false
        for entry in FolderListing.entries(of: Paths.joined(root, folder)) {
            guard !entry.isFolder, !entry.name.hasPrefix("."), entry.name.hasSuffix(".majlis"), Self.fits(entry.name, pattern),
                let found = Paths.resolved(Paths.joined(Paths.joined(root, folder), entry.name)), found != path,
                Paths.isInside(found, root)
            else { continue }
            hasAny = true
            add(found)
        }
        if !hasAny { report(.projectPatternEmpty, script) }
    }

    private mutating func add(_ script: String) {
        if !scripts.contains(script) { scripts.append(script) }
    }

    /// Whether a path leads out of the folder it starts from, whatever stands there.
    static func isOutside(_ written: String) -> Bool {
        if written.isEmpty || written.hasPrefix("/") || written.utf8.contains(0) { return true }
        let tidied = Paths.tidied(written)
        return tidied == ".." || tidied.hasPrefix("../")
    }

    /// Whether a name fits a pattern with `*` in it. The parts between the signs follow each other, the first and the last at the ends.
    static func fits(_ name: String, _ pattern: String) -> Bool {
        let parts = pattern.split(separator: "*", omittingEmptySubsequences: false)
        guard let first = parts.first, let last = parts.last, parts.count > 1 else { return name == pattern }
        guard name.utf8.count >= first.utf8.count + last.utf8.count, name.hasPrefix(first), name.hasSuffix(last) else { return false }
        var rest = name.dropFirst(first.count).dropLast(last.count)
        for part in parts.dropFirst().dropLast() where !part.isEmpty {
            guard let place = rest.firstRange(of: part) else { return false }
            rest = rest[place.upperBound...]
        }
        return true
    }

    // MARK: Findings

    private mutating func report(
        _ code: MessageCode, _ script: ProjectSettings.Written, _ arguments: KeyValuePairs<String, MessageArgument>? = nil
    ) {
        problems.append(Problem(code: code, range: script.range, arguments: arguments ?? ["path": .text(script.text)]))
    }

    private mutating func reportOutside(_ script: ProjectSettings.Written) {
        report(.projectScriptOutside, script, ["path": .text(script.text), "file": .code(ProjectFile.name)])
    }

    private mutating func reportMissing(_ script: ProjectSettings.Written) {
        report(.projectScriptMissing, script)
        let names = FolderWalk.scripts(beside: script.text, from: root).filter { $0 != ProjectFile.name }
        problems[problems.count - 1].replacement = NearNames.best(for: script.text, in: names)
    }

    private mutating func checkFile(_ file: ProjectSettings.Written, _ clause: Clause) {
        guard Self.isOutside(file.text) else { return }
        problems.append(
            Problem(
                code: .projectFileOutside, range: file.range,
                arguments: ["clause": .word(clause.english), "path": .text(file.text)]))
    }

    private mutating func report(_ misfit: ProjectSettings.Misfit) {
        let clause = MessageArgument.word(misfit.clause.english)
        if misfit.clause == .asOf {
            problems.append(
                Problem(
                    code: .projectDay, range: misfit.range,
                    arguments: [
                        "clause": clause, "example": .code("2027-03-01"), "today": .code(AsOf.todayWord), "found": found(misfit),
                    ]))
            return
        }
        problems.append(
            Problem(
                code: .projectNumber, range: misfit.range,
                arguments: ["clause": clause, "range": .message(Message(.projectRangePercentage)), "found": found(misfit)]))
    }

    private func found(_ misfit: ProjectSettings.Misfit) -> MessageArgument {
        guard let bytes = try? FileReader.read(path, .filesOnly), Int(misfit.range.end) <= bytes.count else { return .text("") }
        return .code(SourceFile(name: path, bytes: bytes).text(misfit.range))
    }
}
