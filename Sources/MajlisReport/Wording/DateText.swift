import MajlisModel
import MajlisText

/// Dates and times as readers see them.
enum DateText {
    /// `2027-03-14`, `2027-03`, `2027`. After Arabic words hyphens would turn such a date around and slashes do not: `2027/03/14`.
    /// Month and day are 0 where they are not known.
    static func short(_ year: Int, _ month: Int, _ day: Int, in language: Language) -> String {
        let joint = language == .arabic ? "/" : "-"
        var text = padded(year, to: 4)
        if month > 0 { text += joint + padded(month, to: 2) }
        if month > 0, day > 0 { text += joint + padded(day, to: 2) }
        return text
    }

    static func short(_ date: CivilDate, in language: Language) -> String {
        let parts = date.components
        return short(parts.year, parts.month, parts.day, in: language)
    }

    static func short(_ date: PartialDate, in language: Language) -> String {
        short(date.year, date.month ?? 0, date.exact?.day ?? 0, in: language)
    }

    /// `09:30`, past midnight `25:30`, with seconds where there are some.
    static func time(_ seconds: Int) -> String {
        guard let time = CivilTime(seconds: seconds) else { return String(seconds) }
        return time.description
    }

    /// `Sunday 14 March 2027`
    static func long(_ date: CivilDate, in text: MessageText) -> StyledText {
        let parts = date.components
        return text.filled(
            .sayLongDate,
            [
                "weekday": StyledText(text.plain(weekdays[Int(date.weekday.rawValue) - 1])), "day": StyledText(String(parts.day)),
                "month": StyledText(text.plain(months[parts.month - 1])), "year": StyledText(String(parts.year)),
            ])
    }

    /// `14 March 2027`, `March 2027`, `2027`
    static func long(_ date: PartialDate, in text: MessageText) -> StyledText {
        guard let month = date.month else { return StyledText(String(date.year)) }
        let name = StyledText(text.plain(months[month - 1]))
        guard let day = date.exact?.day else {
            return text.filled(.sayMonthDate, ["month": name, "year": StyledText(String(date.year))])
        }
        return text.filled(.sayDayDate, ["day": StyledText(String(day)), "month": name, "year": StyledText(String(date.year))])
    }

    /// `09:00–10:30`; in Arabic in words, since signs between two times are read in either direction.
    static func range(_ start: CivilTime, _ end: CivilTime, in text: MessageText) -> StyledText {
        text.filled(.sayTimeRange, ["start": StyledText(start.description), "end": StyledText(end.description)])
    }

    /// Monday first.
    fileprivate static let weekdays: [MessageCode] = [
        .weekdayMonday, .weekdayTuesday, .weekdayWednesday, .weekdayThursday, .weekdayFriday, .weekdaySaturday, .weekdaySunday,
    ]

    fileprivate static let months: [MessageCode] = [
        .monthJanuary, .monthFebruary, .monthMarch, .monthApril, .monthMay, .monthJune, .monthJuly, .monthAugust, .monthSeptember,
        .monthOctober, .monthNovember, .monthDecember,
    ]

    private static func padded(_ number: Int, to digits: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
    }
}

extension Message {
    /// `Sunday 14 March 2027`, as a part of another sentence.
    public static func longDate(_ date: CivilDate) -> Message {
        let parts = date.components
        return Message(
            .sayLongDate,
            [
                "weekday": .message(Message(DateText.weekdays[Int(date.weekday.rawValue) - 1])), "day": .number(parts.day),
                "month": .message(Message(DateText.months[parts.month - 1])), "year": .number(parts.year),
            ])
    }
}
