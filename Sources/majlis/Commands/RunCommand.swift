import ArgumentParser
import MajlisReport
import MajlisRuntime

/// `majlis run FILE`
struct RunCommand: ViewCommand {
    static let configuration = CommandConfiguration(commandName: "run")

    @Argument var file: String
    @OptionGroup var access: AccessOptions
    @OptionGroup var time: TimeOptions
    @OptionGroup var profiling: ProfileOptions
    @OptionGroup var common: CommonOptions

    /// The report ends with all findings.
    var showsFindings: Bool { true }
    var profile: Profile? { profiling.make() }

    func view(of plan: CheckedPlan, style: ReportStyle) throws(UnknownFilterValue) -> String {
        RunReport(plan.outcome, style: style).text()
    }
}
