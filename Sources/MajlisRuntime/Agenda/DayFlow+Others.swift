import MajlisModel
import MajlisVocabulary

/// Sessions that stand outside of days, the order of everything, and what has no place.
extension DayFlow {
    /// Places the sessions and items at top level, in a meeting or in an agenda by their own clauses.
    mutating func placeOthers() {
        for kind in [Kind.session, .item] {
            for id in model.records(of: kind) where placements[id.index] == nil {
                if let parent = facts.parent(id) {
                    guard DayFlow.outside.contains(facts.kind(parent)) else { continue }
                }
                placeAlone(id)
            }
        }
    }

    private static let outside = KindSet(.conference, .edition, .series, .agenda)

    /// Places one session by its own date and time.
    mutating func placeAlone(_ id: RecordID) {
        let clauses = ItemClauses(id, in: facts)
        let meeting = meetings.meeting(of: id, in: facts)
        var container = Container(form: .alongside, record: id, meeting: meeting)
        var start: Int?
        switch clauses.start {
        case .moment(let date, let seconds):
            start = seconds
            container.date = date
            container.day = places.day(on: date, of: meeting)
        case .time(let seconds): start = seconds
        case .flow, .open: break
        }
        if container.date == nil {
            if let day = clauses.day {
                container.day = day
                container.date = dates[day]
            } else if let date = clauses.date {
                container.date = date
                container.day = places.day(on: date, of: meeting)
            } else if start != nil {
                // A time without a day means the only day there is.
                let all = places.days(of: meeting)
                if all.count == 1 {
                    container.day = all[0]
                    container.date = dates[all[0]]
                } else if !all.isEmpty || places.spansDays(meeting, facts) {
                    start = nil
                } else if let meeting, case .date(let date)? = facts.value(meeting, .date) {
                    container.date = date.exact
                }
            }
        }
        container.dayRoom = container.day.flatMap { facts.reference($0, .room) }
        let room = room(clauses, in: container)
        notePlace(of: id, clauses, in: container)
        note(start: start != nil ? .own : clauses.start == .flow ? .unsaid : .open, of: id)
        note(end: clauses.isLengthOpen ? .open : .unsaid, of: id)
        var end: Int?
        if let start {
            end = clauses.end ?? clauses.length.map { start + $0 }
            if end != nil { note(end: clauses.end != nil ? .own : .length, of: id) }
            if let stated = clauses.end, let length = clauses.length, start + length != stated {
                findings.contradiction(id, start: start, end: stated, length: length)
            }
        }
        end = placeParts(of: id, clauses, in: container, room: room, from: start, to: end)
        place(id, in: container, room: room, from: start, to: end, isFixed: start != nil, isOpen: clauses.start == .open)
    }

    // MARK: Order

    /// Sessions and items with a time, in the order of time, then of the scripts; undated days follow in their own order.
    func ordered() -> [RecordID] {
        var rank: [RecordID: Int64] = [:]
        for (index, day) in days.enumerated() { rank[day] = Int64(index) }
        var keys: [(key: Int64, id: RecordID)] = []
        for index in placements.indices {
            guard let placement = placements[index], let start = placement.start else { continue }
            let kind = facts.records[index].kind
            guard kind == .session || kind == .item else { continue }
            let undated = (placement.day.flatMap { rank[$0] } ?? Int64(days.count)) << 20 + Int64(start.seconds) + (1 << 50)
            keys.append((placement.startInstant ?? undated, RecordID(index)))
        }
        keys.sort { $0.key != $1.key ? $0.key < $1.key : $0.id < $1.id }
        return keys.map(\.id)
    }

    // MARK: What has no place

    /// Notes the sessions without a time or a room, where their meeting otherwise has times and rooms.
    mutating func reportUnplaced() {
        struct Plan {
            var hasTimes = false
            var hasRooms = false
        }
        var plans: [RecordID?: Plan] = [:]
        let sessions = model.records(of: .session)
        var meetingOf: [RecordID?] = []
        meetingOf.reserveCapacity(sessions.count)
        // Neighbours mostly share their parent, and with it the meeting.
        var parent: RecordID?
        var meeting = sessions.first.flatMap { meetings.meeting(of: $0, in: facts) }
        var plan = Plan()
        for (index, id) in sessions.enumerated() {
            if index == 0 { parent = facts.parent(id) }
            if facts.parent(id) != parent {
                parent = facts.parent(id)
                let next = meetings.meeting(of: id, in: facts)
                if next != meeting {
                    plans[meeting] = plan
                    plan = plans[next] ?? Plan()
                    meeting = next
                }
            }
            meetingOf.append(meeting)
            guard let placement = placements[id.index] else { continue }
            if placement.start != nil { plan.hasTimes = true }
            if placement.room != nil { plan.hasRooms = true }
        }
        plans[meeting] = plan
        guard plans.values.contains(where: { $0.hasTimes || $0.hasRooms }) else { return }
        for (id, meeting) in zip(sessions, meetingOf) {
            guard let placement = placements[id.index], placement.start == nil || placement.room == nil,
                let plan = plans[meeting]
            else { continue }
            let lacksTime = plan.hasTimes && placement.start == nil && isUntimed(id)
            let lacksRoom = plan.hasRooms && placement.room == nil && needsRoom(id)
            guard lacksTime || lacksRoom, !calledOff.contains(id, in: facts) else { continue }
            findings.unplaced(id, lacksTime: lacksTime, lacksRoom: lacksRoom)
        }
        for day in findings.daysWithoutStart where plans[meetings.meeting(of: day, in: facts)]?.hasTimes ?? false {
            let waiting = facts.records[day.index].children.filter { isWaiting($0) }
            if !waiting.isEmpty { findings.dayWithoutStart(day, count: waiting.count) }
        }
    }

    /// Whether a part of a day waits for the day's beginning. Lanes in which everything has a time of its own wait for nothing.
    private func isWaiting(_ id: RecordID) -> Bool {
        guard let placement = placements[id.index], placement.start == nil, placement.isTimeOpen else { return false }
        guard facts.kind(id) == .parallel else { return true }
        let children = facts.records[id.index].children
        let parts = children.flatMap { facts.kind($0) == .lane ? Array(facts.records[$0.index].children) : [$0] }
        let flowing = parts.filter { DayFlow.flowing.contains(facts.kind($0)) }
        return flowing.isEmpty || flowing.contains { placements[$0.index]?.start == nil }
    }

    /// Behind an open flow the missing length is reported, and on a day without a start the day; parts need no time of their own.
    private func isUntimed(_ id: RecordID) -> Bool {
        guard let parent = facts.parent(id), !DayFlow.outside.contains(facts.kind(parent)) else { return true }
        guard facts.kind(parent) != .session, facts.kind(parent) != .item else { return false }
        return ItemClauses(id, in: facts).start == .open
    }

    private func needsRoom(_ id: RecordID) -> Bool {
        if let parent = facts.parent(id), facts.kind(parent) == .session || facts.kind(parent) == .item { return false }
        if case .choice(.online)? = facts.value(id, .modality) { return false }
        switch facts.value(id, .room) {
        case Value.none?, .unstated?: return false
        default: break
        }
        if let meeting = meetings.meeting(of: id, in: facts), case .choice(.online)? = facts.value(meeting, .modality) { return false }
        return facts.value(id, .place) == nil
    }
}

/// The days of each meeting, and which of them has a date.
struct DayIndex {
    private struct Key: Hashable {
        var meeting: RecordID?
        var date: CivilDate
    }

    private var byDate: [Key: RecordID] = [:]
    private var byMeeting: [RecordID?: [RecordID]] = [:]

    init(_ days: [RecordID], dates: [RecordID: CivilDate], _ meetings: Meetings, _ facts: ModelFacts) {
        for day in days {
            let meeting = meetings.meeting(of: day, in: facts)
            byMeeting[meeting, default: []].append(day)
            if let date = dates[day] {
                let key = Key(meeting: meeting, date: date)
                if byDate[key] == nil { byDate[key] = day }
            }
        }
    }

    func day(on date: CivilDate, of meeting: RecordID?) -> RecordID? { byDate[Key(meeting: meeting, date: date)] }

    func days(of meeting: RecordID?) -> [RecordID] { byMeeting[meeting] ?? [] }

    /// Whether the meeting's own date leaves open which day a time belongs to.
    func spansDays(_ meeting: RecordID?, _ facts: ModelFacts) -> Bool {
        guard let meeting else { return false }
        switch facts.value(meeting, .date) {
        case .dates(let box)?: return box.range.length.upperBound > 1
        case .list?: return true
        default: return false
        }
    }
}
