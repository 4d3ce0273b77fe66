import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

/// What scripts state beside their records: rules, queries, workflows, events and the rest of the program.
extension ChangeFinder {
    mutating func findStatements() {
        findLanguages()
        findRules()
        findNamed()
        findLibraries()
        findChecklists()
        findWorkflows()
        findEvents()
        findSettings()
        findTests()
    }

    private var oldProgram: Program { old.project.program }
    private var newProgram: Program { new.project.program }

    // MARK: Fields and languages

    mutating func findCustomFields() {
        let (olds, news) = (oldModel.customFields, newModel.customFields)
        let places = meaning.counterparts?.customFields ?? []
        var isKnown = [Bool](repeating: false, count: news.count)
        for (place, field) in olds.enumerated() {
            let subject = Change.Subject.statement(.field, oldModel.symbols[field.name])
            guard place < places.count, let other = places[place] else {
                add(subject, .removed, from: .value(.kind(field.kind)))
                continue
            }
            isKnown[other] = true
            let after = news[other]
            if field.access != after.access {
                add(subject, .clause(PropertyKey(.access)), from: .value(.choice(field.access)), to: .value(.choice(after.access)))
            }
            let (words, others) = (field.words.map { oldModel.symbols[$0] }, after.words.map { newModel.symbols[$0] })
            if words != others { add(subject, .part(.diffWordsOfField), from: .names(words), to: .names(others)) }
        }
        for (place, field) in news.enumerated() where !isKnown[place] {
            add(.statement(.field, newModel.symbols[field.name]), .added, to: .value(.kind(field.kind)))
        }
    }

    private mutating func findLanguages() {
        let (olds, news) = (old.project, new.project)
        for place in 0..<min(olds.languages.count, news.languages.count) where olds.languages[place] != news.languages[place] {
            // Files of the program's own keep theirs.
            guard place < news.files.count, !news.files[place].isBuiltIn else { continue }
            add(
                .file(news.files[place].name), .part(.diffScriptLanguage), from: .name(olds.languages[place]),
                to: .name(news.languages[place]))
        }
    }

    // MARK: Rules

    private mutating func findRules() {
        var known: [RecordID: Int] = [:]
        for (place, rule) in newProgram.rules.enumerated() { known[rule.record] = place }
        for rule in oldProgram.rules {
            guard let other = pairs.toNew[rule.record.index], let place = known.removeValue(forKey: other) else {
                // A library that is enforced no more: its records are still there.
                if pairs.toNew[rule.record.index] != nil { gone[rule.record] = add(.record(old: rule.record, new: nil), .removed) }
                continue
            }
            let after = newProgram.rules[place]
            if !meaning.same(rule, after) { compare(rule, after) }
        }
        for place in known.values.sorted() {
            let rule = newProgram.rules[place]
            if pairs.toOld[rule.record.index] != nil { come[rule.record] = add(.record(old: nil, new: rule.record), .added) }
        }
    }

    private mutating func compare(_ x: Rule, _ y: Rule) {
        let subject = Change.Subject.record(old: x.record, new: y.record)
        let count = changes.count
        if !meaning.same(x.loop, y.loop) { add(subject, .part(.diffCountsFor), from: told(x.loop, .earlier), to: told(y.loop, .later)) }
        let tellsCondition = clauseChanges[y.record]?[PropertyKey(.when)] != nil
        if !tellsCondition, !meaning.same(x.condition, y.condition) {
            add(subject, .part(.diffCountsWhen), from: told(x.condition, .earlier), to: told(y.condition, .later))
        }
        for place in 0..<max(x.requirements.count, y.requirements.count) {
            let (a, b) = (
                place < x.requirements.count ? x.requirements[place] : nil, place < y.requirements.count ? y.requirements[place] : nil
            )
            compare(a, b, of: subject)
        }
        // What the loop's variable stands for is what its list reads.
        for change in changes.indices[count...] {
            if let names = values(of: x.loop, oldProgram) { changes[change].uses.old.append(names) }
            if let names = values(of: y.loop, newProgram) { changes[change].uses.new.append(names) }
        }
        if changes.count == count, x.library != y.library {
            add(subject, .part(.diffDefinition), from: x.library.map { .name($0) } ?? .nothing, to: y.library.map { .name($0) } ?? .nothing)
        } else if changes.count == count, !tellsCondition, x.requirements.count == y.requirements.count {
            add(subject, .part(.diffChanged))
        }
    }

    /// Of a loop over plain values, not over records.
    private func values(of loop: Loop?, _ program: Program) -> ExpressionNames? {
        guard let loop, loop.collection.type.element.kinds == nil else { return nil }
        return ExpressionNames(loop.collection, in: program)
    }

    private mutating func compare(_ a: Rule.Requirement?, _ b: Rule.Requirement?, of subject: Change.Subject) {
        let label: MessageCode = (b ?? a)?.isForbidden ?? false ? .diffProhibition : .diffRequirement
        guard let a, let b else {
            add(subject, .part(label), from: told(a?.expression, .earlier), to: told(b?.expression, .later))
            return
        }
        if a.isForbidden != b.isForbidden || !meaning.same(a.expression, b.expression) {
            add(subject, .part(label), from: told(a.expression, .earlier), to: told(b.expression, .later))
        }
        if a.severity != b.severity {
            add(subject, .word(.severity), from: .severity(a.severity), to: .severity(b.severity))
        }
        if !meaning.same(a.message, b.message) { addTexts(subject, .diffWording, a.message, b.message) }
        if !meaning.same(a.suggestion, b.suggestion) { addTexts(subject, .diffAdvice, a.suggestion, b.suggestion) }
    }

    private mutating func addTexts(_ subject: Change.Subject, _ label: MessageCode, _ x: MessageTexts?, _ y: MessageTexts?) {
        let change = add(subject, .part(label), from: told(x), to: told(y))
        changes[change].uses = (
            x.map { [ExpressionNames($0, in: oldProgram)] } ?? [], y.map { [ExpressionNames($0, in: newProgram)] } ?? []
        )
    }

    func told(_ expression: Expression?, _ state: State) -> Told { expression.map { source($0, state) } ?? .nothing }
    private func told(_ loop: Loop?, _ state: State) -> Told { told(loop?.collection, state) }

    /// The words, with the places of values left open.
    private func told(_ texts: MessageTexts?) -> Told {
        guard let texts else { return .nothing }
        return .names(
            texts.texts.map { text in
                text.pieces.map { piece in
                    if case .words(let words) = piece { return words }
                    return "{…}"
                }.joined()
            })
    }

    // MARK: Checklists

    private mutating func findChecklists() {
        var known: [RecordID: Checklist] = [:]
        for checklist in newProgram.checklists { known[checklist.record] = checklist }
        for checklist in oldProgram.checklists {
            guard let record = pairs.toNew[checklist.record.index], let other = known[record] else { continue }
            if meaning.same(checklist, other) { continue }
            if !meaning.same(checklist.loop, other.loop) {
                add(
                    .record(old: checklist.record, new: record), .part(.diffCountsFor), from: told(checklist.loop, .earlier),
                    to: told(other.loop, .later))
            }
            var tasks: [RecordID: Checklist.Task] = [:]
            for task in other.tasks { tasks[task.record] = task }
            for task in checklist.tasks {
                guard let id = pairs.toNew[task.record.index], let after = tasks[id] else { continue }
                if !meaning.same(task.loop, after.loop) {
                    add(
                        .record(old: task.record, new: id), .part(.diffCountsFor), from: told(task.loop, .earlier),
                        to: told(after.loop, .later))
                }
                if !meaning.same(task.needs, after.needs), clauseChanges[id]?[PropertyKey(.needs)] == nil {
                    add(
                        .record(old: task.record, new: id), .clause(PropertyKey(.needs)), from: .records(task.needs),
                        to: .records(after.needs))
                }
            }
        }
    }
}
