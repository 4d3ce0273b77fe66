import MajlisModel
import MajlisText
import MajlisVocabulary

/// Says values in the reader's language.
package struct ValueText {
    let names: RecordNames
    /// Days are said as in a letter: `14 March 2027`.
    let isLetter: Bool

    package init(names: RecordNames, isLetter: Bool = false) { (self.names, self.isLetter) = (names, isLetter) }

    private var text: MessageText { names.text }
    private var language: Language { names.text.language }

    package func styled(_ value: Value) -> StyledText {
        switch value {
        case .none: StyledText(names.absence(value), .dim)
        case .tbd, .unstated, .unknown: StyledText(names.absence(value), .undecided)
        case .others: StyledText(names.absence(value))
        case .boolean(let truth): StyledText(text.plain(truth ? .sayYes : .sayNo))
        case .integer(let number): text.number(number)
        case .figure(let figure): said(figure)
        case .text(let words): StyledText(words.text(in: language.code))
        case .label(let symbol): StyledText(names.model.symbols[symbol])
        case .choice(let choice): StyledText(WordNames.said(choice, in: language))
        case .kind(let kind): StyledText(WordNames.said(kind, in: language))
        case .date(let date): day(date)
        case .dates(let box): said(box.range)
        case .dateTime(let moment): said(moment)
        case .time(let time): DateText.time(time, in: text)
        case .hours(let range): DateText.range(range.start, range.end, in: text)
        case .dayTime(_, let time): DateText.time(time, in: text)
        case .duration(let box): said(box.duration)
        case .zone(let zone): text.zoneTime(zone.text)
        case .record(let id): StyledText(names.title(id))
        case .range(let box): said(box)
        case .list(let box): said(box)
        case .deferred: StyledText(text.plain(.sayNotKnown), .undecided)
        }
    }

    package func plain(_ value: Value) -> String { styled(value).plain }

    private func said(_ figure: Figure) -> StyledText {
        var digits = Self.grouped(figure.digits)
        switch figure.unit {
        case .plain: break
        case .percent: digits += "%"
        case .currency(let code): digits += " " + code
        }
        let said = text.fenced(StyledText(text.convention.figure(digits)))
        return figure.isApproximate ? text.filled(.sayAbout, ["figure": said]) : said
    }

    /// Thousands apart from five digits on: `10,000,000`.
    static func grouped(_ digits: String) -> String {
        let parts = digits.split(separator: ".", maxSplits: 1).map(String.init)
        guard var whole = parts.first?[...] else { return digits }
        let sign = whole.hasPrefix("-") ? "-" : ""
        whole = whole.dropFirst(sign.count)
        guard whole.count > 4 else { return digits }
        var groups: [Substring] = []
        while whole.count > 3 {
            groups.insert(whole.suffix(3), at: 0)
            whole = whole.dropLast(3)
        }
        groups.insert(whole, at: 0)
        return sign + groups.joined(separator: ",") + (parts.count > 1 ? "." + parts[1] : "")
    }

    private func day(_ date: PartialDate) -> StyledText { isLetter ? DateText.long(date, in: text) : DateText.short(date, in: text) }

    private func said(_ moment: CivilDateTime) -> StyledText {
        let (day, time) = (day(PartialDate(moment.date)), DateText.time(moment.time, in: text))
        return isLetter ? text.filled(.diffDayAndTime, ["day": day, "time": time]) : day + StyledText(" ") + time
    }

    private func said(_ range: DateRange) -> StyledText {
        if range.isSingleDate { return day(range.first) }
        return text.filled(.sayRange, ["lower": day(range.first), "upper": day(range.last)])
    }

    private func said(_ duration: CivilDuration) -> StyledText {
        var parts: [StyledText] = []
        func add(_ amount: some BinaryInteger, _ code: MessageCode) {
            if amount != 0 { parts.append(text.filled(code, [:], number: Int(amount))) }
        }
        if duration.months % 12 == 0, duration.unit != .month {
            add(duration.months / 12, .sayYears)
        } else {
            add(duration.months, .sayMonths)
        }
        if duration.days % 7 == 0, duration.unit == .week {
            add(duration.days / 7, .sayWeeks)
        } else {
            add(duration.days, .sayDays)
        }
        add(duration.workingDays, .sayWorkingDays)
        if duration.seconds != 0 || parts.isEmpty { parts.append(text.styled(.duration(Int(duration.seconds)))) }
        return parts.dropFirst().reduce(parts[0]) { text.filled(.sayDurationAnd, ["first": $0, "second": $1]) }
    }

    /// A range, or the bounds of what is not known exactly.
    private func said(_ box: RangeBox) -> StyledText {
        switch (box.lower.isUnknown, box.upper.isUnknown) {
        case (false, false): text.filled(.sayRange, ["lower": styled(box.lower), "upper": styled(box.upper)])
        case (false, true): text.filled(.valueAtLeast, ["value": styled(box.lower)])
        case (true, false): text.filled(.valueAtMost, ["value": styled(box.upper)])
        case (true, true): styled(.unknown)
        }
    }

    private func said(_ list: ListBox) -> StyledText {
        var items = list.elements.map { styled($0) }
        items += list.possible.map { text.filled(.valuePerhaps, ["value": styled($0)]) }
        switch list.openness {
        case .complete: break
        case .exactly(let count): items.append(text.filled(.saySoManyOthers, [:], number: count))
        case .others: items.append(StyledText(text.plain(.sayOthers)))
        case .tbd: items.append(StyledText(text.plain(.sayToBeDecided), .undecided))
        case .unstated: items.append(StyledText(text.plain(.sayNotStated), .undecided))
        }
        return items.isEmpty ? StyledText(text.plain(.sayNone), .dim) : text.joined(items, by: .and)
    }
}
