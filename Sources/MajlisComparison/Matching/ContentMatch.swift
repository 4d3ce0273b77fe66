import MajlisModel
import MajlisVocabulary

/// Pairs records that have neither a name nor an identity in common by what they say: a new name for the same title, a new title for the
/// same session.
///
/// What a record says is a set of weighted traits. Records with a trait in common are compared, unless so many have it that it says nothing.
struct ContentMatch {
    private let matcher: RecordMatcher

    /// Traits that more records have than this lead to no candidates.
    private static let common = 24

    init(_ matcher: RecordMatcher) { self.matcher = matcher }

    /// Of all records that are still alone and that a condition allows.
    func pairs(where mayBeKnown: (Record) -> Bool) -> [(RecordID, RecordID)] {
        let (old, new) = (matcher.old, matcher.new)
        let left = old.records.indices.filter { matcher.toNew[$0] == nil && mayBeKnown(old.records[$0]) }.map { RecordID($0) }
        let right = new.records.indices.filter { matcher.toOld[$0] == nil && mayBeKnown(new.records[$0]) }.map { RecordID($0) }
        return pairs(left, right)
    }

    func pairs(_ left: [RecordID], _ right: [RecordID]) -> [(RecordID, RecordID)] {
        if left.isEmpty || right.isEmpty { return [] }
        let olds = left.map { traits(of: $0, in: matcher.old, isOld: true) }
        let news = right.map { traits(of: $0, in: matcher.new, isOld: false) }
        var holders: [Int: [Int]] = [:]
        for (place, traits) in olds.enumerated() {
            for trait in traits.weights.keys { holders[trait, default: []].append(place) }
        }
        var found: [(score: Double, a: Int, b: Int)] = []
        for (b, traits) in news.enumerated() {
            var candidates: Set<Int> = []
            for trait in traits.weights.keys {
                if let places = holders[trait], places.count <= Self.common { candidates.formUnion(places) }
            }
            for a in candidates {
                let score = olds[a].likeness(to: traits)
                if score >= 0.5 { found.append((score, a, b)) }
            }
        }
        found.sort { ($1.score, $0.b, $0.a) < ($0.score, $1.b, $1.a) }
        var (usedOld, usedNew): (Set<Int>, Set<Int>) = ([], [])
        var pairs: [(RecordID, RecordID)] = []
        for pair in found where !usedOld.contains(pair.a) && !usedNew.contains(pair.b) {
            usedOld.insert(pair.a)
            usedNew.insert(pair.b)
            pairs.append((left[pair.a], right[pair.b]))
        }
        return pairs
    }

    // MARK: Traits

    private struct Traits {
        var kind: Kind
        var weights: [Int: Double] = [:]
        var total = 0.0

        mutating func add(_ trait: Int, _ weight: Double) {
            if weights.updateValue(weight, forKey: trait) == nil { total += weight }
        }

        /// From 0 to 1.
        func likeness(to other: Traits) -> Double {
            guard kind == other.kind, max(total, other.total) > 0 else { return 0 }
            var shared = 0.0
            for (trait, weight) in weights where other.weights[trait] != nil { shared += weight }
            return shared / max(total, other.total)
        }
    }

    private func traits(of id: RecordID, in model: Model, isOld: Bool) -> Traits {
        let kind = model.kind(id)
        var traits = Traits(kind: kind)
        func trait(_ what: some Hashable, _ more: some Hashable) -> Int {
            var hasher = Hasher()
            hasher.combine(kind)
            hasher.combine(what)
            hasher.combine(more)
            return hasher.finalize()
        }
        for field in model.fields(of: id) {
            if field.property == PropertyKey(.title), case .text(let title) = field.value {
                traits.add(trait(0, title.text), 3)
                for word in title.text.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }).prefix(12) {
                    traits.add(trait(1, word), 0.5)
                }
            } else if field.property != PropertyKey(.renamed), let content = content(of: field.value, in: model, isOld: isOld) {
                traits.add(trait(field.property, content), 1)
            }
        }
        for child in model.records[id.index].children.prefix(32) {
            if case .record(let who) = model.records[child.index].referent {
                traits.add(trait(2, [model.kind(child).rawValue.hashValue, identity(of: who, in: model, isOld: isOld)]), 1)
            } else if case .text(let title)? = model.value(child, .title) {
                traits.add(trait(3, title.text), 1)
            }
        }
        if let parent = model.records[id.index].parent { traits.add(trait(4, identity(of: parent, in: model, isOld: isOld)), 0.5) }
        return traits
    }

    /// A record's number in the later state, as far as that is known.
    private func identity(of id: RecordID, in model: Model, isOld: Bool) -> Int {
        if !isOld { return id.index }
        return matcher.toNew[id.index]?.index ?? -1 - id.index
    }

    /// nil where nothing of it can be compared by itself.
    private func content(of value: Value, in model: Model, isOld: Bool) -> Int? {
        var hasher = Hasher()
        switch value {
        case .none, .tbd, .unstated, .unknown, .deferred, .others: return nil
        case .boolean(let truth): hasher.combine(truth)
        case .integer(let number): hasher.combine(number)
        case .figure(let figure): hasher.combine(figure.digits)
        case .text(let text), .zone(let text): hasher.combine(text.text)
        case .label(let symbol): hasher.combine(model.symbols[symbol])
        case .choice(let choice): hasher.combine(choice)
        case .kind(let kind): hasher.combine(kind)
        case .date(let date): hasher.combine(date)
        case .dates(let box): hasher.combine(box.range)
        case .dateTime(let moment): hasher.combine(moment)
        case .time(let time): hasher.combine(time)
        case .hours(let range): hasher.combine(range)
        case .dayTime(_, let time): hasher.combine(time)
        case .duration(let box): hasher.combine(box.duration)
        case .record(let id): hasher.combine(identity(of: id, in: model, isOld: isOld))
        case .range(let box):
            hasher.combine(content(of: box.lower, in: model, isOld: isOld))
            hasher.combine(content(of: box.upper, in: model, isOld: isOld))
        case .list(let box): for element in box.elements { hasher.combine(content(of: element, in: model, isOld: isOld)) }
        }
        return hasher.finalize()
    }
}
