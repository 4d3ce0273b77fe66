import MajlisModel
import MajlisVocabulary

/// The rates of exchange that the scripts state.
///
/// Between two currencies one rate counts, written in either direction: of those not after the as-of day the latest, without an as-of day the
/// latest of all; of several on one day the one written last. A rate without a date counts where no dated one does. There is no way round
/// through a third currency.
struct RateTable: Sendable {
    private struct Pair: Hashable {
        let first: String
        let second: String
    }

    private struct Rate {
        var factor: Exact
        var date: PartialDate?
    }

    private var factors: [Pair: Exact] = [:]

    init(_ model: Model, asOf: CivilDate?) {
        var chosen: [Pair: Rate] = [:]
        for record in model.records(of: .rate) {
            guard case .list(let currencies)? = model.value(record, .currency), currencies.elements.count == 2,
                case .label(let from) = currencies.elements[0], case .label(let to) = currencies.elements[1], from != to,
                let stated = model.value(record, .amount), let amount = Amount(stated), !amount.number.isNegative, !amount.number.isZero
            else { continue }
            var date: PartialDate?
            switch model.value(record, .date) {
            case .date(let stated)?: date = stated
            case nil, .some(.none): break
            // Nobody knows when it holds.
            default: continue
            }
            if let asOf, let date, date.first > asOf { continue }
            let (first, second) = (model.symbols[from], model.symbols[to])
            let pair = Pair(first: min(first, second), second: max(first, second))
            guard let factor = pair.first == first ? amount.number : Exact(1).divided(by: amount.number) else { continue }
            if let known = chosen[pair], !RateTable.isNewer(date, than: known.date) { continue }
            chosen[pair] = Rate(factor: factor, date: date)
        }
        factors = chosen.mapValues(\.factor)
    }

    private static func isNewer(_ date: PartialDate?, than known: PartialDate?) -> Bool {
        guard let known else { return true }
        guard let date else { return false }
        return date.first >= known.first
    }

    /// How many of one currency are one of the other; nil where no rate is stated.
    func factor(from first: String, to second: String) -> Exact? {
        if first == second { return Exact(1) }
        guard let factor = factors[Pair(first: min(first, second), second: max(first, second))] else { return nil }
        return first < second ? factor : Exact(1).divided(by: factor)
    }

    /// An amount in the other's currency where both are money and a rate is stated; otherwise as it is.
    func levelled(_ amount: Amount, with other: Amount) -> Amount {
        guard !factors.isEmpty, case .currency(let from) = amount.unit, case .currency(let to) = other.unit, from != to,
            let factor = factor(from: from, to: to), let number = amount.number.times(factor)
        else { return amount }
        return Amount(number, other.unit, isApproximate: amount.isApproximate)
    }

    /// Both ends in the other's currency.
    func levelled(_ bounds: Bounds, with other: Bounds) -> Bounds {
        guard !factors.isEmpty, let unit = other.lower ?? other.upper else { return bounds }
        return Bounds(bounds.lower.map { levelled($0, with: unit) }, bounds.upper.map { levelled($0, with: unit) })
    }
}
