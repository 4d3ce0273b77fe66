import MajlisReport
import MajlisWorkspace

/// `:why`, `:why-not`.
extension Session {
    func why(_ subject: String) -> Answer {
        if subject.isEmpty { return missing(.argumentSubject, .why) }
        return tell(ReasonQuestion(why: subject, about: state.loaded, asOf: asOf, access: settings.access))
    }

    func whyNot(_ expected: String) -> Answer {
        if expected.isEmpty { return missing(.argumentExpectation, .whyNot) }
        let words = CommandArguments.words(of: expected)
        // A condition is one piece; `room_conflict ideas` are two.
        let parts = SubjectQuestion.looksLikeExpression(expected) ? [expected] : words.map(\.text)
        return tell(ReasonQuestion(whyNot: parts, about: state.loaded, asOf: asOf, access: settings.access))
    }

    private func tell(_ reason: ReasonQuestion) -> Answer {
        guard let answer = reason.answer else { return Answer(remarks: reason.complaint(style), isFailure: true) }
        let files = reason.question.plan.project.files
        return Answer(output: WhyView(answer, files: files, style: style).rendered(as: .human))
    }
}
