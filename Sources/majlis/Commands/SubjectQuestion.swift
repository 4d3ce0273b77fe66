import MajlisLanguage
import MajlisModel
import MajlisReport
import MajlisRuntime
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// A script with a question about it: the question is read as an expression too, in case that it is one.
struct SubjectQuestion {
    let plan: CheckedPlan
    let language: Language
    /// The question's own file.
    let file: FileID
    /// What is wrong with the question as an expression.
    let mistakes: [Diagnostic]
    let expression: Query?
    private let shown: [SourceFile]

    /// - Parameter text: what was typed, as far as it may be an expression.
    init(_ loaded: LoadedProject, _ text: String, asOf: CivilDate?, access: Choice, reader: Reader) {
        var loaded = loaded
        language = reader.language(of: loaded.language)
        file = FileID(UInt16(truncatingIfNeeded: loaded.trees.count))
        let question = Question(text, file: file)
        shown = loaded.trees.map(\.source) + [question.source]
        let isExpression = question.mistakes.isEmpty && !text.isEmpty
        if isExpression { loaded.trees.append(question.tree) }
        plan = CheckedPlan(loaded, asOf: asOf, depth: .run, access: access)
        guard isExpression else {
            (mistakes, expression) = (question.mistakes, nil)
            return
        }
        let found = plan.findings.filter { $0.location.file == question.tree.file && $0.severity == .error }
        mistakes = found.map { $0.moved(question.place) }
        expression = found.isEmpty ? question.find(in: plan.project) : nil
    }

    /// The files with the question as it was typed, for findings about it.
    var files: [SourceFile] { shown }

    /// Whether what was typed can hardly be a name or a title.
    static func looksLikeExpression(_ text: String) -> Bool {
        text.contains { "()<>=+*/[].".contains($0) }
    }
}

extension Printer {
    /// Says that a subject was not found or is not clear.
    func complain(about found: SubjectFound, _ text: String, _ question: SubjectQuestion) -> ExitStatus {
        let language = question.language
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
