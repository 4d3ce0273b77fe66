/// A name or a bare word, as a number: equal names have equal symbols.
public struct Symbol: Hashable, Sendable {
    public let rawValue: UInt32

    @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// No name.
    public static let none = Symbol(rawValue: 0)
    @inlinable public var isNone: Bool { rawValue == 0 }
}

/// The names of one project. Names that are canonically equal (NFC) are one.
public struct SymbolTable: Sendable {
    private var symbols: [String: Symbol] = [:]
    private var texts: [String] = [""]

    public init() {}

    public mutating func intern(_ text: String) -> Symbol {
        if let known = symbols[text] { return known }
        let symbol = Symbol(rawValue: UInt32(texts.count))
        texts.append(text)
        symbols[text] = symbol
        return symbol
    }

    public func find(_ text: String) -> Symbol? { symbols[text] }

    public subscript(symbol: Symbol) -> String { texts[Int(symbol.rawValue)] }
}
