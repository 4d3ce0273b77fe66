import MajlisLanguage
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// A script with every file that it uses, read and parsed.
package struct LoadedProject: Sendable {
    /// The entry script's tree first; a tree's place is its file's number.
    package var trees: [SyntaxTree]
    /// Findings about `use` lines; those of the lexer and the parser stand in the trees.
    package var findings: [Diagnostic]
    /// The trees that are libraries (`use "…" as NAME`), by the place of the path.
    package var libraries: [Location: Int]
    /// The resolved paths of the files, in the order of the trees; nil for standard input.
    package var paths: [String?]
    /// The tree of the recorded events, where there are any.
    package var journal: Int?
    /// The project that the entry script belongs to, and the tree of its file.
    package var project: ProjectFile?
    package var projectTree: Int?

    package init(trees: [SyntaxTree], findings: [Diagnostic], libraries: [Location: Int], paths: [String?]) {
        (self.trees, self.findings, self.libraries, self.paths) = (trees, findings, libraries, paths)
    }

    /// The language in which to answer: that of the entry script, else that of its project's file.
    package var language: String? { trees.first?.answerLanguage ?? projectTree.flatMap { trees[$0].answerLanguage } }
}

extension SyntaxTree {
    /// The language in which to answer: the one that the first line names (`majlis 1 language ar`), else Arabic where the first word of the
    /// language is Arabic. Nil where neither says anything: English words are what many write whose own language is another.
    package var answerLanguage: String? {
        let header = root.first(.header)
        if let name = header?.first(.name) { return Literal.name(of: name) }
        guard let word = tokens[(header?.endToken ?? 0)...].first(where: { $0.word != .none }) else { return nil }
        return source.bytes[Int(word.start)] >= 0x80 ? "ar" : nil
    }
}

extension SourceFile {
    /// The same by the file's beginning, for those who do not read it whole.
    package var answerLanguage: String? {
        let beginning = bytes.count > 4_096 ? Array(bytes.prefix(4_096)) : bytes
        return Parser.parse(SourceFile(name: name, bytes: beginning), file: FileID(0)).answerLanguage
    }
}

/// Follows `use "rooms.majlis"` from an entry script.
///
/// Paths are relative to the file that uses them. Each file is read once, however often it is used. Nothing outside the project's root
/// is read, symbolic links included, so that a script from elsewhere cannot look around.
package struct ProjectLoader {
    /// Numbers of files are 16 bits, the greatest stands for what is built in.
    package static let fileLimit = 65_000

    /// No list of a conference is larger, in bytes.
    static let tableLimit = 64 << 20

    private let root: String
    private let workingFolder: String?
    private let overlay: [String: SyntaxTree]
    private let project: ProjectFile?
    private var trees: [SyntaxTree] = []
    private var paths: [String?] = []
    private var folders: [String] = []
    private var numbers: [String: Int] = [:]
    private var findings: [Diagnostic] = []
    private var libraries: [Location: Int] = [:]
    private var libraryTrees: Set<Int> = []
    /// The files that lead from the entry to the one at hand, and those of each that are still to be followed. A stack of our own: a
    /// chain of thousands of files must not be a recursion of thousands.
    private var chain: [Step] = []
    private var onChain: Set<Int> = []

    private struct Step {
        let file: Int
        var uses: ArraySlice<Uses.Use>
    }

    package static func load(_ entry: Script) -> LoadedProject { load([entry]) }

    /// Several scripts as one project.
    /// - Parameter overlay: by resolved path, files as they stand in memory: they are not read.
    package static func load(_ entries: [Script], overlay: [String: SyntaxTree] = [:]) -> LoadedProject {
        var loader = ProjectLoader(entries, overlay)
        for entry in entries where entry.path.map({ loader.numbers[$0] == nil }) ?? true {
            loader.add(entry.source, path: entry.path, folder: entry.folder)
            loader.followAll()
        }
        loader.addProject()
        var loaded = LoadedProject(trees: loader.trees, findings: loader.findings, libraries: loader.libraries, paths: loader.paths)
        loaded.project = loader.project
        loaded.projectTree = loader.project.flatMap { loader.numbers[$0.path] }
        return loaded
    }

    private init(_ entries: [Script], _ overlay: [String: SyntaxTree]) {
        let entry = entries.first
        root = Paths.projectRoot(above: entry?.folder ?? Paths.resolved(".") ?? "/")
        workingFolder = entry?.isNamedAbsolutely ?? false ? nil : Paths.resolved(".")
        self.overlay = overlay
        project = entry?.project
    }

    // MARK: The project file

    /// The project file is read with each script of the project, behind the others.
    private mutating func addProject() {
        if let project, numbers[project.path] == nil, trees.count < Self.fileLimit {
            let known = overlay[project.path]?.source
            let source = known ?? SourceFile(name: project.shownName(from: workingFolder), bytes: project.tree.source.bytes)
            add(source, path: project.path, folder: project.root)
            followAll()
        }
        let number = project.flatMap { numbers[$0.path] }
        if let project, let number { findings += project.findings(in: trees[number].file) }
        let pinned = project.flatMap { Editions.pinned(by: $0.tree) }
        for tree in trees.indices {
            let records = ProjectFile.records(in: trees[tree])
            if tree == number {
                checkSecond(of: records)
            } else if let record = records.first, paths[tree] != Paths.joined(root, ProjectFile.name) {
                report(.projectElsewhere, at: trees[tree].location(ofToken: record.firstToken), ["file": .code(ProjectFile.name)])
            }
            if let pinned, let edition = Editions.pinned(by: trees[tree]), edition != pinned,
                let header = trees[tree].root.first(.header)
            {
                report(
                    .projectEditionDiffers, at: trees[tree].location(ofToken: header.firstToken + 1),
                    ["project": .number(pinned), "edition": .number(edition)])
            }
        }
    }

    private mutating func checkSecond(of records: [Node]) {
        guard let first = records.first else { return }
        for record in records.dropFirst() {
            let line = first.tree.source.position(of: first.range.start).line
            report(.projectTwice, at: record.tree.location(ofToken: record.firstToken), ["line": .number(line)])
        }
    }

    private mutating func add(_ source: SourceFile, path: String?, folder: String) {
        let number = trees.count
        let known = path.flatMap { overlay[$0] }.flatMap { $0.source.isTable == source.isTable ? $0 : nil }
        let tree: SyntaxTree
        if let known, known.file == FileID(UInt16(number)) {
            tree = known
        } else {
            tree = Parser.parse(known?.source ?? source, file: FileID(UInt16(number)))
        }
        trees.append(tree)
        paths.append(path)
        folders.append(folder)
        if let path { numbers[path] = number }
        chain.append(Step(file: number, uses: Uses.files(in: tree)[...]))
        onChain.insert(number)
    }

    private mutating func followAll() {
        while let step = chain.last {
            if let use = step.uses.first {
                chain[chain.count - 1].uses.removeFirst()
                // A library has no part of the project to bring along; the checker says so.
                if use.isLibrary || !libraryTrees.contains(step.file) { follow(use, from: step.file) }
            } else {
                chain.removeLast()
                onChain.remove(step.file)
            }
        }
    }

    private mutating func follow(_ use: Uses.Use, from user: Int) {
        let (written, place) = (use.path, use.location)
        if written.hasPrefix("/") { return report(.useAbsolute, at: place, ["path": .text(written)]) }
        guard !written.utf8.contains(0), let path = Paths.resolved(Paths.joined(folders[user], written)) else {
            return reportMissing(written, from: user, at: place)
        }
        guard Paths.isInside(path, root) else {
            return report(.useOutside, at: place, ["path": .text(written)])
        }
        if let project, paths[user] == project.path, project.scripts.contains(path) {
            return report(.projectUsesScript, at: place, ["path": .text(written)])
        }
        if use.isTable { return followTable(path, written, from: user, at: place) }
        if let number = numbers[path], !trees[number].source.isTable {
            if use.isLibrary != libraryTrees.contains(number) {
                report(.libraryUsedBothWays, at: place, ["path": .text(written)])
            } else if onChain.contains(number) {
                reportCircle(to: number, from: user, at: place, written: written)
            } else if use.isLibrary {
                libraries[place] = number
            }
            return
        }
        guard trees.count < Self.fileLimit else {
            return report(.useTooMany, at: place, ["limit": .number(Self.fileLimit)])
        }
        do throws(ReadFailure) {
            let source: SourceFile
            if let known = overlay[path]?.source {
                source = known
            } else {
                let bytes = try FileReader.read(path, .filesOnly)
                source = SourceFile(name: shownName(of: path, written: written, in: trees[user].source.name), bytes: bytes)
            }
            if use.isLibrary {
                libraries[place] = trees.count
                libraryTrees.insert(trees.count)
            }
            add(source, path: path, folder: Paths.folder(of: path))
        } catch {
            reportFailure(error, written, from: user, at: place)
        }
    }

    private mutating func reportFailure(_ failure: ReadFailure, _ written: String, from user: Int, at place: Location) {
        let path: MessageArgument = .text(written)
        switch failure {
        case .missing: reportMissing(written, from: user, at: place)
        case .isFolder: report(.useFolder, at: place, ["path": path])
        case .notAFile: report(.useNoFile, at: place, ["path": path])
        case .tooLarge: report(.useTooLarge, at: place, ["path": path, "limit": .number(FileReader.limit >> 20)])
        case .system(let errno): report(.useUnreadable, at: place, ["path": path, "reason": SystemReason.argument(errno)])
        }
    }

    // MARK: Tables

    /// A file of rows has a number and a place in the project as scripts have, and uses nothing itself.
    private mutating func followTable(_ path: String, _ written: String, from user: Int, at place: Location) {
        if let number = numbers[path], trees[number].source.isTable {
            libraries[place] = number
            return
        }
        guard trees.count < Self.fileLimit else {
            return report(.useTooMany, at: place, ["limit": .number(Self.fileLimit)])
        }
        do throws(ReadFailure) {
            let source: SourceFile
            if let known = overlay[path]?.source, known.isTable {
                source = known
            } else {
                let bytes = try FileReader.read(path, .filesOnly)
                if bytes.count > Self.tableLimit {
                    let limit = MessageArgument.number(Self.tableLimit >> 20)
                    return report(.tableFileTooLarge, at: place, ["path": .text(written), "limit": limit])
                }
                source = SourceFile(name: shownName(of: path, written: written, in: trees[user].source.name), table: bytes)
            }
            libraries[place] = trees.count
            add(source, path: path, folder: Paths.folder(of: path))
        } catch {
            reportFailure(error, written, from: user, at: place)
        }
    }

    /// The file's name beside that of the file that uses it, as long as this leads there; links in the way may lead elsewhere.
    private func shownName(of path: String, written: String, in user: String) -> String {
        let name = Paths.tidied(Paths.joined(Paths.folder(of: user), written))
        if Paths.resolved(name) == path { return name }
        return workingFolder.map { Paths.relative(path, to: $0) } ?? path
    }

    // MARK: Findings

    private mutating func report(_ code: MessageCode, at place: Location, _ arguments: KeyValuePairs<String, MessageArgument>) {
        findings.append(Diagnostic(code, at: place, arguments))
    }

    private mutating func reportMissing(_ written: String, from user: Int, at place: Location) {
        var finding = Diagnostic(.useMissing, at: place, ["path": .text(written)])
        let ending = written.lastIndex(of: ".").map { String(written[$0...]) } ?? ".majlis"
        let others = FolderWalk.files(
            ending == ".majlis" ? [ending] : [ending, ".csv", ".tsv", ".txt"], beside: written, from: folders[user])
        if let similar = NearNames.best(for: written, in: others) {
            finding.fixes.append(
                FixIt(
                    Message(.useWriteInstead, ["path": .text(similar)]),
                    [TextEdit(place, "\"" + similar + "\"")]))
        }
        findings.append(finding)
    }

    private mutating func reportCircle(to number: Int, from user: Int, at place: Location, written: String) {
        if number == user { return report(.useItself, at: place, ["path": .text(written)]) }
        let names = chain.drop { $0.file != number }.map { MessageArgument.text(trees[$0.file].source.name) }
        report(.useCircle, at: place, ["chain": .list(names)])
    }
}
