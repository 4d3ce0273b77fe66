import MajlisModel
import MajlisText
import MajlisVocabulary

/// Which sessions take which rooms: double bookings, and too little time between two sessions.
struct RoomUse {
    let context: RuleContext
    // By undivided space; a joined room takes several.
    private let buckets: SpanBuckets
    private let finder: RoomFinder

    init(_ events: AgendaEvents, _ context: RuleContext) {
        self.context = context
        var entries: [(key: RecordID, span: Span)] = []
        entries.reserveCapacity(events.events.count)
        let isSimple = context.leaves.isTrivial
        for event in events.events {
            guard let room = event.room else { continue }
            // What stands inside a session takes a room only where it has another one.
            if !event.isRoot, context.schedule[event.owner]?.room == room { continue }
            let span = Span(start: event.start, end: event.end, owner: event.owner, event: event.record)
            if isSimple {
                entries.append((room, span))
            } else {
                for leaf in context.leaves.of(room) { entries.append((leaf, span)) }
            }
        }
        buckets = SpanBuckets(entries, count: context.model.records.count)
        finder = RoomFinder(context, buckets)
    }

    private func room(_ span: Span) -> RecordID? { context.schedule[span.event]?.room }

    /// Whether two neighbours in this space are to be looked at here: two rooms may share several.
    private func isFirst(_ leaf: RecordID, _ a: RecordID, _ b: RecordID) -> Bool {
        context.leaves.isTrivial || context.leaves.firstCommon(a, b) == leaf
    }

    // MARK: room_conflict

    func conflicts() -> [Diagnostic] {
        var findings: [Diagnostic] = []
        // Two sessions may share several spaces, or with their items the same one twice.
        var seen: Set<OwnerPair> = []
        for leaf in buckets.keys {
            let sweep = OverlapSweep(buckets[leaf], limit: context.parameters.limit, slack: context.parameters.slack)
            for pair in sweep.pairs {
                guard seen.insert(pair.owners).inserted, let first = room(pair.first), let second = room(pair.second) else { continue }
                findings.append(conflict(pair, first, second, isSearched: findings.count < context.parameters.limit))
            }
            if sweep.rest > 0, let last = sweep.pairs.last?.second.event {
                var rest = context.naming.finding(
                    .roomConflictRest, .roomConflict, at: last,
                    ["room": context.naming.title(leaf), "count": .number(sweep.rest), "shown": .number(sweep.pairs.count)])
                rest.subjects = context.naming.names(leaf)
                findings.append(rest)
            }
        }
        return findings
    }

    private func conflict(_ pair: OverlapSweep.Pair, _ firstRoom: RecordID, _ secondRoom: RecordID, isSearched: Bool) -> Diagnostic {
        let naming = context.naming
        let (first, second) = (pair.first.event, pair.second.event)
        let (placedFirst, placedSecond) = (context.schedule[first], context.schedule[second])
        let overlap = context.overlap(pair)
        var finding: Diagnostic
        if firstRoom == secondRoom {
            finding = naming.finding(
                .roomConflict, .roomConflict, at: second,
                [
                    "room": naming.title(firstRoom), "first": naming.title(first), "first_time": naming.span(placedFirst),
                    "second": naming.title(second), "second_time": naming.span(placedSecond), "overlap": overlap,
                ])
        } else {
            finding = naming.finding(
                .roomConflictJoined, .roomConflict, at: second,
                [
                    "first_room": naming.title(firstRoom), "second_room": naming.title(secondRoom), "first": naming.title(first),
                    "first_time": naming.span(placedFirst), "second": naming.title(second), "second_time": naming.span(placedSecond),
                    "overlap": overlap,
                ])
        }
        finding.subjects = naming.names(first, second, firstRoom, secondRoom)
        finding.related.append(
            RelatedPlace(naming.place(first), Message(.relatedSpan, ["item": naming.title(first), "time": naming.span(placedFirst)])))
        for room in [firstRoom, secondRoom] where firstRoom != secondRoom && context.leaves.isJoined(room) {
            let parts = context.leaves.of(room).map { naming.title($0) }
            finding.related.append(RelatedPlace(naming.place(room, .joins), Message(.relatedJoins, ["rooms": .list(parts)])))
        }
        if isSearched, let free = finder.room(for: second, pair.second, instead: secondRoom) {
            finding.suggestions.append(Message(.wayFreeRoom, ["room": naming.title(free)]))
        }
        if let end = placedFirst?.end, placedFirst?.date == placedSecond?.date {
            finding.suggestions.append(Message(.wayMoveAfter, ["item": naming.title(second), "time": .time(Int(end.seconds))]))
        } else if placedFirst?.end == nil {
            finding.suggestions.append(naming.writing(.for, of: first))
        }
        finding.suggestions += naming.waiver(.roomConflict, on: second)
        return finding
    }

    // MARK: turnaround

    func turnarounds() -> [Diagnostic] {
        var least: [RecordID: Int64] = [:]
        for room in context.model.records(of: .room) {
            if case .duration(let box)? = context.model.value(room, .turnaround), let seconds = box.duration.clockSeconds, seconds > 0 {
                least[room] = seconds
            }
        }
        guard !least.isEmpty else { return [] }
        var findings: [Diagnostic] = []
        for leaf in buckets.keys {
            var limiter = Limiter(context.parameters.limit)
            var last: Span?
            for span in buckets[leaf] {
                defer { if span.end > last?.end ?? Int64.min { last = span } }
                guard let before = last, before.owner != span.owner, before.end <= span.start,
                    let first = room(before), let second = room(span), isFirst(leaf, first, second)
                else { continue }
                let needed = max(least[first] ?? 0, least[second] ?? 0)
                guard span.start - before.end < needed else { continue }
                limiter.add(&findings) { turnaround(before, span, needed, room: least[second] == needed ? second : first) }
            }
            limiter.addRest(&findings, context) { last, count, shown in
                context.naming.finding(
                    .transitionRest, .transitionTooShort, at: last,
                    ["subject": context.naming.title(leaf), "count": .number(count), "shown": .number(shown)])
            }
        }
        return findings
    }

    private func turnaround(_ before: Span, _ span: Span, _ needed: Int64, room: RecordID) -> (Diagnostic, RecordID) {
        let naming = context.naming
        let (first, second) = (before.event, span.event)
        var finding = naming.finding(
            .turnaroundTooShort, .transitionTooShort, at: second,
            [
                "room": naming.title(room), "least": .duration(Int(needed)), "gap": .duration(Int(span.start - before.end)),
                "first": naming.title(first), "first_time": naming.span(context.schedule[first]),
                "second": naming.title(second), "second_time": naming.span(context.schedule[second]),
            ])
        finding.subjects = naming.names(first, second, room)
        finding.related = [
            RelatedPlace(
                naming.place(first), Message(.relatedSpan, ["item": naming.title(first), "time": naming.span(context.schedule[first])])),
            RelatedPlace(naming.place(room, .turnaround), Message(.relatedTurnaround, ["least": .duration(Int(needed))])),
        ]
        if let end = context.schedule[first]?.end, context.schedule[first]?.date == context.schedule[second]?.date {
            finding.suggestions.append(
                Message(.wayMoveAfter, ["item": naming.title(second), "time": .time(Int(end.seconds) + Int(needed))]))
        }
        if let free = finder.room(for: second, span, instead: room) {
            finding.suggestions.append(Message(.wayFreeRoom, ["room": naming.title(free)]))
        }
        finding.suggestions += naming.waiver(.transitionTooShort, on: second)
        return (finding, second)
    }

    /// A room that is free and large enough.
    func freeRoom(for session: RecordID, from start: Int64, to end: Int64, instead room: RecordID) -> RecordID? {
        finder.room(for: session, Span(start: start, end: end, owner: session, event: session), instead: room)
    }
}

extension RuleContext {
    /// How long two spans overlap; where an end is not known, neither is that.
    func overlap(_ pair: OverlapSweep.Pair) -> MessageArgument {
        if schedule[pair.first.event]?.end == nil || schedule[pair.second.event]?.end == nil { return .message(Message(.overlapOpen)) }
        return .duration(Int(pair.overlap))
    }
}

/// Keeps the first findings of one kind and counts the rest.
struct Limiter {
    private let limit: Int
    private var count = 0
    private var last: RecordID?

    init(_ limit: Int) {
        self.limit = limit
    }

    mutating func add(_ findings: inout [Diagnostic], _ make: () -> (Diagnostic, RecordID)) {
        count += 1
        guard count <= limit else { return }
        let (finding, place) = make()
        findings.append(finding)
        last = place
    }

    func addRest(_ findings: inout [Diagnostic], _ context: RuleContext, _ make: (RecordID, Int, Int) -> Diagnostic) {
        guard count > limit, let last else { return }
        findings.append(make(last, count - limit, limit))
    }
}
