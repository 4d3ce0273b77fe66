import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

// First, last, previous: what needs an order.

extension Evaluator {
    /// A list in its order: as written where it is ordered, otherwise by the time that its records have.
    /// `isCertain` is false where the place of some element is not known.
    func inOrder(_ expression: Expression, _ frame: inout [Value]) -> (list: Gathering, isCertain: Bool) {
        if case .order(let base, let slot, let keys) = expression.node {
            let list = gather(expression, &frame)
            let isCertain = keysAreKnown(gather(base, &frame), slot, keys, &frame)
            return (list, isCertain && list.isComplete)
        }
        let list = gather(expression, &frame)
        if hasOrder(expression) { return (list, list.isComplete) }
        return byTime(list)
    }

    private func hasOrder(_ expression: Expression) -> Bool {
        switch expression.node {
        case .order, .list, .constant: true
        case .filter(let base, _, _), .select(let base, _, _): hasOrder(base)
        case .call(let function, let arguments):
            switch function {
            case .pairs, .consecutive: true
            // What is left of a list keeps its order.
            case .without, .common: arguments.first.map { hasOrder($0) } ?? false
            default: false
            }
        case .query(let index): following(query: index, otherwise: false) { hasOrder($0.expression) }
        default: false
        }
    }

    private func keysAreKnown(_ list: Gathering, _ slot: Int, _ keys: [Expression], _ frame: inout [Value]) -> Bool {
        guard bind(slot, &frame) else { return false }
        for element in list.sure {
            frame[slot] = element
            for key in keys where evaluate(key, frame: &frame).isUnknown { return false }
        }
        return true
    }

    private func byTime(_ list: Gathering) -> (list: Gathering, isCertain: Bool) {
        let starts = list.sure.map { element -> Value in
            guard case .record = element else { return .none }
            return span(of: element).start
        }
        // Nothing that has a time: the order of the script, with unnamed elements at its end.
        if starts.allSatisfy(\.isNone) { return (list, list.possible.isEmpty) }
        var result = list
        let places = list.sure.indices.sorted { left, right in
            let sign = listingOrder(starts[left], starts[right])
            return sign != 0 ? sign < 0 : left < right
        }
        result.sure = places.map { list.sure[$0] }
        return (result, list.isComplete && starts.allSatisfy { !$0.isUnknown })
    }

    /// `none` of an empty list; unknown where the order, or what belongs to the list, is not known.
    func end(of expression: Expression, isFirst: Bool, _ frame: inout [Value]) -> Value {
        let (list, isCertain) = inOrder(expression, &frame)
        if list.isEmpty { return .none }
        guard isCertain, let element = isFirst ? list.sure.first : list.sure.last else { return .unknown }
        // Unnamed elements stand at the end of the script's order.
        if !isFirst, list.unnamed.most != 0 { return .unknown }
        return element
    }

    // MARK: previous

    /// The one before: in a list that is given; in the agenda by time; otherwise among its kind beside it, by number, date or place in the script.
    func previous(_ arguments: [Expression], _ frame: inout [Value]) -> Value {
        guard let subject = arguments.first else { return .unknown }
        let element = evaluate(subject, frame: &frame)
        if arguments.count > 1 {
            let (list, isCertain) = inOrder(arguments[1], &frame)
            guard isCertain else { return .unknown }
            guard let place = list.sure.firstIndex(where: { equality($0, element) == .yes }) else { return .none }
            return place > 0 ? list.sure[place - 1] : .none
        }
        switch element {
        case .record(let id): return previous(id)
        case .none: return .none
        default: return .unknown
        }
    }

    private func previous(_ record: RecordID) -> Value {
        if let placement = schedule[record] {
            guard let place = schedule.ordered.firstIndex(of: record) else { return placement.start == nil ? .unknown : .none }
            return place > 0 ? .record(schedule.ordered[place - 1]) : .none
        }
        let kind = model.kind(record)
        let parent = model.parent(record)
        let siblings = model.records(of: kind).filter { model.parent($0) == parent }
        let sorted = siblings.sorted { left, right in
            for key in [sequenceNumber, sequenceStart] {
                let sign = listingOrder(key(left), key(right))
                if sign != 0 { return sign < 0 }
            }
            return left < right
        }
        guard let place = sorted.firstIndex(of: record) else { return .none }
        return place > 0 ? .record(sorted[place - 1]) : .none
    }

    private func sequenceNumber(_ record: RecordID) -> Value { model.value(record, .number) ?? .none }
    private func sequenceStart(_ record: RecordID) -> Value { span(of: .record(record)).start }
}
