import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

// Union, common and without: each member once, sure and possible members apart, unnamed ones within bounds.

extension Evaluator {
    func set(_ function: Function, _ arguments: [Expression], _ location: Location, _ frame: inout [Value]) -> Value {
        guard arguments.count == 2 else { return .unknown }
        let first = different(gather(arguments[0], &frame), mayCoincide: false, location)
        let second = different(gather(arguments[1], &frame), mayCoincide: false, location)
        let size = first.sure.count + first.possible.count + second.sure.count + second.possible.count
        guard context.charge(size, at: location) else { return .unknown }
        switch function {
        case .union: return united(first, second, location).value
        case .common: return shared(first, second).value
        default: return remaining(first, second).value
        }
    }

    private func united(_ a: Gathering, _ b: Gathering, _ location: Location) -> Gathering {
        var both = Gathering(a.sure + b.sure)
        both.possible = a.possible + b.possible
        var result = different(both, mayCoincide: false, location)
        // Whoever is not named in one list may be named in the other, but the union is never less than either.
        let (x, y, named) = (count(a), count(b), count(result))
        let least = max(0, max(x.least, y.least) - named.least)
        var most: Int?
        if let p = a.unnamed.most, let q = b.unnamed.most { most = Gathering.sum(p, q) }
        result.addUnnamed(least: min(least, most ?? least), most: most)
        result.isTbd = a.isTbd || b.isTbd
        return result
    }

    private func shared(_ a: Gathering, _ b: Gathering) -> Gathering {
        let (first, second) = (MemberIndex(a, self), MemberIndex(b, self))
        var result = Gathering()
        for element in a.sure { result.take(element, if: second.contains(element, self)) }
        for element in a.possible where second.contains(element, self) != .no { result.possible.append(element) }
        // A member of the second list may be an unnamed one of the first.
        if a.unnamed.most != 0 {
            for element in b.sure + b.possible where !first.names(element, self) { result.possible.append(element) }
        }
        if a.unnamed.most != 0, b.unnamed.most != 0 {
            let most = [a.unnamed.most, b.unnamed.most].compactMap { $0 }.min()
            result.addUnnamed(least: 0, most: most)
        }
        result.isTbd = a.isTbd || b.isTbd
        return result
    }

    private func remaining(_ a: Gathering, _ b: Gathering) -> Gathering {
        let second = MemberIndex(b, self)
        var result = Gathering()
        for element in a.sure { result.take(element, if: !second.contains(element, self)) }
        for element in a.possible where second.contains(element, self) != .yes { result.possible.append(element) }
        // Unnamed members of the first list are none of those that it names.
        let first = MemberIndex(a, self)
        let gone = b.unnamed.most.map { Gathering.sum($0, (b.sure + b.possible).count { !first.names($0, self) }) }
        result.addUnnamed(least: gone.map { max(0, a.unnamed.least - $0) } ?? 0, most: a.unnamed.most)
        result.isTbd = a.isTbd
        return result
    }
}

extension Gathering {
    fileprivate mutating func take(_ element: Value, if holds: Kleene) {
        switch holds {
        case .yes: sure.append(element)
        case .unknown: possible.append(element)
        case .no: return
        }
    }
}

/// A list with its members by what they equal: whether something is among them is asked once for each member of another list.
struct MemberIndex {
    private let members: [Value]
    private let sureCount: Int
    private let isOpen: Bool
    private var index = EqualityIndex()

    init(_ list: Gathering, _ evaluator: Evaluator) {
        members = list.sure + list.possible
        sureCount = list.sure.count
        isOpen = list.unnamed.most != 0
        for (place, member) in members.enumerated() { index.add(evaluator.equalityKey(member), at: place) }
    }

    func contains(_ value: Value, _ evaluator: Evaluator) -> Kleene {
        var result = isOpen ? Kleene.unknown : .no
        let places = evaluator.equalityKey(value).map { index.candidates($0) } ?? Array(members.indices)
        for place in places where result != .yes {
            let equal = evaluator.equality(members[place], value)
            result = result.or(place < sureCount && evaluator.weight(members[place]).least > 0 ? equal : equal.and(.unknown))
        }
        return result
    }

    /// One of the members that are named is surely the value.
    func names(_ value: Value, _ evaluator: Evaluator) -> Bool {
        let places = evaluator.equalityKey(value).map { index.candidates($0) } ?? Array(members.indices)
        return places.contains { evaluator.equality(members[$0], value) == .yes }
    }
}
