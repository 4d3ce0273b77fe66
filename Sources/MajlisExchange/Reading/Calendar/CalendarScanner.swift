import MajlisText

/// Reads the lines of an iCalendar file (RFC 5545): unfolds them, whatever their length and ends, and puts blocks into each other.
struct CalendarScanner {
    private let source: SourceFile
    private var open: [CalendarComponent] = []
    private var calendars: [CalendarComponent] = []
    private var count = 0
    /// Control signs, and the first of them.
    private(set) var controlCount = 0
    private(set) var firstControl: TextRange?

    /// The calendars of a file: mostly one.
    static func read(_ source: SourceFile) throws(ReadingFault) -> (
        calendars: [CalendarComponent], controlCount: Int, firstControl: TextRange?
    ) {
        var scanner = CalendarScanner(source: source)
        try scanner.scan()
        return (scanner.calendars, scanner.controlCount, scanner.firstControl)
    }

    private init(source: SourceFile) { self.source = source }

    private mutating func scan() throws(ReadingFault) {
        let bytes = source.bytes
        var i = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var line: [UInt8] = []
        var start = i
        while i < bytes.count {
            if line.isEmpty { start = i }
            var end = i
            while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D {
                if bytes[end] < 0x20, bytes[end] != 0x09 { noteControl(end) }
                end += 1
            }
            line += bytes[i..<end]
            i = end
            if i < bytes.count, bytes[i] == 0x0D { i += 1 }
            if i < bytes.count, bytes[i] == 0x0A { i += 1 }
            // What begins with white space goes on with the line before.
            if i < bytes.count, bytes[i] == 0x20 || bytes[i] == 0x09, !line.isEmpty {
                i += 1
                continue
            }
            if !line.isEmpty { try take(line, TextRange(start, min(end, start + 200))) }
            line.removeAll(keepingCapacity: true)
        }
        if let last = open.last {
            throw .cutOff(.importOpenComponent, of: last.name, from: Int(last.range.start), at: bytes.count, in: source.lines)
        }
        if calendars.isEmpty {
            throw ReadingFault(.importCutOff, bytes.count, bytes.count, ["what": .message(Message(.importNoContent))])
        }
    }

    private mutating func noteControl(_ place: Int) {
        controlCount += 1
        if firstControl == nil { firstControl = TextRange(place, place + 1) }
    }

    private mutating func take(_ line: [UInt8], _ range: TextRange) throws(ReadingFault) {
        guard let property = CalendarScanner.property(line, range) else {
            // A line break that somebody forgot to escape: it belongs to the value before it.
            guard let component = open.indices.last, let last = open[component].properties.indices.last else {
                throw malformed(range, Message(.importNoProperty))
            }
            open[component].properties[last].value += "\\n" + String(decoding: line, as: UTF8.self)
            return
        }
        count += 1
        if count > ReadingLimits.nodes {
            let limit = MessageArgument.number(ReadingLimits.nodes)
            throw malformed(range, Message(.importTooMany, ["name": .message(Message(.importLines)), "limit": limit]))
        }
        let name = property.value.trimmed.uppercased()
        switch property.name {
        case "BEGIN":
            if open.count >= ReadingLimits.depth {
                throw ReadingFault(.importTooDeep, Int(range.start), Int(range.end), ["limit": .number(ReadingLimits.depth)])
            }
            if open.isEmpty, name != "VCALENDAR" {
                throw malformed(range, Message(.importNotThisFile, ["expected": .code("BEGIN:VCALENDAR")]))
            }
            open.append(CalendarComponent(name: name, range: range))
        case "END":
            guard let last = open.popLast() else { throw malformed(range, Message(.importStraySign, ["sign": .code("END:" + name)])) }
            guard last.name == name else {
                let line = source.lines.line(of: last.range.start)
                throw malformed(
                    range,
                    Message(
                        .importWrongEnd, ["found": .code("END:" + name), "expected": .code("BEGIN:" + last.name), "line": .number(line)]))
            }
            if open.isEmpty { calendars.append(last) } else { open[open.count - 1].components.append(last) }
        default:
            guard !open.isEmpty else { throw malformed(range, Message(.importNotThisFile, ["expected": .code("BEGIN:VCALENDAR")])) }
            open[open.count - 1].properties.append(property)
        }
    }

    private func malformed(_ range: TextRange, _ problem: Message) -> ReadingFault {
        ReadingFault(
            .importMalformed, Int(range.start), Int(range.end),
            ["format": .message(Message(.importFormatIcs)), "problem": .message(problem)])
    }

    /// `NAME;PARAMETER="a:b",c:value`; nil where it is none.
    private static func property(_ line: [UInt8], _ range: TextRange) -> CalendarProperty? {
        var i = 0
        while i < line.count, isOfName(line[i]) { i += 1 }
        guard i > 0, i < line.count, line[i] == UInt8(ascii: ":") || line[i] == UInt8(ascii: ";") else { return nil }
        let name = String(decoding: line[0..<i], as: UTF8.self).uppercased()
        var parameters: [(String, String)] = []
        while i < line.count, line[i] == UInt8(ascii: ";") {
            i += 1
            let start = i
            while i < line.count, isOfName(line[i]) { i += 1 }
            let key = String(decoding: line[start..<i], as: UTF8.self).uppercased()
            guard i < line.count, line[i] == UInt8(ascii: "=") else { return nil }
            i += 1
            var value: [UInt8] = []
            var isQuoted = false
            while i < line.count, isQuoted || (line[i] != UInt8(ascii: ":") && line[i] != UInt8(ascii: ";")) {
                if line[i] == UInt8(ascii: "\"") { isQuoted.toggle() } else { value.append(line[i]) }
                i += 1
            }
            parameters.append((key, unfoldedParameter(value)))
        }
        guard i < line.count, line[i] == UInt8(ascii: ":") else { return nil }
        let value = String(decoding: line[(i + 1)...].lazy.filter { $0 >= 0x20 || $0 == 0x09 }, as: UTF8.self)
        return CalendarProperty(name: name, parameters: parameters, value: value, range: range)
    }

    /// RFC 6868: `^'` is a quotation mark, `^n` a line's end, `^^` a circumflex.
    private static func unfoldedParameter(_ bytes: [UInt8]) -> String {
        guard bytes.contains(UInt8(ascii: "^")) else { return String(decoding: bytes, as: UTF8.self) }
        var result: [UInt8] = []
        var i = 0
        while i < bytes.count {
            let next = i + 1 < bytes.count ? bytes[i + 1] : 0
            if bytes[i] == UInt8(ascii: "^"), let sign = [UInt8(ascii: "'"): 0x22, UInt8(ascii: "n"): 0x0A, UInt8(ascii: "^"): 0x5E][next] {
                result.append(UInt8(sign))
                i += 2
            } else {
                result.append(bytes[i])
                i += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func isOfName(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x41...0x5A, 0x61...0x7A, 0x30...0x39, 0x2D: true
        default: false
        }
    }
}
