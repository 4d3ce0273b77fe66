/// How the characters of a file that somebody else made are written as bytes.
public enum TextEncoding: Sendable, Hashable {
    case utf8
    case utf16LittleEndian
    case utf16BigEndian
    /// Arabic Windows.
    case windows1256
    /// Western Windows; ISO 8859-1 with characters for 0x80 to 0x9F.
    case windows1252
    case latin1

    /// The name by which the IANA knows it.
    public var name: String {
        switch self {
        case .utf8: "UTF-8"
        case .utf16LittleEndian, .utf16BigEndian: "UTF-16"
        case .windows1256: "windows-1256"
        case .windows1252: "windows-1252"
        case .latin1: "ISO-8859-1"
        }
    }

    /// The encoding that a file declares by name (`encoding="windows-1256"`); nil where it is none of these. UTF-16 without more is little-endian here:
    /// a mark at the beginning of the file says otherwise.
    public init?(name: some StringProtocol) {
        switch name.lowercased() {
        case "utf-8", "utf8", "us-ascii", "ascii": self = .utf8
        case "utf-16", "utf-16le": self = .utf16LittleEndian
        case "utf-16be": self = .utf16BigEndian
        case "windows-1256", "cp1256", "cp-1256", "x-cp1256": self = .windows1256
        case "windows-1252", "cp1252", "cp-1252", "x-cp1252": self = .windows1252
        case "iso-8859-1", "iso8859-1", "latin1", "latin-1": self = .latin1
        default: return nil
        }
    }
}

/// The text of a file in UTF-8, whatever it was written in. Its lines are those of the file, so that a place is the same line in both.
public struct DecodedText: Sendable {
    /// UTF-8; a byte-order mark stays where the file begins with one in UTF-8. Bytes that are no UTF-8 stay as well.
    public var bytes: [UInt8]
    public var encoding: TextEncoding
    /// Where in `bytes` the first character stands that could not be read; nil where all could.
    public var firstFault: ByteOffset?

    /// Reads a file by what its bytes look like: a mark at its beginning, else UTF-8 where it is that, else Windows-1256 where Arabic prevails, else
    /// Windows-1252.
    public init(_ file: [UInt8]) {
        self.init(file, as: EncodingGuess.encoding(of: file))
    }

    /// Reads a file in an encoding that is known.
    public init(_ file: [UInt8], as encoding: TextEncoding) {
        self.encoding = encoding
        switch encoding {
        case .utf8:
            bytes = file
            firstFault = file.withUnsafeBufferPointer { UTF8Survey($0).firstFault }.map { ByteOffset($0) }
        case .utf16LittleEndian, .utf16BigEndian:
            (bytes, firstFault) = Self.decodeUTF16(file, isBigEndian: encoding == .utf16BigEndian)
        case .windows1256: (bytes, firstFault) = Self.decode(file, upperHalf: CodePages.windows1256)
        case .windows1252: (bytes, firstFault) = Self.decode(file, upperHalf: CodePages.windows1252)
        case .latin1: (bytes, firstFault) = Self.decode(file, upperHalf: Array(0x80...0xFF))
        }
    }

    private static func decode(_ file: [UInt8], upperHalf: [UInt16]) -> ([UInt8], ByteOffset?) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(file.count + file.count / 2)
        var fault: ByteOffset?
        for byte in file {
            if byte < 0x80 {
                bytes.append(byte)
            } else {
                let scalar = UInt32(upperHalf[Int(byte) - 0x80])
                if scalar == 0xFFFD, fault == nil { fault = ByteOffset(bytes.count) }
                append(scalar, to: &bytes)
            }
        }
        return (bytes, fault)
    }

    private static func decodeUTF16(_ file: [UInt8], isBigEndian: Bool) -> ([UInt8], ByteOffset?) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(file.count)
        var fault: ByteOffset?
        func unit(_ place: Int) -> UInt32? {
            guard place + 1 < file.count else { return nil }
            let (first, second) = (UInt32(file[place]), UInt32(file[place + 1]))
            return isBigEndian ? first << 8 | second : second << 8 | first
        }
        var i = unit(0) == 0xFEFF ? 2 : 0
        while i < file.count {
            var scalar = unit(i) ?? 0xFFFD
            i += 2
            if scalar >= 0xD800, scalar < 0xE000 {
                if scalar < 0xDC00, let low = unit(i), low >= 0xDC00, low < 0xE000 {
                    scalar = 0x1_0000 + (scalar - 0xD800) << 10 + (low - 0xDC00)
                    i += 2
                } else {
                    scalar = 0xFFFD
                }
            }
            if scalar == 0xFFFD, fault == nil { fault = ByteOffset(bytes.count) }
            append(scalar, to: &bytes)
        }
        return (bytes, fault)
    }

    private static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
        func tail(_ shift: UInt32) -> UInt8 { 0x80 | UInt8(truncatingIfNeeded: scalar >> shift & 0x3F) }
        if scalar < 0x80 {
            bytes.append(UInt8(scalar))
        } else if scalar < 0x800 {
            bytes.append(0xC0 | UInt8(scalar >> 6))
            bytes.append(tail(0))
        } else if scalar < 0x1_0000 {
            bytes.append(0xE0 | UInt8(scalar >> 12))
            bytes.append(tail(6))
            bytes.append(tail(0))
        } else {
            bytes.append(0xF0 | UInt8(scalar >> 18))
            bytes.append(tail(12))
            bytes.append(tail(6))
            bytes.append(tail(0))
        }
    }
}

/// What a file looks like that does not say how it is written.
enum EncodingGuess {
    static func encoding(of file: [UInt8]) -> TextEncoding {
        if file.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
        if file.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
        return file.withUnsafeBufferPointer { bytes in
            let survey = UTF8Survey(bytes)
            // A file that was cut, or into which a foreign line was copied, is still UTF-8.
            if survey.faults == 0 || survey.letters > survey.faults * 3 { return .utf8 }
            return hasArabicWords(bytes) ? .windows1256 : .windows1252
        }
    }

    /// Arabic words are runs of upper bytes; in western languages they stand alone among ASCII letters.
    private static func hasArabicWords(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var inRuns = 0
        var upper = 0
        var run = 0
        for byte in bytes {
            if byte >= 0x80 { upper += 1 }
            if byte >= 0x80, isArabicLetter(byte) {
                run += 1
                inRuns += run == 2 ? 2 : run > 2 ? 1 : 0
            } else {
                run = 0
            }
        }
        return inRuns * 2 > upper
    }

    private static func isArabicLetter(_ byte: UInt8) -> Bool {
        let scalar = CodePages.windows1256[Int(byte) - 0x80]
        return scalar >= 0x0620 && scalar < 0x06D4
    }
}

/// How much of some bytes is UTF-8: well-formed sequences of several bytes, bytes that belong to none, and the first of those.
struct UTF8Survey {
    var letters = 0
    var faults = 0
    var firstFault: Int?

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        var i = 0
        let end = bytes.count
        while i < end {
            guard bytes[i] >= 0x80 else {
                i += 1
                continue
            }
            let length = Self.length(bytes, i, end)
            if length == 0 {
                faults += 1
                if firstFault == nil { firstFault = i }
                i += 1
            } else {
                letters += 1
                i += length
            }
        }
    }

    /// How many bytes the well-formed sequence at `place` has; 0 where there is none.
    private static func length(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int, _ end: Int) -> Int {
        let first = bytes[place]
        let length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0
        guard length > 0, place + length <= end else { return 0 }
        for offset in 1..<length where bytes[place + offset] & 0xC0 != 0x80 { return 0 }
        // Overlong forms, surrogates and what lies beyond Unicode.
        switch (first, bytes[place + 1]) {
        case (0xE0, ..<0xA0), (0xED, 0xA0...), (0xF0, ..<0x90), (0xF4, 0x90...): return 0
        default: return length
        }
    }
}

/// What the bytes from 0x80 on stand for.
enum CodePages {
    static let windows1256: [UInt16] = [
        0x20AC, 0x067E, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0679, 0x2039, 0x0152, 0x0686, 0x0698, 0x0688,
        0x06AF, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x06A9, 0x2122, 0x0691, 0x203A, 0x0153, 0x200C, 0x200D, 0x06BA,
        0x00A0, 0x060C, 0x00A2, 0x00A3, 0x00A4, 0x00A5, 0x00A6, 0x00A7, 0x00A8, 0x00A9, 0x06BE, 0x00AB, 0x00AC, 0x00AD, 0x00AE, 0x00AF,
        0x00B0, 0x00B1, 0x00B2, 0x00B3, 0x00B4, 0x00B5, 0x00B6, 0x00B7, 0x00B8, 0x00B9, 0x061B, 0x00BB, 0x00BC, 0x00BD, 0x00BE, 0x061F,
        0x06C1, 0x0621, 0x0622, 0x0623, 0x0624, 0x0625, 0x0626, 0x0627, 0x0628, 0x0629, 0x062A, 0x062B, 0x062C, 0x062D, 0x062E, 0x062F,
        0x0630, 0x0631, 0x0632, 0x0633, 0x0634, 0x0635, 0x0636, 0x00D7, 0x0637, 0x0638, 0x0639, 0x063A, 0x0640, 0x0641, 0x0642, 0x0643,
        0x00E0, 0x0644, 0x00E2, 0x0645, 0x0646, 0x0647, 0x0648, 0x00E7, 0x00E8, 0x00E9, 0x00EA, 0x00EB, 0x0649, 0x064A, 0x00EE, 0x00EF,
        0x064B, 0x064C, 0x064D, 0x064E, 0x00F4, 0x064F, 0x0650, 0x00F7, 0x0651, 0x00F9, 0x0652, 0x00FB, 0x00FC, 0x200E, 0x200F, 0x06D2,
    ]

    /// ISO 8859-1 but for the first two lines; five bytes stand for nothing.
    static let windows1252: [UInt16] =
        [
            0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
            0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
        ] + Array(0xA0...0xFF)
}
