import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

/// Workflows, events, shows, severities, waivers and tests.
extension ChangeFinder {
    private var oldProgram: Program { old.project.program }
    private var newProgram: Program { new.project.program }

    // MARK: Workflows

    mutating func findWorkflows() {
        var known: [RecordID: Workflow] = [:]
        for workflow in newProgram.workflows { known[workflow.record] = workflow }
        for workflow in oldProgram.workflows {
            guard let record = pairs.toNew[workflow.record.index], let other = known[record], !meaning.same(workflow, other) else {
                continue
            }
            compare(workflow, other)
        }
    }

    private mutating func compare(_ x: Workflow, _ y: Workflow) {
        let subject = Change.Subject.record(old: x.record, new: y.record)
        let count = changes.count
        let (names, others) = (x.steps.map { oldModel.symbols[$0.name] }, y.steps.map { newModel.symbols[$0.name] })
        let places = Correspondence.places(names, others)
        for (place, step) in x.steps.enumerated() {
            guard let other = places[place] else {
                add(subject, .step(names[place]), from: way(step, oldModel))
                continue
            }
            if !meaning.same(step, y.steps[other]) { compare(step, y.steps[other], of: subject, names[place]) }
        }
        let kept = Set(places.compactMap { $0 })
        for (place, step) in y.steps.enumerated() where !kept.contains(place) {
            add(subject, .step(others[place]), to: way(step, newModel))
        }
        let (states, after) = (x.states.map { oldModel.symbols[$0] }, y.states.map { newModel.symbols[$0] })
        if states != after, clauseChanges[y.record]?[PropertyKey(.states)] == nil {
            add(subject, .part(.diffStates), from: .names(states), to: .names(after))
        }
        if changes.count == count, places.compactMap({ $0 }) != Array(y.steps.indices) {
            add(subject, .part(.diffOrder), from: .names(names), to: .names(others))
        }
        let isToldByClause = !(clauseChanges[y.record] ?? [:]).isEmpty
        if changes.count == count, !isToldByClause, oldModel.name(x.record) == newModel.name(y.record) { add(subject, .part(.diffChanged)) }
    }

    /// From where to where it leads.
    private func way(_ step: Workflow.Step, _ model: Model) -> Told {
        .names(step.from.map { model.symbols[$0] } + [model.symbols[step.to]])
    }

    private mutating func compare(_ x: Workflow.Step, _ y: Workflow.Step, of subject: Change.Subject, _ name: String) {
        let (from, to) = (
            x.from.map { oldModel.symbols[$0] } + [oldModel.symbols[x.to]], y.from.map { newModel.symbols[$0] } + [newModel.symbols[y.to]]
        )
        if from != to {
            add(subject, .step(name), from: .names(from), to: .names(to))
            return
        }
        if !meaning.same(x.limit, y.limit) {
            add(subject, .step(name), from: told(x.limit), to: told(y.limit))
            return
        }
        if !meaning.same(x.actors, y.actors), let a = x.actors.first, let b = y.actors.first {
            add(subject, .step(name), from: source(a), to: source(b))
            return
        }
        for place in 0..<max(x.guards.count, y.guards.count) {
            let (a, b) = (place < x.guards.count ? x.guards[place] : nil, place < y.guards.count ? y.guards[place] : nil)
            let isSame = if let a, let b { meaning.same([a], [b]) } else { false }
            if isSame { continue }
            add(subject, .step(name), from: told(a?.expression), to: told(b?.expression))
            return
        }
        add(subject, .step(name), from: .word(.diffChanged), to: .word(.diffChanged))
    }

    // MARK: Events

    private struct EventKey: Hashable {
        var date: CivilDate
        var time: CivilTime?
        var what: Int
        /// Of the later state.
        var subject: RecordID?
        var place: RecordID?
        var step: Int
    }

    mutating func findEvents() {
        var waiting: [EventKey: [Int]] = [:]
        for (place, event) in newProgram.events.enumerated().reversed() { waiting[key(event, isOld: false), default: []].append(place) }
        var isKnown = [Bool](repeating: false, count: newProgram.events.count)
        var alone: [Int] = []
        var matched: [(Int, Int)] = []
        for (place, event) in oldProgram.events.enumerated() {
            guard let other = waiting[key(event, isOld: true)]?.popLast() else {
                alone.append(place)
                continue
            }
            meaning.counterparts?.events[place] = other
            isKnown[other] = true
            matched.append((place, other))
        }
        for (place, other) in matched where !meaning.same(oldProgram.events[place], newProgram.events[other]) {
            let (x, y) = (oldProgram.events[place], newProgram.events[other])
            add(
                .statement(.on, "\(y.date)"), .part(.diffChanged), from: .source(x.location, names: names(x)),
                to: .source(y.location, names: names(y)))
        }
        for place in alone {
            let event = oldProgram.events[place]
            add(.statement(.on, "\(event.date)"), .removed, from: .source(event.location, names: names(event)))
        }
        for (place, event) in newProgram.events.enumerated() where !isKnown[place] {
            add(.statement(.on, "\(event.date)"), .added, to: .source(event.location, names: names(event)))
        }
    }

    private func names(_ event: Event) -> [RecordID] {
        let actor = [event.actor].compactMap { $0 }
        switch event.step {
        case .done(let task, let element), .skip(let task, let element): return actor + [task] + [element].compactMap { $0 }
        case .workflow(_, _, let subject, let place): return actor + [subject] + [place].compactMap { $0 }
        case .change(let subject, _): return actor + [subject]
        case .retract: return actor
        }
    }

    private func key(_ event: Event, isOld: Bool) -> EventKey {
        func later(_ id: RecordID?) -> RecordID? { isOld ? id.flatMap { pairs.toNew[$0.index] } : id }
        var key = EventKey(date: event.date, time: event.time, what: 0, subject: nil, place: nil, step: 0)
        switch event.step {
        case .done(let task, let element): (key.what, key.subject, key.place) = (1, later(task), later(element))
        case .skip(let task, let element): (key.what, key.subject, key.place) = (2, later(task), later(element))
        case .workflow(let index, let step, let subject, let place):
            let workflow = isOld ? meaning.counterparts?.workflows[index] ?? -1 : index
            (key.what, key.subject, key.place, key.step) = (3 + workflow, later(subject), later(place), step)
        case .change(let subject, _): (key.what, key.subject) = (-2, later(subject))
        case .retract: key.what = -3
        }
        return key
    }

    // MARK: Shows, severities and waivers

    mutating func findSettings() {
        let shows = max(oldProgram.shows.count, newProgram.shows.count)
        for place in 0..<shows {
            let x = place < oldProgram.shows.count ? oldProgram.shows[place] : nil
            let y = place < newProgram.shows.count ? newProgram.shows[place] : nil
            if let x, let y, meaning.same(x, y) { continue }
            let kind: Change.Kind = x == nil ? .added : y == nil ? .removed : .part(.diffChanged)
            add(
                .statement(.show, "\(place + 1)"), kind, from: x.map { .source($0.location, names: []) } ?? .nothing,
                to: y.map { .source($0.location, names: []) } ?? .nothing)
        }
        let meaning = meaning
        findPairs(
            oldProgram.severities, newProgram.severities, as: .severity, { ($0.rule, $0.subjects) }, isSame: { meaning.same($0, $1) },
            told: { .severity($0.severity) })
        findPairs(
            oldProgram.waivers, newProgram.waivers, as: .waive, { ($0.rule, $0.subjects) }, isSame: { meaning.same($0, $1) },
            told: { waiver in .names([waiver.reason] + (waiver.expires.map { ["\($0)"] } ?? [])) })
    }

    private struct SettingKey: Hashable {
        var rule: String
        var subjects: [RecordID]
    }

    /// Pairs those about the same rule and subjects.
    private mutating func findPairs<T>(
        _ olds: [T], _ news: [T], as word: Statement, _ about: (T) -> (String, [RecordID]), isSame: (T, T) -> Bool, told: (T) -> Told
    ) {
        var waiting: [SettingKey: [Int]] = [:]
        for (place, item) in news.enumerated().reversed() {
            waiting[SettingKey(rule: about(item).0, subjects: about(item).1), default: []].append(place)
        }
        for item in olds {
            let (rule, subjects) = about(item)
            let key = SettingKey(
                rule: meaning.counterparts?.ruleNames[rule] ?? rule, subjects: subjects.compactMap { pairs.toNew[$0.index] })
            guard key.subjects.count == subjects.count, let other = waiting[key]?.popLast() else {
                add(.statement(word, rule), .removed, from: told(item))
                continue
            }
            if !isSame(item, news[other]) { add(.statement(word, rule), .part(.diffChanged), from: told(item), to: told(news[other])) }
        }
        for place in waiting.values.joined().sorted() { add(.statement(word, about(news[place]).0), .added, to: told(news[place])) }
    }
}
