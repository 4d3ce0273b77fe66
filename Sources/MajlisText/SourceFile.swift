/// The text of one script: its name as the planner gave it and its bytes as they stand on disk.
///
/// Bytes are never changed: a byte-order mark, CRLF line ends and invalid UTF-8 stay, so that what is read can be written back.
public final class SourceFile: Sendable {
    /// The path as it is shown in findings.
    public let name: String
    public let bytes: [UInt8]
    public let lines: LineIndex
    /// It comes with the program: no file of the planner's.
    public let isBuiltIn: Bool
    /// What a file of rows was written in before it was read as UTF-8; nil for scripts.
    public let encoding: TextEncoding?
    /// Where the first character of a file of rows stands that could not be read.
    public let firstFault: ByteOffset?

    /// It holds rows for `table … from`, and no script.
    public var isTable: Bool { encoding != nil }

    public init(name: String, bytes: [UInt8], isBuiltIn: Bool = false) {
        self.name = name
        self.bytes = bytes
        self.isBuiltIn = isBuiltIn
        encoding = nil
        firstFault = nil
        self.lines = LineIndex(bytes)
    }

    /// A file of rows, in whatever it was written: its bytes are those of its text in UTF-8.
    public init(name: String, table file: [UInt8]) {
        let text = DecodedText(file)
        self.name = name
        bytes = text.bytes
        isBuiltIn = false
        encoding = text.encoding
        firstFault = text.firstFault
        lines = LineIndex(text.bytes)
    }

    /// The same file with other bytes.
    public func changed(to bytes: [UInt8]) -> SourceFile {
        isTable ? SourceFile(name: name, table: bytes) : SourceFile(name: name, bytes: bytes, isBuiltIn: isBuiltIn)
    }

    public convenience init(name: String, text: String) {
        self.init(name: name, bytes: Array(text.utf8))
    }

    /// The text of a range; invalid UTF-8 shows as U+FFFD.
    public func text(_ range: TextRange) -> String {
        let start = min(Int(range.start), bytes.count)
        let end = min(max(Int(range.end), start), bytes.count)
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    /// The place of an offset as a reader counts it.
    public func position(of offset: ByteOffset) -> Position {
        lines.position(of: offset, in: bytes)
    }
}

/// A line and a column, both counted from 1; columns count Unicode scalars.
public struct Position: Hashable, Sendable {
    public var line: Int
    public var column: Int

    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }
}

/// Where the lines of a file begin; built once. A line ends at LF, CRLF or a lone CR.
public struct LineIndex: Sendable {
    /// The offset of each line's first byte; line 1 is at index 0.
    public let starts: [ByteOffset]

    public init(_ bytes: [UInt8]) {
        var starts: [ByteOffset] = [0]
        bytes.withUnsafeBufferPointer { buffer in
            var i = 0
            let count = buffer.count
            while i < count {
                let byte = buffer[i]
                i += 1
                if byte == 0x0A {
                    starts.append(ByteOffset(i))
                } else if byte == 0x0D, i >= count || buffer[i] != 0x0A {
                    starts.append(ByteOffset(i))
                }
            }
        }
        self.starts = starts
    }

    /// The 1-based number of the line that holds an offset.
    public func line(of offset: ByteOffset) -> Int {
        var low = 0
        var high = starts.count
        while low + 1 < high {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return low + 1
    }

    func position(of offset: ByteOffset, in bytes: [UInt8]) -> Position {
        let line = line(of: offset)
        var column = 1
        var i = Int(starts[line - 1])
        if i == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { i = 3 }
        let end = min(Int(offset), bytes.count)
        while i < end {
            if bytes[i] & 0xC0 != 0x80 { column += 1 }
            i += 1
        }
        return Position(line: line, column: column)
    }

    /// The bytes of a 1-based line, without its line end.
    public func range(ofLine line: Int, in bytes: [UInt8]) -> TextRange {
        let start = starts[max(0, min(line, starts.count) - 1)]
        var end = line < starts.count ? starts[line] : ByteOffset(bytes.count)
        while end > start, bytes[Int(end) - 1] == 0x0A || bytes[Int(end) - 1] == 0x0D { end -= 1 }
        return TextRange(start: start, end: end)
    }
}
