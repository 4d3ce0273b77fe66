import MajlisModel
import MajlisText
import MajlisVocabulary

/// The days with their sessions: rooms as lanes, and beside them what overlaps.
extension ProgrammeScript {
    /// What stands where on one day.
    private struct DayPlan {
        /// The sessions of each lane, in the order of their times.
        var lanes: [(room: Int, sessions: [Int])] = []
        /// What follows each other without lanes, where the programme has at most one room.
        var flow: [Int] = []
        /// What overlaps, has no room beside others that have one, or has no time.
        var beside: [Int] = []
    }

    mutating func writeAgenda() {
        var ofDays = [[Int]](repeating: [], count: programme.days.count)
        var ofOpenDays = [[Int]](repeating: [], count: programme.openDays.count)
        for (place, session) in programme.sessions.enumerated() {
            if let day = session.day, session.start != nil || session.form != .session {
                ofDays[day].append(place)
            } else if let day = session.openDay, session.day == nil, session.start != nil {
                ofOpenDays[day].append(place)
            } else {
                unplaced.append(place)
            }
        }
        for (day, sessions) in ofDays.enumerated() {
            out.blank()
            if day == 0 { out.comment(texts.plain(.importCommentAgenda)) }
            write(day, plan(sessions))
        }
        for (day, sessions) in ofOpenDays.enumerated() where !sessions.isEmpty || isNamed(openDay: day) {
            out.blank()
            if programme.days.isEmpty, day == 0 { out.comment(texts.plain(.importCommentAgenda)) }
            write(openDay: day, plan(sessions))
        }
        if unplaced.isEmpty { return }
        out.blank()
        out.comment(texts.plain(.importCommentUnplaced))
        for session in unplaced { write(session, in: .nowhere) }
    }

    /// Whether sessions without a time refer to it.
    private func isNamed(openDay day: Int) -> Bool { programme.sessions.contains { $0.day == nil && $0.openDay == day } }

    // MARK: Planning

    private mutating func plan(_ sessions: [Int]) -> DayPlan {
        var plan = DayPlan()
        let hasLanes = programme.rooms.count > 1
        let timed = sessions.filter { programme.sessions[$0].start != nil }
        // The order of the file decides where two begin at the same time.
        let sorted = timed.enumerated().sorted { a, b in
            let (first, second) = (programme.sessions[a.element].start, programme.sessions[b.element].start)
            return first == second ? a.offset < b.offset : first.map { time in second.map { time < $0 } ?? false } ?? false
        }.map(\.element)
        var lanes = [[Int]](repeating: [], count: programme.rooms.count)
        // Until when a lane is taken, and until when something else can begin there: what has no length takes a moment.
        var ends = [Int](repeating: .min, count: programme.rooms.count + 1)
        var moments = ends
        for place in sorted {
            let session = programme.sessions[place]
            let start = session.start.map { Int($0.seconds) } ?? 0
            let lane = session.room ?? programme.rooms.count
            if hasLanes, session.room == nil {
                plan.beside.append(place)
            } else if start < moments[lane] {
                plan.beside.append(place)
                if session.room != nil, start < ends[lane] { overlapping += 1 }
            } else {
                ends[lane] = start + (session.length ?? 0)
                moments[lane] = start + (session.length ?? 1)
                if hasLanes { lanes[lane].append(place) } else { plan.flow.append(place) }
            }
        }
        if !hasLanes { keepInOrder(&plan) }
        plan.lanes = lanes.enumerated().filter { !$0.element.isEmpty }.map { ($0.offset, $0.element) }
        plan.beside += sessions.filter { programme.sessions[$0].start == nil }
        return plan
    }

    /// Without lanes what has the one room and what has none follow each other: nothing there may begin before the last has ended.
    private func keepInOrder(_ plan: inout DayPlan) {
        var flow: [Int] = []
        var end = Int.min
        for place in plan.flow {
            let start = programme.sessions[place].start.map { Int($0.seconds) } ?? 0
            if start < end {
                plan.beside.append(place)
            } else {
                flow.append(place)
                end = start + (programme.sessions[place].length ?? 1)
            }
        }
        plan.flow = flow
    }

    /// `from` and `to` are promises that the checker keeps: they are given where the sessions keep them too.
    private func hours(of day: Programme.Day, _ plan: DayPlan) -> (from: CivilTime?, to: CivilTime?) {
        let all = (plan.flow + plan.beside + plan.lanes.flatMap(\.sessions)).map { programme.sessions[$0] }
        let isLater = day.start.map { start in all.allSatisfy { $0.start.map { $0 >= start } ?? true } } ?? false
        let isEarlier =
            day.end.map { end in
                all.allSatisfy { session in session.start.map { Int($0.seconds) + (session.length ?? 0) <= Int(end.seconds) } ?? true }
            } ?? false
        let isInOrder = day.start.map { start in day.end.map { start < $0 } ?? true } ?? true
        return (isLater && isInOrder ? day.start : nil, isEarlier && isInOrder ? day.end : nil)
    }

    // MARK: Writing

    private mutating func write(_ place: Int, _ plan: DayPlan) {
        let day = programme.days[place]
        let hours = hours(of: day, plan)
        var head = "day \(Self.written(days[place])) \(day.date)\(title(day.title))"
        if let from = hours.from { head += " from \(from)" }
        if let to = hours.to { head += " to \(to)" }
        record(head) { script in
            if let start = day.start, hours.from == nil { script.commentOut("start", start) }
            if let end = day.end, hours.to == nil { script.commentOut("end", end) }
            script.write(day.further, of: .day)
            script.write(plan)
        }
    }

    private mutating func write(openDay day: Int, _ plan: DayPlan) {
        record("day \(Self.written(openDays[day]))\(title(programme.openDays[day].title)) date tbd") { $0.write(plan) }
    }

    private mutating func write(_ plan: DayPlan) {
        for session in plan.flow { write(session, in: .flow) }
        if !plan.lanes.isEmpty {
            record("parallel") { script in
                for lane in plan.lanes {
                    script.record("lane \(Self.written(script.rooms[lane.room]))") { script in
                        for session in lane.sessions { script.write(session, in: .lane) }
                    }
                }
            }
        }
        if !plan.beside.isEmpty {
            record("alongside") { script in
                for session in plan.beside { script.write(session, in: .beside) }
            }
        }
    }

    /// When a day begins and ends where sessions do not keep to it: said, and binding for nobody.
    private mutating func commentOut(_ name: String, _ time: CivilTime) {
        out.comment(texts.plain(Message(.importCommentNotHeld, ["name": .code(name), "value": .time(Int(time.seconds))])))
    }

    private enum Surroundings {
        case lane, flow, beside, nowhere
    }

    private mutating func write(_ place: Int, in surroundings: Surroundings) {
        let session = programme.sessions[place]
        let kind = session.form.kind
        var head = "\(kind.english) \(Self.written(sessions[place]))\(title(session.title))"
        if surroundings == .nowhere {
            if let day = session.day { head += " day \(Self.written(days[day]))" }
            if let day = session.openDay, session.day == nil { head += " day \(Self.written(openDays[day]))" }
        } else {
            head += session.start.map { " at \($0)" } ?? " at tbd"
        }
        if let length = session.length {
            head += " for \(Self.duration(length))"
        } else if surroundings != .nowhere {
            head += " for tbd"
        }
        if surroundings != .lane {
            if let room = session.room { head += " room \(Self.written(rooms[room]))" } else if session.isRoomOpen { head += " room tbd" }
        }
        if !session.tracks.isEmpty { head += " track " + session.tracks.map { Self.written(tracks[$0]) }.joined(separator: ", ") }
        for role in Programme.Part.Role.allCases {
            var named = unique(session.parts.filter { $0.role == role && !$0.isOpen }.map { Self.written(people[$0.person]) })
            if session.openRoles.contains(role) { named.append("tbd") }
            if named.isEmpty { continue }
            let word = role.kind
            head +=
                " \(named.count == 1 || word.englishPlural.isEmpty ? word.english : word.englishPlural) " + named.joined(separator: ", ")
        }
        record(head) { $0.writeBody(of: session, kind) }
    }

    private mutating func writeBody(of session: Programme.Session, _ kind: Kind) {
        write(ids: session.ids)
        out.clause("subtitle", local(session.subtitle))
        if let type = session.type { out.line("type \(Self.label(type))") }
        if let status = session.status { out.line("status \(status.word)") }
        if !session.languages.isEmpty { out.line("language \(session.languages.joined(separator: ", "))") }
        for part in session.parts where part.isOpen {
            let name = Self.written(people[part.person])
            out.line("\(part.role.kind.english) \(name) { status proposed }")
        }
        if let slug = session.slug { out.field("slug", text: slug) }
        if let license = session.license, kind != .break { out.field("license", text: license) }
        if session.isNotRecorded == true { out.line("do_not_record: true") }
        if session.sequence > 0 { out.line("sequence: \(session.sequence)") }
        write(session.further, of: kind)
        out.clause("short", local(session.short))
        out.clause("text", local(session.text))
        write(session.links)
    }

    private func unique(_ names: [String]) -> [String] {
        var isTaken: Set<String> = []
        return names.filter { isTaken.insert($0).inserted }
    }

    /// A word where it can be one, as in `type lecture`; else a text.
    static func label(_ text: String) -> String {
        let isWord = text.utf8.allSatisfy { $0 >= 0x61 && $0 <= 0x7A || $0 == UInt8(ascii: "_") } && text.utf8.first != UInt8(ascii: "_")
        return isWord && !text.isEmpty && !ScriptNames.isWord(text) ? text : ScriptText.quoted(text)
    }
}

extension Programme.Part.Role {
    /// The kind of record by which a script names who has it.
    var kind: Kind {
        switch self {
        case .speaker: .speaker
        case .chair: .chair
        case .coChair: .coChair
        case .moderator: .moderator
        case .rapporteur: .rapporteur
        case .host: .host
        case .organizer: .organizer
        case .coOrganizer: .coOrganizer
        case .interpreter: .interpreter
        }
    }
}

extension Programme.Session.Status {
    /// The word that a script has for it.
    var word: String {
        switch self {
        case .tentative: Choice.proposed.english
        case .confirmed: Choice.confirmed.english
        case .postponed: Choice.postponed.english
        case .cancelled: Choice.cancelled.english
        }
    }
}
