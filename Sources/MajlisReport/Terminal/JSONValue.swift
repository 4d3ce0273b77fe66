/// Something that is one JSON value. Types of the program may conform by calling `object`, `array` or `value` exactly once.
public protocol JSONValue {
    func write(to json: inout JSONWriter)
}

extension String: JSONValue {
    public func write(to json: inout JSONWriter) { json.string(self) }
}

extension Substring: JSONValue {
    public func write(to json: inout JSONWriter) { json.string(String(self)) }
}

extension Bool: JSONValue {
    public func write(to json: inout JSONWriter) { json.ascii(self ? "true" : "false") }
}

extension Int: JSONValue {
    public func write(to json: inout JSONWriter) { json.ascii(description) }
}

extension Double: JSONValue {
    /// The shortest digits that read back as the same number; `null` for what JSON has no number for.
    public func write(to json: inout JSONWriter) { json.ascii(isFinite ? description : "null") }
}

extension Optional: JSONValue where Wrapped: JSONValue {
    public func write(to json: inout JSONWriter) {
        if let self { self.write(to: &json) } else { json.ascii("null") }
    }
}

extension Array: JSONValue where Element: JSONValue {
    public func write(to json: inout JSONWriter) {
        json.array { elements in
            for element in self { elements.value(element) }
        }
    }
}

/// A number given by its digits, such as an exact decimal: written as it is, never through a binary fraction.
public struct JSONNumber: JSONValue, Sendable, Hashable {
    public let digits: String

    public init(digits: String) {
        self.digits = digits
    }

    /// Digits that JSON does not take for a number (`007`, `1,5`, `٣`) are written as a string.
    public func write(to json: inout JSONWriter) {
        if isNumber { json.ascii(digits) } else { json.string(digits) }
    }

    /// `-`? (`0` | digit without leading zero) (`.` digits)? (`e` sign? digits)?
    private var isNumber: Bool {
        var rest = digits.utf8[...]
        func takeDigits() -> Int {
            let run = rest.prefix { $0 >= 0x30 && $0 <= 0x39 }
            rest = rest[run.endIndex...]
            return run.count
        }
        if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
        if rest.first == 0x30 { rest.removeFirst() } else if takeDigits() == 0 { return false }
        if rest.first == UInt8(ascii: ".") {
            rest.removeFirst()
            if takeDigits() == 0 { return false }
        }
        if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
            rest.removeFirst()
            if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
            if takeDigits() == 0 { return false }
        }
        return rest.isEmpty
    }
}
