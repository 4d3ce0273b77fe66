import MajlisModel
import MajlisText
import MajlisVocabulary

/// The flow through one model: what has been placed so far and what was found.
struct DayFlow {
    let model: Model
    let facts: ModelFacts
    let meetings: Meetings
    let leaves: RoomLeaves
    var zones: DayZones
    var calledOff: CalledOff
    var findings: FlowFindings
    var placements: [Schedule.Placement?]
    /// In the order of their dates, then of the scripts; undated ones last.
    let days: [RecordID]
    let dates: [RecordID: CivilDate]
    let places: DayIndex
    /// Why things are where they are; nil where nobody asks.
    var reasons: FlowReasons?
    // The zone of the last part placed, which the next one nearly always shares.
    private var lastZone: (day: RecordID?, room: RecordID?, meeting: RecordID?, zone: Int)?

    /// Kinds that take part in a flow.
    static let flowing = KindSet(.session, .item, .break, .part, .parallel, .alongside)

    init(_ model: Model) {
        self.model = model
        facts = ModelFacts(model)
        meetings = Meetings(model)
        leaves = RoomLeaves(model)
        zones = DayZones(model)
        calledOff = CalledOff(facts)
        findings = FlowFindings(Naming(model))
        placements = Array(repeating: nil, count: model.records.count)
        (days, dates) = DayFlow.datedDays(model, facts, meetings)
        places = DayIndex(days, dates: dates, meetings, facts)
    }

    /// Where a sequence stands, and what its items inherit.
    struct Container {
        enum Form { case day, lane, parts, alongside }
        var form: Form
        var record: RecordID
        var day: RecordID?
        var date: CivilDate?
        var meeting: RecordID?
        /// A lane's room, or for parts that of their session.
        var room: RecordID?
        var track: RecordID?
        var dayRoom: RecordID?
    }

    /// How far the flow has come: the latest end so far, and what ends then.
    struct Arrival {
        var seconds: Int
        var record: RecordID
        /// The time is the container's own beginning.
        var isStart = false
    }

    /// Where the flow stands, nil where that is open, and what has brought it there.
    struct Position {
        var seconds: Int?
        var reason: FlowReasons.Start

        init(_ seconds: Int?, _ reason: FlowReasons.Start) {
            self.seconds = seconds
            self.reason = reason
        }
    }

    /// Where something ends that has no length, and what says so.
    struct Limit {
        var seconds: Int
        var record: RecordID
    }

    // MARK: Days

    mutating func placeDays() {
        for day in days { place(day: day) }
    }

    private mutating func place(day: RecordID) {
        let start = facts.value(day, .from)?.daySeconds
        let closing = facts.value(day, .to)?.daySeconds
        let meeting = meetings.meeting(of: day, in: facts)
        let container = Container(
            form: .day, record: day, day: day, date: dates[day], meeting: meeting, dayRoom: facts.reference(day, .room))
        let children = facts.records[day.index].children
        let outcome = flow(
            children, in: container, from: Position(start, .opening(day)), until: closing.map { Limit(seconds: $0, record: day) },
            after: start.map { Arrival(seconds: $0, record: day, isStart: true) })
        var first = start
        var last = outcome.arrival.flatMap { $0.isStart ? nil : $0.seconds }
        for child in children {
            guard let placed = placements[child.index], facts.kind(child) != .alongside else { continue }
            if let start = placed.start { first = min(first ?? Int.max, Int(start.seconds)) }
            if let end = placed.end { last = max(last ?? 0, Int(end.seconds)) }
        }
        if let closing, let last, last > closing { findings.overrun(day: day, end: last, closing: closing) }
        place(day, in: container, room: container.dayRoom, from: first, to: closing ?? last, isFixed: start != nil, isOpen: false)
        if start == nil { findings.daysWithoutStart.append(day) }
    }

    /// The days with their dates. A meeting's only day has the meeting's date where it gives none itself.
    private static func datedDays(_ model: Model, _ facts: ModelFacts, _ meetings: Meetings) -> ([RecordID], [RecordID: CivilDate]) {
        let records = model.records(of: .day)
        var dates: [RecordID: CivilDate] = [:]
        var keys: [(date: CivilDate, day: RecordID)] = []
        var undated: [RecordID] = []
        var daysOf: [RecordID?: Int] = [:]
        for day in records { daysOf[meetings.meeting(of: day, in: facts), default: 0] += 1 }
        for day in records {
            switch facts.value(day, .date) {
            case .date(let date)?:
                dates[day] = date.exact
                keys.append((date.first, day))
            case nil:
                let meeting = meetings.meeting(of: day, in: facts)
                if daysOf[meeting] == 1, let meeting, case .date(let date)? = facts.value(meeting, .date), let exact = date.exact {
                    dates[day] = exact
                    keys.append((exact, day))
                } else {
                    undated.append(day)
                }
            default: undated.append(day)
            }
        }
        keys.sort { ($0.date, $0.day) < ($1.date, $1.day) }
        return (keys.map(\.day) + undated, dates)
    }

    // MARK: Placing one part

    /// Stores a part's time and room; times that no day has are left out, and reported.
    mutating func place(
        _ id: RecordID, in container: Container, room: RecordID?, from start: Int?, to end: Int?, isFixed: Bool, isOpen: Bool
    ) {
        var placement = Schedule.Placement(day: container.day, date: container.date)
        placement.room = room
        placement.isFixed = isFixed
        placement.isTimeOpen = isOpen
        placement.start = start.flatMap { CivilTime(seconds: $0) }
        if placement.start != nil { placement.end = end.flatMap { CivilTime(seconds: $0) } }
        if (start != nil && placement.start == nil) || (end != nil && placement.end == nil && placement.start != nil) {
            placement.isTimeOpen = true
            findings.outOfRange(id)
        }
        if let date = container.date, let start = placement.start {
            resolve(&placement, of: id, date: date, start: start, zone: zone(day: container.day, room: room, meeting: container.meeting))
        }
        placements[id.index] = placement
    }

    private mutating func zone(day: RecordID?, room: RecordID?, meeting: RecordID?) -> Int {
        if let last = lastZone, last.day == day, last.room == room, last.meeting == meeting { return last.zone }
        let zone = zones.zone(day: day, room: room, meeting: meeting, in: model)
        lastZone = (day, room, meeting, zone)
        return zone
    }

    private mutating func resolve(_ placement: inout Schedule.Placement, of id: RecordID, date: CivilDate, start: CivilTime, zone: Int) {
        let midnight = Int64(date.daysSince1970) * 86_400
        if let offset = zones.offset(zone: zone, date: date) {
            placement.startInstant = midnight + Int64(start.seconds) - offset
            placement.endInstant = placement.end.map { midnight + Int64($0.seconds) - offset }
            return
        }
        let begin = zones[zone].resolve(date, start)
        let isReported = facts.kind(id) != .day && facts.kind(id) != .parallel && facts.kind(id) != .lane
        if isReported { findings.clock(begin, of: id, date: date, time: start, isEnd: false, zone: zones[zone]) }
        placement.startInstant = begin.instant.seconds
        guard let end = placement.end else { return }
        let finish = zones[zone].resolve(date, end)
        if isReported { findings.clock(finish, of: id, date: date, time: end, isEnd: true, zone: zones[zone]) }
        placement.endInstant = max(finish.instant.seconds, begin.instant.seconds)
    }

    /// The part's own room, that of its lane, of its track, of its day.
    func room(_ clauses: ItemClauses, in container: Container) -> RecordID? {
        switch clauses.room {
        case .room(let room): return room
        case .open: return nil
        case .inherited:
            if let room = container.room { return room }
            if let track = clauses.track ?? container.track, let room = facts.reference(track, .room) { return room }
            return container.dayRoom
        }
    }
}
