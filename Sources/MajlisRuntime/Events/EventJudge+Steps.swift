import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

// Steps of workflows: the state, what the event has to state, who may, and the step's conditions, in this order. What is not known refuses.

extension EventJudge {
    func judge(_ event: Int, _ index: Int, _ number: Int, _ record: RecordID, _ place: RecordID?) -> Verdict {
        let workflow = program.workflows[index]
        let step = workflow.steps[number]
        let subject = WorkflowStates.Subject(workflow: index, record: record, place: place)
        guard let state = world.states[subject].name, step.from.contains(state) else {
            let reason = wrongState(workflow, step, world.states[subject].name, record, place)
            return .refused(Refusal(reason: reason, isByState: true, restsOn: .state(subject, from: step.from)))
        }
        let form = forms[index][number]
        guard form.hasExpressions else {
            if let refusal = refusalOfActor(event, form.fixedActors ?? [], isSure: true) { return .refused(refusal) }
            return .allowed(.step(slot: world.states.slot(of: subject), to: step.to, []), note: nil, unmet: [])
        }
        world.bringUpToDate(schedule: form.readsSchedule, tasks: form.readsTasks)
        return evaluator.withOwner(record) {
            var frame = frame(event, step)
            for (place, field) in step.fields.enumerated() where isMissing(event, place, field) {
                return refused(Message(.refusedFieldMissing, ["field": .code(model.symbols[field.name])]))
            }
            if let refusal = refusalOfActor(event, step, form, &frame) { return .refused(refusal) }
            var unmet: [Int] = []
            for (place, requirement) in step.guards.enumerated() {
                let truth = holds(requirement, &frame)
                if truth == .yes { continue }
                guard requirement.severity == .error else {
                    unmet.append(place)
                    continue
                }
                let reason = reason(requirement, truth, &frame)
                return .refused(Refusal(reason: reason, isByState: true, restsOn: .condition, failing: place))
            }
            return .allowed(change(event, index, number, record, place, &frame), note: nil, unmet: unmet)
        }
    }

    /// What a step leads to and sets. All values are reckoned before any clause is changed.
    func change(
        _ event: Int, _ index: Int, _ number: Int, _ record: RecordID, _ place: RecordID?, _ frame: inout [Value]
    ) -> Change {
        let step = program.workflows[index].steps[number]
        let origin = Origin(program.events[event].location)
        var fields: [Field] = []
        for effect in step.effects {
            fields.append(Field(effect.property, evaluator.evaluate(effect.value, frame: &frame), origin: origin))
        }
        let slot = world.states.slot(of: .init(workflow: index, record: record, place: place))
        return .step(slot: slot, to: step.to, fields)
    }

    // MARK: Frames

    /// The subject, the place, the actor, the moment and the fields.
    func frame(_ number: Int, _ step: Workflow.Step) -> [Value] {
        let event = program.events[number]
        guard case .workflow(_, _, let subject, let place) = event.step else { return [] }
        var frame: [Value] = []
        let size = max(step.frameSize, Workflow.Slot.firstField + step.fields.count)
        frame.reserveCapacity(size)
        frame.append(.record(subject))
        frame.append(place.map { .record($0) } ?? .none)
        frame.append(event.actor.map { .record($0) } ?? .none)
        frame.append(EventMoment(event.date, event.time).value)
        while frame.count < size { frame.append(.unknown) }
        for (place, field) in step.fields.enumerated() {
            let stated = place < event.arguments.count ? event.arguments[place] : nil
            switch stated {
            case .deferred(let index)?: frame[Workflow.Slot.firstField + place] = evaluator.value(deferred: index)
            case let value?: frame[Workflow.Slot.firstField + place] = value
            case nil:
                guard let fallback = field.fallback else { continue }
                frame[Workflow.Slot.firstField + place] = evaluator.evaluate(fallback, frame: &frame)
            }
        }
        return frame
    }

    private func isMissing(_ number: Int, _ place: Int, _ field: Workflow.Field) -> Bool {
        let arguments = program.events[number].arguments
        return field.fallback == nil && (place >= arguments.count || arguments[place] == nil)
    }

    // MARK: State

    private func wrongState(_ workflow: Workflow, _ step: Workflow.Step, _ state: Symbol?, _ record: RecordID, _ place: RecordID?)
        -> Message
    {
        let possible = workflow.steps.filter { step in state.map { step.from.contains($0) } ?? false }
        let from = MessageArgument.list(step.from.map { workflow.shown(state: $0, model) })
        let name = workflow.shown(step: step.name, model)
        let present = state.map { workflow.shown(state: $0, model) } ?? .word(Choice.unknown.english)
        let subject = self.name(of: record, in: place)
        if possible.isEmpty {
            return Message(.refusedStateEnd, ["subject": subject, "state": present, "step": name, "from": from])
        }
        return Message(
            .refusedState,
            [
                "subject": subject, "state": present, "step": name, "from": from,
                "steps": .list(possible.map { workflow.shown(step: $0.name, model) }),
            ])
    }

    // MARK: Actors

    private func refusalOfActor(_ event: Int, _ step: Workflow.Step, _ form: StepForm, _ frame: inout [Value]) -> Refusal? {
        if let fixed = form.fixedActors { return refusalOfActor(event, fixed, isSure: true) }
        var entitled: [RecordID] = []
        var isSure = true
        for actor in step.actors {
            let value = evaluator.evaluate(actor, frame: &frame)
            if value.isNone { continue }
            let list = evaluator.list(of: value)
            entitled += list.elements.compactMap(\.recordID)
            isSure = isSure && evaluator.isDecided(value)
        }
        if entitled.isEmpty {
            let words = step.actors.map { MessageArgument.code(EvidenceWording(evaluator, evaluator.disclosure).text($0.location)) }
            let code: MessageCode = isSure ? .refusedActorNobody : .refusedActorTbd
            return Refusal(reason: Message(code, ["actors": .list(words)]), isByState: true, restsOn: .condition)
        }
        var refusal = refusalOfActor(event, entitled, isSure: isSure)
        refusal?.isByState = true
        refusal?.restsOn = .condition
        return refusal
    }

    /// What is not known refuses.
    /// - Parameter isSure: these are all who may.
    private func refusalOfActor(_ event: Int, _ entitled: [RecordID], isSure: Bool) -> Refusal? {
        guard !entitled.isEmpty else { return nil }
        let model = self.model
        func names() -> MessageArgument { .list(entitled.map { model.argument($0) }) }
        guard let actor = program.events[event].actor else {
            return Refusal(reason: Message(.refusedActorMissing, ["actors": names()]))
        }
        switch Authority(model: model).mayAct(actor, forOneOf: entitled, on: program.events[event].date) {
        case .yes: return nil
        case .no where isSure: return Refusal(reason: Message(.refusedActor, ["actor": model.argument(actor), "actors": names()]))
        case .no, .unknown: return Refusal(reason: Message(.refusedActorOpen, ["actor": model.argument(actor), "actors": names()]))
        }
    }

    // MARK: Guards

    func holds(_ requirement: Rule.Requirement, _ frame: inout [Value]) -> Kleene {
        evaluator.context.beginShare()
        let truth = evaluator.truth(requirement.expression, frame: &frame)
        return requirement.isForbidden ? !truth : truth
    }

    /// The step's own words, where they fit; otherwise the condition as it stands there.
    private func reason(_ requirement: Rule.Requirement, _ truth: Kleene, _ frame: inout [Value]) -> Message {
        if truth == .no, let words = requirement.message.flatMap({ evaluator.words($0, &frame) }) {
            return Message(.refusedGuardWords, ["words": .wordings(words)])
        }
        let condition = MessageArgument.code(EvidenceWording(evaluator, evaluator.disclosure).text(requirement.expression.location))
        switch truth {
        case .unknown: return Message(.refusedGuardOpen, ["condition": condition])
        case .yes, .no: return Message(requirement.isForbidden ? .refusedGuardForbidden : .refusedGuard, ["condition": condition])
        }
    }
}
