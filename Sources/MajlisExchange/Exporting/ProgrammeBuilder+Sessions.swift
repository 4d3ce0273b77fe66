import MajlisModel
import MajlisRuntime
import MajlisVocabulary

extension ProgrammeBuilder {
    func session(_ id: RecordID) -> Programme.Session {
        var session = Programme.Session(shown.title(id))
        session.form = form(model.kind(id))
        session.parent = model.enclosing(id, [.session, .item, .part]).flatMap { sessions[$0] }
        session.name = path(id) { shown.name($0) }
        let first = path(id) { shown.firstName($0) ?? shown.name($0) }
        if first != session.name { session.firstName = first }
        session.ids = shown.plain(id, .id)
        session.subtitle = shown.text(id, .subtitle)
        session.short = shown.text(id, .short)
        session.text = shown.text(id, .text)
        addTime(to: &session, id)
        session.room = room(of: id).flatMap { rooms[$0] }
        session.tracks = trackRecords(of: id).compactMap { tracks[$0] }
        session.parts = parts(of: id)
        session.type = shown.plain(id, .type).first ?? shown.plain(id, .format).first
        session.languages = shown.plain(id, .language)
        session.links = shown.links(of: id)
        session.status = status(of: id)
        for field in shown.added(id) {
            switch field.name {
            case "slug": session.slug = shown.plain(field.value)
            case "license": session.license = shown.plain(field.value)
            case "sequence": session.sequence = shown.plain(field.value).flatMap { Int($0) } ?? 0
            case "do_not_record": session.isNotRecorded = shown.plain(field.value) == "true"
            default: if let further = further(field) { session.further.append(further) }
            }
        }
        return session
    }

    private func form(_ kind: Kind) -> Programme.Session.Form {
        switch kind {
        case .session: .session
        case .break: .pause
        default: .item
        }
    }

    /// Its name behind those of the sessions around it, as far as they have one.
    private func path(_ id: RecordID, _ name: (RecordID) -> String?) -> String? {
        guard var path = name(id) else { return nil }
        var next = model.enclosing(id, [.session, .item, .part])
        while let parent = next {
            if let own = name(parent) { path = "\(own).\(path)" }
            next = model.enclosing(parent, [.session, .item, .part])
        }
        return path
    }

    private func addTime(to session: inout Programme.Session, _ id: RecordID) {
        session.day = day(of: id)
        let placement = plan.schedule[id]
        session.zone = zone(of: id)
        if session.day != nil, placement?.isTimeOpen != true {
            session.start = placement?.start
            if session.start != nil { session.startInstant = instant(placement) }
        }
        session.length = placement?.length
        if session.length == nil, case .duration(let box)? = shown.value(id, .for), box.duration.months == 0,
            box.duration.days == 0, box.duration.workingDays == 0
        {
            session.length = Int(box.duration.seconds)
        }
    }

    /// Its own, or that of what it stands in where that does not take place.
    private func status(of id: RecordID) -> Programme.Session.Status? {
        var own: Programme.Session.Status?
        var next: RecordID? = id
        while let record = next {
            if case .choice(let choice)? = model.value(record, .status) {
                switch choice {
                case .cancelled: return .cancelled
                case .postponed: return .postponed
                case .draft, .proposed: if record == id { own = .tentative }
                case .confirmed, .published, .final, .open, .closed: if record == id { own = .confirmed }
                default: break
                }
            }
            next = shown.parent(record)
        }
        return own
    }

    // MARK: People

    private static let roles: [(kind: Kind, role: Programme.Part.Role)] = [
        (.speaker, .speaker), (.chair, .chair), (.coChair, .coChair), (.moderator, .moderator), (.rapporteur, .rapporteur), (.host, .host),
        (.organizer, .organizer), (.coOrganizer, .coOrganizer), (.interpreter, .interpreter),
    ]

    private func parts(of id: RecordID) -> [Programme.Part] {
        Self.roles.flatMap { kind, role in
            shown.children(id, kind).compactMap { child in
                guard let referent = model.referent(child), let person = people[referent] else { return nil }
                var part = Programme.Part(person, role)
                if case .choice(let status)? = model.value(child, .status) {
                    if status == .declined || status == .cancelled { return nil }
                    part.isOpen = status == .proposed || status == .invited
                } else if model.value(child, .status)?.isUnknown ?? false {
                    part.isOpen = true
                }
                return part
            }
        }
    }

    /// All who have a part in the agenda or take part in the conference, in the order of the scripts; behind them whoever else has tasks.
    mutating func addPeople(_ parts: [RecordID]) {
        var found: Set<RecordID> = []
        func add(_ id: RecordID) {
            if let referent = model.referent(id), shown.mayShow(referent) { found.insert(referent) }
        }
        for id in parts {
            for child in model.records[id.index].children where shown.mayShow(child) && Self.isRole(model.kind(child)) { add(child) }
        }
        for id in participants { add(id) }
        for id in found.sorted() + Set(openTasks.flatMap(owners)).subtracting(found).sorted() {
            people[id] = programme.people.count
            programme.people.append(person(id))
        }
    }

    /// Who is meant by the owner of a task: persons and bodies themselves, of a role those who hold it, as far as that may be told.
    func owners(_ state: TaskState) -> [RecordID] {
        guard case .record(let stated) = state.owner else { return [] }
        let owner = model.referent(stated) ?? stated
        guard shown.mayShow(stated), shown.mayShow(owner) else { return [] }
        guard model.kind(owner) == .role else { return [owner] }
        let members = shown.references(owner, .member).map { model.referent($0) ?? $0 }.filter(shown.mayShow)
        return members.isEmpty ? [owner] : members
    }

    private static func isRole(_ kind: Kind) -> Bool { roles.contains { $0.kind == kind } }

    private func person(_ id: RecordID) -> Programme.Person {
        var person = Programme.Person(shown.title(id))
        person.name = shown.name(id)
        person.firstName = shown.firstName(id)
        person.isBody = model.kind(id) != .person
        person.ids = shown.plain(id, .id)
        person.text = shown.text(id, .text)
        if let printed = shown.texts(id, .printedAs).first {
            person.title = printed
        } else {
            person.honorifics = shown.plain(id, .honorific)
        }
        person.affiliations = shown.references(id, .of).map { shown.title($0) }
        person.country = shown.plain(id, .country).first
        person.contacts = shown.plain(id, .contact)
        person.links = shown.links(of: id)
        person.further = shown.added(id).compactMap(further)
        return person
    }

    private var participants: [RecordID] { model.records(of: .participant).filter { shown.mayShow($0) && isOurs($0) } }

    mutating func addParticipants() {
        for id in participants {
            guard let referent = model.referent(id), let person = people[referent] else { continue }
            var participant = Programme.Participant(person)
            participant.name = shown.name(id)
            participant.category = shown.references(id, .category).first.map { shown.title($0) }
            participant.status = shown.plain(id, .status).first
            participant.further = shown.added(id).compactMap(further)
            programme.participants.append(participant)
        }
    }
}
