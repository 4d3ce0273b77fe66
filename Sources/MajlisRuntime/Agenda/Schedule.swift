import MajlisModel
import MajlisVocabulary

/// When and where each part of the agenda takes place: the outcome of the flow.
public struct Schedule: Sendable {
    /// The time and place of one agenda record.
    public struct Placement: Sendable {
        /// The day it belongs to; nil for what is unplaced.
        public var day: RecordID?
        /// The day's date, where it is known exactly.
        public var date: CivilDate?
        /// Times of that day, past midnight from 24:00 on; nil where the flow cannot tell.
        public var start: CivilTime?
        public var end: CivilTime?
        /// The room: the record's own, its lane's, its track's or its day's.
        public var room: RecordID?
        /// Seconds since 1970 UTC, where date, time and zone are known.
        public var startInstant: Int64?
        public var endInstant: Int64?
        /// The time is still to be decided (`at tbd`, or a length is missing before it).
        public var isTimeOpen = false
        /// The record's own `at` gave the start; otherwise it follows from the flow.
        public var isFixed = false

        public init(day: RecordID? = nil, date: CivilDate? = nil) {
            self.day = day
            self.date = date
        }

        /// Length in seconds.
        public var length: Int? {
            guard let start, let end else { return nil }
            return end.seconds(since: start)
        }
    }

    /// By the record's index; nil for what is no part of the agenda.
    public var placements: [Placement?]
    /// Days in the order of their dates, then of the scripts.
    public var days: [RecordID]
    /// Sessions and items with a time, in the order of time, then of the scripts.
    public var ordered: [RecordID]

    public init(placements: [Placement?], days: [RecordID], ordered: [RecordID]) {
        self.placements = placements
        self.days = days
        self.ordered = ordered
    }

    public subscript(id: RecordID) -> Placement? { id.index < placements.count ? placements[id.index] : nil }
}
