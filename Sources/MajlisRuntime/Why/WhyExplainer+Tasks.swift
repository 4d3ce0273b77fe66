import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

// Why a task stands where it stands.

extension WhyExplainer {
    func about(task index: Int) -> WhyAnswer {
        let state = outcome.tasks[index]
        var answer = WhyAnswer(heading(state))
        answer.reasons = [status(of: index)] + [due(of: index), owner(of: index)].compactMap { $0 }
        answer.reasons += applies(index) + needs(of: index) + neededBy(index)
        if state.isCritical { answer.reasons.append(critical(state)) }
        addFindings(about: [state.task], to: &answer)
        // What is found about another element's task is not about this one.
        let others = Set(outcome.events.filter { $0.verdict == .refused && !concerns($0, index) }.map { program.events[$0.event].location })
        answer.findings.removeAll { others.contains($0.location) }
        return answer
    }

    /// A task that is kept for each of several: how they stand.
    func about(taskOfAll id: RecordID) -> WhyAnswer {
        var answer = WhyAnswer(heading(id))
        let states = outcome.tasks.indices.filter { outcome.tasks[$0].task == id }
        if states.isEmpty {
            answer.reasons = [Reason(Message(.whyTaskForNobody), at: head(id), .open)] + membership(ofNobodyIn: id)
        } else {
            let all = states.map { state(of: $0, nameIsElement: true) }
            answer.reasons = [
                Reason(Message(.whyTaskForEach, ["count": .number(states.count)]), at: head(id), .plain, all.capped(Self.mostReasons))
            ]
        }
        addFindings(about: [id], to: &answer)
        return answer
    }

    private func heading(_ state: TaskState) -> Reason {
        var heading = heading(state.task, name: SubjectPath(model).path(state))
        guard !state.elements.isEmpty, let subject = heading.statement["subject"] else { return heading }
        let name = Message(.taskFor, ["task": subject, "elements": titles(state.elements)])
        for index in heading.statement.arguments.indices where heading.statement.arguments[index].label == "subject" {
            heading.statement.arguments[index].value = .message(name)
        }
        return heading
    }

    // MARK: The state

    func status(of index: Int) -> Reason {
        let state = outcome.tasks[index]
        let word = MessageArgument.word(state.status.choice.english)
        var said =
            state.reason.map { Message(.whyStateBecause, ["state": word, "reason": .message($0)]) } ?? Message(.whyState, ["state": word])
        if state.finished == nil, let asOf = outcome.asOf {
            said = Message(.whyAsOf, ["date": .civilDate(asOf), "statement": .message(said)])
        }
        return Reason(said, at: nil, state.status.mood, events(ofTask: index))
    }

    /// The events about it, in their order: what was done, what was refused.
    private func events(ofTask index: Int) -> [Reason] {
        outcome.events.filter { concerns($0, index) }.map { short($0) }.capped(Self.mostReasons)
    }

    func concerns(_ outcome: EventOutcome, _ index: Int) -> Bool {
        if let task = outcome.task { return task == index }
        let state = self.outcome.tasks[index]
        switch program.events[outcome.event].step {
        case .done(let task, let element), .skip(let task, let element):
            guard task == state.task else { return false }
            guard let element else { return true }
            return state.elements.contains { $0 == element || model.referent($0) == element }
        case .workflow, .change, .retract: return false
        }
    }

    /// `“Share the materials”: overdue, due 2027-02-28`
    func state(of index: Int, nameIsElement: Bool = false) -> Reason {
        let state = outcome.tasks[index]
        let name = nameIsElement && !state.elements.isEmpty ? titles(state.elements) : name(state)
        let word = MessageArgument.word(state.status.choice.english)
        let said: Message
        if let finished = state.finished {
            said = Message(.whyTaskOn, ["task": name, "state": word, "date": .civilDate(finished)])
        } else if let due = state.dueDate {
            said = Message(.whyTaskDue, ["task": name, "state": word, "date": .partialDate(due)])
        } else {
            said = Message(.whyTask, ["task": name, "state": word])
        }
        return Reason(said, at: head(state.task), state.status.mood)
    }

    func name(_ state: TaskState) -> MessageArgument {
        if state.elements.isEmpty { return title(state.task) }
        return .message(Message(.taskFor, ["task": title(state.task), "elements": titles(state.elements)]))
    }

    // MARK: The owner

    func owner(of index: Int) -> Reason? {
        let state = outcome.tasks[index]
        let checklist = model.kind(state.checklist) == .checklist ? state.checklist : nil
        let isOwn = model.field(state.task, .owner) != nil
        let source = isOwn ? state.task : checklist
        guard let source, let field = model.field(source, .owner), let place = field.origin.location else {
            return Reason(Message(.whyOwnerNone), at: head(state.task), .bad)
        }
        let isOpen = state.owner.isUnknown
        let shown = disclosure.mayShow(.owner, of: source) ? argument(state.owner) : .word(Choice.confidential.english)
        let said =
            isOwn
            ? Message(.whyOwner, ["owner": shown])
            : Message(.whyOwnerFrom, ["owner": shown, "checklist": title(source)])
        return Reason(said, at: place, isOpen ? .open : .plain, members(of: state.owner))
    }

    /// Who holds a role or belongs to a body that owns a task.
    private func members(of owner: Value) -> [Reason] {
        guard case .record(let id) = owner, [.role, .group].contains(model.kind(id)), let place = model.field(id, .member)?.origin.location
        else { return [] }
        let members = model.references(id, .member)
        if members.isEmpty { return [Reason(Message(.whyMembersOpen, ["role": title(id)]), at: place, .open)] }
        return [Reason(Message(.whyMembers, ["role": title(id), "members": titles(Array(members.prefix(5)))]), at: place)]
    }

    // MARK: Whether it applies

    /// For whom it is kept, and the conditions under which it applies, with the values that decide them.
    func applies(_ index: Int) -> [Reason] {
        let state = outcome.tasks[index]
        var reasons: [Reason] = []
        for (loop, element) in zip(loops(around: state.task), state.elements) {
            reasons += membership(of: element, in: loop.collection)
        }
        let checklist = model.kind(state.checklist) == .checklist ? state.checklist : nil
        for source in [checklist, state.task].compactMap({ $0 }) {
            guard let value = model.value(source, .when) else { continue }
            guard case .deferred(let number) = value, let deferred = program.deferredValue(number) else {
                reasons.append(Reason(Message(.whyCondition, ["value": argument(value)]), at: place(source, .when)))
                continue
            }
            var frame = deferred.frame(for: state.elements)
            let evidence = evaluator.withOwner(deferred.owner) {
                evaluator.evidence(of: deferred.expression, frame: &frame, disclosure: disclosure)
            }
            reasons.append(Reason(Message(evidence.truth.appliesCode), at: place(source, .when), evidence.truth.mood, [Reason(evidence)]))
        }
        return reasons
    }

    /// The loops of a task, that of its checklist first.
    func loops(around task: RecordID) -> [Loop] {
        for checklist in program.checklists {
            guard let own = checklist.tasks.first(where: { $0.record == task }) else { continue }
            return [checklist.loop, own.loop].compactMap { $0 }
        }
        return []
    }

    /// Why an element belongs to the list that a checklist or a rule is for, or does not.
    func membership(of element: RecordID, in collection: Expression) -> [Reason] {
        var frame = Evaluator.frame(size: 8)
        let place = collection.location
        // Whoever is asked about is in the list also as a participant of that name.
        func isMeant(_ value: Value) -> Bool { value.recordID.map { $0 == element || model.referent($0) == element } ?? false }
        if case .filter(let base, let slot, let condition) = collection.node {
            let list = evaluator.list(of: evaluator.evaluate(base, frame: &frame))
            let member = (list.elements + list.possible).first(where: isMeant)
            guard let member, evaluator.bind(slot, &frame) else {
                return [Reason(Message(.whyNotInList, ["element": title(element), "list": .code(text(base))]), at: base.location, .bad)]
            }
            frame[slot] = member
            let evidence = evaluator.evidence(of: condition, frame: &frame, disclosure: disclosure)
            let code: MessageCode =
                switch evidence.truth {
                case .yes?: .whyForElement
                case .no?: .whyNotForElement
                default: .whyOpenForElement
                }
            return [Reason(Message(code, ["element": title(element)]), at: place, evidence.truth.mood, [Reason(evidence)])]
        }
        let list = evaluator.list(of: evaluator.evaluate(collection, frame: &frame))
        if list.elements.contains(where: isMeant) {
            return [Reason(Message(.whyForElement, ["element": title(element)]), at: place)]
        }
        let isPossible = list.possible.contains(where: isMeant)
        return [
            Reason(
                Message(isPossible ? .whyOpenForElement : .whyNotInList, ["element": title(element), "list": .code(text(collection))]),
                at: place, isPossible ? .open : .bad)
        ]
    }

    private func membership(ofNobodyIn task: RecordID) -> [Reason] {
        loops(around: task).map { loop in
            var frame = Evaluator.frame(size: loop.slot + 1)
            return Reason(evaluator.evidence(of: loop.collection, frame: &frame, disclosure: disclosure))
        }
    }

    /// A part of a script on one line.
    func text(_ expression: Expression) -> String { EvidenceWording(evaluator, disclosure).text(expression.location) }

    // MARK: What it needs, and what needs it

    func needs(of index: Int) -> [Reason] {
        let state = outcome.tasks[index]
        return state.needs.filter { outcome.tasks.indices.contains($0) }.map { need in
            var reason = self.state(of: need)
            reason.statement = Message(.whyNeeds, ["task": .message(reason.statement)])
            reason.place = place(state.task, .needs)
            return reason
        }.capped(Self.mostReasons)
    }

    private func neededBy(_ index: Int) -> [Reason] {
        outcome.tasks.indices.filter { outcome.tasks[$0].needs.contains(index) }.map { other in
            var reason = state(of: other)
            reason.statement = Message(.whyNeededBy, ["task": .message(reason.statement)])
            reason.mood = .plain
            return reason
        }.capped(Self.mostReasons)
    }

    private func critical(_ state: TaskState) -> Reason {
        let list = title(state.checklist)
        guard let slack = state.slack else { return Reason(Message(.whyCritical, ["checklist": list])) }
        return Reason(Message(.whyCriticalSlack, ["checklist": list, "days": .number(slack)]))
    }
}

extension TaskState.Status {
    var mood: Reason.Mood {
        switch self {
        case .done, .ready: .good
        case .overdue: .bad
        case .undecided, .blocked: .open
        case .notApplicable, .skipped: .aside
        }
    }
}

extension Optional where Wrapped == Evidence.Truth {
    var mood: Reason.Mood {
        switch self {
        case .yes?: .good
        case .no?: .bad
        case .unknown?: .open
        case nil: .plain
        }
    }

    fileprivate var appliesCode: MessageCode {
        switch self {
        case .yes?: .whyApplies
        case .no?: .whyAppliesNot
        default: .whyAppliesOpen
        }
    }
}
