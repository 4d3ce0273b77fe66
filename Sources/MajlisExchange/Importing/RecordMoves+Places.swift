import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// Days, lanes and what runs beside them, where parts of the agenda stand.
extension RecordMoves {
    /// Where a part of the agenda stands. Days and the parallel parts of a day are counted in the order of the script, from 0.
    enum Place: Hashable {
        case lane(day: Int, parallel: Int, room: String)
        case beside(day: Int)
        case flow(day: Int)
        /// On no day, or on one of another script or of a table, by a clause of its own.
        case nowhere

        var day: Int? {
            switch self {
            case .lane(let day, _, _), .beside(let day), .flow(let day): day
            case .nowhere: nil
            }
        }
    }

    /// What an import puts a session into.
    private enum Form {
        case lane, beside, flow, nowhere
        /// Part of another session, or between the lanes of a parallel part.
        case part
    }

    /// A part of the agenda on its way.
    struct Destination {
        /// Of the import.
        var record: Int
        /// For what is in the script: which of its parts of the agenda, in their order.
        var session: Int?
        var place: Place
        /// The names of its day and of its room.
        var day: String?
        var room: String?
        var time: Int?
    }

    // MARK: Where to

    /// Where everything goes that is new or has moved. What only changes its time stays in what is around it, and what would be in the way of something
    /// there goes beside the rest of the day.
    func destinations(_ bytes: [UInt8]) -> [Destination] {
        let outline = Self.parsed(bytes)
        let days = Self.days(outline)
        let sessions = Self.sessions(outline)
        let written = changes.old.entries.indices.filter { changes.old.entries[$0].isWritten && changes.old.entries[$0].family == .session }
        let numbers = Dictionary(uniqueKeysWithValues: written.enumerated().map { ($0.element, $0.offset) })

        struct Coming {
            var move: ClauseChanges.Move
            var session: Int?
            var span: AgendaSpans.Span?
        }
        var coming: [Coming] = []
        var leaving: Set<NodeIndex> = []
        for move in changes.moves {
            guard let number = numbers[move.place], number < sessions.count else { continue }
            let entry = sessions[number]
            if Self.form(of: entry, in: outline) == .part, !move.changesDay { continue }
            leaving.insert(entry.node)
            coming.append(Coming(move: move, session: number, span: AgendaSpans.span(of: outline.node(of: entry))))
        }
        for record in changes.added where new.entries[record].family == .session {
            let entry = new.entries[record]
            let move = ClauseChanges.Move(
                record: record, place: -1, day: entry.value("day")?.name, room: entry.value("room")?.name, hadTime: false, hasTime: false)
            coming.append(Coming(move: move, span: AgendaSpans.span(of: new.node(of: entry))))
        }
        coming.sort { ($0.span?.start ?? .max, $0.move.record) < ($1.span?.start ?? .max, $1.move.record) }
        var spans = AgendaSpans(days, leaving: leaving)
        return coming.map { coming in
            let entry = coming.session.map { sessions[$0] }
            let place = destination(coming.move, entry, outline, days, coming.span, &spans)
            return Destination(
                record: coming.move.record, session: coming.session, place: place, day: coming.move.day, room: coming.move.room,
                time: coming.span?.start)
        }
    }

    private func destination(
        _ move: ClauseChanges.Move, _ entry: ScriptOutline.Entry?, _ outline: ScriptOutline, _ days: [Node],
        _ span: AgendaSpans.Span?, _ spans: inout AgendaSpans
    ) -> Place {
        let from = entry.map { Self.place(of: $0, in: outline, days) }
        let had = entry.map { Self.form(of: $0, in: outline) }
        let given = Self.form(of: new.entries[move.record], in: new)
        let named = move.changesDay || from?.day == nil ? move.day.flatMap { day(named: $0, outline, days) } : from?.day
        guard let day = named else { return .nowhere }
        var form = self.form(move, had, given, hasLanes: from?.day.map { !spans.days[$0].parallels.isEmpty } ?? false)
        // Where a planner has done without lanes, nothing brings them back; where there are some, what comes from another day uses them.
        if form == .lane, spans.days[day].parallels.isEmpty, spans.days[day].hasFlow { form = .flow }
        if form == .flow, move.changesDay, given == .lane, let room = move.room,
            spans.days[day].parallels.contains(where: { $0.lanes.contains { $0.room == room } })
        {
            form = .lane
        }
        switch form {
        case .lane:
            guard let room = move.room else { break }
            var own: Int?
            if case .lane(day, let parallel, _)? = from { own = parallel }
            if let parallel = spans.takeLane(room, day: day, own: own, span) { return .lane(day: day, parallel: parallel, room: room) }
        case .flow, .part:
            if spans.takeFlow(day: day, span) { return .flow(day: day) }
        case .nowhere: return .nowhere
        case .beside: break
        }
        return .beside(day: day)
    }

    /// - Parameters:
    ///   - had: what a session stands in; nil for what is new.
    ///   - given: what the import puts it into.
    ///   - hasLanes: whether the day on which it stands has some.
    private func form(_ move: ClauseChanges.Move, _ had: Form?, _ given: Form, hasLanes: Bool) -> Form {
        guard let had, had != .part else { return given }
        if move.hadTime != move.hasTime { return given }
        switch had {
        case .lane: return move.room == nil && given != .nowhere ? given : had
        case .beside: return move.changesRoom && given == .lane ? given : had
        case .flow: return move.changesRoom && !hasLanes && given == .lane ? given : had
        case .nowhere, .part: return had
        }
    }

    private static func form(of entry: ScriptOutline.Entry, in outline: ScriptOutline) -> Form {
        guard entry.day != nil, let parent = entry.around.last.map({ Node(tree: outline.tree, index: $0) }) else { return .nowhere }
        switch ScriptOutline.kind(of: parent) {
        case .lane?: return .lane
        case .alongside?: return .beside
        case .day?: return .flow
        default: return .part
        }
    }

    static func place(of entry: ScriptOutline.Entry, in outline: ScriptOutline, _ days: [Node]) -> Place {
        let around = Set(entry.around)
        guard let day = days.firstIndex(where: { around.contains($0.index) }) else { return .nowhere }
        switch form(of: entry, in: outline) {
        case .lane:
            let parallel = parallels(of: days[day]).firstIndex { around.contains($0.index) }
            let lane = entry.around.last.flatMap { Node(tree: outline.tree, index: $0).first(.recordReferences) }
            guard let parallel, let lane else { return .flow(day: day) }
            return .lane(day: day, parallel: parallel, room: Literal.name(of: lane))
        case .beside: return .beside(day: day)
        default: return .flow(day: day)
        }
    }

    /// Which day of the script has a name, or is the one that the import calls so.
    private func day(named name: String, _ outline: ScriptOutline, _ days: [Node]) -> Int? {
        if let day = outline.entries.filter({ $0.kind == .day }).firstIndex(where: { $0.name == name }) { return day }
        guard let record = new.entries.firstIndex(where: { $0.kind == .day && $0.name == name }),
            let partner = changes.matching.partners[record]
        else { return nil }
        return changes.old.entries.indices.filter { changes.old.entries[$0].isWritten && changes.old.entries[$0].kind == .day }
            .firstIndex(of: partner)
    }

    // MARK: Parts of a script

    static func days(_ outline: ScriptOutline) -> [Node] { outline.entries.filter { $0.kind == .day }.map { outline.node(of: $0) } }

    static func sessions(_ outline: ScriptOutline) -> [ScriptOutline.Entry] { outline.entries.filter { $0.family == .session } }

    static func children(_ kind: Kind, of node: Node) -> [Node] {
        ScriptOutline.items(of: node).filter { $0.kind == .record && ScriptOutline.kind(of: $0) == kind }
    }

    static func parallels(of day: Node) -> [Node] { children(.parallel, of: day) }

    static func lane(_ room: String, in parallel: Node) -> Node? {
        children(.lane, of: parallel).first { $0.first(.recordReferences).map { Literal.name(of: $0) } == room }
    }

    /// The block in which something stands.
    static func container(_ place: Place, _ days: [Node]) -> Node? {
        guard let number = place.day, number < days.count else { return nil }
        let day = days[number]
        switch place {
        case .lane(_, let parallel, let room):
            let parallels = parallels(of: day)
            return parallel < parallels.count ? lane(room, in: parallels[parallel]) : nil
        case .beside: return children(.alongside, of: day).first
        case .flow: return day
        case .nowhere: return nil
        }
    }

    /// Makes the parallel part and the lane that something will stand in, or the block of what is there.
    func prepare(_ destination: Destination, _ bytes: inout [UInt8]) {
        let days = Self.days(Self.parsed(bytes))
        guard let number = destination.place.day, number < days.count else { return }
        let day = days[number]
        if let container = Self.container(destination.place, days) {
            if container.first(.block) == nil { Self.append("", to: container, &bytes) }
            return
        }
        switch destination.place {
        case .lane(_, let place, let room):
            let lane = "\(wording.word(Kind.lane)) \(ProgrammeScript.written(room)) {\n}"
            let parallels = Self.parallels(of: day)
            if place < parallels.count { return Self.append(lane, to: parallels[place], &bytes) }
            // Behind what begins earlier, and before what stands beside the rest of the day.
            Self.append(
                "\(wording.word(Kind.parallel)) {\n\(Self.indented(lane, by: "    "))\n}", to: day,
                before: Self.later(than: destination.time, in: day), &bytes)
        case .beside: Self.append("\(wording.word(Kind.alongside)) {\n}", to: day, &bytes)
        case .flow, .nowhere: return
        }
    }

    /// What begins later in a block than something of a time, or stands beside the rest of a day.
    static func later(than time: Int?, in container: Node) -> Node? {
        ScriptOutline.items(of: container).first { item in
            guard item.kind == .record, let kind = ScriptOutline.kind(of: item) else { return false }
            if kind == .alongside { return true }
            guard let time, let other = AgendaSpans.start(of: item) else { return time == nil && kind == .parallel }
            return other > time
        }
    }
}
