/// A journal as text: each event is a line of the language, and what else belongs to its entry stands in a comment above it. Read back,
/// it is the same journal byte for byte.
public enum JournalText {
    static let title = "# majlis journal 1"

    /// The text of entries, with a comment for each one that is missing among them.
    /// - Parameter count: the highest number that was recorded.
    public static func text(_ entries: [JournalEntry], count: Int) -> String {
        var text = title + "\n"
        var last = 0
        func note(through end: Int) {
            if end == last + 1 { text += "\n# \(end) is damaged and left out\n" }
            if end > last + 1 { text += "\n# \(last + 1) to \(end) are damaged and left out\n" }
        }
        for entry in entries {
            note(through: entry.number - 1)
            text += "\n# \(entry.number) at \(moment(entry.recordedAt)) by \(quoted(entry.recordedBy)) id \(quoted(entry.id))\n"
            text += "# script \(entry.script.hex)\n# previous \(entry.previous.hex)\n# hash \(entry.hash.hex)\n"
            text += entry.text + "\n"
            last = entry.number
        }
        note(through: count)
        return text
    }

    /// Why a text is no exported journal: the line, counted from 1.
    public struct Mistake: Error, Hashable, Sendable {
        public enum Kind: Hashable, Sendable {
            /// It does not begin as one.
            case title
            /// Not the line that should stand there.
            case line
            /// The entry is not what its digest was reckoned from.
            case changed(Int)
            /// The entry does not follow the one before it: some are left out, or it was put in.
            case unchained(Int)
        }

        public var kind: Kind
        public var line: Int
    }

    /// Reads what `text` wrote. Each entry must be whole and follow the one before.
    public static func entries(in text: [UInt8]) throws(Mistake) -> [JournalEntry] {
        var lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)[...]
        // An editor may have ended the lines in its own way; no entry holds a carriage return.
        for index in lines.indices where lines[index].last == 0x0D { lines[index].removeLast() }
        let all = lines.count
        guard let first = lines.popFirst(), first.elementsEqual(title.utf8) else { throw Mistake(kind: .title, line: 1) }
        var entries: [JournalEntry] = []
        var last = JournalHead.empty
        while let line = lines.first {
            let place = all - lines.count + 1
            if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) || isNote(line) {
                lines.removeFirst()
                continue
            }
            guard lines.count >= 5, let entry = entry(Array(lines.prefix(5))) else { throw Mistake(kind: .line, line: place) }
            guard entry.isIntact, entry.draft.isWellFormed else { throw Mistake(kind: .changed(entry.number), line: place) }
            guard entry.number == last.count + 1, entry.previous == last.hash else {
                throw Mistake(kind: .unchained(entry.number), line: place)
            }
            last = JournalHead(count: entry.number, hash: entry.hash)
            entries.append(entry)
            lines.removeFirst(5)
        }
        return entries
    }

    private typealias Line = ArraySlice<UInt8>

    private static func isNote(_ line: Line) -> Bool {
        line.starts(with: "# ".utf8) && line.reversed().starts(with: "damaged and left out".utf8.reversed())
    }

    private static func entry(_ lines: [Line]) -> JournalEntry? {
        var rest = lines[0]
        guard take("# ", &rest), let number = takeNumber(&rest), take(" at ", &rest), let at = takeMoment(&rest), take(" by ", &rest),
            let by = takeQuoted(&rest), take(" id ", &rest), let id = takeQuoted(&rest), rest.isEmpty,
            let script = digest(lines[1], "# script "), let previous = digest(lines[2], "# previous "),
            let hash = digest(lines[3], "# hash ")
        else { return nil }
        let text = String(decoding: lines[4], as: UTF8.self)
        let draft = EntryDraft(id: id, text: text, recordedAt: at, recordedBy: by, script: script)
        return JournalEntry(draft, number: number, previous: previous, hash: hash)
    }

    private static func digest(_ line: Line, _ word: String) -> Digest? {
        var rest = line
        return take(word, &rest) ? Digest(hex: String(decoding: rest, as: UTF8.self)) : nil
    }

    // MARK: Parts

    private static func take(_ word: String, _ rest: inout Line) -> Bool {
        guard rest.starts(with: word.utf8) else { return false }
        rest.removeFirst(word.utf8.count)
        return true
    }

    private static func takeNumber(_ rest: inout Line) -> Int? {
        let digits = rest.prefix { (0x30...0x39).contains($0) }
        rest.removeFirst(digits.count)
        return digits.first == 0x30 ? nil : Int(String(decoding: digits, as: UTF8.self))
    }

    private static func takeQuoted(_ rest: inout Line) -> String? {
        guard take("\"", &rest) else { return nil }
        var text: [UInt8] = []
        while let next = rest.popFirst() {
            switch next {
            case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"):
                guard let escaped = rest.popFirst() else { return nil }
                text.append(escaped == UInt8(ascii: "t") ? 0x09 : escaped)
            default: text.append(next)
            }
        }
        return nil
    }

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\t": result += "\\t"
            case "\"", "\\":
                result += "\\"
                result.unicodeScalars.append(scalar)
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    // MARK: Moments

    /// `2027-03-14T09:05:00Z`
    public static func moment(_ seconds: Int64) -> String {
        let (day, second) = seconds.quotientAndRemainder(dividingBy: 86_400)
        let (days, ofDay) = second < 0 ? (day - 1, second + 86_400) : (day, second)
        let (year, month, date) = civil(days)
        func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let years = String(year)
        let padded = String(repeating: "0", count: max(0, 4 - years.count)) + years
        return "\(padded)-\(two(month))-\(two(date))T\(two(ofDay / 3_600)):\(two(ofDay / 60 % 60)):\(two(ofDay % 60))Z"
    }

    private static func takeMoment(_ rest: inout Line) -> Int64? {
        let bytes = rest.prefix { $0 != 0x20 }
        rest.removeFirst(bytes.count)
        let word = String(decoding: bytes, as: UTF8.self)
        let parts = word.split { "-T:Z".contains($0) }.compactMap { Int64($0) }
        guard parts.count == 6, (0...9_999).contains(parts[0]), (1...12).contains(parts[1]), (1...31).contains(parts[2]) else { return nil }
        let (year, month, day) = (parts[1] <= 2 ? parts[0] - 1 : parts[0], parts[1], parts[2])
        let era = (year >= 0 ? year : year - 399) / 400
        let ofEra = year - era * 400
        let ofYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let days = era * 146_097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719_468
        let seconds = days * 86_400 + parts[3] * 3_600 + parts[4] * 60 + parts[5]
        return moment(seconds) == word ? seconds : nil
    }

    /// Year, month and day of a day counted from 1970-01-01, by the Gregorian calendar.
    private static func civil(_ days: Int64) -> (Int64, Int64, Int64) {
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let ofEra = shifted - era * 146_097
        let yearOfEra = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365
        let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let month = (5 * ofYear + 2) / 153
        let day = ofYear - (153 * month + 2) / 5 + 1
        let real = month < 10 ? month + 3 : month - 9
        return (yearOfEra + era * 400 + (real <= 2 ? 1 : 0), real, day)
    }
}
