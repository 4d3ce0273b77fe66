import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

// Why a part of the agenda is when and where it is.

extension WhyExplainer {
    func about(agenda id: RecordID) -> WhyAnswer {
        var answer = WhyAnswer(heading(id))
        answer.reasons = whenAndWhere(id)
        if model.kind(id) != .day { answer.reasons += people(of: id) }
        answer.reasons += tellingStatus(of: id)
        if model.kind(id) == .day { answer.reasons += parts(ofDay: id) }
        addFindings(about: [id] + model.records[id.index].children.filter { model.kind($0).head.reference != nil }, to: &answer)
        answer.held = heldRules(for: id, besides: answer)
        return answer
    }

    private func whenAndWhere(_ id: RecordID) -> [Reason] {
        let flow = AgendaFlow.reasons(model)
        var reasons = [summary(id)].compactMap { $0 }
        if model.kind(id) == .day { return reasons + dayTimes(id) + zone(of: id) }
        reasons += [start(of: id, flow), end(of: id, flow)].compactMap { $0 }
        if let room = room(of: id, flow) { reasons.append(room) }
        return reasons + zone(of: id)
    }

    /// `14 March 2027, 10:15 to 11:45`
    private func summary(_ id: RecordID) -> Reason? {
        var naming = Naming(model)
        naming.showsDates = true
        let placement = schedule[id]
        guard placement?.start != nil else {
            if let date = placement?.date { return Reason(Message(.whyDateOnly, ["date": .civilDate(date)]), .open) }
            return nil
        }
        return Reason(Message(.whySpan, ["span": naming.span(placement)]))
    }

    // MARK: The start

    /// When it begins and what that follows from, the steps below it.
    func start(of id: RecordID, _ flow: FlowReasons) -> Reason? {
        let chain = FlowChain(model: model, reasons: flow)
        let steps = chain.steps(toStartOf: id)
        guard case .start(_, let reason)? = steps.first else { return nil }
        let because = because(reason)
        let rest = links(Array(steps.dropFirst()), flow).cappedInside(Self.mostSteps)
        guard let start = schedule[id]?.start else {
            switch reason {
            case .open: return Reason(Message(.whyStartOpen), at: place(id, .at), .open)
            case .unsaid: return Reason(Message(.whyStartUnsaid), at: head(id), .open)
            default: return Reason(Message(.whyStartUnknown, ["because": because]), at: head(id), .open, rest)
            }
        }
        let time = MessageArgument.time(Int(start.seconds))
        if case .own = reason { return Reason(Message(.whyStartOwn, ["time": time]), at: place(id, .at)) }
        return Reason(Message(.whyStart, ["time": time, "because": because]), at: head(id), .plain, rest)
    }

    private func because(_ reason: FlowReasons.Start) -> MessageArgument {
        switch reason {
        case .own: .message(Message(.whenOwn))
        case .opening(let id): .message(model.kind(id) == .day ? Message(.whenDayBegins) : Message(.whenLaneBegins))
        case .after(let id): .message(Message(.whenEnds, ["item": title(id)]))
        case .with(let id):
            switch model.kind(id) {
            case .parallel, .lane: .message(Message(.whenParallelBegins))
            default: .message(Message(.whenBegins, ["item": title(id)]))
            }
        case .open: .message(Message(.whenOpen))
        case .unsaid: .message(Message(.whenUnsaid))
        }
    }

    /// The steps as sentences; a part that lasts its length is one sentence with its own start.
    private func links(_ steps: [FlowChain.Step], _ flow: FlowReasons) -> [Reason] {
        var reasons: [Reason] = []
        var rest = steps[...]
        while let step = rest.popFirst() {
            switch step {
            case .start(let id, let reason): reasons += begins(id, reason)
            case .end(let id, .length):
                var because = FlowReasons.Start.unsaid
                if case .start(_, let own)? = rest.first {
                    because = own
                    rest.removeFirst()
                }
                reasons.append(lasts(id, because))
            case .end(let id, let reason): reasons += ends(id, reason)
            case .opening(let id): reasons.append(opens(id))
            case .closing(let id):
                let time = model.value(id, .to)?.daySeconds.map { MessageArgument.time($0) } ?? .word("tbd")
                reasons.append(Reason(Message(.whyDayCloses, ["time": time]), at: place(id, .to)))
            }
        }
        return reasons
    }

    private func begins(_ id: RecordID, _ reason: FlowReasons.Start) -> [Reason] {
        // A lane that begins with its parallel adds nothing.
        if model.kind(id) == .lane, case .with = reason { return [] }
        if schedule[id]?.start == nil {
            return [Reason(Message(.whyItemOpen, ["item": title(id), "because": because(reason)]), at: head(id), .open)]
        }
        let time = schedule[id]?.start.map { MessageArgument.time(Int($0.seconds)) } ?? .word("tbd")
        if case .own = reason { return [Reason(Message(.whyItemFixed, ["item": title(id), "time": time]), at: place(id, .at))] }
        return [Reason(Message(.whyItemBegins, ["item": title(id), "time": time, "because": because(reason)]), at: head(id))]
    }

    private func lasts(_ id: RecordID, _ reason: FlowReasons.Start) -> Reason {
        let length = ItemClauses(id, in: ModelFacts(model)).length.map { MessageArgument.duration($0) } ?? .word("tbd")
        guard let start = schedule[id]?.start else {
            return Reason(Message(.whyItemOpen, ["item": title(id), "because": because(reason)]), at: head(id), .open)
        }
        let time = MessageArgument.time(Int(start.seconds))
        if case .own = reason {
            return Reason(Message(.whyItemLastsFixed, ["item": title(id), "length": length, "time": time]), at: head(id))
        }
        return Reason(
            Message(.whyItemLasts, ["item": title(id), "length": length, "time": time, "because": because(reason)]), at: head(id))
    }

    private func ends(_ id: RecordID, _ reason: FlowReasons.End) -> [Reason] {
        let end = schedule[id]?.end.map { MessageArgument.time(Int($0.seconds)) } ?? .word("tbd")
        switch reason {
        case .length, .empty: return []
        case .own: return [Reason(Message(.whyItemEndsOwn, ["item": title(id), "time": end]), at: place(id, .at))]
        case .before(let next):
            return [Reason(Message(.whyItemUntil, ["item": title(id), "time": end, "because": until(id, next)]), at: head(id))]
        case .with(let part):
            // What a lane ends with is said of the item in it.
            if model.kind(id) == .lane { return [] }
            if model.kind(id) == .parallel {
                return [Reason(Message(.whyParallelEnds, ["time": end, "part": title(part)]), at: head(id))]
            }
            return [Reason(Message(.whyItemEndsWith, ["item": title(id), "time": end, "part": title(part)]), at: head(id))]
        case .openWith(let part):
            if model.kind(id) == .lane { return [] }
            return [Reason(Message(.whyItemOpenWith, ["item": title(id), "part": title(part)]), at: head(id), .open)]
        case .open: return [Reason(Message(.whyItemLengthOpen, ["item": title(id)]), at: place(id, .for), .open)]
        case .unsaid: return [Reason(Message(.whyItemLengthUnsaid, ["item": title(id)]), at: head(id), .open)]
        }
    }

    private func until(_ id: RecordID, _ next: RecordID) -> MessageArgument {
        if model.kind(next) == .day { return .message(Message(.whenDayEnds)) }
        return .message(Message(model.isInside(id, next) ? .whenEnds : .whenBegins, ["item": title(next)]))
    }

    private func opens(_ id: RecordID) -> Reason {
        let isDay = model.kind(id) == .day
        guard let seconds = model.value(id, .from)?.daySeconds ?? schedule[id]?.start.map({ Int($0.seconds) }) else {
            return Reason(Message(isDay ? .whyDayOpen : .whyLaneOpen), at: head(id), .open)
        }
        let clause: Clause = model.value(id, .from) == nil ? .at : .from
        return Reason(Message(isDay ? .whyDayBegins : .whyLaneBegins, ["time": .time(seconds)]), at: place(id, clause))
    }

    // MARK: The end

    func end(of id: RecordID, _ flow: FlowReasons) -> Reason? {
        guard schedule[id]?.start != nil, let reason = flow.end(id) else { return nil }
        let end = schedule[id]?.end.map { MessageArgument.time(Int($0.seconds)) }
        let length = schedule[id]?.length.map { MessageArgument.duration($0) } ?? .word("tbd")
        switch (reason, end) {
        case (.length, let end?): return Reason(Message(.whyEndLength, ["length": length, "time": end]), at: place(id, .for))
        case (.own, let end?): return Reason(Message(.whyEndOwn, ["time": end]), at: place(id, .at))
        case (.before(let next), let end?):
            let at = model.kind(next) == .day ? place(next, .to) : head(next)
            return Reason(Message(.whyEndBefore, ["time": end, "because": until(id, next)]), at: at)
        case (.with(let part), let end?):
            let steps = FlowChain(model: model, reasons: flow).steps(toEndOf: part).prefix { step in
                if case .start(let record, _) = step, record == id { return false }
                return true
            }
            return Reason(
                Message(.whyEndWith, ["time": end, "part": title(part)]), at: head(part), .plain,
                links(Array(steps), flow).cappedInside(Self.mostSteps))
        case (.open, _): return Reason(Message(.whyLengthOpen), at: place(id, .for), .open)
        case (.openWith(let part), _):
            let steps = FlowChain(model: model, reasons: flow).steps(toEndOf: part)
            return Reason(
                Message(.whyEndOpenWith, ["part": title(part)]), at: head(part), .open, links(steps, flow).cappedInside(Self.mostSteps))
        default: return end == nil ? Reason(Message(.whyLengthUnsaid), at: head(id), .open) : nil
        }
    }

    // MARK: Days

    private func dayTimes(_ id: RecordID) -> [Reason] {
        var reasons: [Reason] = []
        if let from = model.value(id, .from)?.daySeconds {
            reasons.append(Reason(Message(.whyDayBegins, ["time": .time(from)]), at: place(id, .from)))
        } else {
            reasons.append(Reason(Message(.whyDayOpen), at: head(id), .open))
        }
        if let to = model.value(id, .to)?.daySeconds {
            reasons.append(Reason(Message(.whyDayCloses, ["time": .time(to)]), at: place(id, .to)))
        }
        return reasons
    }

    /// What happens on a day, in the order of time.
    private func parts(ofDay id: RecordID) -> [Reason] {
        let naming = Naming(model)
        let parts = schedule.ordered.filter { schedule[$0]?.day == id && disclosure.mayShow($0) }
        return parts.map { part in
            Reason(Message(.whyPartOfDay, ["item": title(part), "span": naming.span(schedule[part])]), at: head(part))
        }.capped(Self.mostReasons)
    }

    // MARK: Where

    func room(of id: RecordID, _ flow: FlowReasons) -> Reason? {
        guard let reason = flow.place(id) else { return nil }
        guard let room = schedule[id]?.room else {
            switch reason {
            case .open: return Reason(Message(.whyRoomOpen), at: place(id, .room), .open)
            default: return model.kind(id) == .session ? Reason(Message(.whyRoomUnsaid), at: head(id), .open) : nil
            }
        }
        switch reason {
        case .of(let source):
            if model.kind(source) == .lane { return Reason(Message(.whyRoomOfLane, ["room": title(room)]), at: head(source)) }
            let kind = MessageArgument.word(model.kind(source).english)
            return Reason(Message(.whyRoomOf, ["room": title(room), "kind": kind, "source": title(source)]), at: place(source, .room))
        default: return Reason(Message(.whyRoomOwn, ["room": title(room)]), at: place(id, .room))
        }
    }

    private func zone(of id: RecordID) -> [Reason] {
        guard schedule[id]?.start != nil else { return [] }
        let meeting = Meetings(model).meeting(of: id, in: ModelFacts(model))
        let sources = [schedule[id]?.day ?? (model.kind(id) == .day ? id : nil), schedule[id]?.room, meeting]
        for source in sources {
            guard let source, let found = DayZones.source(of: source, in: model), case .zone(let zone)? = model.value(found, .zone) else {
                continue
            }
            return [Reason(Message(.whyZone, ["zone": .code(zone.text)]), at: place(found, .zone), .aside)]
        }
        return []
    }

    // MARK: Who, and whether at all

    /// Those who have a part in it, with the line that says so; those of one role on one line together.
    func people(of id: RecordID) -> [Reason] {
        let roles = model.records[id.index].children.filter { model.kind($0).head.reference != nil && model.kind($0) != .lane }
        var groups: [(kind: Kind, roles: [RecordID])] = []
        for role in roles {
            if let last = groups.last, last.kind == model.kind(role), let first = last.roles.first, isOnOneLine(first, role) {
                groups[groups.count - 1].roles.append(role)
            } else {
                groups.append((model.kind(role), [role]))
            }
        }
        return groups.map { kind, roles in
            let values = roles.map { model.referentValue($0) }
            let names = values.map { value -> MessageArgument in
                if case .record(let party) = value { return title(party) }
                return argument(value)
            }
            let said = Message(.whyRole, ["role": .word(kind.english), "person": .list(names)])
            return Reason(said, at: roles.first.flatMap(head), values.contains { $0.isUnknown } ? .open : .plain)
        }.capped(Self.mostReasons)
    }

    private func isOnOneLine(_ first: RecordID, _ second: RecordID) -> Bool {
        guard let one = head(first), let other = head(second), one.file == other.file,
            project.files.indices.contains(Int(one.file.rawValue))
        else { return false }
        let lines = project.files[Int(one.file.rawValue)].lines
        return lines.line(of: one.range.start) == lines.line(of: other.range.start)
    }

    /// A status that takes it out of every rule: its own or that of what it stands in.
    func tellingStatus(of id: RecordID) -> [Reason] {
        let facts = ModelFacts(model)
        var called = CalledOff(facts)
        guard called.contains(id, in: facts) else { return [] }
        var next: RecordID? = id
        while let current = next {
            if let status = facts.choice(current, .status), status == .cancelled || status == .postponed {
                return [
                    Reason(
                        Message(.whyCalledOff, ["item": title(current), "status": .word(status.english)]), at: place(current, .status), .bad
                    )
                ]
            }
            next = facts.parent(current)
        }
        return []
    }
}
