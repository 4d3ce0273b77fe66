import ArgumentParser
import MajlisComparison
import MajlisModel
import MajlisReport
import MajlisRuntime
import MajlisText
import MajlisVocabulary
import MajlisWorkspace

extension ComparisonReport.Format: ExpressibleByArgument {}

/// `majlis diff OLD NEW`
struct DiffCommand: Command {
    static let configuration = CommandConfiguration(commandName: "diff")

    @Argument var old: String
    @Argument var new: String
    @Option var format: ComparisonReport.Format = .human
    @Flag var exitCode = false
    @OptionGroup var access: AccessOptions
    @OptionGroup var time: TimeOptions
    @OptionGroup var common: CommonOptions

    func perform(_ printer: Printer) -> ExitStatus {
        let states: (old: ComparedState, new: ComparedState)
        do throws(ComparedState.Failure) {
            states = try ComparedState.both(old, new, common.finder)
        } catch {
            printer.complain(error.message)
            return .unable
        }
        let language = printer.reader.language(of: (states.new.projects.first ?? states.old.projects.first)?.project.language)
        printer.scriptLanguage = language.code
        let pairs = Self.pairs(states.old, states.new)
        let reports = pairs.both.map { pair in report(pair.old, pair.new, name: pair.name, printer, language) }
        var isChanged = reports.contains { !$0.isEmpty }
        if format == .json {
            printer.print(ComparisonDocument(reports, onlyOld: pairs.onlyOld, onlyNew: pairs.onlyNew).json())
        } else {
            for (number, report) in reports.enumerated() {
                if number > 0 { printer.print("\n") }
                printer.print(report.rendered(as: format))
            }
        }
        for (paths, code) in [(pairs.onlyOld, MessageCode.diffOnlyOld), (pairs.onlyNew, .diffOnlyNew)] {
            for path in paths {
                isChanged = true
                if format != .json { printer.remark(Message(code, ["path": .code(path)]), language: language) }
            }
        }
        return exitCode && isChanged ? .findings : .clean
    }

    private struct Pairs {
        var both: [(name: String?, old: LoadedProject, new: LoadedProject)] = []
        var onlyOld: [String] = []
        var onlyNew: [String] = []
    }

    /// One project on either side are the two that are compared, whatever their files are called; several are paired by their paths.
    private static func pairs(_ old: ComparedState, _ new: ComparedState) -> Pairs {
        if old.projects.count == 1, new.projects.count == 1 {
            return Pairs(both: [(nil, old.projects[0].project, new.projects[0].project)])
        }
        var pairs = Pairs()
        var left = Dictionary(old.projects.map { ($0.path, $0.project) }) { first, _ in first }
        for (path, project) in new.projects {
            if let other = left.removeValue(forKey: path) {
                pairs.both.append((path, other, project))
            } else {
                pairs.onlyNew.append(path)
            }
        }
        pairs.onlyOld = left.keys.sorted()
        return pairs
    }

    private func report(
        _ old: LoadedProject, _ new: LoadedProject, name: String?, _ printer: Printer, _ language: Language
    ) -> ComparisonReport {
        let level = access.level(forMachines: format != .human)
        let outcomes = Workers.map([old, new]) { loaded in
            UncheckedOutcome(CheckedPlan(loaded, asOf: time.asOf?.date, depth: .check, access: level).outcome)
        }.map(\.outcome)
        let comparison = PlanComparison(from: outcomes[0], to: outcomes[1])
        let names = comparison.renamed
        let known = outcomes[0].diagnostics.map { $0.renamed(names) }
        var difference = FindingDifference(from: known, to: outcomes[1].diagnostics)
        difference.joinSubjects()
        let findings = ComparisonReport.Findings(
            appeared: difference.appeared, vanished: difference.vanished,
            staying: outcomes[1].diagnostics.count - difference.appeared.count)
        let suffix = name.map { " (\($0))" } ?? ""
        for (outcome, given) in zip(outcomes, [self.old, self.new]) { remark(onErrorsIn: outcome, given, suffix, printer, language) }
        return ComparisonReport(
            comparison, findings: findings, from: self.old + suffix, to: self.new + suffix,
            style: printer.reader.style(for: .output, language: language), access: level)
    }
}

extension DiffCommand {
    /// What could not be read is missing from what is compared: a slip in one word may look like a session that is gone.
    private func remark(onErrorsIn outcome: Outcome, _ given: String, _ suffix: String, _ printer: Printer, _ language: Language) {
        let errors = outcome.diagnostics.count { $0.isFailure && $0.rule == nil }
        if errors == 0 { return }
        let path = MessageArgument.code(given + suffix)
        guard given != "-", Paths.exists(given) else {
            printer.remark(Message(.diffWithErrorsThen, ["path": path, "count": .number(errors)]), language: language)
            return
        }
        let command = MessageArgument.command("majlis check \(given)")
        printer.remark(Message(.diffWithErrors, ["path": path, "count": .number(errors), "command": command]), language: language)
    }
}

/// An outcome that is made by one thread and read by another when that one has ended.
private struct UncheckedOutcome: @unchecked Sendable {
    let outcome: Outcome
    init(_ outcome: Outcome) { self.outcome = outcome }
}

extension Diagnostic {
    /// The same with the names that records have now, so that a new name alone makes no new finding.
    fileprivate func renamed(_ names: [String: String]) -> Diagnostic {
        guard !names.isEmpty, subjects.contains(where: { names[$0] != nil }) else { return self }
        var result = self
        result.subjects = subjects.map { names[$0] ?? $0 }
        return result
    }
}
