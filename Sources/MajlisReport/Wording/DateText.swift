import MajlisModel
import MajlisText

/// Dates and times as readers see them.
package enum DateText {
    /// `2027-03-14`, `2027-03`, `2027`. After Arabic words hyphens would turn such a date around and slashes do not: `2027/03/14`.
    /// Month and day are 0 where they are not known.
    package static func short(_ year: Int, _ month: Int, _ day: Int, in text: MessageText) -> StyledText {
        let gregorian = StyledText(joined(year, month, day, in: text.convention))
        guard text.convention.calendar != .gregorian, month > 0, day > 0,
            let hijri = CivilDate(year: year, month: month, day: day).flatMap({ HijriDate($0) })
        else { return gregorian }
        let other = text.filled(
            .sayShortHijri, ["date": StyledText(joined(hijri.year, hijri.month, hijri.day, in: text.convention))])
        if text.convention.calendar == .hijri { return other }
        return text.filled(.sayShortBoth, ["date": gregorian, "hijri": other])
    }

    package static func short(_ date: CivilDate, in text: MessageText) -> StyledText {
        let parts = date.components
        return short(parts.year, parts.month, parts.day, in: text)
    }

    package static func short(_ date: PartialDate, in text: MessageText) -> StyledText {
        short(date.year, date.month ?? 0, date.exact?.day ?? 0, in: text)
    }

    /// `09:30`, past midnight `25:30`, with seconds where there are some.
    package static func time(_ time: CivilTime, in text: MessageText) -> StyledText {
        StyledText(text.convention.digits.written(time.description))
    }

    package static func time(_ seconds: Int, in text: MessageText) -> StyledText {
        CivilTime(seconds: seconds).map { time($0, in: text) } ?? text.number(seconds)
    }

    /// `Sunday 14 March 2027`
    package static func long(_ date: CivilDate, in text: MessageText) -> StyledText {
        let parts = date.components
        func weekday(_ date: StyledText, of day: CivilDate) -> StyledText {
            text.filled(
                .sayWeekdayDate, ["weekday": StyledText(text.plain(weekdays[Int(day.weekday.rawValue) - 1])), "date": date])
        }
        func gregorian() -> StyledText {
            text.filled(
                .sayLongDate,
                [
                    "weekday": StyledText(text.plain(weekdays[Int(date.weekday.rawValue) - 1])), "day": text.number(parts.day),
                    "month": StyledText(text.plain(months[parts.month - 1])), "year": text.number(parts.year),
                ])
        }
        guard text.convention.calendar != .gregorian, let hijri = HijriDate(date) else { return gregorian() }
        let other = said(hijri, in: text)
        if text.convention.calendar == .hijri { return weekday(other, of: date) }
        return text.filled(.sayLongBoth, ["date": gregorian(), "hijri": other])
    }

    /// `14 March 2027`, `March 2027`, `2027`
    package static func long(_ date: PartialDate, in text: MessageText) -> StyledText {
        guard let month = date.month else { return text.number(date.year) }
        let name = StyledText(text.plain(months[month - 1]))
        guard let day = date.exact?.day else {
            return text.filled(.sayMonthDate, ["month": name, "year": text.number(date.year)])
        }
        func gregorian() -> StyledText {
            text.filled(.sayDayDate, ["day": text.number(day), "month": name, "year": text.number(date.year)])
        }
        guard text.convention.calendar != .gregorian, let hijri = date.exact.flatMap({ HijriDate($0) }) else { return gregorian() }
        if text.convention.calendar == .hijri { return said(hijri, in: text) }
        return text.filled(.sayLongBoth, ["date": gregorian(), "hijri": said(hijri, in: text)])
    }

    private static func said(_ hijri: HijriDate, in text: MessageText) -> StyledText {
        text.filled(
            .sayLongHijri,
            [
                "day": text.number(hijri.day),
                "month": StyledText(text.language == .arabic ? hijri.monthNameArabic : hijri.monthNameEnglish),
                "year": text.number(hijri.year),
            ])
    }

    /// `09:00–10:30`; in Arabic in words, since signs between two times are read in either direction.
    package static func range(_ start: CivilTime, _ end: CivilTime, in text: MessageText) -> StyledText {
        text.filled(.sayTimeRange, ["start": time(start, in: text), "end": time(end, in: text)])
    }

    /// The name of a month where the reader's country has another than the catalogue.
    static func ownMonth(_ code: MessageCode, in convention: Convention) -> String? {
        guard convention.region != nil, let place = months.firstIndex(of: code) else { return nil }
        return convention.ownMonth(place + 1)
    }

    /// Monday first.
    fileprivate static let weekdays: [MessageCode] = [
        .weekdayMonday, .weekdayTuesday, .weekdayWednesday, .weekdayThursday, .weekdayFriday, .weekdaySaturday, .weekdaySunday,
    ]

    fileprivate static let months: [MessageCode] = [
        .monthJanuary, .monthFebruary, .monthMarch, .monthApril, .monthMay, .monthJune, .monthJuly, .monthAugust, .monthSeptember,
        .monthOctober, .monthNovember, .monthDecember,
    ]

    private static func joined(_ year: Int, _ month: Int, _ day: Int, in convention: Convention) -> String {
        let joint = convention.language == .arabic ? "/" : "-"
        var text = padded(year, to: 4)
        if month > 0 { text += joint + padded(month, to: 2) }
        if month > 0, day > 0 { text += joint + padded(day, to: 2) }
        return convention.digits.written(text)
    }

    private static func padded(_ number: Int, to digits: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
    }
}

extension Message {
    /// `Sunday 14 March 2027`, as a part of another sentence.
    public static func longDate(_ date: CivilDate) -> Message {
        let parts = date.components
        // The date itself goes along, for readers of another calendar.
        return Message(
            .sayLongDate,
            [
                "weekday": .message(Message(DateText.weekdays[Int(date.weekday.rawValue) - 1])), "day": .number(parts.day),
                "month": .message(Message(DateText.months[parts.month - 1])), "year": .number(parts.year),
                "date": .date(parts.year, parts.month, parts.day),
            ])
    }
}
