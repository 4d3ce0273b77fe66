import MajlisLanguage
import MajlisModel
import MajlisReport
import MajlisRuntime
import MajlisText
import MajlisVocabulary

extension Programme {
    /// A checked plan as a programme: what writers of formats are given.
    ///
    /// Only what the plan's level of access allows is in it, records as well as single clauses; what is above leaves no trace.
    /// - Parameter conference: by its name or title, where the project holds several.
    /// - Parameter revisions: how often events have changed a session, as `SessionRevisions` counts.
    /// - Throws: where it cannot be told whose programme it is, or where that may not leave.
    public init(_ plan: Plan, conference: String? = nil, revisions: [RecordID: Int] = [:]) throws(ExportFailure) {
        let shown = DisclosedModel(plan.project, level: plan.access)
        let chosen = try ConferenceChoice(shown, level: plan.access).choose(conference)
        self = ProgrammeBuilder(plan, shown, chosen, revisions: revisions).built()
    }
}

/// Collects a programme from the model and the schedule.
struct ProgrammeBuilder {
    let plan: Plan
    let shown: DisclosedModel
    /// nil where the scripts hold none.
    let meeting: RecordID?
    private let revisions: [RecordID: Int]
    /// Whether records outside of any conference belong to this one.
    private let isOnly: Bool
    /// Whether a zone is stated anywhere: otherwise instants are those of UTC, which nobody meant.
    private let statesZone: Bool

    var programme = Programme()
    /// Where records stand in the programme.
    var rooms: [RecordID: Int] = [:]
    var tracks: [RecordID: Int] = [:]
    var people: [RecordID: Int] = [:]
    private var days: [RecordID: Int] = [:]
    private var dates: [CivilDate: Int] = [:]
    /// Those of days and rooms.
    var zones: [RecordID: Zone] = [:]
    var sessions: [RecordID: Int] = [:]

    var model: Model { shown.model }

    init(_ plan: Plan, _ shown: DisclosedModel, _ meeting: RecordID?, revisions: [RecordID: Int]) {
        self.plan = plan
        self.shown = shown
        self.meeting = meeting
        self.revisions = revisions
        let model = shown.model
        isOnly = model.records(of: .conference).count + model.records(of: .edition).count <= 1
        statesZone = model.fields.contains { $0.property == PropertyKey(.zone) }
    }

    func built() -> Programme {
        var builder = self
        let parts = builder.agenda()
        builder.addPlaces(parts)
        builder.addZones()
        builder.addDays(parts)
        builder.addPeople(parts)
        for (index, id) in parts.enumerated() { builder.sessions[id] = index }
        for id in parts {
            var session = builder.session(id)
            session.sequence += revisions[id] ?? 0
            builder.programme.sessions.append(session)
        }
        builder.settleZonesOfDays()
        builder.addParticipants()
        builder.addTasks()
        builder.addConference()
        return builder.programme
    }

    /// Whether it belongs to the conference that is exported.
    func isOurs(_ id: RecordID) -> Bool {
        var next: RecordID? = id
        while let record = next {
            let kind = model.kind(record)
            if kind == .conference || kind == .edition { return record == meeting }
            next = shown.parent(record)
        }
        return isOnly
    }

    private func isOpen(_ id: RecordID) -> Bool { !model.isMasked(id) && shown.mayShow(id) && isOurs(id) }

    // MARK: The agenda

    /// Sessions, items, pauses and their parts, in the order of the scripts.
    private func agenda() -> [RecordID] {
        model.records.indices.lazy.map { RecordID($0) }.filter { id in
            guard !model.records[id.index].isTemplate else { return false }
            switch model.kind(id) {
            case .session, .item, .break, .part: return isOpen(id)
            // Points are what a session talks about; those of a conference are its aims.
            case .point: return model.enclosing(id, [.session, .item]) != nil && isOpen(id)
            default: return false
            }
        }
    }

    private mutating func addPlaces(_ parts: [RecordID]) {
        var used: Set<RecordID> = []
        for id in parts {
            if let room = room(of: id) { used.insert(room) }
            used.formUnion(trackRecords(of: id))
        }
        for id in model.records(of: .room) where shown.mayShow(id) && (used.contains(id) || isOnly || isStatedOurs(id)) {
            rooms[id] = programme.rooms.count
            programme.rooms.append(room(id))
        }
        for id in model.records(of: .track) where shown.mayShow(id) && (used.contains(id) || isOnly || isStatedOurs(id)) {
            tracks[id] = programme.tracks.count
            programme.tracks.append(track(id))
        }
    }

    /// Whether it stands in the conference itself.
    private func isStatedOurs(_ id: RecordID) -> Bool { meeting != nil && isOurs(id) }

    /// The room it takes place in, where that may be told.
    func room(of id: RecordID) -> RecordID? {
        let room = plan.schedule[id]?.room ?? shown.references(id, .room).first
        return room.flatMap { shown.mayShow($0) ? $0 : nil }
    }

    func trackRecords(of id: RecordID) -> [RecordID] {
        var found = shown.references(id, .track)
        if let lane = model.enclosing(id, [.lane]), let referent = model.referent(lane), model.kind(referent) == .track,
            shown.mayShow(referent), !found.contains(referent)
        {
            found.append(referent)
        }
        return found
    }

    // MARK: Days

    private mutating func addDays(_ parts: [RecordID]) {
        struct Found {
            var day: Programme.Day
            var record: RecordID?
        }
        var found: [Found] = []
        var known: Set<CivilDate> = []
        for id in plan.schedule.days where !model.isMasked(id) && shown.mayShow(id) && isOurs(id) {
            guard case .date(let partial)? = shown.value(id, .date), let date = partial.exact else { continue }
            found.append(Found(day: day(id, date), record: id))
            known.insert(date)
        }
        for id in parts {
            guard let placement = plan.schedule[id], let date = placement.date else { continue }
            let isListed = placement.day.map { day in found.contains { $0.record == day } } ?? known.contains(date)
            if !isListed, known.insert(date).inserted { found.append(Found(day: Programme.Day(date), record: nil)) }
        }
        let sorted = found.enumerated().sorted { ($0.element.day.date, $0.offset) < ($1.element.day.date, $1.offset) }.map(\.element)
        for entry in sorted {
            if let record = entry.record { days[record] = programme.days.count }
            if dates[entry.day.date] == nil { dates[entry.day.date] = programme.days.count }
            programme.days.append(entry.day)
        }
    }

    private func day(_ id: RecordID, _ date: CivilDate) -> Programme.Day {
        var day = Programme.Day(date)
        day.name = shown.name(id)
        day.title = shown.text(id, .title)
        if case .time(let start)? = shown.value(id, .from) { day.start = start }
        if case .time(let end)? = shown.value(id, .to) { day.end = end }
        day.zone = zone(ofDay: id)
        day.further = shown.added(id).compactMap(further)
        return day
    }

    /// Its place among the days, where its date is known.
    func day(of id: RecordID) -> Int? {
        guard let placement = plan.schedule[id] else { return nil }
        return placement.day.flatMap { days[$0] } ?? placement.date.flatMap { dates[$0] }
    }

    /// Seconds since 1970 where a zone was stated.
    func instant(_ placement: Schedule.Placement?) -> Int64? { statesZone ? placement?.startInstant : nil }

    func further(_ field: (name: String, value: Value)) -> Programme.Further? {
        shown.plain(field.value).map { Programme.Further(field.name, $0) }
    }
}
