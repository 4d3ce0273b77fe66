import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

/// What clauses say.
extension ChangeFinder {
    mutating func compareFields(_ a: RecordID, _ b: RecordID, _ told: ToldTimes) {
        let (olds, news) = (oldModel.fields(of: a), newModel.fields(of: b))
        if olds.isEmpty, news.isEmpty { return }
        var left = olds.map { Optional($0) }
        for field in news {
            let place = left.firstIndex { $0.map { meaning.same($0.property, field.property) } ?? false }
            let before = place.flatMap { left[$0] }
            if let place { left[place] = nil }
            if let before, meaning.same(before.value, field.value) { continue }
            tell(field.property, before, field, a, b, told)
        }
        for case let field? in left {
            guard let place = field.property.customField else {
                tell(field.property, field, nil, a, b, told)
                continue
            }
            let first = changes.count
            let counterpart = meaning.counterparts.flatMap { $0.customFields[place] }
            tell(counterpart.map { PropertyKey(customField: $0) } ?? field.property, field, nil, a, b, told)
            if counterpart == nil { for index in first..<changes.count { changes[index].isOfEarlierField = true } }
        }
    }

    /// - Parameter key: of the later state, or of the earlier one where the later has none.
    private mutating func tell(_ key: PropertyKey, _ x: Field?, _ y: Field?, _ a: RecordID, _ b: RecordID, _ told: ToldTimes) {
        let subject = Change.Subject.record(old: a, new: b)
        switch key.clause {
        case .title?: return tellTitle(subject, x?.value, y?.value)
        case .at? where told.isMoved || told.isLonger, .for? where told.isLonger, .room? where told.isRoomTold: return
        case .day? where told.isMoved, .date? where told.isMoved && newModel.kind(b) != .day: return
        // The new name says it.
        case .renamed? where oldModel.name(a) != newModel.name(b): return
        case .status?:
            if let kind = Self.statusKind(x?.value, y?.value) {
                add(subject, kind, from: self.told(x), to: self.told(y))
                return
            }
        default: break
        }
        if tellTexts(subject, key, x?.value, y?.value) { return }
        let change = add(subject, .clause(key), from: self.told(x, of: a, in: .earlier), to: self.told(y, of: b, in: .later))
        clauseChanges[b, default: [:]][key] = change
    }

    enum State { case earlier, later }

    private func told(_ field: Field?) -> Told { field.map { .value($0.value) } ?? .nothing }

    /// An expression by its value, where it has one; else as it is written.
    private func told(_ field: Field?, of id: RecordID, in state: State) -> Told {
        guard let field else { return .nothing }
        guard case .deferred(let index) = field.value else { return .value(field.value) }
        let outcome = state == .earlier ? old : new
        let expression = outcome.project.program.deferred[Int(index)].expression
        return source(expression, state)
    }

    /// A value that is written out is that value.
    func source(_ expression: Expression, _ state: State) -> Told {
        if case .constant(let value) = expression.node { return .value(value) }
        return .source(expression.location, ExpressionNames(expression, in: (state == .earlier ? old : new).project.program))
    }

    private static func statusKind(_ x: Value?, _ y: Value?) -> Change.Kind? {
        func choice(_ value: Value?) -> Choice? {
            if case .choice(let choice)? = value { return choice }
            return nil
        }
        switch (choice(x), choice(y)) {
        case (_, .cancelled?): return .cancelled
        case (_, .postponed?): return .postponed
        case (.cancelled?, _), (.postponed?, _): return .reinstated
        default: return .status
        }
    }

    // MARK: Texts

    private mutating func tellTitle(_ subject: Change.Subject, _ x: Value?, _ y: Value?) {
        for (language, before, after) in Self.wordings(x, y) {
            add(subject, .retitled(language: language), from: before.map { .text($0) } ?? .nothing, to: after.map { .text($0) } ?? .nothing)
        }
    }

    /// False where the values are no texts.
    private mutating func tellTexts(_ subject: Change.Subject, _ key: PropertyKey, _ x: Value?, _ y: Value?) -> Bool {
        func isText(_ value: Value?) -> Bool {
            switch value {
            case nil: return true
            case .text?: return true
            default: return false
            }
        }
        guard isText(x), isText(y), x != nil || y != nil else { return false }
        for (language, before, after) in Self.wordings(x, y) {
            add(
                subject, .text(key, language: language), from: before.map { .text($0) } ?? .nothing, to: after.map { .text($0) } ?? .nothing
            )
        }
        return true
    }

    /// The wordings that differ, by language; nil is the script's own.
    private static func wordings(_ x: Value?, _ y: Value?) -> [(language: String?, before: String?, after: String?)] {
        func text(_ value: Value?) -> TextValue? {
            if case .text(let text)? = value { return text }
            return nil
        }
        let (before, after) = (text(x), text(y))
        var found: [(String?, String?, String?)] = []
        if before?.text != after?.text { found.append((nil, before?.text, after?.text)) }
        var languages = before?.translations.map(\.language) ?? []
        for language in after?.translations.map(\.language) ?? [] where !languages.contains(language) { languages.append(language) }
        for language in languages {
            let (old, new) = (
                before?.translations.first { $0.language == language }?.text, after?.translations.first { $0.language == language }?.text
            )
            if old != new { found.append((language, old, new)) }
        }
        // The same translations in another order, or one that is given twice.
        if found.isEmpty { found.append((nil, before?.text, after?.text)) }
        return found
    }
}
