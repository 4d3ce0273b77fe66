import MajlisModel
import MajlisText
import MajlisVocabulary

/// `capacity`: more expected than the room holds.
enum CapacityRule {
    static func check(_ events: AgendaEvents, _ rooms: RoomUse) -> [Diagnostic] {
        var context = rooms.context
        var findings: [Diagnostic] = []
        for session in context.model.records(of: .session) {
            // Most sessions say nothing of it.
            guard let value = context.facts.value(session, .expected) else { continue }
            let expected = Expected(value)
            guard expected.isStated, let room = context.schedule[session]?.room, !context.isCalledOff(session) else { continue }
            let isSearched = findings.count < context.parameters.limit
            if let finding = check(session, expected, in: room, isSearched ? rooms : nil, context) { findings.append(finding) }
        }
        return findings
    }

    /// Looks for a larger room among `rooms`, if they are given.
    private static func check(
        _ session: RecordID, _ expected: Expected, in room: RecordID, _ rooms: RoomUse?, _ context: RuleContext
    ) -> Diagnostic? {
        let naming = context.naming
        guard let capacity = context.capacity(of: room) else {
            if case .unstated? = context.model.value(room, .capacity) { return nil }
            var finding = undecided(session, room, Message(.missingCapacity), naming)
            finding.related.append(RelatedPlace(naming.place(room, .capacity), Message(.relatedCapacityOpen)))
            finding.suggestions = [naming.writing(.capacity, of: room)]
            return finding
        }
        guard let least = expected.least, let most = expected.most else {
            var finding = undecided(session, room, Message(.missingExpected), naming)
            finding.suggestions = [naming.writing(.expected, of: session)]
            return finding
        }
        if most <= capacity { return nil }
        if least <= capacity {
            var finding = undecided(
                session, room,
                Message(.missingRange, ["least": .number(least), "most": .number(most), "capacity": .number(capacity)]), naming)
            finding.suggestions = [
                larger(than: room, for: session, expected: most, rooms, context), Message(.wayExpectLess, ["capacity": .number(capacity)]),
            ]
            return finding
        }
        var finding = naming.finding(
            .capacity, .capacity, at: session,
            [
                "session": naming.title(session), "expected": .number(least), "room": naming.title(room), "capacity": .number(capacity),
            ])
        finding.subjects = naming.names(session, room)
        finding.related = [
            RelatedPlace(naming.place(session, .expected), Message(.relatedExpected, ["expected": .number(least)])),
            RelatedPlace(naming.place(room, .capacity), Message(.relatedCapacity, ["capacity": .number(capacity)])),
        ]
        finding.suggestions = [larger(than: room, for: session, expected: most, rooms, context)]
        finding.suggestions.append(Message(.wayExpectLess, ["capacity": .number(capacity)]))
        finding.suggestions += naming.waiver(.capacity, on: session)
        return finding
    }

    private static func larger(
        than room: RecordID, for session: RecordID, expected: Int, _ rooms: RoomUse?, _ context: RuleContext
    ) -> Message {
        if rooms != nil, let placement = context.schedule[session], let span = TimeAxis(context).span(placement, of: session),
            let free = rooms?.freeRoom(for: session, from: span.start, to: span.end, instead: room), let holds = context.capacity(of: free)
        {
            return Message(.wayRoomHolds, ["room": context.naming.title(free), "capacity": .number(holds)])
        }
        return Message(.wayLargerRoom, ["expected": .number(expected)])
    }

    private static func undecided(_ session: RecordID, _ room: RecordID, _ missing: Message, _ naming: Naming) -> Diagnostic {
        var finding = naming.finding(
            .capacityUndecided, .capacity, at: session,
            ["session": naming.title(session), "room": naming.title(room), "missing": .message(missing)])
        finding.subjects = naming.names(session, room)
        finding.isUndecided = true
        finding.related = [
            RelatedPlace(
                naming.place(session, .expected), Message(.relatedSpan, ["item": naming.title(session), "time": .message(missing)]))
        ]
        return finding
    }
}

/// How many people a session expects: a number, a range, or not known yet.
struct Expected {
    let least: Int?
    let most: Int?
    /// Something is said, be it `tbd`.
    let isStated: Bool

    init(_ value: Value?) {
        switch value {
        case .integer(let number)?: self.init(Int(number), Int(number))
        case .figure(let figure)? where figure.unit == .plain:
            self.init(Int(figure.approximation.rounded(.down)), Int(figure.approximation.rounded(.up)))
        case .range(let box)?:
            self.init(Expected(box.lower).least, Expected(box.upper).most)
        case .tbd?, .unknown?: self.init(nil, nil)
        default: self.init(nil, nil, isStated: false)
        }
    }

    private init(_ least: Int?, _ most: Int?, isStated: Bool = true) {
        self.least = least
        self.most = most
        self.isStated = isStated
    }
}

extension RuleContext {
    /// What a room holds; a joined room without a figure of its own holds what its parts hold together.
    func capacity(of room: RecordID) -> Int? {
        if let own = model.integer(room, .capacity) { return own }
        guard model.value(room, .capacity) == nil, leaves.isJoined(room) else { return nil }
        var sum = 0
        for part in leaves.of(room) {
            guard let capacity = model.integer(part, .capacity), capacity >= 0, capacity < 1_000_000_000 else { return nil }
            sum += capacity
        }
        return sum
    }

    /// The equipment of a room, of the rooms it joins, and what its venue has for all rooms.
    func equipment(of room: RecordID) -> (known: Set<RecordID>, isOpen: Bool) {
        var known: Set<RecordID> = []
        var isOpen = false
        for place in [room] + leaves.of(room) {
            switch model.value(place, .equipment) {
            case .record(let id)?: known.insert(id)
            case .list(let box)?:
                known.formUnion(box.elements.compactMap(\.recordID))
                if box.openness != .complete { isOpen = true }
            case .tbd?, .unstated?, .unknown?, .others?: isOpen = true
            default: break
            }
        }
        if let venue = venue(of: room) { known.formUnion(model.children(venue, .equipment)) }
        return (known, isOpen)
    }

    func venue(of room: RecordID) -> RecordID? {
        model.reference(room, .venue) ?? model.enclosing(room, KindSet(.venue))
    }
}
