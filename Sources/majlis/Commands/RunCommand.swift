import ArgumentParser
import MajlisReport

/// `majlis run FILE`
struct RunCommand: ViewCommand {
    static let configuration = CommandConfiguration(commandName: "run")

    @Argument var file: String
    @OptionGroup var access: AccessOptions
    @OptionGroup var time: TimeOptions
    @OptionGroup var common: CommonOptions

    /// The report ends with all findings.
    var showsFindings: Bool { true }

    func view(of plan: CheckedPlan, style: ReportStyle) throws(UnknownFilterValue) -> String {
        RunReport(plan.outcome, style: style).text()
    }
}
