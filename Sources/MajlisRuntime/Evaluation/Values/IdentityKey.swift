import MajlisModel
import MajlisVocabulary

/// What makes two values one, for sets and groups.
enum IdentityKey: Hashable {
    case none
    /// `tbd`, `unstated`, unknown: only for listing.
    case open(Int)
    case boolean(Bool)
    case number(Exact, Figure.Unit)
    case text(String)
    case choice(Choice)
    case kind(Kind)
    case date(PartialDate)
    case dates(DateRange)
    case moment(Int64)
    case time(Int32)
    case hours(TimeRange)
    case dayTime(RecordID, Int32)
    case duration(CivilDuration)
    case record(RecordID)
    case list([IdentityKey])
}

extension Evaluator {
    /// nil where the value may be the same as another without anybody knowing: vague dates, ranges, what is not known.
    func identity(_ value: Value) -> IdentityKey? {
        switch value {
        case .date(let date): return date.exact.map { .moment(Int64($0.daysSince1970) * 86_400) }
        case .dates(let box): return box.range.exact == nil ? nil : .dates(box.range)
        case .record(let record):
            guard case .record(let other) = standsFor(record) else { return nil }
            return .record(other)
        case .duration(let box):
            // 8w and 56d are one, 1mo and 30d may be.
            return box.duration.clockSeconds.map { .duration(CivilDuration(seconds: Int(clamping: $0))) }
        case .list(let box):
            var keys: [IdentityKey] = []
            for element in box.elements {
                guard let key = identity(element) else { return nil }
                keys.append(key)
            }
            return box.possible.isEmpty && box.openness == .complete ? .list(keys) : nil
        default:
            if value.isUnknown { return nil }
            switch listingIdentity(value) {
            case .open: return nil
            case let key: return key
            }
        }
    }

    /// A key for every value: vague values are one where they are written alike.
    func listingIdentity(_ value: Value) -> IdentityKey {
        switch value {
        case .none: return .none
        case .tbd: return .open(0)
        case .unstated: return .open(1)
        case .unknown, .others, .deferred: return .open(2)
        case .boolean(let known): return .boolean(known)
        case .integer, .figure:
            guard let amount = Amount(value) else { return .open(2) }
            return .number(amount.number, amount.unit)
        case .text(let text), .zone(let text): return .text(text.text)
        case .label(let word): return .text(model.symbols[word])
        case .choice(let choice): return .choice(choice)
        case .kind(let kind): return .kind(kind)
        case .date(let date): return .date(date)
        case .dates(let box): return .dates(box.range)
        case .dateTime(let moment): return .moment(moment.seconds)
        case .time(let time): return .time(time.seconds)
        case .hours(let range): return .hours(range)
        case .dayTime(let day, let time): return .dayTime(day, time.seconds)
        case .duration(let box): return .duration(box.duration)
        case .record(let record):
            if case .record(let other) = standsFor(record) { return .record(other) }
            return .record(record)
        case .range(let box): return .list([listingIdentity(box.lower), listingIdentity(box.upper)])
        case .list(let box): return .list(box.elements.map { listingIdentity($0) })
        }
    }
}
