import MajlisModel
import MajlisText

/// Reads JSON of pretalx: pages of talks, rooms, speakers, slots and the event as its interface gives them, one behind the other or in lists,
/// and the grid that conferences' sites make of them.
struct PretalxReader {
    var filler: ProgrammeFiller
    /// What was found, to be read in an order in which everything that is referred to comes first.
    var talks: [JSONItem] = []
    var rooms: [JSONItem] = []
    var speakers: [JSONItem] = []
    var slots: [JSONItem] = []
    var tracks: [JSONItem] = []
    var types: [JSONItem] = []
    var events: [JSONItem] = []
    /// What stands in a site's grid.
    var cells: [Cell] = []
    /// The names of types by their numbers.
    var typeNames: [String: LocalText] = [:]
    /// Talks by their codes, for slots that stand apart.
    var talksByCode: [String: JSONItem] = [:]
    /// Proposals that are no part of the programme, by their states, and which were counted already.
    var leftOut: [(state: String, titles: [MessageArgument], count: Int, range: TextRange)] = []
    var seenLeftOut: Set<String> = []
    /// How many sessions a talk's code stands for already.
    var uses: [String: Int] = [:]

    /// A talk or a break in a site's grid.
    struct Cell {
        var item: JSONItem
        var date: CivilDate
        /// Seconds from midnight.
        var time: Int
        var room: String?
    }

    static func read(_ json: JSONDocument, _ filler: ProgrammeFiller) throws(ReadingFault) -> ProgrammeFiller {
        var reader = PretalxReader(filler: filler)
        reader.filler.note(json)
        for root in json.items { reader.collect(root, named: nil) }
        if reader.talks.isEmpty, reader.rooms.isEmpty, reader.speakers.isEmpty, reader.slots.isEmpty, reader.cells.isEmpty {
            let start = Int(json.items[0].range.start)
            let problem = Message(.importNotThisFile, ["expected": .code("\"results\": [ … ]")])
            throw ReadingFault(
                .importMalformed, start, start + 1, ["format": .message(Message(.importFormatPretalx)), "problem": .message(problem)])
        }
        reader.readAll()
        return reader.filler
    }

    // MARK: - Collecting

    /// Sorts out what a value is: a page, a list, one thing of a kind, or an object that has lists of several kinds.
    private mutating func collect(_ item: JSONItem, named name: String?) {
        if item.isList {
            for child in item.items { collect(child, named: name) }
            return
        }
        guard item.isObject else { return }
        if let results = item["results"], results.isList {
            for child in results.items { collect(child, named: name) }
            if let next = item["next"]?.text, !next.isEmpty {
                filler.notes.leaveOut("\"next\": \"\(next)\"", item["next"]?.range ?? item.range)
            }
            return
        }
        switch name.flatMap(PretalxReader.kind) ?? PretalxReader.kind(of: item) {
        case .talk: talks.append(item)
        case .room: rooms.append(item)
        case .speaker: speakers.append(item)
        case .slot: slots.append(item)
        case .track: tracks.append(item)
        case .type: types.append(item)
        case .event: events.append(item)
        case nil:
            for child in item.items {
                if child.isObject, PretalxReader.isGrid(child) {
                    collectGrid(child, isBreaks: child.key == "extra" || child.key == "breaks")
                } else if child.isObject, let kind = PretalxReader.kind(child.key), kind != .event {
                    // `"speakers": {"ABC": {…}}`
                    if PretalxReader.kind(of: child) == kind {
                        collect(child, named: child.key)
                    } else {
                        for one in child.items { collect(one, named: child.key) }
                    }
                } else if child.isObject || child.isList {
                    collect(child, named: child.key)
                } else if !child.further.isEmpty, child.key != "count", child.key != "next", child.key != "previous" {
                    filler.programme.conference.further += child.further
                }
            }
        }
    }

    private enum Kind { case talk, room, speaker, slot, track, type, event }

    /// By the name of the list that it stands in.
    private static func kind(_ name: String) -> Kind? {
        switch name {
        case "talks", "submissions", "sessions": .talk
        case "rooms": .room
        case "speakers", "people": .speaker
        case "slots": .slot
        case "tracks": .track
        case "submission_types", "types", "session_types": .type
        case "event", "events": .event
        default: nil
        }
    }

    /// By the keys that it has.
    private static func kind(of item: JSONItem) -> Kind? {
        if item["code"] != nil, item["title"] != nil { return .talk }
        if item["submission"] != nil, item["start"] != nil { return .slot }
        if item["code"] != nil, item["name"] != nil { return .speaker }
        if item["date_from"] != nil, item["name"] != nil { return .event }
        if item["name"] != nil, item["default_duration"] != nil { return .type }
        if item["name"] != nil, item["color"] != nil { return .track }
        if item["name"] != nil, item["capacity"] != nil || item["position"] != nil || item["availabilities"] != nil { return .room }
        return nil
    }

    /// A site's grid: by date, then by the minute of the day, then by room.
    private static func isGrid(_ item: JSONItem) -> Bool {
        var count = 0
        for day in item.items {
            guard ReadMoment(day.key)?.time == nil, ReadMoment(day.key) != nil, day.isObject else { return false }
            count += 1
        }
        return count > 0
    }

    private mutating func collectGrid(_ grid: JSONItem, isBreaks: Bool) {
        for day in grid.items {
            guard let date = ReadMoment(day.key)?.date else { continue }
            for time in day.items {
                guard let minute = Int(time.key), (0..<2880).contains(minute) else {
                    filler.notes.badValue(time.key, .importATime, of: .argument(date), time.range)
                    continue
                }
                if time["title"] != nil, time["code"] == nil {
                    cells.append(Cell(item: time, date: date, time: minute * 60, room: nil))
                } else {
                    for cell in time.items where cell.isObject {
                        cells.append(Cell(item: cell, date: date, time: minute * 60, room: cell.key))
                    }
                }
            }
        }
    }

    // MARK: - Reading in order

    private mutating func readAll() {
        for event in events { readEvent(event) }
        for room in rooms.sorted(by: { ($0["position"]?.integer ?? .max) < ($1["position"]?.integer ?? .max) }) { _ = readRoom(room) }
        for track in tracks { _ = readTrack(track) }
        for type in types {
            if let id = type["id"]?.scalarText, let name = type["name"]?.localText { typeNames[id] = name }
        }
        for speaker in speakersOfProgramme() { _ = readSpeaker(speaker) }
        for talk in talks {
            if let code = talk["code"]?.scalarText, talksByCode[code] == nil { talksByCode[code] = talk }
        }
        for cell in cells { readCell(cell) }
        var slotsOfTalks: [String: [JSONItem]] = [:]
        for slot in slots {
            if let code = slot["submission"]?.scalarText, talksByCode[code] != nil {
                slotsOfTalks[code, default: []].append(slot)
            } else if let talk = slot["submission"], talk.isObject {
                let code = talk["code"]?.scalarText ?? ""
                if talksByCode[code] == nil { talks.append(talk) }
                talksByCode[code] = talksByCode[code] ?? talk
                slotsOfTalks[code, default: []].append(slot)
            } else {
                readBreak(slot)
            }
        }
        for talk in talks {
            readTalk(talk, in: slotsOfTalks.removeValue(forKey: talk["code"]?.scalarText ?? "") ?? [])
        }
        noteLeftOut()
    }

    private mutating func readEvent(_ event: JSONItem) {
        let subject = MessageArgument.message(Message(.importTheConference))
        if let zone = event["timezone"], let name = zone.text { filler.stateZone(name, at: zone.range) }
        for item in event.items {
            let text = item.scalarText?.trimmed ?? ""
            switch item.key {
            case "name": filler.programme.conference.title = item.localText
            case "slug": filler.programme.conference.acronym = text.isEmpty ? nil : text
            case "date_from":
                filler.programme.conference.start = filler.kept(filler.date(text, of: subject, at: item.range), item.key, text)
            case "date_to":
                filler.programme.conference.end = filler.kept(filler.date(text, of: subject, at: item.range), item.key, text)
            case "timezone": break
            case "locales", "languages", "content_locales":
                for language in item.items.compactMap({ $0.text.flatMap(LanguageCodes.code) })
                where !filler.programme.conference.languages.contains(language) {
                    filler.programme.conference.languages.append(language)
                }
            case "locale":
                if let language = LanguageCodes.code(of: text) {
                    filler.programme.conference.languages.removeAll { $0 == language }
                    filler.programme.conference.languages.insert(language, at: 0)
                }
            case "primary_color":
                filler.programme.conference.color = filler.kept(filler.color(text, of: subject, at: item.range), item.key, text)
            case "logo", "logo_url": if !text.isEmpty { filler.programme.conference.links.append(Programme.Link(.logo, text)) }
            case "urls":
                for url in item.items {
                    guard let address = url.text, !address.isEmpty else { continue }
                    if url.key == "base" {
                        filler.programme.conference.links.append(Programme.Link(.page, address))
                    } else {
                        filler.programme.conference.further.append(Programme.Further("urls.\(url.key)", address))
                    }
                }
            default: filler.programme.conference.further += item.further
            }
        }
    }

    mutating func readTrack(_ item: JSONItem) -> Int? {
        let id = item["id"]?.scalarText
        let name = item["name"]?.localText ?? item.localText
        if let id, item.isObject || name == nil, name == nil { return filler.track(LocalText(id), at: item.range) }
        guard let name, let number = filler.track(name, at: item.range) else { return nil }
        for part in item["name"] == nil ? item.emptyItems : item.items {
            switch part.key {
            case "name", "position": break
            case "id": if let id { filler.add(id, .importIdentities, at: part.range, to: \.programme.tracks[number].ids) }
            case "color":
                filler.programme.tracks[number].color = part.text.flatMap { filler.color($0, of: .text(name.text), at: part.range) }
                if filler.programme.tracks[number].color == nil {
                    for one in part.further { filler.add(one, .importFurther, at: part.range, to: \.programme.tracks[number].further) }
                }
            case "description": filler.programme.tracks[number].text = part.localText
            case "slug": filler.programme.tracks[number].slug = part.text
            default:
                for one in part.further { filler.add(one, .importFurther, at: part.range, to: \.programme.tracks[number].further) }
            }
        }
        return number
    }
}
