import MajlisModel
import MajlisRuntime
import MajlisVocabulary

/// The agenda as a view shows it: days, agendas without days, and what has no place yet.
struct AgendaOutline {
    var sections: [AgendaSection]
}

struct AgendaSection {
    enum Heading {
        /// A day of the agenda; the record is nil where only a session names the date.
        case day(RecordID?, PartialDate?)
        /// A proposed agenda, whose items stand in order without times.
        case agenda(RecordID)
        case unplaced
    }

    var heading: Heading
    var entries: [AgendaEntry]
}

/// One line of the agenda, with what stands inside it.
struct AgendaEntry {
    /// Who does what in it.
    struct Role {
        var kind: Kind
        var record: RecordID
        var isOpen: Bool
    }

    var record: RecordID
    var kind: Kind
    var start: CivilTime?
    var end: CivilTime?
    var isTimeOpen = false
    /// It runs beside the flow and does not push it.
    var isAlongside = false
    var room: RecordID?
    var isRoomOpen = false
    var roles: [Role] = []
    var children: [AgendaEntry] = []
}

/// Collects the outline from the model and the schedule.
struct AgendaBuilder {
    let plan: Plan
    let filter: FoundFilter

    private var model: Model { plan.model }

    /// What stands in an agenda by itself.
    private static let timed: Set<Kind> = [.session, .item, .break, .parallel, .lane, .alongside]
    private static let nested: Set<Kind> = [.session, .item, .break, .parallel, .lane, .alongside, .part, .point]
    static let roleKinds: [Kind] = [
        .chair, .coChair, .moderator, .speaker, .rapporteur, .host, .organizer, .coOrganizer, .interpreter,
    ]

    func outline() -> AgendaOutline {
        var byDay: [RecordID: [RecordID]] = [:]
        var byDate: [CivilDate: [RecordID]] = [:]
        var byAgenda: [RecordID: [RecordID]] = [:]
        var unplaced: [RecordID] = []
        for index in model.records.indices {
            let id = RecordID(index)
            let record = model[id]
            guard !record.isTemplate, !model.isMasked(id), Self.timed.contains(record.kind), isOutermost(record) else { continue }
            let placement = plan.schedule[id]
            if let day = placement?.day ?? day(of: record) {
                byDay[day, default: []].append(id)
            } else if let date = placement?.date {
                byDate[date, default: []].append(id)
            } else if let parent = record.parent, model[parent].kind == .agenda {
                byAgenda[parent, default: []].append(id)
            } else {
                unplaced.append(id)
            }
        }

        var sections: [AgendaSection] = []
        for day in plan.schedule.days where filter.days?.contains(day) ?? true {
            let entries = self.entries(of: byDay[day] ?? [])
            if entries.isEmpty, filter.isLimiting { continue }
            sections.append(AgendaSection(heading: .day(day, date(of: day)), entries: inOrder(entries)))
        }
        for (date, ids) in byDate.sorted(by: { $0.key < $1.key }) where filter.days == nil || filter.dates.contains(date) {
            let entries = inOrder(self.entries(of: ids))
            guard !entries.isEmpty else { continue }
            let place = sections.firstIndex { section in
                if case .day(_, let other?) = section.heading { return other.first > date }
                return false
            }
            sections.insert(AgendaSection(heading: .day(nil, PartialDate(date)), entries: entries), at: place ?? sections.endIndex)
        }
        if filter.days == nil {
            for (agenda, ids) in byAgenda.sorted(by: { $0.key < $1.key }) {
                let entries = self.entries(of: ids)
                if !entries.isEmpty { sections.append(AgendaSection(heading: .agenda(agenda), entries: entries)) }
            }
            let entries = self.entries(of: unplaced)
            if !entries.isEmpty { sections.append(AgendaSection(heading: .unplaced, entries: entries)) }
        }
        return AgendaOutline(sections: sections)
    }

    private func isOutermost(_ record: Record) -> Bool {
        guard let parent = record.parent else { return true }
        return !Self.nested.contains(model[parent].kind)
    }

    private func day(of record: Record) -> RecordID? {
        guard let parent = record.parent, model[parent].kind == .day else { return nil }
        return parent
    }

    private func date(of day: RecordID) -> PartialDate? {
        switch model.value(day, .date) {
        case .date(let date)?: date
        case .dates(let box)?: box.range.isSingleDate ? box.range.first : nil
        default: nil
        }
    }

    /// By time; what has none stays behind what it followed.
    private func inOrder(_ entries: [AgendaEntry]) -> [AgendaEntry] {
        var last = CivilTime.midnight
        let keyed = entries.enumerated().map { index, entry in
            if !entry.isAlongside, let start = entry.start { last = start }
            return (time: entry.start ?? last, index: index, entry: entry)
        }
        return keyed.sorted { ($0.time, $0.index) < ($1.time, $1.index) }.map(\.entry)
    }

    // MARK: Entries

    /// What runs alongside stands among the rest, each where its time puts it.
    private func entries(of ids: [RecordID]) -> [AgendaEntry] {
        ids.compactMap(entry).flatMap { entry in
            guard entry.kind == .alongside else { return [entry] }
            return entry.children.map { child in
                var child = child
                child.isAlongside = true
                return child
            }
        }
    }

    /// The record's line; nil where the filter keeps neither it nor anything inside it.
    private func entry(_ id: RecordID) -> AgendaEntry? {
        let record = model[id]
        let placement = plan.schedule[id]
        var entry = AgendaEntry(record: id, kind: record.kind, start: placement?.start, end: placement?.end)
        entry.isTimeOpen = placement?.isTimeOpen ?? false
        entry.room = placement?.room ?? model.reference(id, .room)
        if entry.room == nil, model.value(id, .room)?.isUnknown ?? false { entry.isRoomOpen = true }
        entry.roles = roles(of: id)
        let isKept = matches(entry)
        let inside = record.children.filter { Self.nested.contains(model[$0].kind) && !model[$0].isTemplate }
        let isContainer = Self.containers.contains(record.kind)
        // A session that is kept keeps all its parts; a container only those that are kept themselves.
        let builder = isKept && !isContainer ? AgendaBuilder(plan: plan, filter: filter.open) : self
        entry.children = inside.compactMap(builder.entry)
        if record.kind == .parallel { spanChildren(&entry) }
        if entry.children.isEmpty, isContainer || !isKept { return isKept && !isContainer ? entry : nil }
        return entry
    }

    private static let containers: Set<Kind> = [.parallel, .lane, .alongside]

    private func spanChildren(_ entry: inout AgendaEntry) {
        func times(_ entry: AgendaEntry) -> [(CivilTime?, CivilTime?)] {
            entry.kind == .lane || entry.kind == .parallel ? entry.children.flatMap(times) : [(entry.start, entry.end)]
        }
        let all = entry.children.flatMap(times)
        entry.start = entry.start ?? all.compactMap(\.0).min()
        entry.end = entry.end ?? all.compactMap(\.1).max()
    }

    private func roles(of id: RecordID) -> [AgendaEntry.Role] {
        Self.roleKinds.flatMap { kind in
            model.children(id, kind).map { child in
                var isOpen = model[child].referent.isUnknown
                if case .choice(let status)? = model.value(child, .status) { isOpen = isOpen || status == .proposed || status == .invited }
                return AgendaEntry.Role(kind: kind, record: child, isOpen: isOpen)
            }
        }
    }

    // MARK: Filtering

    private func matches(_ entry: AgendaEntry) -> Bool {
        if let rooms = filter.rooms, !rooms.contains(where: { $0 == entry.room }) { return false }
        if let tracks = filter.tracks {
            let lane = model.enclosing(entry.record, [.lane]).flatMap { model.referent($0) }
            let own = model.references(entry.record, .track)
            if !own.contains(where: tracks.contains), !(lane.map(tracks.contains) ?? false) { return false }
        }
        if let people = filter.people, !takesPart(people, in: entry.record) { return false }
        if let owners = filter.owners {
            let values = model.list(entry.record, .owner)
            let isOwned = values.contains { value in
                if case .choice(.volunteer) = value { return filter.wantsVolunteers }
                return value.recordID.map(owners.contains) ?? false
            }
            if !isOwned { return false }
        }
        return true
    }

    private func takesPart(_ people: Set<RecordID>, in id: RecordID) -> Bool {
        model[id].children.contains { child in
            let kind = model[child].kind
            guard Self.roleKinds.contains(kind) || kind == .participant || kind == .speech else { return false }
            return model.referent(child).map(people.contains) ?? false
        }
    }
}

extension FoundFilter {
    /// Whether anything is left out.
    var isLimiting: Bool { days != nil || rooms != nil || tracks != nil || people != nil || owners != nil }

    /// The same days, everything on them.
    fileprivate var open: FoundFilter {
        var filter = self
        (filter.rooms, filter.tracks, filter.people, filter.owners) = (nil, nil, nil, nil)
        return filter
    }
}
