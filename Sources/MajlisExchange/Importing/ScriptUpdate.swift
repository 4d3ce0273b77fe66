import MajlisFormat
import MajlisLanguage
import MajlisModel
import MajlisReport
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// Why a script cannot be brought up to date.
public enum UpdateFailure: Error, Equatable {
    /// It has so many conferences, and needs exactly one.
    case conferences(Int)
    /// What came out could not be read: a defect of this program.
    case unreadable
}

/// Merges a new import into a script that a planner has edited.
///
/// The import is written as a script once more, with the names of the old one, and compared with it record by record and clause by clause. What
/// the planner has not touched since the last import (its mark is the same) gets the file's value; what only the planner has changed stays; where
/// both have, the planner's stays and a finding says so. All else stays byte for byte.
public struct ScriptUpdate {
    private let tree: SyntaxTree
    private let programme: Programme
    private let path: String
    private let format: String
    private let project: Project
    /// Sessions that the file has no more are marked as cancelled.
    public var cancelsMissing = false

    /// The project of the script: an update knows what stands in its other files, and does not write there.
    public struct Project {
        /// Of all files, by their numbers; the script's own is the first.
        public var trees: [SyntaxTree] = []
        /// Which of them are libraries and tables, by the places that name them.
        public var libraries: [Location: Int] = [:]
        /// Which of them are scripts beside the one that is brought up to date.
        public var scripts: [Int] = []

        public init() {}
    }

    /// The script after the update.
    public private(set) var bytes: [UInt8]
    /// About records of the script, with places in it as it was.
    public internal(set) var findings: [Diagnostic] = []
    public private(set) var remarks: [Message] = []
    var counts = Counts()

    struct Counts {
        var added = 0
        var changed = 0
        var moved = 0
        var kept = 0
        var gone = 0
        var cancelled = 0
    }

    /// - Parameters:
    ///   - tree: of the script that is brought up to date, without errors in its spelling.
    ///   - path: of the file that was read, as it is shown.
    public init(
        _ tree: SyntaxTree, _ programme: Programme, path: String, format: String, project: Project = Project()
    ) {
        self.tree = tree
        self.programme = programme
        self.path = path
        self.format = format
        self.project = project
        bytes = tree.source.bytes
    }

    /// The zone that a script gives its conference: files that state none are read in it.
    public static func zone(of tree: SyntaxTree) -> Zone? {
        let conference = ScriptOutline(tree).entries.first { $0.kind == .conference }
        return conference?.value(Clause.zone.english)?.firstText.flatMap { Zone(identifier: $0) }
    }

    /// What was done, by counts; nothing where there was nothing to do.
    public var items: [Message] {
        let all: [(MessageCode, Int)] = [
            (.importItemsAdded, counts.added), (.importItemsChanged, counts.changed), (.importItemsMoved, counts.moved),
            (.importItemsKept, counts.kept), (.importItemsGone, counts.gone), (.importMarkedCancelled, counts.cancelled),
        ]
        return all.filter { $0.1 > 0 }.map { Message($0.0, ["count": .number($0.1)]) }
    }

    public mutating func run() throws(UpdateFailure) {
        let ends = LineEnds(tree.source.bytes)
        if !ends.areDouble {
            bytes = try updated(tree, project.libraries)
            return
        }
        let plain = Parser.parse(SourceFile(name: tree.source.name, bytes: ends.plain), file: tree.file)
        var libraries: [Location: Int] = [:]
        for (place, number) in project.libraries {
            var place = place
            if place.file == tree.file {
                place.range = TextRange(start: ends.plainPlace(place.range.start), end: ends.plainPlace(place.range.end))
            }
            libraries[place] = number
        }
        bytes = ends.restored(try updated(plain, libraries))
        for place in findings.indices where findings[place].location.file == tree.file {
            let range = findings[place].location.range
            findings[place].location.range = TextRange(start: ends.place(range.start), end: ends.place(range.end))
        }
    }

    /// The script after the update; the tree's lines end with line feeds alone.
    private mutating func updated(_ tree: SyntaxTree, _ libraries: [Location: Int]) throws(UpdateFailure) -> [UInt8] {
        let others = project.scripts.map { project.trees[$0] }
        let old = ScriptOutline(tree, others: others, rows: rows([tree] + others, libraries))
        let conferences = old.entries.filter { $0.kind == .conference }.count
        if conferences != 1 { throw .conferences(conferences) }
        let marks = ImportMarks(in: tree.source)
        let wording = ScriptWording(of: tree)
        var draft = wording
        draft.isDraft = true
        let first = ProgrammeScript(programme, path: path, format: format, wording: draft, renames: [:])
        let matching = RecordMatching(old: old, new: try outline(first), marks: marks)
        let renames = try Self.renames(matching, old, outline(first))
        let second = ProgrammeScript(programme, path: path, format: format, wording: wording, renames: renames)
        remarks = second.remarks
        if marks.isEmpty { remarks.append(Message(.importMarksMissing)) }
        let new = try outline(second)
        guard new.entries.count == matching.partners.count else { throw .unreadable }

        var changes = ClauseChanges(old: old, new: new, matching: matching, wording: wording, cancelsMissing: cancelsMissing)
        changes.run()
        counts = changes.counts
        findings = changes.findings
        remarks += changes.remarks
        var result = changes.applied()
        RecordMoves(new: new, changes: changes).run(on: &result)
        let isFormatted = Formatter.format(tree) == .unchanged
        write(changes.marks(marks), replacing: marks, wording, in: &result)
        if isFormatted { result = try Self.formatted(result) }
        let check = Parser.parse(SourceFile(name: tree.source.name, bytes: result), file: tree.file)
        if check.diagnostics.contains(where: { $0.severity == .error }) { throw .unreadable }
        return result
    }

    /// The rows of the tables in some scripts, as the checker reads them.
    private func rows(_ scripts: [SyntaxTree], _ libraries: [Location: Int]) -> [Location: SyntaxTree] {
        let hasTables = scripts.contains { tree in tree.nodes.contains { $0.kind == .table } }
        return hasTables ? Inquiry(trees: [scripts[0]] + project.trees.dropFirst(), libraries: libraries).rows : [:]
    }

    private func outline(_ script: ProgrammeScript) throws(UpdateFailure) -> ScriptOutline {
        guard let bytes = script.bytes else { throw .unreadable }
        return ScriptOutline(Parser.parse(SourceFile(name: path, bytes: bytes), file: FileID(0)))
    }

    private static func formatted(_ bytes: [UInt8]) throws(UpdateFailure) -> [UInt8] {
        let tree = Parser.parse(SourceFile(name: "", bytes: bytes), file: FileID(0))
        switch Formatter.format(tree) {
        case .formatted(let formatted): return formatted
        case .unchanged: return bytes
        case .refused: throw .unreadable
        }
    }

    /// What the records of the import are called in the script, by the names that they would get in a new one.
    private static func renames(_ matching: RecordMatching, _ old: ScriptOutline, _ new: ScriptOutline) -> [String: String] {
        var renames: [String: String] = [:]
        // A name that somebody had at the last import stays theirs.
        var taken = old.names.union(matching.earlierNames)
        for (record, entry) in new.entries.enumerated() where entry.kind != .participant && !entry.name.isEmpty {
            if let partner = matching.partners[record] {
                if !old.entries[partner].name.isEmpty { renames[entry.name] = old.entries[partner].name }
            } else if taken.contains(entry.name) {
                // Somebody else has that name now.
                var number = 2
                while taken.contains("\(entry.name)_\(number)") { number += 1 }
                renames[entry.name] = "\(entry.name)_\(number)"
                taken.insert("\(entry.name)_\(number)")
            }
        }
        return renames
    }

    // MARK: Marks

    private func write(_ new: ImportMarks, replacing old: ImportMarks, _ wording: ScriptWording, in bytes: inout [UInt8]) {
        let source = SourceFile(name: "", bytes: bytes)
        if let range = ImportMarks(in: source).range {
            bytes.replaceSubrange(Int(range.start)..<Int(range.end), with: Array(new.lines.utf8))
            return
        }
        if let last = bytes.last, last != 0x0A { bytes.append(0x0A) }
        if let place = Self.explanation(in: source) {
            bytes.insert(contentsOf: new.lines.utf8, at: min(place, bytes.count))
        } else {
            bytes += Array(new.written(under: MessageText(language: wording.language).plain(.importCommentMarks)).utf8)
        }
    }

    /// Where the line ends that explains the marks, which may be left where somebody has taken these out.
    private static func explanation(in source: SourceFile) -> Int? {
        let lines = Language.allCases.map { "# " + MessageText(language: $0).plain(.importCommentMarks) }
        let starts = source.lines.starts
        let line = (1...starts.count).last { lines.contains(source.text(source.lines.range(ofLine: $0, in: source.bytes))) }
        return line.map { $0 < starts.count ? Int(starts[$0]) : source.bytes.count }
    }
}
