import MajlisFormat
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
    let tree: SyntaxTree
    private let programme: Programme
    private let path: String
    private let format: String
    let language: Language
    /// Sessions that the file has no more are marked as cancelled.
    public var cancelsMissing = false

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
    public init(_ tree: SyntaxTree, _ programme: Programme, path: String, format: String, language: Language) {
        self.tree = tree
        self.programme = programme
        self.path = path
        self.format = format
        self.language = language
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
        let old = ScriptOutline(tree)
        let conferences = old.entries.filter { $0.kind == .conference }.count
        if conferences != 1 { throw .conferences(conferences) }
        let marks = ImportMarks(in: tree.source)
        let first = ProgrammeScript(programme, path: path, format: format, language: language)
        remarks = first.remarks
        let matching = RecordMatching(old: old, new: try outline(first), marks: marks)
        if marks.isEmpty { remarks.append(Message(.importMarksMissing)) }
        let renames = try Self.renames(matching, old, outline(first))
        let second = ProgrammeScript(programme, path: path, format: format, language: language, renames: renames)
        let new = try outline(second)
        guard new.entries.count == matching.partners.count else { throw .unreadable }

        var changes = ClauseChanges(old: old, new: new, matching: matching, cancelsMissing: cancelsMissing)
        changes.run()
        counts = changes.counts
        findings = changes.findings
        remarks += changes.remarks
        var result = changes.applied()
        RecordMoves(new: new, changes: changes).run(on: &result)
        let isFormatted = Formatter.format(tree) == .unchanged
        write(changes.marks(marks), replacing: marks, in: &result)
        if isFormatted { result = try Self.formatted(result) }
        let check = Parser.parse(SourceFile(name: tree.source.name, bytes: result), file: tree.file)
        if check.diagnostics.contains(where: { $0.severity == .error }) { throw .unreadable }
        bytes = result
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
        var taken = Set(old.entries.map(\.name))
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

    private func write(_ new: ImportMarks, replacing old: ImportMarks, in bytes: inout [UInt8]) {
        let current = ImportMarks(in: SourceFile(name: "", bytes: bytes))
        if let range = current.range {
            bytes.replaceSubrange(Int(range.start)..<Int(range.end), with: Array(new.lines.utf8))
        } else {
            if let last = bytes.last, last != 0x0A { bytes.append(0x0A) }
            bytes += Array(new.written(under: MessageText(language: language).plain(.importCommentMarks)).utf8)
        }
    }
}
