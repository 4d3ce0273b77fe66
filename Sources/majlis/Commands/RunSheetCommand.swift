import ArgumentParser
import Glibc
import MajlisModel
import MajlisReport
import MajlisRuntime
import MajlisText

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
                printer.complain(Message(.momentAndDate, ["now": .code("--now"), "date": .code("--as-of")]))
                return .unable
            }
            guard let read = CivilDateTime(spoken: now) else {
                printer.complain(
                    Message(.wrongMoment, ["option": .code("--now"), "example": .code("\"2027-03-14 11:20\""), "value": .code(now)]))
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

extension CivilDateTime {
    /// What a user types: `2027-03-14 11:20`, with slashes, a `T`, or digits of either script.
    init?(spoken text: String) {
        var plain = ""
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0660...0x0669: plain += String(scalar.value - 0x0660)
            case 0x06F0...0x06F9: plain += String(scalar.value - 0x06F0)
            case 0x2F: plain += "-"
            default: plain.unicodeScalars.append(scalar)
            }
        }
        self.init(plain)
    }
}

extension Clock {
    /// The date and the minute where the program runs; nil only where the machine's clock is outside the years 1 to 9999.
    static func minute() -> CivilDateTime? {
        var now = Glibc.time(nil)
        var local = tm()
        guard localtime_r(&now, &local) != nil,
            let date = CivilDate(year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday)),
            let time = CivilTime(hour: Int(local.tm_hour), minute: Int(local.tm_min))
        else { return nil }
        return CivilDateTime(date, time)
    }
}
