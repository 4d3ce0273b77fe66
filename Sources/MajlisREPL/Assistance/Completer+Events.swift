import MajlisLanguage
import MajlisModel
import MajlisRuntime
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// Inside an event: its step, whom or what it is about, who acts, what it states.
extension Completer {
    func fillEvent(_ list: inout CandidateList, _ input: CompletionInput, _ event: Node, _ place: Int, _ depth: Int) {
        let name = event.first(.name)
        if name == nil || name?.firstToken == input.token { return addSteps(to: &list) }
        guard let name, name.firstToken < input.token else { return }
        addSubjects(of: input.words(name), named: Literal.name(of: name), input, to: &list)
    }

    /// The workflows that have a step of a name, or of the same word in the other language.
    private func steps(named name: String, _ words: Meanings) -> [(workflow: Int, step: Int)] {
        let model = session.view.model
        var found: [(Int, Int)] = []
        for (index, workflow) in session.view.project.program.workflows.enumerated() where !workflow.isNative {
            for (place, step) in workflow.steps.enumerated() {
                let own = model.symbols[step.name]
                if own == name || !words.isEmpty && words.sharesMeaning(with: Vocabulary.meanings(of: Vocabulary.word(own))) {
                    found.append((index, place))
                }
            }
        }
        return found
    }

    private func addSteps(to list: inout CandidateList) {
        let model = session.view.model
        list.add(Choice.done, rank: 0)
        for word in [Command.skip, .change, .retract] { list.add(word, rank: 1) }
        for workflow in session.view.project.program.workflows where !workflow.isNative {
            // Steps of what the project has come first.
            let isUsed = !model.records(of: workflow.subject).isEmpty
            let note = [title(workflow.record), word(workflow.subject)].compactMap { $0 }.first ?? ""
            for step in workflow.steps {
                add(
                    step: model.symbols[step.name], note: note, behind: " ", to: &list, rank: workflow.isStandard ? (isUsed ? 2 : 3) : 0)
            }
        }
    }

    // MARK: Subjects

    private func addSubjects(of words: Meanings, named name: String, _ input: CompletionInput, to list: inout CandidateList) {
        let model = session.view.model
        if words.choice == .done || words.command == .skip || words.choice == .skipped {
            if steps(named: name, words).isEmpty { return addTasks(input, to: &list) }
        }
        if words.command == .change || words.command == .retract {
            if words.command == .retract {
                for event in session.view.project.program.events where !event.name.isNone {
                    list.add(model.symbols[event.name], note: event.date.description, rank: 0)
                }
                return
            }
            for index in model.records.indices where !model.records[index].name.isNone && (list.hasBegun || list.count < 400) {
                add(record: RecordID(index), to: &list, rank: 0)
            }
            return
        }
        for (index, place) in steps(named: name, words) {
            let workflow = session.view.project.program.workflows[index]
            for id in model.records(of: workflow.subject) where list.hasBegun || list.count < 400 {
                // Those who can take the step now come first.
                let isNext = state(of: id, in: index).map { workflow.steps[place].from.contains($0) } ?? true
                add(record: id, to: &list, rank: isNext ? 0 : 4)
            }
        }
    }

    private func state(of record: RecordID, in workflow: Int) -> Symbol? {
        guard session.view.project.program.workflows[workflow].place == nil else { return nil }
        return session.view.outcome.evaluator.workflowStates?.state(of: record, place: nil, workflow: workflow)
    }

    /// `prepare.invite`, `delegate_path[qazi].visa`, those that are ready or overdue first.
    private func addTasks(_ input: CompletionInput, to list: inout CandidateList) {
        let model = session.view.model
        let behindDot = input.previous?.kind == .dot
        let base =
            behindDot
            ? String(decoding: input.tree.source.bytes[subjectStart(input)..<Int(input.tree.tokens[input.token].start)], as: UTF8.self) : ""
        for state in session.view.outcome.tasks {
            let task = model.name(state.task)
            guard !task.isEmpty else { continue }
            let rank = [.ready, .overdue].contains(state.status) ? 0 : state.status == .done || state.status == .skipped ? 3 : 1
            let note = title(state.task) ?? word(state.status.choice)
            let home = model.name(state.checklist)
            let element = state.elements.last.flatMap { elementName($0) }
            let path = state.checklist == state.task || home.isEmpty ? "" : home + (element.map { "[\($0)]" } ?? "") + "."
            if behindDot {
                if base == path { list.add(task, note: note, rank: rank) }
            } else if list.fits(path + task) || list.fits(task) {
                list.add(Candidate(insertion: path + task, note: note), rank: rank)
            }
            if list.count > 400, !list.hasBegun { return }
        }
    }

    private func elementName(_ id: RecordID) -> String? {
        let model = session.view.model
        let own = model.name(id)
        if !own.isEmpty { return own }
        guard case .record(let other) = model[id].referent else { return nil }
        return model.name(other)
    }

    /// Where the name before the dots begins.
    private func subjectStart(_ input: CompletionInput) -> Int {
        var index = input.token - 1
        while index > 0, !input.tree.tokens[index].flags.contains(.spaceBefore) { index -= 1 }
        return Int(input.tree.tokens[index].start)
    }

    // MARK: What stands behind

    func fillEventPart(_ list: inout CandidateList, _ input: CompletionInput, _ clause: Node, of event: Node) {
        let words = input.words(clause)
        let known = event.first(.name).map { steps(named: Literal.name(of: $0), input.words($0)) } ?? []
        let workflows = session.view.project.program.workflows
        if words.clause == .by {
            for (index, step) in known {
                for actor in workflows[index].steps[step].actors { if let id = actor.record { add(record: id, to: &list, rank: 0) } }
            }
            return addRecords(of: ValueType.party.kinds ?? .empty, in: input, to: &list, rank: 1)
        }
        if words.infix == .in {
            let kinds = KindSet(known.compactMap { workflows[$0.workflow].place?.kind })
            return addRecords(of: kinds.isEmpty ? KindSet(.conference, .edition) : kinds, in: input, to: &list, rank: 0)
        }
        // A value in the block: of a clause that the event changes.
        guard let name = event.first(.name), input.words(name).command == .change, let clauseWord = words.clause,
            let kind = subjectKind(of: event, input), let shape = kind.shape(of: clauseWord)
        else { return }
        addValues(of: shape, kind, in: input, to: &list)
    }

    /// What an event may state.
    func fillEventDetail(_ list: inout CandidateList, _ input: CompletionInput, _ event: Node) {
        guard let name = event.first(.name) else { return }
        if input.words(name).command == .change, let kind = subjectKind(of: event, input) {
            return addClauses(of: kind, given: [], to: &list, rank: 0)
        }
        let model = session.view.model
        for (workflow, step) in steps(named: Literal.name(of: name), input.words(name)) {
            for field in session.view.project.program.workflows[workflow].steps[step].fields {
                // Here every word takes what follows it: none needs backticks.
                let name = model.symbols[field.name]
                if list.fits(name) { list.add(Candidate(insertion: name + " ", label: name), rank: field.fallback == nil ? 0 : 1) }
            }
        }
    }

    private func subjectKind(of event: Node, _ input: CompletionInput) -> Kind? {
        let parts = Array(event.children)
        guard let place = parts.firstIndex(where: { $0.kind == .name }), parts.indices.contains(place + 1) else { return nil }
        let subject = parts[place + 1]
        if subject.kind == .index { return subject.first(.name).flatMap { input.words($0).kind } }
        guard case .record(let kinds)? = type(of: subject.text, binding: []) else { return nil }
        return kinds.first { _ in true }
    }
}
