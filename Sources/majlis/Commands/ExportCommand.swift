import ArgumentParser
import MajlisExchange
import MajlisReport
import MajlisText
import MajlisVocabulary
import MajlisWorkspace

/// `majlis export FILE --to FORMAT`
struct ExportCommand: Command {
    static let configuration = CommandConfiguration(commandName: "export")

    @Argument var file: String
    @Option var to: ExportFormat?
    @Option(name: [.customShort("o"), .long]) var output: String?
    @Option var conference: String?
    @Option var view: String?
    @Option var person: String?
    @Option var room: String?
    @Option var track: String?
    @Option var per: ProgrammePart?
    @Option var previous: String?
    @OptionGroup var access: AccessOptions
    @OptionGroup var time: TimeOptions
    @OptionGroup var journal: JournalOptions
    @OptionGroup var common: CommonOptions

    func perform(_ printer: Printer) -> ExitStatus {
        guard let format = to else {
            let formats = ExportFormat.allCases.map { MessageArgument.code($0.rawValue) }
            printer.complain(Message(.exportToMissing, ["option": .command("--to"), "formats": .list(formats)]))
            return .unable
        }
        if let message = unfit(format) {
            printer.complain(message)
            return .unable
        }
        guard let script = read(file, printer), let loaded = load(script, with: journal, printer) else { return .unable }
        let language = printer.reader.language(of: loaded.language)
        let target = output.map { OutputChoice(format: format.rawValue, file: $0) }
        if per == nil, let target, !printer.mayWrite([target], beside: loaded.paths.compactMap { $0 }, language: language) {
            return .unable
        }
        // What is exported may go anywhere.
        let plan = CheckedPlan(loaded, asOf: time.asOf?.date, depth: .run, access: access.level(forMachines: true))
        do throws(ExportFailure) {
            let revisions = SessionRevisions.counts(plan.outcome.events, in: plan.project)
            var request = ExportRequest(
                programme: try Programme(plan.plan, conference: conference, revisions: revisions), plan: plan,
                textLanguage: common.lang?.language.code, reader: printer.reader, language: language, view: view)
            if per == nil { request.previous = try previous.map(earlier) }
            request.selection = try selection(in: request.programme, after: request.previous)
            if let per {
                guard try writeCalendars(request, per: per, printer) else { return .unable }
                return finish(plan, printer, language)
            }
            let exported = try format.export(request)
            guard write(exported.bytes, printer, language) else { return .unable }
            for remark in exported.remarks { printer.remark(remark, language: language) }
        } catch {
            printer.complain(error.message, language: language)
            return .unable
        }
        return finish(plan, printer, language)
    }

    private func finish(_ plan: CheckedPlan, _ printer: Printer, _ language: Language) -> ExitStatus {
        printer.remark(onMisfitsIn: plan, file: file, language: language)
        return remark(onErrorsIn: plan, printer, language)
    }

    /// Standard output, or the file that is named; false, and a complaint, where that cannot be written.
    private func write(_ bytes: [UInt8], _ printer: Printer, _ language: Language) -> Bool {
        guard let output, output != OutputChoice.standardOutput else {
            printer.print(bytes)
            return true
        }
        guard let number = OutputFile.write(output, bytes) else { return true }
        printer.complain(
            Message(.fileUnwritable, ["path": .text(output), "reason": SystemReason.argument(number)]), language: language)
        return false
    }

    /// An export of a script with errors is written, and may be wrong: that is said, and the status says so as well.
    private func remark(onErrorsIn plan: CheckedPlan, _ printer: Printer, _ language: Language) -> ExitStatus {
        let errors = plan.findings.count { $0.isFailure }
        if errors > 0 {
            let command = MessageArgument.command("majlis check \(file)")
            printer.remark(Message(.exportWithErrors, ["count": .number(errors), "command": command]), language: language)
        }
        return plan.status
    }
}

extension ExportFormat: ExpressibleByArgument {}
