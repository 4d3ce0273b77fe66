import ArgumentParser
import MajlisLanguage
import MajlisModel
import MajlisReport
import MajlisRuntime
import MajlisText
import MajlisWorkspace

/// `majlis explain CODE|RULE [FILE]`; without a code, the list of all.
struct ExplainCommand: Command {
    static let configuration = CommandConfiguration(commandName: "explain")

    @Argument var code: String?
    @Argument var file: String?
    @OptionGroup var access: AccessOptions
    @OptionGroup var time: TimeOptions
    @OptionGroup var common: CommonOptions

    func perform(_ printer: Printer) -> ExitStatus {
        let style = printer.reader.style(for: .output, language: printer.language)
        guard let code else {
            printer.print(Explanation.index(style))
            return .clean
        }
        if let file { return explain(code, in: file, printer) }
        if let page = page(of: code, style) {
            printer.print(page)
            return .clean
        }
        return unknown(code, [], printer)
    }

    /// The page of a finding, or of a library's rule.
    private func page(of word: String, _ style: ReportStyle) -> String? {
        if let explanation = try? Explanation(word) { return explanation.text(style) }
        return RulePage(library: word)?.text(style)
    }

    // MARK: With a script

    private func explain(_ word: String, in file: String, _ printer: Printer) -> ExitStatus {
        guard let script = read(file, printer) else { return .unable }
        let loaded = ProjectLoader.load(script)
        let language = printer.reader.language(of: loaded.language)
        let style = printer.reader.style(for: .output, language: language)
        let plan = CheckedPlan(loaded, asOf: time.asOf?.date, depth: .run, access: access.level(forMachines: false))
        if let index = plan.rule(called: word) {
            if let page = plan.page(ofRule: index)?.text(style) { printer.print(page) }
            print(WhyExplainer(plan.outcome).why(.rule(index)), of: plan, in: script, style, printer)
            return .clean
        }
        guard let page = page(of: word, style) else { return unknown(word, plan.project.program.rules.map(\.name), printer) }
        printer.print(page)
        if let explanation = try? Explanation(word) {
            print(WhyExplainer(plan.outcome).findings(of: explanation.code), of: plan, in: script, style, printer)
        }
        return .clean
    }

    /// What a rule, or a kind of finding, comes to in the script now.
    private func print(_ answer: WhyAnswer, of plan: CheckedPlan, in script: Script, _ style: ReportStyle, _ printer: Printer) {
        let isNothing = answer.reasons.isEmpty && answer.findings.isEmpty && answer.waived.isEmpty
        let name = MessageArgument.code(script.source.name)
        var page = PageLines(style)
        page.blank()
        page.paragraph(style.said(Message(isNothing ? .explainHereNothing : .explainHere, ["file": name])))
        printer.print(page.rendered())
        if !isNothing { printer.print(WhyView(answer, files: plan.project.files, style: style).withoutHeading()) }
    }

    private func unknown(_ word: String, _ rules: [String], _ printer: Printer) -> ExitStatus {
        let missing = UnknownExplanation(word, besides: rules + RulePage.libraryRules)
        printer.complain(missing.message)
        return .unable
    }
}
