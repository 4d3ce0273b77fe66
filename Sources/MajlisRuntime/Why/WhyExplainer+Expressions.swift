import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

// Why an expression has its value, and why one property of a record is what it is.

extension WhyExplainer {
    func about(_ expression: Expression, frameSize: Int) -> WhyAnswer {
        var frame = Evaluator.frame(size: frameSize)
        let evidence = evaluator.withOwner(nil) { evaluator.evidence(of: expression, frame: &frame, disclosure: disclosure) }
        _ = evaluator.takeFindings()
        let reason = Reason(evidence)
        var answer = WhyAnswer(Reason(reason.statement, reason.mood), reason.children)
        // An expression of the command line stands in no file of the project.
        answer.reasons = answer.reasons.map(withoutOwnPlaces)
        if answer.reasons.isEmpty { answer.reasons = [Reason(Message(.whyNothingBelow), .aside)] }
        return answer
    }

    /// Places in the question itself say nothing to whoever typed it.
    func withoutOwnPlaces(_ reason: Reason) -> Reason {
        var reason = reason
        if let place = reason.place, place.file == question { reason.place = nil }
        reason.children = reason.children.map(withoutOwnPlaces)
        return reason
    }

    // MARK: Properties

    func about(_ property: SubjectProperty, of id: RecordID, task: Int?) -> WhyAnswer {
        var answer = WhyAnswer(heading(of: property, id))
        if let task { answer.reasons = self.task(property, task) }
        if answer.reasons.isEmpty, schedule[id] != nil { answer.reasons = agenda(property, id) }
        if answer.reasons.isEmpty { answer.reasons = clause(property, id) }
        if answer.reasons.isEmpty { answer.reasons = children(property, id) }
        if let key = property.key, let place = model.field(id, key)?.origin {
            addFindings(to: &answer) { finding in
                ([finding.location] + finding.related.map(\.location)).contains { place.holds($0) }
            }
        }
        if answer.reasons.isEmpty {
            let said = Message(.whyPropertyUnsaid, ["record": title(id), "property": .word(property.word)])
            answer.reasons = [Reason(said, at: head(id), .open)]
        }
        return answer
    }

    private func heading(of property: SubjectProperty, _ id: RecordID) -> Reason {
        let word: MessageArgument = property.key?.customField == nil ? .word(property.word) : .code(property.word)
        return Reason(
            Message(.whyPropertyOf, ["property": word, "record": title(id)]),
            at: property.key.flatMap { model.field(id, $0)?.origin.location } ?? head(id))
    }

    private func task(_ property: SubjectProperty, _ task: Int) -> [Reason] {
        switch property.key?.clause {
        case .due?: [due(of: task)].compactMap { $0 }
        case .owner?: [owner(of: task)].compactMap { $0 }
        case .needs?: needs(of: task)
        case .status?: [status(of: task)]
        case .when?: applies(task)
        default: []
        }
    }

    private func agenda(_ property: SubjectProperty, _ id: RecordID) -> [Reason] {
        let flow = AgendaFlow.reasons(model)
        switch (property.computed, property.key?.clause) {
        case (.start?, _), (_, .at?): return [start(of: id, flow)].compactMap { $0 }
        case (.end?, _): return [end(of: id, flow), start(of: id, flow)].compactMap { $0 }
        case (.length?, _), (_, .for?): return [end(of: id, flow)].compactMap { $0 }
        case (_, .room?): return [room(of: id, flow)].compactMap { $0 }
        case (_, .status?): return tellingStatus(of: id)
        default: return []
        }
    }

    /// The clause as it stands, and what it was reckoned from; a field of the script's own too.
    private func clause(_ property: SubjectProperty, _ id: RecordID) -> [Reason] {
        guard let key = property.key, let field = model.field(id, key) else {
            // What is omitted counts as something that the vocabulary says.
            guard let clause = property.key?.clause, model.kind(id).shape(of: clause) != nil else { return [] }
            let value = evaluator.value(of: id, clause)
            let said = Message(.whyClauseOmitted, ["clause": .word(clause.english), "value": argument(value)])
            return [Reason(said, at: head(id), .aside)]
        }
        let name = EvidenceWording(evaluator, disclosure).clause(key, of: id)
        guard disclosure.mayShow(key, of: id) else {
            return [Reason(Message(.whyClause, ["clause": name, "value": .word(Choice.confidential.english)]), at: field.origin.location)]
        }
        let value = key.clause.map { evaluator.value(of: id, $0) } ?? field.value
        let mood: Reason.Mood = value.isUnknown ? .open : .plain
        let below = steps(of: field.value, elements: [])
        return [Reason(Message(.whyClause, ["clause": name, "value": argument(value)]), at: field.origin.location, mood, below)]
    }

    /// `ideas.chair`: the nested records of that kind.
    private func children(_ property: SubjectProperty, _ id: RecordID) -> [Reason] {
        guard let kind = Vocabulary.meanings(of: Vocabulary.word(property.word)).kind else { return [] }
        return model.children(id, kind).map { child in
            let value = model.kind(child).head.reference != nil ? model.referentValue(child) : .record(child)
            return Reason(
                Message(.whyRole, ["role": .word(kind.english), "person": argument(value)]), at: head(child),
                value.isUnknown ? .open : .plain)
        }.capped(Self.mostReasons)
    }
}
