import MajlisModel
import MajlisVocabulary

/// What a part of the agenda says of its own time and place, read in one pass over its fields.
struct ItemClauses {
    /// The form of its `at`.
    enum Start: Equatable {
        /// No `at`: it follows what stands before it.
        case flow
        /// Seconds of the day it stands in.
        case time(Int)
        /// A day of its own.
        case moment(CivilDate, Int)
        /// `at tbd`, or a value that is not known.
        case open
    }

    enum Place: Equatable {
        /// Omitted: inherited from what it stands in.
        case inherited
        case room(RecordID)
        /// `tbd`, `none`, `unstated`: known to be none of the inherited ones.
        case open
    }

    var start = Start.flow
    /// The end that `at` gives, on the clock of the start's day.
    var end: Int?
    /// Seconds.
    var length: Int?
    /// `for tbd`: to be decided, which is not the same as omitted.
    var isLengthOpen = false
    var room = Place.inherited
    /// The first track.
    var track: RecordID?
    var day: RecordID?
    /// The day that its `date` gives.
    var date: CivilDate?

    init(_ id: RecordID, in facts: ModelFacts) {
        for index in facts.range(id) {
            guard let clause = facts.fields[index].property.clause else { continue }
            switch clause {
            case .at: read(start: facts.fields[index].value)
            case .for: read(length: facts.fields[index].value)
            case .room: if let id = facts.fields[index].value.firstRecord { room = .room(id) } else { room = .open }
            case .track: track = facts.fields[index].value.firstRecord
            case .day: day = facts.fields[index].value.firstRecord
            case .date: if case .date(let date) = facts.fields[index].value { self.date = date.exact }
            default: break
            }
        }
    }

    private mutating func read(start value: Value) {
        switch value {
        case .time(let time): start = .time(Int(time.seconds))
        case .hours(let hours):
            start = .time(Int(hours.start.seconds))
            end = Int(hours.end.seconds)
        case .dateTime(let moment): start = .moment(moment.date, Int(moment.time.seconds))
        case .range(let range):
            guard case .dateTime(let first) = range.lower, case .dateTime(let last) = range.upper else {
                start = .open
                return
            }
            start = .moment(first.date, Int(first.time.seconds))
            end = Int(clamping: last.seconds - Int64(first.date.daysSince1970) * 86_400)
        case .none: break
        default: start = .open
        }
    }

    private mutating func read(length value: Value) {
        if case .duration(let box) = value, let seconds = box.duration.clockSeconds, seconds >= 0 {
            length = Int(clamping: min(seconds, 1_000_000_000))
        } else if !value.isNone {
            isLengthOpen = true
        }
    }
}

extension Value {
    /// The record it refers to, or the first of several.
    var firstRecord: RecordID? {
        switch self {
        case .record(let id): id
        case .list(let box): box.elements.lazy.compactMap(\.recordID).first
        default: nil
        }
    }

    /// The time of the day that a `from` or `to` gives.
    var daySeconds: Int? {
        if case .time(let time) = self { return Int(time.seconds) }
        return nil
    }
}
