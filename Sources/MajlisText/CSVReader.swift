/// A table of fields, read from the bytes of a CSV file after RFC 4180: quotation marks around fields, doubled inside them; lines that end in
/// LF, CRLF or CR; a comma, a semicolon or a tab between fields.
///
/// Reading never fails: what is odd stands in `problems` with its place, and everything that the file holds stands in some field. A field is a range
/// of the file's bytes, so that whatever is said of it can point there.
public struct CSVTable: Sendable {
    public let source: SourceFile
    public let delimiter: CSVDelimiter
    /// The fields of all rows, one after the other.
    public let fields: [CSVField]
    /// The rows that are not blank, the header first where the file has one.
    public let rows: [CSVRow]
    public let problems: [CSVProblem]

    /// Reads a file that is UTF-8 (see `DecodedText`).
    /// - Parameters:
    ///   - delimiter: what stands between fields; found out where nil.
    ///   - fieldLimit: an end to what is kept of hostile files; what stands behind it is a problem.
    public init(_ source: SourceFile, delimiter: CSVDelimiter? = nil, fieldLimit: Int = 8_000_000) {
        self.source = source
        let (chosen, reader) = source.bytes.withUnsafeBufferPointer { bytes in
            let announced = CSVReader.announcement(bytes)
            let chosen = delimiter ?? announced?.delimiter ?? CSVReader.likelyDelimiter(bytes)
            var reader = CSVReader(bytes, chosen, from: announced?.end, fieldLimit: fieldLimit)
            reader.run()
            return (chosen, reader.result)
        }
        self.delimiter = chosen
        (fields, rows, problems) = (reader.fields, reader.rows, reader.problems)
    }

    /// The fields of a row.
    public func fields(ofRow row: Int) -> ArraySlice<CSVField> { fields[rows[row].fields] }

    /// What a field says: without its quotation marks, doubled ones once.
    public func text(_ field: CSVField) -> String {
        guard field.hasDoubledQuotes else { return source.text(field.content) }
        return String(decoding: bytes(of: field), as: UTF8.self)
    }

    /// The same as bytes.
    public func bytes(of field: CSVField) -> [UInt8] {
        let content = Int(field.content.start)..<Int(field.content.end)
        guard field.hasDoubledQuotes else { return Array(source.bytes[content]) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(content.count)
        var i = content.lowerBound
        while i < content.upperBound {
            bytes.append(source.bytes[i])
            i += source.bytes[i] == UInt8(ascii: "\"") ? 2 : 1
        }
        return bytes
    }
}

/// What stands between the fields of a row.
public enum CSVDelimiter: UInt8, Sendable, Hashable, CaseIterable {
    case comma = 0x2C
    case semicolon = 0x3B
    case tab = 0x09
}

/// One field of a table, by its place in the file.
public struct CSVField: Sendable, Hashable {
    /// The field as it stands, quotation marks included.
    public var range: TextRange
    /// What stands between the quotation marks; all of it where there are none.
    public var content: TextRange
    public var isQuoted: Bool
    public var hasDoubledQuotes: Bool

    /// Nothing stands in it. A pair of quotation marks is nothing as well.
    public var isEmpty: Bool { content.isEmpty }
}

/// One row of a table: which fields it has, and its place without the line's end.
public struct CSVRow: Sendable, Hashable {
    public var fields: Range<Int>
    public var range: TextRange
}

/// What is odd in a CSV file.
public struct CSVProblem: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        /// A quotation mark that nothing closes: it was taken for a character, and its field ends with the line.
        case unclosedQuote
        /// Text behind the closing mark: the field was taken as it stands, with its marks.
        case textBehindQuote
        /// The row has fewer fields than the first one.
        case tooFew(fields: Int, expected: Int)
        /// The row has more fields than the first one.
        case tooMany(fields: Int, expected: Int)
        /// The file has more fields than are read: nothing behind this place was.
        case tooLarge(limit: Int)
    }

    public var kind: Kind
    public var range: TextRange
    /// The row in `CSVTable.rows` that it stands in.
    public var row: Int

    public init(kind: Kind, range: TextRange, row: Int) {
        (self.kind, self.range, self.row) = (kind, range, row)
    }
}

/// Reads the bytes of a CSV file in one pass.
struct CSVReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let delimiter: UInt8
    private let fieldLimit: Int
    private let rowLimit: Int
    private var i: Int
    private(set) var result = Result()

    struct Result {
        var fields: [CSVField] = []
        var rows: [CSVRow] = []
        var problems: [CSVProblem] = []
    }

    init(
        _ bytes: UnsafeBufferPointer<UInt8>, _ delimiter: CSVDelimiter, from start: Int? = nil, fieldLimit: Int = .max, rowLimit: Int = .max
    ) {
        self.bytes = bytes
        self.delimiter = delimiter.rawValue
        self.fieldLimit = fieldLimit
        self.rowLimit = rowLimit
        i = start ?? Self.beginning(bytes)
    }

    mutating func run() {
        while i < bytes.count, result.rows.count < rowLimit {
            guard result.fields.count < fieldLimit else {
                let rest = TextRange(start: ByteOffset(i), end: ByteOffset(bytes.count))
                result.problems.append(CSVProblem(kind: .tooLarge(limit: fieldLimit), range: rest, row: result.rows.count))
                return
            }
            readRow()
        }
    }

    private mutating func readRow() {
        let start = i
        let first = result.fields.count
        while true {
            readField()
            guard i < bytes.count, bytes[i] == delimiter else { break }
            i += 1
        }
        let range = TextRange(start: ByteOffset(start), end: ByteOffset(i))
        if i < bytes.count { i += bytes[i] == 0x0D && i + 1 < bytes.count && bytes[i + 1] == 0x0A ? 2 : 1 }
        if result.fields.count == first + 1, isBlank(result.fields[first]) {
            result.fields.removeLast()
            return
        }
        let fields = first..<result.fields.count
        let row = result.rows.count
        result.rows.append(CSVRow(fields: fields, range: range))
        let expected = result.rows[0].fields.count
        if fields.count < expected {
            result.problems.append(CSVProblem(kind: .tooFew(fields: fields.count, expected: expected), range: range, row: row))
        } else if fields.count > expected {
            let extra = result.fields[first + expected].range.union(result.fields[fields.upperBound - 1].range)
            result.problems.append(CSVProblem(kind: .tooMany(fields: fields.count, expected: expected), range: extra, row: row))
        }
    }

    /// A line with nothing but spaces.
    private func isBlank(_ field: CSVField) -> Bool {
        !field.isQuoted && (Int(field.range.start)..<Int(field.range.end)).allSatisfy { bytes[$0] == 0x20 || bytes[$0] == 0x09 }
    }

    private mutating func readField() {
        let start = i
        // Spaces before the opening mark are nobody's intention either.
        while i < bytes.count, bytes[i] == 0x20 { i += 1 }
        if i < bytes.count, bytes[i] == Self.quote, readQuoted(from: start) { return }
        i = start
        readPlain(from: start)
    }

    /// Reads up to the next delimiter or line end; what stands there is taken as it is.
    private mutating func readPlain(from start: Int) {
        while i < bytes.count, bytes[i] != delimiter, bytes[i] != 0x0A, bytes[i] != 0x0D { i += 1 }
        let range = TextRange(start: ByteOffset(start), end: ByteOffset(i))
        result.fields.append(CSVField(range: range, content: range, isQuoted: false, hasDoubledQuotes: false))
    }

    /// Reads a field between quotation marks; false where it is none after all.
    private mutating func readQuoted(from start: Int) -> Bool {
        let open = i
        var hasDoubled = false
        i += 1
        while true {
            while i < bytes.count, bytes[i] != Self.quote { i += 1 }
            guard i < bytes.count else {
                report(.unclosedQuote, open..<open + 1)
                return false
            }
            guard i + 1 < bytes.count, bytes[i + 1] == Self.quote else { break }
            hasDoubled = true
            i += 2
        }
        let close = i
        i += 1
        // Spaces behind the closing mark are nobody's intention.
        while i < bytes.count, bytes[i] == 0x20 { i += 1 }
        if i < bytes.count, bytes[i] != delimiter, bytes[i] != 0x0A, bytes[i] != 0x0D {
            let behind = i
            // Line ends that stood between the marks stay in the field.
            readPlain(from: start)
            report(.textBehindQuote, behind..<i)
            return true
        }
        result.fields.append(
            CSVField(
                range: TextRange(start: ByteOffset(start), end: ByteOffset(close + 1)),
                content: TextRange(start: ByteOffset(open + 1), end: ByteOffset(close)), isQuoted: true, hasDoubledQuotes: hasDoubled))
        return true
    }

    private mutating func report(_ kind: CSVProblem.Kind, _ range: Range<Int>) {
        let range = TextRange(start: ByteOffset(range.lowerBound), end: ByteOffset(range.upperBound))
        result.problems.append(CSVProblem(kind: kind, range: range, row: result.rows.count))
    }

    private static let quote = UInt8(ascii: "\"")

    /// Behind a byte-order mark.
    private static func beginning(_ bytes: UnsafeBufferPointer<UInt8>) -> Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

    // MARK: What stands between the fields

    /// The line `sep=;` with which spreadsheets announce it, and where that line ends.
    static func announcement(_ bytes: UnsafeBufferPointer<UInt8>) -> (delimiter: CSVDelimiter, end: Int)? {
        let start = beginning(bytes)
        guard bytes.count >= start + 5, bytes[start..<start + 4].elementsEqual("sep=".utf8),
            let delimiter = CSVDelimiter(rawValue: bytes[start + 4])
        else { return nil }
        let end = start + 5
        if end == bytes.count { return (delimiter, end) }
        if bytes[end] == 0x0A { return (delimiter, end + 1) }
        if bytes[end] == 0x0D { return (delimiter, end + 1 < bytes.count && bytes[end + 1] == 0x0A ? end + 2 : end + 1) }
        return nil
    }

    /// How many rows are looked at.
    private static let sample = 20

    /// The delimiter by which the first rows have the most fields, and all of them equally many where there is such a one.
    static func likelyDelimiter(_ bytes: UnsafeBufferPointer<UInt8>) -> CSVDelimiter {
        var best = CSVDelimiter.comma
        var bestScore = (0, 0)
        for delimiter in CSVDelimiter.allCases {
            var reader = CSVReader(bytes, delimiter, rowLimit: sample)
            reader.run()
            let rows = reader.result.rows
            guard let width = rows.first?.fields.count, width > 1 else { continue }
            let even = rows.count { $0.fields.count == width }
            let score = (even * 100 / rows.count, width)
            if score > bestScore { (best, bestScore) = (delimiter, score) }
        }
        return best
    }
}
