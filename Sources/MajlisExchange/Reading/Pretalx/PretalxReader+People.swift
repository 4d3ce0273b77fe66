import MajlisModel
import MajlisText

/// Rooms and speakers.
extension PretalxReader {
    /// A room in full, or what a slot says of it.
    mutating func readRoom(_ item: JSONItem) -> Int? {
        if let id = item.scalarText {
            if let known = filler.knownRoom("#" + id) { return known }
            return filler.room(LocalText(id), at: item.range)
        }
        let id = item["id"]?.scalarText
        if let id, let known = filler.knownRoom("#" + id) {
            // A slot repeats what the list of rooms says.
            if !item.items.contains(where: { $0.key == "availabilities" }) { return known }
        }
        guard let name = item["name"]?.localText ?? item.localText else { return nil }
        let isKnown = id.flatMap { filler.knownRoom("#" + $0) } != nil
        guard let number = id.flatMap({ filler.knownRoom("#" + $0) }) ?? filler.room(name, key: id.map { "#" + $0 }, at: item.range) else {
            return nil
        }
        if !isKnown, filler.knownRoom(name.text.trimmed) == nil { filler.enterRoom(name.text.trimmed, number) }
        for part in item["name"] == nil ? item.emptyItems : item.items {
            switch part.key {
            case "name", "position": break
            case "uuid", "guid", "id":
                guard let value = part.scalarText, !value.isEmpty, !filler.programme.rooms[number].ids.contains(value) else { break }
                if part.key == "id" || filler.programme.rooms[number].ids.count >= ReadingLimits.entries {
                    filler.add(value, .importIdentities, at: part.range, to: \.programme.rooms[number].ids)
                } else {
                    filler.programme.rooms[number].ids.insert(value, at: 0)
                }
            case "description": filler.programme.rooms[number].text = part.localText
            case "capacity": filler.setCapacity(part, of: number)
            case "availabilities": filler.programme.rooms[number].available = spans(part)
            case "speaker_info":
                // In each language by itself.
                if let text = part.localText {
                    filler.programme.rooms[number].further.append(Programme.Further(part.key, text.text))
                    for other in text.translations {
                        filler.programme.rooms[number].further.append(Programme.Further("\(part.key)_\(other.language)", other.text))
                    }
                }
            default:
                for one in part.further { filler.add(one, .importFurther, at: part.range, to: \.programme.rooms[number].further) }
            }
        }
        return number
    }

    /// When somebody or something is available. Whole days end at 24:00.
    private mutating func spans(_ item: JSONItem) -> [Programme.Span] {
        var spans: [Programme.Span] = []
        for part in item.items {
            guard let first = part["start"]?.text.flatMap({ ReadMoment($0) }), let last = part["end"]?.text.flatMap({ ReadMoment($0) })
            else { continue }
            let start = filler.local(first, at: part.range)
            let end = filler.local(last, at: part.range)
            guard let from = start.time.flatMap({ CivilTime(seconds: $0) }), let to = end.time.flatMap({ CivilTime(seconds: $0) }) else {
                continue
            }
            var until = CivilDateTime(end.date, to)
            if to == .midnight, end.date > start.date { until = CivilDateTime(end.date.adding(days: -1), .endOfDay) }
            spans.append(Programme.Span(CivilDateTime(start.date, from), until))
        }
        return spans
    }

    mutating func readSpeaker(_ item: JSONItem) -> Int? {
        if let text = item.scalarText {
            // A code alone, or a name.
            return filler.peopleByIdentity[text.trimmed] ?? filler.person(LocalText(text), identities: [], at: item.range)
        }
        let name = (item["name"] ?? item["public_name"])?.localText ?? LocalText("")
        let identities = ["guid", "code"].compactMap { item[$0]?.scalarText?.trimmed }
        guard let person = filler.person(name, identities: identities, at: item.range) else { return nil }
        for part in item.items {
            switch part.key {
            case "name", "public_name", "code", "guid", "submissions": break
            case "biography": filler.complete(person, text: part.localText, at: part.range)
            case "email": filler.complete(person, contact: part.text, at: part.range)
            case "avatar", "avatar_url":
                if let address = part.text?.trimmed { filler.complete(person, link: Programme.Link(.picture, address), at: part.range) }
            case "availabilities": filler.programme.people[person].available = spans(part)
            default:
                let more = part.key == "answers" ? PretalxAnswers.further(part) : part.further
                for one in more { filler.add(one, .importFurther, at: part.range, to: \.programme.people[person].further) }
            }
        }
        return person
    }
}
