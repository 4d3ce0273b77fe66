import MajlisLanguage
import MajlisRuntime
import MajlisSyntax
import MajlisText

/// Makes the sure fixes of a project in memory, again and again until none is left.
///
/// A change stays only where the project has no finding afterwards that it did not have before: all together first, and where that does
/// not hold each by itself. Of fixes that overlap the first wins; the others get their turn on the text as it is then.
struct Mender {
    /// As it stands now.
    private(set) var project: LintedProject
    /// How many changes were made, by file.
    private(set) var made: [Int: Int] = [:]
    /// How many were not, since they would have brought new findings.
    private(set) var refused: [Int: Int] = [:]
    private let mayChange: (Int) -> Bool
    private var rejected: Set<Rejected> = []

    private struct Rejected: Hashable {
        var code: MessageCode
        var file: FileID
        var old: [String]
        var new: [String]
    }

    private static let passes = 10

    /// - Parameter mayChange: whether a file may be written, by its number.
    init(_ project: LintedProject, mayChange: @escaping (Int) -> Bool) {
        self.project = project
        self.mayChange = mayChange
    }

    mutating func mend() {
        // What did harm beside one mistake may do none once that is mended: the rejected get another chance, as long as anything changes.
        for _ in 0..<Self.passes {
            let before = project.sources.map(\.bytes)
            rejected = []
            for _ in 0..<Self.passes where !pass() { break }
            if project.sources.map(\.bytes) == before { break }
        }
        for key in rejected { refused[Int(key.file.rawValue), default: 0] += 1 }
    }

    /// One round; false where nothing could be done.
    private mutating func pass() -> Bool {
        var plan = EditPlan()
        var chosen: [(finding: Diagnostic, fix: FixIt)] = []
        for finding in project.findings {
            guard let fix = finding.fixes.first(where: \.isSure), fix.edits.allSatisfy({ mayChange(Int($0.location.file.rawValue)) }),
                !rejected.contains(key(fix, of: finding)), plan.add(fix)
            else { continue }
            chosen.append((finding, fix))
        }
        if chosen.isEmpty { return false }
        let all = project.edited(plan)
        if !all.hasMore(than: project) {
            accept(all, chosen)
            return true
        }
        if chosen.count == 1 {
            rejected.insert(key(chosen[0].fix, of: chosen[0].finding))
            return true
        }
        // One of them does harm: each by itself, on top of those that do none.
        var kept = EditPlan()
        var good: [(finding: Diagnostic, fix: FixIt)] = []
        var result = project
        for (finding, fix) in chosen {
            var trial = kept
            guard trial.add(fix) else { continue }
            let edited = project.edited(trial)
            if edited.hasMore(than: project) {
                rejected.insert(key(fix, of: finding))
            } else {
                kept = trial
                good.append((finding, fix))
                result = edited
            }
        }
        accept(result, good)
        return true
    }

    private mutating func accept(_ new: LintedProject, _ fixes: [(finding: Diagnostic, fix: FixIt)]) {
        for (_, fix) in fixes {
            for file in Set(fix.edits.map(\.location.file)) { made[Int(file.rawValue), default: 0] += 1 }
        }
        project = new
    }

    private func key(_ fix: FixIt, of finding: Diagnostic) -> Rejected {
        Rejected(
            code: finding.code, file: finding.location.file,
            old: fix.edits.map { project.trees[Int($0.location.file.rawValue)].source.text($0.location.range) },
            new: fix.edits.map(\.replacement))
    }
}

/// A project with all that is found in it.
struct LintedProject {
    let trees: [SyntaxTree]
    /// What `check` finds.
    let checked: [Diagnostic]
    /// What only `lint` looks for.
    let untidy: [Diagnostic]
    private let loading: [Diagnostic]
    private let isForeign: (Diagnostic) -> Bool
    /// The trees of files that are used under a name, by the place of the path in `use`.
    private let libraries: [Location: Int]

    /// - Parameter isForeign: whether a finding does not count, although it is found.
    init(
        trees: [SyntaxTree], libraries: [Location: Int], loading: [Diagnostic], isForeign: @escaping (Diagnostic) -> Bool = { _ in false }
    ) {
        self.trees = trees
        self.libraries = libraries
        self.loading = loading
        self.isForeign = isForeign
        var project = Checker.check(trees: trees, libraries: libraries)
        project.diagnostics += loading
        let outcome = Runtime.check(project)
        checked = outcome.diagnostics.filter { !isForeign($0) }
        untidy = Linter.findings(project).filter { !isForeign($0) }
    }

    /// By file, in the order of their places.
    var findings: [Diagnostic] { (untidy + checked).sorted { Location.order($0.location, $1.location) } }

    var sources: [SourceFile] { trees.map(\.source) }

    func edited(_ plan: EditPlan) -> LintedProject {
        var trees = trees
        for file in plan.files {
            let index = Int(file.rawValue)
            guard trees.indices.contains(index) else { continue }
            let old = trees[index].source
            trees[index] = Parser.parse(old.changed(to: plan.applied(to: old.bytes, of: file)), file: file)
        }
        return LintedProject(
            trees: trees, libraries: Self.libraries(libraries, movedFrom: self.trees, to: trees), loading: loading,
            isForeign: isForeign)
    }

    /// The places of libraries after an edit, by the paths that stand there.
    static func libraries(_ known: [Location: Int], movedFrom old: [SyntaxTree], to new: [SyntaxTree]) -> [Location: Int] {
        if known.isEmpty { return known }
        var moved: [Location: Int] = [:]
        for (old, new) in zip(old, new) {
            var byPath: [String: Int] = [:]
            for use in Uses.files(in: old) { if let tree = known[use.location] { byPath[use.path] = tree } }
            for use in Uses.files(in: new) { if let tree = byPath[use.path] { moved[use.location] = tree } }
        }
        return moved
    }

    /// Whether something is found here that was not found there; where it stands counts for nothing.
    func hasMore(than other: LintedProject) -> Bool {
        var known: [Found: Int] = [:]
        for finding in other.all { known[Found(finding), default: 0] += 1 }
        for finding in all where !Self.sayableOnlyNow.contains(finding.code) {
            guard let count = known[Found(finding)], count > 0 else { return true }
            known[Found(finding)] = count - 1
        }
        return false
    }

    /// Waivers that let nothing pass did so before too; while something could not be read, nobody could say it.
    private static let sayableOnlyNow: Set<MessageCode> = [.waiverUnused, .waiverUnusedOn, .waiverOfUncheckedRule]

    private var all: [Diagnostic] { checked + untidy }

    /// A finding apart from its place.
    private struct Found: Hashable {
        var code: MessageCode
        var arguments: [Message.Argument]
        var subjects: [String]
        var words: Wordings?

        init(_ finding: Diagnostic) {
            let nowhere = Location(file: FileID(0), range: TextRange(start: 0, end: 0))
            let plain = finding.moved { _ in nowhere }
            code = plain.code
            arguments = plain.message.arguments
            subjects = plain.subjects
            words = plain.ownWords
        }
    }
}
