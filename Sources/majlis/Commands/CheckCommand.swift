import ArgumentParser
import MajlisReport
import MajlisText

/// `majlis check PATH…`
struct CheckCommand: Command {
    static let configuration = CommandConfiguration(commandName: "check")

    enum Format: String, CaseIterable, ExpressibleByArgument {
        case human, json
    }

    @Argument var paths: [String]
    @Option var format: Format = .human
    @OptionGroup var access: AccessOptions
    @OptionGroup var time: TimeOptions
    @OptionGroup var profiling: ProfileOptions
    @OptionGroup var common: CommonOptions

    func perform(_ printer: Printer) -> ExitStatus {
        let given = GivenPaths(paths)
        for problem in given.problems { printer.complain(problem) }
        var status: ExitStatus = given.problems.isEmpty ? .clean : .unable

        var scripts: [Script] = []
        for path in given.scripts {
            do throws(ReadFailure) {
                scripts.append(try Script.read(path))
            } catch {
                printer.complain(error.message(path: path, command: "check"))
                status = .unable
            }
        }
        var found = MergedFindings()
        var language: String?
        var waived = 0
        let profile = profiling.make()
        let projects = profile?.measure(.pass(.read)) { ProjectSet(scripts).projects } ?? ProjectSet(scripts).projects
        for project in projects {
            let plan = CheckedPlan(
                project, asOf: time.asOf?.date, depth: .check, access: access.level(forMachines: format != .human), profile: profile)
            if language == nil { language = project.language }
            found.add(plan.findings, files: plan.project.files, paths: project.paths, withheld: plan.withheldPlaces)
            waived += plan.outcome.waived.count
        }
        if scripts.isEmpty { return status }
        print(found, waived: waived, language: printer.reader.language(of: language), to: printer)
        if let profile { printer.remark(profile, language: printer.reader.language(of: language)) }
        return max(status, found.hasErrors ? .findings : .clean)
    }

    private func print(_ found: MergedFindings, waived: Int, language: Language, to printer: Printer) {
        switch format {
        case .human:
            let style = printer.reader.style(for: .output, language: language)
            var report = FindingsReport(files: found.files, style: style)
            report.withheld = found.withheld
            printer.print(report.text(found.findings, waived: waived))
        case .json:
            printer.print(FindingsJSON(files: found.files, language: language).text(found.findings))
        }
    }
}
