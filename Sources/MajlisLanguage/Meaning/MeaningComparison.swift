import MajlisModel
import MajlisText
import MajlisVocabulary

/// Compares parts of two states of a project, or of one in two spellings, by what they say. Places and spellings count for nothing.
public struct MeaningComparison: Sendable {
    /// One of the two, with the numbers that its values and expressions hold.
    public struct Side: Sendable {
        public var model: Model
        public var program: Program

        public init(model: Model, program: Program) { (self.model, self.program) = (model, program) }

        func name(_ symbol: Symbol) -> String { model.symbols[symbol] }
    }

    public var left: Side
    public var right: Side
    /// What of the right side is meant by what the left side holds; nil: what has the same number.
    public var counterparts: Counterparts?

    public init(_ left: Side, _ right: Side, counterparts: Counterparts? = nil) {
        (self.left, self.right, self.counterparts) = (left, right, counterparts)
    }

    public func same(_ x: RecordID, _ y: RecordID) -> Bool {
        guard let counterparts else { return x == y }
        return x.index < counterparts.records.count && counterparts.records[x.index] == y
    }

    public func same(_ x: RecordID?, _ y: RecordID?) -> Bool {
        guard let x, let y else { return x == nil && y == nil }
        return same(x, y)
    }

    public func same(_ x: [RecordID], _ y: [RecordID]) -> Bool { x.count == y.count && zip(x, y).allSatisfy { same($0, $1) } }

    public func same(_ x: PropertyKey, _ y: PropertyKey) -> Bool {
        guard let counterparts, let place = x.customField else { return x == y }
        return y.customField.map { counterparts.customFields[place] == $0 } ?? false
    }

    /// The name of a rule, which may have been given a new one.
    func same(rule x: String, _ y: String) -> Bool { (counterparts?.ruleNames[x] ?? x) == y }

    func same(query x: Int, _ y: Int) -> Bool { counterparts.map { $0.queries[x] == y } ?? (x == y) }
    func same(function x: Int, _ y: Int) -> Bool { counterparts.map { $0.functions[x] == y } ?? (x == y) }
    func same(workflow x: Int, _ y: Int) -> Bool { counterparts.map { $0.workflows[x] == y } ?? (x == y) }
    func same(event x: Int, _ y: Int) -> Bool { counterparts.map { $0.events[x] == y } ?? (x == y) }

    // MARK: Values

    public func same(_ x: Value, _ y: Value) -> Bool {
        switch (x, y) {
        case (.none, .none), (.tbd, .tbd), (.unstated, .unstated), (.unknown, .unknown): true
        case (.boolean(let x), .boolean(let y)): x == y
        case (.integer(let x), .integer(let y)): x == y
        case (.figure(let x), .figure(let y)):
            x.mantissa == y.mantissa && x.scale == y.scale && x.unit == y.unit && x.isApproximate == y.isApproximate
        case (.text(let x), .text(let y)), (.zone(let x), .zone(let y)): x.text == y.text && x.translations == y.translations
        case (.label(let x), .label(let y)): left.name(x) == right.name(y)
        case (.choice(let x), .choice(let y)): x == y
        case (.kind(let x), .kind(let y)): x == y
        case (.date(let x), .date(let y)): x == y
        case (.dates(let x), .dates(let y)): x.range == y.range
        case (.dateTime(let x), .dateTime(let y)): x.date == y.date && x.time == y.time
        case (.time(let x), .time(let y)): x == y
        case (.hours(let x), .hours(let y)): x == y
        case (.dayTime(let x, let time), .dayTime(let y, let other)): same(x, y) && time == other
        case (.duration(let x), .duration(let y)): x.duration == y.duration && x.duration.unit == y.duration.unit
        case (.record(let x), .record(let y)): same(x, y)
        case (.others(let x), .others(let y)): x == y
        case (.range(let x), .range(let y)): same(x.lower, y.lower) && same(x.upper, y.upper)
        case (.list(let x), .list(let y)):
            same(x.elements, y.elements) && same(x.possible, y.possible) && x.openness == y.openness && x.isRow == y.isRow
        case (.deferred(let x), .deferred(let y)): same(left.program.deferred[Int(x)], right.program.deferred[Int(y)])
        default: false
        }
    }

    public func same(_ x: [Value], _ y: [Value]) -> Bool { x.count == y.count && zip(x, y).allSatisfy { same($0, $1) } }

    public func same(_ x: DeferredValue, _ y: DeferredValue) -> Bool {
        same(x.owner, y.owner) && x.frameSize == y.frameSize && x.loopSlots == y.loopSlots && same(x.expression, y.expression)
    }
}
