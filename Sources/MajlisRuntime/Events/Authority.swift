import MajlisModel
import MajlisVocabulary

/// Who may act for whom on a day: a role's holders, a body's or group's members and the people of its posts.
struct Authority {
    let model: Model

    /// Whether an actor is one of those entitled, holds such a role, or belongs to such a body; unknown where a list of members is open.
    func mayAct(_ actor: RecordID, forOneOf entitled: [RecordID], on day: CivilDate) -> Kleene {
        var result = Kleene.no
        for party in entitled {
            var seen = Set<RecordID>()
            result = result.or(mayAct(actor, for: party, on: day, &seen))
            if result == .yes { break }
        }
        return result
    }

    private func mayAct(_ actor: RecordID, for party: RecordID, on day: CivilDate, _ seen: inout Set<RecordID>) -> Kleene {
        let actor = principal(actor)
        let party = principal(party)
        if actor == party { return .yes }
        guard seen.insert(party).inserted else { return .no }
        var result = belongs(actor, to: party, on: day)
        if result == .yes { return .yes }
        for clause in Authority.memberClauses(model[party].kind) {
            for member in model.references(party, clause) {
                result = result.or(mayAct(actor, for: member, on: day, &seen))
                if result == .yes { return .yes }
            }
            result = result.or(isOpen(model.value(party, clause)) ? .unknown : .no)
        }
        return result
    }

    /// A participant, speaker or other referring record acts as the person or body behind it.
    private func principal(_ record: RecordID) -> RecordID { model.referent(record) ?? record }

    private static func memberClauses(_ kind: Kind) -> [Clause] {
        switch kind {
        case .role, .organization, .group: [.member]
        case .delegation: [.head, .member]
        case .participant: [.representedBy]
        default: []
        }
    }

    /// What the actor's own record says of its bodies, roles and groups.
    private func belongs(_ actor: RecordID, to party: RecordID, on day: CivilDate) -> Kleene {
        var result = Kleene.no
        for clause in Authority.belongingClauses(model[actor].kind) {
            if model.references(actor, clause).contains(where: { principal($0) == party }) { return .yes }
            result = result.or(isOpen(model.value(actor, clause)) ? .unknown : .no)
        }
        for post in model.children(actor, .post) where model.references(post, .of).contains(party) {
            result = result.or(isHeld(post, on: day))
        }
        return result
    }

    private static func belongingClauses(_ kind: Kind) -> [Clause] {
        switch kind {
        case .person: [.of, .role, .group]
        case .organization: [.parent, .group]
        case .role, .delegation: [.of]
        case .group: [.parent]
        default: []
        }
    }

    private func isHeld(_ post: RecordID, on day: CivilDate) -> Kleene {
        var result = Kleene.yes
        switch model.value(post, .from) {
        case .date(let from)?: result = result.and(from.isAtMost(PartialDate(day)))
        case let value?: result = result.and(value.isUnknown ? .unknown : .yes)
        case nil: break
        }
        switch model.value(post, .until) {
        case .date(let until)?: result = result.and(until.isAtLeast(PartialDate(day)))
        case let value?: result = result.and(value.isUnknown ? .unknown : .yes)
        case nil: break
        }
        return result
    }

    private func isOpen(_ value: Value?) -> Bool {
        switch value {
        case .list(let box)?:
            switch box.openness {
            case .complete: false
            case .exactly, .others, .tbd, .unstated: true
            }
        case .others?: true
        case let value?: value.isUnknown
        case nil: false
        }
    }
}
