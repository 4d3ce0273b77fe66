import MajlisModel

/// What RFC 5545 asks of a calendar, checked by its words and not by what readers forgive.
struct ICSLint {
    struct Component {
        var name: String
        var properties: [(name: String, parameters: [String: String], value: String)] = []
        var parts: [Component] = []

        func values(_ name: String) -> [String] { properties.filter { $0.name == name }.map(\.value) }
        func value(_ name: String) -> String? { values(name).first }
        func parameter(_ name: String, of property: String) -> String? { properties.first { $0.name == property }?.parameters[name] }
    }

    private(set) var problems: [String] = []
    private(set) var calendar: Component?

    init(_ bytes: [UInt8]) {
        let lines = unfolded(bytes)
        calendar = tree(lines)
        if let calendar { check(calendar) }
    }

    // MARK: Lines

    private mutating func unfolded(_ bytes: [UInt8]) -> [String] {
        var lines: [String] = []
        var rest = bytes[...]
        while !rest.isEmpty {
            guard let end = rest.firstIndex(of: 0x0A), end > rest.startIndex, rest[end - 1] == 0x0D else {
                problems.append("a line does not end in CRLF")
                return lines
            }
            let line = rest[..<(end - 1)]
            rest = rest[(end + 1)...]
            if line.count > 75 { problems.append("a line of \(line.count) octets") }
            if line.isEmpty { problems.append("an empty line") }
            if line.contains(where: { $0 < 0x20 && $0 != 0x09 || $0 == 0x7F }) { problems.append("a control in a line") }
            guard let text = String(validating: line, as: UTF8.self) else {
                problems.append("a line is not UTF-8: folded within a character")
                continue
            }
            if text.hasPrefix(" "), !lines.isEmpty { lines[lines.count - 1] += text.dropFirst() } else { lines.append(text) }
        }
        return lines
    }

    private mutating func tree(_ lines: [String]) -> Component? {
        var stack: [Component] = []
        var result: Component?
        for line in lines {
            guard result == nil else {
                problems.append("something stands behind the end: \(line)")
                break
            }
            guard let property = property(line) else {
                problems.append("no property: \(line)")
                continue
            }
            if property.name == "BEGIN" {
                stack.append(Component(name: property.value))
            } else if property.name == "END" {
                guard let done = stack.popLast(), done.name == property.value else {
                    problems.append("END:\(property.value) closes nothing")
                    return nil
                }
                if stack.isEmpty { result = done } else { stack[stack.count - 1].parts.append(done) }
            } else if stack.isEmpty {
                problems.append("outside of a component: \(line)")
            } else {
                stack[stack.count - 1].properties.append(property)
            }
        }
        if result == nil { problems.append("it has no end") }
        return result
    }

    private func property(_ line: String) -> (name: String, parameters: [String: String], value: String)? {
        guard let colon = line.firstIndex(of: ":") else { return nil }
        let head = line[..<colon].split(separator: ";", omittingEmptySubsequences: false)
        guard let name = head.first, !name.isEmpty, name.allSatisfy({ $0.isASCII && ($0.isUppercase || $0.isNumber || $0 == "-") }) else {
            return nil
        }
        var parameters: [String: String] = [:]
        for parameter in head.dropFirst() {
            guard let equals = parameter.firstIndex(of: "=") else { return nil }
            parameters[String(parameter[..<equals])] = String(parameter[parameter.index(after: equals)...])
        }
        return (String(name), parameters, String(line[line.index(after: colon)...]))
    }

    // MARK: Components

    private static let once: [String: Set<String>] = [
        "VCALENDAR": ["VERSION", "PRODID", "CALSCALE", "METHOD", "UID", "URL", "REFRESH-INTERVAL"],
        "VEVENT": [
            "UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "LOCATION", "STATUS", "SEQUENCE", "TRANSP", "URL", "DURATION",
        ],
        "VTODO": ["UID", "DTSTAMP", "DUE", "SUMMARY", "DESCRIPTION", "STATUS", "SEQUENCE", "PERCENT-COMPLETE", "COMPLETED"],
        "VALARM": ["ACTION", "TRIGGER", "DESCRIPTION"],
        "PARTICIPANT": ["UID", "PARTICIPANT-TYPE", "SUMMARY"],
        "VTIMEZONE": ["TZID"],
        "STANDARD": ["DTSTART", "TZOFFSETFROM", "TZOFFSETTO"],
        "DAYLIGHT": ["DTSTART", "TZOFFSETFROM", "TZOFFSETTO"],
    ]
    private static let required: [String: [String]] = [
        "VCALENDAR": ["VERSION", "PRODID"], "VEVENT": ["UID", "DTSTAMP", "DTSTART"], "VTODO": ["UID", "DTSTAMP"],
        "VALARM": ["ACTION", "TRIGGER", "DESCRIPTION"], "PARTICIPANT": ["UID", "PARTICIPANT-TYPE"], "VTIMEZONE": ["TZID"],
        "STANDARD": ["DTSTART", "TZOFFSETFROM", "TZOFFSETTO"], "DAYLIGHT": ["DTSTART", "TZOFFSETFROM", "TZOFFSETTO"],
    ]
    private static let states: [String: Set<String>] = [
        "VEVENT": ["TENTATIVE", "CONFIRMED", "CANCELLED"], "VTODO": ["NEEDS-ACTION", "COMPLETED", "IN-PROCESS", "CANCELLED"],
    ]

    private mutating func check(_ calendar: Component) {
        if calendar.name != "VCALENDAR" { problems.append("it is no VCALENDAR") }
        if calendar.value("VERSION") != "2.0" { problems.append("VERSION is not 2.0") }
        let zones = calendar.parts.filter { $0.name == "VTIMEZONE" }
        let names = zones.compactMap { $0.value("TZID") }
        if Set(names).count != names.count { problems.append("a zone is defined twice") }
        var keys: Set<String> = []
        for entry in calendar.parts where entry.name == "VEVENT" || entry.name == "VTODO" {
            let key = (entry.value("UID") ?? "") + "\n" + (entry.value("RECURRENCE-ID") ?? "")
            if !keys.insert(key).inserted { problems.append("UID twice: \(key)") }
            checkTimes(entry)
        }
        check(properties: calendar)
        var used: Set<String> = []
        collectZones(calendar, into: &used)
        for zone in used.subtracting(names) { problems.append("TZID without a definition: \(zone)") }
        for zone in Set(names).subtracting(used) { problems.append("a zone that nothing uses: \(zone)") }
    }

    private mutating func check(properties component: Component) {
        for name in Self.required[component.name] ?? [] where component.value(name) == nil {
            problems.append("\(component.name) without \(name)")
        }
        for name in Self.once[component.name] ?? [] where component.values(name).count > 1 {
            problems.append("\(component.name) with \(name) twice")
        }
        if let allowed = Self.states[component.name], let status = component.value("STATUS"), !allowed.contains(status) {
            problems.append("\(component.name) with STATUS \(status)")
        }
        if let sequence = component.value("SEQUENCE"), Int(sequence).map({ $0 < 0 }) ?? true { problems.append("SEQUENCE \(sequence)") }
        if component.name == "VTIMEZONE", !component.parts.contains(where: { $0.name == "STANDARD" || $0.name == "DAYLIGHT" }) {
            problems.append("a zone without observances")
        }
        if let stamp = component.value("DTSTAMP"), !stamp.hasSuffix("Z") { problems.append("DTSTAMP is not in UTC") }
        for part in component.parts { check(properties: part) }
    }

    private mutating func checkTimes(_ entry: Component) {
        for name in ["DTSTART", "DTEND", "DUE"] {
            guard let value = entry.value(name) else { continue }
            let digits = value.filter(\.isNumber).count
            let isDate = entry.parameter("VALUE", of: name) == "DATE"
            if digits != (isDate ? 8 : 14) { problems.append("\(name) \(value)") }
        }
        if entry.parameter("VALUE", of: "DTSTART") != entry.parameter("VALUE", of: "DTEND"), entry.value("DTEND") != nil {
            problems.append("DTSTART and DTEND are of two types")
        }
        guard let start = entry.value("DTSTART"), let end = entry.value("DTEND"),
            let first = seconds(start, entry.parameter("TZID", of: "DTSTART")),
            let last = seconds(end, entry.parameter("TZID", of: "DTEND"))
        else { return }
        if last <= first { problems.append("it ends before it begins: \(start) \(end)") }
    }

    private func seconds(_ value: String, _ zone: String?) -> Int64? {
        let digits = value.filter(\.isNumber).map { Int(String($0)) ?? 0 }
        func number(_ range: Range<Int>) -> Int { digits.count < range.upperBound ? 0 : digits[range].reduce(0) { $0 * 10 + $1 } }
        guard let date = CivilDate(year: number(0..<4), month: number(4..<6), day: number(6..<8)),
            let time = CivilTime(hour: number(8..<10), minute: number(10..<12), second: number(12..<14))
        else { return nil }
        let local = CivilDateTime(date, time)
        guard let zone = zone.flatMap({ Zone(identifier: $0) }) else { return local.seconds }
        return zone.resolve(local).instant.seconds
    }

    private func collectZones(_ component: Component, into used: inout Set<String>) {
        for property in component.properties where property.name != "X-WR-TIMEZONE" {
            if let zone = property.parameters["TZID"] { used.insert(zone) }
        }
        for part in component.parts { collectZones(part, into: &used) }
    }

    /// A text as its writer had it.
    static func text(_ value: String) -> String {
        var result = ""
        var isEscaped = false
        for character in value.unicodeScalars {
            if isEscaped {
                result.unicodeScalars.append(character == "n" || character == "N" ? "\n" : character)
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else {
                result.unicodeScalars.append(character)
            }
        }
        return result
    }
}
