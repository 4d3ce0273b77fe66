import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

// Which records a collection has.
//
// What stands at top level belongs to the only conference; where there are several meetings, what is in no meeting is shared by those
// around which it stands: the whole project, or the series.

extension Evaluator {
    static let meetings: KindSet = [.conference, .edition]

    /// The plural of a kind as a bare word: the records of the meeting and those it shares; all of the project without a meeting.
    func collection(_ kind: Kind, within meeting: RecordID?) -> Gathering {
        let key = EvaluationContext.CollectionKey(kind: kind, within: meeting, isExplicit: false)
        if let known = knownCollection(key) { return known }
        let all = model.records(of: kind)
        let members = meeting.map { meeting in all.filter { isInScope($0, of: meeting) } } ?? all
        let result = listing(members)
        context.collections[key] = result
        return result
    }

    /// `edition.participants`: the records inside it, however deep; for the only conference also those at top level.
    func collection(_ kind: Kind, inside record: RecordID) -> Gathering {
        let key = EvaluationContext.CollectionKey(kind: kind, within: record, isExplicit: true)
        if let known = knownCollection(key) { return known }
        let isSole = context.soleMeeting == record
        let members: [RecordID]
        if Evaluator.meetings.contains(model.kind(record)) || model.kind(record) == .series {
            members = model.records(of: kind).filter { id in
                id != record && (isInside(id, record) || (isSole && meeting(of: id) == nil))
            }
        } else {
            members = descendants(of: record, kind)
        }
        let result = listing(members)
        context.collections[key] = result
        return result
    }

    /// While missing facts are asked for, lists with open members are made anew, so that those are met again.
    private func knownCollection(_ key: EvaluationContext.CollectionKey) -> Gathering? {
        guard let known = context.collections[key] else { return nil }
        return context.missing == nil || known.unnamed == (0, 0) ? known : nil
    }

    private func descendants(of record: RecordID, _ kind: Kind) -> [RecordID] {
        var result: [RecordID] = []
        var open = Array(model[record].children.reversed())
        while let next = open.popLast() {
            let child = model[next]
            if child.isTemplate { continue }
            if child.kind == kind { result.append(next) }
            open.append(contentsOf: child.children.reversed())
        }
        return result
    }

    /// The nearest conference or edition around a record.
    func meeting(of record: RecordID) -> RecordID? { model.enclosing(record, Evaluator.meetings) }

    private func isInside(_ record: RecordID, _ ancestor: RecordID) -> Bool {
        var next = model.parent(record)
        while let id = next {
            if id == ancestor { return true }
            next = model.parent(id)
        }
        return false
    }

    private func isInScope(_ record: RecordID, of scope: RecordID) -> Bool {
        if record == scope || isInside(record, scope) { return true }
        if let own = meeting(of: record), own != scope { return false }
        // Shared by all, or by the meetings of the series in which both stand.
        guard let series = model.enclosing(record, [.series]) else { return true }
        return isInside(scope, series)
    }

    // MARK: Nested records

    /// Nested records of a kind; those at top level belong to the only conference.
    func children(of record: RecordID, _ kind: Kind) -> [RecordID] {
        let own = model.children(record, kind)
        guard context.soleMeeting == record else { return own }
        let shared = model.records(of: kind).filter { model.parent($0) == nil && $0 != record }
        return own.isEmpty ? shared : (own + shared).sorted()
    }

    /// Records as a list; those that stand for nobody in particular only count.
    func listing(_ records: [RecordID]) -> Gathering {
        var result = Gathering()
        result.sure.reserveCapacity(records.count)
        for id in records {
            if let open = context.openReferrers[id] {
                noteMissingReferent(id)
                let isSomebody = model.hasContent(id)
                if !isSomebody {
                    result.addUnnamed(least: open.least, most: open.most)
                    if case .tbd = model.referentValue(id) { result.isTbd = true }
                    continue
                }
            }
            if model.kind(id) == .task {
                result.sure += taskInstances(id)
            } else {
                result.sure.append(.record(id))
            }
        }
        return result
    }

    /// The only nested record of a kind; a list where there are several, `none` where there is none.
    func onlyChild(of record: RecordID, _ kind: Kind) -> Value {
        let records = children(of: record, kind)
        if records.count == 1 {
            let id = records[0]
            guard context.openReferrers[id] != nil, !model.hasContent(id) else { return .record(id) }
            switch model.referentValue(id) {
            case .none: return .none
            case let open:
                noteMissingReferent(id)
                return open
            }
        }
        guard records.isEmpty else { return listing(records).value }
        // Whoever chairs a lane chairs its sessions.
        if kind == .chair, model.kind(record) == .session, let lane = model.parent(record), model.kind(lane) == .lane {
            return onlyChild(of: lane, kind)
        }
        return .none
    }

    private func noteMissingReferent(_ id: RecordID) {
        guard context.missing != nil else { return }
        let state: MissingFact.State
        switch model.referentValue(id) {
        case .tbd: state = .tbd
        case .unstated: state = .unstated
        default: return
        }
        context.missing?.append(MissingFact(record: id, clause: nil, state: state, location: model.headLocation(id).location))
    }

    // MARK: Tasks

    /// A task as it stands for each element of the loops around it: the task with its elements, as a list. The task alone where there is no loop.
    func taskInstances(_ task: RecordID) -> [Value] {
        let states = context.taskStates?.states(of: task) ?? []
        guard states.contains(where: { !$0.elements.isEmpty }) else { return [.record(task)] }
        return states.map { state in
            state.elements.isEmpty
                ? .record(task) : .list(ListBox([.record(task)] + state.elements.map { .record($0) }))
        }
    }

    /// Whether a list is no list at all, but one task with the elements it is for, or one group with its key and value.
    func isOne(_ box: ListBox) -> Bool { box.isRow || isTaskInstance(box) }

    func isTaskInstance(_ box: ListBox) -> Bool {
        guard !box.isRow, box.elements.count >= 2, box.possible.isEmpty, box.openness == .complete,
            case .record(let task) = box.elements[0], model.kind(task) == .task
        else { return false }
        return box.elements.dropFirst().allSatisfy { element in
            if case .record(let id) = element { return model.kind(id) != .task }
            return false
        }
    }

    /// A task, and for whom where that is said.
    func task(_ value: Value) -> (task: RecordID, elements: [RecordID])? {
        switch value {
        case .record(let id) where model.kind(id) == .task: return (id, [])
        case .list(let box) where isTaskInstance(box):
            let records = box.elements.compactMap(\.recordID)
            return records.first.map { ($0, Array(records.dropFirst())) }
        default: return nil
        }
    }
}
