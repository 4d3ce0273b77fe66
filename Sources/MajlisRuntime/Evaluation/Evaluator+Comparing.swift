import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

// Comparisons are Kleene's: unknown unless all that is possible agrees.

extension Evaluator {
    func comparing(_ comparison: Comparison, _ left: Expression, _ right: Expression, _ frame: inout [Value]) -> Kleene {
        if isReckoned(left) || isReckoned(right) {
            // A third is a third here, and no decimal near it.
            let (a, b) = (operand(left, &frame), operand(right, &frame))
            if case .number(let x) = a, case .number(let y) = b {
                if let order = context.order.order(x, y) { return truth(of: comparison, order) }
                noteCurrencies(x.lower ?? x.upper, y.lower ?? y.upper, left.location)
                return .unknown
            }
            return compare(comparison, a.value ?? .unknown, b.value ?? .unknown, left.location)
        }
        let a = evaluate(left, frame: &frame)
        let b = evaluate(right, frame: &frame)
        return compare(comparison, a, b, left.location)
    }

    private func noteCurrencies(_ a: Amount?, _ b: Amount?, _ location: Location) {
        guard let a, let b, case .currency(let first) = a.unit, case .currency(let second) = b.unit, first != second else { return }
        report(.currencies(first, second), location)
    }

    func compare(_ comparison: Comparison, _ a: Value, _ b: Value, _ location: Location) -> Kleene {
        switch comparison {
        case .equal, .notEqual:
            let equal = equality(a, b)
            if equal == .unknown, let x = Amount(a), let y = Amount(b) { noteCurrencies(x, y, location) }
            return comparison == .equal ? equal : !equal
        default:
            let (x, y) = (only(a), only(b))
            // Nothing is neither before nor after anything.
            guard !x.isUnknown, !y.isUnknown, !x.isNone, !y.isNone else { return .unknown }
            if let order = context.order.order(x, y) { return truth(of: comparison, order) }
            if let first = Amount(x), let second = Amount(y) { noteCurrencies(first, second, location) }
            return .unknown
        }
    }

    private func truth(of comparison: Comparison, _ order: PossibleOrder) -> Kleene {
        switch comparison {
        case .equal: order.isEqual
        case .notEqual: order.isDifferent
        case .less: order.isLess
        case .atMost: order.isAtMost
        case .greater: order.isGreater
        case .atLeast: order.isAtLeast
        }
    }

    /// The only element of a list of one; a longer list has no place in an order.
    func only(_ value: Value) -> Value {
        guard case .list(let box) = value, !isOne(box) else { return value }
        guard box.possible.isEmpty, box.openness == .complete, box.elements.count <= 1 else { return .unknown }
        return box.elements.first ?? .none
    }

    // MARK: Equality

    func equality(_ a: Value, _ b: Value) -> Kleene {
        switch (a, b) {
        case (.integer(let x), .integer(let y)): return Kleene(x == y)
        case (.record(let x), .record(let y)): return sameRecord(x, y)
        case (.choice(let x), .choice(let y)): return Kleene(x == y)
        case (.label(let x), .label(let y)): return Kleene(x == y)
        case (.none, .none): return .yes
        case (.none, let other), (let other, .none):
            if other.isUnknown { return .unknown }
            if case .list = other { return isEmpty(gather(other)) }
            if case .others = other { return .no }
            return .no
        case (.others, _), (_, .others): return .unknown
        case (.list, _), (_, .list): return a.isUnknown || b.isUnknown ? .unknown : listEquality(a, b)
        default: return a.isUnknown || b.isUnknown ? .unknown : plainEquality(a, b)
        }
    }

    private func plainEquality(_ a: Value, _ b: Value) -> Kleene {
        switch (a, b) {
        case (.text(let x), .text(let y)), (.zone(let x), .zone(let y)), (.zone(let x), .text(let y)), (.text(let x), .zone(let y)):
            return Kleene(x.isWorded(as: y))
        case (.text(let text), .label(let word)), (.label(let word), .text(let text)): return Kleene(text.isWorded(as: model.symbols[word]))
        case (.choice(let choice), .label(let word)), (.label(let word), .choice(let choice)):
            return Kleene(choice.english == model.symbols[word] || choice.arabic == model.symbols[word])
        case (.choice(let choice), .text(let text)), (.text(let text), .choice(let choice)):
            return Kleene(text.isWorded(as: choice.english) || text.isWorded(as: choice.arabic))
        case (.kind(let x), .kind(let y)): return Kleene(x == y)
        case (.boolean(let x), .boolean(let y)): return Kleene(x == y)
        case (.hours(let x), .hours(let y)): return Kleene(x == y)
        // A period is the same as another where both begin and end together.
        case (.dates(let x), .dates(let y)): return equality(of: x.range, y.range)
        case (.dates(let x), .date(let y)), (.date(let y), .dates(let x)): return equality(of: x.range, DateRange(y))
        default: return context.order.order(a, b)?.isEqual ?? .unknown
        }
    }

    private func equality(of a: DateRange, _ b: DateRange) -> Kleene {
        a.first.isEqual(to: b.first).and(a.last.isEqual(to: b.last))
    }

    /// Lists are equal where they have the same members, whatever their order and however often; a single value is a list of one.
    private func listEquality(_ a: Value, _ b: Value) -> Kleene {
        if let x = task(a), let y = task(b), !x.elements.isEmpty || !y.elements.isEmpty {
            return Kleene(x.task == y.task && (x.elements == y.elements || x.elements.isEmpty || y.elements.isEmpty))
        }
        let (x, y) = (gather(a), gather(b))
        return isSubset(x, of: y).and(isSubset(y, of: x))
    }

    func isSubset(_ list: Gathering, of other: Gathering) -> Kleene {
        var result = Kleene.yes
        let isLarge = list.sure.count > 4 && other.sure.count + other.possible.count > Evaluator.leastIndexed
        let index = isLarge ? MemberIndex(other, self) : nil
        func contains(_ list: Gathering, _ element: Value) -> Kleene { index?.contains(element, self) ?? self.contains(list, element) }
        for element in list.sure where result != .no {
            let found = contains(other, element)
            result = result.and(weight(element).least > 0 ? found : found.or(.unknown))
        }
        for element in list.possible where result == .yes { result = result.and(contains(other, element).or(.unknown)) }
        if list.unnamed.most != 0 { result = result.and(.unknown) }
        return result
    }

    func contains(_ list: Gathering, _ value: Value) -> Kleene {
        context.note(list.sure.count + list.possible.count)
        var result = Kleene.no
        for element in list.sure where result != .yes {
            let equal = equality(element, value)
            result = result.or(weight(element).least > 0 ? equal : equal.and(.unknown))
        }
        for element in list.possible where result == .no { result = result.or(equality(element, value).and(.unknown)) }
        if list.unnamed.most != 0 { result = result.or(.unknown) }
        return result
    }

    func isEmpty(_ list: Gathering) -> Kleene {
        let count = count(list)
        if count.least > 0 { return .no }
        return count.most == 0 ? .yes : .unknown
    }

    /// A record is itself; one that refers to a person or body (a speaker, a participant) is whoever that is.
    func sameRecord(_ x: RecordID, _ y: RecordID) -> Kleene {
        if x == y { return .yes }
        switch (standsFor(x), standsFor(y)) {
        case (.record(let a), .record(let b)): return Kleene(a == b)
        case (.none, _), (_, .none): return .no
        default: return .unknown
        }
    }

    /// Whom a record stands for: itself, or its referent, as far as that is known.
    func standsFor(_ record: RecordID) -> Value {
        guard let reference = model.kind(record).head.reference else { return .record(record) }
        switch model.referentValue(record) {
        case .record(let other): return .record(other)
        // Nobody in particular: an entry of its own where that is no person, such as a lane without a room.
        case .none: return reference.contains(.person) ? .none : .record(record)
        default: return .unknown
        }
    }
}

extension TextValue {
    /// One of its wordings is one of the other's.
    func isWorded(as other: TextValue) -> Bool {
        if text == other.text { return true }
        if translations.isEmpty && other.translations.isEmpty { return false }
        let mine = [text] + translations.map(\.text)
        return ([other.text] + other.translations.map(\.text)).contains { mine.contains($0) }
    }

    func isWorded(as word: String) -> Bool { text == word || translations.contains { $0.text == word } }
}
