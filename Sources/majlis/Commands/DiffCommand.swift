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
        let pairs = ComparedProjects(states.old, states.new)
        let reports = pairs.both.map { report($0, printer, language) }
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

    private func report(_ pair: ComparedProjects.Pair, _ printer: Printer, _ language: Language) -> ComparisonReport {
        let level = access.level(forMachines: format != .human)
        let outcomes = Workers.map([pair.old, pair.new]) { loaded in
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
        let suffixes = [pair.oldName, pair.newName].map { name in name.map { " (\($0))" } ?? "" }
        remark(onErrorsIn: outcomes[0], old, suffixes[0], printer, language)
        remark(onErrorsIn: outcomes[1], new, suffixes[1], printer, language)
        return ComparisonReport(
            comparison, findings: findings, from: old + suffixes[0], to: new + suffixes[1],
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
