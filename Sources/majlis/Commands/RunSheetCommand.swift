import ArgumentParser
import Glibc
import MajlisModel
import MajlisReport
import MajlisRuntime
import MajlisText
import MajlisWorkspace

/// `majlis runsheet FILE [SESSION|DAY]`
struct RunSheetCommand: Command {
    static let configuration = CommandConfiguration(commandName: "runsheet")

    @Argument var file: String
    @Argument var subject: String?
    @Option var format: RunSheetView.Format = .text
    @Option var now: String?
    @OptionGroup var access: AccessOptions
    @OptionGroup var time: TimeOptions
    @OptionGroup var journal: JournalOptions
    @OptionGroup var common: CommonOptions

    func perform(_ printer: Printer) -> ExitStatus {
        var moment: CivilDateTime?
        if let now {
            guard time.asOf == nil else {
                printer.complain(Message(.momentAndDate, ["now": .command("--now"), "date": .command("--as-of")]))
                return .unable
            }
            guard let read = CivilDateTime(typed: now) else {
                printer.complain(
                    Message(.wrongMoment, ["option": .command("--now"), "example": .code("\"2027-03-14 11:20\""), "value": .code(now)]))
                return .unable
            }
            moment = read
        } else if time.asOf == nil {
            moment = Clock.minute()
        }
        guard let script = read(file, printer), let loaded = load(script, with: journal, printer) else { return .unable }
        let level = access.level(forMachines: format != .text)
        let language = printer.reader.language(of: loaded.language)
        let plan = CheckedPlan(loaded, asOf: moment?.date ?? time.asOf?.date, depth: .run, access: level, until: moment)
        do throws(UnknownFilterValue) {
            let style = printer.reader.style(for: .output, language: language)
            printer.print(try RunSheetView(plan.outcome, subject: subject, now: moment, style: style).rendered(as: format))
        } catch {
            printer.complain(error.message)
            return .unable
        }
        printer.remark(onMisfitsIn: plan, file: file, language: language)
        return printer.remark(onErrorsIn: plan, file: file, language: language)
    }
}

extension RunSheetView.Format: ExpressibleByArgument {}
