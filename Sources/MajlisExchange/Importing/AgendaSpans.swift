import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// When something takes place on the days of a script, so that nothing is put into a lane or between others where something else is.
struct AgendaSpans {
    /// Seconds of the day; what has no length takes a moment.
    struct Span {
        var start: Int
        var end: Int

        func overlaps(_ other: Span) -> Bool { start < other.end && other.start < end }

        func union(_ other: Span?) -> Span { other.map { Span(start: min(start, $0.start), end: max(end, $0.end)) } ?? self }
    }

    struct Lane {
        var room: String
        var spans: [Span]
    }

    struct Parallel {
        var lanes: [Lane] = []
        /// From the first beginning in it to the last end.
        var span: Span?

        mutating func add(_ span: Span?, to room: String) {
            let place = lanes.firstIndex { $0.room == room } ?? lanes.count
            if place == lanes.count { lanes.append(Lane(room: room, spans: [])) }
            guard let span else { return }
            lanes[place].spans.append(span)
            self.span = span.union(self.span)
        }
    }

    struct Day {
        /// What follows each other outside of lanes.
        var flow: [Span] = []
        var parallels: [Parallel] = []
        /// Whether something stands in the flow, with or without a time.
        var hasFlow = false
    }

    /// In the order of the script.
    private(set) var days: [Day] = []

    /// - Parameter leaving: records that are on their way to another place.
    init(_ days: [Node], leaving: Set<NodeIndex>) {
        for day in days {
            var found = Day()
            for item in ScriptOutline.items(of: day) where item.kind == .record {
                switch ScriptOutline.kind(of: item) {
                case .parallel?: found.parallels.append(Self.parallel(item, leaving))
                case .session?, .item?, .break?:
                    if leaving.contains(item.index) { continue }
                    found.hasFlow = true
                    if let span = Self.span(of: item) { found.flow.append(span) }
                default: continue
                }
            }
            self.days.append(found)
        }
    }

    private static func parallel(_ node: Node, _ leaving: Set<NodeIndex>) -> Parallel {
        var parallel = Parallel()
        for item in ScriptOutline.items(of: node) where item.kind == .record && !leaving.contains(item.index) {
            if ScriptOutline.kind(of: item) == .lane {
                let room = item.first(.recordReferences).map { Literal.name(of: $0) } ?? ""
                parallel.add(nil, to: room)
                for session in ScriptOutline.items(of: item) where session.kind == .record && !leaving.contains(session.index) {
                    if let span = span(of: session) { parallel.add(span, to: room) }
                }
            } else if let span = span(of: item) {
                parallel.span = span.union(parallel.span)
            }
        }
        return parallel
    }

    // MARK: Coming

    /// In which of the day's parallel parts something can stand, and takes its time there; nil where it would be in the way of something.
    /// - Parameter own: the one in which it stands.
    mutating func takeLane(_ room: String, day: Int, own: Int?, _ span: Span?) -> Int? {
        let count = days[day].parallels.count
        var candidates = own.map { [$0] } ?? []
        if let span {
            // The last that has begun, the one behind it, the others.
            let begun = days[day].parallels.lastIndex { $0.span.map { $0.start <= span.start } ?? false }
            if let begun { candidates += [begun, begun + 1] }
        }
        candidates += 0..<max(count, 1)
        for place in candidates where place < max(count, 1) && mayStand(span, in: place, room, days[day]) {
            if place == count { days[day].parallels.append(Parallel()) }
            days[day].parallels[place].add(span, to: room)
            return place
        }
        return nil
    }

    private func mayStand(_ span: Span?, in place: Int, _ room: String, _ day: Day) -> Bool {
        guard let span else { return true }
        let parallel = place < day.parallels.count ? day.parallels[place] : Parallel()
        if parallel.lanes.contains(where: { $0.room == room && $0.spans.contains(where: span.overlaps) }) { return false }
        let whole = span.union(parallel.span)
        let others = day.flow + day.parallels.indices.filter { $0 != place }.compactMap { day.parallels[$0].span }
        return !others.contains { other in whole.overlaps(other) && !(parallel.span?.overlaps(other) ?? false) }
    }

    /// Whether something can stand between the parts of a day, and takes its time there.
    mutating func takeFlow(day: Int, _ span: Span?) -> Bool {
        if let span {
            let others = days[day].flow + days[day].parallels.compactMap(\.span)
            if others.contains(where: span.overlaps) { return false }
            days[day].flow.append(span)
        }
        days[day].hasFlow = true
        return true
    }

    // MARK: Clauses

    /// When a part of the agenda takes place, by its own clauses: `at 09:00 for 1h`, `at 09:00..10:00`.
    static func span(of node: Node) -> Span? {
        var start: Int?
        var end: Int?
        var length = 0
        for item in ScriptOutline.items(of: node) where item.kind == .clause {
            let clause = Vocabulary.meanings(of: item.head.word).clause
            if clause == .at {
                for child in item.children {
                    let sides = child.kind == .range ? Array(child.children) : [child]
                    start = start ?? sides.first.flatMap { Literal.time(of: $0) }
                    if sides.count > 1 { end = end ?? Literal.time(of: sides[sides.count - 1]) }
                }
            } else if clause == .for {
                length = item.children.lazy.compactMap { seconds($0) }.first ?? length
            }
        }
        return start.map { Span(start: $0, end: max(end ?? $0 + length, $0 + 1)) }
    }

    /// A length in hours, minutes and seconds.
    private static func seconds(_ node: Node) -> Int? {
        guard let length = WrittenLength(node), length.others.isEmpty else { return nil }
        return length.seconds
    }

    /// When a part of a day begins; of a parallel part, when the first thing in it does.
    static func start(of node: Node) -> Int? {
        switch ScriptOutline.kind(of: node) {
        case .parallel?, .lane?: ScriptOutline.items(of: node).filter { $0.kind == .record }.compactMap { start(of: $0) }.min()
        default: span(of: node)?.start
        }
    }
}
