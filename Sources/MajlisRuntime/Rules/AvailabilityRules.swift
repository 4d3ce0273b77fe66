import MajlisModel
import MajlisText
import MajlisVocabulary

/// `room_unavailable`, `person_unavailable` and `outside_hours`: sessions at times when somebody or something is not to be had.
struct AvailabilityRules {
    private let context: RuleContext
    private var findings: [Diagnostic] = []
    private var rooms: [RecordID: TimeWindows] = [:]
    /// For other rooms as ways out.
    private let use: RoomUse
    // By the room, the day and the meeting that say where a session takes place.
    private var hours: [[RecordID?]: OpenPlace] = [:]
    // Rooms and people whose availability cannot be told: that is said once.
    private var undecided: Set<RecordID> = []

    /// A venue or a room with its opening hours.
    private struct OpenPlace {
        var place: RecordID?
        var windows: TimeWindows
    }

    static func check(_ events: AgendaEvents, _ people: PersonUse, _ use: RoomUse) -> [Diagnostic] {
        var rules = AvailabilityRules(people.context, use)
        rules.checkPlaces(events)
        rules.checkPeople(people)
        return rules.findings
    }

    private init(_ context: RuleContext, _ use: RoomUse) {
        self.context = context
        self.use = use
    }

    // MARK: Rooms and venues

    private mutating func checkPlaces(_ events: AgendaEvents) {
        let model = context.model
        let hasHours = !model.records(of: .venue).isEmpty || model.records(of: .room).contains { model.value($0, .openingHours) != nil }
        let hasWindows = (model.records(of: .room) + model.records(of: .venue)).contains { model.value($0, .available) != nil }
        guard hasHours || hasWindows else { return }
        for event in events.events {
            guard let placement = context.schedule[event.record] else { continue }
            if !event.isRoot, context.schedule[event.owner]?.room == placement.room { continue }
            if hasWindows, let room = placement.room { check(event.record, placement, in: room) }
            if hasHours { checkHours(event.record, placement) }
        }
    }

    private mutating func check(_ session: RecordID, _ placement: Schedule.Placement, in room: RecordID) {
        let windows = rooms[room] ?? TimeWindows(AvailabilityRules.availability(of: room, context))
        rooms[room] = windows
        switch windows.covers(placement) {
        case .yes: return
        case .unknown: addUndecided(room, session, placement, windows, .roomUnavailable)
        case .no: add(.roomUnavailable, room, session, placement, windows, role: nil)
        }
    }

    private static func availability(of room: RecordID, _ context: RuleContext) -> Value? {
        if let own = context.model.value(room, .available) { return own }
        return context.venue(of: room).flatMap { context.model.value($0, .available) }
    }

    /// Whether a room can be had at a time, for those who look for another one.
    static func isRoomOpen(_ room: RecordID, for placement: Schedule.Placement?, _ context: RuleContext) -> Bool {
        guard let placement else { return true }
        guard TimeWindows(availability(of: room, context)).covers(placement) == .yes else { return false }
        let hours = context.model.value(room, .openingHours) ?? context.venue(of: room).flatMap { context.model.value($0, .openingHours) }
        return TimeWindows(hours).covers(placement) == .yes
    }

    private mutating func checkHours(_ session: RecordID, _ placement: Schedule.Placement) {
        let place = context.model.reference(session, .place)
        let key = [placement.room, placement.day, place]
        let open: OpenPlace
        if let known = hours[key] {
            open = known
        } else {
            open = openPlace(session, placement, place)
            hours[key] = open
        }
        guard let venue = open.place, open.windows.covers(placement) == .no else { return }
        let naming = context.naming
        var finding = naming.finding(
            .outsideHours, .outsideHours, at: session,
            [
                "session": naming.title(session), "time": naming.span(placement), "place": naming.title(venue),
                "hours": .list(open.windows.shown),
            ])
        finding.subjects = naming.names(session, venue)
        finding.related = [
            RelatedPlace(naming.place(venue, .openingHours), Message(.relatedHours, ["hours": .list(open.windows.shown)]))
        ]
        finding.suggestions = moves(session, placement, open.windows)
        if let longer = longerHours(venue, placement) { finding.suggestions.append(longer) }
        finding.suggestions += naming.waiver(.outsideHours, on: session)
        findings.append(finding)
    }

    /// Whose hours count: the room's, those of its venue, of the session's own place, of the day's venue, of the meeting's only venue.
    private func openPlace(_ session: RecordID, _ placement: Schedule.Placement, _ place: RecordID?) -> OpenPlace {
        let model = context.model
        var candidates: [RecordID?] = []
        if let room = placement.room {
            candidates = [room, context.venue(of: room)]
        }
        candidates += [place, placement.day.flatMap { model.reference($0, .venue) }]
        if let meeting = context.meetings.meeting(of: session, in: context.facts) {
            let venues = model.references(meeting, .venue)
            if venues.count == 1 { candidates.append(venues[0]) }
        }
        let venues = model.records(of: .venue)
        if venues.count == 1 { candidates.append(venues[0]) }
        for candidate in candidates {
            guard let candidate else { continue }
            if let value = model.value(candidate, .openingHours) { return OpenPlace(place: candidate, windows: TimeWindows(value)) }
            // A known venue without hours is open at all times.
            if model[candidate].kind == .venue { break }
        }
        return OpenPlace(place: nil, windows: TimeWindows(nil))
    }

    // MARK: People

    private mutating func checkPeople(_ people: PersonUse) {
        let model = context.model
        var available: [RecordID: Value] = [:]
        for participant in model.records(of: .participant) {
            if let value = model.value(participant, .available), let person = model[participant].referent.recordID {
                available[person] = value
            }
        }
        for person in model.records(of: .person) {
            if let value = model.value(person, .available) { available[person] = value }
        }
        guard !available.isEmpty else { return }
        for person in people.buckets.keys {
            guard let value = available[person] else { continue }
            let windows = TimeWindows(value)
            var seen: Set<RecordID> = []
            for span in people.buckets[person] where seen.insert(span.event).inserted {
                guard let placement = context.schedule[span.event] else { continue }
                switch windows.covers(ownTime(of: span, placement)) {
                case .yes: continue
                case .unknown: addUndecided(person, span.event, placement, windows, .personUnavailable)
                case .no: add(.personUnavailable, person, span.event, placement, windows, role: span.role)
                }
            }
        }
    }

    /// An interpreter may be there for a part of the session only.
    private func ownTime(of span: Span, _ placement: Schedule.Placement) -> Schedule.Placement {
        guard let role = span.role, case .hours(let hours)? = context.model.value(role, .at) else { return placement }
        var own = placement
        own.start = hours.start
        own.end = hours.end
        return own
    }

    // MARK: Findings

    private mutating func add(
        _ rule: BuiltinRule, _ subject: RecordID, _ session: RecordID, _ placement: Schedule.Placement, _ windows: TimeWindows,
        role: RecordID?
    ) {
        let naming = context.naming
        let time = naming.span(placement)
        let list = MessageArgument.list(windows.shown)
        var finding =
            rule == .roomUnavailable
            ? naming.finding(
                .roomUnavailable, rule, at: session,
                ["session": naming.title(session), "time": time, "room": naming.title(subject), "windows": list])
            : naming.finding(
                .personUnavailable, rule, at: session,
                ["person": naming.title(subject), "session": naming.title(session), "time": time, "windows": list])
        finding.subjects = naming.names(session, subject)
        finding.related = [
            RelatedPlace(naming.place(subject, .available), Message(.relatedWindows, ["windows": .list(windows.shown)]))
        ]
        finding.suggestions = moves(session, placement, windows)
        if let role {
            let word = MessageArgument.word(context.model[role].kind.english)
            finding.suggestions.append(Message(.wayOtherPerson, ["role": word, "item": naming.title(session)]))
        } else if findings.count < context.parameters.limit, let free = freeRoom(for: session, placement, instead: subject) {
            finding.suggestions.append(Message(.wayFreeRoom, ["room": naming.title(free)]))
        }
        finding.suggestions += naming.waiver(rule, on: session)
        findings.append(finding)
    }

    // MARK: Ways out

    /// To the nearest time of the day at which there is room for all of it.
    private func moves(_ session: RecordID, _ placement: Schedule.Placement, _ windows: TimeWindows) -> [Message] {
        guard let start = windows.nearestStart(to: placement) else { return [] }
        return [Message(.wayMoveTo, ["item": context.naming.title(session), "time": .time(start)])]
    }

    private func freeRoom(for session: RecordID, _ placement: Schedule.Placement, instead room: RecordID) -> RecordID? {
        guard let span = TimeAxis(context).span(placement, of: session) else { return nil }
        return use.freeRoom(for: session, from: span.start, to: span.end, instead: room)
    }

    /// Hours that hold the session too, where there is one stretch of them.
    private func longerHours(_ place: RecordID, _ placement: Schedule.Placement) -> Message? {
        guard case .hours(let hours)? = context.model.value(place, .openingHours), let start = placement.start, let end = placement.end
        else {
            return nil
        }
        return Message(
            .wayOpenLonger,
            [
                "place": context.naming.title(place), "start": .time(Int(min(start, hours.start).seconds)),
                "end": .time(Int(max(end, hours.end).seconds)),
            ])
    }

    private mutating func addUndecided(
        _ subject: RecordID, _ session: RecordID, _ placement: Schedule.Placement, _ windows: TimeWindows, _ rule: BuiltinRule
    ) {
        guard undecided.insert(subject).inserted else { return }
        let naming = context.naming
        let missing: MessageCode = windows.isOpen ? .missingAvailability : .missingDate
        var finding = naming.finding(
            .availabilityUndecided, rule, at: session,
            [
                "subject": naming.title(subject), "session": naming.title(session), "time": naming.span(placement),
                "missing": .message(Message(missing)),
            ])
        finding.isUndecided = true
        let day = windows.isOpen ? nil : placement.day
        finding.suggestions = [day.map { naming.writing(.date, of: $0) } ?? naming.writing(.available, of: subject)]
        finding.subjects = naming.names(session, subject)
        finding.related = [
            RelatedPlace(
                naming.place(subject, .available),
                Message(.relatedSpan, ["item": naming.title(subject), "time": .message(Message(missing))]))
        ]
        findings.append(finding)
    }
}
