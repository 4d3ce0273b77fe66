import MajlisLanguage
import MajlisModel
import MajlisReport
import MajlisText

/// Makes a programme sayable: what a script cannot hold under its own word moves into `further`, and is remarked.
struct ProgrammeRepair {
    var programme: Programme
    private(set) var remarks: [Message] = []

    init(_ programme: Programme) { self.programme = programme }

    mutating func run() {
        nameTheUnnamed()
        readLanguages()
        shareNoIdentity()
        keepDatesInOrder()
        keepTimesWithoutDates()
        for place in programme.sessions.indices {
            Self.fit(&programme.sessions[place])
            endWithinTwoDays(place)
        }
    }

    /// A person whom a file knows by a number only.
    private mutating func nameTheUnnamed() {
        var count = 0
        for place in programme.people.indices where programme.people[place].title.text.allSatisfy(\.isWhitespace) {
            guard let id = programme.people[place].ids.first else { continue }
            programme.people[place].title.text = id
            count += 1
        }
        if count > 0 { remarks.append(Message(.importPersonUnnamed, ["count": .number(count)])) }
    }

    // MARK: Languages

    private mutating func readLanguages() {
        var unknown: [(code: String, count: Int)] = []
        func read(_ given: [String], _ further: inout [Programme.Further]) -> [String] {
            var languages: [String] = []
            for code in given {
                let plain = code.lowercased()
                let base = String(plain.prefix { $0 != "-" && $0 != "_" })
                let isKnown = Codes.languages.contains(base)
                if isKnown, !languages.contains(base) { languages.append(base) }
                if isKnown, plain == base { continue }
                further.append(Programme.Further("language_given", code))
                if isKnown { continue }
                if let place = unknown.firstIndex(where: { $0.code == code }) {
                    unknown[place].count += 1
                } else {
                    unknown.append((code, 1))
                }
            }
            return languages
        }
        programme.conference.languages = read(programme.conference.languages, &programme.conference.further)
        for place in programme.sessions.indices {
            let given = programme.sessions[place].languages
            programme.sessions[place].languages = read(given, &programme.sessions[place].further)
        }
        remarks += unknown.map { Message(.importLanguageUnknown, ["language": .code($0.code), "count": .number($0.count)]) }
        mark()
    }

    /// Translations carry only languages that a script knows; others go where they are not lost.
    private mutating func mark() {
        programme.conference.keepKnownTranslations()
        for place in programme.rooms.indices { programme.rooms[place].keepKnownTranslations() }
        for place in programme.tracks.indices { programme.tracks[place].keepKnownTranslations() }
        for place in programme.people.indices { programme.people[place].keepKnownTranslations() }
        for place in programme.sessions.indices { programme.sessions[place].keepKnownTranslations() }
    }

    // MARK: Identities

    /// Within a kind an id belongs to one record: the others keep it where it identifies nothing.
    private mutating func shareNoIdentity() {
        var counts: [String: Int] = [:]
        func own(_ ids: [String], _ taken: inout Set<String>, _ further: inout [Programme.Further]) -> [String] {
            var own: [String] = []
            for id in ids where !id.isEmpty && !own.contains(id) {
                if taken.insert(id).inserted {
                    own.append(id)
                } else {
                    further.append(Programme.Further("id_shared", id))
                    counts[id, default: 1] += 1
                }
            }
            return own
        }
        var taken: Set<String> = []
        for place in programme.rooms.indices {
            programme.rooms[place].ids = own(programme.rooms[place].ids, &taken, &programme.rooms[place].further)
        }
        taken = []
        for place in programme.tracks.indices {
            programme.tracks[place].ids = own(programme.tracks[place].ids, &taken, &programme.tracks[place].further)
        }
        taken = []
        for place in programme.people.indices {
            programme.people[place].ids = own(programme.people[place].ids, &taken, &programme.people[place].further)
        }
        taken = []
        for place in programme.sessions.indices {
            programme.sessions[place].ids = own(programme.sessions[place].ids, &taken, &programme.sessions[place].further)
        }
        taken = []
        for place in programme.tasks.indices {
            programme.tasks[place].ids = own(programme.tasks[place].ids, &taken, &programme.tasks[place].further)
        }
        for (id, count) in counts.sorted(by: { $0.key < $1.key }) {
            remarks.append(Message(.importIdShared, ["id": .code(id), "count": .number(count)]))
        }
    }

    // MARK: Dates

    private mutating func keepDatesInOrder() {
        if let start = programme.conference.start, let end = programme.conference.end, end < start {
            programme.conference.end = nil
            programme.conference.further.append(Programme.Further("end", end.description))
            let subject = programme.conference.title?.text ?? programme.conference.acronym ?? ""
            leaveOpen("end", of: .titled(subject, .importTheConference), end.description, .importBeforeTheStart)
        }
        // Programmes without dates of their own have those of their days.
        if programme.conference.start == nil, programme.conference.end == nil {
            programme.conference.start = programme.days.map(\.date).min()
            programme.conference.end = programme.days.map(\.date).max()
        }
    }

    private mutating func leaveOpen(_ name: String, of subject: MessageArgument, _ value: String, _ problem: MessageCode) {
        remarks.append(
            Message(
                .importDatesUnheld,
                ["name": .code(name), "subject": subject, "value": .text(value), "problem": .message(Message(problem))]))
    }

    /// A time stands on a day: one whose date is open where the file does not say which.
    private mutating func keepTimesWithoutDates() {
        var general: Int?
        for place in programme.sessions.indices {
            let session = programme.sessions[place]
            guard session.day == nil, session.start != nil, session.openDay == nil else { continue }
            if general == nil {
                general = programme.openDays.count
                programme.openDays.append(Programme.OpenDay())
            }
            programme.sessions[place].openDay = general
        }
    }

    // MARK: Sessions

    /// The times of a day go up to 47:59: what lasts longer, such as an exhibition, keeps its end in a field, as what lasts all day does.
    private mutating func endWithinTwoDays(_ place: Int) {
        let session = programme.sessions[place]
        guard let day = session.day, let start = session.start, let length = session.length, start.adding(seconds: length) == nil else {
            return
        }
        let end = CivilDateTime(seconds: CivilDateTime(programme.days[day].date, start).seconds + Int64(length))
        let until = "\(end.date) \(end.time)"
        programme.sessions[place].length = nil
        programme.sessions[place].further.append(Programme.Further("until", until))
        leaveOpen("until", of: .titled(session.title.text, .importThisSession), until, .importBeyondTwoDays)
    }

    private static func fit(_ session: inout Programme.Session) {
        // A break has neither speakers nor links: with them it is an item.
        let isMore =
            session.subtitle != nil || !session.tracks.isEmpty || !session.parts.isEmpty || !session.openRoles.isEmpty
            || !session.languages.isEmpty
        if session.form == .pause, isMore || !session.links.isEmpty || session.status != nil || session.slug != nil {
            session.form = .item
            session.type = session.type ?? "break"
        }
        // Only a session may stand outside a day.
        if session.form != .session, session.day == nil, session.openDay == nil || session.start == nil {
            session.type = session.type ?? (session.form == .pause ? "break" : nil)
            session.form = .session
        }
        if session.form == .pause {
            // It says `break` already.
            if session.type == "break" { session.type = nil }
            if let type = session.type {
                session.further.append(Programme.Further("type", type))
                session.type = nil
            }
            if let license = session.license { session.further.append(Programme.Further("license", license)) }
        }
        if let length = session.length, length < 0 {
            session.length = nil
            session.further.append(Programme.Further("duration", "\(length)"))
        }
    }
}

extension LocalText {
    /// Leaves the translations into languages that a script knows, each once; the others go into `further`.
    fileprivate mutating func keepKnown(_ name: String, _ further: inout [Programme.Further]) {
        if translations.isEmpty { return }
        var kept: [Translation] = []
        for translation in translations {
            let code = String(translation.language.lowercased().prefix { $0 != "-" && $0 != "_" })
            if Codes.languages.contains(code), !kept.contains(where: { $0.language == code }) {
                kept.append(Translation(code, translation.text))
            } else if translation.text != text {
                further.append(Programme.Further("\(name)_\(translation.language)", translation.text))
            }
        }
        translations = kept
    }
}

extension Programme.Conference {
    fileprivate mutating func keepKnownTranslations() {
        title?.keepKnown("title", &further)
        subtitle?.keepKnown("subtitle", &further)
        text?.keepKnown("text", &further)
    }
}

extension Programme.Room {
    fileprivate mutating func keepKnownTranslations() {
        title.keepKnown("title", &further)
        text?.keepKnown("text", &further)
    }
}

extension Programme.Track {
    fileprivate mutating func keepKnownTranslations() {
        title.keepKnown("title", &further)
        text?.keepKnown("text", &further)
    }
}

extension Programme.Person {
    fileprivate mutating func keepKnownTranslations() {
        title.keepKnown("title", &further)
        text?.keepKnown("text", &further)
    }
}

extension Programme.Session {
    fileprivate mutating func keepKnownTranslations() {
        title.keepKnown("title", &further)
        subtitle?.keepKnown("subtitle", &further)
        short?.keepKnown("short", &further)
        text?.keepKnown("text", &further)
    }
}
