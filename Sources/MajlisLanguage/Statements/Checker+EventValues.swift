import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// What an event states: the values of its step, and the clauses of a change.
extension Checker {
    /// The values of the step's fields in their order, as far as the event states them.
    mutating func arguments(
        _ said: EventNode, _ chosen: (workflow: Int, step: Int), _ statement: PendingStatement, subject: RecordID
    ) -> [Value?] {
        guard let pending = pendingSteps.first(where: { $0.workflow == chosen.workflow && $0.step == chosen.step }) else { return [] }
        var values = [Value?](repeating: nil, count: pending.fields.count)
        var hasUnknown = false
        for child in said.block.map({ Array($0.children) }) ?? [] where child.kind == .clause {
            let word = ScriptWord(
                name: model.symbols.intern(Literal.name(ofToken: child.firstToken, in: child.tree)),
                word: child.head.kind == .word ? child.head.word : .none)
            guard let index = pending.fields.firstIndex(where: { $0.word.isNamed(word) }) else {
                // What every event may carry along.
                let clause = Vocabulary.meanings(of: word.word).clause
                if clause != .evidence, clause != .note {
                    hasUnknown = true
                    reportUnknownValue(child, said.step, pending)
                } else {
                    wordUses?.note(.word(.clause, .isSure), at: child.tree.location(ofToken: child.firstToken))
                }
                continue
            }
            let field = pending.fields[index]
            note(child.tree.location(ofToken: child.firstToken), word, as: field.word, preferring: .clause, .library)
            if values[index] != nil {
                report(Diagnostic(.twoValues, at: child.location, ["clause": .code(model.symbols[word.name]), "count": .number(2)]))
                continue
            }
            let reading = Reading(
                holder: .field(field.word.name), isMany: field.type.isMany, record: subject, scope: statement.scope, tree: statement.tree)
            let given = child.children.compactMap { fieldValue($0, field.type, reading) }
            if field.type.isMany || given.count > 1 {
                values[index] = .list(ListBox(given))
            } else {
                values[index] = given.first ?? .unknown
            }
        }
        let missing = pending.fields.indices.filter { values[$0] == nil && pending.fields[$0].fallback == nil }
        // A misspelt word is perhaps the one that is missing.
        if !missing.isEmpty, !hasUnknown {
            let names = missing.map { MessageArgument.code(model.symbols[pending.fields[$0].word.name]) }
            let example = missing.map { "\(model.symbols[pending.fields[$0].word.name]) …" }.joined(separator: "; ")
            report(
                Diagnostic(
                    .stepValueMissing, at: said.step.location,
                    ["step": shown(said.step), "names": .list(names), "example": .code("{ \(example) }")]))
        }
        return values
    }

    private mutating func reportUnknownValue(_ child: Node, _ step: Node, _ pending: PendingStep) {
        let names = pending.fields.map { model.symbols[$0.word.name] }
        let known: MessageArgument =
            names.isEmpty ? .message(Message(.valuesNone)) : .message(Message(.valuesKnown, ["names": .list(names.map { .code($0) })]))
        let text = child.tree.text(ofToken: child.firstToken)
        let place = child.tree.location(ofToken: child.firstToken)
        var finding = Diagnostic(.stepValueUnknown, at: place, ["step": shown(step), "name": .code(text), "known": known])
        var search = NearNames(text)
        for name in names { search.visit(name, as: written(name)) }
        suggest(search, in: &finding, at: place)
        report(finding)
    }

    /// `change closing { room b1 }`: the clauses are read as those of the record.
    mutating func change(_ said: EventNode, _ statement: PendingStatement) -> EventStep? {
        guard let subject = said.subject else { return nil }  // reported by the parser
        guard let id = subjectRecord(subject, KindSet(Kind.allCases), .statement(.on), statement) else { return nil }
        let kind = model.kind(id)
        buffer.clear()
        let draft = Draft(record: id, node: 0, tree: statement.tree, reference: -1, hasFields: true, scope: statement.scope)
        for child in said.block.map({ Array($0.children) }) ?? [] where child.kind == .clause { readChange(child, kind, draft) }
        for conflict in buffer.finish() { report(conflict, kind) }
        let fields = buffer.fields
        guard !fields.isEmpty else {
            let clause = kind.shapes.first { $0.type == .text || $0.clause == .room }?.clause ?? .note
            let example = "{ \(subject.text.hasArabicLetters ? clause.arabic : clause.english) … }"
            report(Diagnostic(.changeEmpty, at: said.step.location, ["subject": shownName(id), "example": .code(example)]))
            return nil
        }
        return .change(subject: id, fields: fields)
    }

    private mutating func readChange(_ child: Node, _ kind: Kind, _ draft: Draft) {
        let words = Vocabulary.meanings(of: child.head.word)
        let name = model.symbols.intern(Literal.name(ofToken: child.firstToken, in: child.tree))
        if customField(name, of: kind) != nil { return readField(child, name, kind, draft) }
        guard words.clause != nil else {
            let place = child.tree.location(ofToken: child.firstToken)
            var finding = Diagnostic(
                .clauseNotOfKind, at: place, ["clause": .code(child.tree.text(ofToken: child.firstToken)), "kind": .word(kind.english)])
            var search = NearNames(model.symbols[name])
            let isArabic = model.symbols[name].hasArabicLetters
            for shape in kind.shapes {
                let word = isArabic ? shape.clause.arabic : shape.clause.english
                search.visit(word, as: word)
            }
            suggest(search, in: &finding, at: place)
            return report(finding)
        }
        wordUses?.note(.word(.clause, .isSure), at: child.tree.location(ofToken: child.firstToken))
        readClause(child.index, child.tree, kind, draft)
    }
}
