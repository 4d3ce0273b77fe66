import ArgumentParser
import MajlisReport
import MajlisRuntime
import MajlisWorkspace

/// `majlis run FILE`
struct RunCommand: ViewCommand {
    static let configuration = CommandConfiguration(commandName: "run")

    @Argument var file: String
    @OptionGroup var rules: RuleOptions
    @OptionGroup var access: AccessOptions
    @OptionGroup var time: TimeOptions
    @OptionGroup var journal: JournalOptions
    @OptionGroup var profiling: ProfileOptions
    @OptionGroup var common: CommonOptions

    /// The report ends with all findings.
    var showsFindings: Bool { true }
    var profile: Profile? { profiling.make() }

    func prepared(_ plan: CheckedPlan, _ printer: Printer) -> CheckedPlan? {
        guard let selection = rules.selection(in: [plan.project], printer) else { return nil }
        return CheckedPlan(plan, plan.outcome.selected(selection))
    }

    func status(of plan: CheckedPlan) -> ExitStatus { rules.fails(plan.outcome) ? .findings : .clean }

    func view(of plan: CheckedPlan, style: ReportStyle) throws(UnknownFilterValue) -> String {
        RunReport(plan.outcome, style: style).text()
    }
}
