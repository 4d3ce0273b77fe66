import ArgumentParser
import MajlisReport
import MajlisWorkspace

/// `majlis agenda FILE`
struct AgendaCommand: ViewCommand {
    static let configuration = CommandConfiguration(commandName: "agenda")

    @Argument var file: String
    @Option var format: ViewFormat = .text
    @OptionGroup var filter: FilterOptions
    @OptionGroup var access: AccessOptions
    @OptionGroup var time: TimeOptions
    @OptionGroup var journal: JournalOptions
    @OptionGroup var common: CommonOptions

    var isForMachines: Bool { format != .text }

    func view(of plan: CheckedPlan, style: ReportStyle) throws(UnknownFilterValue) -> String {
        try AgendaView(plan.plan, filter: filter.filter, style: style).rendered(as: format)
    }
}
