import ArgumentParser
import MajlisReport
import MajlisRuntime
import MajlisText
import MajlisWorkspace

extension FindingFormat: ExpressibleByArgument {}

/// `majlis check PATH…`
struct CheckCommand: Command {
    static let configuration = CommandConfiguration(commandName: "check")

    @Argument var paths: [String]
    @Option var format: FindingFormat?
    @Option var output: [String] = []
    @Option var baseline: String?
    @Option var changedSince: String?
    @Option var maxWarnings: String?
    @Flag var watch = false
    @OptionGroup var rules: RuleOptions
    @Flag var waived = false
    @OptionGroup var access: AccessOptions
    @OptionGroup var time: TimeOptions
    @OptionGroup var profiling: ProfileOptions
    @OptionGroup var common: CommonOptions

    static let formats = FindingFormat.allCases.map(\.rawValue)

    func perform(_ printer: Printer) -> ExitStatus {
        guard
            let outputs = OutputChoice.all(output, formats: Self.formats, standardOutput: format?.rawValue, printer),
            let limit = warningLimit(printer), let known = knownFindings(printer)
        else { return .unable }
        if watch { return watching(limit: limit.value, printer) }
        let profile = profiling.make()
        guard var round = round(printer, against: known, profile: profile) else { return .unable }
        if round.isEmpty { return round.status }
        guard printer.mayWrite(outputs, beside: round.found.paths.compactMap { $0 }, language: round.language) else { return .unable }
        round.judge(strict: rules.strict, warningLimit: limit.value)
        if !write(round, to: outputs, printer) { round.status = max(round.status, .unable) }
        if let count = round.surplusWarnings, let most = limit.value {
            printer.remark(
                Message(
                    .machineTooManyWarnings, ["count": .number(count), "limit": .number(most), "option": .command("--max-warnings")]),
                language: round.language)
        }
        if let profile { printer.remark(profile, language: round.language) }
        return round.status
    }

    // MARK: Watching

    private func watching(limit: Int?, _ printer: Printer) -> ExitStatus {
        if let message = Watch.refusal(paths, others: watchOpponents) {
            printer.complain(message)
            return .unable
        }
        var shown = FindingsWatch()
        return Watch(reader: printer.reader).run { saved, printer in
            let start = Clock.nanoseconds()
            // A baseline may be written anew while scripts are mended.
            guard let known = knownFindings(printer), var round = round(printer, against: known) else { return nil }
            round.judge(strict: rules.strict, warningLimit: limit)
            let time = Clock.nanoseconds() - start
            if !round.isEmpty {
                shown.show(round, saved: saved, nanoseconds: time, printer) {
                    document(round, .human, style: printer.reader.style(for: .output, language: round.language))
                }
            }
            return FileWatcher.Places(given: paths, read: round.found.paths.compactMap { $0 }, beside: [baseline].compactMap { $0 })
        }
    }

    /// Options that ask for one whole document.
    private var watchOpponents: [String] {
        [format.map { $0 == .human ? nil : "--format \($0.rawValue)" } ?? nil, output.isEmpty ? nil : OutputChoice.option].compactMap { $0 }
            + (profiling.profile ? ["--profile"] : [])
    }

    // MARK: What is asked for

    /// What `--max-warnings` says; nil, and a complaint, where that is no number.
    private func warningLimit(_ printer: Printer) -> (value: Int?, Void)? {
        guard let maxWarnings else { return (nil, ()) }
        return printer.number(maxWarnings, option: "--max-warnings").map { ($0, ()) }
    }

    /// By what findings are known; nil, and a complaint, where that cannot be told.
    private func knownFindings(_ printer: Printer) -> CheckRound.Known? {
        if baseline != nil, changedSince != nil {
            printer.complain(Message(.twoBaselines, ["first": .command("--baseline"), "second": .command("--changed-since")]))
            return nil
        }
        guard let baseline else { return changedSince.map { .revision($0) } ?? .nothing }
        do throws(BaselineFile.Failure) {
            return .file(baseline, try BaselineFile.read(baseline))
        } catch {
            printer.complain(error.message)
            return nil
        }
    }

    /// The level of access: what goes anywhere but to the person at the terminal is for everybody.
    private var isForMachines: Bool { (format ?? .human) != .human || !output.isEmpty }

    /// One round: reads what was given, checks it, and compares it with what is known. It prints nothing but complaints.
    func round(_ printer: Printer, against known: CheckRound.Known, profile: Profile? = nil) -> CheckRound? {
        CheckRound.run(
            paths, against: known, rules: rules, asOf: time.asOf?.date, access: access.level(forMachines: isForMachines), profile: profile,
            command: self, printer)
    }

    // MARK: Output

    private func write(_ round: CheckRound, to outputs: [OutputChoice], _ printer: Printer) -> Bool {
        printer.write(outputs, printed: (format ?? .human).rawValue, language: round.language) { name, style in
            document(round, FindingFormat(rawValue: name) ?? .human, style: style)
        }
    }

    private func document(_ round: CheckRound, _ format: FindingFormat, style: ReportStyle) -> String {
        guard format == .human else { return round.told.document(format) }
        var report = FindingsReport(files: round.found.files, style: style)
        report.withheld = round.found.withheld
        report.languages = round.found.languages
        return report.text(round.newFindings, waived: round.found.waived, listsWaived: waived) + round.remarks(style: style)
    }
}
