import MajlisText

/// Events.
extension ScheduleJSONReader {
    mutating func readEvent(_ item: JSONItem, onDay day: Int?, inRoom room: Int?) {
        guard item.isObject else {
            filler.notes.leaveOut(ReadingNotes.shown(item.source), item.range)
            return
        }
        var event = ScheduleEvent()
        event.session.title = item["title"]?.localText?.trimmed ?? LocalText("")
        for part in item.items { readField(part, &event) }
        filler.add(event, onDay: day, inRoom: room, at: TextRange(start: item.range.start, end: item.range.start + 1))
    }

    private mutating func readField(_ item: JSONItem, _ event: inout ScheduleEvent) {
        if item.isNull { return }
        switch item.key {
        case "title": break
        case "id": event.number = item.scalarText
        case "guid": event.guid = item.scalarText
        case "code": event.code = item.scalarText
        case "date": event.date = item.eventText
        case "start": event.start = item.eventText
        case "end": event.end = item.eventText
        case "duration": event.duration = item.eventText
        case "room": event.room = item.eventText ?? item["name"]?.eventText
        case "slug": event.session.slug = item.scalarText.flatMap { $0.trimmed.isEmpty ? nil : $0.trimmed }
        case "subtitle": event.session.subtitle = item.localText?.trimmed
        case "abstract": event.session.short = item.localText
        case "description": event.session.text = item.localText
        case "track":
            let name = item.localText ?? item["name"]?.localText
            if let name { filler.add(track: filler.track(name, at: item.range), at: item.range, to: &event.session) }
        case "type": event.session.type = item.localText?.text.trimmed
        case "language": filler.languages(item.text ?? "", of: &event.session, at: item.range)
        case "recording_license": event.session.license = item.scalarText.flatMap { $0.trimmed.isEmpty ? nil : $0.trimmed }
        case "do_not_record":
            if item.kind == .yes || item.kind == .no {
                event.session.isNotRecorded = item.kind == .yes
            } else {
                event.session.further += item.further
            }
        case "persons": for person in item.items { readPerson(person, &event) }
        case "links": for link in item.items { readLink(link, .material, &event) }
        case "attachments": for link in item.items { readLink(link, .attachment, &event) }
        case "url": filler.setLink(.page, item.text ?? "", of: &event.session)
        case "logo": filler.setLink(.logo, item.text ?? item["url"]?.text ?? "", of: &event.session)
        case "feedback_url": filler.setLink(.feedback, item.text ?? "", of: &event.session)
        case "origin_url": filler.setLink(.origin, item.text ?? "", of: &event.session)
        case "answers": event.session.further += PretalxAnswers.further(item)
        default: event.session.further += item.further
        }
    }

    private mutating func readPerson(_ item: JSONItem, _ event: inout ScheduleEvent) {
        let name = (item["name"] ?? item["public_name"] ?? item["full_public_name"])?.localText ?? item.localText ?? LocalText("")
        let identities = ["guid", "id", "code"].compactMap { item[$0]?.scalarText?.trimmed }
        guard let person = filler.person(name, identities: identities, at: item.range) else { return }
        for part in item.items {
            switch part.key {
            case "name", "public_name", "full_public_name", "guid", "id", "code": break
            case "biography", "description", "abstract": filler.complete(person, text: part.localText, at: part.range)
            case "email": filler.complete(person, contact: part.text, at: part.range)
            case "avatar", "avatar_url", "image":
                if let address = part.text?.trimmed { filler.complete(person, link: Programme.Link(.picture, address), at: part.range) }
            case "url":
                if let address = part.text?.trimmed { filler.complete(person, link: Programme.Link(.page, address), at: part.range) }
            case "links":
                for link in part.items {
                    guard let address = (link["url"] ?? link["href"])?.text?.trimmed else { continue }
                    let link = Programme.Link(.material, address, title: link["title"]?.localText)
                    filler.complete(person, link: link, at: part.range)
                }
            default:
                let more = part.key == "answers" ? PretalxAnswers.further(part) : part.further
                for one in more { filler.add(one, .importFurther, at: part.range, to: \.programme.people[person].further) }
            }
        }
        filler.add(person, .speaker, at: item.range, to: &event.session)
    }

    private mutating func readLink(_ item: JSONItem, _ purpose: Programme.Link.Purpose, _ event: inout ScheduleEvent) {
        guard let address = (item["url"] ?? item["href"])?.text?.trimmed ?? item.text?.trimmed, !address.isEmpty else {
            if let title = item["title"]?.text?.trimmed, !title.isEmpty {
                event.session.further.append(Programme.Further(item.key.isEmpty ? "links" : item.key, title))
            }
            return
        }
        var link = Programme.Link(purpose, address, title: item["title"]?.localText?.trimmed)
        link.type = item["type"]?.text
        for part in item.items where !["url", "href", "title", "type"].contains(part.key) && !part.further.isEmpty {
            filler.notes.leaveOut("\"\(part.key)\"", part.range)
        }
        event.session.links.append(link)
    }
}

/// What speakers answered to the questions of pretalx.
enum PretalxAnswers {
    /// Each answer by itself, with its question or the question's number behind the word by which scripts know that it was given in confidence.
    static func further(_ answers: JSONItem) -> [Programme.Further] {
        guard answers.isList else { return answers.further }
        return answers.items.flatMap { item -> [Programme.Further] in
            guard let answer = item["answer"]?.localText?.text else { return item.further(named: "answers") }
            let question = item["question"]
            let name =
                question?.scalarText.map { "answer \($0)" } ?? question?["question"]?.localText.map { "answer \($0.text)" } ?? "answer"
            return [Programme.Further(name, answer)]
        }
    }
}
