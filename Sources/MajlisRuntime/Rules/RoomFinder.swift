import MajlisModel
import MajlisVocabulary

/// Looks for another room, as a way out of a finding: free at the time, large enough, equipped, the smallest first.
struct RoomFinder {
    private let context: RuleContext
    private let buckets: SpanBuckets
    // Rooms with their capacity (`Int.max` where it is not known), ascending.
    private let rooms: [(room: RecordID, capacity: Int)]
    /// No search looks at more rooms and spans than these: a way out is a service, not the check.
    private static let mostRooms = 200
    private static let mostSpans = 20_000

    init(_ context: RuleContext, _ buckets: SpanBuckets) {
        self.context = context
        self.buckets = buckets
        rooms = context.model.records(of: .room)
            .map { ($0, context.capacity(of: $0) ?? Int.max) }
            .sorted { $0.1 != $1.1 ? $0.1 < $1.1 : $0.0 < $1.0 }
    }

    func room(for session: RecordID, _ span: Span, instead room: RecordID) -> RecordID? {
        let model = context.model
        let expected = Expected(model.value(session, .expected)).most
        let equipment = model.references(session, .equipment)
        var looked = 0
        var spans = 0
        for candidate in rooms where candidate.room != room {
            if let expected, candidate.capacity < expected || candidate.capacity == Int.max { continue }
            looked += 1
            if looked > RoomFinder.mostRooms || spans > RoomFinder.mostSpans { return nil }
            guard equipment.isEmpty || Set(equipment).isSubset(of: context.equipment(of: candidate.room).known) else { continue }
            guard AvailabilityRules.isRoomOpen(candidate.room, for: context.schedule[session], context) else { continue }
            var isFree = true
            for leaf in context.leaves.of(candidate.room) where isFree {
                for other in buckets[leaf] {
                    spans += 1
                    if other.start >= span.end { break }
                    if other.end > span.start, other.owner != span.owner {
                        isFree = false
                        break
                    }
                }
            }
            if isFree { return candidate.room }
        }
        return nil
    }
}
