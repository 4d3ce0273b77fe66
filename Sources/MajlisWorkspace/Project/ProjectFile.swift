import MajlisLanguage
import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary
import Synchronization

/// A `project.majlis` with a `project` record: the scripts that it lists, its settings, and what is wrong with them.
///
/// It is read with each of its scripts, so that its severities and waivers count for all. They may name what only one script has: what is
/// found in the project file counts only where every script finds it.
package final class ProjectFile: Sendable {
    package static let name = "project.majlis"

    /// Without symbolic links.
    package let path: String
    package let tree: SyntaxTree
    package let settings: ProjectSettings
    /// The resolved paths of the scripts that are there, in the order of the file, each once.
    package let scripts: [String]
    private let problems: [Problem]
    private let found = Mutex<[FoundKey: Set<FoundPlace>]>([:])

    /// The folder that the project is.
    package var root: String { Paths.folder(of: path) }

    /// - Returns: nil where the file cannot be read or describes no project.
    init?(reading path: String) {
        guard let bytes = try? FileReader.read(path, .filesOnly) else { return nil }
        let tree = Parser.parse(SourceFile(name: path, bytes: bytes), file: FileID(0))
        guard let record = Self.records(in: tree).first else { return nil }
        self.path = path
        self.tree = tree
        settings = ProjectSettings(record)
        var reader = ScriptListReader(settings, in: path)
        reader.read()
        scripts = reader.scripts
        problems = reader.problems
    }

    /// The `project` records at the top of a file.
    static func records(in tree: SyntaxTree) -> [Node] {
        tree.root.children.filter { $0.kind == .record && Vocabulary.meanings(of: $0.head.word).kind == .project }
    }

    /// The file's name as seen from a folder; its path where no folder is given.
    package func shownName(from folder: String?) -> String { folder.map { Paths.relative(path, to: $0) } ?? path }

    /// What is wrong with the settings.
    /// - Parameter file: the number that the project file has where this is said.
    package func findings(in file: FileID) -> [Diagnostic] {
        var all = problems.map { $0.finding(in: file) }
        if let journal = settings.journal, scripts.count > 1 {
            let count = mainScripts.count
            if count > 1 {
                all.append(
                    Diagnostic(
                        .projectJournalShared, at: Location(file: file, range: journal.range),
                        ["count": .number(count), "clause": .word(Clause.journal.english)]))
            }
        }
        return all
    }

    // MARK: Files

    /// The scripts that no other script of the project uses.
    package var mainScripts: [String] {
        if scripts.count < 2 { return scripts }
        let reached = scripts.map { UseWalk([$0]).files }
        var main: [String] = []
        for (number, script) in scripts.enumerated() {
            // Of scripts that use each other in a circle the first stands for the rest.
            let isUsed = scripts.indices.contains { other in
                other != number && reached[other].contains(script) && (!reached[number].contains(scripts[other]) || other < number)
            }
            if !isUsed { main.append(script) }
        }
        return main
    }

    /// The project file, its scripts and every file inside its folder that these use.
    package var files: [String] {
        var all = [path]
        for file in UseWalk([path] + scripts).files.sorted() where file != path && Paths.isInside(file, root) { all.append(file) }
        return all
    }

    /// The project's journal; nil where each script has its own beside it.
    package var journalPath: String? {
        guard let journal = settings.journal?.text, mainScripts.count < 2 else { return nil }
        return inside(journal)
    }

    package var baselinePath: String? { settings.baseline.flatMap { inside($0.text) } }

    private func inside(_ written: String) -> String? {
        ScriptListReader.isOutside(written) ? nil : Paths.tidied(Paths.joined(root, written))
    }

    // MARK: What counts for all

    private struct FoundKey: Hashable {
        var script: String
        var asOf: String
    }

    private struct FoundPlace: Hashable {
        var code: MessageCode
        var range: TextRange
    }

    /// Whether every other script of the project has a finding at that place of the project file as well.
    package func isShared(_ finding: Diagnostic, besides entry: String?, asOf: CivilDate?) -> Bool {
        let place = FoundPlace(code: finding.code, range: finding.location.range)
        return scripts.allSatisfy { $0 == entry || places(of: $0, asOf: asOf).contains(place) }
    }

    private func places(of script: String, asOf: CivilDate?) -> Set<FoundPlace> {
        let key = FoundKey(script: script, asOf: asOf.map { "\($0)" } ?? "")
        if let known = found.withLock({ $0[key] }) { return known }
        var places: Set<FoundPlace> = []
        if let bytes = try? FileReader.read(script, .filesOnly) {
            let source = SourceFile(name: script, bytes: bytes)
            let loaded = ProjectLoader.load(
                Script(source: source, path: script, folder: Paths.folder(of: script), isNamedAbsolutely: true, project: self))
            if let tree = loaded.projectTree {
                let file = FileID(UInt16(truncatingIfNeeded: tree))
                let findings = CheckedPlan.everything(in: loaded, asOf: asOf).filter { $0.location.file == file }
                places = Set(findings.map { FoundPlace(code: $0.code, range: $0.location.range) })
            }
        }
        found.withLock { $0[key] = places }
        return places
    }
}

/// Something wrong with the project's settings, by its place in the project file.
struct Problem: Sendable {
    var code: MessageCode
    var range: TextRange
    var arguments: KeyValuePairs<String, MessageArgument>
    /// What was probably meant.
    var replacement: String?

    func finding(in file: FileID) -> Diagnostic {
        let place = Location(file: file, range: range)
        var finding = Diagnostic(code, at: place, arguments)
        if let replacement {
            finding.fixes = [
                FixIt(Message(.projectWriteScript, ["path": .text(replacement)]), [TextEdit(place, "\"" + replacement + "\"")])
            ]
        }
        return finding
    }
}
