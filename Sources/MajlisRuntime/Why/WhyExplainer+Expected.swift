import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

// Why something that was expected is absent.

extension WhyExplainer {
    public func whyNot(_ expectation: Expectation) -> WhyAnswer {
        switch expectation {
        case .builtin(let rule, let id?): whyNot(rule, id)
        case .builtin(let rule, nil): about(builtin: rule)
        case .rule(let index, let id?): whyNot(program.rules[index], id)
        case .rule(let index, nil): about(rule: index)
        case .task(let task, let element): whyNot(task, for: element)
        case .state(let status, let task): whyNot(status, task)
        case .workflow(let index, let state, let subject): whyNot(index, state, subject)
        case .expression(let expression, let frameSize): whyNot(expression, frameSize: frameSize)
        case .present(let subject): why(subject)
        }
    }

    // MARK: Findings that are not there

    private func whyNot(_ rule: BuiltinRule, _ id: RecordID) -> WhyAnswer {
        var answer = WhyAnswer(Reason(Message(.whyNotRule, ["rule": .code(rule.english), "subject": title(id)]), at: head(id)))
        addFindings(about: [id], to: &answer)
        answer.findings.removeAll { $0.rule != rule.english }
        answer.waived.removeAll { $0.finding.rule != rule.english }
        answer.omittedFindings = 0
        if let found = verdict(on: answer) {
            answer.reasons = [found]
        } else {
            switch reach(of: rule, id) {
            case .out(let reason) where reason.statement.code == .whyBuiltinUnchecked: answer.reasons = [reason]
            case .out(let reason): answer.reasons = [Reason(Message(.whyNotReached), at: nil, .aside, [reason])]
            case .checked(let values): answer.reasons = [Reason(Message(.whyNotInOrder), at: nil, .good, values)]
            }
        }
        answer.reasons += settings(of: rule.english)
        return answer
    }

    /// What was found after all.
    private func verdict(on answer: WhyAnswer) -> Reason? {
        if answer.findings.contains(where: { !$0.isUndecided }) { return Reason(Message(.whyNotFinds), .bad) }
        if !answer.findings.isEmpty { return Reason(Message(.whyNotUndecided), .open) }
        return answer.waived.isEmpty ? nil : Reason(Message(.whyNotWaived), .aside)
    }

    private func whyNot(_ rule: Rule, _ id: RecordID) -> WhyAnswer {
        var answer = WhyAnswer(
            Reason(Message(.whyNotRule, ["rule": .code(rule.name), "subject": title(id)]), at: head(rule.record)))
        addFindings(about: [id], to: &answer)
        answer.findings.removeAll { $0.rule != rule.name }
        answer.waived.removeAll { $0.finding.rule != rule.name }
        answer.omittedFindings = 0
        if let found = verdict(on: answer) {
            answer.reasons = [found]
        } else if let loop = rule.loop {
            answer.reasons = reasons(rule, loop, id)
        } else {
            answer.reasons = [Reason(Message(.whyNotWhole), .aside)] + condition(of: rule)
            if answer.reasons.count == 1 || rule.condition == nil {
                var frame = Evaluator.frame(size: rule.frameSize)
                answer.reasons += evaluator.withOwner(rule.record) { rule.requirements.map { evidence(of: $0, for: nil, &frame) } }
            }
        }
        answer.reasons += settings(of: rule.name)
        return answer
    }

    /// Why a rule with a loop found nothing for one record.
    private func reasons(_ rule: Rule, _ loop: Loop, _ id: RecordID) -> [Reason] {
        guard var judged = judge(rule, on: id) else {
            return [Reason(Message(.whyNotFor, ["subject": title(id)]), .aside)] + membership(of: id, in: loop.collection)
        }
        let frame = judged.frame
        if judged.applies != .yes, let condition = rule.condition {
            let evidence = evaluator.withOwner(rule.record) {
                evaluator.evidence(of: condition, frame: &judged.frame, disclosure: disclosure)
            }
            return [
                Reason(Message(.whyNotCondition, ["subject": title(id)]), at: condition.location, evidence.truth.mood, [Reason(evidence)])
            ]
        }
        var below: [Reason] = []
        for (requirement, _) in judged.outcomes {
            var own = frame
            below.append(evaluator.withOwner(rule.record) { evidence(of: requirement, for: nil, &own) })
        }
        return [Reason(Message(.whyNotInOrder), at: nil, .good, below)]
    }

    // MARK: Tasks that are not there

    private func whyNot(_ task: RecordID, for element: RecordID) -> WhyAnswer {
        let said = Message(.whyNotTask, ["task": title(task), "element": title(element)])
        var answer = WhyAnswer(Reason(said, at: head(task)))
        let loops = loops(around: task)
        guard !loops.isEmpty else {
            answer.reasons = [Reason(Message(.whyNotForEach), at: head(task), .aside)]
            return answer
        }
        answer.reasons = loops.flatMap { membership(of: element, in: $0.collection) }
        return answer
    }

    // MARK: States that tasks are not in

    private func whyNot(_ status: TaskState.Status, _ index: Int) -> WhyAnswer {
        let state = outcome.tasks[index]
        let word = MessageArgument.word(status.choice.english)
        var answer = WhyAnswer(Reason(Message(.whyNotState, ["task": name(state), "state": word]), at: head(state.task)))
        if state.status == status {
            answer.reasons = [Reason(Message(.whyNotSo), .good), self.status(of: index)]
            return answer
        }
        answer.reasons = [self.status(of: index)] + reasons(against: status, state, index)
        return answer
    }

    private func reasons(against status: TaskState.Status, _ state: TaskState, _ index: Int) -> [Reason] {
        let word = MessageArgument.word(status.choice.english)
        switch status {
        case .done, .skipped:
            let events = outcome.events.filter { concerns($0, index) }
            return events.isEmpty ? [Reason(Message(.whyNotEvent, ["state": word]), .open)] : []
        case .overdue:
            if outcome.asOf == nil { return [Reason(Message(.whyNotAsOf), .open)] }
            return [due(of: index)].compactMap { $0 }
        case .notApplicable:
            let conditions = applies(index)
            return conditions.isEmpty ? [Reason(Message(.whyNotConditions), .aside)] : conditions
        case .blocked:
            let needs = needs(of: index)
            return needs.isEmpty ? [Reason(Message(.whyNotNeeds), .aside)] : needs
        case .ready, .undecided:
            switch state.status {
            case .blocked: return needs(of: index)
            case .notApplicable, .undecided: return applies(index) + [due(of: index)].compactMap { $0 } + needs(of: index)
            default: return [due(of: index)].compactMap { $0 } + needs(of: index)
            }
        }
    }

    private func whyNot(_ index: Int, _ wanted: Symbol, _ subject: RecordID) -> WhyAnswer {
        let workflow = program.workflows[index]
        let word = workflow.shown(state: wanted, model)
        var answer = WhyAnswer(Reason(Message(.whyNotState, ["task": title(subject), "state": word]), at: head(subject)))
        answer.reasons = states(of: subject)
        let now = evaluator.workflowStates?.state(of: subject, place: nil, workflow: index).flatMap { $0.isNone ? nil : $0 }
        if now == wanted {
            answer.reasons.insert(Reason(Message(.whyNotSo), .good), at: 0)
            return answer
        }
        for step in workflow.steps where step.to == wanted {
            let from = MessageArgument.list(step.from.map { workflow.shown(state: $0, model) })
            let name = workflow.shown(step: step.name, model)
            var said = Message(.whyNotStep, ["step": name, "from": from, "to": word])
            if !step.actors.isEmpty {
                said = Message(.whyNotStepBy, ["step": name, "from": from, "to": word, "actors": titles(step.actors.compactMap(\.record))])
            }
            answer.reasons.append(Reason(said, at: step.location, now.map { step.from.contains($0) } ?? false ? .good : .plain))
        }
        answer.reasons += events(about: [subject])
        return answer
    }

    // MARK: Conditions that do not hold

    private func whyNot(_ expression: Expression, frameSize: Int) -> WhyAnswer {
        var answer = about(expression, frameSize: frameSize)
        var frame = Evaluator.frame(size: frameSize)
        guard case .membership(let element, let list, false) = expression.node,
            case .record(let id) = evaluator.evaluate(element, frame: &frame)
        else { return answer }
        // The members of the list do not say why somebody is not among them: the condition does.
        let reasons = membership(of: id, in: list)
        if !reasons.isEmpty { answer.reasons = reasons.map { withoutOwnPlaces($0) } }
        return answer
    }
}
