import MajlisModel
import MajlisText

/// Events.
extension CalendarReader {
    mutating func readEvent(_ event: CalendarComponent) {
        let title = event["SUMMARY"]?.localText.trimmed ?? LocalText("")
        var session = Programme.Session(title)
        for other in event.properties where other.name == "SUMMARY" {
            let text = other.localText.trimmed
            guard text.text != title.text, let language = text.language, language != title.language else { continue }
            session.title.translations.append(LocalText.Translation(language, text.text))
        }
        let isOwn = event[OwnProperty.kind] != nil
        for property in event.properties where !isOwn || !readOwn(property, &session) { readProperty(property, &session) }
        readPlaces(event, &session)
        for component in event.components { readPart(component, &session) }
        guard let start = event["DTSTART"] else {
            filler.notes.missing(.importAStart, of: filler.titled(session), event.range)
            setIdentity(event, &session)
            return filler.add(session, at: event.range)
        }
        let subject = filler.titled(session)
        guard let moment = moment(start, of: subject) else {
            session.further.append(Programme.Further("DTSTART", start.value))
            setIdentity(event, &session)
            return filler.add(session, at: event.range)
        }
        readLength(event, &session, moment)
        setIdentity(event, &session)
        if event["RRULE"] != nil || event["RDATE"] != nil, event["RECURRENCE-ID"] == nil {
            recur(event, session, start, moment.original)
        } else {
            filler.place(&session, at: moment.local, onDay: nil, range: start.range)
            filler.add(session, at: event.range)
        }
    }

    private func setIdentity(_ event: CalendarComponent, _ session: inout Programme.Session) {
        guard let uid = event["UID"]?.value.trimmed, !uid.isEmpty else { return }
        let id = event["RECURRENCE-ID"].map { uid + "/" + $0.value.trimmed } ?? uid
        session.ids.insert(id, at: 0)
    }

    private mutating func readLength(
        _ event: CalendarComponent, _ session: inout Programme.Session, _ start: (local: ReadMoment, original: ReadMoment)
    ) {
        let subject = filler.titled(session)
        if let duration = event["DURATION"] {
            session.length = filler.length(duration.value, of: subject, at: duration.range)
            keepUnread(duration, session.length, &session)
        }
        guard let property = event["DTEND"] else { return }
        guard let end = moment(property, of: subject) else { return keepUnread(property, Int?.none, &session) }
        guard start.local.time != nil, end.local.time != nil else {
            // All day: the end is the date after the last day.
            let last = end.original.date.adding(days: -1)
            if last > start.original.date { session.further.append(Programme.Further("until", last.description)) }
            return
        }
        session.length = filler.length(from: start.local, to: end.local, of: session, at: property.range) ?? session.length
    }

    /// What is no value of its kind stands with the session as text.
    private func keepUnread<Value>(_ property: CalendarProperty, _ value: Value?, _ session: inout Programme.Session) {
        let text = property.value.trimmed
        if value == nil, !text.isEmpty { session.further.append(Programme.Further(property.name, text)) }
    }

    private mutating func readProperty(_ property: CalendarProperty, _ session: inout Programme.Session) {
        let text = property.text.trimmed
        guard !text.isEmpty else { return }
        switch property.name {
        case "SUMMARY", "DTSTART", "DTEND", "DURATION", "UID", "RECURRENCE-ID", "RRULE", "EXDATE", "RDATE": break
        case "DESCRIPTION": setText(property.localText, &session)
        case "LOCATION": session.room = filler.room(property.localText, key: text, at: property.range)
        case "CATEGORIES":
            for name in property.texts { filler.add(track: filler.track(name, at: property.range), at: property.range, to: &session) }
        case "STATUS":
            switch text.uppercased() {
            case "CONFIRMED": session.status = .confirmed
            case "TENTATIVE": session.status = .tentative
            case "CANCELLED", "CANCELED": session.status = .cancelled
            default:
                filler.notes.badValue(text, .importAStatus, of: filler.titled(session), property.range)
                session.further.append(Programme.Further(property.name, text))
            }
        case "SEQUENCE": session.sequence = Int(text).flatMap { (0...1_000_000).contains($0) ? $0 : nil } ?? 0
        case "URL": filler.setLink(.page, text, of: &session)
        case "CONFERENCE": filler.setLink(.material, text, title: property.parameter("LABEL"), of: &session)
        case "IMAGE": filler.setLink(.picture, text, of: &session)
        case "ATTACH":
            if property.parameter("VALUE") == "BINARY" || property.parameter("ENCODING") == "BASE64" {
                filler.notes.leaveOut(property.name, property.range)
            } else {
                filler.setLink(.attachment, text, title: property.parameter("FILENAME") ?? property.parameter("X-FILENAME"), of: &session)
            }
        case "ATTENDEE", "ORGANIZER": readAttendee(property, &session)
        case "CLASS": if text.uppercased() != "PUBLIC" { session.further.append(Programme.Further(property.name, text)) }
        case "DTSTAMP", "CREATED", "LAST-MODIFIED", "TRANSP", "PRIORITY", "X-MICROSOFT-CDO-BUSYSTATUS", "X-APPLE-TRAVEL-ADVISORY-BEHAVIOR":
            filler.notes.leaveOut(property.name, property.range)
        default: session.further.append(Programme.Further(property.name, text))
        }
    }

    /// A second text in another language is a translation; another one in none stands with the session, so that neither is lost.
    private func setText(_ text: LocalText, _ session: inout Programme.Session) {
        guard var known = session.text else {
            session.text = text
            return
        }
        if text.text.trimmed == known.text.trimmed { return }
        if let language = text.language, language != known.language, !known.translations.contains(where: { $0.language == language }) {
            known.translations.append(LocalText.Translation(language, text.text))
            session.text = known
        } else {
            session.further.append(Programme.Further("DESCRIPTION", text.text))
        }
    }

    // MARK: - Tasks

    mutating func readTask(_ todo: CalendarComponent) {
        var task = Programme.Task(todo["SUMMARY"]?.localText.trimmed ?? LocalText(""))
        let subject = MessageArgument.titled(task.title.text, .importThisTask)
        for property in todo.properties {
            let text = property.text.trimmed
            guard !text.isEmpty else { continue }
            switch property.name {
            case "SUMMARY", "DTSTART": break
            case "UID": task.ids.append(property.value.trimmed)
            case "DESCRIPTION": task.text = property.localText
            case "CATEGORIES": task.list = LocalText(text)
            case "CONTACT": task.owner = property.localText.trimmed
            case "ORGANIZER", "ATTENDEE":
                if let name = property.parameter("CN")?.trimmed, !name.isEmpty, task.owner == nil { task.owner = LocalText(name) }
            case "STATUS": task.state = text.lowercased()
            case "DUE":
                guard let due = moment(property, of: subject) else {
                    task.further.append(Programme.Further("DUE", property.value))
                    continue
                }
                let local = filler.local(due.local, at: property.range)
                task.isDueAllDay = local.time == nil
                task.due = CivilDateTime(local.date, local.time.flatMap { CivilTime(seconds: $0) } ?? .midnight)
            case "DTSTAMP", "CREATED", "LAST-MODIFIED", "SEQUENCE", "PRIORITY", "PERCENT-COMPLETE", "CLASS":
                filler.notes.leaveOut(property.name, property.range)
            default: task.further.append(Programme.Further(property.name, text))
            }
        }
        for component in todo.components { filler.notes.leaveOut(component.name, component.range) }
        filler.add(task, at: todo.range)
    }
}
