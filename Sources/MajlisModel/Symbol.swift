/// A name or a bare word, as a number: equal names have equal symbols.
public struct Symbol: Hashable, Sendable {
    public let rawValue: UInt32

    @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// No name.
    public static let none = Symbol(rawValue: 0)
    @inlinable public var isNone: Bool { rawValue == 0 }
}

/// The names of one project, each once.
///
/// Names are compared by their bytes: whoever interns brings them into Unicode's composed form (NFC) first, as the reader of names does.
/// A hash table with open addressing, because a script of 10,000 sessions mentions 50,000 names and most of them are known already.
public struct SymbolTable: Sendable {
    private var texts: [String] = [""]
    private var hashes: [UInt32] = [0]
    /// The bytes of all names, one behind the other, so that comparing touches no string.
    private var bytes: [UInt8] = []
    /// Where each symbol's bytes end; they begin where the ones before end.
    private var ends: [UInt32] = [0]
    /// Symbols by the low bits of their hash; 0 is empty. The size is a power of two.
    private var slots: [UInt32] = Array(repeating: 0, count: 1024)

    public init() {}

    public mutating func intern(_ text: String) -> Symbol {
        var text = text
        return text.withUTF8 { intern($0) }
    }

    /// The symbol of a name given as UTF-8, made where it is new.
    public mutating func intern(_ name: UnsafeBufferPointer<UInt8>) -> Symbol {
        guard !name.isEmpty else { return .none }
        let hash = Self.hash(name)
        let slot = self.slot(of: name, hash)
        if slots[slot] != 0 { return Symbol(rawValue: slots[slot]) }
        let symbol = UInt32(texts.count)
        texts.append(String(decoding: name, as: UTF8.self))
        hashes.append(hash)
        bytes.append(contentsOf: name)
        ends.append(UInt32(bytes.count))
        slots[slot] = symbol
        if texts.count * 2 > slots.count { grow() }
        return Symbol(rawValue: symbol)
    }

    public func find(_ text: String) -> Symbol? {
        var text = text
        return text.withUTF8 { name in
            guard !name.isEmpty else { return nil }
            let known = slots[slot(of: name, Self.hash(name))]
            return known == 0 ? nil : Symbol(rawValue: known)
        }
    }

    public subscript(symbol: Symbol) -> String { texts[Int(symbol.rawValue)] }

    /// Where the name stands, or the empty slot where it would.
    private func slot(of name: UnsafeBufferPointer<UInt8>, _ hash: UInt32) -> Int {
        var slot = Int(hash) & (slots.count - 1)
        while slots[slot] != 0 {
            let known = Int(slots[slot])
            if hashes[known] == hash, equals(known, name) { return slot }
            slot = (slot + 1) & (slots.count - 1)
        }
        return slot
    }

    private func equals(_ symbol: Int, _ name: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = Int(ends[symbol - 1])
        guard Int(ends[symbol]) - start == name.count else { return false }
        return bytes.withUnsafeBufferPointer { bytes in
            for index in 0..<name.count where bytes[start + index] != name[index] { return false }
            return true
        }
    }

    /// FNV-1a.
    private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
        var hash: UInt32 = 2_166_136_261
        for byte in bytes { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        return hash
    }

    private mutating func grow() {
        slots = Array(repeating: 0, count: slots.count * 2)
        for symbol in 1..<texts.count {
            var slot = Int(hashes[symbol]) & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = UInt32(symbol)
        }
    }
}
