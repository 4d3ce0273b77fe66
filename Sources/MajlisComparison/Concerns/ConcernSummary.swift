import MajlisModel
import MajlisText
import MajlisVocabulary

/// What the changes are for one person or body, and for one room, counted.
struct ConcernSummary {
    enum Matter: Int, CaseIterable, Comparable {
        case cancelled, postponed, reinstated, moved, longer, shorter, zone, itemsMoved, itemsLonger, itemsShorter, room, partNew, partGone
        case memberNew, memberGone, people, earlier, later, taskNew, taskGone, taskDone, step, retitled, own, other

        static func < (a: Matter, b: Matter) -> Bool { a.rawValue < b.rawValue }

        var label: MessageCode {
            switch self {
            case .cancelled: .diffCountCancelled
            case .postponed: .diffCountPostponed
            case .reinstated: .diffCountReinstated
            case .moved: .diffCountMoved
            case .longer: .diffCountLonger
            case .shorter: .diffCountShorter
            case .zone: .diffCountZone
            case .itemsMoved: .diffCountItemsMoved
            case .itemsLonger: .diffCountItemsLonger
            case .itemsShorter: .diffCountItemsShorter
            case .room: .diffCountRoom
            case .partNew: .diffCountPartNew
            case .partGone: .diffCountPartGone
            case .memberNew: .diffCountMemberNew
            case .memberGone: .diffCountMemberGone
            case .people: .diffCountPeople
            case .earlier: .diffCountEarlier
            case .later: .diffCountLater
            case .taskNew: .diffCountTaskNew
            case .taskGone: .diffCountTaskGone
            case .taskDone: .diffCountTaskDone
            case .step: .diffCountStep
            case .retitled: .diffCountRetitled
            case .own: .diffCountOwn
            case .other: .diffCountOther
            }
        }

        /// For machines.
        var word: String { "\(self)" }
    }

    enum RoomMatter: Int, CaseIterable, Comparable {
        case moved, longer, shorter, zone, gained, added, reinstated, lost, removed, cancelled, postponed

        static func < (a: RoomMatter, b: RoomMatter) -> Bool { a.rawValue < b.rawValue }

        var label: MessageCode {
            switch self {
            case .moved: .diffCountRoomMoved
            case .longer: .diffCountRoomLonger
            case .shorter: .diffCountRoomShorter
            case .zone: .diffCountRoomZone
            case .gained: .diffCountRoomGained
            case .added: .diffCountRoomAdded
            case .reinstated: .diffCountRoomReinstated
            case .lost: .diffCountRoomLost
            case .removed: .diffCountRoomRemoved
            case .cancelled: .diffCountRoomCancelled
            case .postponed: .diffCountRoomPostponed
            }
        }

        var word: String { "\(self)" }
    }

    private(set) var people: [(party: Party, counts: [(matter: Matter, count: Int)])] = []
    private(set) var rooms: [(party: Party, counts: [(matter: RoomMatter, count: Int)])] = []

    init(_ comparison: PlanComparison) {
        var found: [Party: [Matter: Int]] = [:]
        var places: [Party: [RoomMatter: Int]] = [:]
        // A session that has moved twice over is one session, and one that begins later and lasts longer has moved.
        var told: Set<Counted> = []
        let sorter = MatterSorter(comparison)
        for change in comparison.changes {
            for party in change.concerned {
                guard let matter = sorter.matter(of: change, for: party) else { continue }
                if matter == .other || told.insert(Counted(party: party, matter: matter.rawValue, subject: change.subject)).inserted {
                    found[party, default: [:]][matter, default: 0] += change.counts.isEmpty ? 1 : change.counts[party] ?? 1
                }
            }
            for party in change.rooms {
                if let matter = sorter.matter(of: change, forRoom: party),
                    told.insert(Counted(party: party, matter: -1 - matter.rawValue, subject: change.subject)).inserted
                {
                    places[party, default: [:]][matter, default: 0] += change.counts[party] ?? 1
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
}
