/// A set of kinds, held in 128 bits.
public struct KindSet: Hashable, Sendable {
    var low: UInt64
    var high: UInt64

    init(low: UInt64, high: UInt64) {
        self.low = low
        self.high = high
    }

    /// The set without members.
    public static let empty = KindSet(low: 0, high: 0)

    public init(_ kinds: Kind...) {
        self.init(kinds)
    }

    public init(_ kinds: some Sequence<Kind>) {
        low = 0
        high = 0
        for kind in kinds {
            insert(kind)
        }
    }

    public var isEmpty: Bool { low == 0 && high == 0 }

    public var count: Int { low.nonzeroBitCount + high.nonzeroBitCount }

    public func contains(_ kind: Kind) -> Bool {
        let bit = kind.rawValue
        return bit < 64 ? low >> UInt64(bit) & 1 == 1 : high >> UInt64(bit - 64) & 1 == 1
    }

    public mutating func insert(_ kind: Kind) {
        let bit = kind.rawValue
        if bit < 64 {
            low |= 1 << UInt64(bit)
        } else {
            high |= 1 << UInt64(bit - 64)
        }
    }

    public func union(_ other: KindSet) -> KindSet {
        KindSet(low: low | other.low, high: high | other.high)
    }

    public func intersection(_ other: KindSet) -> KindSet {
        KindSet(low: low & other.low, high: high & other.high)
    }

    public func isSubset(of other: KindSet) -> Bool {
        low & ~other.low == 0 && high & ~other.high == 0
    }
}

extension KindSet: Sequence {
    /// Members in the order of the table.
    public func makeIterator() -> Iterator {
        Iterator(low: low, high: high)
    }

    public struct Iterator: IteratorProtocol, Sendable {
        var low: UInt64
        var high: UInt64

        public mutating func next() -> Kind? {
            if low != 0 {
                let bit = low.trailingZeroBitCount
                low &= low - 1
                return Kind(rawValue: UInt8(bit))
            }
            if high != 0 {
                let bit = high.trailingZeroBitCount
                high &= high - 1
                return Kind(rawValue: UInt8(bit + 64))
            }
            return nil
        }
    }
}

extension KindSet: ExpressibleByArrayLiteral {
    public init(arrayLiteral elements: Kind...) {
        self.init(elements)
    }
}
