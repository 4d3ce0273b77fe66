import MajlisModel
import MajlisRuntime
import MajlisText
import MajlisVocabulary

extension ProgrammeBuilder {
    mutating func addConference() {
        var conference = Programme.Conference()
        conference.start = programme.days.first?.date
        conference.end = programme.days.last?.date
        conference.zone = programme.conference.zone
        if let id = meeting {
            conference.name = shown.meetingName(id) { shown.name($0) }
            let first = shown.meetingName(id) { shown.firstName($0) ?? shown.name($0) }
            if first != conference.name { conference.firstName = first }
            conference.ids = shown.plain(id, .id)
            conference.title = shown.text(id, .title)
            conference.subtitle = shown.text(id, .subtitle)
            conference.acronym = shown.plain(id, .acronym).first
            conference.text = shown.text(id, .text)
            conference.languages = shown.plain(id, .language)
            conference.links = shown.links(of: id)
            addPlace(to: &conference, id)
            addDates(to: &conference, id)
            addFields(to: &conference, id)
        }
        programme.conference = conference
    }

    private func addPlace(to conference: inout Programme.Conference, _ id: RecordID) {
        let places = shown.references(id, .venue) + shown.references(id, .place)
        let venue = places.first { model.kind($0) == .venue }
        conference.venue = venue.map { shown.title($0) }
        let town = places.first { model.kind($0) == .place } ?? venue.flatMap { shown.references($0, .place).first }
        conference.city = town.map { shown.title($0) }
        conference.country = (venue.map { shown.plain($0, .country) } ?? []).first ?? (town.map { shown.plain($0, .country) } ?? []).first
    }

    /// As the conference states them, where they are known to the day.
    private func addDates(to conference: inout Programme.Conference, _ id: RecordID) {
        let ranges = (shown.value(id, .date)?.elements ?? []).compactMap { value -> ClosedRange<CivilDate>? in
            switch value {
            case .date(let date): date.exact.map { $0...$0 }
            case .dates(let box): box.range.exact
            default: nil
            }
        }
        if let first = ranges.map(\.lowerBound).min() { conference.start = first }
        if let last = ranges.map(\.upperBound).max() { conference.end = last }
    }

    private func addFields(to conference: inout Programme.Conference, _ id: RecordID) {
        for field in shown.added(id) {
            let text = shown.plain(field.value)
            switch (field.name, field.value) {
            case ("version", _): conference.version = text
            case ("timeslot", .duration(let box)): conference.timeslot = Int(box.duration.seconds)
            case ("day_change", .time(let time)): conference.dayChange = time
            case ("day_change", .text(let text)): conference.dayChange = CivilTime(text.text)
            case ("color", _): conference.color = text
            default: if let further = further(field) { conference.further.append(further) }
            }
        }
    }

    // MARK: Rooms and tracks

    func room(_ id: RecordID) -> Programme.Room {
        var room = Programme.Room(shown.title(id))
        room.name = shown.name(id)
        room.firstName = shown.firstName(id)
        room.ids = shown.plain(id, .id)
        room.text = shown.text(id, .text)
        room.capacity = shown.plain(id, .capacity).first.flatMap { Int($0) }
        room.further = shown.added(id).compactMap(further)
        return room
    }

    func track(_ id: RecordID) -> Programme.Track {
        var track = Programme.Track(shown.title(id))
        track.name = shown.name(id)
        track.firstName = shown.firstName(id)
        track.ids = shown.plain(id, .id)
        track.text = shown.text(id, .text)
        for field in shown.added(id) {
            switch field.name {
            case "slug": track.slug = shown.plain(field.value)
            case "color": track.color = shown.plain(field.value)
            default: if let further = further(field) { track.further.append(further) }
            }
        }
        return track
    }

    // MARK: Tasks

    /// Those that may be told of.
    var openTasks: [TaskState] {
        plan.tasks.filter { shown.mayShow($0.task) && isOurs($0.task) && $0.elements.allSatisfy(shown.mayShow) }
    }

    mutating func addTasks() {
        for state in openTasks {
            var task = Programme.Task(shown.title(state.task))
            let list = model.kind(state.checklist) == .checklist && state.checklist != state.task ? state.checklist : nil
            var names = [list.flatMap { shown.name($0) }, shown.name(state.task)].compactMap { $0 }.joined(separator: ".")
            if !state.elements.isEmpty {
                names += "[" + state.elements.map { shown.name($0) ?? shown.title($0).text }.joined(separator: ",") + "]"
            }
            task.name = names.isEmpty ? nil : names
            task.ids = state.elements.isEmpty ? shown.plain(state.task, .id) : []
            task.text = shown.text(state.task, .text)
            task.list = list.map { shown.title($0) }
            task.forWhom = state.elements.map { shown.title($0) }
            task.owner = owner(state.owner)
            task.owners = owners(state).compactMap { people[$0] }
            if let due = state.due {
                task.due = CivilDateTime(due, state.dueTime ?? .midnight)
                task.isDueAllDay = state.dueTime == nil
            }
            task.state = state.status.choice.english
            task.further = shown.added(state.task).compactMap(further)
            programme.tasks.append(task)
        }
    }

    private func owner(_ value: Value) -> LocalText? {
        if case .record(let id) = value { return shown.mayShow(id) ? shown.title(id) : nil }
        let text = shown.plain(value)
        return text.flatMap { $0.isEmpty ? nil : LocalText($0) }
    }
}
