import MajlisModel
import MajlisVocabulary

/// Goes through a day in the order of its flow and says when each part begins and ends, from what has happened so far.
struct RunForecast {
    private let model: Model
    private let schedule: Schedule
    private let date: CivilDate
    let now: Int?
    private(set) var lines: [RunLine] = []
    /// The latest of all that was recorded to have begun, by its planned time; nil where nothing was: then nobody can tell what is late.
    private var lastPlan: Int?

    private static let flowing = KindSet(.session, .item, .break, .part, .parallel, .alongside)

    /// Where a sequence has come to.
    private struct Cursor {
        var seconds: Int?
        /// What ends then.
        var record: RecordID?
    }

    init(_ outcome: Outcome, date: CivilDate, now: Int?) {
        model = outcome.project.model
        schedule = outcome.schedule
        self.date = date
        self.now = now
    }

    mutating func run(_ day: RecordID) {
        let all = [Kind.session, .item, .break].flatMap { model.records(of: $0) }
        lastPlan = lastRecorded(all.filter { schedule[$0]?.date == date && model.enclosing($0, KindSet(.session, .item)) == nil })
        sequence(model[day].children, depth: 0, after: Cursor(), isInside: false)
    }

    /// - Parameter isInside: the items are parts of one session, so that they begin whenever the one before ends.
    /// - Returns: where the last one ends.
    @discardableResult
    private mutating func sequence(_ items: [RecordID], depth: Int, after cursor: Cursor, isInside: Bool) -> Cursor {
        var cursor = cursor
        let last = isInside ? lastRecorded(items) : lastPlan
        for item in items where !model[item].isTemplate {
            let kind = model.kind(item)
            guard RunForecast.flowing.contains(kind), let planned = schedule[item] else { continue }
            // Something of another day, or without a time, stands outside of the flow.
            if planned.date != nil, planned.date != date { continue }
            switch kind {
            case .alongside: sequenceBeside(item, depth: depth)
            case .parallel: cursor = lanes(item, planned, depth: depth, after: cursor)
            default: cursor = place(item, planned, depth: depth, after: cursor, last: last, isInside: isInside)
            }
        }
        return cursor
    }

    /// What runs alongside moves nothing and is moved by nothing.
    private mutating func sequenceBeside(_ id: RecordID, depth: Int) {
        for child in model[id].children where !model[child].isTemplate {
            guard let planned = schedule[child], RunForecast.flowing.contains(model.kind(child)) else { continue }
            _ = place(child, planned, depth: depth, after: Cursor(), last: lastPlan, isInside: false)
        }
    }

    private mutating func lanes(_ id: RecordID, _ planned: Schedule.Placement, depth: Int, after cursor: Cursor) -> Cursor {
        var latest = Cursor()
        for child in model[id].children where !model[child].isTemplate {
            let isLane = model.kind(child) == .lane
            guard isLane || RunForecast.flowing.contains(model.kind(child)) else { continue }
            let items = isLane ? model[child].children : [child]
            let end = sequence(items, depth: depth, after: cursor, isInside: false)
            if let seconds = end.seconds, seconds > latest.seconds ?? Int.min { latest = end }
        }
        guard let stated = planned.end.map({ Int($0.seconds) }), stated > latest.seconds ?? Int.min else { return latest }
        return Cursor(seconds: stated, record: latest.record)
    }

    // MARK: One part

    private mutating func place(
        _ id: RecordID, _ planned: Schedule.Placement, depth: Int, after cursor: Cursor, last: Int?, isInside: Bool
    ) -> Cursor {
        let plan = (start: planned.start.map { Int($0.seconds) }, end: planned.end.map { Int($0.seconds) })
        let started = moment(id, .started)
        let ended = started == nil ? nil : moment(id, .ended)
        var line = RunLine(record: id, depth: depth, planned: planned, started: started, ended: ended, phase: .ahead)
        if isCalledOff(id) {
            line.phase = .calledOff
            line.start = plan.start
            line.end = plan.end
            lines.append(line)
            // Its slot takes up what ran over before it.
            guard let end = plan.end else { return cursor }
            return (cursor.seconds ?? Int.min) > end ? cursor : Cursor(seconds: end, record: cursor.record)
        }

        line.start = start(id, planned, started, after: cursor, isInside: isInside)
        if started != nil { line.phase = ended == nil ? .running : .over }
        if line.phase == .ahead {
            if isInside, last == nil {
                // Nobody records the parts of this session: they follow from its own beginning.
                if let now, let start = line.start, start <= now { line.phase = .untold }
                line.delayedBy = nil
            } else if isUntold(plan.start, last) {
                line.phase = .untold
                line.start = plan.start
                line.end = plan.end
                lines.append(line)
                sequence(model[id].children, depth: depth + 1, after: Cursor(), isInside: true)
                // What was recorded after it says more than its plan.
                guard let end = plan.end, end > cursor.seconds ?? Int.min else { return cursor }
                return Cursor(seconds: end, record: id)
            }
            // It has not begun, so it begins now at the earliest.
            if line.phase == .ahead, let now, let start = line.start, start < now { line.start = now }
        }
        if let start = line.start, let plan = plan.start, start > plan, let last = cursor.seconds, last > plan {
            line.delayedBy = cursor.record
        }
        let place = lines.count
        lines.append(line)

        let inner = sequence(
            model[id].children, depth: depth + 1, after: Cursor(seconds: line.start, record: id), isInside: true)
        var end = ended
        if end == nil, let start = line.start {
            end = expectedEnd(id, start: start, planned, inner: inner.record == id ? nil : inner.seconds)
            if line.phase == .running, let now, let known = end, known < now { end = now }
        }
        lines[place].end = end
        return Cursor(seconds: end, record: id)
    }

    /// Its time has come, and either something planned behind it has begun or nobody records this day at all.
    private func isUntold(_ plan: Int?, _ last: Int?) -> Bool {
        guard let plan, let now, plan <= now else { return false }
        return last.map { $0 > plan } ?? true
    }

    /// The latest planned beginning of those that have begun.
    private func lastRecorded(_ items: [RecordID]) -> Int? {
        items.compactMap { item in
            guard let start = schedule[item]?.start, moment(item, .started) != nil else { return nil }
            return Int(start.seconds)
        }.max()
    }

    private func start(
        _ id: RecordID, _ planned: Schedule.Placement, _ started: Int?, after cursor: Cursor, isInside: Bool
    ) -> Int? {
        if let started { return started }
        guard let plan = planned.start.map({ Int($0.seconds) }) else { return planned.isTimeOpen ? nil : cursor.seconds }
        guard let last = cursor.seconds else { return plan }
        if last >= plan { return last }
        let movesUp = !planned.isFixed && (isInside || model.kind(id) == .break)
        return movesUp ? last : plan
    }

    private func expectedEnd(_ id: RecordID, start: Int, _ planned: Schedule.Placement, inner: Int?) -> Int? {
        guard let from = planned.start, let to = planned.end else { return inner }
        let length = to.seconds(since: from)
        let stated = Int(to.seconds)
        var end: Int
        if statesEnd(id), start < stated {
            end = stated
        } else {
            end = start + length
        }
        if let inner { end = max(end, inner) }
        return end
    }

    /// `at 10:00..13:00`, or no length at all, so that it goes on until what comes next.
    private func statesEnd(_ id: RecordID) -> Bool {
        switch model.value(id, .at) {
        case .hours?, .range?: return true
        default: break
        }
        return model.value(id, .for) == nil && !model[id].children.contains { RunForecast.flowing.contains(model.kind($0)) }
    }

    private func isCalledOff(_ id: RecordID) -> Bool {
        guard case .choice(let status)? = model.value(id, .status) else { return false }
        return status == .cancelled || status == .postponed
    }

    /// What was recorded, in seconds from the day's midnight; nil where it has not happened yet.
    private func moment(_ id: RecordID, _ clause: Clause) -> Int? {
        guard case .dateTime(let moment)? = model.value(id, clause) else { return nil }
        let seconds = Int(clamping: moment.seconds - CivilDateTime(date).seconds)
        if let now, seconds > now { return nil }
        return seconds
    }
}
