import MajlisModel
import MajlisText

/// Talks and what stands between them.
extension PretalxReader {
    mutating func readCell(_ cell: Cell) {
        guard cell.item["code"] != nil else { return readBreak(cell) }
        if leavesOut(cell.item) { return }
        // The slot of this cell among those of the talk.
        let slot = cell.item["slots"]?.items.first { slot in
            guard let moment = slot["start"]?.text.flatMap({ ReadMoment($0) }), moment.date == cell.date, moment.time == cell.time else {
                return false
            }
            return cell.room == nil || slot["room"]?["id"]?.scalarText == cell.room || slot["room"]?.scalarText == cell.room
        }
        add(session(of: cell.item), cell.item, slot: slot, cell: cell)
    }

    /// A talk, once for each of its slots: those that are given, else its own.
    mutating func readTalk(_ item: JSONItem, in given: [JSONItem] = []) {
        if leavesOut(item) { return }
        var slots = given
        if slots.isEmpty, let own = item["slots"], own.isList { slots = own.items.filter(\.isObject) }
        if slots.isEmpty, let own = item["slot"], own.isObject { slots = [own] }
        let session = session(of: item)
        if slots.isEmpty { add(session, item, slot: nil) }
        for slot in slots.prefix(ReadingLimits.recurrences) { add(session, item, slot: slot) }
        for slot in slots.dropFirst(ReadingLimits.recurrences) { filler.notes.leaveOut("\"slots\"", slot.range) }
        noteMissingSlots(item, held: slots.count, session)
    }

    /// Talks that take place more often than the file has times for: by their `slot_count`, or by numbers of slots that stand nowhere in it.
    private mutating func noteMissingSlots(_ item: JSONItem, held: Int, _ session: Programme.Session) {
        let numbered = item["slots"]?.items.reduce(0) { $0 + ($1.scalarText == nil ? 0 : 1) } ?? 0
        let stated = max(item["slot_count"]?.integer ?? 0, numbered)
        // Pretalx counts one slot for whatever has none yet.
        guard stated > held, stated > 1 || numbered > 0, let range = (item["slot_count"] ?? item["slots"])?.range else { return }
        filler.notes.add(
            .importSlotsMissing, range,
            ["session": filler.titled(session), "stated": .number(min(stated, 1_000_000)), "held": .number(held)])
    }

    /// A talk with all that it says wherever it takes place.
    private mutating func session(of item: JSONItem) -> Programme.Session {
        let language = item["content_locale"]?.text.flatMap(LanguageCodes.code)
        var session = Programme.Session(item["title"]?.localText(in: language)?.trimmed ?? LocalText(""))
        for part in item.items { readField(part, &session, language) }
        return session
    }

    private mutating func add(_ talk: Programme.Session, _ item: JSONItem, slot: JSONItem?, cell: Cell? = nil) {
        var session = talk
        if let code = item["code"]?.scalarText?.trimmed, !code.isEmpty {
            let use = (uses[code] ?? 0) + 1
            uses[code] = use
            session.ids.append(use == 1 ? code : "\(code)/\(use)")
        }
        if let id = slot?["id"]?.scalarText { session.ids.append(id) }
        if let note = slot?["description"]?.localText { session.further.append(Programme.Further("slot description", note.text)) }
        place(&session, item, slot, cell)
        filler.add(session, at: TextRange(start: item.range.start, end: item.range.start + 1))
    }

    private mutating func readField(_ item: JSONItem, _ session: inout Programme.Session, _ language: String?) {
        switch item.key {
        case "code", "title", "slot", "slots", "slot_count", "duration", "room", "start", "end": break
        case "guid", "uuid": if let id = item.scalarText, !id.isEmpty { session.ids.insert(id, at: 0) }
        case "id": break
        case "abstract": session.short = item.localText(in: language)
        case "description": session.text = item.localText(in: language)
        case "content_locale": filler.languages(item.text ?? "", of: &session, at: item.range)
        case "submission_type":
            guard let type = item["name"]?.localText ?? item.localText.map({ typeNames[$0.text] ?? $0 }) else { break }
            session.type = type.text
            for other in type.translations { session.further.append(Programme.Further("type_\(other.language)", other.text)) }
        case "track": filler.add(track: readTrack(item), at: item.range, to: &session)
        case "state":
            let state = item.text ?? ""
            switch state {
            case "confirmed": session.status = .confirmed
            case "accepted": session.status = .tentative
            case "canceled", "cancelled": session.status = .cancelled
            default: if !state.isEmpty { filler.notes.badValue(state, .importAStatus, of: filler.titled(session), item.range) }
            }
            if !["confirmed", "accepted", "canceled", "cancelled", ""].contains(state) { session.further += item.further }
        case "do_not_record": session.isNotRecorded = item.kind == .yes ? true : item.kind == .no ? false : nil
        case "image": if let address = item.text { filler.setLink(.picture, address, of: &session) }
        case "resources":
            for resource in item.items {
                let address = (resource["resource"] ?? resource["link"])?.text ?? resource.text
                guard let address else { continue }
                filler.setLink(.attachment, address, title: resource["description"]?.localText?.text, of: &session)
            }
        case "speakers":
            for speaker in item.items {
                if let person = readSpeaker(speaker) { filler.add(person, .speaker, at: speaker.range, to: &session) }
            }
        case "answers": session.further += PretalxAnswers.further(item)
        case "tags":
            for tag in item.items { session.further += (tag["tag"] ?? tag).further(named: "tags") }
        // What the organisers keep for themselves, mostly empty.
        case "anonymised_data": if item.text != "{}" { session.further += item.further }
        case "is_anonymised", "is_featured": if item.kind == .yes { session.further += item.further }
        default: session.further += item.further
        }
    }

    private mutating func place(_ session: inout Programme.Session, _ item: JSONItem, _ slot: JSONItem?, _ cell: Cell?) {
        let id = slot?["room_id"]?.scalarText ?? cell?.room
        if let known = id.flatMap({ filler.knownRoom("#" + $0) }) {
            session.room = known
        } else if let room = slot?["room"] ?? item["room"], !room.isNull {
            session.room = readRoom(room)
        }
        let duration = slot?["duration"] ?? item["duration"]
        if let minutes = duration?.integer, (0..<500_000).contains(minutes) {
            session.length = minutes * 60
        } else if let duration, let text = duration.scalarText?.trimmed, !text.isEmpty {
            filler.notes.badValue(text, .importALength, of: filler.titled(session), duration.range)
            session.further += duration.further
        }
        let stated = slot?["start"] ?? item["start"]
        let range = stated?.range ?? TextRange(start: item.range.start, end: item.range.start + 1)
        if let moment = filler.moment(stated?.eventText, of: &session, named: "start"), moment.time != nil {
            filler.place(&session, at: moment, onDay: nil, range: range)
            let end = slot?["end"] ?? item["end"]
            if let end, let last = filler.moment(end.eventText, of: &session, named: "end"), last.time != nil,
                let actual = filler.length(from: moment, to: last, of: session, at: end.range)
            {
                if let stated = session.length, stated != actual {
                    filler.notes.add(
                        .importLengthDiffers, end.range,
                        ["session": filler.titled(session), "stated": .duration(stated), "actual": .duration(actual)])
                }
                session.length = actual
            }
        } else if let cell {
            place(&session, in: cell)
        }
    }

    private mutating func place(_ session: inout Programme.Session, in cell: Cell) {
        if filler.firstTime == nil { filler.firstTime = cell.item.range }
        session.day = filler.day(cell.date)
        session.start = CivilTime(seconds: cell.time)
        session.startInstant = filler.instant(of: session)
    }

    /// A break of a site's grid: `{"id": "lunch", "title": {…}}`.
    private mutating func readBreak(_ cell: Cell) {
        guard let title = cell.item["title"]?.localText?.trimmed else { return }
        var session = Programme.Session(title)
        session.form = .pause
        if let id = cell.item["id"]?.scalarText, !id.isEmpty { session.ids = [id] }
        for part in cell.item.items where part.key != "title" && part.key != "id" { session.further += part.further }
        place(&session, in: cell)
        filler.add(session, at: TextRange(start: cell.item.range.start, end: cell.item.range.start + 1))
    }

    /// A slot without a talk, as pretalx has them for breaks.
    mutating func readBreak(_ slot: JSONItem) {
        guard let title = (slot["description"] ?? slot["title"])?.localText?.trimmed else {
            filler.notes.leaveOut("\"slots\"", slot.range)
            return
        }
        var session = Programme.Session(title)
        session.form = .pause
        if let id = slot["id"]?.scalarText { session.ids = [id] }
        place(&session, slot, slot, nil)
        filler.add(session, at: TextRange(start: slot.range.start, end: slot.range.start + 1))
    }
}
