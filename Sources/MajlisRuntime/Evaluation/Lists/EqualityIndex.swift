import MajlisModel
import MajlisVocabulary

/// What decides alone whether two values of one sort are equal. Values of different sorts are compared one by one.
enum EqualityKey: Hashable {
    case record(RecordID)
    case number(Exact)
    case text(String)
    case choice(Choice)
    case kind(Kind)
    case boolean(Bool)

    enum Sort: UInt8, CaseIterable { case record, number, text, choice, kind, boolean }

    var sort: Sort {
        switch self {
        case .record: .record
        case .number: .number
        case .text: .text
        case .choice: .choice
        case .kind: .kind
        case .boolean: .boolean
        }
    }
}

extension Evaluator {
    /// nil where equality takes more than a key: vague or unknown values, amounts, dates, lists, texts with translations, and records that
    /// stand for nobody in particular.
    func equalityKey(_ value: Value) -> EqualityKey? {
        switch value {
        case .record(let id):
            guard case .record(let other) = standsFor(id), weight(value) == (1, 1) else { return nil }
            return .record(other)
        case .integer(let number): return .number(Exact(number))
        case .figure(let figure):
            return figure.unit == .plain ? Exact(mantissa: figure.mantissa, scale: figure.scale).map { .number($0) } : nil
        case .text(let text): return text.translations.isEmpty ? .text(text.text) : nil
        case .label(let symbol): return .text(model.symbols[symbol])
        case .choice(let choice): return .choice(choice)
        case .kind(let kind): return .kind(kind)
        case .boolean(let known): return .boolean(known)
        default: return nil
        }
    }
}

/// The places of values in a list, found by what they may equal: made once, asked often.
struct EqualityIndex {
    private var places: [EqualityKey: [Int]] = [:]
    private var placesOfSort: [[Int]] = Array(repeating: [], count: EqualityKey.Sort.allCases.count)
    /// Places whose value no key decides.
    private var vague: [Int] = []

    /// Places are added in ascending order; one place may have several values. nil is a value that no key decides.
    mutating func add(_ key: EqualityKey?, at place: Int) {
        guard let key else {
            if vague.last != place { vague.append(place) }
            return
        }
        if places[key]?.last != place { places[key, default: []].append(place) }
        let sort = Int(key.sort.rawValue)
        if placesOfSort[sort].last != place { placesOfSort[sort].append(place) }
    }

    /// In ascending order: every place whose value may be equal to one with that key.
    func candidates(_ key: EqualityKey) -> [Int] {
        let exact = places[key] ?? []
        let others = placesOfSort.indices.filter { $0 != Int(key.sort.rawValue) && !placesOfSort[$0].isEmpty }
        if vague.isEmpty, others.isEmpty { return exact }
        return Set(exact + vague + others.flatMap { placesOfSort[$0] }).sorted()
    }
}
