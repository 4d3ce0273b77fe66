import MajlisModel

/// The zones that a calendar's moments name, each with the years in which it is used.
struct ZoneDefinitions {
    private var years: [(identifier: String, years: ClosedRange<Int>)] = []

    /// Notes the zones of a component's lines and of those within it.
    mutating func note(_ component: CalendarBlock) {
        for line in component.lines where Self.holdsMoment(line) {
            guard let (identifier, year) = Self.zone(of: line) else { continue }
            guard let index = years.firstIndex(where: { $0.identifier == identifier }) else {
                years.append((identifier, year...year))
                continue
            }
            let known = years[index].years
            years[index].years = min(known.lowerBound, year)...max(known.upperBound, year)
        }
        for part in component.parts { note(part) }
    }

    /// A definition for each of them: from the zone's real changes, or as an earlier calendar had it where nobody else knows the name.
    func definitions(earlier: [CalendarBlock] = []) -> [CalendarBlock] {
        years.compactMap { identifier, years in
            if let zone = Zone(identifier: identifier) { return Self.definition(of: zone, in: years) }
            return earlier.first { $0.name == "VTIMEZONE" && $0.value("TZID") == identifier }
        }
    }

    // MARK: Reading lines

    /// DTSTART, DTEND, DUE, RDATE, RECURRENCE-ID, EXDATE: texts are not looked at.
    private static func holdsMoment(_ line: [UInt8]) -> Bool {
        switch line.first {
        case UInt8(ascii: "D"): line.count > 2 && (line[1] == UInt8(ascii: "T") || line[1] == UInt8(ascii: "U"))
        case UInt8(ascii: "R"), UInt8(ascii: "E"): true
        default: false
        }
    }

    private static func zone(of line: [UInt8]) -> (identifier: String, year: Int)? {
        let colon = CalendarBytes.colon(in: line)
        let head = String(decoding: line[..<colon], as: UTF8.self)
        for parameter in head.split(separator: ";").dropFirst() where parameter.uppercased().hasPrefix("TZID=") {
            let name = parameter.dropFirst(5).filter { $0 != "\"" }
            let year = Int(String(decoding: line[(colon + 1)...].prefix(4), as: UTF8.self))
            return year.map { (String(name), $0) }
        }
        return nil
    }

    // MARK: Definitions

    /// What was in force when the first year began, and every change of the clocks until the last one ended.
    static func definition(of zone: Zone, in years: ClosedRange<Int>) -> CalendarBlock {
        var result = CalendarBlock("VTIMEZONE")
        result.add("TZID", zone.identifier)
        let start = beginning(of: years.lowerBound)
        // Only what precedes the first year is looked for here: two years, in which most zones change their clocks or have stopped to.
        let earlier = zone.changes(after: beginning(of: years.lowerBound - 2), through: start)
        if let change = earlier.last {
            result.parts.append(observance(change.instant, change.before, change.after))
        } else {
            let offset = zone.offset(at: start)
            let first = beginning(of: min(1970, years.lowerBound - 2)).adding(seconds: -Int64(offset))
            result.parts.append(observance(first, offset, offset))
        }
        for change in zone.changes(after: start, through: beginning(of: years.upperBound + 1)) {
            result.parts.append(observance(change.instant, change.before, change.after))
        }
        return result
    }

    private static func observance(_ instant: Instant, _ before: Int, _ after: Int) -> CalendarBlock {
        var result = CalendarBlock(after > before ? "DAYLIGHT" : "STANDARD")
        // By the clock that is being changed.
        result.add("DTSTART", CalendarTimes.text(CivilDateTime(seconds: instant.seconds + Int64(before))))
        result.add("TZOFFSETFROM", CalendarTimes.offset(before))
        result.add("TZOFFSETTO", CalendarTimes.offset(after))
        result.add("TZNAME", CalendarTimes.offset(after))
        return result
    }

    private static func beginning(of year: Int) -> Instant {
        Instant(utc: CivilDateTime(CivilDate(year: min(max(year, 1), 9999), month: 1, day: 1) ?? .first))
    }
}
