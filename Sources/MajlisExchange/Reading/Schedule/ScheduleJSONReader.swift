import MajlisModel
import MajlisText

/// Reads schedule.json: version 1 with days, rooms and events in each other, and version 2 with its events in one list.
struct ScheduleJSONReader {
    var filler: ProgrammeFiller

    static func read(_ json: JSONDocument, _ filler: ProgrammeFiller) throws(ReadingFault) -> ProgrammeFiller {
        let root = json.items[0]
        guard let schedule = root["schedule"], let conference = schedule["conference"], conference.isObject else {
            throw malformed(root, Message(.importNotThisFile, ["expected": .code("\"schedule\": { \"conference\": … }")]))
        }
        if json.roots.count > 1 { throw malformed(json.items[1], Message(.importMoreBehind)) }
        var reader = ScheduleJSONReader(filler: filler)
        reader.filler.note(json)
        for item in root.items where item.key != "schedule" && item.key != "$schema" { reader.further(item.key, item) }
        reader.readConference(conference)
        for item in schedule.items {
            switch item.key {
            case "conference", "$schema": break
            case "version": reader.filler.programme.conference.version = item.scalarText
            case "events": for event in item.items { reader.readEvent(event, onDay: nil, inRoom: nil) }
            default: reader.further(item.key, item)
            }
        }
        if let days = conference["days"] { for day in days.items { reader.readDay(day) } }
        return reader.filler
    }

    private static func malformed(_ item: JSONItem, _ problem: Message) -> ReadingFault {
        let start = Int(item.range.start)
        return ReadingFault(
            .importMalformed, start, start + 1, ["format": .message(Message(.importFormatScheduleJson)), "problem": .message(problem)])
    }

    private mutating func readConference(_ conference: JSONItem) {
        let subject = MessageArgument.message(Message(.importTheConference))
        // The zone first: all other times depend on it.
        if let zone = conference["time_zone_name"], let name = zone.text { filler.stateZone(name, at: zone.range) }
        for item in conference.items {
            let text = item.scalarText?.trimmed ?? ""
            switch item.key {
            case "title": filler.programme.conference.title = item.localText
            case "subtitle": filler.programme.conference.subtitle = item.localText
            case "description": filler.programme.conference.text = item.localText
            case "acronym": filler.programme.conference.acronym = text.isEmpty ? nil : text
            case "start": filler.programme.conference.start = filler.kept(filler.date(text, of: subject, at: item.range), item.key, text)
            case "end": filler.programme.conference.end = filler.kept(filler.date(text, of: subject, at: item.range), item.key, text)
            case "daysCount", "time_zone_name", "days": break
            case "timeslot_duration":
                filler.programme.conference.timeslot = filler.kept(filler.length(text, of: subject, at: item.range), item.key, text)
            case "url": link(.page, item)
            case "logo": link(.logo, item)
            case "colors": readColors(item, subject)
            case "tracks": for track in item.items { readTrack(track) }
            case "rooms": for room in item.items { readRoom(room) }
            case "languages": filler.programme.conference.languages = item.items.compactMap { $0.text.flatMap(LanguageCodes.code) }
            case "keywords": for word in item.items { further("keywords", word) }
            default: further(item.key, item)
            }
        }
    }

    private mutating func readColors(_ colors: JSONItem, _ subject: MessageArgument) {
        for item in colors.items {
            if item.key == "primary", let text = item.text {
                let color = filler.color(text, of: subject, at: item.range)
                filler.programme.conference.color = filler.kept(color, "colors.primary", text)
            } else {
                further("colors.\(item.key)", item)
            }
        }
    }

    private mutating func readTrack(_ item: JSONItem) {
        let name = item["name"]?.localText ?? item.localText
        guard let name, let number = filler.track(name, at: item.range) else { return }
        for part in item.items {
            switch part.key {
            case "name": break
            case "slug": filler.programme.tracks[number].slug = part.text
            case "color":
                filler.programme.tracks[number].color = part.text.flatMap { filler.color($0, of: .text(name.text), at: part.range) }
                if filler.programme.tracks[number].color == nil { filler.programme.tracks[number].further += part.further }
            case "description": filler.programme.tracks[number].text = part.localText
            case "id", "guid": if let id = part.scalarText { filler.programme.tracks[number].ids.append(id) }
            default: filler.programme.tracks[number].further += part.further
            }
        }
    }

    private mutating func readRoom(_ item: JSONItem) {
        let name = item["name"]?.localText ?? item.localText
        guard let name, let number = filler.room(name, at: item.range) else { return }
        for part in item.items {
            switch part.key {
            case "name": break
            case "guid", "id": if let id = part.scalarText, !id.isEmpty { filler.programme.rooms[number].ids.append(id) }
            case "description": filler.programme.rooms[number].text = part.localText
            case "capacity": filler.setCapacity(part, of: number)
            default: filler.programme.rooms[number].further += part.further
            }
        }
    }

    private mutating func readDay(_ item: JSONItem) {
        let word = MessageArgument.message(Message(.importThisDay))
        let stated = item["date"] ?? item["day_start"] ?? item["start"]
        var number: Int?
        let date = stated.flatMap { item in item.text.flatMap { filler.date($0, of: word, at: item.range) } }
        if let date = filler.kept(date, "day.date", stated?.scalarText ?? "") {
            let day = filler.day(date)
            number = day
            filler.setDay(day, start: (item["day_start"] ?? item["start"])?.eventText, end: (item["day_end"] ?? item["end"])?.eventText)
            for part in item.items where !["index", "date", "day_start", "day_end", "start", "end", "rooms"].contains(part.key) {
                filler.programme.days[day].further += part.further
            }
        }
        filler.undatedDay = number == nil ? filler.openDay(nil) : nil
        for room in item["rooms"]?.items ?? item.emptyItems {
            let place = filler.room(room.key, at: room.range)
            for event in room.items { readEvent(event, onDay: number, inRoom: place) }
        }
    }

    // MARK: - Small steps

    mutating func link(_ purpose: Programme.Link.Purpose, _ item: JSONItem) {
        guard let text = item.text?.trimmed ?? item["url"]?.text?.trimmed, !text.isEmpty else { return }
        filler.programme.conference.links.append(Programme.Link(purpose, text))
    }

    mutating func further(_ name: String, _ item: JSONItem) {
        filler.programme.conference.further += item.further(named: name)
    }
}

extension ProgrammeFiller {
    /// How many a room holds; what is no such number is noted and stands with the room as text.
    mutating func setCapacity(_ item: JSONItem, of room: Int) {
        guard let text = item.scalarText?.trimmed, !text.isEmpty else {
            programme.rooms[room].further += item.further
            return
        }
        if let number = Int(text), (0...ProgrammeFiller.largestRoom).contains(number) {
            programme.rooms[room].capacity = number
        } else {
            notes.badValue(text, .importACapacity, of: .titled(programme.rooms[room].title.text, .importThisRoom), item.range)
            programme.rooms[room].further.append(Programme.Further(item.key, text))
        }
    }

    private static let largestRoom = 100_000_000

    /// What is odd in a JSON file itself.
    mutating func note(_ json: JSONDocument) {
        notes.noLetters(json.faultCount, json.firstFault)
        for double in json.doubles {
            let item = JSONItem(document: json, index: double)
            notes.add(.importKeyTwice, item.range, ["name": .code(ReadingNotes.shown(item.key))])
        }
    }
}

extension JSONItem {
    var emptyItems: Items { Items(document: document, current: 0, end: 0) }

    var eventText: ScheduleEvent.Text? { scalarText.map { ScheduleEvent.Text(text: $0, range: range) } }

    /// A text, or one text for each language: `{"en": "Lunch", "fr": "Déjeuner"}`. Nil where nothing stands in it.
    var localText: LocalText? { localText(in: nil) }

    func localText(in language: String?) -> LocalText? {
        if let text = scalarText { return text.trimmed.isEmpty ? nil : LocalText(text, language: language) }
        guard isObject else { return nil }
        var texts: [LocalText.Translation] = []
        for item in items {
            guard let text = item.text, !text.trimmed.isEmpty, let code = LanguageCodes.code(of: item.key) else { continue }
            if !texts.contains(where: { $0.language == code }) { texts.append(LocalText.Translation(code, text)) }
        }
        guard let first = texts.first(where: { $0.language == language }) ?? texts.first else { return nil }
        return LocalText(
            first.text, language: first.language, translations: texts.filter { $0.language != first.language && $0.text != first.text })
    }

    /// What no field holds: a text as it is, lists of texts one by one, everything else as it stands in the file; nothing for what is empty.
    var further: [Programme.Further] { further(named: key) }

    func further(named name: String) -> [Programme.Further] {
        switch kind {
        case .null: return []
        case .text, .number, .yes, .no:
            let text = scalarText ?? ""
            return text.trimmed.isEmpty ? [] : [Programme.Further(name, text)]
        case .list:
            if items.allSatisfy({ $0.scalarText != nil }) { return items.flatMap { $0.further(named: name) } }
            return items.flatMap { item in item.isNull ? [] : [Programme.Further(name, item.source)] }
        case .object:
            if items.allSatisfy({ $0.isNull }) { return [] }
            return [Programme.Further(name, source)]
        }
    }
}
