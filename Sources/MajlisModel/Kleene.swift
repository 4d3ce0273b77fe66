/// A truth value of a plan that is not finished: `no`, `unknown` or `yes` (Kleene's strong logic).
///
/// The order is no < unknown < yes, so that `and` is the lesser and `or` the greater of its operands.
public enum Kleene: UInt8, Sendable, Hashable, Comparable, CaseIterable {
    case no = 0
    case unknown = 1
    case yes = 2

    @inlinable
    public init(_ value: Bool) {
        self = value ? .yes : .no
    }

    /// `nil` stands for unknown.
    @inlinable
    public init(_ value: Bool?) {
        switch value {
        case true?: self = .yes
        case false?: self = .no
        case nil: self = .unknown
        }
    }

    /// The truth where it is known.
    @inlinable
    public var known: Bool? {
        switch self {
        case .no: false
        case .unknown: nil
        case .yes: true
        }
    }

    @inlinable public var isKnown: Bool { self != .unknown }

    @inlinable
    public func and(_ other: Kleene) -> Kleene { self < other ? self : other }

    @inlinable
    public func or(_ other: Kleene) -> Kleene { self < other ? other : self }

    /// True where exactly one operand is true; unknown as soon as either is.
    @inlinable
    public func differs(from other: Kleene) -> Kleene {
        isKnown && other.isKnown ? Kleene(self != other) : .unknown
    }

    @inlinable
    public var negated: Kleene {
        switch self {
        case .no: .yes
        case .unknown: .unknown
        case .yes: .no
        }
    }

    @inlinable
    public static prefix func ! (value: Kleene) -> Kleene { value.negated }

    /// The right side is not evaluated where the left one is `no`.
    @inlinable
    public static func && (left: Kleene, right: @autoclosure () throws -> Kleene) rethrows -> Kleene {
        left == .no ? .no : left.and(try right())
    }

    /// The right side is not evaluated where the left one is `yes`.
    @inlinable
    public static func || (left: Kleene, right: @autoclosure () throws -> Kleene) rethrows -> Kleene {
        left == .yes ? .yes : left.or(try right())
    }

    @inlinable
    public static func < (left: Kleene, right: Kleene) -> Bool { left.rawValue < right.rawValue }
}

extension Sequence where Element == Kleene {
    /// `yes` for an empty sequence; stops at the first `no`.
    @inlinable
    public func conjunction() -> Kleene {
        var result = Kleene.yes
        for element in self {
            result = result.and(element)
            if result == .no { break }
        }
        return result
    }

    /// `no` for an empty sequence; stops at the first `yes`.
    @inlinable
    public func disjunction() -> Kleene {
        var result = Kleene.no
        for element in self {
            result = result.or(element)
            if result == .yes { break }
        }
        return result
    }
}
