import MajlisText

/// A file in UTF-8, whatever it was written in.
struct FileText {
    var source: SourceFile
    /// What keeps it from being read.
    var fault: ReadingFault?
    /// The encoding by which it was read without being told so.
    var assumed: TextEncoding?

    init(_ file: SourceFile, as format: ExchangeFormat?) {
        let file = CalendarFolds.mended(file, isCalendar: format == .calendar)
        source = file
        if let utf16 = FileText.utf16(file.bytes) {
            decode(file, utf16)
        } else if let name = FileText.declaredEncoding(file.bytes) {
            guard let encoding = TextEncoding(name: name.text) else {
                let known: [TextEncoding] = [.utf8, .utf16LittleEndian, .latin1, .windows1252, .windows1256]
                fault = ReadingFault(
                    .importUnknownEncoding, name.place, name.place + name.text.utf8.count,
                    ["encoding": .code(name.text), "known": .list(known.map { .code($0.name) })])
                return
            }
            // Declared as UTF-16, but one byte a letter: otherwise nobody could have read the declaration.
            let isOfBytes = encoding != .utf16LittleEndian && encoding != .utf16BigEndian
            decode(file, isOfBytes ? encoding : .utf8)
        } else if FileText.isOfUnicode(file.bytes, format) {
            decode(file, .utf8)
        } else {
            let decoded = DecodedText(file.bytes)
            if decoded.encoding != .utf8 {
                assumed = decoded.encoding
                source = SourceFile(name: file.name, bytes: decoded.bytes)
            } else if decoded.firstFault != nil {
                decode(file, .utf8)
            }
        }
    }

    /// Nothing stands in it but white space and the mark of an encoding.
    var isEmpty: Bool {
        let bytes = source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? source.bytes[3...] : source.bytes[...]
        return bytes.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
    }

    private mutating func decode(_ file: SourceFile, _ encoding: TextEncoding) {
        let decoded = DecodedText(file.bytes, as: encoding)
        if encoding != .utf8 { source = SourceFile(name: file.name, bytes: decoded.bytes) }
        guard let place = decoded.firstFault else { return }
        let start = Int(place)
        let end = min(start + 4, source.bytes.count)
        let bytes = source.bytes[start..<end].map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true) }
        fault = ReadingFault(
            .importWrongEncoding, start, end, ["encoding": .code(encoding.name), "bytes": .code(bytes.joined(separator: " "))])
    }

    /// By its mark, or by the zeros beside its first sign.
    private static func utf16(_ bytes: [UInt8]) -> TextEncoding? {
        guard bytes.count >= 2 else { return nil }
        switch (bytes[0], bytes[1]) {
        case (0xFF, 0xFE): return .utf16LittleEndian
        case (0xFE, 0xFF): return .utf16BigEndian
        case (0x09...0x7B, 0) where bytes.count >= 4 && bytes[2] != 0 && bytes[3] == 0: return .utf16LittleEndian
        case (0, 0x09...0x7B) where bytes.count >= 4 && bytes[2] == 0 && bytes[3] != 0: return .utf16BigEndian
        default: return nil
        }
    }

    /// The encoding in the first line of an XML file, and where it stands.
    private static func declaredEncoding(_ bytes: [UInt8]) -> (text: String, place: Int)? {
        let head = Array(bytes.prefix(200))
        guard let start = head.firstIndex(of: UInt8(ascii: "<")), start <= 3, head[start...].starts(with: "<?xml".utf8),
            let end = head.firstIndex(of: UInt8(ascii: ">"))
        else { return nil }
        var i = start
        while i + 8 < end, !head[i...].starts(with: "encoding".utf8) { i += 1 }
        guard i + 8 < end else { return nil }
        guard let open = head[i..<end].firstIndex(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }),
            let close = head[(open + 1)..<end].firstIndex(of: head[open])
        else { return nil }
        return (String(decoding: head[(open + 1)..<close], as: UTF8.self), open + 1)
    }

    /// XML without a declaration and JSON are in Unicode; calendars and tables are in whatever their makers' computers have.
    private static func isOfUnicode(_ bytes: [UInt8], _ format: ExchangeFormat?) -> Bool {
        switch format {
        case .scheduleXML, .scheduleJSON, .pretalx: true
        case .calendar, .csv: false
        case nil: bytes.first { $0 > 0x20 && $0 < 0x80 }.map { "<{[".utf8.contains($0) } ?? false
        }
    }
}
