import MajlisText

/// Lines that are folded inside a letter: iCalendar folds after 75 octets, and some programs do so whatever stands there (RFC 5545, 3.1).
enum CalendarFolds {
    /// The file with such folds moved behind their letters, so that it can be read as a text; no byte is added and none is lost.
    static func mended(_ file: SourceFile, isCalendar: Bool) -> SourceFile {
        guard isCalendar || begins(file.bytes) else { return file }
        var bytes = file.bytes
        var isChanged = false
        var i = 1
        while i < bytes.count {
            // A line's end behind a byte that begins a letter or goes on with one.
            guard bytes[i] == 0x0A || bytes[i] == 0x0D, bytes[i - 1] >= 0x80 else {
                i += 1
                continue
            }
            let start = i
            if bytes[i] == 0x0D { i += 1 }
            if i < bytes.count, bytes[i] == 0x0A { i += 1 }
            guard i < bytes.count, bytes[i] == 0x20 || bytes[i] == 0x09 else { continue }
            i += 1
            let rest = i
            while i < bytes.count, i - rest < 3, bytes[i] & 0xC0 == 0x80 { i += 1 }
            if i == rest { continue }
            let moved = Array(bytes[rest..<i]) + Array(bytes[start..<rest])
            for (place, byte) in moved.enumerated() { bytes[start + place] = byte }
            isChanged = true
        }
        return isChanged ? SourceFile(name: file.name, bytes: bytes) : file
    }

    private static func begins(_ bytes: [UInt8]) -> Bool {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let head = bytes[start...].prefix(1024).drop { $0 <= 0x20 }.prefix(15)
        return String(decoding: head, as: UTF8.self).uppercased() == "BEGIN:VCALENDAR"
    }
}
