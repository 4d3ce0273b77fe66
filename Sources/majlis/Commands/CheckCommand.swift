import ArgumentParser
import MajlisReport
import MajlisRuntime
import MajlisText
import MajlisWorkspace

/// `majlis check PATH…`
struct CheckCommand: Command {
    static let configuration = CommandConfiguration(commandName: "check")

    enum Format: String, CaseIterable, ExpressibleByArgument {
        case human, json
    }

    @Argument var paths: [String]
    @Option var format: Format = .human
    @OptionGroup var rules: RuleOptions
    @Flag var waived = false
    @OptionGroup var access: AccessOptions
    @OptionGroup var time: TimeOptions
    @OptionGroup var profiling: ProfileOptions
    @OptionGroup var common: CommonOptions

    func perform(_ printer: Printer) -> ExitStatus {
        let (scripts, status) = readAll(paths, printer)
        let profile = profiling.make()
        let projects = profile?.measure(.pass(.read)) { ProjectSet(scripts).projects } ?? ProjectSet(scripts).projects
        let level = access.level(forMachines: format != .human)
        let plans = projects.map { CheckedPlan($0, asOf: time.asOf?.date, depth: .check, access: level, profile: profile) }
        guard let selection = rules.selection(in: plans.map(\.project), printer) else { return .unable }
        if scripts.isEmpty { return status }
        var found = MergedFindings()
        for (project, plan) in zip(projects, plans) {
            found.add(
                plan.outcome.selected(selection), paths: project.paths, withheld: plan.withheldPlaces,
                language: printer.reader.language(of: project.language))
        }
        print(found, to: printer)
        if let profile { printer.remark(profile, language: found.languages.first ?? printer.reader.language()) }
        return max(status, found.findings.contains { rules.strict ? $0.failsStrictly : $0.isFailure } ? .findings : .clean)
    }

    private func print(_ found: MergedFindings, to printer: Printer) {
        let language = found.languages.first ?? printer.reader.language()
        switch format {
        case .human:
            let style = printer.reader.style(for: .output, language: language)
            var report = FindingsReport(files: found.files, style: style)
            report.withheld = found.withheld
            report.languages = found.languages
            printer.print(report.text(found.findings, waived: found.waived, listsWaived: waived))
        case .json:
            var report = FindingsJSON(files: found.files, language: language)
            report.languages = found.languages
            printer.print(report.text(found.findings, waived: found.waived))
        }
    }
}
