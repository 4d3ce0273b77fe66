import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

/// Says of one event whether it is allowed in the state that the events before it have led to; changes nothing.
struct EventJudge {
    /// What an event changes.
    enum Change {
        case nothing
        case task(Int, isSkipped: Bool)
        /// A step, and the clauses that its effects set.
        case step(slot: Int, to: Symbol, [Field])
        case clauses(RecordID, [Field])
    }

    /// What an event would have needed, so that its refusal may follow from another one.
    enum RestsOn {
        case nothing
        case tasks([Int])
        case state(WorkflowStates.Subject, from: [Symbol])
        /// What a guard or an actor's expression reads.
        case condition
    }

    struct Refusal {
        var reason: Message
        /// Another event could have made it allowed.
        var isByState = false
        var restsOn = RestsOn.nothing
        /// The guard that does not hold, by its place in the step.
        var failing: Int?
    }

    enum Verdict {
        /// `unmet`: guards that only warn.
        case allowed(Change, note: Message?, unmet: [Int])
        case refused(Refusal)
    }

    let world: FoldWorld
    let program: Program
    let forms: [[StepForm]]
    var evaluator: Evaluator { world.evaluator }
    var model: Model { world.evaluator.model }
    var board: TaskBoard { world.board }

    init(_ world: FoldWorld) {
        self.world = world
        program = world.evaluator.project.program
        forms = StepForm.all(in: program)
    }

    func judge(_ event: Int) -> Verdict {
        switch program.events[event].step {
        case .done(let task, let element): judge(event, task, element, isSkip: false)
        case .skip(let task, let element): judge(event, task, element, isSkip: true)
        case .workflow(let index, let step, let subject, let place): judge(event, index, step, subject, place)
        case .change(let subject, let fields): .allowed(.clauses(subject, fields), note: nil, unmet: [])
        case .retract: .allowed(.nothing, note: nil, unmet: [])
        }
    }

    /// What a recorded event changes that would be refused today; nil where what it is about cannot be told any more.
    func change(of event: Int) -> Change? {
        switch program.events[event].step {
        case .done(let task, let element), .skip(let task, let element):
            guard let instance = instance(of: task, element), board.finishes[instance] == nil else { return nil }
            if case .skip = program.events[event].step { return .task(instance, isSkipped: true) }
            return .task(instance, isSkipped: false)
        case .workflow(let index, let number, let subject, let place):
            var frame = frame(event, program.workflows[index].steps[number])
            return change(event, index, number, subject, place, &frame)
        case .change(let subject, let fields): return .clauses(subject, fields)
        case .retract: return .nothing
        }
    }

    // MARK: Tasks

    /// The one instance that is meant.
    func instance(of task: RecordID, _ element: RecordID?) -> Int? {
        world.bringUpToDate(schedule: false, tasks: true)
        let instances = board.plan.instances(of: task, for: element)
        guard instances.count == 1, element != nil || board.plan.instances[instances[0]].elements.isEmpty else { return nil }
        return instances[0]
    }

    private func judge(_ event: Int, _ task: RecordID, _ element: RecordID?, isSkip: Bool) -> Verdict {
        world.bringUpToDate(schedule: false, tasks: true)
        let instances = board.plan.instances(of: task, for: element)
        guard let instance = instances.first else { return refused(noInstance(task, element)) }
        if instances.count > 1 || (element == nil && !board.plan.instances[instance].elements.isEmpty) {
            return refused(Message(.refusedElementMissing, ["task": model.argument(task), "count": .number(instances.count)]))
        }
        if let finish = board.finishes[instance] {
            return refused(
                Message(finish.isSkipped ? .refusedAlreadySkipped : .refusedAlreadyDone, ["date": .civilDate(finish.date)]))
        }
        if board.applies(instance) == .no { return .refused(Refusal(reason: Message(.refusedNotApplicable), isByState: true)) }
        if isSkip { return .allowed(.task(instance, isSkipped: true), note: nil, unmet: []) }
        let needs = board.unmetNeeds(of: instance)
        if !needs.sure.isEmpty {
            let reason = Message(.refusedNeeds, ["tasks": board.names(needs.sure)])
            return .refused(Refusal(reason: reason, isByState: true, restsOn: .tasks(needs.sure)))
        }
        if !needs.possible.isEmpty {
            let reason = Message(.refusedNeedsOpen, ["tasks": board.names(needs.possible)])
            return .refused(Refusal(reason: reason, isByState: true, restsOn: .tasks(needs.possible)))
        }
        return judgeActor(event, instance)
    }

    private func noInstance(_ task: RecordID, _ element: RecordID?) -> Message {
        guard let element else { return Message(.refusedTaskUnknown) }
        return Message(.refusedElementUnknown, ["task": model.argument(task), "element": model.argument(element)])
    }

    /// Only an owner who is known can be somebody else than the one who did it.
    private func judgeActor(_ event: Int, _ instance: Int) -> Verdict {
        let change = Change.task(instance, isSkipped: false)
        let owners: [RecordID]
        switch board.owner(instance) {
        case .record(let owner): owners = [owner]
        case .list(let box) where box.openness == .complete && box.possible.isEmpty: owners = box.elements.compactMap(\.recordID)
        case .choice: return .allowed(change, note: nil, unmet: [])
        default: return .allowed(change, note: Message(.noteOwnerOpen), unmet: [])
        }
        guard let actor = program.events[event].actor else { return .allowed(change, note: Message(.noteNoActor), unmet: []) }
        let names = MessageArgument.list(owners.map { model.argument($0) })
        switch Authority(model: model).mayAct(actor, forOneOf: owners, on: program.events[event].date) {
        case .yes: return .allowed(change, note: nil, unmet: [])
        case .unknown:
            let note = Message(.noteActorUnsure, ["actor": model.argument(actor), "owner": names])
            return .allowed(change, note: note, unmet: [])
        case .no: return refused(Message(.refusedNotOwner, ["owner": names, "actor": model.argument(actor)]))
        }
    }

    func refused(_ reason: Message) -> Verdict { .refused(Refusal(reason: reason)) }

    // MARK: Names

    /// The step as a word of the language or of the script, and what it is about.
    func names(of event: Int) -> (step: MessageArgument, subject: MessageArgument) {
        switch program.events[event].step {
        case .done(let task, let element): return (.word("done"), taskName(task, element))
        case .skip(let task, let element): return (.word("skip"), taskName(task, element))
        case .workflow(let index, let step, let subject, let place):
            let name = program.workflows[index].shown(step: program.workflows[index].steps[step].name, model)
            return (name, self.name(of: subject, in: place))
        case .change(let subject, _): return (.word("change"), model.argument(subject))
        case .retract(let other):
            let (step, subject) = names(of: other)
            return (.word("retract"), .message(Message(.retractedEvent, ["step": step, "subject": subject])))
        }
    }

    /// A subject alone, or one of a pair: “Qatar” in “General debate”.
    func name(of subject: RecordID, in place: RecordID?) -> MessageArgument {
        guard let place else { return model.argument(subject) }
        return .message(Message(.pairOf, ["subject": model.argument(subject), "place": model.argument(place)]))
    }

    private func taskName(_ task: RecordID, _ element: RecordID?) -> MessageArgument {
        guard let element else { return model.argument(task) }
        return .message(Message(.taskFor, ["task": model.argument(task), "elements": .list([model.argument(element)])]))
    }
}
