import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// Numbers, amounts of money, percentages, durations and ranges of them.
extension Checker {
    mutating func number(_ node: Node, as type: ClauseType, _ reading: Reading) -> Value? {
        switch type {
        case .integer:
            if node.kind == .integer, let number = Literal.integer(of: node) { return .integer(number) }
        case .quantity:
            if Self.isQuantity(node) { return quantity(node) }
            if node.kind == .range { return quantityRange(node, reading) }
        case .money:
            let form = Self.inner(node).kind
            if form == .money { return quantity(node) }
            if form == .integer || form == .decimal {
                report(Diagnostic(.missingCurrency, at: node.location, ["clause": argument(reading.holder), "found": shown(node)]))
                return nil
            }
        case .duration:
            if node.kind == .quantity || node.kind == .compactDuration || Self.singleUnit(node) != nil {
                return duration(node).map { .duration(DurationBox($0)) }
            }
        default: break
        }
        return mismatch(node, type, reading)
    }

    /// What stands behind `about`, or the node itself.
    private static func inner(_ node: Node) -> Node {
        node.kind == .about ? node.children.first { _ in true } ?? node : node
    }

    private static func isQuantity(_ node: Node) -> Bool {
        switch inner(node).kind {
        case .integer, .decimal, .percentage, .money: true
        case .quantity, .compactDuration: node.kind != .about
        default: false
        }
    }

    /// A single figure; nil where it cannot be one, which has been reported.
    private mutating func quantity(_ node: Node) -> Value? {
        switch node.kind {
        case .integer: return Literal.integer(of: node).map { .integer($0) }
        case .quantity, .compactDuration: return duration(node).map { .duration(DurationBox($0)) }
        default: return figure(node).map { .figure($0) }
        }
    }

    private mutating func quantityRange(_ node: Node, _ reading: Reading) -> Value? {
        let ends = Array(node.children)
        guard ends.count == 2, let lower = quantityEnd(ends[0], reading), let upper = quantityEnd(ends[1], reading) else { return nil }
        guard Self.unit(lower) == Self.unit(upper) else {
            report(
                Diagnostic(
                    .notComparable, at: node.location,
                    [
                        "left": shown(ends[0]), "leftType": TypeWords.describe(ends[0]), "right": shown(ends[1]),
                        "rightType": TypeWords.describe(ends[1]),
                    ]))
            return nil
        }
        if case .figure(let x) = Self.asFigure(lower), case .figure(let y) = Self.asFigure(upper), Figure.compare(x, y) > 0 {
            report(Diagnostic(.rangeReversed, at: node.location, ["found": shown(node)]))
            return nil
        }
        return .range(RangeBox(lower, upper))
    }

    private mutating func quantityEnd(_ node: Node, _ reading: Reading) -> Value? {
        Self.isQuantity(node) ? quantity(node) : mismatch(node, .quantity, reading)
    }

    private static func unit(_ value: Value) -> Figure.Unit? {
        switch value {
        case .integer: .plain
        case .figure(let figure): figure.unit
        default: nil
        }
    }

    private static func asFigure(_ value: Value) -> Value {
        if case .integer(let number) = value { return .figure(Figure(mantissa: number)) }
        return value
    }

    // MARK: Figures

    /// A number, a percentage or an amount of money, perhaps with `about`; nil for anything else.
    mutating func figure(_ node: Node) -> Figure? {
        switch node.kind {
        case .integer, .decimal: return written(node, .plain)
        case .percentage: return written(node, .percent)
        case .money:
            guard let currency = Literal.currency(of: node) else { return nil }
            if !Codes.currencies.contains(currency) { reportCurrency(currency, at: node.tree.location(ofToken: node.endToken - 1)) }
            return written(node, .currency(currency))
        case .about:
            guard let inner = node.children.first(where: { _ in true }), let figure = figure(inner) else { return nil }
            return Figure(mantissa: figure.mantissa, scale: figure.scale, unit: figure.unit, isApproximate: true)
        default: return nil
        }
    }

    private func written(_ node: Node, _ unit: Figure.Unit) -> Figure? {
        Literal.number(of: node).map { Figure(mantissa: $0.mantissa, scale: Int($0.scale), unit: unit) }
    }

    // MARK: Durations

    /// The length of a `quantity` or a `compactDuration`; reports fractions of units that have none.
    mutating func duration(_ node: Node) -> CivilDuration? {
        if let one = Self.singleUnit(node) {
            note(node, .unit)
            return one
        }
        guard let amounts = Literal.duration(of: node) else { return nil }
        var total: CivilDuration?
        for amount in amounts {
            guard let unit = DurationUnit(amount.unit), let part = Self.duration(amount.number, unit) else {
                report(Diagnostic(.brokenDuration, at: node.location, ["found": shown(node)]))
                return nil
            }
            total = total.map { $0 + part } ?? part
        }
        return total
    }

    /// A unit's word alone is one of it, as Arabic has it: مدة ساعة.
    static func singleUnit(_ node: Node) -> CivilDuration? {
        guard node.kind == .name, node.head.kind == .word else { return nil }
        let words = Vocabulary.meanings(of: node.head.word)
        guard !words.isPlural, let unit = words.unit.flatMap({ DurationUnit($0) }) else { return nil }
        return CivilDuration(1, unit)
    }

    /// So many of a unit. Fractions are exact where the unit divides into seconds: 1.5h is 90 minutes.
    private static func duration(_ number: WrittenNumber, _ unit: DurationUnit) -> CivilDuration? {
        if let whole = number.integer { return CivilDuration(Int(clamping: whole), unit) }
        guard unit.family == .seconds, number.scale <= 9 else { return nil }
        var divisor: Int64 = 1
        for _ in 0..<number.scale { divisor *= 10 }
        let (seconds, overflow) = number.mantissa.multipliedReportingOverflow(by: Int64(unit.scale))
        return overflow || seconds % divisor != 0 ? nil : CivilDuration(seconds: Int(seconds / divisor))
    }
}

extension DurationUnit {
    init?(_ unit: Unit) {
        switch unit {
        case .second: self = .second
        case .minute: self = .minute
        case .hour: self = .hour
        case .day: self = .day
        case .workingDay: self = .workingDay
        case .week: self = .week
        case .month: self = .month
        case .quarter: self = .quarter
        case .year: self = .year
        case .percent: return nil
        }
    }
}
