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
        case "title": event.session.title = LocalText(words(child) ?? "")
        case "subtitle": event.session.subtitle = words(child).map { LocalText($0) }
        case "abstract": event.session.short = long(child)
        case "description": event.session.text = long(child)
        case "date": event.date = text(child)
        case "start": event.start = text(child)
        case "end": event.end = text(child)
        case "duration": event.duration = text(child)
        case "room": event.room = text(child)
        case "slug": event.session.slug = short(child)
        case "type": event.session.type = short(child)
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
            for (attribute, value) in attributes(child) where !value.isEmpty {
                event.session.further.append(Programme.Further("\(name).\(attribute)", value))
            }
        }
    }

    private func text(_ element: Int) -> ScheduleEvent.Text { ScheduleEvent.Text(text: xml.text(element), range: place(element)) }

    /// A text of several lines as it stands; nil where there is nothing but white space.
    private func long(_ element: Int) -> LocalText? {
        let text = xml.text(element)
        return text.trimmed.isEmpty ? nil : LocalText(text)
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
            guard let text = short(child) else { continue }
            switch xml.name(child) {
            case "license": event.session.license = text
            case "optout":
                switch text.lowercased() {
                case "true", "1", "yes": event.session.isNotRecorded = true
                case "false", "0", "no": event.session.isNotRecorded = false
                default: filler.notes.badValue(text, .importAYesOrNo, of: filler.titled(event.session), place(child))
                }
            case "url", "link": filler.setLink(.recording, text, of: &event.session)
            case let name: event.session.further.append(Programme.Further("recording.\(name)", text))
            }
        }
    }
}
