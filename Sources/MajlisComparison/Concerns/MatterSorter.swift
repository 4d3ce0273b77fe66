import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

/// What a change is for one whom it concerns.
struct MatterSorter {
    private let comparison: PlanComparison
    /// What begins at another time: that it lasts longer as well need not be told.
    private var moved: Set<Change.Subject> = []

    init(_ comparison: PlanComparison) {
        self.comparison = comparison
        for change in comparison.changes where change.kind == .moved { moved.insert(change.subject) }
    }

    private static let parties: KindSet = [.person, .organization, .group, .delegation, .role]
    private static let bodies: KindSet = [.organization, .group, .delegation, .role]
    private static let agenda: KindSet = [.session, .item, .break, .part, .speech, .parallel, .lane, .alongside]

    /// nil where another change of the same says it.
    func matter(of change: Change, for party: Party) -> ConcernSummary.Matter? {
        switch change.subject {
        case .event(let x, let y):
            if change.isSaidPlainly { return nil }
            return event(y.map { comparison.new.project.program.events[$0] } ?? x.map { comparison.old.project.program.events[$0] })
        case .sessions: return .zone
        case .record(let x, let y): return matter(of: change, for: party, x, y)
        case .statement, .anchor, .all, .file: return .other
        }
    }

    private func event(_ event: Event?) -> ConcernSummary.Matter {
        switch event?.step {
        case .done?, .skip?: .taskDone
        case .workflow?: .step
        default: .other
        }
    }

    private func matter(of change: Change, for party: Party, _ x: RecordID?, _ y: RecordID?) -> ConcernSummary.Matter? {
        let kind = y.map { comparison.new.project.model.kind($0) } ?? x.map { comparison.old.project.model.kind($0) } ?? .session
        let (isSession, isParty) = (kind == .session, Self.parties.contains(kind))
        switch change.kind {
        case .moved: return isSession ? .moved : .itemsMoved
        case .lengthened: return moved.contains(change.subject) ? nil : isSession ? .longer : .itemsLonger
        case .shortened: return moved.contains(change.subject) ? nil : isSession ? .shorter : .itemsShorter
        case .cancelled: return .cancelled
        case .postponed: return .postponed
        case .reinstated: return .reinstated
        case .room: return .room
        case .retitled: return isParty ? .own : .retitled
        case .added: return kind == .task ? .taskNew : isParty ? .own : .partNew
        case .removed: return kind == .task ? .taskGone : isParty ? .own : .partGone
        case .role:
            return comes(party, change).map { $0 ? .partNew : .partGone } ?? (Self.agenda.contains(kind) ? .people : .other)
        case .due: return change.isEarlier.map { $0 ? .earlier : .later } ?? .other
        case .clause(let property):
            switch property.clause {
            case .due?, .deadline?, .submit?: return change.isEarlier.map { $0 ? .earlier : .later } ?? .other
            default: break
            }
            if let isNew = comes(party, change) {
                if Self.bodies.contains(kind) { return isNew ? .memberNew : .memberGone }
                if kind == .task { return isNew ? .taskNew : .taskGone }
                if !isParty { return isNew ? .partNew : .partGone }
            }
            return isParty || kind == .participant ? .own : .other
        default: return isParty || kind == .participant ? .own : .other
        }
    }

    /// Whether a party comes to a list or goes from it; nil where it is in both or in neither.
    private func comes(_ party: Party, _ change: Change) -> Bool? {
        let before = change.before.parties(in: comparison.old.project.model).contains { id in
            party == (comparison.pairs.toNew[id.index].map { Party(id: $0, isGone: false) } ?? Party(id: id, isGone: true))
        }
        let after = change.after.parties(in: comparison.new.project.model).contains { party == Party(id: $0, isGone: false) }
        return before == after ? nil : after
    }

    func matter(of change: Change, forRoom party: Party) -> ConcernSummary.RoomMatter? {
        switch change.kind {
        case .moved: return .moved
        case .lengthened: return moved.contains(change.subject) ? nil : .longer
        case .shortened: return moved.contains(change.subject) ? nil : .shorter
        case .shifted: return .zone
        case .postponed: return .postponed
        case .cancelled: return .cancelled
        case .added: return .added
        case .reinstated: return .reinstated
        case .removed: return .removed
        case .room:
            if case .records(let ids) = change.after, !party.isGone, ids.contains(party.id) { return .gained }
            return .lost
        default: return nil
        }
    }
}
