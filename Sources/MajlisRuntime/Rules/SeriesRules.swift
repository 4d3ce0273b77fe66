import MajlisModel
import MajlisText
import MajlisVocabulary

/// `interval_broken` and `edition_gap`: what a series promises of its own editions. Those of a series within it are that series' business.
struct SeriesRules {
    private let context: RuleContext
    private var model: Model { context.model }

    static func check(_ context: RuleContext) -> [Diagnostic] {
        let rules = SeriesRules(context: context)
        var findings: [Diagnostic] = []
        for series in context.model.records(of: .series) {
            let editions = context.model.children(series, .edition)
            guard editions.count > 1 else { continue }
            findings += rules.checkNumbers(editions, of: series)
            if case .duration(let box)? = context.model.value(series, .interval), let interval = Interval(box.duration) {
                findings += rules.checkDates(editions, of: series, interval)
            }
        }
        return findings
    }

    // MARK: Numbers

    private func checkNumbers(_ editions: [RecordID], of series: RecordID) -> [Diagnostic] {
        let numbered = editions.compactMap { id in model.integer(id, .number).map { (number: $0, id: id) } }
            .sorted { $0.number != $1.number ? $0.number < $1.number : $0.id < $1.id }
        var findings: [Diagnostic] = []
        for (first, second) in zip(numbered, numbered.dropFirst()) where second.number != first.number + 1 {
            let naming = context.naming
            var finding: Diagnostic
            if second.number == first.number {
                finding = naming.finding(
                    .editionDuplicate, .editionGap, at: second.id,
                    [
                        "first": naming.title(first.id), "second": naming.title(second.id), "number": .number(first.number),
                        "series": naming.title(series),
                    ])
                finding.suggestions = [Message(.wayRenumber)]
            } else {
                finding = naming.finding(
                    .editionGap, .editionGap, at: second.id,
                    [
                        "first": naming.title(first.id), "number": .number(first.number), "second": naming.title(second.id),
                        "next": .number(second.number), "series": naming.title(series),
                        "count": .number(second.number - first.number - 1),
                    ])
                finding.suggestions = [Message(.wayAddEdition), Message(.wayRenumber)]
            }
            finding.subjects = naming.names(first.id, second.id, series)
            finding.related = [
                RelatedPlace(
                    naming.place(first.id), Message(.relatedNumber, ["item": naming.title(first.id), "number": .number(first.number)]))
            ]
            finding.suggestions += naming.waiver(.editionGap, on: second.id)
            findings.append(finding)
        }
        return findings
    }

    // MARK: Dates

    private func date(of edition: RecordID) -> PartialDate? {
        switch model.value(edition, .date) {
        case .date(let date)?: date
        case .dates(let box)?: box.range.first
        case .list(let box)?: box.elements.lazy.compactMap { if case .date(let date) = $0 { date } else { nil } }.first
        default: nil
        }
    }

    /// An edition that was cancelled or postponed did not keep the interval.
    private func isHeld(_ edition: RecordID) -> Bool {
        if case .choice(let status)? = model.value(edition, .status) { return status != .cancelled && status != .postponed }
        return true
    }

    private func checkDates(_ editions: [RecordID], of series: RecordID, _ interval: Interval) -> [Diagnostic] {
        let held = editions.filter { isHeld($0) }
        let dated = held.compactMap { id in date(of: id).map { (date: $0, id: id) } }
            .sorted { $0.date != $1.date ? PartialDate.sortsBefore($0.date, $1.date) : $0.id < $1.id }
        let undated = held.filter { date(of: $0) == nil }.compactMap { model.integer($0, .number) }
        var findings: [Diagnostic] = []
        for (first, second) in zip(dated, dated.dropFirst()) {
            // Editions in between whose date is not known yet have their share of the time.
            var steps = 1
            if let from = model.integer(first.id, .number), let to = model.integer(second.id, .number) {
                steps += undated.filter { $0 > from && $0 < to }.count
            }
            let gap = interval.gap(from: first.date, to: second.date)
            let expected = interval.amount * steps
            if gap.contains(expected) {
                if gap.count > 1 { findings.append(undecided(first, second, series, interval)) }
            } else {
                findings.append(broken(first, second, series, interval, gap: expected < gap.lowerBound ? gap.lowerBound : gap.upperBound))
            }
        }
        return findings
    }

    private typealias Dated = (date: PartialDate, id: RecordID)

    private func broken(_ first: Dated, _ second: Dated, _ series: RecordID, _ interval: Interval, gap: Int) -> Diagnostic {
        let naming = context.naming
        var finding = naming.finding(
            .intervalBroken, .intervalBroken, at: second.id,
            [
                "series": naming.title(series), "interval": interval.shown(interval.amount), "gap": interval.shown(gap),
                "first": naming.title(first.id), "first_date": Naming.date(first.date), "second": naming.title(second.id),
                "second_date": Naming.date(second.date),
            ])
        complete(&finding, first, second, series, interval)
        finding.suggestions = gap > interval.amount ? [Message(.wayAddEdition)] : []
        finding.suggestions.append(Message(.wayRemoveInterval))
        finding.suggestions += naming.waiver(.intervalBroken, on: second.id)
        return finding
    }

    private func undecided(_ first: Dated, _ second: Dated, _ series: RecordID, _ interval: Interval) -> Diagnostic {
        let naming = context.naming
        var finding = naming.finding(
            .intervalUndecided, .intervalBroken, at: second.id,
            [
                "series": naming.title(series), "interval": interval.shown(interval.amount), "first": naming.title(first.id),
                "first_date": Naming.date(first.date), "second": naming.title(second.id), "second_date": Naming.date(second.date),
            ])
        finding.isUndecided = true
        let vague = second.date.precision < first.date.precision ? second : first
        finding.suggestions = [naming.writing(.date, of: vague.id)]
        complete(&finding, first, second, series, interval)
        return finding
    }

    private func complete(_ finding: inout Diagnostic, _ first: Dated, _ second: Dated, _ series: RecordID, _ interval: Interval) {
        let naming = context.naming
        finding.subjects = naming.names(first.id, second.id, series)
        for edition in [first, second] {
            finding.related.append(
                RelatedPlace(
                    naming.place(edition.id, .date),
                    Message(.relatedDate, ["item": naming.title(edition.id), "date": Naming.date(edition.date)])))
        }
        finding.related.append(
            RelatedPlace(naming.place(series, .interval), Message(.relatedInterval, ["interval": interval.shown(interval.amount)])))
    }
}

/// A series' interval in its own unit. Meetings "every two years" are held in the right year, not on the same day: dates are compared by it.
private struct Interval {
    enum Unit { case years, months, days }
    let unit: Unit
    let amount: Int

    /// nil for what is no interval between meetings: working days, hours, mixed units, nothing.
    init?(_ duration: CivilDuration) {
        guard let single = duration.single, single.amount > 0 else { return nil }
        switch single.family {
        case .months:
            let months = Int(single.amount)
            let isYears = months % 12 == 0 && duration.unit != .month && duration.unit != .quarter
            unit = isYears ? .years : .months
            amount = isYears ? months / 12 : months
        case .days:
            unit = .days
            amount = Int(single.amount)
        case .workingDays, .seconds: return nil
        }
    }

    /// Fewest and most units from one date to a later one.
    func gap(from first: PartialDate, to second: PartialDate) -> ClosedRange<Int> {
        switch unit {
        case .years:
            let years = second.year - first.year
            return years...years
        case .months:
            let least = Interval.month(second.first) - Interval.month(first.last)
            return least...max(least, Interval.month(second.last) - Interval.month(first.first))
        case .days: return second.days(since: first)
        }
    }

    private static func month(_ date: CivilDate) -> Int { date.year * 12 + date.month }

    func shown(_ amount: Int) -> MessageArgument {
        switch unit {
        case .years: .message(Message(.sayYears, ["count": .number(amount)]))
        case .months: .message(Message(.sayMonths, ["count": .number(amount)]))
        case .days: .message(Message(.sayDays, ["count": .number(amount)]))
        }
    }
}
