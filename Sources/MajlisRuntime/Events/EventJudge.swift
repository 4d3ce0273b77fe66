import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

/// Says of one event whether it is allowed in the state that the events before it have led to; changes nothing.
struct EventJudge {
    /// What an event changes.
    enum Change {
        case task(Int, isSkipped: Bool)
        case workflow(WorkflowStates.Subject, to: Symbol)
    }

    /// What an event would have needed, so that its refusal may follow from another one.
    enum RestsOn {
        case nothing
        case tasks([Int])
        case state(WorkflowStates.Subject, from: [Symbol])
    }

    enum Verdict {
        case allowed(Change, note: Message?)
        /// `isByState`: another event could have made it allowed.
        case refused(Message, isByState: Bool, restsOn: RestsOn)
        /// The step has conditions of its own, or the state is open because of such a step before it.
        case notJudged(Change, isFirst: Bool)
    }

    enum Subject: Hashable {
        case task(Int)
        case workflow(WorkflowStates.Subject)
    }

    let board: TaskBoard
    let program: Program
    private var model: Model { board.model }
    private let authority: Authority

    init(board: TaskBoard, program: Program) {
        self.board = board
        self.program = program
        authority = Authority(model: board.model)
    }

    func judge(_ event: Int) -> Verdict {
        switch program.events[event].step {
        case .done(let task, let element): judge(event, task, element, isSkip: false)
        case .skip(let task, let element): judge(event, task, element, isSkip: true)
        case .workflow(let index, let step, let subject, _): judge(event, index, step, subject)
        case .change, .retract: refused(Message(.refusedTaskUnknown))
        }
    }

    /// nil where it is not clear which task is meant.
    func subject(of event: Int) -> Subject? {
        switch program.events[event].step {
        case .done(let task, let element), .skip(let task, let element):
            let instances = board.plan.instances(of: task, for: element)
            return instances.count == 1 ? .task(instances[0]) : nil
        case .workflow(let index, _, let subject, let place): return .workflow(.init(workflow: index, record: subject, place: place))
        case .change, .retract: return nil
        }
    }

    // MARK: Tasks

    private func judge(_ event: Int, _ task: RecordID, _ element: RecordID?, isSkip: Bool) -> Verdict {
        let instances = board.plan.instances(of: task, for: element)
        guard let instance = instances.first else { return refused(noInstance(task, element)) }
        if instances.count > 1 || (element == nil && !board.plan.instances[instance].elements.isEmpty) {
            return refused(Message(.refusedElementMissing, ["task": model.argument(task), "count": .number(instances.count)]))
        }
        if let finish = board.finishes[instance] {
            return refused(
                Message(finish.isSkipped ? .refusedAlreadySkipped : .refusedAlreadyDone, ["date": .civilDate(finish.date)]))
        }
        if board.applies(instance) == .no { return .refused(Message(.refusedNotApplicable), isByState: true, restsOn: .nothing) }
        if isSkip { return .allowed(.task(instance, isSkipped: true), note: nil) }
        let needs = board.unmetNeeds(of: instance)
        if !needs.sure.isEmpty {
            let reason = Message(.refusedNeeds, ["tasks": board.names(needs.sure)])
            return .refused(reason, isByState: true, restsOn: .tasks(needs.sure))
        }
        if !needs.possible.isEmpty {
            let reason = Message(.refusedNeedsOpen, ["tasks": board.names(needs.possible)])
            return .refused(reason, isByState: true, restsOn: .tasks(needs.possible))
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
        case .choice: return .allowed(change, note: nil)
        default: return .allowed(change, note: Message(.noteOwnerOpen))
        }
        guard let actor = program.events[event].actor else { return .allowed(change, note: Message(.noteNoActor)) }
        let names = MessageArgument.list(owners.map { model.argument($0) })
        switch authority.mayAct(actor, forOneOf: owners, on: program.events[event].date) {
        case .yes: return .allowed(change, note: nil)
        case .unknown: return .allowed(change, note: Message(.noteActorUnsure, ["actor": model.argument(actor), "owner": names]))
        case .no: return refused(Message(.refusedNotOwner, ["owner": names, "actor": model.argument(actor)]))
        }
    }

    private func refused(_ reason: Message) -> Verdict { .refused(reason, isByState: false, restsOn: .nothing) }

    // MARK: Workflows

    private func judge(_ event: Int, _ index: Int, _ number: Int, _ record: RecordID) -> Verdict {
        let workflow = program.workflows[index]
        let step = workflow.steps[number]
        let subject = WorkflowStates.Subject(workflow: index, record: record)
        let change = Change.workflow(subject, to: step.to)
        guard let state = board.workflowStates[subject].name else { return .notJudged(change, isFirst: false) }
        guard step.from.contains(state) else {
            return .refused(wrongState(workflow, step, state, record), isByState: true, restsOn: .state(subject, from: step.from))
        }
        if let reason = refusalOfActor(event, step) { return refused(reason) }
        return !step.guards.isEmpty ? .notJudged(change, isFirst: true) : .allowed(change, note: nil)
    }

    private func wrongState(_ workflow: Workflow, _ step: Workflow.Step, _ state: Symbol, _ record: RecordID) -> Message {
        let possible = workflow.steps.filter { $0.from.contains(state) }.map { MessageArgument.code(model.symbols[$0.name]) }
        let from = MessageArgument.list(step.from.map { .code(model.symbols[$0]) })
        let name = MessageArgument.code(model.symbols[step.name])
        let present = MessageArgument.code(model.symbols[state])
        if possible.isEmpty {
            return Message(.refusedStateEnd, ["subject": model.argument(record), "state": present, "step": name, "from": from])
        }
        return Message(
            .refusedState,
            ["subject": model.argument(record), "state": present, "step": name, "from": from, "steps": .list(possible)])
    }

    /// What is not known refuses.
    private func refusalOfActor(_ event: Int, _ step: Workflow.Step) -> Message? {
        guard !step.actors.isEmpty else { return nil }
        let entitled = step.actors.compactMap(\.record)
        let actors = MessageArgument.list(entitled.map { model.argument($0) })
        guard let actor = program.events[event].actor else { return Message(.refusedActorMissing, ["actors": actors]) }
        switch authority.mayAct(actor, forOneOf: entitled, on: program.events[event].date) {
        case .yes: return nil
        case .no: return Message(.refusedActor, ["actor": model.argument(actor), "actors": actors])
        case .unknown: return Message(.refusedActorOpen, ["actor": model.argument(actor), "actors": actors])
        }
    }

    // MARK: Order

    /// Whether two events about one subject come to the same in either order, from the state that it is in now.
    func commute(_ first: Int, _ second: Int) -> Bool {
        switch (program.events[first].step, program.events[second].step) {
        case (.done, .skip), (.skip, .done): return false
        case (.workflow(let index, let one, let record, let place), .workflow(_, let other, _, _)):
            guard let state = board.workflowStates[.init(workflow: index, record: record, place: place)].name else { return true }
            let steps = program.workflows[index].steps
            let forth = outcome(state, steps[one], steps[other])
            let back = outcome(state, steps[other], steps[one])
            return forth.state == back.state && forth.first == back.second && forth.second == back.first
        default: return true
        }
    }

    private func outcome(_ state: Symbol, _ one: Workflow.Step, _ other: Workflow.Step) -> (first: Bool, second: Bool, state: Symbol) {
        let first = one.from.contains(state)
        let between = first ? one.to : state
        let second = other.from.contains(between)
        return (first, second, second ? other.to : between)
    }

    // MARK: Names

    /// The step as a word of the language or of the script, and what it is about.
    func names(of event: Int) -> (step: MessageArgument, subject: MessageArgument) {
        switch program.events[event].step {
        case .done(let task, let element): return (.word("done"), taskName(task, element))
        case .skip(let task, let element): return (.word("skip"), taskName(task, element))
        case .workflow(let index, let step, let subject, _):
            return (.code(model.symbols[program.workflows[index].steps[step].name]), model.argument(subject))
        case .change(let subject, _): return (.word("change"), model.argument(subject))
        case .retract(let other): return (.word("retract"), names(of: other).subject)
        }
    }

    private func taskName(_ task: RecordID, _ element: RecordID?) -> MessageArgument {
        guard let element else { return model.argument(task) }
        return .message(Message(.taskFor, ["task": model.argument(task), "elements": .list([model.argument(element)])]))
    }
}
