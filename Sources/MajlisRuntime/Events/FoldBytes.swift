import MajlisModel
import MajlisVocabulary

/// Writes the numbers and texts of a snapshot: whole numbers in as many bytes as they need, texts as UTF-8 behind their length.
struct FoldWriter {
    private(set) var bytes: [UInt8] = []

    /// The letter before a value.
    mutating func write(letter: Unicode.Scalar) { bytes.append(UInt8(truncatingIfNeeded: letter.value)) }

    mutating func write(byte: UInt8) { bytes.append(byte) }

    mutating func write(_ number: Int) {
        // Signs take turns, so that small negative numbers are short too.
        var rest = UInt64(bitPattern: Int64(number << 1) ^ Int64(number >> 63))
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    mutating func write(numbers: Int...) { for number in numbers { write(number) } }

    mutating func write(_ text: String) {
        let utf8 = Array(text.utf8)
        write(utf8.count)
        bytes += utf8
    }

    mutating func write(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

    /// Whether it is there, and then what it is.
    mutating func write<Part>(optional part: Part?, _ body: (inout FoldWriter, Part) -> Void) {
        write(part != nil)
        if let part { body(&self, part) }
    }

    mutating func write<Part>(each parts: [Part], _ body: (inout FoldWriter, Part) -> Void) {
        write(parts.count)
        for part in parts { body(&self, part) }
    }
}

/// Reads what `FoldWriter` writes; nil where the bytes end too early or say what cannot be.
struct FoldReader {
    private let bytes: [UInt8]
    private var place = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { place == bytes.count }

    mutating func byte() -> UInt8? {
        guard place < bytes.count else { return nil }
        defer { place += 1 }
        return bytes[place]
    }

    mutating func number() -> Int? {
        var result: UInt64 = 0
        var shift: UInt64 = 0
        while let next = byte() {
            guard shift < 64, shift < 63 || next <= 1 else { return nil }
            result |= UInt64(next & 0x7F) << shift
            if next < 0x80 { return Int(Int64(bitPattern: result >> 1) ^ -Int64(bitPattern: result & 1)) }
            shift += 7
        }
        return nil
    }

    mutating func text() -> String? {
        guard let count = number(), count >= 0, count <= bytes.count - place else { return nil }
        defer { place += count }
        return String(validating: bytes[place..<place + count], as: UTF8.self)
    }

    mutating func flag() -> Bool? {
        switch byte() {
        case 0?: false
        case 1?: true
        default: nil
        }
    }

    /// Nothing where the flag before it says so.
    mutating func optional<Part>(_ body: (inout FoldReader) -> Part?) -> Part?? {
        guard let isThere = flag() else { return nil }
        guard isThere else { return .some(nil) }
        return body(&self).map { .some($0) }
    }

    mutating func list<Part>(_ body: (inout FoldReader) -> Part?) -> [Part]? {
        // Every part takes at least one byte.
        guard let count = number(), count >= 0, count <= bytes.count - place else { return nil }
        var parts: [Part] = []
        parts.reserveCapacity(count)
        for _ in 0..<count {
            guard let part = body(&self) else { return nil }
            parts.append(part)
        }
        return parts
    }
}
