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
        for project in ProjectSet(scripts).projects {
            let plan = CheckedPlan(project, asOf: time.asOf?.date, depth: .check, access: access.level(forMachines: format != .human))
            if language == nil { language = project.language }
            found.add(plan.findings, files: plan.project.files, paths: project.paths, withheld: plan.withheldPlaces)
            waived += plan.outcome.waived.count
        }
        if scripts.isEmpty { return status }
        print(found, waived: waived, language: printer.reader.language(of: language), to: printer)
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
