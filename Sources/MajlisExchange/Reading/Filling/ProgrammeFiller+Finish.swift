import MajlisModel
import MajlisText

/// What can be said only when everything has been read.
extension ProgrammeFiller {
    /// The programme with its days in order and its identities unique; what is odd about the whole is noted.
    mutating func finish(_ format: ExchangeFormat) -> Programme {
        sortDays()
        dropUnusedOpenDays()
        noteOutsideDates()
        if let undated { notes.add(.importDatesOpen, undated.first, ["count": .number(undated.count)]) }
        noteZone()
        settleIdentities()
        notePeople()
        noteCuts()
        if programme.sessions.isEmpty, programme.participants.isEmpty, programme.tasks.isEmpty, programme.people.isEmpty {
            notes.add(.importNothingFound, TextRange(0, 0), ["format": .code(format.rawValue)])
        }
        return programme
    }

    private mutating func sortDays() {
        let order = programme.days.indices.sorted { programme.days[$0].date < programme.days[$1].date }
        guard order != Array(programme.days.indices) else { return }
        var places = [Int](repeating: 0, count: order.count)
        for (place, old) in order.enumerated() { places[old] = place }
        programme.days = order.map { programme.days[$0] }
        for index in programme.sessions.indices {
            if let day = programme.sessions[index].day { programme.sessions[index].day = places[day] }
        }
    }

    private mutating func dropUnusedOpenDays() {
        let used = Set(programme.sessions.compactMap(\.openDay))
        guard used.count < programme.openDays.count else { return }
        var places: [Int: Int] = [:]
        for day in programme.openDays.indices where used.contains(day) { places[day] = places.count }
        programme.openDays = programme.openDays.indices.filter(used.contains).map { programme.openDays[$0] }
        for index in programme.sessions.indices {
            if let day = programme.sessions[index].openDay { programme.sessions[index].openDay = places[day] }
        }
    }

    /// The first session of each day that the conference does not have.
    private mutating func noteOutsideDates() {
        guard let first = programme.conference.start, let last = programme.conference.end, first <= last else { return }
        var seen: Set<Int> = []
        for (index, session) in programme.sessions.enumerated() {
            guard let day = session.day, !(first...last).contains(programme.days[day].date), seen.insert(day).inserted else { continue }
            notes.add(
                .importOutsideDates, sessionRanges[index],
                [
                    "session": titled(session), "date": .argument(programme.days[day].date), "first": .argument(first),
                    "last": .argument(last),
                ])
        }
    }

    private mutating func noteZone() {
        guard programme.conference.zone == nil else { return }
        if let zone {
            programme.conference.zone = zone
            for index in programme.sessions.indices where programme.sessions[index].startInstant == nil {
                programme.sessions[index].startInstant = instant(of: programme.sessions[index])
            }
            return
        }
        guard let firstTime else { return }
        var how = Message(.importTimesOfClock)
        if let offsets {
            if offsets == 0...0 {
                how = Message(.importTimesOfUtc)
                programme.conference.zone = .utc
            } else {
                if offsets.count == 1 {
                    settleInstants(offset: offsets.lowerBound)
                    programme.conference.zone = ProgrammeFiller.fixedZone(offset: offsets.lowerBound)
                }
                how = Message(.importTimesAsWritten, ["offset": .code(ProgrammeFiller.written(offsets))])
            }
        }
        notes.add(.importNoZone, firstTime, ["how": .message(how), "option": .command("--zone")])
    }

    /// The zone that is always so far from UTC, `Etc/GMT-1` an hour east of it; nil where there is none.
    private static func fixedZone(offset: Int) -> Zone? {
        guard offset % 3600 == 0, (-12...14).contains(offset / 3600) else { return nil }
        return Zone(identifier: "Etc/GMT" + (offset > 0 ? "-" : "+") + String(abs(offset) / 3600))
    }

    /// What is written without its offset has that of all others.
    private mutating func settleInstants(offset: Int) {
        for index in programme.sessions.indices where programme.sessions[index].startInstant == nil {
            guard let day = programme.sessions[index].day, let start = programme.sessions[index].start else { continue }
            programme.sessions[index].startInstant = CivilDateTime(programme.days[day].date, start).seconds - Int64(offset)
        }
    }

    /// `+01:00`, or `+01:00…+02:00`.
    private static func written(_ offsets: ClosedRange<Int>) -> String {
        func written(_ seconds: Int) -> String {
            let minutes = abs(seconds) / 60
            func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
            return (seconds < 0 ? "-" : "+") + two(minutes / 60) + ":" + two(minutes % 60)
        }
        let first = written(offsets.lowerBound)
        return offsets.lowerBound == offsets.upperBound ? first : first + "…" + written(offsets.upperBound)
    }

    private mutating func settleIdentities() {
        var sessions = IdentityBook()
        for index in programme.sessions.indices {
            sessions.settle(&programme.sessions[index].ids, title: programme.sessions[index].title.text, range: sessionRanges[index])
        }
        sessions.note(&notes, .importThisSession)
        var rooms = IdentityBook()
        for index in programme.rooms.indices {
            rooms.settle(&programme.rooms[index].ids, title: programme.rooms[index].title.text, range: roomRanges[index])
        }
        rooms.note(&notes, .importThisRoom)
        var tracks = IdentityBook()
        for index in programme.tracks.indices {
            tracks.settle(&programme.tracks[index].ids, title: programme.tracks[index].title.text, range: trackRanges[index])
        }
        tracks.note(&notes, .importThisTrack)
        var tasks = IdentityBook()
        for index in programme.tasks.indices {
            tasks.settle(&programme.tasks[index].ids, title: programme.tasks[index].title.text, range: taskRanges[index])
        }
        tasks.note(&notes, .importThisTask)
    }

    private mutating func notePeople() {
        for (name, people) in peopleByName where people.count > 1 {
            let identities = people.compactMap { programme.people[$0].ids.first }
            guard identities.count > 1, Set(people.map { programme.people[$0].title.text }) == [name], let last = people.max() else {
                continue
            }
            notes.add(
                .importNameOfTwo, personRanges[last],
                ["name": .text(name), "count": .number(identities.count), "ids": .list(identities.prefix(6).map { .code($0) })])
        }
        guard programme.people.count <= ReadingLimits.comparedNames else {
            let limit = MessageArgument.number(ReadingLimits.comparedNames)
            return notes.add(
                .importNamesNotCompared, personRanges[ReadingLimits.comparedNames],
                ["count": .number(programme.people.count), "limit": limit])
        }
        for pair in AlikeNames.pairs(programme.people.map(\.title.text)) {
            notes.add(
                .importNamesAlike, personRanges[pair.second],
                [
                    "first": .text(programme.people[pair.first].title.text), "second": .text(programme.people[pair.second].title.text),
                    "difference": .message(Message(pair.difference)),
                ])
        }
    }
}

/// The identities of one kind of thing: each stands for one.
struct IdentityBook {
    private var owners: [String: Owner] = [:]
    private var doubles: [String] = []

    private struct Owner {
        var count: Int
        var title: String
        var secondRange: TextRange?
    }

    /// Makes identities unique that stood before: the second one of `a` becomes `a/2`.
    mutating func settle(_ ids: inout [String], title: String, range: TextRange) {
        var kept: [String] = []
        for id in ids where !id.isEmpty && !kept.contains(id) {
            guard var owner = owners[id] else {
                owners[id] = Owner(count: 1, title: title)
                kept.append(id)
                continue
            }
            owner.count += 1
            if owner.count == 2 {
                owner.secondRange = range
                doubles.append(id)
            }
            owners[id] = owner
            let own = "\(id)/\(owner.count)"
            if owners[own] == nil { owners[own] = Owner(count: 1, title: title) }
            kept.append(own)
        }
        ids = kept
    }

    func note(_ notes: inout ReadingNotes, _ word: MessageCode) {
        for id in doubles {
            guard let owner = owners[id], let range = owner.secondRange else { continue }
            notes.add(
                .importIdentityTwice, range,
                ["id": .code(ReadingNotes.shown(id)), "count": .number(owner.count), "first": .titled(owner.title, word)])
        }
    }
}
