import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

// Sharing time: what only touches does not overlap.

extension Evaluator {
    /// Two things, two lists, or any two of one list.
    func overlaps(_ arguments: [Expression], _ frame: inout [Value]) -> Kleene {
        guard let first = arguments.first else { return .unknown }
        let left = gather(first, &frame)
        guard arguments.count > 1 else { return anyOverlap(left) }
        let right = gather(arguments[1], &frame)
        var result = Kleene.no
        for (place, element) in (left.sure + left.possible).enumerated() {
            for (otherPlace, other) in (right.sure + right.possible).enumerated() {
                let isSure = place < left.sure.count && otherPlace < right.sure.count
                let both = overlap(element, other)
                result = result.or(isSure ? both : both.and(.unknown))
                if result == .yes { return .yes }
            }
        }
        return left.unnamed.most == 0 && right.unnamed.most == 0 ? result : result.or(.unknown)
    }

    private func anyOverlap(_ list: Gathering) -> Kleene {
        let all = list.sure + list.possible
        var result = Kleene.no
        for first in all.indices {
            for second in all.indices.suffix(from: first + 1) {
                let both = overlap(all[first], all[second])
                result = result.or(second < list.sure.count ? both : both.and(.unknown))
                if result == .yes { return .yes }
            }
        }
        return list.unnamed.most == 0 ? result : result.or(.unknown)
    }

    func overlap(_ a: Value, _ b: Value) -> Kleene {
        if a.isNone || b.isNone { return .no }
        if a.isUnknown || b.isUnknown { return .unknown }
        if case .record(let x) = a, case .record(let y) = b, let first = schedule[x], let second = schedule[y] {
            return overlap(first, second)
        }
        let (x, y) = (span(of: a), span(of: b))
        if let first = period(x), let second = period(y) { return first.overlaps(second) }
        // Half open: it ends where the other may begin.
        let (startsBefore, endsAfter) = (isBefore(x.start, y.end), isBefore(y.start, x.end))
        return startsBefore.and(endsAfter)
    }

    private func period(_ span: (start: Value, end: Value)) -> DateRange? {
        guard case .date(let first) = span.start, case .date(let last) = span.end else { return nil }
        return DateRange(first, last)
    }

    private func isBefore(_ a: Value, _ b: Value) -> Kleene {
        if a.isUnknown || b.isUnknown || a.isNone || b.isNone { return .unknown }
        // The end of a date is the end of its day.
        if case .date = b, let order = context.order.order(a, b) { return order.isAtMost }
        if case .date = a, let order = context.order.order(a, b) { return order.isAtMost }
        return context.order.order(a, b)?.isLess ?? .unknown
    }

    private func overlap(_ a: Schedule.Placement, _ b: Schedule.Placement) -> Kleene {
        if let start = a.startInstant, let end = a.endInstant, let otherStart = b.startInstant, let otherEnd = b.endInstant {
            return Kleene(start < otherEnd && otherStart < end)
        }
        guard let day = a.day, let other = b.day else { return .unknown }
        if day == other {
            guard let start = a.start, let end = a.end, let otherStart = b.start, let otherEnd = b.end else {
                return isApart(a, b) || isApart(b, a) ? .no : .unknown
            }
            return Kleene(start < otherEnd && otherStart < end)
        }
        guard let first = a.date, let second = b.date else { return .unknown }
        guard let start = a.start, let end = a.end, let otherStart = b.start, let otherEnd = b.end else {
            // A programme may run past midnight, but not past two.
            return abs(first.days(since: second)) > 1 ? .no : .unknown
        }
        let (from, to) = (CivilDateTime(first, start), CivilDateTime(first, end))
        return Kleene(from < CivilDateTime(second, otherEnd) && CivilDateTime(second, otherStart) < to)
    }

    /// The first has ended by the time the second begins.
    private func isApart(_ a: Schedule.Placement, _ b: Schedule.Placement) -> Bool {
        guard let end = a.end, let start = b.start else { return false }
        return end <= start
    }
}
