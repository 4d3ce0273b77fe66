/// Writes JSON (RFC 8259) as UTF-8 bytes: keys in the order in which they are given, the same input always the same bytes.
///
///     var json = JSONWriter(layout: .pretty)
///     json.object { finding in
///         finding.field("code", "M0604")
///         finding.array("ranges") { ranges in ranges.object { $0.field("line", 7) } }
///     }
///
/// Keeping keys apart is up to the caller.
public struct JSONWriter: Sendable {
    public enum Layout: Sendable, Hashable {
        case compact
        /// Two spaces of indentation, one member a line.
        case pretty
    }

    public let layout: Layout
    public private(set) var bytes: [UInt8] = []
    private var depth = 0

    public init(layout: Layout = .compact) {
        self.layout = layout
    }

    public var string: String { String(decoding: bytes, as: UTF8.self) }

    /// Writes one value. At the top level, call this, `object` or `array` once, or once for each line of JSON Lines.
    public mutating func value(_ value: some JSONValue) {
        value.write(to: &self)
    }

    public mutating func object(_ body: (inout JSONObject) throws -> Void) rethrows {
        bytes.append(UInt8(ascii: "{"))
        depth += 1
        var inner = JSONObject(json: take())
        defer {
            self = inner.json.take()
            close(with: UInt8(ascii: "}"), isEmpty: inner.isEmpty)
        }
        try body(&inner)
    }

    public mutating func array(_ body: (inout JSONArray) throws -> Void) rethrows {
        bytes.append(UInt8(ascii: "["))
        depth += 1
        var inner = JSONArray(json: take())
        defer {
            self = inner.json.take()
            close(with: UInt8(ascii: "]"), isEmpty: inner.isEmpty)
        }
        try body(&inner)
    }

    /// Ends a line: after the last value of a file, or between values of JSON Lines.
    public mutating func endLine() {
        bytes.append(0x0A)
    }

    // Handing the buffer on leaves nothing behind, so the next append finds it unshared and copies nothing.
    fileprivate mutating func take() -> JSONWriter {
        let taken = self
        bytes = []
        return taken
    }

    private mutating func close(with bracket: UInt8, isEmpty: Bool) {
        depth -= 1
        if !isEmpty { breakLine() }
        bytes.append(bracket)
    }

    private mutating func breakLine() {
        guard layout == .pretty else { return }
        bytes.append(0x0A)
        bytes.append(contentsOf: repeatElement(0x20, count: 2 * depth))
    }

    fileprivate mutating func member(isFirst: Bool) {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        breakLine()
    }

    fileprivate mutating func key(_ key: String) {
        string(key)
        bytes.append(UInt8(ascii: ":"))
        if layout == .pretty { bytes.append(0x20) }
    }

    mutating func ascii(_ text: String) {
        bytes.append(contentsOf: text.utf8)
    }

    mutating func string(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { utf8 in
            var written = 0
            for (index, byte) in utf8.enumerated() {
                guard byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F || byte == 0xE2 || byte == 0xD8 else { continue }
                if byte >= 0x80 {
                    guard let hidden = Self.hidden(utf8[index...]) else { continue }
                    bytes.append(contentsOf: utf8[written..<index])
                    ascii("\\u" + (hidden < 0x1000 ? "0" : "") + String(hidden, radix: 16))
                    written = index + (byte == 0xE2 ? 3 : 2)
                    continue
                }
                bytes.append(contentsOf: utf8[written..<index])
                escape(byte)
                written = index + 1
            }
            bytes.append(contentsOf: utf8[written...])
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// What no reader of the file would see: U+2028 and U+2029, which end a line in older JavaScript, and controls of direction.
    private static func hidden(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> UInt32? {
        var bytes = bytes
        guard let first = bytes.popFirst(), let second = bytes.popFirst() else { return nil }
        if first == 0xD8 { return second == 0x9C ? 0x061C : nil }
        guard let third = bytes.popFirst(), second == 0x80 || second == 0x81 else { return nil }
        let value = 0x2000 | UInt32(second & 0x3F) << 6 | UInt32(third & 0x3F)
        if value == 0x2028 || value == 0x2029 { return value }
        return Unicode.Scalar(value).map(BidiText.isControl) == true ? value : nil
    }

    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case 0x22: ascii("\\\"")
        case 0x5C: ascii("\\\\")
        case 0x08: ascii("\\b")
        case 0x09: ascii("\\t")
        case 0x0A: ascii("\\n")
        case 0x0C: ascii("\\f")
        case 0x0D: ascii("\\r")
        default:
            let digits = String(byte, radix: 16)
            ascii(digits.utf8.count == 1 ? "\\u000" : "\\u00")
            ascii(digits)
        }
    }
}

/// The inside of an object: takes members.
public struct JSONObject: Sendable {
    fileprivate var json: JSONWriter
    fileprivate var isEmpty = true

    fileprivate init(json: JSONWriter) {
        self.json = json
    }

    public mutating func field(_ key: String, _ value: some JSONValue) {
        begin(key)
        json.value(value)
    }

    /// Writes the member only where there is a value; `field` would write `null`.
    public mutating func fieldIfPresent(_ key: String, _ value: (some JSONValue)?) {
        if let value { field(key, value) }
    }

    public mutating func object(_ key: String, _ body: (inout JSONObject) throws -> Void) rethrows {
        begin(key)
        try json.object(body)
    }

    public mutating func array(_ key: String, _ body: (inout JSONArray) throws -> Void) rethrows {
        begin(key)
        try json.array(body)
    }

    private mutating func begin(_ key: String) {
        json.member(isFirst: isEmpty)
        json.key(key)
        isEmpty = false
    }
}

/// The inside of an array: takes elements.
public struct JSONArray: Sendable {
    fileprivate var json: JSONWriter
    fileprivate var isEmpty = true

    fileprivate init(json: JSONWriter) {
        self.json = json
    }

    public mutating func value(_ value: some JSONValue) {
        begin()
        json.value(value)
    }

    public mutating func object(_ body: (inout JSONObject) throws -> Void) rethrows {
        begin()
        try json.object(body)
    }

    public mutating func array(_ body: (inout JSONArray) throws -> Void) rethrows {
        begin()
        try json.array(body)
    }

    private mutating func begin() {
        json.member(isFirst: isEmpty)
        isEmpty = false
    }
}
