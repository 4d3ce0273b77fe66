import MajlisModel
import MajlisText

/// Reads iCalendar: events become sessions, to-dos tasks.
struct CalendarReader {
    var filler: ProgrammeFiller
    var zones: CalendarZones
    var names = AttendeeNames()
    /// The moments of single times of recurring events that were changed, by the event's UID.
    var overridden: [String: CalendarMoments] = [:]
    /// Recurring events all of whose times are known, by their UIDs.
    var followed: [String: MessageArgument] = [:]
    /// How many rules were met, and how many times of recurring events were made of them.
    var ruleCount = 0
    var timeCount = 0
    /// Recurring events beyond the bounds for all of them: how many, and the first.
    var unfollowed: (count: Int, first: MessageArgument, range: TextRange)?

    static func read(_ source: SourceFile, _ filler: ProgrammeFiller) throws(ReadingFault) -> ProgrammeFiller {
        let read = try CalendarScanner.read(source)
        var reader = CalendarReader(filler: filler, zones: CalendarZones(read.calendars))
        reader.filler.notes.noLetters(read.controlCount, read.firstControl)
        for calendar in read.calendars { reader.readHead(calendar) }
        reader.settleZone(read.calendars)
        for calendar in read.calendars {
            for event in calendar.components where event.name == "VEVENT" {
                reader.noteOverride(event)
                reader.noteNames(event)
            }
        }
        for calendar in read.calendars {
            for component in calendar.components where !reader.isGone(component) {
                switch component.name {
                case "VEVENT": reader.readEvent(component)
                case "VTODO": reader.readTask(component)
                case "VTIMEZONE": break
                default: reader.filler.notes.leaveOut(component.name, component.range)
                }
            }
        }
        reader.noteUnfollowed()
        reader.noteUnmetOverrides()
        reader.filler.noteNamesakes()
        return reader.filler
    }

    private mutating func readHead(_ calendar: CalendarComponent) {
        let subject = MessageArgument.message(Message(.importTheConference))
        // What is limited to somebody or something has an identity of its own.
        let isWhole = calendar[OwnProperty.part] == nil
        for property in calendar.properties {
            let text = property.localText.trimmed
            guard !text.text.isEmpty else { continue }
            switch property.name {
            case "NAME", "X-WR-CALNAME": setTitle(text)
            case "DESCRIPTION", "X-WR-CALDESC":
                if filler.programme.conference.text == nil { filler.programme.conference.text = text }
            case "X-WR-TIMEZONE", "TIMEZONE-ID": filler.stateZone(text.text, at: property.range)
            case "URL": filler.programme.conference.links.append(Programme.Link(.page, text.text))
            case "SOURCE": filler.programme.conference.links.append(Programme.Link(.origin, text.text))
            case "COLOR", "X-APPLE-CALENDAR-COLOR":
                if text.text.hasPrefix("#") {
                    let color = filler.color(String(text.text.prefix(7)), of: subject, at: property.range)
                    filler.programme.conference.color = filler.kept(color, "color", text.text)
                } else {
                    filler.programme.conference.further.append(Programme.Further("color", text.text))
                }
            case "UID": if isWhole { filler.programme.conference.ids.append(text.text) }
            case OwnProperty.part: break
            case OwnProperty.venue: filler.programme.conference.venue = text
            case OwnProperty.city: filler.programme.conference.city = text
            case "VERSION", "PRODID", "CALSCALE", "METHOD", "REFRESH-INTERVAL", "X-PUBLISHED-TTL", "LAST-MODIFIED": break
            default: filler.programme.conference.further.append(Programme.Further(property.name, text.text))
            }
        }
    }

    /// The first name is the title; a second one in another language a translation of it.
    private mutating func setTitle(_ text: LocalText) {
        guard var title = filler.programme.conference.title else {
            filler.programme.conference.title = text
            return
        }
        guard title.text != text.text, let language = text.language, title.language != language else { return }
        title.translations.append(LocalText.Translation(language, text.text))
        filler.programme.conference.title = title
    }

    /// The conference's zone: the calendar's, else the one in which most of its events begin.
    private mutating func settleZone(_ calendars: [CalendarComponent]) {
        guard !filler.statesZone else { return }
        var counts: [String: Int] = [:]
        var names: [(String, TextRange)] = []
        for event in calendars.lazy.flatMap(\.components) where event.name == "VEVENT" {
            guard let start = event["DTSTART"], let name = start.parameter("TZID") else { continue }
            if counts[name] == nil { names.append((name, start.range)) }
            counts[name, default: 0] += 1
        }
        var best: (zone: Zone, count: Int)?
        for (name, range) in names {
            guard let zone = zones.zone(name, at: range, &filler.notes), let count = counts[name], count > best?.count ?? 0 else {
                continue
            }
            best = (zone, count)
        }
        if let best {
            filler.zone = best.zone
            filler.programme.conference.zone = best.zone
        }
    }

    // MARK: - Moments

    /// A moment by the clocks of the conference. `original` is what its own zone's clocks show.
    func moment(_ text: String, in zone: Zone?) -> (local: ReadMoment, original: ReadMoment)? {
        guard let original = ReadMoment(text) else { return nil }
        guard original.offset == nil, let zone, let time = original.time.flatMap({ CivilTime(seconds: $0) }) else {
            return (original, original)
        }
        var stated = original
        stated.offset = zone.offset(at: zone.resolve(original.date, time).instant)
        return (stated, original)
    }

    mutating func zone(of property: CalendarProperty) -> Zone? {
        property.parameter("TZID").flatMap { zones.zone($0, at: property.range, &filler.notes) } ?? filler.zone
    }

    mutating func moment(_ property: CalendarProperty?, of subject: MessageArgument) -> (local: ReadMoment, original: ReadMoment)? {
        guard let property, !property.value.trimmed.isEmpty else { return nil }
        let zone = zone(of: property)
        if let moment = moment(property.value, in: zone) { return moment }
        filler.notes.badValue(property.value, .importADate, of: subject, property.range)
        return nil
    }
}
