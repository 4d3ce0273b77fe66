import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// Dates, times and ranges of them. What no calendar or clock has is reported here; a nil after that needs no further finding.
extension Checker {
    mutating func time(_ node: Node, as type: ClauseType, _ reading: Reading) -> Value? {
        switch type {
        case .date:
            if isDate(node) { return partialDate(node).map { .date($0) } }
        case .dates:
            if isDate(node) || isDateRange(node) { return dateRange(node) }
        case .moment: return moment(node, reading)
        case .time:
            if node.kind == .time { return time(node).map { .time($0) } }
        case .hours:
            if isTimeRange(node) { return hours(node).map { .hours($0) } }
            if node.kind == .time || node.kind == .range {
                report(Diagnostic(.emptyRangeValue, at: node.location, ["found": shown(node)]))
                return nil
            }
        case .at:
            if node.kind == .time { return time(node).map { .time($0) } }
            if node.kind == .dateTime { return dateTime(node).map { .dateTime($0) } }
            if isTimeRange(node) { return hours(node).map { .hours($0) } }
            if isDateTimeRange(node) { return dateTimeRange(node) }
        case .available:
            if isTimeRange(node) { return hours(node).map { .hours($0) } }
            if isDateTimeRange(node) { return dateTimeRange(node) }
            if isDate(node) || isDateRange(node) { return dateRange(node) }
        default: break
        }
        return mismatch(node, type, reading)
    }

    // MARK: Forms

    /// A day, a month or a year.
    private func isDate(_ node: Node) -> Bool {
        switch node.kind {
        case .date, .month, .hijriDate: true
        case .integer: Literal.date(of: node) != nil
        default: false
        }
    }

    private func isDateRange(_ node: Node) -> Bool { isRange(node) { isDate($0) && isDate($1) } }

    private func isTimeRange(_ node: Node) -> Bool { isRange(node) { $0.kind == .time && $1.kind == .time } }

    /// `2027-03-14 09:00..12:00` or up to another date with a time.
    private func isDateTimeRange(_ node: Node) -> Bool {
        isRange(node) { $0.kind == .dateTime && ($1.kind == .time || $1.kind == .dateTime) }
    }

    private func isRange(_ node: Node, of fits: (Node, Node) -> Bool) -> Bool {
        guard node.kind == .range else { return false }
        let ends = Array(node.children)
        return ends.count == 2 && fits(ends[0], ends[1])
    }

    // MARK: Dates

    /// A day, month or year as far as it is written; reports days that no calendar has.
    mutating func partialDate(_ node: Node) -> PartialDate? {
        guard let written = Literal.date(of: node) else { return nil }
        let date: PartialDate?
        if written.isHijri {
            date = HijriDate(year: written.year, month: written.month, day: written.day).map { PartialDate($0.civil) }
        } else {
            date = PartialDate(
                year: written.year, month: written.month == 0 ? nil : written.month, day: written.day == 0 ? nil : written.day)
        }
        if date == nil { report(Diagnostic(.invalidDate, at: node.location, ["found": shown(node)])) }
        return date
    }

    private mutating func dateRange(_ node: Node) -> Value? {
        guard node.kind == .range else { return partialDate(node).map { .date($0) } }
        let ends = Array(node.children)
        guard ends.count == 2, let first = partialDate(ends[0]), let last = partialDate(ends[1]) else { return nil }
        guard let range = DateRange(first, last) else {
            report(reversed(node))
            return nil
        }
        return range.isSingleDate ? .date(first) : .dates(DateRangeBox(range))
    }

    // MARK: Times

    mutating func time(_ node: Node) -> CivilTime? {
        if let seconds = Literal.time(of: node), let time = CivilTime(seconds: seconds) { return time }
        let place = node.tree.location(ofToken: node.endToken - 1)
        report(Diagnostic(.invalidTime, at: place, ["found": .code(node.tree.text(ofToken: node.endToken - 1))]))
        return nil
    }

    private mutating func hours(_ node: Node) -> TimeRange? {
        let ends = Array(node.children)
        guard ends.count == 2, let start = time(ends[0]), let end = time(ends[1]) else { return nil }
        if let range = TimeRange(start, end) { return range }
        var finding = reversed(node)
        // The next morning, more likely than not.
        if !end.isPastMidnight { finding.suggestions.append(Message(.replaceBy, ["word": .code("\(start)..\(end.pastMidnight)")])) }
        report(finding)
        return nil
    }

    mutating func dateTime(_ node: Node) -> CivilDateTime? {
        guard node.kind == .dateTime, let date = partialDate(node)?.exact, let time = time(node) else { return nil }
        return CivilDateTime(date, time)
    }

    private mutating func dateTimeRange(_ node: Node) -> Value? {
        let ends = Array(node.children)
        guard ends.count == 2, let start = dateTime(ends[0]) else { return nil }
        let end = ends[1].kind == .time ? time(ends[1]).map { CivilDateTime(start.date, $0) } : dateTime(ends[1])
        guard let end else { return nil }
        if start < end { return .range(RangeBox(.dateTime(start), .dateTime(end))) }
        report(reversed(node))
        return nil
    }

    /// Something would end before it starts.
    private func reversed(_ node: Node) -> Diagnostic {
        var finding = Diagnostic(.rangeReversed, at: node.location, ["found": shown(node)])
        finding.rule = BuiltinRule.endBeforeStart.english
        return finding
    }
}
