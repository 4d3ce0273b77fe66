import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

// What stands after a dot.

extension Evaluator {
    func memberValue(_ base: Expression, _ member: Member, _ location: Location, _ frame: inout [Value]) -> Value {
        var value = evaluate(base, frame: &frame)
        // Whose task: `delegate_path[qazi].visa.status`
        if let element = taskElement(base, &frame), case .record(let task) = value, model.kind(task) == .task {
            value = .list(ListBox([.record(task), .record(element)]))
        }
        let result = self.member(member, of: value)
        return isWhole(at: location) ? result : .unknown
    }

    /// The element that an index names, in `delegate_path[qazi].visa`.
    private func taskElement(_ base: Expression, _ frame: inout [Value]) -> RecordID? {
        switch base.node {
        case .index(_, let key): return evaluate(key, frame: &frame).recordID
        case .member(let inner, _):
            guard case .index(_, let key) = inner.node else { return nil }
            return evaluate(key, frame: &frame).recordID
        default: return nil
        }
    }

    /// A property of a value: of each element where it is a list, unknown where it is unknown, `none` where there is nothing.
    func member(_ member: Member, of value: Value) -> Value {
        switch value {
        case .record(let id): return property(member, of: id)
        case .none: return .none
        case .tbd, .unstated, .unknown, .others: return .unknown
        case .list(let box):
            if let (task, elements) = task(value) { return property(member, of: task, for: elements) }
            if box.isRow { return box.elements.count == 2 ? box.elements[member.plain == .key ? 0 : 1] : .unknown }
            let list = Gathering(box)
            return mapped(list, isMany: isMany(member, list)) { self.member(member, of: $0) }.value
        default:
            guard let property = member.plain else { return .unknown }
            return plainProperty(property, of: value)
        }
    }

    /// Whether the elements of a list have lists of the property.
    private func isMany(_ member: Member, _ list: Gathering) -> Bool {
        guard case .record(let id)? = list.sure.first ?? list.possible.first else { return member.plain == nil }
        switch access(member, model.kind(id)) {
        case .clause(let clause): return model.kind(id).shape(of: clause)?.isMany ?? false
        case .children, .collection: return true
        default: return false
        }
    }

    private func access(_ member: Member, _ kind: Kind) -> MemberAccess {
        let index = Int(kind.rawValue)
        return index < member.accesses.count ? member.accesses[index] : .absent
    }

    func property(_ member: Member, of record: RecordID, for elements: [RecordID] = []) -> Value {
        let kind = model.kind(record)
        switch access(member, kind) {
        case .absent: return .none
        case .clause(let clause): return read(clause, of: record)
        case .field(let key): return read(key, of: record)
        case .children(let child): return listing(children(of: record, child)).value
        case .child(let child): return onlyChild(of: record, child)
        case .parent(let parent): return enclosing(record, parent)
        case .referent: return referent(of: record)
        case .throughReferent:
            guard case .record(let other) = model.referentValue(record), other != record else { return unnamed(record) }
            // A participant who is a delegation has what the delegation has, and so on; references never lead in a circle.
            return property(member, of: other)
        case .person: return person(behind: record)
        case .body: return body(behind: record)
        case .computed(let property): return computed(property, of: record)
        case .day: return day(of: record)
        case .taskStatus: return taskStatus(of: record, for: elements)
        case .taskOwner: return taskOwner(of: record, for: elements)
        case .taskDue: return taskDue(of: record, for: elements)
        case .workflow(let index): return state(of: record, workflow: index)
        case .named(let id): return .record(id)
        case .collection(let child): return collection(child, inside: record).value
        }
    }

    /// Who a referring record refers to, where that is no record.
    private func unnamed(_ record: RecordID) -> Value {
        if case .none = model.referentValue(record) { return .none }
        return .unknown
    }

    private func enclosing(_ record: RecordID, _ kind: Kind) -> Value {
        if let found = model.enclosing(record, [kind]) { return .record(found) }
        guard let meeting = context.soleMeeting, meeting != record, self.meeting(of: record) == nil else { return .none }
        if model.kind(meeting) == kind { return .record(meeting) }
        return model.enclosing(meeting, [kind]).map { .record($0) } ?? .none
    }

    private func referent(of record: RecordID) -> Value {
        switch model.referentValue(record) {
        case .others: .unknown
        case let known: known
        }
    }

    // MARK: Persons and bodies

    private static let bodies: KindSet = [.organization, .group]

    /// The person: themselves, whom a role record names, who represents a body, who heads a delegation, who holds a post or an office.
    func person(behind record: RecordID) -> Value {
        switch model.kind(record) {
        case .person: return .record(record)
        case .post: return enclosing(record, .person)
        case .delegation: return read(.head, of: record)
        case .role: return firstOnly(read(.member, of: record)) { model.kind($0) == .person }
        case .organization, .group: return .none
        default:
            guard case .record(let other) = model.referentValue(record), other != record else { return unnamed(record) }
            if model.kind(other) == .person { return .record(other) }
            if model.kind(record).shape(of: .representedBy) != nil {
                let representative = firstOnly(read(.representedBy, of: record)) { model.kind($0) == .person }
                if !representative.isNone { return representative }
            }
            return person(behind: other)
        }
    }

    /// The body: itself, the one that a role record states or names, otherwise the person's first.
    func body(behind record: RecordID) -> Value {
        let kind = model.kind(record)
        if Evaluator.bodies.contains(kind) { return .record(record) }
        if kind.shape(of: .body) != nil, let stated = model.value(record, .body), !stated.isNone {
            return firstOnly(read(.body, of: record))
        }
        switch kind {
        case .person, .delegation, .role, .post:
            let own = firstOnly(read(.of, of: record))
            guard own.isNone, kind == .person else { return own }
            for post in model.children(record, .post) {
                let body = firstOnly(read(.of, of: post))
                if !body.isNone { return body }
            }
            return .none
        default:
            guard case .record(let other) = model.referentValue(record), other != record else { return unnamed(record) }
            return body(behind: other)
        }
    }

    /// The first record of a list that fits; unknown where the list may have others first.
    private func firstOnly(_ value: Value, where fits: (RecordID) -> Bool = { _ in true }) -> Value {
        switch value {
        case .list(let box):
            for case .record(let id) in box.elements where fits(id) { return .record(id) }
            return box.openness == .complete ? .none : .unknown
        case .record(let id): return fits(id) ? value : .none
        default: return value
        }
    }

    // MARK: Tasks and workflows

    func taskStatus(of task: RecordID, for elements: [RecordID]) -> Value {
        taskProperty(of: task, for: elements) { .choice($0.status.choice) }
    }

    func taskOwner(of task: RecordID, for elements: [RecordID]) -> Value { taskProperty(of: task, for: elements) { $0.owner } }

    func taskDue(of task: RecordID, for elements: [RecordID]) -> Value { taskProperty(of: task, for: elements) { dueValue($0) } }

    private func taskProperty(of task: RecordID, for elements: [RecordID], _ property: (TaskState) -> Value) -> Value {
        guard let source = context.taskStates else { return .unknown }
        let states = source.states(of: task).filter { state in elements.allSatisfy { state.elements.contains($0) } }
        if states.contains(where: { $0.reason?.code == .stateEventsOpen }) { context.awaitsEvents = true }
        if states.count == 1 { return property(states[0]) }
        return states.isEmpty ? .unknown : .list(ListBox(states.map(property)))
    }

    /// The day or the instant; a month or a year where nobody knows the day.
    func dueValue(_ state: TaskState) -> Value {
        guard let day = state.due else { return state.dueDate.map { .date($0) } ?? .unknown }
        return state.dueTime.map { .dateTime(CivilDateTime(day, $0)) } ?? .date(PartialDate(day))
    }

    /// Where a subject stands, or a pair of a subject and a place. Without a place, the workflows of pairs have no state.
    func state(of record: RecordID, place: RecordID? = nil, workflow: Int) -> Value {
        guard let source = context.workflowStates, context.program.workflows.indices.contains(workflow),
            (context.program.workflows[workflow].place == nil) == (place == nil),
            let known = source.state(of: record, place: place, workflow: workflow)
        else { return .unknown }
        context.stateReads?.append(WorkflowStates.Subject(workflow: workflow, record: record, place: place))
        // Events about it that nobody could judge leave the state open.
        if known.isNone { context.awaitsEvents = true }
        return known.isNone ? .unknown : .label(known)
    }

    /// `qatar.floor[general_debate]`: the workflow of pairs that stands before an index, and both records.
    func pair(_ base: Expression, _ index: Expression, _ frame: inout [Value]) -> (subject: RecordID, place: RecordID, workflow: Int)? {
        guard case .member(let inner, let member) = base.node, case .record(let subject) = evaluate(inner, frame: &frame),
            case .workflow(let workflow) = access(member, model.kind(subject)), context.program.workflows.indices.contains(workflow),
            context.program.workflows[workflow].place != nil, case .record(let place) = evaluate(index, frame: &frame)
        else { return nil }
        return (subject, place, workflow)
    }

    /// Whether it is the state of pairs, for which a second record has to be known.
    func isPairState(_ base: Expression) -> Bool {
        guard case .member(_, let member) = base.node else { return false }
        return member.accesses.contains { access in
            guard case .workflow(let index) = access, context.program.workflows.indices.contains(index) else { return false }
            return context.program.workflows[index].place != nil
        }
    }

    /// `entered(acme.accreditation)`: when the subject, or the pair, came into its state; `none` where no event has led to it.
    func entered(_ state: Expression, _ frame: inout [Value]) -> Value {
        if case .index(let base, let index) = state.node {
            guard let pair = pair(base, index, &frame) else { return .unknown }
            return entered(pair.subject, pair.place, pair.workflow)
        }
        guard case .member(let base, let member) = state.node, case .record(let subject) = evaluate(base, frame: &frame),
            case .workflow(let workflow) = access(member, model.kind(subject)), !isPairState(state)
        else { return .unknown }
        return entered(subject, nil, workflow)
    }

    private func entered(_ subject: RecordID, _ place: RecordID?, _ workflow: Int) -> Value {
        // Events that have not been run leave it open.
        guard !self.state(of: subject, place: place, workflow: workflow).isUnknown, let source = context.workflowStates else {
            return .unknown
        }
        return source.entered(subject, place: place, workflow: workflow)?.value ?? .none
    }
}
