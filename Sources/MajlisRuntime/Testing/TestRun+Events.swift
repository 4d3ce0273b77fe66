import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

// The events of a test: what has happened when something is looked at, and what would become of an event that is tried.

extension TestRun {
    /// What the events that stand above something in the block come to.
    mutating func outcome(after count: Int) -> Outcome {
        if let known = outcomes[count] { return known }
        let outcome = outcome(after: count, access: access)
        outcomes[count] = outcome
        return outcome
    }

    private func outcome(after count: Int, access: Choice) -> Outcome {
        var project = world
        project.program.events = events(first: count)
        return reach.needsFindings
            ? Runtime.run(project, asOf: asOf, access: access) : Runtime.runWithoutRules(project, asOf: asOf, access: access)
    }

    /// The same as whoever has the script sees it, whatever may be shown of failures: snapshots are the same for all.
    mutating func shownOutcome(after count: Int) -> Outcome {
        access == .staff ? outcome(after: count) : outcome(after: count, access: .staff)
    }

    /// The same with nothing withheld: what is found does not depend on who reads of it.
    mutating func wholeOutcome(after count: Int) -> Outcome {
        let shown = outcome(after: count)
        if access == .confidential || shown.evaluator.disclosure.withheldPlaces(in: shown.project.model).isEmpty { return shown }
        return outcome(after: count, access: .confidential)
    }

    /// How many events the block has.
    var eventCount: Int {
        test.happenings.count { if case .event = $0 { true } else { false } }
    }

    /// What the scripts say has happened, and the first so many events of the block.
    private func events(first count: Int) -> [Event] {
        var places: [Int: Int] = [:]
        var result = before
        for case .event(let index) in test.happenings where places.count < count {
            places[index] = result.count
            result.append(test.program.events[index].replacing(standIns))
        }
        // A retraction of what has not happened yet takes nothing back.
        return result.enumerated().compactMap { place, event in
            guard place >= before.count, case .retract(let target) = event.step else { return event }
            guard let moved = places[target] else { return nil }
            var event = event
            event.step = .retract(event: moved)
            return event
        }
    }

    /// Tries an event after the first so many; it is never in effect.
    func attempt(_ event: Event, after count: Int) -> (outcome: EventOutcome?, finding: Diagnostic?) {
        var project = world
        project.program.events = events(first: count) + [event]
        // What is tried takes place, whatever day the test assumes; what happens after that day has not happened.
        let fold = Runtime.fold(project, asOf: asOf.map { max($0, event.date) }, access: access)
        return (fold.outcome(of: project.program.events.count - 1), fold.diagnostics.first { $0.location == event.location })
    }

    /// Events of the test that were refused: the test has not gone as it says.
    mutating func reportRefusals() {
        let outcome = outcome(after: eventCount)
        let events = outcome.project.program.events
        for result in outcome.events where result.verdict == .refused && result.event >= before.count {
            let event = events[result.event]
            let findings = outcome.diagnostics.filter { $0.location == event.location && $0.severity == .error }
            if !findings.isEmpty {
                failures += findings
            } else if result.cause.map({ $0 < before.count }) ?? true {
                fail(.testRefused, at: event.location, ["reason": result.reason.map { .message($0) } ?? .code("")])
            }
        }
    }
}

extension Value {
    /// The records that it names.
    func addRecords(to records: inout Set<RecordID>) {
        switch self {
        case .record(let id): records.insert(id)
        case .list(let box): for element in box.elements + box.possible { element.addRecords(to: &records) }
        default: break
        }
    }
}

extension Event {
    /// The records that it names.
    func addRecords(to records: inout Set<RecordID>) {
        records.formUnion([actor].compactMap { $0 })
        for value in arguments.compactMap({ $0 }) + details.flatMap(\.values) { value.addRecords(to: &records) }
        switch step {
        case .done(let task, let element), .skip(let task, let element): records.formUnion([task, element].compactMap { $0 })
        case .workflow(_, _, let subject, let place): records.formUnion([subject, place].compactMap { $0 })
        case .change(let subject, let fields):
            records.insert(subject)
            for field in fields { field.value.addRecords(to: &records) }
        case .retract: break
        }
    }

    /// The event with other records in the place of some.
    func replacing(_ records: [RecordID: RecordID]) -> Event {
        if records.isEmpty { return self }
        func other(_ id: RecordID) -> RecordID { records[id] ?? id }
        var event = self
        event.actor = actor.map(other)
        event.arguments = arguments.map { $0?.replacing(records) }
        for index in event.details.indices { event.details[index].values = details[index].values.map { $0.replacing(records) } }
        switch step {
        case .done(let task, let element): event.step = .done(task: other(task), element: element.map(other))
        case .skip(let task, let element): event.step = .skip(task: other(task), element: element.map(other))
        case .workflow(let index, let step, let subject, let place):
            event.step = .workflow(index: index, step: step, subject: other(subject), place: place.map(other))
        case .change(let subject, let fields):
            let fields = fields.map { Field($0.property, $0.value.replacing(records), origin: $0.origin) }
            event.step = .change(subject: other(subject), fields: fields)
        case .retract: break
        }
        return event
    }
}
