import MajlisModel
import MajlisRuntime
import MajlisText
import MajlisVocabulary

/// Changes in the order in which people read of them: the meeting, day by day, people, places, deadlines and the rest.
struct ChangeSections {
    enum Section: Hashable, Comparable {
        case meeting
        case day(CivilDate)
        case undated, people, places, tasks, documents, results, money, rules, other

        private var rank: Int {
            switch self {
            case .meeting: 0
            case .day: 1
            case .undated: 2
            case .people: 3
            case .places: 4
            case .tasks: 5
            case .documents: 6
            case .results: 7
            case .money: 8
            case .rules: 9
            case .other: 10
            }
        }

        static func < (a: Section, b: Section) -> Bool {
            if case .day(let x) = a, case .day(let y) = b { return x < y }
            return a.rank < b.rank
        }

        /// nil for a day, whose heading is its date.
        var heading: MessageCode? {
            switch self {
            case .meeting: .diffSectionMeeting
            case .day: nil
            case .undated: .diffSectionUndated
            case .people: .diffSectionPeople
            case .places: .diffSectionPlaces
            case .tasks: .diffSectionTasks
            case .documents: .diffSectionDocuments
            case .results: .diffSectionResults
            case .money: .diffSectionMoney
            case .rules: .diffSectionRules
            case .other: .diffSectionOther
            }
        }
    }

    /// Numbers of changes that follow from no other.
    private(set) var sections: [(section: Section, changes: [Int])] = []
    /// By change, those that follow from it.
    private(set) var followers: [Int: [Int]] = [:]

    private let comparison: PlanComparison

    /// - Parameter leavesOut: changes that are not told; what follows from them is told by itself.
    init(_ comparison: PlanComparison, leavesOut: (Change) -> Bool = { _ in false }) {
        self.comparison = comparison
        var found: [Section: [Int]] = [:]
        for (place, change) in comparison.changes.enumerated() where !leavesOut(change) {
            if let cause = change.cause, !leavesOut(comparison.changes[cause]) {
                followers[cause, default: []].append(place)
            } else {
                found[section(of: change), default: []].append(place)
            }
        }
        sections = found.sorted { $0.key < $1.key }.map { ($0.key, inOrder($0.value)) }
    }

    /// All that follows from a change, however far.
    func all(following place: Int) -> [Int] {
        var found: [Int] = []
        var next = followers[place] ?? []
        while !next.isEmpty {
            found += next
            next = next.flatMap { followers[$0] ?? [] }
        }
        return found
    }

    /// By time; what is said of one thing stays together.
    private func inOrder(_ places: [Int]) -> [Int] {
        var first: [Change.Subject: Int] = [:]
        for place in places where first[comparison.changes[place].subject] == nil { first[comparison.changes[place].subject] = place }
        let keyed = places.map { place -> (time: Int, first: Int, place: Int) in
            let subject = comparison.changes[place].subject
            return (start(of: subject), first[subject] ?? place, place)
        }
        return keyed.sorted { ($0.time, $0.first, $0.place) < ($1.time, $1.first, $1.place) }.map(\.place)
    }

    private func start(of subject: Change.Subject) -> Int {
        guard let (id, outcome) = record(subject) else { return .max }
        var next: RecordID? = id
        while let id = next {
            if let start = outcome.schedule[id]?.start { return Int(start.seconds) }
            next = outcome.project.model[id].parent
        }
        return .max
    }

    private func record(_ subject: Change.Subject) -> (RecordID, Outcome)? {
        switch subject {
        case .record(let x, let y), .anchor(_, let x, let y), .all(_, let x, let y):
            if let y { return (y, comparison.new) }
            return x.map { ($0, comparison.old) }
        case .sessions(let x, let y, _, _):
            if let y { return (y, comparison.new) }
            return x.map { ($0, comparison.old) }
        case .event(let x, let y):
            let change = y.map { (comparison.new, $0) } ?? x.map { (comparison.old, $0) }
            guard let (outcome, place) = change else { return nil }
            let events = outcome.project.program.events
            return events[place].subjects(in: events).first.map { ($0, outcome) }
        case .statement, .file: return nil
        }
    }

    // MARK: Sections

    private static let agenda: KindSet = [
        .day, .agenda, .session, .item, .break, .parallel, .lane, .alongside, .part, .speech, .cue, .track, .point,
    ]

    private func section(of change: Change) -> Section {
        switch change.subject {
        case .statement, .file: return .rules
        case .anchor, .sessions: return .meeting
        case .record, .all, .event: break
        }
        if case .all(let kind, nil, nil) = change.subject { return Self.section(of: kind) }
        guard let (id, outcome) = record(change.subject) else { return .other }
        let model = outcome.project.model
        var next: RecordID? = id
        while let place = next {
            if Self.agenda.contains(model.kind(place)) { return day(of: id, outcome).map { .day($0) } ?? .undated }
            next = model[place].parent
        }
        return Self.section(of: model.kind(id))
    }

    private func day(of id: RecordID, _ outcome: Outcome) -> CivilDate? {
        var next: RecordID? = id
        while let id = next {
            if let date = outcome.schedule[id]?.date { return date }
            if outcome.project.model.kind(id) == .day, case .date(let date)? = outcome.project.model.value(id, .date) { return date.exact }
            next = outcome.project.model[id].parent
        }
        return nil
    }

    private static func section(of kind: Kind) -> Section {
        switch kind {
        case .conference, .edition, .series, .milestone, .goal, .theme, .purpose, .background, .outcome, .chair, .coChair, .moderator,
            .rapporteur, .host, .organizer, .coOrganizer, .interpreter, .speaker, .thanks:
            .meeting
        case .person, .organization, .group, .post, .delegation, .role, .category, .participant, .invitation, .nomination: .people
        case .place, .venue, .room, .equipment, .booth: .places
        case .task, .checklist, .action, .calendar, .holiday: .tasks
        case .document, .quote, .summary, .source, .link, .report: .documents
        case .decision, .vote, .recommendation, .commitment: .results
        case .budget, .line, .fund, .pledge, .rate, .expense: .money
        case .rule, .workflow: .rules
        default: .other
        }
    }
}
