import MajlisModel
import MajlisRuntime
import MajlisVocabulary

/// The people behind records of one state.
final class ConcernedPeople {
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

    /// Who has a part in a meeting as a whole: its officers and hosts, its participants and delegations.
    func everybody(in meeting: RecordID?) -> Set<RecordID> {
        var found: Set<RecordID> = []
        let top = model.records(of: .participant) + model.records(of: .delegation)
        for id in top where meeting == nil || (model.enclosing(id, [.conference, .edition]) ?? meeting) == meeting {
            collect(id, depth: 5, &found)
        }
        for child in meeting.map({ model[$0].children }) ?? [] where Self.roles.contains(model.kind(child)) {
            collect(child, depth: 5, &found)
        }
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
