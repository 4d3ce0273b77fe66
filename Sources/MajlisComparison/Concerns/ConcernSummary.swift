import MajlisModel
import MajlisText
import MajlisVocabulary

/// What the changes are for one person or body, and for one room, counted.
struct ConcernSummary {
    enum Matter: Int, CaseIterable, Comparable {
        case cancelled, postponed, moved, itemsMoved, room, partNew, partGone, earlier, later, taskNew, taskGone, retitled, own, other

        static func < (a: Matter, b: Matter) -> Bool { a.rawValue < b.rawValue }

        var label: MessageCode {
            switch self {
            case .cancelled: .diffCountCancelled
            case .postponed: .diffCountPostponed
            case .moved: .diffCountMoved
            case .itemsMoved: .diffCountItemsMoved
            case .room: .diffCountRoom
            case .partNew: .diffCountPartNew
            case .partGone: .diffCountPartGone
            case .earlier: .diffCountEarlier
            case .later: .diffCountLater
            case .taskNew: .diffCountTaskNew
            case .taskGone: .diffCountTaskGone
            case .retitled: .diffCountRetitled
            case .own: .diffCountOwn
            case .other: .diffCountOther
            }
        }

        /// For machines.
        var word: String { "\(self)" }
    }

    enum RoomMatter: Int, CaseIterable, Comparable {
        case moved, gained, lost, cancelled

        static func < (a: RoomMatter, b: RoomMatter) -> Bool { a.rawValue < b.rawValue }

        var label: MessageCode {
            switch self {
            case .moved: .diffCountRoomMoved
            case .gained: .diffCountRoomGained
            case .lost: .diffCountRoomLost
            case .cancelled: .diffCountRoomCancelled
            }
        }

        var word: String { "\(self)" }
    }

    private(set) var people: [(party: Party, counts: [(matter: Matter, count: Int)])] = []
    private(set) var rooms: [(party: Party, counts: [(matter: RoomMatter, count: Int)])] = []

    init(_ comparison: PlanComparison) {
        var found: [Party: [Matter: Int]] = [:]
        var places: [Party: [RoomMatter: Int]] = [:]
        // A session that begins later and lasts longer is one session.
        var told: Set<Counted> = []
        for change in comparison.changes {
            for party in change.concerned {
                for matter in Self.matters(of: change, for: party, comparison)
                where matter == .other || told.insert(Counted(party: party, matter: matter.rawValue, subject: change.subject)).inserted {
                    found[party, default: [:]][matter, default: 0] += 1
                }
            }
            for party in change.rooms {
                if let matter = Self.matter(of: change, forRoom: party, comparison),
                    told.insert(Counted(party: party, matter: -1 - matter.rawValue, subject: change.subject)).inserted
                {
                    places[party, default: [:]][matter, default: 0] += 1
                }
            }
        }
        people = found.sorted { $0.key < $1.key }.map { party, counts in
            (party, counts.sorted { $0.key < $1.key }.map { (matter: $0.key, count: $0.value) })
        }
        rooms = places.sorted { $0.key < $1.key }.map { party, counts in
            (party, counts.sorted { $0.key < $1.key }.map { (matter: $0.key, count: $0.value) })
        }
    }

    private struct Counted: Hashable {
        var party: Party
        var matter: Int
        var subject: Change.Subject
    }

    private static let parties: KindSet = [.person, .organization, .group, .delegation, .role]

    private static func matters(of change: Change, for party: Party, _ comparison: PlanComparison) -> [Matter] {
        guard case .record(let x, let y) = change.subject else { return [.other] }
        let kind = y.map { comparison.new.project.model.kind($0) } ?? x.map { comparison.old.project.model.kind($0) } ?? .session
        switch change.kind {
        case .moved, .lengthened, .shortened: return [kind == .session ? .moved : .itemsMoved]
        case .cancelled: return [.cancelled]
        case .postponed: return [.postponed]
        case .room: return [.room]
        case .retitled: return [parties.contains(kind) ? .own : .retitled]
        case .added: return [kind == .task ? .taskNew : parties.contains(kind) ? .own : .partNew]
        case .removed: return [kind == .task ? .taskGone : parties.contains(kind) ? .own : .partGone]
        case .role:
            let (before, after) = (
                stands(party, in: change.before, isOld: true, comparison), stands(party, in: change.after, isOld: false, comparison)
            )
            return [before == after ? .other : after ? .partNew : .partGone]
        case .due: return [change.isEarlier.map { $0 ? .earlier : .later } ?? .other]
        case .clause(let property) where property.clause == .due || property.clause == .deadline || property.clause == .submit:
            return [change.isEarlier.map { $0 ? .earlier : .later } ?? .other]
        default: return [parties.contains(kind) || kind == .participant ? .own : .other]
        }
    }

    private static func stands(_ party: Party, in told: Told, isOld: Bool, _ comparison: PlanComparison) -> Bool {
        guard case .records(let ids) = told else { return false }
        let model = isOld ? comparison.old.project.model : comparison.new.project.model
        return ids.contains { id in
            guard let who = model.referent(id) else { return false }
            if !isOld { return party == Party(id: who, isGone: false) }
            let other = comparison.pairs.toNew[who.index].map { Party(id: $0, isGone: false) } ?? Party(id: who, isGone: true)
            return party == other
        }
    }

    private static func matter(of change: Change, forRoom party: Party, _ comparison: PlanComparison) -> RoomMatter? {
        switch change.kind {
        case .moved, .lengthened, .shortened, .postponed: return .moved
        case .cancelled: return .cancelled
        case .added, .reinstated: return .gained
        case .removed: return .lost
        case .room:
            if case .records(let ids) = change.after, !party.isGone, ids.contains(party.id) { return .gained }
            return .lost
        default: return nil
        }
    }
}
