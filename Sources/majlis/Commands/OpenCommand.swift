import ArgumentParser
import MajlisReport
import MajlisWorkspace

/// `majlis open FILE`
struct OpenCommand: ViewCommand {
    static let configuration = CommandConfiguration(commandName: "open")

    @Argument var file: String
    @Option var format: OpenView.Format = .human
    @Option var owner: String?
    @OptionGroup var access: AccessOptions
    @OptionGroup var time: TimeOptions
    @OptionGroup var journal: JournalOptions
    @OptionGroup var common: CommonOptions

    var looksAtClock: Bool { true }
    var isForMachines: Bool { format != .human }

    func view(of plan: CheckedPlan, style: ReportStyle) throws(UnknownFilterValue) -> String {
        try OpenView(plan.outcome, owner: owner, style: style).rendered(as: format)
    }
}

extension OpenView.Format: ExpressibleByArgument {}
