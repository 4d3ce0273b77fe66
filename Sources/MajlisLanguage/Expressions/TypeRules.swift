import MajlisModel
import MajlisVocabulary

/// Which types go together.
extension Checker {
    /// The type that fits both, or nil.
    func unified(_ a: ValueType, _ b: ValueType) -> ValueType? {
        if a == b { return a }
        switch (a, b) {
        case (.any, _), (_, .any): return .any
        case (.absent, let other), (let other, .absent): return other
        case (.date, .dateTime), (.dateTime, .date): return .dateTime
        case (.date, .dates), (.dates, .date), (.dateTime, .dates), (.dates, .dateTime): return .dates
        case (.choice(nil), .choice(let set)), (.choice(let set), .choice(nil)): return .choice(set)
        case (.choice, .choice): return .choice(nil)
        case (.taskState, .choice), (.choice, .taskState): return .choice(nil)
        case (.label, .text), (.text, .label), (.word, .label), (.label, .word), (.state, .label), (.label, .state), (.word, .word):
            return .label
        case (.language, .label), (.label, .language), (.currency, .label), (.label, .currency): return .label
        case (.zone, .text), (.text, .zone), (.language, .text), (.text, .language), (.currency, .text), (.text, .currency): return .text
        case (.record(let x), .record(let y)): return x.intersection(y).isEmpty && !refers(x, y) ? nil : .record(x.union(y))
        case (.list(let x), .list(let y)): return unified(x, y).map { .list($0) }
        case (.range(let x), .range(let y)): return unified(x, y).map { .range($0) }
        default: return nil
        }
    }

    /// Whether two values can be equal.
    func comparable(_ a: ValueType, _ b: ValueType) -> Bool {
        if unified(a, b) != nil { return true }
        switch (a, b) {
        // A clause that may have several values, beside one: equal where it has just that one.
        case (.list(let x), .list(let y)), (.list(let x), let y), (let x, .list(let y)): return comparable(x, y)
        case (.number, .percent), (.percent, .number): return true
        // A time of day, beside a moment of some day.
        case (.dateTime, .time), (.time, .dateTime), (.hours, .time), (.time, .hours), (.dateTime, .hours), (.hours, .dateTime):
            return true
        default: return false
        }
    }

    /// Whether a value of a type may stand where another is expected.
    func fits(_ type: ValueType, _ expected: ValueType) -> Bool {
        switch (type, expected) {
        case (.list(let element), .list(let wanted)): return fits(element, wanted)
        case (.record(let kinds), .record(let wanted)):
            // A participant answers for the person; a person for nobody in particular.
            return kinds.contains { kind in wanted.contains(kind) || !(kind.head.reference?.intersection(wanted).isEmpty ?? true) }
        default: return unified(type, expected) != nil
        }
    }

    /// Records of one set of kinds refer to records of the other: a speaker to a person.
    private func refers(_ a: KindSet, _ b: KindSet) -> Bool {
        func refer(_ referring: KindSet, _ referents: KindSet) -> Bool {
            referring.contains { !($0.head.reference?.intersection(referents).isEmpty ?? true) }
        }
        return refer(a, b) || refer(b, a)
    }

    /// Whether values of a type come in an order.
    func ordered(_ type: ValueType) -> Bool {
        switch type.element {
        case .any, .absent, .number, .percent, .money, .date, .dateTime, .dates, .time, .hours, .duration, .text, .label, .range: true
        default: false
        }
    }

    /// The type of `a + b` and so on; nil where there is no such thing.
    func arithmetic(_ symbol: ArithmeticOperator, _ a: ValueType, _ b: ValueType) -> ValueType? {
        if a == .any || b == .any { return .any }
        if a == .absent { return b }
        if b == .absent { return a }
        // A date of any precision counts like a day: the difference has bounds.
        if a == .dates { return arithmetic(symbol, .date, b) }
        if b == .dates { return arithmetic(symbol, a, .date) }
        switch (symbol, a, b) {
        case (_, .number, .number): return .number
        case (.add, .percent, .percent), (.subtract, .percent, .percent): return .percent
        case (.add, .money, .money), (.subtract, .money, .money): return .money
        case (.add, .duration, .duration), (.subtract, .duration, .duration): return .duration
        case (.multiply, .number, let other), (.multiply, let other, .number), (.divide, let other, .number):
            return [.percent, .money, .duration].contains(other) ? other : nil
        case (.multiply, .percent, let other), (.multiply, let other, .percent):
            return [.money, .duration, .percent].contains(other) ? other : nil
        case (.divide, .percent, .percent), (.divide, .money, .money), (.divide, .duration, .duration): return .number
        case (.add, .duration, let point): return isPoint(point) ? point : nil
        case (.add, let point, .duration), (.subtract, let point, .duration): return isPoint(point) ? point : nil
        case (.subtract, .time, .time): return .duration
        case (.subtract, let first, let second): return isDay(first) && isDay(second) ? .duration : nil
        default: return nil
        }
    }

    private func isDay(_ type: ValueType) -> Bool { type == .date || type == .dateTime || type == .dates }

    func isPoint(_ type: ValueType) -> Bool { isDay(type) || type == .time }
}

extension Kind {
    /// Records of the kind have a date or a time of their own.
    var hasTime: Bool {
        switch self {
        case .session, .item, .break, .part, .parallel, .lane, .alongside, .cue, .speech, .day, .milestone, .conference, .edition, .holiday,
            .outcome, .document, .task:
            true
        default: shape(of: .date) != nil
        }
    }

    /// It has a place in the flow of a day.
    var isAgendaPart: Bool {
        switch self {
        case .session, .item, .break, .part, .parallel, .lane, .alongside, .point, .cue, .speech: true
        default: false
        }
    }
}
