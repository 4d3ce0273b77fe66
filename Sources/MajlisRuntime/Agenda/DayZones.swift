import MajlisModel
import MajlisVocabulary

/// The zones that times are read in, and the instants they mean.
struct DayZones {
    private var zones: [Zone] = [.utc]
    private var byName: [String: Int] = [:]
    // Of a room by its venue, of a meeting: an index of `zones`, nil where nothing is said.
    private var ofPlace: [RecordID: Int?] = [:]
    // For a zone and a day the offset in force for all of its time, nil where it changes: the last answer, and those before.
    private var lastKey = Int.min
    private var lastOffset: Int64?
    private var offsets: [Int: Int64?] = [:]
    private let onlyVenue: RecordID?

    init(_ model: Model) {
        let venues = model.records(of: .venue)
        onlyVenue = venues.count == 1 ? venues[0] : nil
    }

    /// An index for `offset` and `resolve`. The day's own zone counts first, then that of the room's venue, then that of the meeting, then UTC.
    mutating func zone(day: RecordID?, room: RecordID?, meeting: RecordID?, in model: Model) -> Int {
        if let day, let zone = zone(of: day, in: model) { return zone }
        if let room, let zone = zone(of: room, in: model) { return zone }
        if let meeting, let zone = zone(of: meeting, in: model) { return zone }
        return 0
    }

    subscript(index: Int) -> Zone { zones[index] }

    private mutating func zone(of place: RecordID, in model: Model) -> Int? {
        if let known = ofPlace[place] { return known }
        ofPlace[place] = .some(nil)  // ends the search in places that lie within each other
        let found = search(place, in: model)
        ofPlace[place] = .some(found)
        return found
    }

    private mutating func search(_ id: RecordID, in model: Model) -> Int? {
        if case .zone(let text)? = model.value(id, .zone), let index = index(of: text.text) { return index }
        for place in DayZones.next(after: id, onlyVenue, in: model) {
            if let place, let found = zone(of: place, in: model) { return found }
        }
        return nil
    }

    /// The record whose `zone` counts for a place, a day or a meeting.
    static func source(of place: RecordID, in model: Model) -> RecordID? {
        let venues = model.records(of: .venue)
        var seen: Set<RecordID> = []
        func search(_ id: RecordID) -> RecordID? {
            guard seen.insert(id).inserted else { return nil }
            if case .zone(let text)? = model.value(id, .zone), Zone(identifier: text.text) != nil { return id }
            for place in next(after: id, venues.count == 1 ? venues[0] : nil, in: model) {
                if let place, let found = search(place) { return found }
            }
            return nil
        }
        return search(place)
    }

    /// Where the zone of a place is looked for that does not say it.
    private static func next(after id: RecordID, _ onlyVenue: RecordID?, in model: Model) -> [RecordID?] {
        switch model[id].kind {
        case .day: [model.reference(id, .venue)]
        case .room: [model.reference(id, .venue) ?? model.enclosing(id, KindSet(.venue))]
        case .venue: [model.reference(id, .place)]
        case .place: [model.reference(id, .parent) ?? model.enclosing(id, KindSet(.place))]
        case .conference, .edition: [model.reference(id, .venue), model.reference(id, .place), onlyVenue]
        default: []
        }
    }

    private mutating func index(of name: String) -> Int? {
        if let known = byName[name] { return known }
        guard let zone = Zone(identifier: name) else { return nil }
        zones.append(zone)
        byName[name] = zones.count - 1
        return zones.count - 1
    }

    /// Seconds east of UTC on the whole of a day and the next; nil where the clocks are changed in that time.
    mutating func offset(zone: Int, date: CivilDate) -> Int64? {
        if zone == 0 { return 0 }
        let key = Int(date.daysSince1970) &* 4096 &+ zone
        if key == lastKey { return lastOffset }
        lastKey = key
        if let known = offsets[key] {
            lastOffset = known
            return known
        }
        let start = Instant(seconds: Int64(date.daysSince1970) * 86_400 - 86_400)
        let end = start.adding(seconds: 4 * 86_400)
        lastOffset = zones[zone].changes(after: start, through: end).isEmpty ? Int64(zones[zone].offset(at: start)) : nil
        offsets[key] = .some(lastOffset)
        return lastOffset
    }
}
