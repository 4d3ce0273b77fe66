import ArgumentParser
import MajlisReport
import MajlisRuntime
import MajlisText
import MajlisVocabulary
import MajlisWorkspace

/// `majlis why-not FILE EXPECTED…`
struct WhyNotCommand: ReasonCommand {
    static let configuration = CommandConfiguration(commandName: "why-not")

    @Argument var file: String
    @Argument var expected: [String]
    @Option var format: WhyView.Format = .human
    @OptionGroup var access: AccessOptions
    @OptionGroup var time: TimeOptions
    @OptionGroup var journal: JournalOptions
    @OptionGroup var common: CommonOptions

    func perform(_ printer: Printer) -> ExitStatus {
        guard let script = read(file, printer), let loaded = load(script, with: journal, printer) else { return .unable }
        let text = expected.joined(separator: " ")
        var question = question(text, about: loaded, printer)
        if question.expression == nil, let inner = Self.bracketed(text) {
            let other = self.question(inner, about: loaded, printer)
            if other.expression != nil { question = other }
        }
        let search = ExpectationSearch(question.plan.outcome, expression: question.expression, question: question.file)
        let meant: Expectation
        switch search.find(expected) {
        case .one(let found): meant = found
        case .unclear(let found, let subject): return printer.complain(about: found, subject, question)
        case .nothing:
            if SubjectQuestion.looksLikeExpression(text), !question.mistakes.isEmpty {
                printer.remark(question.mistakes, files: question.files, language: printer.reader.language(of: question.scriptLanguage))
            } else {
                printer.complain(
                    Message(.expectationUnknown, ["expected": .text(text)]), language: printer.reader.language(of: question.scriptLanguage))
            }
            return .unable
        }
        return print(explainer(question).whyNot(meant), to: question, printer)
    }

    /// `omar in participants where …` is read as a filter of a condition; what is meant is `omar in (participants where …)`.
    private static func bracketed(_ text: String) -> String? {
        let words = text.split(separator: " ")
        guard let place = words.firstIndex(where: { Vocabulary.meanings(of: Vocabulary.word(String($0))).infix == .in }),
            place > words.startIndex, place + 1 < words.endIndex, !words[place + 1].hasPrefix("(")
        else { return nil }
        return words[...place].joined(separator: " ") + " (" + words[(place + 1)...].joined(separator: " ") + ")"
    }
}
