import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

/// Workflows, shows, severities and waivers.
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
                add(subject, .step(names[place], part: nil), from: way(step, oldModel))
                continue
            }
            if !meaning.same(step, y.steps[other]) { compare(step, y.steps[other], of: subject, y.subject, names[place]) }
        }
        let kept = Set(places.compactMap { $0 })
        for (place, step) in y.steps.enumerated() where !kept.contains(place) {
            add(subject, .step(others[place], part: nil), to: way(step, newModel))
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
        .way(from: step.from.map { model.symbols[$0] }, to: model.symbols[step.to])
    }

    private mutating func compare(
        _ x: Workflow.Step, _ y: Workflow.Step, of subject: Change.Subject, _ kind: MajlisVocabulary.Kind, _ name: String
    ) {
        let count = changes.count
        func tell(_ part: MessageCode?, _ before: Told, _ after: Told) { add(subject, .step(name, part: part), from: before, to: after) }
        if x.from.map({ oldModel.symbols[$0] }) != y.from.map({ newModel.symbols[$0] })
            || oldModel.symbols[x.to] != newModel.symbols[y.to]
        {
            tell(nil, way(x, oldModel), way(y, newModel))
        }
        if !meaning.same(x.limit, y.limit) { tell(.diffTimeLimit, told(x.limit, .earlier), told(y.limit, .later)) }
        if !meaning.same(x.actors, y.actors) { tell(.diffActors, sources(x.actors, oldProgram), sources(y.actors, newProgram)) }
        for place in 0..<max(x.guards.count, y.guards.count) {
            let (a, b) = (place < x.guards.count ? x.guards[place] : nil, place < y.guards.count ? y.guards[place] : nil)
            let isSame = if let a, let b { meaning.same([a], [b]) } else { false }
            if isSame { continue }
            tell(
                (b ?? a)?.isForbidden ?? false ? .diffProhibition : .diffRequirement, told(a?.expression, .earlier),
                told(b?.expression, .later))
        }
        let (fields, others) = (x.fields.map { oldModel.symbols[$0.name] }, y.fields.map { newModel.symbols[$0.name] })
        if fields != others { tell(.diffStatesValues, .names(fields), .names(others)) }
        for place in 0..<max(x.effects.count, y.effects.count) {
            let (a, b) = (place < x.effects.count ? x.effects[place] : nil, place < y.effects.count ? y.effects[place] : nil)
            if let a, let b, meaning.same(a.property, b.property), meaning.same(a.value, b.value) { continue }
            tell(.diffSets, told(a, of: kind, oldProgram), told(b, of: kind, newProgram))
        }
        if changes.count == count { tell(nil, .word(.diffChanged), .word(.diffChanged)) }
    }

    private func told(_ effect: Workflow.Effect?, of kind: MajlisVocabulary.Kind, _ program: Program) -> Told {
        effect.map { .source($0.location, ExpressionNames($0, of: kind, in: program)) } ?? .nothing
    }

    /// Several expressions as they are written, from the first to the last.
    private func sources(_ expressions: [Expression], _ program: Program) -> Told {
        guard let first = expressions.first, let last = expressions.last else { return .nothing }
        let records = expressions.compactMap { expression -> RecordID? in
            if case .constant(let value) = expression.node { return value.recordID }
            return nil
        }
        if records.count == expressions.count { return .records(records) }
        let place = Location(
            file: first.location.file, range: TextRange(start: first.location.range.start, end: last.location.range.end))
        return .source(place, ExpressionNames(expressions, in: program))
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
                .statement(.show, "\(place + 1)"), kind,
                from: x.map { .source($0.location, names(in: $0, oldProgram)) } ?? .nothing,
                to: y.map { .source($0.location, names(in: $0, newProgram)) } ?? .nothing)
        }
        let meaning = meaning
        findPairs(
            oldProgram.severities, newProgram.severities, as: .severity, { ($0.rule, $0.subjects) }, isSame: { meaning.same($0, $1) },
            told: { .severity($0.severity) })
        findPairs(
            oldProgram.waivers, newProgram.waivers, as: .waive, { ($0.rule, $0.subjects) }, isSame: { meaning.same($0, $1) },
            told: { waiver in .names([waiver.reason] + (waiver.expires.map { ["\($0)"] } ?? [])) })
    }

    private func names(in show: Show, _ program: Program) -> ExpressionNames {
        switch show.content {
        case .agenda, .tasks, .people: ExpressionNames([], in: program)
        case .query(let place): ExpressionNames(program.queries[place].expression, in: program)
        case .expression(let expression, _, _): ExpressionNames(expression, in: program)
        case .message(let texts, _, _): ExpressionNames(texts, in: program)
        }
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
                let change = add(.statement(word, rule), .removed, from: told(item))
                changes[change].named.old = subjects
                continue
            }
            if isSame(item, news[other]) { continue }
            let change = add(.statement(word, rule), .part(.diffChanged), from: told(item), to: told(news[other]))
            changes[change].named = (subjects, about(news[other]).1)
        }
        for place in waiting.values.joined().sorted() {
            let change = add(.statement(word, about(news[place]).0), .added, to: told(news[place]))
            changes[change].named.new = about(news[place]).1
        }
    }
}
