import MajlisModel
import MajlisReport
import MajlisRuntime
import MajlisText
import MajlisWorkspace

/// What the commands that show one script have in common: reading it, running it, choosing language and looks, and the status.
protocol ViewCommand: Command {
    var file: String { get }
    var time: TimeOptions { get }
    var access: AccessOptions { get }
    var journal: JournalOptions { get }
    /// Whether what is printed is for machines.
    var isForMachines: Bool { get }
    var depth: CheckedPlan.Depth { get }
    /// Whether tasks are looked at as of today where nothing else is said.
    var looksAtClock: Bool { get }
    /// Whether the view tells of errors itself.
    var showsFindings: Bool { get }
    /// Measures what the command does, where that is asked for.
    var profile: Profile? { get }

    /// The plan with what is asked for; nil, and a complaint, where that cannot be told.
    func prepared(_ plan: CheckedPlan, _ printer: Printer) -> CheckedPlan?
    func status(of plan: CheckedPlan) -> ExitStatus
    /// What to print, in the style given.
    func view(of plan: CheckedPlan, style: ReportStyle) throws(UnknownFilterValue) -> String
}

extension ViewCommand {
    var isForMachines: Bool { false }
    var depth: CheckedPlan.Depth { .run }
    var looksAtClock: Bool { false }
    var showsFindings: Bool { false }
    var profile: Profile? { nil }

    func prepared(_ plan: CheckedPlan, _ printer: Printer) -> CheckedPlan? { plan }
    func status(of plan: CheckedPlan) -> ExitStatus { plan.status }

    func perform(_ printer: Printer) -> ExitStatus {
        guard let script = read(file, printer) else { return .unable }
        let asOf = time.asOf?.date ?? (looksAtClock ? Clock.today() : nil)
        let profile = profile
        let read = { load(script, with: journal, printer) }
        guard let loaded = profile?.measure(.pass(.read), read) ?? read() else { return .unable }
        let level = access.level(forMachines: isForMachines)
        let checked = CheckedPlan(loaded, asOf: asOf, depth: depth, access: level, profile: profile)
        guard let plan = prepared(checked, printer) else { return .unable }
        let language = printer.reader.language(of: loaded.language)
        do throws(UnknownFilterValue) {
            printer.print(try view(of: plan, style: printer.reader.style(for: .output, language: language)))
        } catch {
            printer.complain(error.message)
            return .unable
        }
        if let profile { printer.remark(profile, language: language) }
        printer.remark(onMisfitsIn: plan, file: file, language: language)
        return showsFindings ? status(of: plan) : printer.remark(onErrorsIn: plan, file: file, language: language)
    }
}

extension CheckedPlan {
    var status: ExitStatus { outcome.hasFailed ? .findings : .clean }
}

extension Printer {
    /// Recorded events that no longer fit are kept, and said to be there.
    func remark(onMisfitsIn plan: CheckedPlan, file: String, language: Language) {
        let unread = plan.misfits.map(\.location)
        let count = Set(unread + plan.outcome.misfits.map { plan.project.program.events[$0.event].location }).count
        if count == 0 { return }
        remark(Message(.recordMisfits, ["count": .number(count), "command": .command("majlis status \(file)")]), language: language)
    }

    /// A view of a script with errors may be wrong: that is said beside it.
    func remark(onErrorsIn plan: CheckedPlan, file: String, language: Language) -> ExitStatus {
        let errors = plan.findings.count { $0.isFailure }
        if errors > 0 {
            let command = "majlis check \(file)"
            remark(Message(.viewWithErrors, ["count": .number(errors), "command": .command(command)]), language: language)
        }
        return plan.status
    }
}
