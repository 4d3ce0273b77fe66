import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

// `in` and `is`.

extension Evaluator {
    func membership(_ element: Expression, _ container: Expression, _ frame: inout [Value]) -> Kleene {
        // Exact sums and shares keep their exactness inside a range too.
        if isReckoned(element), case .range(let lower, let upper) = container.node {
            return comparing(.atLeast, element, lower, &frame) && comparing(.atMost, element, upper, &frame)
        }
        if isReckoned(element), case .constant(.range(let box)) = container.node {
            let low = Expression(.constant(box.lower), container.type, container.location)
            let high = Expression(.constant(box.upper), container.type, container.location)
            return comparing(.atLeast, element, low, &frame) && comparing(.atMost, element, high, &frame)
        }
        let value = evaluate(element, frame: &frame)
        let location = element.location
        switch container.node {
        case .collection, .filter, .select, .order:
            let list = gather(container, &frame)
            return isIn(value, location) { contains(list, $0) }
        case .constant(let literal):
            return isIn(value, location) { contains(period(literal), $0, location) }
        case .range:
            let range = evaluate(container, frame: &frame)
            return isIn(value, location) { contains(period(range), $0, location) }
        default:
            let other = evaluate(container, frame: &frame)
            return isIn(value, location) { contains(other, $0, location) }
        }
    }

    /// All elements of a list are in it; a single value is.
    private func isIn(_ value: Value, _ location: Location, _ test: (Value) -> Kleene) -> Kleene {
        switch value {
        case .list(let box) where !isOne(box):
            let list = Gathering(box)
            var result = Kleene.yes
            for element in list.sure { result = result.and(test(element)) }
            for element in list.possible { result = result.and(test(element).or(.unknown)) }
            return list.unnamed.most == 0 ? result : result.and(.unknown)
        default: return test(value)
        }
    }

    /// A month, year or period that is written into the expression means all of its days.
    private func period(_ literal: Value) -> Value {
        switch literal {
        case .date(let date): .dates(DateRangeBox(DateRange(whole: date)))
        case .dates(let box):
            DateRange(box.range.first.first, box.range.last.last).map { .dates(DateRangeBox($0)) } ?? literal
        default: literal
        }
    }

    private func contains(_ container: Value, _ value: Value, _ location: Location) -> Kleene {
        switch container {
        case .none: return .no
        case .tbd, .unstated, .unknown: return .unknown
        case .list(let box):
            // A list of ranges holds what one of them holds.
            if box.elements.contains(where: { $0.isSpan }) {
                var result = box.openness == .complete && box.possible.isEmpty ? Kleene.no : .unknown
                for element in box.elements { result = result.or(contains(element, value, location)) }
                return result
            }
            return contains(Gathering(box), value)
        case .range(let box):
            return compare(.atLeast, value, box.lower, location).and(compare(.atMost, value, box.upper, location))
        case .hours(let range):
            let span = span(of: value)
            return compare(.atLeast, span.start, .time(range.start), location).and(compare(.atMost, span.end, .time(range.end), location))
        case .dates(let box): return contains(box.range, value)
        case .date(let date): return contains(DateRange(date), value)
        case .record(let record):
            // A group, a delegation, an office: who belongs to it.
            let itself = equality(container, value)
            guard itself != .yes, model.kind(record).shape(of: .member) != nil else { return itself }
            return itself.or(contains(gather(read(.member, of: record)), value))
        default: return equality(container, value)
        }
    }

    private func contains(_ range: DateRange, _ value: Value) -> Kleene {
        if value.isNone { return .no }
        let span = span(of: value)
        func holds(_ point: Value) -> Kleene {
            switch context.order.resolved(point) {
            case .date(let date): return range.contains(date)
            case .dateTime(let moment): return range.contains(moment.date)
            case .dayTime(let day, _): return context.order.date(ofDay: day).map { range.contains($0) } ?? .unknown
            default: return .unknown
            }
        }
        let start = holds(span.start)
        return start == .no ? .no : start.and(holds(span.end))
    }

    // MARK: is

    /// `is tbd` and `is unknown` are always decided; `is none` and `is empty` are unknown of what is not known.
    func stateTest(_ operand: Expression, _ test: StateTest, _ frame: inout [Value]) -> Kleene {
        let value = evaluate(operand, frame: &frame)
        switch test {
        case .tbd: return Kleene(isTbd(value))
        case .unknown: return Kleene(isUnknown(value, operand))
        case .none:
            if case .record(let id) = value, case .none = standsFor(id) { return .yes }
            if case .record = value { return .no }
            return emptiness(value)
        case .empty: return emptiness(value)
        }
    }

    private func emptiness(_ value: Value) -> Kleene {
        switch value {
        case .none: .yes
        case .tbd, .unstated, .unknown: .unknown
        case .list: isEmpty(gather(value))
        case .text(let text): Kleene(text.text.isEmpty && text.translations.isEmpty)
        default: .no
        }
    }

    private func isTbd(_ value: Value) -> Bool {
        switch value {
        case .tbd: return true
        case .list(let box): return box.openness == .tbd
        case .record(let id):
            guard model.kind(id).head.reference != nil, case .tbd = model.referentValue(id) else { return false }
            return true
        default: return false
        }
    }

    /// Bounds that were computed are not known; a range that the script states is.
    private func isUnknown(_ value: Value, _ operand: Expression) -> Bool {
        switch value {
        case .tbd, .unstated, .unknown: return true
        case .range(let box): return isComputed(operand) || box.lower.isUnknown || box.upper.isUnknown
        case .record(let id):
            guard model.kind(id).head.reference != nil else { return false }
            return model.referentValue(id).isUnknown
        default: return false
        }
    }

    private func isComputed(_ expression: Expression) -> Bool {
        switch expression.node {
        case .arithmetic, .negate, .call, .conditional, .offset, .defined, .group: true
        case .query(let index): following(query: index, otherwise: false) { isComputed($0.expression) }
        default: false
        }
    }
}

extension Value {
    /// A stretch that may hold something.
    fileprivate var isSpan: Bool {
        switch self {
        case .range, .hours, .dates: true
        default: false
        }
    }
}
