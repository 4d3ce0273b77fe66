import MajlisModel
import MajlisReport
import MajlisRuntime
import MajlisText
import MajlisVocabulary

/// Why something is so, or why something expected is not: the question, its answer, or why it cannot be answered.
package struct ReasonQuestion {
    package let question: SubjectQuestion
    /// nil where what is asked about was not found or is not clear.
    package let answer: WhyAnswer?
    private let trouble: Trouble?

    private enum Trouble {
        case subject(SubjectFound, String)
        case expectation(String)
    }

    /// `why SUBJECT`
    package init(why subject: String, about loaded: LoadedProject, asOf: CivilDate?, access: Choice) {
        question = SubjectQuestion(loaded, subject, asOf: asOf, access: access)
        let found = SubjectSearch(question.plan.outcome, expression: question.expression, question: question.file).find(subject)
        if case .one(let meant) = found {
            answer = WhyExplainer(question.plan.outcome, question: question.file).why(meant)
            trouble = nil
        } else {
            answer = nil
            trouble = .subject(found, subject)
        }
    }

    /// `why-not EXPECTED…`
    package init(whyNot expected: [String], about loaded: LoadedProject, asOf: CivilDate?, access: Choice) {
        let text = expected.joined(separator: " ")
        var question = SubjectQuestion(loaded, text, asOf: asOf, access: access)
        if question.expression == nil, let inner = Self.bracketed(text) {
            let other = SubjectQuestion(loaded, inner, asOf: asOf, access: access)
            if other.expression != nil { question = other }
        }
        self.question = question
        let search = ExpectationSearch(question.plan.outcome, expression: question.expression, question: question.file)
        switch search.find(expected) {
        case .one(let meant):
            answer = WhyExplainer(question.plan.outcome, question: question.file).whyNot(meant)
            trouble = nil
        case .unclear(let found, let subject): (answer, trouble) = (nil, .subject(found, subject))
        case .nothing: (answer, trouble) = (nil, .expectation(text))
        }
    }

    /// `omar in participants where …` is read as a filter of a condition; what is meant is `omar in (participants where …)`.
    private static func bracketed(_ text: String) -> String? {
        let words = text.split(separator: " ")
        guard let place = words.firstIndex(where: { Vocabulary.meanings(of: Vocabulary.word(String($0))).infix == .in }),
            place > words.startIndex, place + 1 < words.endIndex, !words[place + 1].hasPrefix("(")
        else { return nil }
        return words[...place].joined(separator: " ") + " (" + words[(place + 1)...].joined(separator: " ") + ")"
    }

    // MARK: What cannot be answered

    /// Why there is no answer.
    /// - Parameter speaker: what speaks, such as `majlis: `.
    package func complaint(_ style: ReportStyle, speaker: String = "") -> String {
        func complain(_ message: Message) -> String { Complaint(message, speaker: speaker).text(style) }
        switch trouble {
        case nil, .subject(.one, _): return ""
        case .expectation(let text):
            if let mistakes = mistakes(of: text, style) { return mistakes }
            return complain(Message(.expectationUnknown, ["expected": .text(text)]))
        case .subject(.nothing(let near), let text):
            if let mistakes = mistakes(of: text, style) { return mistakes }
            if !near.isEmpty {
                return complain(Message(.subjectUnknownNear, ["subject": .text(text), "names": .list(near.map { .code($0) })]))
            }
            let examples: KeyValuePairs<String, MessageArgument> = [
                "subject": .text(text), "example": .code("prepare.share"), "place": .code("chapter.majlis:12"),
            ]
            return complain(Message(.subjectUnknown, examples))
        case .subject(.several(let candidates, let omitted), let text):
            let message = Message(.subjectAmbiguous, ["subject": .text(text), "count": .number(candidates.count + omitted)])
            return complain(message) + list(candidates, omitted, style)
        }
    }

    private func mistakes(of text: String, _ style: ReportStyle) -> String? {
        guard SubjectQuestion.looksLikeExpression(text), !question.mistakes.isEmpty else { return nil }
        return FindingsReport(files: question.files, style: style).list(question.mistakes)
    }

    private func list(_ candidates: [SubjectCandidate], _ omitted: Int, _ style: ReportStyle) -> String {
        var reasons = candidates.map { candidate in
            let kind = MessageArgument.word(candidate.kind)
            let said =
                candidate.name.map { Message(.whyNamed, ["subject": candidate.title, "kind": kind, "name": .code($0)]) }
                ?? Message(.whyUnnamed, ["subject": candidate.title, "kind": kind])
            return Reason(said, at: candidate.place)
        }
        if omitted > 0 { reasons.append(Reason(Message(.whyMore, ["count": .number(omitted)]), at: nil, .aside)) }
        return ReasonList(reasons, files: question.plan.project.files, style: style).text(indent: 4)
    }
}
