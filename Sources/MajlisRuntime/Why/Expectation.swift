import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

/// What was expected and is absent.
public enum Expectation: Sendable {
    /// A finding of a rule of the language, about a record where one is named.
    case builtin(BuiltinRule, RecordID?)
    /// A finding of a rule of the scripts.
    case rule(Int, RecordID?)
    /// A task that there would be for an element.
    case task(RecordID, element: RecordID)
    /// A state of a task, by its place in the list of states.
    case state(TaskState.Status, task: Int)
    /// A state of a workflow.
    case workflow(Int, state: Symbol, subject: RecordID)
    /// A condition that does not hold, or any other expression.
    case expression(Expression, frameSize: Int)
    /// Something that is there: what is asked is why it is as it is.
    case present(WhySubject)
}

/// What an expectation was found to be.
public enum ExpectationFound: Sendable {
    case one(Expectation)
    /// One of its subjects was not found, or may mean several things: which, as it was typed.
    case unclear(SubjectFound, String)
    case nothing
}

/// Finds what a planner expected: `room_conflict ideas`, `ready prepare.share`, `delegate_path[omar].visa`, a condition.
public struct ExpectationSearch {
    private let outcome: Outcome
    private let subjects: SubjectSearch
    private let expression: Query?
    private var program: Program { outcome.project.program }
    private var model: Model { outcome.project.model }

    public init(_ outcome: Outcome, expression: Query? = nil, question: FileID? = nil) {
        self.outcome = outcome
        self.expression = expression
        subjects = SubjectSearch(outcome, expression: nil, question: question)
    }

    public func find(_ words: [String]) -> ExpectationFound {
        if words.count == 2 {
            for reading in [rule, state, workflowState] {
                if let found = reading(words[0], words[1]) { return found }
            }
        }
        let text = words.joined(separator: " ")
        if words.count == 1 {
            if let found = ruleAlone(text) { return .one(found) }
            if let found = missingTask(text) { return .one(found) }
            if SubjectWords.path(text) != nil, case .one(let subject) = subjects.find(text) { return .one(.present(subject)) }
        }
        if let expression { return .one(.expression(expression.expression, frameSize: expression.frameSize)) }
        switch subjects.find(text) {
        case .one(let subject): return .one(.present(subject))
        case .several(let all, let omitted): return .unclear(.several(all, omitted: omitted), text)
        case .nothing(let near): return near.isEmpty ? .nothing : .unclear(.nothing(near: near), text)
        }
    }

    private func record(_ text: String) -> (record: RecordID?, found: SubjectFound) {
        let found = subjects.find(text)
        guard case .one(let subject) = found else { return (nil, found) }
        switch subject {
        case .record(let id), .property(let id, _, _): return (id, found)
        case .task(let index): return (outcome.tasks[index].task, found)
        case .rule(let index): return (program.rules[index].record, found)
        // No rule and no state is about these.
        case .event, .builtin, .expression: return (nil, .nothing(near: []))
        }
    }

    // MARK: Rules

    private func rule(_ name: String, _ subject: String) -> ExpectationFound? {
        let index = program.rules.firstIndex { $0.name == SubjectWords.unticked(name) }
        let builtin = Vocabulary.meanings(of: Vocabulary.word(name)).rule
        guard index != nil || builtin != nil else { return nil }
        let (record, found) = record(subject)
        guard let record else { return .unclear(found, subject) }
        if let index { return .one(.rule(index, record)) }
        return builtin.map { .one(.builtin($0, record)) }
    }

    private func ruleAlone(_ name: String) -> Expectation? {
        if let index = program.rules.firstIndex(where: { $0.name == SubjectWords.unticked(name) }) { return .rule(index, nil) }
        return Vocabulary.meanings(of: Vocabulary.word(name)).rule.map { .builtin($0, nil) }
    }

    // MARK: Tasks

    private func state(_ word: String, _ subject: String) -> ExpectationFound? {
        guard let choice = Vocabulary.meanings(of: Vocabulary.word(word)).choice,
            let status = TaskState.Status.allCases.first(where: { $0.choice == choice })
        else { return nil }
        let found = subjects.find(subject)
        guard case .one(.task(let index)) = found else {
            if let missing = missingTask(subject) { return .one(missing) }
            // Not a task: its state in a workflow may be called so.
            if case .one = found { return nil }
            return .unclear(found, subject)
        }
        return .one(.state(status, task: index))
    }

    /// A task that exists, and is not kept for the element named.
    private func missingTask(_ text: String) -> Expectation? {
        guard let steps = SubjectWords.path(text), let element = steps.first(where: { $0.element != nil })?.element, let last = steps.last
        else {
            return nil
        }
        let tasks = model.records(of: .task).filter { model.name($0) == last.name }
        let task = tasks.first { id in
            guard steps.count > 1, let parent = model.parent(id) else { return steps.count == 1 }
            return model.name(parent) == steps[0].name
        }
        guard let task, let symbol = model.symbols.find(element) else { return nil }
        let all = model.records.indices.filter { model.records[$0].name == symbol && !model.records[$0].isTemplate }
        guard let id = all.first.map({ RecordID($0) }) else { return nil }
        let exists = outcome.tasks.contains { $0.task == task && $0.elements.contains { $0 == id || model.referent($0) == id } }
        return exists ? nil : .task(task, element: id)
    }

    private func workflowState(_ name: String, _ subject: String) -> ExpectationFound? {
        guard let state = model.symbols.find(SubjectWords.unticked(name)) else { return nil }
        guard program.workflows.contains(where: { $0.states.contains(state) }) else { return nil }
        let (record, found) = record(subject)
        guard let record else { return .unclear(found, subject) }
        let kind = model.kind(record)
        let fits = program.workflows.firstIndex { $0.states.contains(state) && $0.subject == kind }
        return fits.map { .one(.workflow($0, state: state, subject: record)) }
    }
}
