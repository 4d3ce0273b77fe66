import MajlisModel
import MajlisText
import MajlisVocabulary

/// A checked expression: every name is a slot, a record or a member, and every part has its type and its place in the script.
public struct Expression: Sendable {
    public var node: ExpressionNode
    public var type: ValueType
    public var location: Location

    public init(_ node: ExpressionNode, _ type: ValueType, _ location: Location) {
        self.node = node
        self.type = type
        self.location = location
    }

    /// The record that it names, where it is nothing but a name.
    public var record: RecordID? {
        if case .constant(.record(let id)) = node { return id }
        return nil
    }
}

public indirect enum ExpressionNode: Sendable {
    case constant(Value)
    /// A variable of the frame: the element of a filter, a quantifier's or a loop's variable, a parameter.
    case variable(Int)
    /// All records of a kind; within one meeting where the name stands inside it or follows a dot.
    case collection(Kind, within: RecordID?)
    case member(Expression, Member)
    /// `delegate_path[qazi]`
    case index(Expression, Expression)
    case not(Expression)
    case and([Expression])
    case or([Expression])
    case compare(Comparison, Expression, Expression)
    /// `a in b`; b is a list, a range or a collection.
    case membership(Expression, Expression, negated: Bool)
    case test(Expression, StateTest, negated: Bool)
    case arithmetic([(ArithmeticOperator, Expression)])
    case negate(Expression)
    /// `14d before opening`
    case offset(Expression, anchor: Expression, isAfter: Bool)
    case range(Expression, Expression)
    case list([Expression])
    /// The slot takes each element in turn.
    case filter(Expression, slot: Int, condition: Expression)
    case select(Expression, slot: Int, value: Expression)
    case order(Expression, slot: Int, keys: [Expression])
    /// `count(sessions) per .track`: one value for each key.
    case group(Expression, slot: Int, key: Expression, aggregate: Function?)
    /// The groups of such an expression, each with its key and its value.
    case rows(Expression)
    case quantified(every: Bool, slot: Int, collection: Expression, condition: Expression)
    case conditional(Expression, then: Expression, otherwise: Expression)
    case call(Function, [Expression])
    case defined(Int, [Expression])
    case query(Int)
    /// The rule holds everywhere.
    case holds(rule: String)
    /// The `--as-of` date.
    case today
    /// The first day's start or the last day's end, of the enclosing meeting or the only one.
    case anchor(Anchor, meeting: RecordID?)
}

public enum Anchor: UInt8, Sendable { case opening, closing }

public enum Comparison: UInt8, Sendable { case equal, notEqual, less, atMost, greater, atLeast }

public enum StateTest: Hashable, Sendable { case tbd, none, unknown, empty }

public enum ArithmeticOperator: UInt8, Sendable { case add, subtract, multiply, divide }

/// A property after a dot, resolved for every kind that the value before it may be.
public struct Member: Sendable {
    /// As written.
    public var word: String
    /// How to read it, by the kind's raw value; `.absent` where that kind has no such property.
    public var accesses: [MemberAccess]
    /// For dates, texts and other plain values.
    public var plain: Property?

    public init(word: String, accesses: [MemberAccess], plain: Property? = nil) {
        self.word = word
        self.accesses = accesses
        self.plain = plain
    }
}

public enum MemberAccess: Sendable {
    case absent
    case clause(Clause)
    case field(PropertyKey)
    /// Nested records of a kind, as a list.
    case children(Kind)
    /// The only nested record of a kind (`session.chair`), or a list where there are several.
    case child(Kind)
    /// The record whose nested one this is: `item.session`, `participant.edition`.
    case parent(Kind)
    /// A referring record's person or body itself.
    case referent
    /// A referring record's referent has the property, not the record itself.
    case throughReferent
    /// The person behind a role, a participant, a post.
    case person
    /// The body behind it: the referent where that is one, else the person's affiliation.
    case body
    /// `.start`, `.end`, `.length`, `.day` of what has a time; `.name`.
    case computed(Property)
    case day
    /// A task's state, or the state in a workflow of the script.
    case taskStatus
    case taskOwner
    case taskDue
    case workflow(Int)
    /// A record nested by that name: `m2017.closing_session`.
    case named(RecordID)
    /// All records of a kind inside a meeting, however deep.
    case collection(Kind)
}
