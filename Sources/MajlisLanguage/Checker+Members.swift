import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// What a word after a dot means for each kind of record.
extension Checker {
    /// The member and its type; nil where nothing that the value may be has such a property.
    mutating func member(_ node: Node, of type: ValueType, base: Expression) -> (Member, ValueType)? {
        let words = node.head.kind == .quotedWord ? Vocabulary.meanings(of: .none) : Vocabulary.meanings(of: node.head.word)
        let name = symbol(node)
        guard let kinds = type.element.kinds else { return plainMember(node, words, type) }
        var accesses = Array(repeating: MemberAccess.absent, count: Kind.allCases.count)
        var result: ValueType?
        var isList = false
        for kind in kinds {
            guard let (access, found) = access(kind, words, name, depth: 0) else { continue }
            accesses[Int(kind.rawValue)] = access
            isList = isList || found.isList
            result = result.map { union($0, found.element) } ?? found.element
        }
        guard let result else { return nil }
        return (Member(word: node.text, accesses: accesses), type.isList || isList ? .list(result) : result)
    }

    /// The type of a value that may be one or the other.
    private func union(_ a: ValueType, _ b: ValueType) -> ValueType {
        if case .record(let x) = a, case .record(let y) = b { return .record(x.union(y)) }
        return unified(a, b) ?? .any
    }

    private func plainMember(_ node: Node, _ words: Meanings, _ type: ValueType) -> (Member, ValueType)? {
        guard let property = words.property else { return nil }
        let result: ValueType
        switch (type.element, property) {
        case (.date, .year), (.dateTime, .year), (.dates, .year), (.date, .month), (.dateTime, .month), (.dates, .month): result = .number
        case (.date, .weekday), (.dateTime, .weekday): result = .weekday
        case (.dates, .days), (.date, .days): result = .number
        case (.dates, .start), (.dates, .end), (.date, .start), (.date, .end): result = .date
        case (.hours, .start), (.hours, .end): result = .time
        case (.hours, .length): result = .duration
        case (.range(let inner), .start), (.range(let inner), .end): result = inner
        default: return nil
        }
        return (Member(word: node.text, accesses: [], plain: property), type.isList ? .list(result) : result)
    }

    private func access(_ kind: Kind, _ words: Meanings, _ name: Symbol, depth: Int) -> (MemberAccess, ValueType)? {
        if let index = customField(name, of: kind) { return (.field(PropertyKey(customField: index)), fieldType(index)) }
        if kind == .task {
            switch words.clause {
            case .status: return (.taskStatus, .choice(nil))
            case .due: return (.taskDue, .dateTime)
            case .owner: return (.taskOwner, .record(Checker.partyKinds))
            default: break
            }
        }
        let isReferring = kind.head.reference != nil
        if isReferring || kind == .post || kind == .invitation {
            if words.kind == .person { return (.person, .record(KindSet(.person))) }
            if words.kind == .organization || words.clause == .body { return (.body, .record(KindSet(.organization, .group))) }
        }
        if let clause = words.clause {
            if let shape = kind.shape(of: clause) { return (.clause(clause), clauseType(shape, of: kind)) }
            if clause == .number, kind.head.acceptsNumber { return (.clause(.number), .number) }
            if clause == .date, kind.head.acceptsDate || kind.head.acceptsDates { return (.clause(.date), .dates) }
        }
        if let property = words.property, let type = computedType(property, of: kind) { return (.computed(property), type) }
        if let nested = words.kind {
            if nested == .day, kind.isAgendaPart { return (.day, .record(KindSet(.day))) }
            if kind == .conference || kind == .edition || kind == .series, words.canBePlural {
                return (.collection(nested), .list(.record(KindSet(nested))))
            }
            if kind.children.contains(nested) {
                let isMany = words.canBePlural
                return isMany ? (.children(nested), .list(.record(KindSet(nested)))) : (.child(nested), .record(KindSet(nested)))
            }
            if Self.ancestors(of: kind).contains(nested) { return (.parent(nested), .record(KindSet(nested))) }
        }
        if let index = program.workflows.firstIndex(where: { $0.name == name && $0.subject == kind }) { return (.workflow(index), .label) }
        if isReferring, depth == 0, let referents = kind.head.reference {
            var result: ValueType?
            var isList = false
            for referent in referents {
                guard let (_, type) = access(referent, words, name, depth: 1) else { continue }
                isList = isList || type.isList
                result = result.map { union($0, type.element) } ?? type.element
            }
            return result.map { (.throughReferent, isList ? .list($0) : $0) }
        }
        return nil
    }

    private static func ancestors(of kind: Kind) -> KindSet {
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

    private func computedType(_ property: Property, of kind: Kind) -> ValueType? {
        switch property {
        case .name: return .text
        case .start, .end: return kind.hasTime ? .dateTime : nil
        case .length: return kind.isAgendaPart || kind == .day ? .duration : nil
        case .days: return kind == .conference || kind == .edition || kind == .holiday ? .number : nil
        default: return nil
        }
    }

    private func fieldType(_ index: Int) -> ValueType {
        switch fieldTypes[index].content {
        case .words: .word(index)
        case .boolean: .boolean
        case .type(let type): valueType(type, clause: .note, kind: model.customFields[index].kind)
        }
    }

    private func clauseType(_ shape: ClauseShape, of kind: Kind) -> ValueType {
        let type = valueType(shape.type, clause: shape.clause, kind: kind)
        return shape.isMany ? .list(type) : type
    }

    func valueType(_ type: ClauseType, clause: Clause, kind: Kind) -> ValueType {
        switch type {
        case .flag, .condition: .boolean
        case .text: .text
        case .label: .label
        case .integer: .number
        case .quantity: [.expected, .yes, .no, .abstain].contains(clause) ? .number : .any
        case .money: .money
        case .date: .date
        case .dates: .dates
        case .moment: .dateTime
        case .time: .time
        case .hours: .hours
        case .at, .available: .any
        case .duration: .duration
        case .language: .language
        case .currency: .currency
        case .zone: .zone
        case .weekday: .weekday
        case .choice(let set): .choice(set)
        case .reference(let kinds): .record(kinds)
        case .party: .record(Checker.partyKinds)
        case .kind: .kind
        case .names: .label
        case .same: .record(KindSet(kind))
        }
    }
}

extension Kind {
    /// It has a place in the flow of a day.
    var isAgendaPart: Bool {
        switch self {
        case .session, .item, .break, .part, .parallel, .lane, .alongside, .point, .cue, .speech: true
        default: false
        }
    }
}
