import MajlisModel
import MajlisRuntime
import MajlisVocabulary

/// By whose clocks the times of a programme are.
extension ProgrammeBuilder {
    /// The conference's zone, and those of days and rooms elsewhere: the same ones by which the agenda reckons.
    mutating func addZones() {
        let own = zoneOfConference()
        programme.conference.zone = own
        // A zone that is kept has its offsets at hand.
        var known: [String: Zone] = [:]
        for place in plan.schedule.days.filter({ isOurs($0) && shown.mayShow($0) }) + rooms.keys {
            guard let zone = zone(of: place, depth: 0) else { continue }
            zones[place] = known[zone.identifier] ?? zone
            known[zone.identifier] = zones[place]
        }
    }

    /// That of a day where it is not the conference's.
    func zone(ofDay id: RecordID) -> Zone? { zones[id].flatMap { $0 == programme.conference.zone ? nil : $0 } }

    /// That of a session's times where it is not the conference's: its day's, then its room's.
    func zone(of id: RecordID) -> Zone? {
        let zone = plan.schedule[id]?.day.flatMap { zones[$0] } ?? room(of: id).flatMap { zones[$0] }
        return zone == programme.conference.zone ? nil : zone
    }

    /// A day that says nothing itself and whose sessions all take place elsewhere has the zone of those.
    mutating func settleZonesOfDays() {
        for index in programme.days.indices where programme.days[index].zone == nil {
            let timed = programme.sessions.filter { $0.day == index && $0.start != nil }
            if let zone = timed.first?.zone, timed.allSatisfy({ $0.zone == zone }) { programme.days[index].zone = zone }
        }
    }

    /// The zone of the conference: its own, that of its venue or its place, of the only venue there is, of its first day that has one.
    private func zoneOfConference() -> Zone? {
        var places = meeting.map { [$0] + shown.references($0, .venue) + shown.references($0, .place) } ?? []
        if model.records(of: .venue).count == 1 { places += model.records(of: .venue).filter(shown.mayShow) }
        places += plan.schedule.days.filter { isOurs($0) && shown.mayShow($0) }
        for place in places {
            if let zone = zone(of: place, depth: 0) { return zone }
        }
        return nil
    }

    private func zone(of place: RecordID, depth: Int) -> Zone? {
        if let name = shown.plain(place, .zone).first, let zone = Zone(identifier: name) { return zone }
        guard depth < 20 else { return nil }
        let above: [RecordID]
        switch model.kind(place) {
        case .room: above = shown.references(place, .venue) + (model.enclosing(place, [.venue]).map { [$0] } ?? [])
        case .venue: above = shown.references(place, .place)
        case .day: above = shown.references(place, .venue)
        case .place: above = shown.references(place, .parent) + (model.enclosing(place, [.place]).map { [$0] } ?? [])
        default: above = []
        }
        for next in above {
            if let zone = zone(of: next, depth: depth + 1) { return zone }
        }
        return nil
    }
}
