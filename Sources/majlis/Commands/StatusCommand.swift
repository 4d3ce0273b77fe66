import ArgumentParser
import MajlisReport
import MajlisText
import MajlisWorkspace

/// `majlis status FILE [SUBJECT]`
struct StatusCommand: Command {
    static let configuration = CommandConfiguration(commandName: "status")

    @Argument var file: String
    @Argument var subject: String?
    @Option var format: StatusView.Format = .text
    @OptionGroup var access: AccessOptions
    @OptionGroup var time: TimeOptions
    @OptionGroup var journal: JournalOptions
    @OptionGroup var common: CommonOptions

    func perform(_ printer: Printer) -> ExitStatus {
        let (scripts, status) = readAll([file], printer)
        if scripts.isEmpty { return status }
        let asOf = time.asOf?.date ?? Clock.today()
        var projects = ProjectSet(scripts).projects
        if journal.journal != nil, projects.count > 1 {
            printer.complain(
                Message(.journalOfSeveral, ["option": .command("--journal"), "file": .code(file), "count": .number(projects.count)]))
            return .unable
        }
        for place in projects.indices {
            // Each has what was recorded of it beside it.
            guard let script = scripts.first(where: { $0.path == projects[place].entryPath }) else { continue }
            guard add(journal.choice(for: script), to: &projects[place], printer) else { return .unable }
        }
        let level = access.level(forMachines: format != .text)
        let plans = projects.map { CheckedPlan($0, asOf: asOf, depth: .run, access: level) }
        let language = printer.reader.language(of: projects.first?.language)
        do throws(UnknownFilterValue) {
            let style = printer.reader.style(for: .output, language: language)
            printer.print(try StatusView(plans.map(\.outcome), subject: subject, style: style).rendered(as: format))
        } catch {
            printer.complain(error.message)
            return .unable
        }
        return plans.reduce(status) { max($0, printer.remark(onErrorsIn: $1, file: file, language: language)) }
    }
}

extension StatusView.Format: ExpressibleByArgument {}
