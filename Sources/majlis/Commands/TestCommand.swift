import ArgumentParser
import MajlisReport
import MajlisText
import MajlisWorkspace

/// `majlis test PATH…`
struct TestCommand: Command {
    static let configuration = CommandConfiguration(commandName: "test")

    enum Format: String, CaseIterable, ExpressibleByArgument {
        case human, json, junit
    }

    @Argument var paths: [String]
    @Option var format: Format?
    @Option var output: [String] = []
    @Option var filter: [String] = []
    @Option var tag: [String] = []
    @Option var skipTag: [String] = []
    @Flag var failOnEmpty = false
    @Flag var coverage = false
    @Option var threshold: String?
    @Flag var update = false
    @Flag var watch = false
    @OptionGroup var access: AccessOptions
    @OptionGroup var time: TimeOptions
    @OptionGroup var common: CommonOptions

    static let formats = Format.allCases.map(\.rawValue)
    /// What goes to files only, beside the formats.
    private static let trace = "lcov"

    func perform(_ printer: Printer) -> ExitStatus {
        guard
            let outputs = OutputChoice.all(
                output, formats: Self.formats + [Self.trace], standardOutput: format?.rawValue, printer),
            let threshold = percentage(printer)
        else { return .unable }
        if update, paths.contains("-") {
            printer.complain(Message(.updateStandardInput, ["option": .command("--update")]))
            return .unable
        }
        if watch { return watching(threshold: threshold.value, printer) }
        var (scripts, status) = readAll(paths, printer)
        if scripts.isEmpty { return status }
        let measures = coverage || threshold.value != nil || outputs.contains { $0.format == Self.trace }
        let projects = ProjectSet(scripts).projects
        guard printer.mayWrite(outputs, beside: projects.flatMap(\.paths).compactMap { $0 }, language: printer.reader.language()) else {
            return .unable
        }
        var round = round(projects, measuresCoverage: measures, printer)
        if update {
            status = max(status, write(round.updates, round.tested.language, printer))
            if !round.updates.isEmpty {
                // What the snapshots say now is read again.
                let (scripts, reading) = readAll(paths, printer)
                status = max(status, reading)
                round = self.round(ProjectSet(scripts).projects, measuresCoverage: measures, printer)
            }
        }
        let tested = round.tested
        let isWritten = printer.write(outputs, printed: (format ?? .human).rawValue, language: tested.language) { name, style in
            document(tested, name, style)
        }
        if !isWritten { status = max(status, .unable) }
        return max(status, judge(tested, threshold: threshold.value, printer))
    }

    // MARK: Watching

    /// Runs the tests again whenever a script is saved.
    private func watching(threshold: Int?, _ printer: Printer) -> ExitStatus {
        let asked = format.map { $0 == .human ? [] : ["--format \($0.rawValue)"] } ?? []
        if let message = Watch.refusal(paths, others: asked + (output.isEmpty ? [] : [OutputChoice.option]) + (update ? ["--update"] : []))
        {
            printer.complain(message)
            return .unable
        }
        var watched = SavedScripts()
        return Watch(reader: printer.reader).run { saved, printer in
            let start = Clock.nanoseconds()
            let (scripts, _) = readAll(paths, printer)
            let projects = ProjectSet(scripts).projects
            let round = round(projects, measuresCoverage: coverage || threshold != nil, printer)
            let time = Clock.nanoseconds() - start
            let tested = round.tested
            let read = projects.flatMap(\.paths).compactMap { $0 }
            if !scripts.isEmpty {
                let style = printer.reader.style(for: .output, language: tested.language)
                let text = document(tested, Format.human.rawValue, style)
                if watched.isNews(text, saved: saved, read: read) {
                    printer.print(watched.head(.watchSavedTests, nanoseconds: time, style))
                    printer.print(text)
                    _ = judge(tested, threshold: threshold, printer)
                }
                watched.begin(count: tested.files.count { !$0.isBuiltIn }, saved: saved, tested.language, printer)
            }
            return FileWatcher.Places(given: paths, read: read)
        }
    }

    // MARK: The round

    /// One round: what the tests of projects come to.
    func round(_ projects: [LoadedProject], measuresCoverage: Bool, _ printer: Printer) -> TestRound {
        let progress = ProgressLine(printer.reader)
        defer { progress?.erase() }
        return TestRound(
            projects, choice: TestChoice(words: filter, tags: tag, skippedTags: skipTag), asOf: time.asOf?.date,
            access: access.level(forMachines: (format ?? .human) != .human || !output.isEmpty), measuresCoverage: measuresCoverage,
            language: { printer.reader.language(of: $0) },
            progress: progress.map { line in
                { done, total in line.show(Message(.machineProgressTests, ["done": .number(done), "total": .number(total)])) }
            })
    }

    /// Whether the tests passed, and enough was covered.
    private func judge(_ tested: TestedScripts, threshold: Int?, _ printer: Printer) -> ExitStatus {
        var status: ExitStatus = tested.hasFailed || failOnEmpty && tested.cases.isEmpty ? .findings : .clean
        if let threshold, let coverage = tested.coverage {
            let share = CoverageShare(coverage)
            if share.percent < threshold {
                printer.remark(
                    Message(
                        .testedBelowThreshold,
                        ["percent": .figure("\(share.percent)%"), "threshold": .figure("\(threshold)%"), "option": .command("--threshold")]),
                    language: tested.language)
                status = .findings
            }
        }
        return status
    }

    /// What `--threshold` says; nil, and a complaint, where that is no percentage.
    private func percentage(_ printer: Printer) -> (value: Int?, Void)? {
        guard let threshold else { return (nil, ()) }
        let digits = threshold.hasSuffix("%") || threshold.hasSuffix("٪") ? String(threshold.dropLast()) : threshold
        if let value = Printer.number(digits), (0...100).contains(value) { return (value, ()) }
        printer.complain(Message(.percentageExpected, ["option": .command("--threshold"), "value": .code(threshold)]))
        return nil
    }

    // MARK: Output

    private func document(_ tested: TestedScripts, _ format: String, _ style: ReportStyle) -> String {
        switch format {
        case Format.json.rawValue: return TestJSON(tested).text()
        case Format.junit.rawValue: return TestJUnit(tested).text()
        case Self.trace: return CoverageTrace(tested).text()
        default:
            var text = TestText(tested, style: style)
            text.showsCoverage = coverage || threshold != nil
            return text.text()
        }
    }

    /// Writes snapshots, and says which.
    private func write(_ updates: [TestRound.Update], _ language: Language, _ printer: Printer) -> ExitStatus {
        if updates.isEmpty {
            printer.remark(Message(.testedNothingToUpdate), language: language)
            return .clean
        }
        var status = ExitStatus.clean
        for update in updates {
            guard let path = update.path else { continue }
            if let number = AtomicFile.replace(path, with: update.bytes) {
                printer.complain(
                    Message(.fileUnwritable, ["path": .text(update.name), "reason": SystemReason.argument(number)]), language: language)
                status = .unable
            } else {
                printer.remark(
                    Message(.testedUpdated, ["file": .code(update.name), "count": .number(update.count)]), language: language)
            }
        }
        return status
    }
}
