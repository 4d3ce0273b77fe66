import MajlisModel
import MajlisReport
import MajlisRuntime
import MajlisText
import MajlisVocabulary
import MajlisWorkspace

/// One round of `check`: what was found in what was given, and what of it is new.
struct CheckRound {
    /// By what findings are known already.
    enum Known {
        case nothing
        /// A file, by its path.
        case file(String, Baseline)
        /// What was found in the scripts as they stood at a revision.
        case revision(String)
    }

    /// All that was found and is asked for.
    let found: MergedFindings
    /// What machines are told: what is new.
    private(set) var told: MachineFindings
    /// How the round went: whether all that was given could be read, and whether something new fails.
    var status: ExitStatus
    /// Nothing could be read: there is nothing to tell.
    let isEmpty: Bool
    let language: Language
    /// Where what is known comes from, and how much of it there is and is no more.
    private(set) var comparison: (source: String, known: Int, gone: Int)?
    /// How many warnings there are, where these are too many.
    private(set) var surplusWarnings: Int?

    /// What counts, in its order.
    var newFindings: [Diagnostic] { comparison == nil ? found.findings : told.findings.map(\.finding) }

    static func run(
        _ paths: [String], against known: Known, rules: RuleOptions, asOf: CivilDate?, access: Choice, profile: Profile? = nil,
        command: some Command, _ printer: Printer
    ) -> CheckRound? {
        let (scripts, status) = command.readAll(paths, printer)
        let progress = ProgressLine(printer.reader)
        let projects = profile?.measure(.pass(.read)) { ProjectSet(scripts).projects } ?? ProjectSet(scripts).projects
        let checked = CheckedProject.check(
            projects, asOf: asOf, access: access, profile: profile,
            progress: progress.map { line in
                { done in
                    line.show(Message(.machineProgress, ["done": .number(done), "total": .number(projects.count)]))
                }
            })
        progress?.erase()
        guard let selection = rules.selection(in: checked.map(\.project), printer) else { return nil }
        var found = MergedFindings()
        for project in checked { found.add(project, selection, language: printer.reader.language(of: project.language)) }
        var round = CheckRound(found, status: status, isEmpty: scripts.isEmpty, printer)
        switch known {
        case .nothing: break
        case .file(let path, let baseline): round.compare(with: baseline, from: path)
        case .revision(let revision):
            do throws(GitSnapshot.Failure) {
                let earlier = EarlierCheck(
                    paths: paths, revision: revision, asOf: asOf, access: access, selection: selection, finder: command.common.finder)
                round.compare(with: try earlier.baseline(printer.reader), from: revision)
            } catch {
                printer.complain(error.message)
                return nil
            }
        }
        return round
    }

    private init(_ found: MergedFindings, status: ExitStatus, isEmpty: Bool, _ printer: Printer) {
        (self.found, self.status, self.isEmpty) = (found, status, isEmpty)
        language = found.languages.first ?? printer.language
        told = found.forMachines(from: Paths.resolved(".") ?? "/", language: language)
        told.isComplete = status == .clean
    }

    private mutating func compare(with baseline: Baseline, from source: String) {
        let comparison = baseline.compared(with: told)
        told = comparison.new
        self.comparison = (source, comparison.known, comparison.gone)
    }

    /// Decides how the round went.
    mutating func judge(strict: Bool, warningLimit: Int?) {
        told.isStrict = strict
        let new = told.findings.map(\.finding)
        if new.contains(where: { strict ? $0.failsStrictly : $0.isFailure }) { status = max(status, .findings) }
        let warnings = FindingCounts(new).warnings
        if let warningLimit, warnings > warningLimit {
            surplusWarnings = warnings
            status = max(status, .findings)
        }
        told.exitStatus = Int(status.rawValue)
    }

    /// What people are told of the comparison, below the summary.
    func remarks(style: ReportStyle) -> String {
        guard let comparison else { return "" }
        var page = PageLines(style)
        if comparison.known > 0 {
            page.paragraph(
                style.said(Message(.machineKnown, ["known": .number(comparison.known), "source": .code(comparison.source)])))
        }
        if comparison.gone > 0 {
            page.paragraph(style.said(Message(.machineGone, ["gone": .number(comparison.gone), "source": .code(comparison.source)])))
        }
        return page.rendered()
    }
}

/// The same paths checked as they stood at a revision.
private struct EarlierCheck {
    let paths: [String]
    let revision: String
    let asOf: CivilDate?
    let access: Choice
    let selection: FindingSelection
    /// Finds projects as they were then; nil where they are left out.
    let finder: ProjectFinder?

    private static let option = "--changed-since"

    func baseline(_ reader: Reader) throws(GitSnapshot.Failure) -> Baseline {
        if paths.contains("-") { throw GitSnapshot.Failure(Message(.gitStandardInput, ["option": .command(Self.option)])) }
        let here = Paths.resolved(".") ?? "/"
        // What is gone now was where it is named.
        let places = paths.map { Paths.resolved($0) ?? Paths.tidied(Paths.joined(here, $0)) }
        let first = places.first ?? here
        let snapshot = try GitSnapshot(
            of: revision, from: Paths.isFolder(first) ? first : Paths.folder(of: first), option: Self.option)
        defer { snapshot.remove() }
        var earlier: [String] = []
        for (path, place) in zip(paths, places) {
            guard let then = snapshot.path(of: place) else {
                throw GitSnapshot.Failure(
                    Message(.gitOutside, ["path": .text(path), "root": .text(snapshot.root), "revision": .code(revision)]))
            }
            if Paths.exists(then) { earlier.append(then) }
        }
        let scripts = GivenPaths(earlier, taking: .projects, finder).scripts.compactMap { try? Script.read($0, finder) }
        var found = MergedFindings()
        for project in CheckedProject.check(ProjectSet(scripts).projects, asOf: asOf, access: access) {
            found.add(project, selection, language: reader.language(of: project.language))
        }
        return Baseline(found.forMachines(from: here, language: .english, place: snapshot.original))
    }
}
