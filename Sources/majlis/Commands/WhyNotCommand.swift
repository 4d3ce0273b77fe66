import ArgumentParser
import MajlisReport
import MajlisRuntime
import MajlisText
import MajlisVocabulary

/// `majlis why-not FILE EXPECTED…`
struct WhyNotCommand: Command {
    static let configuration = CommandConfiguration(commandName: "why-not")

    @Argument var file: String
    @Argument var expected: [String]
    @Option var format: WhyView.Format = .human
    @OptionGroup var access: AccessOptions
    @OptionGroup var time: TimeOptions
    @OptionGroup var common: CommonOptions

    func perform(_ printer: Printer) -> ExitStatus {
        let script: Script
        do throws(ReadFailure) {
            script = try Script.read(file)
        } catch {
            printer.complain(error.message(path: file, command: "why-not"))
            return .unable
        }
        let text = expected.joined(separator: " ")
        let level = access.level(forMachines: format != .human)
        var question = SubjectQuestion(script, text, asOf: time.asOf?.date, access: level, reader: printer.reader)
        if question.expression == nil, let inner = Self.bracketed(text) {
            let other = SubjectQuestion(script, inner, asOf: time.asOf?.date, access: level, reader: printer.reader)
            if other.expression != nil { question = other }
        }
        let outcome = question.plan.outcome
        let search = ExpectationSearch(outcome, expression: question.expression, question: question.file)
        let meant: Expectation
        switch search.find(expected) {
        case .one(let found): meant = found
        case .unclear(let found, let subject): return printer.complain(about: found, subject, question)
        case .nothing:
            if SubjectQuestion.looksLikeExpression(text), !question.mistakes.isEmpty {
                printer.remark(question.mistakes, files: question.files, language: question.language)
            } else {
                printer.complain(Message(.expectationUnknown, ["expected": .text(text)]), language: question.language)
            }
            return .unable
        }
        let answer = WhyExplainer(outcome, question: question.file).whyNot(meant)
        let style = printer.reader.style(for: .output, language: question.language)
        printer.print(WhyView(answer, files: question.plan.project.files, style: style).rendered(as: format))
        return .clean
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
