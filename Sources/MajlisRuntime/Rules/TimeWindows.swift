import MajlisModel
import MajlisText
import MajlisVocabulary

/// When a room or a person is available, or a building is open: hours of every day, days, and stretches from one moment to another.
///
/// Several hours add up, and so do several days. Where both are given, both must hold: `available 2027-03-14, 09:00..12:00` is that morning.
struct TimeWindows {
    // Merged and ascending; seconds of the day, days since 1970, seconds since 1970 by the clock on the wall.
    private var hours: [(start: Int64, end: Int64)] = []
    private var days: [ClosedRange<Int32>] = []
    private var moments: [(start: Int64, end: Int64)] = []
    /// `tbd`: there may be more.
    private(set) var isOpen = false
    private(set) var shown: [MessageArgument] = []

    /// Without a value everything is open.
    init(_ value: Value?) {
        guard let value else { return }
        add(value)
        // 25:00 is open where 01:00 is.
        hours = TimeWindows.merged(hours + hours.map { ($0.start + 86_400, $0.end + 86_400) })
        moments = TimeWindows.merged(moments)
    }

    var isUnlimited: Bool { hours.isEmpty && days.isEmpty && moments.isEmpty && !isOpen }
    /// It is to be decided, and nothing is known yet.
    var isUndecided: Bool { isOpen && shown.isEmpty }

    private mutating func add(_ value: Value) {
        switch value {
        case .hours(let range):
            hours.append((Int64(range.start.seconds), Int64(range.end.seconds)))
            shown.append(.message(Message(.span, ["start": .time(Int(range.start.seconds)), "end": .time(Int(range.end.seconds))])))
        case .date(let date):
            days.append(date.first.daysSince1970...date.last.daysSince1970)
            shown.append(Naming.date(date))
        case .dates(let box):
            let outer = box.range.outer
            days.append(outer.lowerBound.daysSince1970...outer.upperBound.daysSince1970)
            shown.append(
                .message(Message(.dateSpan, ["start": Naming.date(box.range.first), "end": Naming.date(box.range.last)])))
        case .range(let box):
            guard case .dateTime(let start) = box.lower, case .dateTime(let end) = box.upper else {
                isOpen = true
                return
            }
            moments.append((start.seconds, end.seconds))
            shown.append(.message(momentSpan(start, end)))
        case .list(let box):
            for element in box.elements { add(element) }
            if box.openness == .tbd || box.openness == .others { isOpen = true }
        case .tbd, .unknown, .others: isOpen = true
        default: break
        }
    }

    private func momentSpan(_ start: CivilDateTime, _ end: CivilDateTime) -> Message {
        let date = Naming.date(PartialDate(start.date))
        if start.date == end.date {
            return Message(.spanOnDate, ["date": date, "start": .time(Int(start.time.seconds)), "end": .time(Int(end.time.seconds))])
        }
        return Message(.dateSpan, ["start": date, "end": Naming.date(PartialDate(end.date))])
    }

    private static func merged(_ ranges: [(start: Int64, end: Int64)]) -> [(start: Int64, end: Int64)] {
        var merged: [(start: Int64, end: Int64)] = []
        for range in ranges.sorted(by: { $0 < $1 }) {
            if let last = merged.last, range.start <= last.end {
                merged[merged.count - 1].end = max(last.end, range.end)
            } else {
                merged.append(range)
            }
        }
        return merged
    }

    /// Whether all of a session lies within; unknown where the day's date is needed and not known, or where more may be added.
    func covers(_ placement: Schedule.Placement) -> Kleene {
        guard !isUnlimited, let start = placement.start else { return .yes }
        let from = Int64(start.seconds)
        let to = placement.end.map { Int64($0.seconds) } ?? from + 1
        var answer = Kleene.yes
        if !hours.isEmpty, !TimeWindows.covers(hours, from, to) { answer = .no }
        if answer == .yes, !days.isEmpty || !moments.isEmpty {
            if let date = placement.date {
                let midnight = Int64(date.daysSince1970) * 86_400
                let isIn =
                    days.contains { $0.contains(date.daysSince1970) } || TimeWindows.covers(moments, midnight + from, midnight + to)
                answer = isIn ? .yes : .no
            } else {
                answer = .unknown
            }
        }
        return answer == .no && isOpen || isUndecided ? .unknown : answer
    }

    /// The nearest time of the same day at which a session of that length would be covered; nil where the hours alone do not say.
    func nearestStart(to placement: Schedule.Placement) -> Int? {
        guard let start = placement.start, let end = placement.end else { return nil }
        let (from, length) = (Int64(start.seconds), Int64(end.seconds) - Int64(start.seconds))
        var best: Int64?
        func offer(_ range: (start: Int64, end: Int64)) {
            guard range.end - range.start >= length, range.start < 86_400 else { return }
            let near = min(max(from, range.start), range.end - length)
            if best.map({ abs(near - from) < abs($0 - from) }) ?? true { best = near }
        }
        if let date = placement.date, !days.isEmpty || !moments.isEmpty {
            let midnight = Int64(date.daysSince1970) * 86_400
            if days.contains(where: { $0.contains(date.daysSince1970) }) {
                hours.forEach(offer)
            } else if hours.isEmpty {
                for moment in moments where moment.end > midnight && moment.start < midnight + 86_400 {
                    offer((max(0, moment.start - midnight), min(86_400, moment.end - midnight)))
                }
            }
        } else {
            hours.forEach(offer)
        }
        return best.flatMap { $0 == from ? nil : Int($0) }
    }

    private static func covers(_ ranges: [(start: Int64, end: Int64)], _ start: Int64, _ end: Int64) -> Bool {
        ranges.contains { $0.start <= start && end <= $0.end }
    }
}
