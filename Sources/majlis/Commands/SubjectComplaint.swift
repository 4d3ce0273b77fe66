import MajlisReport
import MajlisRuntime
import MajlisText
import MajlisWorkspace

extension Printer {
    /// Says that a subject was not found or is not clear.
    func complain(about found: SubjectFound, _ text: String, _ question: SubjectQuestion) -> ExitStatus {
        let language = reader.language(of: question.scriptLanguage)
        switch found {
        case .one: return .clean
        case .nothing(let near):
            if SubjectQuestion.looksLikeExpression(text), !question.mistakes.isEmpty {
                remark(question.mistakes, files: question.files, language: language)
            } else if near.isEmpty {
                complain(
                    Message(
                        .subjectUnknown,
                        ["subject": .text(text), "example": .code("prepare.share"), "place": .code("chapter.majlis:12")]),
                    language: language)
            } else {
                complain(
                    Message(.subjectUnknownNear, ["subject": .text(text), "names": .list(near.map { .code($0) })]), language: language)
            }
        case .several(let candidates, let omitted):
            let count = candidates.count + omitted
            complain(Message(.subjectAmbiguous, ["subject": .text(text), "count": .number(count)]), language: language)
            list(candidates, omitted: omitted, files: question.plan.project.files, language: language)
        }
        return .unable
    }

    private func list(_ candidates: [SubjectCandidate], omitted: Int, files: [SourceFile], language: Language) {
        var reasons = candidates.map { candidate in
            let kind = MessageArgument.word(candidate.kind)
            let said =
                candidate.name.map { Message(.whyNamed, ["subject": candidate.title, "kind": kind, "name": .code($0)]) }
                ?? Message(.whyUnnamed, ["subject": candidate.title, "kind": kind])
            return Reason(said, at: candidate.place)
        }
        if omitted > 0 { reasons.append(Reason(Message(.whyMore, ["count": .number(omitted)]), at: nil, .aside)) }
        remark(reasons, files: files, language: language)
    }
}
