import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

// Events of one day whose order the scripts do not say. Where it does not matter they are run as they stand; where it does they are refused.

extension EventRunner {
    /// Pairs of one day that are tried in both orders; beyond that they are run as they stand.
    private static let mostTrials = 20_000
    /// With so many events about one subject each is compared with its neighbours only, so that the work stays linear.
    private static let mostCompared = 64
    private static let fewCompared = 8

    /// Pairs that come to something else the other way round; each is reported, and neither is run.
    mutating func disorder(_ events: [Int], on date: CivilDate) -> Set<Int> {
        var result = Set<Int>()
        var trials = 0
        for group in groups(events) {
            let reach = group.count <= EventRunner.mostCompared ? group.count : EventRunner.fewCompared
            search: for (place, first) in group.enumerated() where !result.contains(first) {
                for second in group[(place + 1)...].prefix(reach) where order.areUnordered(first, second) && !result.contains(second) {
                    trials += 1
                    guard trials <= EventRunner.mostTrials, !commute(first, second) else { continue }
                    reportDisorder(first, second, on: date)
                    result.formUnion([first, second])
                    break search
                }
            }
        }
        return result
    }

    /// What events may have to do with each other: what they change and what their conditions may read.
    private enum Topic: Hashable {
        case task([RecordID])
        case state(WorkflowStates.Subject)
        /// A workflow that conditions read: of whom is known only when they are evaluated.
        case workflow(Int)
        case clause(PropertyKey)
    }

    /// Events that share a topic, at least one of which changes it.
    private func groups(_ events: [Int]) -> [[Int]] {
        var topics: [Topic: [Int]] = [:]
        var order: [Topic] = []
        var readers = Set<Topic>()
        func add(_ event: Int, _ topic: Topic) {
            if topics[topic] == nil { order.append(topic) }
            topics[topic, default: []].append(event)
        }
        for event in events {
            guard case .workflow(let index, let number, _, _) = program.events[event].step else { continue }
            for workflow in judge.forms[index][number].workflows { readers.insert(.workflow(workflow)) }
            for property in judge.forms[index][number].properties { readers.insert(.clause(property)) }
        }
        for event in events {
            var own = Set(changed(by: event))
            if case .workflow(let index, let number, _, _) = program.events[event].step {
                own.formUnion(judge.forms[index][number].workflows.map { .workflow($0) })
                own.formUnion(judge.forms[index][number].properties.map { .clause($0) })
            }
            for topic in own.sorted(by: { EventRunner.rank($0) < EventRunner.rank($1) }) {
                switch topic {
                case .task, .state: add(event, topic)
                case .workflow, .clause: if readers.contains(topic) || isChange(event) { add(event, topic) }
                }
            }
        }
        return order.compactMap { topics[$0] }.filter { $0.count > 1 }
    }

    private static func rank(_ topic: Topic) -> Int {
        switch topic {
        case .task: 0
        case .state: 1
        case .workflow(let index): 2 + index * 2
        case .clause(let key): 3 + Int(key.rawValue) * 2
        }
    }

    private func isChange(_ event: Int) -> Bool {
        if case .change = program.events[event].step { return true }
        return false
    }

    private func changed(by event: Int) -> [Topic] {
        switch program.events[event].step {
        case .done(let task, let element), .skip(let task, let element):
            return judge.instance(of: task, element).map { [.task(taskKey($0))] } ?? []
        case .workflow(let index, let number, let subject, let place):
            let effects = program.workflows[index].steps[number].effects.map { Topic.clause($0.property) }
            return [.state(.init(workflow: index, record: subject, place: place)), .workflow(index)] + effects
        case .change(_, let fields): return fields.map { .clause($0.property) }
        case .retract: return []
        }
    }

    // MARK: Both orders

    /// Whether two events come to the same in either order, from the state that everything is in now.
    private func commute(_ first: Int, _ second: Int) -> Bool {
        let forth = outcome(first, second)
        let back = outcome(second, first)
        return forth.first == back.second && forth.second == back.first && forth.state == back.state
    }

    private struct Trial {
        var first: Bool
        var second: Bool
        var state: [String]
    }

    private func outcome(_ one: Int, _ other: Int) -> Trial {
        world.supposing {
            let first = run(one)
            let second = run(other)
            return Trial(first: first, second: second, state: fingerprint(one, other))
        }
    }

    private func run(_ event: Int) -> Bool {
        guard case .allowed(let change, _, _) = judge.judge(event) else { return false }
        world.apply(change, of: event, program.events[event])
        return true
    }

    /// What two events have made of what both are about.
    private func fingerprint(_ one: Int, _ other: Int) -> [String] {
        var result: [String] = []
        for event in [min(one, other), max(one, other)] {
            switch program.events[event].step {
            case .done(let task, let element), .skip(let task, let element):
                let finish = judge.instance(of: task, element).flatMap { board.finishes[$0] }
                result.append(finish.map { "\($0.isSkipped)" } ?? "open")
            case .workflow(let index, let number, let subject, let place):
                let state = world.states[.init(workflow: index, record: subject, place: place)]
                result.append("\(state.name?.rawValue ?? 0)")
                for effect in program.workflows[index].steps[number].effects { result.append(said(subject, effect.property)) }
            case .change(let subject, let fields): for field in fields { result.append(said(subject, field.property)) }
            case .retract: break
            }
        }
        return result
    }

    private func said(_ record: RecordID, _ property: PropertyKey) -> String {
        guard let field = model.field(record, property) else { return "" }
        // Each of two events that set a clause leaves its own place there.
        return "\(field.origin.file):\(field.origin.start)"
    }

    private mutating func reportDisorder(_ first: Int, _ second: Int, on date: CivilDate) {
        let (firstStep, name) = judge.names(of: first)
        let (secondStep, other) = judge.names(of: second)
        var finding = Diagnostic(
            .eventsUnordered, at: program.events[second].location,
            ["first": firstStep, "second": secondStep, "subject": name, "date": .civilDate(date)])
        if name != other {
            finding.message = Message(
                .eventsUnorderedApart,
                ["first": firstStep, "subject": name, "second": secondStep, "other": other, "date": .civilDate(date)])
        }
        finding.related = [RelatedPlace(program.events[first].location, Message(.relatedOtherEvent))]
        for (event, step) in [(first, secondStep), (second, firstStep)] {
            let reason = Message(.refusedUnordered, ["other": step])
            if program.events[event].isRecorded {
                settle(event, .refused(.init(reason: reason)))
            } else {
                noteRefused(event)
                outcomes[event] = EventOutcome(event: event, verdict: .refused, reason: reason)
            }
        }
        findingOfEvent[first] = findings.count
        findingOfEvent[second] = findings.count
        findings.append(withSubjects(finding, second))
    }
}
