import MajlisText

/// Events.
extension ScheduleXMLReader {
    mutating func readEvent(_ element: Int, onDay day: Int?, inRoom room: Int?) {
        var event = ScheduleEvent()
        for index in xml.elements[element].attributes {
            let value = xml.value(Int(index))
            switch xml.names[Int(xml.attributes[Int(index)].name)] {
            case "id": event.number = value
            case "guid": event.guid = value
            case "code": event.code = value
            case let name: event.session.further.append(Programme.Further(name, value))
            }
        }
        for child in xml.children(element) { readField(child, &event) }
        filler.add(event, onDay: day, inRoom: room, at: xml.range(element))
    }

    private mutating func readField(_ child: Int, _ event: inout ScheduleEvent) {
        let record = xml.elements[child]
        if record.content.isEmpty, record.attributes.isEmpty { return }
        switch xml.name(child) {
        case "title": setTitle(child, &event)
        case "subtitle": add(child, words(child), to: \.subtitle, &event)
        case "abstract": add(child, long(child), to: \.short, &event)
        case "description": add(child, long(child), to: \.text, &event)
        case "date": set(child, to: \.date, &event)
        case "start": set(child, to: \.start, &event)
        case "end": set(child, to: \.end, &event)
        case "duration": set(child, to: \.duration, &event)
        case "room": set(child, to: \.room, &event)
        case "slug": set(child, to: \.session.slug, &event)
        case "type": set(child, to: \.session.type, &event)
        case "track":
            filler.add(track: filler.track(xml.text(child), at: place(child)), at: place(child), to: &event.session)
        case "language": filler.languages(xml.text(child), of: &event.session, at: place(child))
        case "persons": readPersons(child, &event)
        case "links": readLinks(child, .material, &event)
        case "attachments": readLinks(child, .attachment, &event)
        case "recording": readRecording(child, &event)
        case "url": filler.setLink(.page, xml.text(child), of: &event.session)
        case "logo": filler.setLink(.logo, xml.text(child), of: &event.session)
        case "feedback_url": filler.setLink(.feedback, xml.text(child), of: &event.session)
        case "origin_url": filler.setLink(.origin, xml.text(child), of: &event.session)
        case "video_download_url": filler.setLink(.recording, xml.text(child), of: &event.session)
        case let name:
            if let text = short(child) { event.session.further.append(Programme.Further(name, text)) }
        }
        keepAttributes(child, &event)
    }

    private func keepAttributes(_ element: Int, _ event: inout ScheduleEvent) {
        for (name, value) in furtherAttributes(of: element) { event.session.further.append(Programme.Further(name, value)) }
    }

    /// The first title, and others in other languages as its translations.
    private mutating func setTitle(_ element: Int, _ event: inout ScheduleEvent) {
        var title = event.session.title.text.isEmpty ? nil : event.session.title
        add(element, words(element), to: &title, &event)
        event.session.title = title ?? LocalText("")
    }

    private func add(
        _ element: Int, _ text: String?, to place: WritableKeyPath<Programme.Session, LocalText?>, _ event: inout ScheduleEvent
    ) {
        var known = event.session[keyPath: place]
        add(element, text, to: &known, &event)
        event.session[keyPath: place] = known
    }

    /// What is neither the first text nor a translation of it stands with the event, so that it is not lost.
    private func add(_ element: Int, _ text: String?, to place: inout LocalText?, _ event: inout ScheduleEvent) {
        guard let text else { return }
        if ScheduleXMLReader.add(LocalText(text, language: language(of: element)), to: &place) { return }
        event.session.further.append(Programme.Further(xml.name(element), text))
    }

    /// The first of several that are not empty counts; others that say something else stand with the event.
    private func set(_ element: Int, to value: WritableKeyPath<ScheduleEvent, ScheduleEvent.Text?>, _ event: inout ScheduleEvent) {
        if let known = event[keyPath: value]?.text.trimmed, !known.isEmpty {
            keep(short(element), known, element, &event)
        } else {
            event[keyPath: value] = ScheduleEvent.Text(text: xml.text(element), range: place(element))
        }
    }

    private func set(_ element: Int, to value: WritableKeyPath<ScheduleEvent, String?>, _ event: inout ScheduleEvent) {
        if let known = event[keyPath: value] {
            keep(short(element), known, element, &event)
        } else {
            event[keyPath: value] = short(element)
        }
    }

    private func keep(_ text: String?, _ known: String, _ element: Int, _ event: inout ScheduleEvent) {
        if let text, text != known { event.session.further.append(Programme.Further(xml.name(element), text)) }
    }

    /// A text of several lines as it stands; nil where there is nothing but white space.
    private func long(_ element: Int) -> String? {
        let text = xml.text(element)
        return text.trimmed.isEmpty ? nil : text
    }

    private mutating func readPersons(_ element: Int, _ event: inout ScheduleEvent) {
        for child in xml.children(element) {
            guard xml.name(child) == "person" else {
                filler.notes.leaveOut("<\(xml.name(child))>", xml.range(child))
                continue
            }
            var identities: [String] = []
            var further: [Programme.Further] = []
            var role = Programme.Part.Role.speaker
            for (name, value) in attributes(child) where !value.trimmed.isEmpty {
                switch name {
                case "guid": identities.insert(value.trimmed, at: 0)
                case "id", "code": identities.append(value.trimmed)
                case "role" where Programme.Part.Role(rawValue: value) != nil: role = Programme.Part.Role(rawValue: value)!
                default: further.append(Programme.Further(name, value))
                }
            }
            guard let person = filler.person(LocalText(words(child) ?? ""), identities: identities, at: xml.range(child)) else { continue }
            for item in further { filler.add(item, .importFurther, at: xml.range(child), to: \.programme.people[person].further) }
            filler.add(person, role, at: xml.range(child), to: &event.session)
        }
    }

    private mutating func readLinks(_ element: Int, _ purpose: Programme.Link.Purpose, _ event: inout ScheduleEvent) {
        for child in xml.children(element) {
            guard let address = (xml.attribute(child, "href") ?? xml.attribute(child, "url"))?.trimmed, !address.isEmpty else {
                if let text = short(child) { event.session.further.append(Programme.Further(xml.name(child), text)) }
                continue
            }
            var link = Programme.Link(purpose, address, title: short(child).map { LocalText($0) })
            for (name, value) in attributes(child) where name != "href" && name != "url" && !value.isEmpty {
                if name == "type" { link.type = value } else { filler.notes.leaveOut("\(name)=", xml.range(child)) }
            }
            event.session.links.append(link)
        }
    }

    private mutating func readRecording(_ element: Int, _ event: inout ScheduleEvent) {
        for child in xml.children(element) {
            for (name, value) in furtherAttributes(of: child) {
                event.session.further.append(Programme.Further("recording.\(name)", value))
            }
            guard let text = short(child) else { continue }
            switch xml.name(child) {
            case "license": event.session.license = text
            case "optout":
                switch text.lowercased() {
                case "true", "1", "yes": event.session.isNotRecorded = true
                case "false", "0", "no": event.session.isNotRecorded = false
                default:
                    filler.notes.badValue(text, .importAYesOrNo, of: filler.titled(event.session), place(child))
                    event.session.further.append(Programme.Further("recording.optout", text))
                }
            case "url", "link": filler.setLink(.recording, text, of: &event.session)
            case let name: event.session.further.append(Programme.Further("recording.\(name)", text))
            }
        }
    }
}
