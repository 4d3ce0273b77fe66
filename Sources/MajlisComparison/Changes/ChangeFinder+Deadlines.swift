import MajlisLanguage
import MajlisModel
import MajlisRuntime
import MajlisText
import MajlisVocabulary

/// Deadlines and other days that the scripts reckon from something else: they shift when that does.
extension ChangeFinder {
    mutating func followDeadlines() {
        followTasks()
        for index in newModel.records.indices {
            let id = RecordID(index)
            guard let other = pairs.toOld[index], newModel.kind(id) != .task else { continue }
            for field in newModel.fields(of: id) {
                guard case .deferred(let place) = field.value, let clause = field.property.clause, clause != .when,
                    !isChanged(clause, other, id)
                else { continue }
                let (before, after) = (old.evaluator.value(of: other, clause), new.evaluator.value(of: id, clause))
                if isSame(before, after) { continue }
                let cause = cause(of: new.project.program.deferred[Int(place)].expression, in: id)
                reckoned[id] = add(
                    .record(old: other, new: id), .clause(field.property), from: .value(before), to: .value(after), cause: cause)
            }
        }
    }

    private func isSame(_ x: Value, _ y: Value) -> Bool {
        switch (x, y) {
        case (.deferred, _), (_, .deferred): true
        default: meaning.same(x, y)
        }
    }

    // MARK: Tasks

    private struct TaskKey: Hashable {
        var task: RecordID
        var elements: [RecordID]
    }

    private struct Shift: Hashable {
        var task: RecordID
        var before: PartialDate?
        var beforeTime: CivilTime?
        var after: PartialDate?
        var afterTime: CivilTime?
    }

    /// One change for each task and shift, though many elements have it.
    private mutating func followTasks() {
        var known: [TaskKey: Int] = [:]
        for (place, state) in old.tasks.enumerated() {
            guard let task = pairs.toNew[state.task.index] else { continue }
            let elements = state.elements.compactMap { pairs.toNew[$0.index] }
            if elements.count == state.elements.count { known[TaskKey(task: task, elements: elements)] = place }
        }
        var told: Set<Shift> = []
        for state in new.tasks {
            guard let place = known[TaskKey(task: state.task, elements: state.elements)] else { continue }
            let before = old.tasks[place]
            let shift = Shift(
                task: state.task, before: before.dueDate, beforeTime: before.dueTime, after: state.dueDate, afterTime: state.dueTime)
            guard shift.before != shift.after || shift.beforeTime != shift.afterTime, told.insert(shift).inserted else { continue }
            tell(shift, before.task)
        }
    }

    private mutating func tell(_ shift: Shift, _ other: RecordID) {
        let (before, after) = (Told.due(shift.before, shift.beforeTime), Told.due(shift.after, shift.afterTime))
        // What the script says of it is told by the day that it leads to.
        if let own = clauseChanges[shift.task]?[PropertyKey(.due)] {
            guard changes[own].kind != .due else {
                add(.record(old: other, new: shift.task), .due, from: before, to: after)
                return
            }
            (changes[own].kind, changes[own].before, changes[own].after) = (.due, before, after)
            return
        }
        var cause: Int?
        if case .deferred(let place)? = newModel.value(shift.task, .due) {
            cause = self.cause(of: new.project.program.deferred[Int(place)].expression, in: shift.task)
        }
        reckoned[shift.task] = add(.record(old: other, new: shift.task), .due, from: before, to: after, cause: cause)
    }

    // MARK: Causes

    /// The change that a reckoned day follows from.
    private mutating func cause(of expression: Expression, in owner: RecordID) -> Int? {
        let names = ExpressionNames(expression)
        for (anchor, meeting) in names.anchors {
            let home = meeting ?? newModel.enclosing(owner, [.conference, .edition]) ?? soleMeeting
            if let change = anchorChange(anchor, home) { return change }
        }
        for id in names.records {
            if let change = timeChange(of: id) { return change }
        }
        return nil
    }

    var soleMeeting: RecordID? {
        let all = newModel.records(of: .conference) + newModel.records(of: .edition)
        return all.count == 1 ? all[0] : nil
    }

    private func timeChange(of id: RecordID) -> Int? {
        if let own = ownTime[id] ?? followed[id] { return own }
        for clause in [Clause.date, .due, .at, .opening, .closing, .deadline, .issue, .submit] {
            if let change = clauseChanges[id]?[PropertyKey(clause)] { return change }
        }
        return reckoned[id]
    }

    private mutating func anchorChange(_ anchor: Anchor, _ meeting: RecordID?) -> Int? {
        let other = meeting.flatMap { pairs.toOld[$0.index] }
        let subject = Change.Subject.anchor(isOpening: anchor == .opening, old: other, new: meeting)
        if let known = anchorChanges[subject] { return known }
        let (before, after) = (value(of: anchor, other, in: old), value(of: anchor, meeting, in: new))
        if meaning.same(before, after) { return nil }
        let clause = anchor == .opening ? Clause.opening : .closing
        if let meeting, let own = clauseChanges[meeting]?[PropertyKey(clause)] {
            anchorChanges[subject] = own
            return own
        }
        let days = new.schedule.days.filter {
            meeting == nil || newModel.enclosing($0, [.conference, .edition]).map { $0 == meeting } ?? true
        }
        let day = anchor == .opening ? days.first : days.last
        let cause =
            day.flatMap { clauseChanges[$0]?[PropertyKey(.date)] ?? clauseChanges[$0]?[PropertyKey(.from)] ?? come[$0] }
            ?? meeting.flatMap { clauseChanges[$0]?[PropertyKey(.date)] }
        let change = add(subject, .moved, from: .value(before), to: .value(after), cause: cause)
        anchorChanges[subject] = change
        return change
    }

    private func value(of anchor: Anchor, _ meeting: RecordID?, in outcome: Outcome) -> Value {
        var frame: [Value] = []
        let place = Location(file: FileID(0), range: TextRange(start: 0, end: 0))
        return outcome.evaluator.evaluate(Expression(.anchor(anchor, meeting: meeting), .date, place), frame: &frame)
    }
}
