import MajlisModel

/// What a heading of a table says of dates: `Day 1: Water for all – Sunday, 14 March 2027`, `Amman, 14-15 March 2027`.
struct HeadingDate: Hashable {
    /// The first and the last day.
    var days: ClosedRange<CivilDate>
    /// What else the heading says: `Day 1: Water for all`; nil for days of the week and the like.
    var words: String?

    /// The one day that it is about.
    var date: CivilDate? { days.lowerBound == days.upperBound ? days.lowerBound : nil }

    /// Bytes of a heading, and so many signs of it are tried: no heading has more.
    private static let longest = 400
    private static let tries = 12

    /// Nil for a text with no date at its beginning or its end, or behind a sign that ends a part of it.
    ///
    /// - Parameter known: the conference's days, one of which a date without a year is.
    init?(_ text: String, in known: ClosedRange<CivilDate>? = nil) {
        guard text.contains(where: \.isNumber), text.utf8.count <= Self.longest else { return nil }
        if let days = Self.days(text.trimmed, known) {
            self.days = days
            return
        }
        let marks = Self.marks(in: text)
        // Behind a sign, the longest part first; then what stands before one.
        for mark in marks {
            var part = text[text.index(after: mark)...].trimmed
            if part.hasSuffix(")"), !part.contains("(") { part = part.dropLast().trimmed }
            if let days = Self.days(part, known) {
                (self.days, words) = (days, Self.words(text[..<mark]))
                return
            }
        }
        for mark in marks.reversed() {
            if let days = Self.days(text[..<mark].trimmed, known) {
                (self.days, words) = (days, Self.words(text[mark...]))
                return
            }
        }
        // Several days end a heading without a sign before them: `Water council 14-15 March 2027`.
        let starts = text.indices.dropFirst().filter { text[$0].isNumber && text[text.index(before: $0)] == " " }
        for start in starts.prefix(Self.tries) {
            if let days = Self.days(text[start...].trimmed, known), days.lowerBound < days.upperBound {
                (self.days, words) = (days, Self.words(text[..<start]))
                return
            }
        }
        return nil
    }

    /// The signs that part a heading. A dash between two numbers is one only behind the number of a day: `14 - 15 March`, `Day 1 - 15 March`.
    private static func marks(in text: String) -> [String.Index] {
        let marks = text.indices.filter { index in
            guard ":-–—−,،(".contains(text[index]) else { return false }
            let before = text[..<index]
            let behind = text[text.index(after: index)...]
            guard !",،(".contains(text[index]), behind.trimmed.first?.isNumber == true, before.trimmed.last?.isNumber == true else {
                return true
            }
            let isApart = before.last == " " && behind.first == " " || text[index] == ":" && behind.first == " "
            let words = before.split(separator: " ")
            return isApart && words.count > 1 && isLabel(String(words[words.count - 2]))
        }
        return Array(marks.prefix(tries))
    }

    /// What numbers a day or a part of the programme.
    private static func isLabel(_ word: String) -> Bool {
        ["day", "jour", "journée", "journee", "tag", "يوم", "اليوم", "session", "séance", "جلسة", "الجلسة", "part", "partie"]
            .contains(DateWords.bare(word))
    }

    /// Whether a text begins as the heading of a day does: `Day 1 – opening`, `Sunday`, `اليوم الأول`.
    static func beginsAsDay(_ text: String) -> Bool {
        let words = text.split { " \n:–—-,،(".contains($0) }.prefix(2).map { DateWords.bare(String($0)) }
        guard let first = words.first else { return false }
        if ["day", "jour", "journée", "tag", "يوم", "اليوم"].contains(first) { return true }
        if DateWords.weekdays.contains(first) { return true }
        return words.count > 1 && ["day", "jour", "journée", "tag", "يوم"].contains(words[1]) && DateWords.ordinals.contains(first)
    }

    /// What is left of a heading, without the signs around it; nil where that says no more than the date does.
    private static func words(_ rest: Substring) -> String? {
        let signs = " :-–—−,،(\n\t"
        let text = rest.drop { signs.contains($0) || $0 == ")" }
        let end = text.lastIndex { !signs.contains($0) }.map { text.index(after: $0) } ?? text.startIndex
        let words = String(text[..<end])
        let isDate = words.split { !$0.isLetter && !$0.isNumber }.allSatisfy { DateWords.passedOver.contains($0.lowercased()) }
        return isDate ? nil : words
    }

    // MARK: Dates

    /// The days that a text consists of: one, or from one to another.
    private static func days(_ text: String, _ known: ClosedRange<CivilDate>?) -> ClosedRange<CivilDate>? {
        if let moment = ReadMoment(text), moment.time == nil { return moment.date...moment.date }
        return range(inWords: text, known) ?? range(inDigits: text)
    }

    private enum Piece: Hashable {
        /// A number of one or two digits.
        case number(Int)
        case year(Int)
        case month(Int)
        /// A dash, `to`, `and`.
        case between
    }

    /// `14-15 March 2027`, `March 14 to 15, 2027`, `28 February – 2 March 2027`, `14 et 15 mars 2027`, `من 14 إلى 16 آذار 2027`.
    private static func range(inWords text: String, _ known: ClosedRange<CivilDate>?) -> ClosedRange<CivilDate>? {
        guard let pieces = pieces(text) else { return nil }
        switch pieces.count {
        case 2:
            guard let known else { return nil }
            if case .number(let day) = pieces[0], case .month(let month) = pieces[1] { return one(day, month, in: known) }
            if case .month(let month) = pieces[0], case .number(let day) = pieces[1] { return one(day, month, in: known) }
            return nil
        case 5:
            guard case .year(let year) = pieces[4] else { return nil }
            if case .number(let first) = pieces[0], pieces[1] == .between, case .number(let last) = pieces[2],
                case .month(let month) = pieces[3]
            {
                return days((year, month, first), (year, month, last))
            }
            if case .month(let month) = pieces[0], case .number(let first) = pieces[1], pieces[2] == .between,
                case .number(let last) = pieces[3]
            {
                return days((year, month, first), (year, month, last))
            }
            return nil
        case 6, 7: break
        default: return nil
        }
        guard let middle = pieces.firstIndex(of: .between), let last = date(pieces[(middle + 1)...], year: nil) else { return nil }
        guard let first = date(pieces[..<middle], year: last.year) else { return nil }
        return days(first, last)
    }

    private typealias Parts = (year: Int, month: Int, day: Int)

    /// - Parameter year: of a date that does not say its own.
    private static func date(_ pieces: ArraySlice<Piece>, year: Int?) -> Parts? {
        var parts: (year: Int?, month: Int?, day: Int?) = (year, nil, nil)
        for piece in pieces {
            switch piece {
            case .number(let day) where parts.day == nil: parts.day = day
            case .month(let month) where parts.month == nil: parts.month = month
            case .year(let own): parts.year = own
            default: return nil
            }
        }
        guard let year = parts.year, let month = parts.month, let day = parts.day else { return nil }
        return (year, month, day)
    }

    private static func days(_ first: Parts, _ last: Parts) -> ClosedRange<CivilDate>? {
        guard let from = CivilDate(year: first.year, month: first.month, day: first.day),
            let to = CivilDate(year: last.year, month: last.month, day: last.day), from <= to
        else { return nil }
        return from...to
    }

    /// The day of the conference that has that date.
    private static func one(_ day: Int, _ month: Int, in known: ClosedRange<CivilDate>) -> ClosedRange<CivilDate>? {
        let years = Set([known.lowerBound.year, known.upperBound.year])
        let found = years.compactMap { CivilDate(year: $0, month: month, day: day) }.filter(known.contains)
        return found.count == 1 ? found[0]...found[0] : nil
    }

    /// Nil where something else stands in the text.
    private static func pieces(_ text: String) -> [Piece]? {
        var reader = DigitReader(text)
        var pieces: [Piece] = []
        while !reader.isAtEnd {
            guard pieces.count < 8 else { return nil }
            switch reader.byte {
            case UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: "."): reader.advance()
            // The same month in the words of two countries: `آذار/مارس`.
            case UInt8(ascii: "/"):
                guard case .month? = pieces.last else { return nil }
                reader.advance()
            case UInt8(ascii: "-"), UInt8(ascii: "&"):
                reader.advance()
                pieces.append(.between)
            default:
                let digits = reader.digitCount
                if digits == 4, let year = reader.number(exactly: 4) {
                    pieces.append(.year(year))
                } else if digits > 0 {
                    guard digits <= 2, let number = reader.number(upTo: 2) else { return nil }
                    reader.skipOrdinal()
                    pieces.append(.number(number))
                } else {
                    var word = reader.letters()
                    guard !word.isEmpty else { return nil }
                    if DateWords.firstOfTwo.contains(word) {
                        reader.skipSpaces()
                        word += reader.letters()
                    }
                    if let month = DateWords.months[word] {
                        if pieces.last == .month(month) { continue }
                        pieces.append(.month(month))
                    } else if DateWords.between.contains(word) {
                        pieces.append(.between)
                    } else if !DateWords.passedOver.contains(word), word != "from" {
                        return nil
                    }
                }
            }
        }
        return pieces
    }

    /// `14/03/2027 - 16/03/2027`, `14-16.03.2027`, `2027-03-14 to 2027-03-16`.
    private static func range(inDigits text: String) -> ClosedRange<CivilDate>? {
        var reader = DigitReader(text)
        if let day = reader.number(upTo: 2) {
            reader.skipSpaces()
            if reader.take(UInt8(ascii: "-")) {
                reader.skipSpaces()
                let isDay = reader.digitCount <= 2
                if isDay, let last = reader.date(), reader.isAtEnd, last.day >= day,
                    let first = CivilDate(year: last.year, month: last.month, day: day), first < last
                {
                    return first...last
                }
            }
        }
        for word in [" - ", " – ", " — ", " to ", " au ", " bis ", " إلى ", " الى ", " حتى ", "–", "—"] {
            let sides = text.split(separator: word)
            guard sides.count == 2, let first = ReadMoment(String(sides[0])), let last = ReadMoment(String(sides[1])) else { continue }
            if first.time == nil, last.time == nil, first.date <= last.date { return first.date...last.date }
        }
        return nil
    }
}
