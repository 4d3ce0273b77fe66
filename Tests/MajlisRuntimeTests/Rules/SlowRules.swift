import MajlisModel
import MajlisVocabulary

/// The rules over a plan by double loops: what the tests hold `BuiltinRules` against.
struct SlowRules {
    private(set) var rooms: Set<[String]> = []
    private(set) var people: Set<[String]> = []
    private(set) var tracks: Set<[String]> = []
    private(set) var transitions: Set<[String]> = []
    private(set) var capacity: Set<String> = []
    private(set) var chairs: Set<String> = []

    static func spaces(_ room: Int) -> Set<Int> { RandomPlan.joins[room].isEmpty ? [room] : Set(RandomPlan.joins[room]) }

    static func shareSpace(_ a: Int, _ b: Int) -> Bool { !spaces(a).isDisjoint(with: spaces(b)) }

    private static func holds(_ room: Int) -> Int? {
        if let own = RandomPlan.capacities[room] { return own }
        guard !RandomPlan.joins[room].isEmpty else { return nil }
        return RandomPlan.joins[room].reduce(0) { sum, part in RandomPlan.capacities[part].flatMap { part in sum.map { $0 + part } } }
    }

    /// Seconds on one line; undated days lie far apart. A missing end is a second after the start.
    private struct Stretch {
        var start: Int
        var end: Int

        init?(_ placed: SlowFlow.Placed) {
            guard let from = placed.start else { return nil }
            let base = placed.date.map { Int($0.daysSince1970) * 86_400 } ?? ((placed.day ?? 0) + 1) * 1_000_000_000_000
            start = base + from * 60
            end = placed.end.map { base + $0 * 60 } ?? start + 1
            if end <= start { return nil }
        }

        func overlaps(_ other: Stretch) -> Bool { max(start, other.start) < min(end, other.end) }
    }

    private struct Presence {
        var person: Int
        var placed: SlowFlow.Placed
        var stretch: Stretch
        var order: Int
        var isRemote: Bool
    }

    init(_ flow: SlowFlow) {
        let placed = flow.placed
        for (index, a) in placed.enumerated() where isEvent(a) {
            guard let mine = Stretch(a) else { continue }
            for b in placed[(index + 1)...] where isEvent(b) && a.owner != b.owner {
                guard let theirs = Stretch(b), mine.overlaps(theirs) else { continue }
                if takesRoom(a, placed), takesRoom(b, placed), let one = a.room, let two = b.room, SlowRules.shareSpace(one, two) {
                    rooms.insert([a.owner, b.owner].sorted())
                }
                let isSameLane = a.lane != nil && a.lane == b.lane
                if a.owner == a.node.name, b.owner == b.node.name, !isSameLane, !trackSet(a).isDisjoint(with: trackSet(b)) {
                    tracks.insert([a.node.name, b.node.name].sorted())
                }
            }
        }
        checkPeople(placed)
        for one in placed where one.node.kind == .session && !one.isCalledOff {
            if !one.node.roles.contains(where: { $0.kind == .chair || $0.kind == .moderator }) { chairs.insert(one.node.name) }
            if let expected = one.node.expected, let room = one.room, let holds = SlowRules.holds(room), expected > holds {
                capacity.insert(one.node.name)
            }
        }
    }

    private func isEvent(_ placed: SlowFlow.Placed) -> Bool {
        (placed.node.kind == .session || placed.node.kind == .item) && !placed.isCalledOff
    }

    /// Not what stands inside a session in the same room.
    private func takesRoom(_ one: SlowFlow.Placed, _ all: [SlowFlow.Placed]) -> Bool {
        one.owner == one.node.name || all.first { $0.node.name == one.owner }?.room != one.room
    }

    private func trackSet(_ placed: SlowFlow.Placed) -> Set<Int> { Set([placed.node.track, placed.laneTrack].compactMap { $0 }) }

    private mutating func checkPeople(_ placed: [SlowFlow.Placed]) {
        var all: [Presence] = []
        for (order, one) in placed.enumerated() where !one.isCalledOff {
            // A part without a time of its own: the time of what it stands in.
            var timed = one
            var timedOrder = order
            while Stretch(timed) == nil, let parent = timed.parent, let index = placed.firstIndex(where: { $0.node.name == parent }) {
                timed = placed[index]
                timedOrder = index
            }
            guard let stretch = Stretch(timed) else { continue }
            for role in one.node.roles where role.kind != .organizer {
                all.append(Presence(person: role.person, placed: timed, stretch: stretch, order: timedOrder, isRemote: role.isRemote))
            }
        }
        for (index, a) in all.enumerated() {
            for b in all[(index + 1)...] where a.person == b.person && a.placed.owner != b.placed.owner && a.stretch.overlaps(b.stretch) {
                people.insert(["person\(a.person)"] + [a.placed.owner, b.placed.owner].sorted())
            }
        }
        for b in all {
            // Whatever began before and ends last; of several the first.
            let before = all.filter { $0.person == b.person && ($0.stretch.start, $0.order) < (b.stretch.start, b.order) }
            guard let latest = before.map(\.stretch.end).max(),
                let a = before.filter({ $0.stretch.end == latest }).min(by: { ($0.stretch.start, $0.order) < ($1.stretch.start, $1.order) })
            else { continue }
            let gap = b.stretch.start - a.stretch.end
            func walks(_ one: Presence) -> Bool { all.contains { $0.person == one.person && $0.order == one.order && !$0.isRemote } }
            guard a.placed.owner != b.placed.owner, gap >= 0, gap < 300, a.placed.end != nil, walks(a), walks(b),
                let one = a.placed.room, let two = b.placed.room, !SlowRules.shareSpace(one, two)
            else { continue }
            transitions.insert(["person\(b.person)", a.placed.node.name, b.placed.node.name])
        }
    }
}
