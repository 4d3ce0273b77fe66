import MajlisModel
import MajlisText

/// A text of a calendar, and its language where that is known.
typealias CalendarWording = (text: String, language: String?)

/// A calendar as it was given out before: by it the changes of its entries are counted, and what has vanished is called off.
public struct PreviousCalendar: Sendable {
    let whole: CalendarBlock
    private let numbers: [String: Int]
    private let path: String

    /// - Parameter path: what the file is called in a complaint.
    public init(_ bytes: [UInt8], path: String) throws(CalendarProblem) {
        whole = try CalendarReading.components(of: bytes, path: path)
        self.path = path
        var numbers: [String: Int] = [:]
        var twice: [String: Int] = [:]
        for (index, entry) in whole.parts.enumerated() where Self.isEntry(entry) {
            guard let key = Self.key(entry) else { continue }
            if numbers.updateValue(index, forKey: key) != nil { twice[key, default: 1] += 1 }
        }
        if let (key, count) = twice.min(by: { $0.key < $1.key }) {
            let id = key.prefix { $0 != "\n" }
            throw CalendarProblem(
                message: Message(
                    .calendarPreviousTwice, ["path": .code(path), "count": .number(count), "id": .code(String(id))]))
        }
        self.numbers = numbers
    }

    /// Whether its name holds a word of a reader.
    func isCalled(_ word: String) -> Bool {
        let wanted = UnknownPart.folded(word)
        return wanted.unicodeScalars.count >= 3 && UnknownPart.folded(whole.value("NAME") ?? "").contains(wanted)
    }

    private static func isEntry(_ component: CalendarBlock) -> Bool { component.name == "VEVENT" || component.name == "VTODO" }

    /// What an entry is known again by. An id holds no line break.
    private static func key(_ entry: CalendarBlock) -> String? {
        entry.value("UID").map { $0 + "\n" + (entry.value("RECURRENCE-ID") ?? "") }
    }

    /// New entries with the sequence of those that were there before, and behind them what has vanished, called off.
    ///
    /// - Parameters:
    ///   - comment: why an entry was called off, in the language given.
    ///   - titles: by identity, the titles of whatever the programme still shows, where it has no entry of its own here.
    func revised(_ entries: [CalendarBlock], kind: String, asOf: CivilDate?, comment: CalendarWording, titles: [String: CalendarWording])
        -> [CalendarBlock]
    {
        var seen: Set<Int> = []
        var result: [CalendarBlock] = []
        result.reserveCapacity(entries.count)
        for entry in entries {
            guard let key = Self.key(entry), let index = numbers[key] else {
                result.append(entry)
                continue
            }
            seen.insert(index)
            result.append(Self.revised(entry, before: whole.parts[index], asOf: asOf))
        }
        for (index, entry) in whole.parts.enumerated() where entry.name == kind && !seen.contains(index) && Self.key(entry) != nil {
            let title = entry.value("UID").flatMap { titles[$0] }
            result.append(Self.cancelled(entry, asOf: asOf, comment: comment, title: title))
        }
        return result
    }

    private static func revised(_ entry: CalendarBlock, before: CalendarBlock, asOf: CivilDate?) -> CalendarBlock {
        var entry = entry
        // What was said to be certain or off is not left unsaid when it stands again: readers would keep the old word.
        if entry.name == "VEVENT", entry.value("STATUS") == nil, before.value("STATUS") != nil {
            entry.add("STATUS", "CONFIRMED")
        }
        let sequence = before.value("SEQUENCE").flatMap { Int($0) } ?? 0
        if essence(entry) == essence(before) {
            entry.set("SEQUENCE", String(sequence))
            if let stamp = before.value("DTSTAMP") { entry.set("DTSTAMP", stamp) }
        } else {
            let own = entry.value("SEQUENCE").flatMap { Int($0) } ?? 0
            stamp(&entry, max(sequence + 1, own), before: before, asOf: asOf)
        }
        return entry
    }

    /// Properties of an entry that say which one it is and when it was to be.
    private static let place = ["UID", "DTSTAMP", "SEQUENCE", "RECURRENCE-ID", "DTSTART", "DTEND", "DURATION", "DUE"]

    /// An entry that is called off keeps its place in time and none of its words: what was told of it once may be withheld by now. Only its
    /// title stands there, as the programme words it today, of what may still be shown.
    private static func cancelled(_ entry: CalendarBlock, asOf: CivilDate?, comment: CalendarWording, title: CalendarWording?)
        -> CalendarBlock
    {
        var result = CalendarBlock(entry.name)
        result.lines = place.compactMap { property in entry.index(of: property).map { entry.lines[$0] } }
        let summary = title ?? comment
        result.add("SUMMARY", text: summary.text, language: summary.language)
        result.add(OwnProperty.kind, OwnProperty.gone)
        result.add("STATUS", "CANCELLED")
        if entry.name == "VEVENT" { result.add("TRANSP", "TRANSPARENT") }
        if title != nil { result.add("COMMENT", text: comment.text, language: comment.language) }
        if essence(result) == essence(entry) { return entry }
        stamp(&result, (entry.value("SEQUENCE").flatMap { Int($0) } ?? 0) + 1, before: entry, asOf: asOf)
        return result
    }

    private static func stamp(_ entry: inout CalendarBlock, _ sequence: Int, before: CalendarBlock, asOf: CivilDate?) {
        entry.set("SEQUENCE", String(sequence))
        // Never earlier than the one before; both have the form in which the order of letters is that of time.
        entry.set("DTSTAMP", max(CalendarStamp.text(asOf: asOf, sequence: sequence), before.value("DTSTAMP") ?? ""))
    }

    /// Lines by which an entry counts as changed, in an order of their own: not when it was written, nor how often it was changed.
    private static func essence(_ entry: CalendarBlock) -> CalendarBlock {
        var essence = entry
        for property in ["DTSTAMP", "SEQUENCE", "LAST-MODIFIED", "CREATED"] { essence.remove(property) }
        essence.lines.sort { $0.lexicographicallyPrecedes($1) }
        return essence
    }
}
