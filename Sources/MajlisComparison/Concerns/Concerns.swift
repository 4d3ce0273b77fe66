import MajlisLanguage
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
        let (before, after) = (
            ConcernedPeople(old.project.model, old.tasks), ConcernedPeople(new.project.model, new.tasks)
        )
        var known: [Change.Subject: Set<Party>] = [:]
        for index in changes.indices where !changes[index].isOverruled {
            let subject = changes[index].subject
            switch subject {
            case .event(let x, let y):
                changes[index].concerned = people(behind: x, y, before, after).sorted()
            case .sessions(_, let meeting, let count, _):
                tell(&changes[index], of: meeting, count, after)
            case .record(let x, let y):
                let parties = known[subject] ?? everybody(x, y, before, after)
                known[subject] = parties
                changes[index].concerned = concerned(by: changes[index], parties, y, after).sorted()
                changes[index].rooms = rooms(of: changes[index], x, y)
            case .statement, .anchor, .all, .file: continue
            }
        }
    }

    private func concerned(by change: Change, _ parties: Set<Party>, _ y: RecordID?, _ after: ConcernedPeople) -> Set<Party> {
        switch change.kind {
        // Those who come or go, and all who are in it with them.
        case .role, .clause: return parties.union(difference(change.before, change.after))
        case .renamed, .template, .order: return []
        default:
            // Who is in it no more has been told so.
            guard let y else { return parties }
            return Set(after.people(of: y).map { Party(id: $0, isGone: false) })
        }
    }

    private func everybody(_ x: RecordID?, _ y: RecordID?, _ before: ConcernedPeople, _ after: ConcernedPeople) -> Set<Party> {
        var found: Set<Party> = []
        if let x { for id in before.people(of: x) { found.insert(party(old: id)) } }
        if let y { for id in after.people(of: y) { found.insert(Party(id: id, isGone: false)) } }
        return found
    }

    // MARK: Lists

    /// The parties of one side that the other does not have.
    private func difference(_ x: Told, _ y: Told) -> Set<Party> {
        let left = Set(x.parties(in: old.project.model).map { party(old: $0) })
        let right = Set(y.parties(in: new.project.model).map { Party(id: $0, isGone: false) })
        return left.symmetricDifference(right)
    }

    private func party(old id: RecordID) -> Party {
        pairs.toNew[id.index].map { Party(id: $0, isGone: false) } ?? Party(id: id, isGone: true)
    }

    // MARK: Events and zones

    /// Those whom the event is about, and who acted in it.
    private func people(behind x: Int?, _ y: Int?, _ before: ConcernedPeople, _ after: ConcernedPeople) -> Set<Party> {
        var found: Set<Party> = []
        for (place, outcome, people) in [(x, old, before), (y, new, after)] {
            guard let place else { continue }
            let events = outcome.project.program.events
            let ids = events[place].subjects(in: events).reduce(into: Set<RecordID>()) { $0.formUnion(people.people(of: $1)) }
            // Who acted, and who is named: the new owner of a recommendation.
            let named =
                [events[place].actor].compactMap { $0 }
                + events[place].arguments.flatMap { $0.map { Told.value($0).parties(in: outcome.project.model) } ?? [] }
            for id in ids.union(named.flatMap { people.people(of: $0) }) {
                found.insert(place == y ? Party(id: id, isGone: false) : party(old: id))
            }
        }
        return found
    }

    /// Everybody in the sessions, each with how many; who takes part in the meeting as a whole has all of them.
    private func tell(_ change: inout Change, of meeting: RecordID?, _ count: Int, _ after: ConcernedPeople) {
        var counts: [Party: Int] = [:]
        let model = new.project.model
        let hasSessions = change.members.contains { model.kind($0) == .session }
        var rooms: [Party: Int] = [:]
        for id in change.members {
            let step = hasSessions && model.kind(id) != .session ? 0 : 1
            for person in after.people(of: id) { counts[Party(id: person, isGone: false), default: 0] += step }
            if let room = new.schedule[id]?.room { rooms[Party(id: room, isGone: false), default: 0] += step }
        }
        for person in after.everybody(in: meeting) {
            let party = Party(id: person, isGone: false)
            if counts[party] == nil { counts[party] = count }
        }
        change.concerned = counts.keys.sorted()
        change.rooms = rooms.filter { $0.value > 0 }.keys.sorted()
        change.counts = counts.filter { $0.value > 0 }.merging(rooms) { first, _ in first }
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

extension Told {
    private static let kinds: KindSet = [.person, .organization, .delegation, .group, .role]

    /// The persons and bodies that it names.
    func parties(in model: Model) -> [RecordID] {
        switch self {
        case .records(let ids): ids.compactMap { model.referent($0) }.filter { Self.kinds.contains(model.kind($0)) }
        case .value(let value): value.elements.compactMap(\.recordID).filter { Self.kinds.contains(model.kind($0)) }
        default: []
        }
    }
}
