import MajlisModel
import MajlisVocabulary

/// The sessions and items that take place at a known time, on one axis of time.
///
/// The axis is seconds since 1970 where date and zone are known. A day without a date has a stretch of the axis for itself, far behind all
/// dates, so that its times compare among each other and with nothing else.
struct AgendaEvents {
    struct Event {
        var record: RecordID
        /// The outermost session or item around it, or itself.
        var owner: RecordID
        var start: Int64
        var end: Int64
        var room: RecordID?
        var isRoot: Bool { record == owner }
    }

    let events: [Event]
    private let axis: TimeAxis
    static let counted = KindSet(.session, .item)

    init(_ context: inout RuleContext) {
        let model = context.model
        let axis = TimeAxis(context)
        var events: [Event] = []
        events.reserveCapacity(model.records(of: .session).count)
        for kind in [Kind.session, .item] {
            for id in model.records(of: kind) {
                guard let placement = context.schedule[id], let span = axis.span(placement, of: id), !context.isCalledOff(id) else {
                    continue
                }
                let owner = AgendaEvents.owner(of: id, in: context.facts) ?? id
                events.append(Event(record: id, owner: owner, start: span.start, end: span.end, room: placement.room))
            }
        }
        self.events = events
        self.axis = axis
    }

    func span(of id: RecordID, _ context: RuleContext) -> (start: Int64, end: Int64)? {
        context.schedule[id].flatMap { axis.span($0, of: id) }
    }

    /// The outermost session or item that a record stands in, or it itself; nil where there is none.
    static func owner(of id: RecordID, in facts: ModelFacts) -> RecordID? {
        var owner: RecordID?
        var next: RecordID? = id
        while let current = next {
            switch facts.kind(current) {
            case .session, .item: owner = current
            case .part, .point, .cue, .speaker, .chair, .coChair, .moderator, .rapporteur, .host, .interpreter: break
            default: return owner
            }
            next = facts.parent(current)
        }
        return owner
    }
}

/// Puts placements of all days on one axis.
struct TimeAxis {
    private let model: Model
    private var stretchOfDay: [RecordID: Int64] = [:]

    init(_ context: RuleContext) {
        model = context.model
        for (index, day) in context.schedule.days.enumerated() { stretchOfDay[day] = Int64(index + 1) << 42 }
    }

    /// nil without a start, and for what lasts no time at all.
    func span(_ placement: Schedule.Placement, of id: RecordID) -> (start: Int64, end: Int64)? {
        guard let start = placement.start else { return nil }
        if let begin = placement.startInstant {
            let end = placement.endInstant ?? begin + 1
            return end > begin ? (begin, end) : nil
        }
        let stretch: Int64
        if let day = placement.day {
            stretch = stretchOfDay[day] ?? 0
        } else {
            // A time without any day: it compares with what stands in the same agenda or meeting.
            stretch = -(Int64(model.enclosing(id, KindSet(.agenda, .conference, .edition))?.index ?? -1) + 2) << 42
        }
        let begin = stretch + Int64(start.seconds)
        let end = placement.end.map { stretch + Int64($0.seconds) } ?? begin + 1
        return end > begin ? (begin, end) : nil
    }
}
