import MajlisText

/// Which format a file is of: by what it says, and by its name where that says nothing.
enum FormatDetection {
    static func format(of source: SourceFile) -> ExchangeFormat? {
        let bytes = source.bytes
        var i = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while i < bytes.count, bytes[i] <= 0x20 { i += 1 }
        guard i < bytes.count else { return byName(source.name) }
        let head = bytes[i..<min(i + 4096, bytes.count)]
        switch head.first {
        case UInt8(ascii: "<"): return .scheduleXML
        case UInt8(ascii: "{"), UInt8(ascii: "["): return json(bytes[i...])
        default: break
        }
        let start = String(decoding: head.prefix(15), as: UTF8.self).uppercased()
        if start == "BEGIN:VCALENDAR" || "BEGIN:VCALENDAR".hasPrefix(start) { return .calendar }
        if let named = byName(source.name) { return named }
        // A first row of several columns.
        let row = head.prefix { $0 != 0x0A && $0 != 0x0D }
        return [0x09, UInt8(ascii: ";"), UInt8(ascii: ",")].contains { row.contains($0) } ? .csv : nil
    }

    /// A schedule has a conference in it, near its beginning; everything else that is JSON is from pretalx.
    private static func json(_ bytes: ArraySlice<UInt8>) -> ExchangeFormat {
        let head = String(decoding: bytes.prefix(8192), as: UTF8.self)
        return head.contains("\"schedule\"") && head.contains("\"conference\"") ? .scheduleJSON : .pretalx
    }

    private static func byName(_ name: String) -> ExchangeFormat? {
        let name = name.lowercased()
        for (ending, format) in endings where name.hasSuffix(ending) { return format }
        return nil
    }

    private static let endings: [(String, ExchangeFormat)] = [
        (".xml", .scheduleXML), ("schedule.json", .scheduleJSON), (".json", .pretalx), (".ics", .calendar), (".ical", .calendar),
        (".csv", .csv), (".tsv", .csv), (".tab", .csv),
    ]
}
