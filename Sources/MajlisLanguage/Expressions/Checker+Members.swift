import MajlisModel
import MajlisSyntax
import MajlisVocabulary

/// What a word after a dot means for each kind of record.
extension Checker {
    /// The member and its type; nil where nothing that the value may be has such a property.
    mutating func member(_ node: Node, of type: ValueType) -> (Member, ValueType)? {
        let words = Vocabulary.meanings(of: node.head.kind == .word ? node.head.word : .none)
        return member(node.text, words, symbol(node), of: type)
    }

    /// The type that a property would have.
    func memberType(_ words: Meanings, _ name: Symbol, of type: ValueType) -> ValueType? { member("", words, name, of: type)?.1 }

    private func member(_ word: String, _ words: Meanings, _ name: Symbol, of type: ValueType) -> (Member, ValueType)? {
        guard let kinds = type.element.kinds else { return plainMember(word, words, type) }
        var accesses = [MemberAccess](repeating: .absent, count: Kind.allCases.count)
        var result: ValueType?
        var isList = false
        for kind in kinds {
            guard let (access, found) = access(kind, words, name, throughReferent: true) else { continue }
            accesses[Int(kind.rawValue)] = access
            // What a referring record does not have itself is read from its referent, whose kinds need their way too.
            if case .throughReferent = access, let referents = kind.head.reference {
                for referent in referents {
                    guard case .absent = accesses[Int(referent.rawValue)] else { continue }
                    if let (inner, _) = self.access(referent, words, name, throughReferent: false) {
                        accesses[Int(referent.rawValue)] = inner
                    }
                }
            }
            isList = isList || found.isList
            result = result.map { either($0, found.element) } ?? found.element
        }
        guard let result else { return nil }
        return (Member(word: word, accesses: accesses), type.isList || isList ? .list(result) : result)
    }

    /// The type of a value that may be one or the other.
    private func either(_ a: ValueType, _ b: ValueType) -> ValueType {
        if case .record(let x) = a, case .record(let y) = b { return .record(x.union(y)) }
        return unified(a, b) ?? .any
    }

    private func plainMember(_ word: String, _ words: Meanings, _ type: ValueType) -> (Member, ValueType)? {
        guard let property = words.property else { return nil }
        if case .row(let key, let value) = type.element {
            guard property == .key || property == .value else { return nil }
            let result = property == .key ? key : value
            return (Member(word: word, accesses: [], plain: property), type.isList ? .list(result.element) : result)
        }
        let result: ValueType
        switch (type.element, property) {
        case (.date, .year), (.dateTime, .year), (.dates, .year), (.date, .month), (.dateTime, .month), (.dates, .month): result = .number
        case (.date, .weekday), (.dateTime, .weekday), (.dates, .weekday): result = .weekday
        case (.dates, .days), (.date, .days), (.duration, .days), (.range(.date), .days): result = .number
        case (.dates, .start), (.dates, .end), (.date, .start), (.date, .end): result = .date
        case (.dateTime, .start), (.dateTime, .end): result = .dateTime
        case (.hours, .start), (.hours, .end): result = .time
        case (.hours, .length), (.dates, .length), (.range(.dateTime), .length), (.range(.date), .length): result = .duration
        case (.text, .length): result = .number
        case (.range(let inner), .start), (.range(let inner), .end): result = inner
        default: return nil
        }
        return (Member(word: word, accesses: [], plain: property), type.isList ? .list(result) : result)
    }

    // MARK: Records

    /// - Parameter throughReferent: a speaker is asked for what the person has; a referent is not asked for its own referent.
    private func access(_ kind: Kind, _ words: Meanings, _ name: Symbol, throughReferent: Bool) -> (MemberAccess, ValueType)? {
        if let index = customField(name, of: kind) {
            return (.field(PropertyKey(customField: index)), fieldTypes[index].valueType(field: index, of: kind))
        }
        if kind == .task, let task = taskAccess(words) { return task }
        let isReferring = kind.head.reference != nil
        if isReferring || kind == .post {
            if words.kind == .person, !words.isPlural { return (.person, .record(KindSet(.person))) }
            if words.kind == .organization && !words.isPlural || words.clause == .body {
                return (.body, .record(KindSet(.organization, .group)))
            }
        }
        if let clause = clauseAccess(kind, words) { return clause }
        if let property = words.property, let type = computedType(property, of: kind) { return (.computed(property), type) }
        if let nested = words.kind, let access = kindAccess(kind, nested, words) { return access }
        if let index = workflow(named: name, words, of: kind) {
            return (.workflow(index), program.workflows[index].place == nil ? .state(index) : .pair(index))
        }
        return isReferring && throughReferent ? referentAccess(kind, words, name) : nil
    }

    private func taskAccess(_ words: Meanings) -> (MemberAccess, ValueType)? {
        switch words.clause {
        case .status: (.taskStatus, .taskState)
        case .due: (.taskDue, .dateTime)
        case .owner: (.taskOwner, .record(Checker.partyKinds))
        default: nil
        }
    }

    private func clauseAccess(_ kind: Kind, _ words: Meanings) -> (MemberAccess, ValueType)? {
        guard let clause = words.clause else { return nil }
        if let shape = kind.shape(of: clause) { return (.clause(clause), ValueType(shape, of: kind)) }
        if clause == .number, kind.head.acceptsNumber { return (.clause(.number), .number) }
        if clause == .date, kind.head.acceptsDate || kind.head.acceptsDates { return (.clause(.date), .dates) }
        if kind == .rate, clause == .amount { return (.clause(.amount), .number) }
        return nil
    }

    private func computedType(_ property: Property, of kind: Kind) -> ValueType? {
        switch property {
        case .name: .label
        case .start, .end: kind.hasTime ? .dateTime : nil
        case .length: kind.isAgendaPart || kind == .day ? .duration : nil
        case .days: kind == .conference || kind == .edition || kind == .holiday ? .number : nil
        case .year, .month: kind.hasTime ? .number : nil
        case .weekday: kind.hasTime ? .weekday : nil
        case .key, .value: nil
        }
    }

    /// Records nested in it, around it, or anywhere in a meeting.
    private func kindAccess(_ kind: Kind, _ nested: Kind, _ words: Meanings) -> (MemberAccess, ValueType)? {
        let record = ValueType.record(KindSet(nested))
        if nested == .day, !words.isPlural, kind.isAgendaPart { return (.day, record) }
        if kind == .conference || kind == .edition || kind == .series, words.canBePlural { return (.collection(nested), .list(record)) }
        if kind.children.contains(nested) { return words.canBePlural ? (.children(nested), .list(record)) : (.child(nested), record) }
        return Self.ancestors[Int(kind.rawValue)].contains(nested) && !words.isPlural ? (.parent(nested), record) : nil
    }

    /// By kind, the kinds that may be somewhere around it.
    private static let ancestors: [KindSet] = Kind.allCases.map { kind in
        var found = kind.parents
        var queue = Array(kind.parents)
        while let next = queue.popLast() {
            for parent in next.parents where !found.contains(parent) {
                found.insert(parent)
                queue.append(parent)
            }
        }
        return found
    }

    private func referentAccess(_ kind: Kind, _ words: Meanings, _ name: Symbol) -> (MemberAccess, ValueType)? {
        var result: ValueType?
        var isList = false
        for referent in kind.head.reference ?? .empty {
            guard let (_, type) = access(referent, words, name, throughReferent: false) else { continue }
            isList = isList || type.isList
            result = result.map { either($0, type.element) } ?? type.element
        }
        return result.map { (.throughReferent, isList ? .list($0) : $0) }
    }
}
