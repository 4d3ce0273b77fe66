import MajlisModel
import MajlisText
import MajlisVocabulary

/// `like`: copies the clauses that a record does not have itself, but never its name, time or place, and the nested records of the kinds that it
/// does not have. Lists are replaced, not joined.
extension Checker {
    mutating func copyLikeness() {
        var done: Set<RecordID> = []
        for id in copies where !done.contains(id) {
            // From the record to the first original; the chain may be as long as the script.
            var chain = [id]
            var isInChain: Set<RecordID> = [id]
            while let like = model.field(chain[chain.count - 1], .like), case .record(let original) = like.value, !done.contains(original) {
                if !isInChain.insert(original).inserted {
                    reportCircle(chain, to: original, at: like.origin)
                    break
                }
                chain.append(original)
            }
            for id in chain.reversed() where done.insert(id).inserted {
                if let like = model.field(id, .like), case .record(let original) = like.value, original != id {
                    if isAround(original, id) {
                        reportCircle([original, id], to: original, at: like.origin)
                    } else {
                        copy(original, to: id)
                    }
                }
            }
        }
    }

    /// A record inside its original would be copied into itself.
    private func isAround(_ outer: RecordID, _ id: RecordID) -> Bool {
        var next = model[id].parent
        while let parent = next {
            if parent == outer { return true }
            next = model[parent].parent
        }
        return false
    }

    private mutating func reportCircle(_ chain: [RecordID], to original: RecordID, at origin: Origin) {
        guard let place = origin.location else { return }
        let circle = chain.drop { $0 != original } + [original]
        report(Diagnostic(.likeCircle, at: place, ["name": shownName(original), "chain": .list(circle.map { shownName($0) })]))
    }

    private mutating func copy(_ original: RecordID, to id: RecordID) {
        var fields = Array(model.fields(of: id))
        for field in model.fields(of: original) where isCopied(field, model.kind(id)) && model.field(id, field.property) == nil {
            fields.append(owned(field, by: id))
        }
        model.setFields(fields, of: id)
        copyChildren(of: original, to: id)
    }

    /// Whether `like` copies a field: not what tells one record from another, when it is and where.
    private func isCopied(_ field: Field, _ kind: Kind) -> Bool {
        guard let clause = field.property.clause else { return true }
        if clause == .number, kind.head.acceptsNumber { return false }
        if Self.ownClauses.contains(clause) { return false }
        switch kind.shape(of: clause)?.type {
        case .at, .time: return false
        case .date, .dates, .moment: return ![.date, .from, .to, .until, .opening, .closing].contains(clause)
        default: return true
        }
    }

    private static let ownClauses: Set<Clause> = [.id, .renamed, .like, .as, .day, .room, .place, .venue]

    /// An expression belongs to its record: the copy gets its own.
    private mutating func owned(_ field: Field, by id: RecordID) -> Field {
        guard case .deferred(let index) = field.value else { return field }
        var expression = program.deferred[Int(index)]
        expression.owner = id
        program.deferred.append(expression)
        return Field(field.property, .deferred(UInt32(program.deferred.count - 1)), origin: field.origin)
    }

    /// Nested records of the kinds that the copy does not have. The original is not around the copy, and the parser limits how deep records nest.
    private mutating func copyChildren(of source: RecordID, to target: RecordID) {
        let own = Set(model[target].children.map { model.kind($0) })
        for child in model[source].children where !own.contains(model.kind(child)) && copyBudget > 0 {
            copyBudget -= 1
            var copy = model[child]
            copy.parent = target
            copy.children = []
            copy.isTemplate = model[target].isTemplate
            copy.name = .none
            let id = model.add(copy)
            model.setFields(Array(model.fields(of: child)).map { owned($0, by: id) }, of: id)
            copyChildren(of: child, to: id)
        }
    }
}
