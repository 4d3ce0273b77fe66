import MajlisModel
import MajlisVocabulary

/// The flow of one sequence: the items of a day, of a lane, of a session.
extension DayFlow {
    private struct Entry {
        var id: RecordID
        var kind: Kind
        var clauses: ItemClauses
        /// The start and the end that its `at` gives, on the clock of the container's day.
        var fixed: Int?
        var fixedEnd: Int?
        /// `at tbd`, or a day of its own: the flow goes on as if it were not there.
        var isOutside: Bool
        /// The `at` of the next item in the flow, or the closing time behind the last one.
        var limit: Limit?
    }

    /// Places the items one after the other. `start` is where the flow stands, nil where that is open; `closing` is where the last item ends
    /// that has no length. Gives back where the flow stands then.
    mutating func flow(
        _ items: [RecordID], in container: Container, from start: Position, until closing: Limit?, after arrival: Arrival?
    ) -> (position: Position, arrival: Arrival?) {
        let entries = entries(items, in: container, closing: closing)
        if container.form == .parts, !entries.contains(where: { $0.clauses.length != nil || $0.fixed != nil }) {
            // An order without any times: the parts of a plan that goes no further.
            for entry in entries { placeWithoutTime(entry, in: container) }
            return (start, arrival)
        }
        var position = start
        var arrival = arrival
        var isFirst = true
        for entry in entries {
            if entry.kind == .alongside {
                placeAlongside(entry.id, in: container, from: position)
                continue
            }
            if entry.isOutside {
                placeOutside(entry, in: container)
                continue
            }
            let begin = entry.fixed ?? position.seconds
            note(start: entry.fixed == nil ? position.reason : .own, of: entry.id)
            var own = arrival
            let end: Int?
            if entry.kind == .parallel {
                (end, own) = placeParallel(entry, in: container, from: begin, after: arrival)
            } else {
                end = placeItem(entry, in: container, from: begin)
                if let begin { own = Arrival(seconds: end ?? begin + 1, record: entry.id) }
            }
            if let fixed = entry.fixed, container.form != .alongside {
                compare(
                    entry, fixed, end, with: arrival, isContinued: position.seconds != nil && !(isFirst && container.form == .lane),
                    container)
            }
            if let own, own.seconds >= arrival?.seconds ?? Int.min { arrival = own }
            position = Position(end, .after(entry.id))
            isFirst = false
        }
        return (position, arrival)
    }

    private func entries(_ items: [RecordID], in container: Container, closing: Limit?) -> [Entry] {
        var entries: [Entry] = []
        entries.reserveCapacity(items.count)
        for id in items {
            let kind = facts.kind(id)
            guard DayFlow.flowing.contains(kind) else { continue }
            let clauses = ItemClauses(id, in: facts)
            var fixed: Int?
            var shift = 0
            var isOutside = false
            switch clauses.start {
            case .flow: break
            case .time(let seconds): fixed = seconds
            case .open: isOutside = true
            case .moment(let date, let seconds):
                // 01:30 of the day after is 25:30 of this one.
                let days = container.date.map { date.days(since: $0) }
                if let days, days == 0 || days == 1 && seconds < 86_400 {
                    shift = days * 86_400
                    fixed = seconds + shift
                } else {
                    isOutside = true
                }
            }
            let fixedEnd = fixed == nil ? nil : clauses.end.map { $0 + shift }
            entries.append(Entry(id: id, kind: kind, clauses: clauses, fixed: fixed, fixedEnd: fixedEnd, isOutside: isOutside, limit: nil))
        }
        // What runs alongside does not wait for each other.
        if container.form == .alongside { return entries }
        var limit = closing
        for index in entries.indices.reversed() where !entries[index].isOutside && entries[index].kind != .alongside {
            entries[index].limit = limit
            limit = entries[index].fixed.map { Limit(seconds: $0, record: entries[index].id) }
        }
        return entries
    }

    /// What an `at` says against where the flow has arrived.
    private mutating func compare(
        _ entry: Entry, _ fixed: Int, _ end: Int?, with arrival: Arrival?, isContinued: Bool, _ container: Container
    ) {
        guard let arrival else { return }
        if fixed < arrival.seconds {
            if arrival.isStart { return findings.beforeStart(entry.id, at: fixed, container: arrival.record, start: arrival.seconds) }
            if calledOff.contains(entry.id, in: facts) || calledOff.contains(arrival.record, in: facts) { return }
            if container.form != .parts, isRoomConflict(entry.id, fixed, end, with: arrival.record) { return }
            findings.overlap(
                entry.id, in: container.record, at: fixed, with: arrival.record, placements[arrival.record.index], until: arrival.seconds)
        } else if fixed > arrival.seconds, isContinued, container.form == .day || container.form == .lane {
            findings.gap(before: entry.id, from: arrival.seconds, to: fixed, after: arrival.isStart ? nil : arrival.record)
        }
    }

    /// Whether the rule `room_conflict` reports the same overlap.
    private func isRoomConflict(_ id: RecordID, _ start: Int, _ end: Int?, with other: RecordID) -> Bool {
        let counted = KindSet(.session, .item)
        guard counted.contains(facts.kind(id)), counted.contains(facts.kind(other)),
            let mine = placements[id.index]?.room, let placed = placements[other.index], let theirs = placed.room,
            leaves.firstCommon(mine, theirs) != nil, let begin = placed.start
        else { return false }
        let finish = placed.end.map { Int($0.seconds) } ?? Int(begin.seconds) + 1
        return max(start, Int(begin.seconds)) < min(end ?? start + 1, finish)
    }

    // MARK: Items

    /// Places one item and its parts; gives back its end.
    private mutating func placeItem(_ entry: Entry, in container: Container, from begin: Int?) -> Int? {
        let clauses = entry.clauses
        let room = room(clauses, in: container)
        notePlace(of: entry.id, clauses, in: container)
        var end: Int?
        note(end: clauses.isLengthOpen ? .open : .unsaid, of: entry.id)
        if let begin {
            if let stated = entry.fixedEnd {
                end = stated
                note(end: .own, of: entry.id)
                if let length = clauses.length, begin + length != stated {
                    findings.contradiction(entry.id, start: begin, end: stated, length: length)
                }
            } else if let length = clauses.length {
                end = begin + length
                note(end: .length, of: entry.id)
            } else if !clauses.isLengthOpen, let limit = entry.limit, limit.seconds > begin {
                end = limit.seconds
                note(end: .before(limit.record), of: entry.id)
            }
        }
        end = placeParts(of: entry.id, clauses, in: container, room: room, from: begin, to: end)
        let isOpen = (begin == nil || end == nil) && (container.form == .day || container.form == .lane)
        place(entry.id, in: container, room: room, from: begin, to: end, isFixed: entry.fixed != nil, isOpen: isOpen)
        if isOpen, let begin, end == nil, !clauses.isLengthOpen, entry.limit == nil { findings.withoutLength(entry.id, start: begin) }
        return placements[entry.id.index]?.end == nil ? nil : end
    }

    /// Places what flows inside a session; gives back the session's end, which is that of its parts where it has no length of its own.
    mutating func placeParts(
        of id: RecordID, _ clauses: ItemClauses, in container: Container, room: RecordID?, from begin: Int?, to end: Int?
    ) -> Int? {
        let children = facts.records[id.index].children
        guard children.contains(where: { DayFlow.flowing.contains(facts.kind($0)) }) else { return end }
        var inner = container
        inner.form = .parts
        inner.record = id
        inner.room = room
        inner.track = nil
        inner.dayRoom = nil
        let outcome = flow(
            children, in: inner, from: Position(begin, .with(id)), until: end.map { Limit(seconds: $0, record: id) },
            after: begin.map { Arrival(seconds: $0, record: id, isStart: true) })
        guard let begin, let last = outcome.position.seconds, last > begin else { return end }
        guard let end else {
            if clauses.isLengthOpen { return nil }
            if case .after(let part) = outcome.position.reason { note(end: .with(part), of: id) }
            return last
        }
        if last > end { findings.partsTooLong(id, parts: last - begin, length: end - begin) }
        return end
    }

    private mutating func placeWithoutTime(_ entry: Entry, in container: Container) {
        let room = room(entry.clauses, in: container)
        notePlace(of: entry.id, entry.clauses, in: container)
        note(start: .unsaid, of: entry.id)
        _ = placeParts(of: entry.id, entry.clauses, in: container, room: room, from: nil, to: nil)
        place(entry.id, in: container, room: room, from: nil, to: nil, isFixed: false, isOpen: false)
    }

    private mutating func placeOutside(_ entry: Entry, in container: Container) {
        if case .moment = entry.clauses.start { return placeAlone(entry.id) }
        let room = room(entry.clauses, in: container)
        notePlace(of: entry.id, entry.clauses, in: container)
        note(start: .open, of: entry.id)
        _ = placeParts(of: entry.id, entry.clauses, in: container, room: room, from: nil, to: nil)
        place(entry.id, in: container, room: room, from: nil, to: nil, isFixed: false, isOpen: true)
        if entry.kind == .parallel { placeLanes(of: entry.id, in: container, from: nil, until: nil, after: nil) }
    }

    /// What runs beside the flow: each by its own `at`, otherwise behind the one before.
    private mutating func placeAlongside(_ id: RecordID, in container: Container, from position: Position) {
        var inner = container
        inner.form = .alongside
        inner.record = id
        inner.room = nil
        inner.dayRoom = nil
        _ = flow(facts.records[id.index].children, in: inner, from: position, until: nil, after: nil)
    }

    // MARK: Parallel

    private mutating func placeParallel(
        _ entry: Entry, in container: Container, from begin: Int?, after arrival: Arrival?
    ) -> (end: Int?, arrival: Arrival?) {
        var before = arrival
        if let begin, begin > arrival?.seconds ?? Int.min { before = Arrival(seconds: begin, record: entry.id, isStart: true) }
        let limit = entry.fixedEnd.map { Limit(seconds: $0, record: entry.id) } ?? entry.limit
        var outcome = placeLanes(of: entry.id, in: container, from: begin, until: limit, after: before)
        if let stated = entry.fixedEnd {
            if outcome.end ?? stated <= stated { note(end: .own, of: entry.id) }
            outcome.end = max(outcome.end ?? stated, stated)
        }
        let isOpen = begin == nil || outcome.end == nil
        place(entry.id, in: container, room: nil, from: begin, to: outcome.end, isFixed: entry.fixed != nil, isOpen: isOpen)
        if let end = outcome.end, end > outcome.arrival?.seconds ?? Int.min { outcome.arrival = Arrival(seconds: end, record: entry.id) }
        return outcome
    }

    /// Starts all lanes at once; ends with the longest, nil where one of them is open.
    @discardableResult
    private mutating func placeLanes(
        of id: RecordID, in container: Container, from begin: Int?, until limit: Limit?, after arrival: Arrival?
    ) -> (end: Int?, arrival: Arrival?) {
        note(end: .empty, of: id)
        var end: Int?
        var isOpen = false
        var latest = arrival
        for child in facts.records[id.index].children {
            let isLane = facts.kind(child) == .lane
            guard isLane || DayFlow.flowing.contains(facts.kind(child)) else { continue }
            let outcome =
                isLane
                ? place(lane: child, in: container, from: Position(begin, .with(id)), until: limit, after: arrival)
                : placeSingle(child, in: container, from: Position(begin, .with(id)), until: limit, after: arrival)
            if let position = outcome.position.seconds {
                // What is outside of the flow (`at tbd`) leaves the end where it was.
                var takesTime = isLane
                if case .after = outcome.position.reason { takesTime = true }
                if !isOpen, takesTime, position > end ?? Int.min { note(end: .with(child), of: id) }
                end = max(end ?? position, position)
            } else {
                if !isOpen { note(end: .openWith(child), of: id) }
                isOpen = true
            }
            if let own = outcome.arrival, own.seconds >= latest?.seconds ?? Int.min { latest = own }
        }
        return (isOpen ? nil : end ?? begin, latest)
    }

    private mutating func placeSingle(
        _ id: RecordID, in container: Container, from begin: Position, until limit: Limit?, after arrival: Arrival?
    ) -> (position: Position, arrival: Arrival?) {
        var inner = container
        inner.form = .lane
        return flow([id], in: inner, from: begin, until: limit, after: arrival)
    }

    private mutating func place(
        lane: RecordID, in container: Container, from begin: Position, until limit: Limit?, after arrival: Arrival?
    ) -> (position: Position, arrival: Arrival?) {
        var inner = container
        inner.form = .lane
        inner.record = lane
        if let referent = facts.records[lane.index].referent.recordID {
            if facts.kind(referent) == .room { inner.room = referent } else { inner.track = referent }
        }
        var start = begin.seconds
        var isFixed = false
        if case .time(let seconds) = ItemClauses(lane, in: facts).start { (start, isFixed) = (seconds, true) }
        if !isFixed, let from = facts.value(lane, .from)?.daySeconds { (start, isFixed) = (from, true) }
        var before = arrival
        if isFixed, let own = start {
            if let arrival, own < arrival.seconds, !arrival.isStart {
                findings.overlap(
                    lane, in: lane, at: own, with: arrival.record, placements[arrival.record.index], until: arrival.seconds)
            }
            before = Arrival(seconds: own, record: lane, isStart: true)
        }
        note(start: isFixed ? .own : begin.reason, of: lane)
        let outcome = flow(
            facts.records[lane.index].children, in: inner, from: Position(start, isFixed ? .opening(lane) : .with(lane)), until: limit,
            after: before)
        if case .after(let last) = outcome.position.reason {
            note(end: outcome.position.seconds == nil ? .openWith(last) : .with(last), of: lane)
        } else {
            note(end: .empty, of: lane)
        }
        let room = inner.room ?? inner.track.flatMap { facts.reference($0, .room) }
        place(lane, in: inner, room: room, from: start, to: outcome.position.seconds, isFixed: isFixed, isOpen: false)
        return outcome
    }
}
