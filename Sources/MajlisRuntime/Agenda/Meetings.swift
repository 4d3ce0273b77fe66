import MajlisModel
import MajlisVocabulary

/// Which conference or edition a record belongs to: the one whose block it stands in, otherwise the only one there is.
struct Meetings {
    private let only: RecordID?

    init(_ model: Model) {
        let all = model.records(of: .conference) + model.records(of: .edition)
        only = all.count == 1 ? all[0] : nil
    }

    func meeting(of id: RecordID, in facts: ModelFacts) -> RecordID? {
        var next = facts.parent(id)
        while let parent = next {
            let kind = facts.kind(parent)
            if kind == .conference || kind == .edition { return parent }
            next = facts.parent(parent)
        }
        return only
    }
}

/// Which parts of the agenda take place: nothing that is cancelled or postponed does, nor what stands inside it.
struct CalledOff {
    // By record: 0 not asked yet, 1 takes place, 2 does not.
    private var known: [UInt8]

    init(_ facts: ModelFacts) {
        known = Array(repeating: 0, count: facts.records.count)
    }

    mutating func contains(_ id: RecordID, in facts: ModelFacts) -> Bool {
        if known[id.index] != 0 { return known[id.index] == 2 }
        var isOff = false
        switch facts.kind(id) {
        case .session, .item, .agenda, .conference, .edition:
            if let status = facts.choice(id, .status) { isOff = status == .cancelled || status == .postponed }
        default: break
        }
        if !isOff, let parent = facts.parent(id) { isOff = contains(parent, in: facts) }
        known[id.index] = isOff ? 2 : 1
        return isOff
    }
}
