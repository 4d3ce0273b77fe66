import MajlisModel
import MajlisRuntime
import MajlisText
import MajlisVocabulary

/// Who takes part and where: name, post and body, part in the meeting, and every role with its session and time. What is confidential is
/// withheld.
public struct PeopleView: Sendable {
    public let plan: Plan
    public var style: ReportStyle
    private let filter: FoundFilter

    /// - Throws: `UnknownFilterValue` with the sentence to print, where nothing is called what the filter asks for.
    public init(_ plan: Plan, filter: ViewFilter = .none, style: ReportStyle = ReportStyle()) throws(UnknownFilterValue) {
        self.plan = plan
        self.style = style
        self.filter = try FoundFilter(filter, in: plan)
    }

    public func rendered(as format: ViewFormat) -> String {
        let people = PeopleBuilder(plan: plan, filter: filter).people()
        switch format {
        case .text: return PeopleText(plan: plan, style: style).text(people, isLimited: filter.isLimiting)
        case .csv: return PeopleData(plan: plan, language: style.language).csv(people)
        case .json: return PeopleData(plan: plan, language: style.language).json(people)
        }
    }
}

/// One person or body with all its parts.
struct Attendee {
    var who: RecordID
    /// Participant records, in all meetings.
    var participations: [RecordID] = []
    /// Delegations it belongs to.
    var delegations: [RecordID] = []
    /// Role records: chair, speaker …
    var roles: [RecordID] = []
}

/// Collects everybody who takes part, in the order in which the scripts declare them, persons before bodies.
struct PeopleBuilder {
    let plan: Plan
    let filter: FoundFilter

    private var model: Model { plan.model }

    func people() -> [Attendee] {
        var found: [RecordID: Attendee] = [:]
        func add(_ who: RecordID?, _ change: (inout Attendee) -> Void) {
            guard let who else { return }
            change(&found[who, default: Attendee(who: who)])
        }
        for id in model.records(of: .participant) {
            add(model.referent(id)) { $0.participations.append(id) }
            for delegate in model.references(id, .representedBy) { add(delegate) { $0.participations.append(id) } }
        }
        for id in model.records(of: .delegation) {
            for member in model.references(id, .head) + model.references(id, .member) {
                add(member) { if !$0.delegations.contains(id) { $0.delegations.append(id) } }
            }
        }
        for kind in AgendaBuilder.roleKinds + [.speech] {
            for id in model.records(of: kind) { add(model.referent(id)) { $0.roles.append(id) } }
        }
        return found.values.map(ordered).filter(matches).sorted { a, b in
            let (p, q) = (model[a.who].kind == .person, model[b.who].kind == .person)
            return p == q ? a.who < b.who : p
        }
    }

    /// Roles by time, those without one in the order of the scripts.
    private func ordered(_ attendee: Attendee) -> Attendee {
        var attendee = attendee
        attendee.roles.sort { a, b in
            let (x, y) = (moment(a), moment(b))
            return x == y ? a < b : x < y
        }
        return attendee
    }

    private func moment(_ role: RecordID) -> Int64 {
        guard let session = model[role].parent, let placement = plan.schedule[session], let date = placement.date else { return .max }
        return CivilDateTime(date, placement.start ?? .endOfDay).seconds
    }

    private func matches(_ attendee: Attendee) -> Bool {
        if let people = filter.people, !people.contains(attendee.who) { return false }
        if filter.days == nil, filter.rooms == nil, filter.tracks == nil { return true }
        return attendee.roles.contains { role in
            guard let session = model[role].parent, let placement = plan.schedule[session] else { return false }
            let isOnDay =
                filter.days == nil || (placement.day.map { filter.days?.contains($0) ?? false } ?? false)
                || (placement.date.map(filter.dates.contains) ?? false)
            let isInRoom = filter.rooms.map { rooms in placement.room.map(rooms.contains) ?? false } ?? true
            let isInTrack = filter.tracks.map { tracks in model.references(session, .track).contains(where: tracks.contains) } ?? true
            return isOnDay && isInRoom && isInTrack
        }
    }
}
