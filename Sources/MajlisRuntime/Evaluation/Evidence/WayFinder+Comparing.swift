import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

// By how much a side of a comparison would have to change.

extension WayFinder {
    func comparing(_ target: Comparison, _ left: Expression, _ right: Expression, _ frame: inout [Value]) -> [Message] {
        var ways: [Message] = []
        let sides = [(left, right, target), (right, left, target.mirrored)].filter { !$0.0.isConstant && !$0.0.isFixed && !$0.0.isVariable }
        let best = sides.map { Self.ease($0.0) }.max() ?? 0
        // Both sides where either can be changed as easily.
        for (side, other, comparison) in sides where Self.ease(side) == best {
            let limit = evaluator.operand(other, &frame)
            if case .unknown = limit {
                ways += replaced(side, comparison, evaluator.evaluate(other, frame: &frame), &frame)
            } else {
                ways += adjusted(side, comparison, limit, &frame)
            }
        }
        return ways
    }

    /// What planners can change directly comes first: clauses and lists, then what is reckoned from them.
    private static func ease(_ expression: Expression) -> Int {
        switch expression.node {
        case .call(.count, _), .call(.sum, _): 4
        case .member: 3
        case .offset: 1
        case .variable: 0
        default: 2
        }
    }

    func membership(_ element: Expression, _ container: Expression, isInside: Bool, _ frame: inout [Value]) -> [Message] {
        guard !element.isConstant else { return [] }
        let value = evaluator.evaluate(container, frame: &frame)
        if isInside, let (lower, upper) = ends(of: value) {
            if case .no = evaluator.compare(.atLeast, evaluator.evaluate(element, frame: &frame), lower, element.location) {
                return adjusted(element, .atLeast, Operand(lower), &frame)
            }
            return adjusted(element, .atMost, Operand(upper), &frame)
        }
        guard let part = part(element, &frame) else { return [] }
        if !isInside {
            return [Message(.wayOtherThan, ["part": part, "value": wording.value(evaluator.evaluate(element, frame: &frame))])]
        }
        if case .list(let box) = value, box.possible.isEmpty, box.openness == .complete, (1...8).contains(box.elements.count) {
            return [Message(.wayOneOf, ["part": part, "values": wording.value(value)])]
        }
        return [Message(.wayInList, ["part": part, "list": .code(wording.text(container.location))])]
    }

    private func ends(of value: Value) -> (lower: Value, upper: Value)? {
        switch value {
        case .range(let box): (box.lower, box.upper)
        case .dates(let box): (.date(PartialDate(box.range.first.first)), .date(PartialDate(box.range.last.last)))
        case .date(let date) where date.precision != .day: (.date(PartialDate(date.first)), .date(PartialDate(date.last)))
        default: nil
        }
    }

    // MARK: One side

    /// The smallest change of a side after which it compares with a limit as it should.
    private func adjusted(_ side: Expression, _ target: Comparison, _ limit: Operand, _ frame: inout [Value]) -> [Message] {
        let now = evaluator.operand(side, &frame)
        switch (now, limit) {
        case (.number(let current), .number(let bounds)):
            // The end of the limit that surely is enough, the end of the value that is nearest to it.
            let isUp = target == .atLeast || target == .greater
            guard let aim = isUp ? bounds.upper : bounds.lower, let near = isUp ? current.upper : current.lower else { return [] }
            if case .call(.count, let lists) = side.node, lists.count == 1 { return counted(lists[0], target, near, aim) }
            if let ways = shared(side, target, aim, &frame) { return ways }
            return amount(side, target, near, aim, &frame)
        case (.duration(let low?, let high?), .duration(let least?, let most?)):
            let isUp = target == .atLeast || target == .greater
            return length(side, target, isUp ? high : low, isUp ? most : least, &frame)
        case (.point(let point), .point(let aim)): return moved(side, target, point, aim, &frame)
        default: return []
        }
    }

    private func counted(_ list: Expression, _ target: Comparison, _ now: Amount, _ aim: Amount) -> [Message] {
        guard aim.unit == .plain, now.unit == .plain, let current = Int(exactly: now.number.numerator), now.number.isWhole,
            let floor = Int(exactly: aim.number.floor)
        else { return [] }
        let isWhole = aim.number.isWhole
        let wanted: Int
        switch target {
        case .atLeast: wanted = isWhole ? floor : floor + 1
        case .greater: wanted = floor + 1
        case .atMost: wanted = floor
        case .less: wanted = isWhole ? floor - 1 : floor
        case .equal where isWhole: wanted = floor
        case .equal: return []
        case .notEqual: wanted = current + 1
        }
        guard wanted >= 0, wanted != current else { return [] }
        return [
            Message(
                wanted > current ? .wayCountMore : .wayCountFewer,
                ["count": .number(abs(wanted - current)), "list": .code(wording.text(list.location))])
        ]
    }

    /// `count(a) / count(b) >= 40%`: so many more of b that count as a.
    private func shared(_ side: Expression, _ target: Comparison, _ aim: Amount, _ frame: inout [Value]) -> [Message]? {
        guard target != .equal, target != .notEqual, case .arithmetic(let parts) = side.node, parts.count == 2, parts[1].0 == .divide,
            case .call(.count, let lists) = parts[0].1.node, lists.count == 1, case .call(.count, _) = parts[1].1.node,
            case .integer(let some) = evaluator.evaluate(parts[0].1, frame: &frame),
            case .integer(let all) = evaluator.evaluate(parts[1].1, frame: &frame),
            let share = aim.unit == .percent ? aim.number.divided(by: Exact(100)) : aim.number,
            let needed = share.times(Exact(all)), let whole = Int(exactly: Self.nearest(needed, target)), whole >= 0, whole <= Int(all),
            whole != Int(some)
        else { return nil }
        return [
            Message(
                whole > Int(some) ? .wayShareMore : .wayShareFewer,
                [
                    "count": .number(abs(whole - Int(some))), "list": .code(wording.text(lists[0].location)),
                    "total": .number(Int(clamping: all)),
                ])
        ]
    }

    /// The nearest whole number that compares as it should.
    private static func nearest(_ limit: Exact, _ target: Comparison) -> Int128 {
        switch target {
        case .atLeast: limit.ceiling
        case .greater: limit.floor + 1
        case .less: limit.ceiling - 1
        default: limit.floor
        }
    }

    private func amount(_ side: Expression, _ target: Comparison, _ now: Amount, _ aim: Amount, _ frame: inout [Value]) -> [Message] {
        guard let part = part(side, &frame), let value = aim.value else { return [] }
        let difference = (try? aim.minus(now))?.magnitude?.value
        if case .call(.sum, let lists) = side.node, lists.count == 1, let difference, target == .atLeast || target == .atMost {
            let list = MessageArgument.code(wording.text(lists[0].location))
            return [Message(target == .atLeast ? .waySumMore : .waySumLess, ["difference": wording.value(difference), "list": list])]
        }
        return limited(part, target, value, difference)
    }

    private func length(_ side: Expression, _ target: Comparison, _ now: CivilDuration, _ aim: CivilDuration, _ frame: inout [Value])
        -> [Message]
    {
        guard let part = part(side, &frame) else { return [] }
        var difference: Value?
        if let a = now.clockSeconds, let b = aim.clockSeconds {
            difference = .duration(DurationBox(CivilDuration(seconds: Int(clamping: abs(b - a)))))
        }
        return limited(part, target, .duration(DurationBox(aim)), difference)
    }

    private func limited(_ part: MessageArgument, _ target: Comparison, _ value: Value, _ difference: Value?) -> [Message] {
        let shown = wording.value(value)
        switch target {
        case .atLeast, .atMost:
            guard let difference else {
                return [Message(target == .atLeast ? .wayMinimum : .wayMaximum, ["part": part, "value": shown])]
            }
            let code: MessageCode = target == .atLeast ? .wayAtLeast : .wayAtMost
            return [Message(code, ["part": part, "value": shown, "difference": wording.value(difference)])]
        case .greater: return [Message(.wayMoreThan, ["part": part, "value": shown])]
        case .less: return [Message(.wayLessThan, ["part": part, "value": shown])]
        case .equal: return [Message(.wayEqual, ["part": part, "value": shown])]
        case .notEqual: return [Message(.wayOtherThan, ["part": part, "value": shown])]
        }
    }

    // MARK: Points of time

    private func moved(_ side: Expression, _ target: Comparison, _ now: Value, _ aim: Value, _ frame: inout [Value]) -> [Message] {
        guard let part = part(side, &frame) else { return [] }
        let order = evaluator.context.order
        switch target {
        case .equal: return [Message(.wayEqual, ["part": part, "value": wording.value(aim)])]
        case .notEqual: return [Message(.wayOtherThan, ["part": part, "value": wording.value(aim)])]
        default: break
        }
        let isEarlier = target == .atMost || target == .less
        // The nearest end of both.
        var limit = order.resolved(isEarlier ? evaluator.span(of: aim).start : evaluator.span(of: aim).end)
        let current = order.resolved(isEarlier ? evaluator.span(of: now).start : evaluator.span(of: now).end)
        if target == .less || target == .greater {
            guard case .date(let date) = limit, let day = date.exact else {
                return [Message(isEarlier ? .wayBefore : .wayAfter, ["part": part, "value": wording.value(limit)])]
            }
            limit = .date(PartialDate(day.adding(days: isEarlier ? -1 : 1)))
        }
        let difference = isEarlier ? evaluator.difference(current, limit) : evaluator.difference(limit, current)
        guard case .duration = difference else {
            return [Message(isEarlier ? .wayUntil : .wayFrom, ["part": part, "value": wording.value(limit)])]
        }
        return [
            Message(
                isEarlier ? .wayNotAfter : .wayNotBefore,
                ["part": part, "value": wording.value(limit), "difference": wording.value(difference)])
        ]
    }

    // MARK: Anything else

    /// Words, records, texts: the other value in place of this one.
    private func replaced(_ side: Expression, _ target: Comparison, _ other: Value, _ frame: inout [Value]) -> [Message] {
        guard let part = part(side, &frame) else { return [] }
        switch target {
        case .equal where !other.isNone && !other.isUnknown: return [Message(.wayEqual, ["part": part, "value": wording.value(other)])]
        case .notEqual: return [Message(.wayOtherThan, ["part": part, "value": wording.value(other)])]
        default: return []
        }
    }

    /// The clause that a side is, or the side as it stands in the script.
    func part(_ side: Expression, _ frame: inout [Value]) -> MessageArgument? {
        if let read = lastRead(side, &frame), case .member(_, let member) = side.node, member.plain == nil {
            let record = wording.value(.record(read.record))
            return .message(Message(.partClause, ["clause": wording.clause(read.property, of: read.record), "record": record]))
        }
        return .message(Message(.partCode, ["code": .code(wording.text(side.location))]))
    }
}

extension Expression {
    /// Nobody can change it: the day of asking.
    fileprivate var isFixed: Bool {
        switch node {
        case .today, .call(.today, _): true
        default: false
        }
    }
}

extension Exact {
    /// The greatest whole number that is not greater.
    var floor: Int128 {
        let (quotient, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
        return rest < 0 ? quotient - 1 : quotient
    }

    /// The least whole number that is not less.
    var ceiling: Int128 { isWhole ? numerator : floor + 1 }
}

extension Amount {
    fileprivate var magnitude: Amount? { number.isNegative ? negated : self }
}
