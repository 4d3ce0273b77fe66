/// How two values that are not fully known may stand to each other: the set of outcomes that cannot be excluded.
///
/// A month and its last day are in `[.less, .equal]`: whether the one is *before* the other is unknown, that it is *not after* it is certain.
public struct PossibleOrder: OptionSet, Sendable, Hashable {
    public let rawValue: UInt8

    @inlinable
    public init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    public static let less = PossibleOrder(rawValue: 1)
    public static let equal = PossibleOrder(rawValue: 2)
    public static let greater = PossibleOrder(rawValue: 4)
    /// Nothing can be excluded.
    public static let unknown: PossibleOrder = [.less, .equal, .greater]

    /// Compares two values of which only bounds are known, each independent of the other.
    @inlinable
    public init<Value: Comparable>(_ left: ClosedRange<Value>, _ right: ClosedRange<Value>) {
        var order: PossibleOrder = []
        if left.lowerBound < right.upperBound { order.insert(.less) }
        if left.upperBound > right.lowerBound { order.insert(.greater) }
        if left.overlaps(right) { order.insert(.equal) }
        self = order
    }

    @inlinable
    public init<Value: Comparable>(_ left: Value, _ right: Value) {
        self = left < right ? .less : (left == right ? .equal : .greater)
    }

    @inlinable public var isLess: Kleene { truth(of: .less) }
    @inlinable public var isAtMost: Kleene { truth(of: [.less, .equal]) }
    @inlinable public var isEqual: Kleene { truth(of: .equal) }
    @inlinable public var isDifferent: Kleene { truth(of: [.less, .greater]) }
    @inlinable public var isGreater: Kleene { truth(of: .greater) }
    @inlinable public var isAtLeast: Kleene { truth(of: [.greater, .equal]) }

    /// Whether the outcome is surely, possibly or surely not among `outcomes`.
    @inlinable
    public func truth(of outcomes: PossibleOrder) -> Kleene {
        if isSubset(of: outcomes) { return .yes }
        return isDisjoint(with: outcomes) ? .no : .unknown
    }
}
