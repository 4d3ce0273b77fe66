import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

/// Says of a subject why it is as it is: the chain of flow, rule and fact that made it so.
///
/// Pure: it reads what a check or a run has come to, and changes nothing. What takes time is done for the one subject only.
public struct WhyExplainer {
    public let outcome: Outcome
    let project: Project
    let model: Model
    let program: Program
    let schedule: Schedule
    let evaluator: Evaluator
    let disclosure: Disclosure
    /// The file of the question itself, which is no part of the project.
    let question: FileID?

    /// How many reasons of one kind are listed before the rest is only counted.
    static let mostReasons = 12
    /// How many steps of a chain are listed.
    static let mostSteps = 12
    static let mostFindings = 20

    public init(_ outcome: Outcome, question: FileID? = nil) {
        self.outcome = outcome
        project = outcome.project
        model = outcome.project.model
        program = outcome.project.program
        schedule = outcome.schedule
        evaluator = outcome.evaluator
        disclosure = outcome.evaluator.disclosure
        self.question = question
    }

    public func why(_ subject: WhySubject) -> WhyAnswer {
        switch subject {
        case .record(let id): about(id)
        case .task(let index): about(task: index)
        case .property(let id, let task, let property): about(property, of: id, task: task)
        case .event(let index): about(event: index)
        case .rule(let index): about(rule: index)
        case .builtin(let rule): about(builtin: rule)
        case .expression(let expression, let frameSize): about(expression, frameSize: frameSize)
        }
    }

    private func about(_ id: RecordID) -> WhyAnswer {
        let kind = model.kind(id)
        if schedule[id] != nil { return about(agenda: id) }
        if kind == .task { return about(taskOfAll: id) }
        return about(record: id)
    }

    // MARK: Names

    /// The title, as far as the reader may see it; else the word for the kind.
    func title(_ id: RecordID) -> MessageArgument {
        guard disclosure.mayShow(id) else { return .word(Choice.confidential.english) }
        switch model.kind(id) {
        case .parallel: return .message(Message(.whyTheParallel))
        case .day where model.field(id, .title) == nil: return dayName(id)
        default: break
        }
        if let title = model.titleArgument(id) { return title }
        let kind = MessageArgument.word(model.kind(id).english)
        // A break without a title is “the break” of its line.
        return schedule[id] == nil ? kind : .message(Message(.whyTheKind, ["kind": kind]))
    }

    private func dayName(_ id: RecordID) -> MessageArgument {
        if let date = schedule[id]?.date { return .civilDate(date) }
        if case .date(let date)? = model.value(id, .date) { return .partialDate(date) }
        return .word(Kind.day.english)
    }

    func titles(_ ids: [RecordID]) -> MessageArgument { .list(ids.map(title)) }

    func argument(_ value: Value) -> MessageArgument { MessageArgument(value, in: model, disclosure: disclosure) }

    /// `“Working together”, session ideas`, at its place.
    func heading(_ id: RecordID, name: String? = nil) -> Reason {
        let kind = MessageArgument.word(model.kind(id).english)
        let place = head(id)
        let name = name ?? SubjectPath(model).path(id)
        let hasTitle = model.kind(id) == .day || model.title(id).map { $0 != model.name(id) } ?? false
        if name == nil, model.titleArgument(id) == nil, model.kind(id) != .day {
            return Reason(Message(.whyKind, ["kind": kind]), at: place)
        }
        guard disclosure.mayShow(id), let name else {
            return Reason(Message(.whyUnnamed, ["subject": title(id), "kind": kind]), at: place)
        }
        guard hasTitle else { return Reason(Message(.whyUntitled, ["kind": kind, "name": .code(name)]), at: place) }
        return Reason(Message(.whyNamed, ["subject": title(id), "kind": kind, "name": .code(name)]), at: place)
    }

    // MARK: Places

    func head(_ id: RecordID) -> Location? { model.headLocation(id).location }

    /// A clause of a record, or the record's head where it does not have it.
    func place(_ id: RecordID, _ clause: Clause) -> Location? { model.field(id, clause)?.origin.location ?? head(id) }

    // MARK: Findings

    /// What was found about some records: by the names that findings give, and by the places of their heads and clauses.
    func addFindings(about ids: [RecordID], to answer: inout WhyAnswer) {
        let names = Set(ids.map { model.name($0) }.filter { !$0.isEmpty })
        let places = ids.flatMap { [model.headLocation($0)] + model.fields(of: $0).map(\.origin) }
        func concerns(_ finding: Diagnostic) -> Bool {
            if finding.subjects.contains(where: names.contains) { return true }
            return ([finding.location] + finding.related.map(\.location)).contains { place in
                places.contains { $0.holds(place) }
            }
        }
        addFindings(to: &answer, where: concerns)
    }

    func addFindings(to answer: inout WhyAnswer, where concerns: (Diagnostic) -> Bool) {
        let own = outcome.diagnostics.filter { $0.location.file != question && concerns($0) }
        answer.findings = Array(own.prefix(Self.mostFindings))
        answer.omittedFindings = own.count - answer.findings.count
        answer.waived = Array(outcome.waived.filter { concerns($0.finding) }.prefix(Self.mostFindings))
    }
}

extension Origin {
    /// Whether a place begins within it.
    func holds(_ place: Location) -> Bool {
        file == place.file.rawValue && start <= place.range.start && place.range.start < max(end, start + 1)
    }
}
