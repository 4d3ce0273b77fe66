import MajlisModel
import MajlisText

/// Reads schedule.xml as frab, pentabarf and pretalx write it, and what FOSDEM and others make of it.
struct ScheduleXMLReader {
    let xml: XMLDocument
    var filler: ProgrammeFiller

    static func read(_ source: SourceFile, _ filler: ProgrammeFiller) throws(ReadingFault) -> ProgrammeFiller {
        let xml = try XMLScanner.read(source)
        guard xml.name(xml.root) == "schedule" else {
            let expected = MessageArgument.code("<schedule>")
            let problem = Message(.importNotThisFile, ["expected": expected])
            let range = xml.range(xml.root)
            throw ReadingFault(
                .importMalformed, Int(range.start), Int(range.end),
                ["format": .message(Message(.importFormatScheduleXml)), "problem": .message(problem)])
        }
        var reader = ScheduleXMLReader(xml: xml, filler: filler)
        reader.filler.notes.noLetters(xml.controlCount, xml.firstControl)
        for double in xml.doubles {
            reader.filler.notes.add(.importKeyTwice, double, ["name": .code(xml.text(Int(double.start), Int(double.end)))])
        }
        reader.readSchedule()
        return reader.filler
    }

    private mutating func readSchedule() {
        // The days come last wherever they stand: their times depend on what the conference says.
        var days: [Int] = []
        for child in xml.children(xml.root) {
            switch xml.name(child) {
            case "day": days.append(child)
            case "conference": readConference(child)
            case "version":
                let known = filler.programme.conference.version
                if known == nil { filler.programme.conference.version = short(child) } else { furtherElement(child, unless: known) }
            case "url":
                if let address = short(child) { filler.programme.conference.links.append(Programme.Link(.origin, address)) }
            case "tracks": readTracks(child)
            case "generator":
                for (name, value) in attributes(child) { further("generator.\(name)", value) }
                if let text = short(child) { further("generator", text) }
            default: furtherElement(child)
            }
        }
        for (name, value) in attributes(xml.root) { further(name, value, isRoot: true) }
        for day in days { readDay(day) }
    }

    private mutating func readConference(_ conference: Int) {
        let subject = MessageArgument.message(Message(.importTheConference))
        for child in xml.children(conference) {
            let name = xml.name(child)
            if name == "track" {
                readTrack(child)
                continue
            }
            if name == "color" {
                for (part, value) in attributes(child) {
                    if part == "primary" {
                        let color = filler.color(value, of: subject, at: xml.range(child))
                        filler.programme.conference.color = filler.kept(color, "color.primary", value)
                    } else {
                        further("color.\(part)", value)
                    }
                }
                continue
            }
            guard let text = short(child) else {
                furtherAttributes(child)
                continue
            }
            let range = place(child)
            switch name {
            case "title": add(child, text, to: \.title)
            case "subtitle": add(child, text, to: \.subtitle)
            case "acronym": filler.programme.conference.acronym = text
            case "description": add(child, xml.text(child), to: \.text)
            case "venue": add(child, text, to: \.venue)
            case "city": add(child, text, to: \.city)
            case "start": filler.programme.conference.start = filler.kept(filler.date(text, of: subject, at: range), name, text)
            case "end": filler.programme.conference.end = filler.kept(filler.date(text, of: subject, at: range), name, text)
            case "days": break
            case "day_change":
                let change = filler.clock(text, of: subject, at: range).flatMap { CivilTime(seconds: $0) }
                filler.programme.conference.dayChange = filler.kept(change, name, text)
            case "timeslot_duration":
                filler.programme.conference.timeslot = filler.kept(filler.length(text, of: subject, at: range), name, text)
            case "time_zone_name": filler.stateZone(text, at: range)
            case "url": filler.programme.conference.links.append(Programme.Link(.page, text))
            case "logo": filler.programme.conference.links.append(Programme.Link(.logo, text))
            default: further(name, text)
            }
            furtherAttributes(child)
        }
    }

    /// A text of the conference: a second one in another language translates the first.
    private mutating func add(_ element: Int, _ text: String, to place: WritableKeyPath<Programme.Conference, LocalText?>) {
        let text = LocalText(text, language: language(of: element))
        if !ScheduleXMLReader.add(text, to: &filler.programme.conference[keyPath: place]) { further(xml.name(element), text.text) }
    }

    /// FOSDEM's list of tracks.
    private mutating func readTracks(_ tracks: Int) {
        for child in xml.children(tracks) { readTrack(child) }
    }

    private mutating func readTrack(_ track: Int) {
        let named = xml.attribute(track, "name") ?? xml.text(track)
        guard let number = filler.track(named, at: place(track)) else { return }
        let title = filler.programme.tracks[number].title.text
        for (name, value) in attributes(track) where !value.isEmpty {
            switch name {
            case "name": break
            case "slug": filler.programme.tracks[number].slug = value
            case "color":
                filler.programme.tracks[number].color = filler.color(value, of: .text(title), at: xml.range(track))
                if filler.programme.tracks[number].color == nil {
                    filler.programme.tracks[number].further.append(Programme.Further(name, value))
                }
            default: filler.programme.tracks[number].further.append(Programme.Further(name, value))
            }
        }
        let text = xml.text(track).trimmed
        if xml.attribute(track, "name") != nil, !text.isEmpty, text != title {
            filler.programme.tracks[number].text = LocalText(text)
        }
    }

    private mutating func readDay(_ element: Int) {
        let word = MessageArgument.message(Message(.importThisDay))
        let start = xml.attribute(element, "start")
        let range = xml.range(element)
        var number: Int?
        let stated = xml.attribute(element, "date") ?? start
        if let date = filler.kept(stated.flatMap { filler.date($0, of: word, at: range) }, "day.date", stated ?? "") {
            let day = filler.day(date)
            number = day
            filler.setDay(
                day, start: start.map { ScheduleEvent.Text(text: $0, range: range) },
                end: xml.attribute(element, "end").map { ScheduleEvent.Text(text: $0, range: range) })
            for (name, value) in attributes(element) where !["date", "index", "start", "end"].contains(name) {
                filler.programme.days[day].further.append(Programme.Further(name, value))
            }
        }
        filler.undatedDay = number == nil ? filler.openDay(nil) : nil
        for child in xml.children(element) {
            if xml.name(child) == "room" {
                readRoom(child, onDay: number)
            } else if xml.name(child) == "event" {
                readEvent(child, onDay: number, inRoom: nil)
            } else {
                filler.notes.leaveOut("<\(xml.name(child))>", xml.range(child))
            }
        }
    }

    private mutating func readRoom(_ element: Int, onDay day: Int?) {
        let room = filler.room(xml.attribute(element, "name") ?? "", at: xml.range(element))
        if let room {
            for (name, value) in attributes(element) where name != "name" && !value.trimmed.isEmpty {
                if name == "guid" || name == "id" {
                    filler.add(value.trimmed, .importIdentities, at: xml.range(element), to: \.programme.rooms[room].ids)
                } else {
                    filler.add(
                        Programme.Further(name, value), .importFurther, at: xml.range(element), to: \.programme.rooms[room].further)
                }
            }
        }
        for child in xml.children(element) {
            if xml.name(child) == "event" {
                readEvent(child, onDay: day, inRoom: room)
            } else {
                filler.notes.leaveOut("<\(xml.name(child))>", xml.range(child))
            }
        }
    }

    // MARK: - Small steps

    /// The text of an element without white space around it; nil where it is empty.
    func short(_ element: Int) -> String? {
        let text = xml.text(element).trimmed
        return text.isEmpty ? nil : text
    }

    /// The words of a title: elements that stand among them, such as `<b>`, are left out, and that is said.
    mutating func words(_ element: Int) -> String? {
        guard xml.elements[element].hasElements else { return short(element) }
        for child in xml.children(element) { filler.notes.leaveOut("<\(xml.name(child))>", xml.range(child)) }
        let text = xml.plainText(element).trimmed
        return text.isEmpty ? nil : text
    }

    /// Where the text of an element stands.
    func place(_ element: Int) -> TextRange {
        let content = xml.elements[element].content
        return content.isEmpty ? xml.range(element) : content
    }

    func attributes(_ element: Int) -> [(String, String)] {
        xml.elements[element].attributes.map { (xml.names[Int(xml.attributes[Int($0)].name)], xml.value(Int($0))) }
    }

    /// In which language an element says its text is.
    func language(of element: Int) -> String? {
        xml.elements[element].attributes.isEmpty ? nil : xml.attribute(element, "xml:lang").flatMap(LanguageCodes.code)
    }

    /// Takes the first text, and others that are in other languages as its translations; false for one that has no place there.
    static func add(_ text: LocalText, to place: inout LocalText?) -> Bool {
        guard var known = place else {
            place = text
            return true
        }
        if text.text.trimmed == known.text.trimmed { return true }
        guard let language = text.language, language != known.language, !known.translations.contains(where: { $0.language == language })
        else { return false }
        known.translations.append(LocalText.Translation(language, text.text))
        place = known
        return true
    }

    /// What an element says that nothing here has a place for.
    private mutating func furtherElement(_ element: Int, unless known: String? = nil) {
        if let text = short(element), text != known { further(xml.name(element), text) }
        furtherAttributes(element)
    }

    private mutating func furtherAttributes(_ element: Int) {
        for (name, value) in furtherAttributes(of: element) { further(name, value) }
    }

    /// The attributes of an element under names of their own, `hashtag.value`; not the language of its text.
    func furtherAttributes(of element: Int) -> [(String, String)] {
        if xml.elements[element].attributes.isEmpty { return [] }
        let name = xml.name(element)
        return attributes(element).filter { $0.0 != "xml:lang" && !$0.1.trimmed.isEmpty }.map { ("\(name).\($0.0)", $0.1) }
    }

    private mutating func further(_ name: String, _ value: String, isRoot: Bool = false) {
        if isRoot, name.hasPrefix("xmlns") || name.hasPrefix("xsi:") { return }
        filler.programme.conference.further.append(Programme.Further(name, value))
    }
}
