import MajlisModel

/// Why each part of the agenda begins, ends and takes place where it does. The flow itself writes it down while it places them, so that
/// what is told is what was done.
public struct FlowReasons: Sendable {
    public enum Start: Hashable, Sendable {
        /// Its own `at`; of a lane also its `from`.
        case own
        /// The beginning of the day, or of a lane that says its own.
        case opening(RecordID)
        /// It begins where that ends.
        case after(RecordID)
        /// It begins together with the session, the parallel or the lane it stands in.
        case with(RecordID)
        /// `at tbd`, or a time without a day that it could belong to.
        case open
        /// Nothing says when.
        case unsaid
    }

    public enum End: Hashable, Sendable {
        /// Its own `at` gives both times.
        case own
        /// Its `for`.
        case length
        /// It has no length and ends where that begins, or where the day, the parallel or the session closes it.
        case before(RecordID)
        /// It ends with its last part, or with its longest lane.
        case with(RecordID)
        /// The end of a part or of a lane is open.
        case openWith(RecordID)
        /// Nothing in a lane or a parallel takes time: it ends where it begins.
        case empty
        /// `for tbd`
        case open
        /// It has no length.
        case unsaid
    }

    public enum Place: Hashable, Sendable {
        case own
        /// `room tbd`, or another value that is no room.
        case open
        /// That of the lane or the session it stands in, of its track, of its day.
        case of(RecordID)
        case unsaid
    }

    /// By the record's index; nil for what is no part of the agenda.
    public fileprivate(set) var starts: [Start?]
    public fileprivate(set) var ends: [End?]
    public fileprivate(set) var places: [Place?]

    init(count: Int) {
        starts = Array(repeating: nil, count: count)
        ends = Array(repeating: nil, count: count)
        places = Array(repeating: nil, count: count)
    }

    public func start(_ id: RecordID) -> Start? { id.index < starts.count ? starts[id.index] : nil }
    public func end(_ id: RecordID) -> End? { id.index < ends.count ? ends[id.index] : nil }
    public func place(_ id: RecordID) -> Place? { id.index < places.count ? places[id.index] : nil }
}

extension DayFlow {
    // Nothing is written where nobody asks: a check of a large conference pays for a comparison with nil.

    mutating func note(start: FlowReasons.Start, of id: RecordID) { reasons?.starts[id.index] = start }

    mutating func note(end: FlowReasons.End, of id: RecordID) { reasons?.ends[id.index] = end }

    /// Whose room it is, by the order of `room(_:in:)`.
    mutating func notePlace(of id: RecordID, _ clauses: ItemClauses, in container: Container) {
        guard reasons != nil else { return }
        let place: FlowReasons.Place
        switch clauses.room {
        case .room: place = .own
        case .open: place = .open
        case .inherited:
            if container.room != nil {
                place = .of(container.record)
            } else if let track = clauses.track ?? container.track, facts.reference(track, .room) != nil {
                place = .of(track)
            } else if container.dayRoom != nil, let day = container.day {
                place = .of(day)
            } else {
                place = .unsaid
            }
        }
        reasons?.places[id.index] = place
    }
}
