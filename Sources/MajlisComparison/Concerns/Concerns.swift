import MajlisModel
import MajlisRuntime
import MajlisVocabulary

/// Whom and which rooms each change concerns: who speaks and chairs, who owns the task, who is named; of a delegation its head.
struct Concerns {
    private let old: Outcome
    private let new: Outcome
    private let pairs: RecordMatcher

    init(_ old: Outcome, _ new: Outcome, _ pairs: RecordMatcher) { (self.old, self.new, self.pairs) = (old, new, pairs) }

    func add(to changes: inout [Change]) {
        let (before, after) = (Memory(old.project.model, old.tasks), Memory(new.project.model, new.tasks))
        var known: [Change.Subject: Set<Party>] = [:]
        for index in changes.indices {
            let subject = changes[index].subject
            guard case .record(let x, let y) = subject else { continue }
            let parties = known[subject] ?? everybody(x, y, before, after)
            known[subject] = parties
            var concerned = parties
            switch changes[index].kind {
            case .role:
                // Only those who come or go, and who chairs what they come to.
                concerned = difference(changes[index].before, changes[index].after)
                if concerned.isEmpty { concerned = parties }
            case .renamed, .template, .order: concerned = []
            case .clause: break
            default:
                // Who is in it no more has been told so.
                if let y { concerned = Set(after.people(of: y).map { Party(id: $0, isGone: false) }) }
            }
            changes[index].concerned = concerned.sorted()
            changes[index].rooms = rooms(of: changes[index], x, y)
        }
    }

    private func everybody(_ x: RecordID?, _ y: RecordID?, _ before: Memory, _ after: Memory) -> Set<Party> {
        var found: Set<Party> = []
        if let x { for id in before.people(of: x) { found.insert(party(old: id)) } }
        if let y { for id in after.people(of: y) { found.insert(Party(id: id, isGone: false)) } }
        return found
    }

    /// The referents of the records of one side that the other does not have.
    private func difference(_ x: Told, _ y: Told) -> Set<Party> {
        guard case .records(let olds) = x, case .records(let news) = y else { return [] }
        let left = Set(olds.compactMap { old.project.model.referent($0) }.map { party(old: $0) })
        let right = Set(news.compactMap { new.project.model.referent($0) }.map { Party(id: $0, isGone: false) })
        return left.symmetricDifference(right)
    }

    private func party(old id: RecordID) -> Party {
        pairs.toNew[id.index].map { Party(id: $0, isGone: false) } ?? Party(id: id, isGone: true)
    }

    // MARK: Rooms

    private func rooms(of change: Change, _ x: RecordID?, _ y: RecordID?) -> [Party] {
        switch change.kind {
        case .moved, .lengthened, .shortened, .room, .cancelled, .postponed, .reinstated, .added, .removed: break
        default: return []
        }
        var found: Set<Party> = []
        if let x, let room = old.schedule[x]?.room { found.insert(party(old: room)) }
        if let y, let room = new.schedule[y]?.room { found.insert(Party(id: room, isGone: false)) }
        return found.sorted()
    }
}

/// The people behind records of one state.
private final class Memory {
    private let model: Model
    private var owners: [RecordID: Set<RecordID>] = [:]

    init(_ model: Model, _ tasks: [TaskState]) {
        self.model = model
        for state in tasks {
            for id in state.owner.elements.compactMap(\.recordID) { owners[state.task, default: []].insert(id) }
        }
    }

    private static let parties: KindSet = [.person, .organization, .delegation, .group, .role]
    private static let roles: KindSet = [
        .chair, .coChair, .moderator, .speaker, .rapporteur, .host, .organizer, .coOrganizer, .interpreter, .participant, .speech,
    ]

    func people(of id: RecordID) -> Set<RecordID> {
        var found: Set<RecordID> = []
        collect(id, depth: 0, &found)
        for owner in owners[id] ?? [] { resolve(owner, &found) }
        return found
    }

    private func collect(_ id: RecordID, depth: Int, _ found: inout Set<RecordID>) {
        let kind = model.kind(id)
        if Self.parties.contains(kind) {
            resolve(id, &found)
            return
        }
        if Self.roles.contains(kind) {
            if case .record(let who) = model[id].referent { resolve(who, &found) }
        }
        // What people say of days and meetings is nobody's in particular.
        for field in model.fields(of: id) {
            for value in field.value.elements {
                if let other = value.recordID, Self.parties.contains(model.kind(other)) { resolve(other, &found) }
            }
        }
        if [.conference, .edition, .series, .day, .agenda, .checklist].contains(kind) || depth > 4 { return }
        if kind == .post, let person = model[id].parent { resolve(person, &found) }
        for child in model[id].children where !model[child].isTemplate { collect(child, depth: depth + 1, &found) }
    }

    private func resolve(_ id: RecordID, _ found: inout Set<RecordID>) {
        switch model.kind(id) {
        case .delegation:
            let head = model.references(id, .head)
            if head.isEmpty { found.insert(id) } else { found.formUnion(head) }
        case .group, .role:
            let members = model.references(id, .member)
            if members.isEmpty { found.insert(id) } else { found.formUnion(members) }
        default: found.insert(id)
        }
    }
}
