import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

// Why a task, a milestone or another date is when it is.

extension WhyExplainer {
    func due(of index: Int) -> Reason? {
        let state = outcome.tasks[index]
        guard let field = model.field(state.task, .due) else {
            return Reason(Message(.whyDueUnsaid), at: head(state.task), .open)
        }
        let place = field.origin.location
        if field.value.isNone { return Reason(Message(.whyDueNone), at: place) }
        guard let due = shownDue(state) else {
            let below = steps(of: field.value, elements: state.elements)
            return Reason(Message(.whyDueOpen), at: place, .open, below)
        }
        guard case .deferred(let number) = field.value, let deferred = program.deferredValue(number) else {
            return Reason(Message(.whyDue, ["due": due]), at: place)
        }
        let below = steps(of: field.value, elements: state.elements)
        return Reason(Message(.whyDueFrom, ["due": due, "expression": .code(text(deferred.expression))]), at: place, .plain, below)
    }

    private func shownDue(_ state: TaskState) -> MessageArgument? {
        guard let date = state.dueDate else { return nil }
        guard let exact = date.exact, let time = state.dueTime else { return .partialDate(date) }
        return .message(Message(.dueAt, ["date": .civilDate(exact), "time": .time(Int(time.seconds))]))
    }

    /// What a date that is an expression was reckoned from: the anchors, and the days that were passed over.
    func steps(of value: Value, elements: [RecordID]) -> [Reason] {
        guard case .deferred(let number) = value, let deferred = program.deferredValue(number) else { return [] }
        var frame = deferred.frame(for: elements)
        return evaluator.withOwner(deferred.owner) { steps(of: deferred.expression, deferred.owner, &frame) }
    }

    private func steps(of expression: Expression, _ owner: RecordID, _ frame: inout [Value]) -> [Reason] {
        switch expression.node {
        case .anchor(let which, let meeting): return [anchor(which, meeting, owner)]
        case .offset(let length, let anchor, let isAfter):
            return steps(of: anchor, owner, &frame) + daysOff(length, anchor, isAfter, owner, &frame)
        case .constant(.record(let id)): return [date(of: id)]
        default:
            let evidence = evaluator.evidence(of: expression, frame: &frame, disclosure: disclosure)
            return [Reason(evidence)]
        }
    }

    /// A session, a milestone or a day as an anchor: when it is.
    private func date(of id: RecordID) -> Reason {
        if schedule[id]?.start != nil {
            var naming = Naming(model)
            naming.showsDates = true
            return Reason(Message(.whyPartOfDay, ["item": title(id), "span": naming.span(schedule[id])]), at: head(id))
        }
        guard let field = model.field(id, .date) ?? model.field(id, .due) else {
            return Reason(Message(.whyDateUnsaid, ["record": title(id)]), at: head(id), .open)
        }
        let value = evaluator.value(of: id, .date)
        return Reason(
            Message(.whyDateIs, ["record": title(id), "value": argument(value)]), at: field.origin.location,
            value.isUnknown ? .open : .plain)
    }

    // MARK: Opening and closing

    /// What `opening` or `closing` is, and what says so.
    func anchor(_ anchor: Anchor, _ meeting: RecordID?, _ owner: RecordID) -> Reason {
        let isOpening = anchor == .opening
        let word = MessageArgument.word((isOpening ? Clause.opening : .closing).english)
        let meeting = meeting ?? Meetings(model).meeting(of: owner, in: ModelFacts(model))
        let value = evaluator.anchor(anchor, of: meeting)
        if let meeting, let field = model.field(meeting, isOpening ? .opening : .closing), !field.value.isNone {
            return Reason(stated(word, value, meeting), at: field.origin.location, value.isUnknown ? .open : .plain)
        }
        if value.isUnknown {
            return Reason(Message(.whyAnchorOpen, ["anchor": word]), at: meeting.flatMap { place($0, .date) }, .open)
        }
        let days = schedule.days.filter { Meetings(model).meeting(of: $0, in: ModelFacts(model)) == meeting }
        if let day = isOpening ? days.first : days.last {
            let said = Message(
                isOpening ? .whyAnchorFirstDay : .whyAnchorLastDay, ["anchor": word, "value": moment(value)])
            return Reason(said, at: head(day))
        }
        return Reason(stated(word, value, meeting), at: meeting.flatMap { place($0, .date) })
    }

    /// Which meeting says it, where there are several.
    private func stated(_ anchor: MessageArgument, _ value: Value, _ meeting: RecordID?) -> Message {
        let isOnly = model.records(of: .conference).count + model.records(of: .edition).count < 2
        guard let meeting, !isOnly else { return Message(.whyClause, ["clause": anchor, "value": moment(value)]) }
        return Message(.whyAnchorStated, ["anchor": anchor, "value": moment(value), "meeting": title(meeting)])
    }

    /// A date with its time as a reader sees it.
    func moment(_ value: Value) -> MessageArgument {
        guard case .dateTime(let moment) = value else { return argument(value) }
        let shown = moment.normalized
        return .message(Message(.dueAt, ["date": .civilDate(shown.date), "time": .time(Int(shown.time.seconds))]))
    }

    // MARK: Working days

    /// The weekends and holidays that a count of working days passed over.
    private func daysOff(
        _ length: Expression, _ anchor: Expression, _ isAfter: Bool, _ owner: RecordID, _ frame: inout [Value]
    ) -> [Reason] {
        guard case .duration(let box) = evaluator.evaluate(length, frame: &frame), box.duration.needsCalendar,
            let calendar = evaluator.calendar(for: owner), let near = day(evaluator.evaluate(anchor, frame: &frame), isAfter)
        else { return [] }
        let end = evaluator.offset(box.duration, from: .date(PartialDate(near)), isAfter: isAfter, owner: owner, at: length.location)
        guard let far = day(end, isAfter), abs(far.days(since: near)) <= Self.mostDaysCounted else { return [] }
        var weekend = 0
        var holidays = 0
        var shown: [Reason] = []
        var seen: Set<String> = []
        var date = min(near, far)
        while date <= max(near, far) {
            if calendar.weekend.contains(date.weekday) {
                weekend += 1
            } else if let holiday = calendar.holidays(on: date).first {
                holidays += 1
                if seen.insert(holiday.title).inserted {
                    let said = Message(.whyHoliday, ["holiday": .text(holiday.title), "date": .civilDate(date)])
                    shown.append(Reason(said, at: place(ofHoliday: holiday.title)))
                }
            }
            guard let next = date.next else { break }
            date = next
        }
        guard weekend + holidays > 0 else { return [] }
        let said = Message(.whyDaysOff, ["weekend": .number(weekend), "holidays": .number(holidays)])
        return [Reason(said, at: model.records(of: .calendar).first.flatMap(head), .plain, shown.capped(Self.mostReasons))]
    }

    private static let mostDaysCounted = 4000

    private func day(_ value: Value, _ isAfter: Bool) -> CivilDate? {
        switch value {
        case .date(let date): date.exact
        case .dateTime(let moment): moment.normalized.date
        case .dates(let box): isAfter ? box.range.last.exact : box.range.first.exact
        case .record(let id): schedule[id]?.date ?? day(evaluator.value(of: id, .date), isAfter)
        default: nil
        }
    }

    private func place(ofHoliday title: String) -> Location? {
        model.records(of: .holiday).first { model.title($0) == title }.flatMap(head)
    }
}

extension CivilDate {
    fileprivate var next: CivilDate? {
        let date = adding(days: 1)
        return date > self ? date : nil
    }
}
