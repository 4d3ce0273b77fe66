import MajlisModel
import MajlisVocabulary

/// The flow of a plan by the book, without regard for speed: what the tests hold `AgendaFlow` against.
struct SlowFlow {
    struct Placed {
        var node: RandomPlan.Node
        var day: Int?
        var date: CivilDate?
        var start: Int?
        var end: Int?
        var room: Int?
        /// Session or item around it, outermost; its own name where there is none.
        var owner: String
        var parent: String?
        /// Number of the lane it stands in, and its track.
        var lane: Int?
        var laneTrack: Int?
        var isCalledOff: Bool
    }

    /// Something that ends: an item, or (with `isStart`) the place where a container begins.
    private struct Mark {
        var name: String
        var time: Int
        var isStart = false
    }

    private struct Around {
        enum Form { case day, lane, parts, alongside }
        var form: Form
        var day: Int?
        var date: CivilDate?
        var room: Int?
        var track: Int?
        var dayRoom: Int?
        var owner: String?
        var parent: String?
        var lane: Int?
        var isCalledOff = false
    }

    private(set) var placed: [Placed] = []
    private(set) var overlaps: Set<[String]> = []
    private(set) var early: Set<String> = []
    private(set) var gaps: Set<String> = []
    private(set) var withoutLength: Set<String> = []
    private var lanes = 0

    init(_ plan: RandomPlan) {
        for (index, day) in plan.days.enumerated() {
            let around = Around(form: .day, day: index, date: day.date, dayRoom: day.room)
            let marks = day.from.map { [Mark(name: "day\(index)", time: $0, isStart: true)] } ?? []
            _ = sequence(day.elements, around, day.from, day.to, marks)
        }
        for loose in plan.loose {
            let day = plan.days.firstIndex { $0.date == loose.date }
            var around = Around(form: .alongside, day: day, date: loose.date, dayRoom: day.flatMap { plan.days[$0].room })
            around.isCalledOff = loose.node.isCalledOff
            place(loose.node, around, loose.start, loose.end, canGrow: true)
        }
    }

    // MARK: Sequences

    private func isOutside(_ element: RandomPlan.Element) -> Bool {
        if case .node(let node) = element, case .open = node.start { return true }
        if case .alongside = element { return true }
        return false
    }

    private func fixed(_ start: RandomPlan.Start) -> Int? {
        switch start {
        case .at(let time): time
        case .hours(let time, _): time
        default: nil
        }
    }

    private func fixed(_ element: RandomPlan.Element) -> Int? {
        switch element {
        case .node(let node): fixed(node.start)
        case .parallel(let start, _): fixed(start)
        case .alongside: nil
        }
    }

    private mutating func sequence(
        _ elements: [RandomPlan.Element], _ around: Around, _ start: Int?, _ closing: Int?, _ marks: [Mark]
    ) -> (position: Int?, marks: [Mark]) {
        var position = start
        var marks = marks
        var isFirst = true
        for (index, element) in elements.enumerated() {
            if case .alongside(let nodes) = element {
                var inner = around
                (inner.form, inner.dayRoom) = (.alongside, nil)
                var next = position
                for node in nodes {
                    if case .open = node.start {
                        place(node, inner, nil, nil, canGrow: false)
                    } else {
                        next = place(node, inner, fixed(node.start) ?? next, stated(node, fixed(node.start) ?? next, nil), canGrow: true)
                    }
                }
                continue
            }
            if case .node(let node) = element, case .open = node.start {
                place(node, around, nil, nil, canGrow: false)
                continue
            }
            let following = elements[(index + 1)...].first { !isOutside($0) }
            let limit = following.map { fixed($0) } ?? closing
            let begin = fixed(element) ?? position
            let before = marks
            let isContinued = position != nil && !(isFirst && around.form == .lane)
            switch element {
            case .node(let node):
                let end = stated(node, begin, limit)
                let actual = place(node, around, begin, end, canGrow: true)
                if let begin { marks.append(Mark(name: node.name, time: actual ?? begin + 1)) }
                if begin != nil, actual == nil, !node.isLengthOpen, limit == nil, around.form == .day || around.form == .lane {
                    withoutLength.insert(node.name)
                }
                position = actual
                if let at = fixed(node.start) { judge(node.name, at, actual, before, isContinued, around) }
            case .parallel(let start, let lanes):
                var inner = before
                if let begin, begin > before.map(\.time).max() ?? Int.min { inner.append(Mark(name: "", time: begin, isStart: true)) }
                var ends: [Int?] = []
                var after = inner
                for lane in lanes {
                    let outcome = self.lane(lane, around, begin, limit, inner)
                    ends.append(outcome.position)
                    after += outcome.marks
                }
                position = ends.contains { $0 == nil } ? nil : ends.compactMap { $0 }.max() ?? begin
                if let end = position, end > after.map(\.time).max() ?? Int.min { after.append(Mark(name: "", time: end)) }
                marks += after
                if let at = fixed(start) { judge("", at, position, before, isContinued, around) }
            case .alongside: break
            }
            isFirst = false
        }
        return (position, marks)
    }

    private mutating func lane(
        _ lane: RandomPlan.Lane, _ around: Around, _ begin: Int?, _ limit: Int?, _ marks: [Mark]
    ) -> (position: Int?, marks: [Mark]) {
        var inner = around
        inner.form = .lane
        switch lane {
        case .single(let node): return sequence([.node(node)], inner, begin, limit, marks)
        case .track(let track, let nodes):
            lanes += 1
            (inner.track, inner.lane) = (track, lanes)
            return sequence(nodes.map { .node($0) }, inner, begin, limit, marks)
        case .room(let room, let from, let nodes):
            lanes += 1
            (inner.room, inner.lane) = (room, lanes)
            var marks = marks
            if let from {
                if let last = latest(marks), from < last.time, !last.isStart { overlaps.insert([last.name].filter { !$0.isEmpty }) }
                marks = [Mark(name: "", time: from, isStart: true)]
            }
            return sequence(nodes.map { .node($0) }, inner, from ?? begin, limit, marks)
        }
    }

    /// The latest of the marks, of equal ones the last.
    private func latest(_ marks: [Mark]) -> Mark? {
        marks.reduce(nil) { best, mark in mark.time >= best?.time ?? Int.min ? mark : best }
    }

    private mutating func judge(_ name: String, _ at: Int, _ end: Int?, _ marks: [Mark], _ isContinued: Bool, _ around: Around) {
        guard let last = latest(marks) else { return }
        if at < last.time {
            if last.isStart {
                early.insert(name)
            } else if !isOff(name), !isOff(last.name), !(around.form != .parts && isInOneRoom(name, last.name)) {
                overlaps.insert([name, last.name].filter { !$0.isEmpty })
            }
        } else if at > last.time, isContinued, around.form == .day || around.form == .lane {
            gaps.insert(name)
        }
    }

    private func isOff(_ name: String) -> Bool { placed.contains { $0.node.name == name && $0.isCalledOff } }

    private func isInOneRoom(_ a: String, _ b: String) -> Bool {
        guard let first = placed.first(where: { $0.node.name == a }), let second = placed.first(where: { $0.node.name == b }),
            [.session, .item].contains(first.node.kind), [.session, .item].contains(second.node.kind),
            let mine = first.room, let theirs = second.room, SlowRules.shareSpace(mine, theirs),
            let start = first.start, let other = second.start
        else { return false }
        return max(start, other) < min(first.end ?? start + 1, second.end ?? other + 1)
    }

    // MARK: Nodes

    private func stated(_ node: RandomPlan.Node, _ begin: Int?, _ limit: Int?) -> Int? {
        guard let begin else { return nil }
        if case .hours(_, let end) = node.start { return end }
        if let length = node.length { return begin + length }
        if !node.isLengthOpen, let limit, limit > begin { return limit }
        return nil
    }

    @discardableResult
    private mutating func place(_ node: RandomPlan.Node, _ around: Around, _ begin: Int?, _ end: Int?, canGrow: Bool) -> Int? {
        var room: Int?
        switch node.place {
        case .room(let own): room = own
        case .open: room = nil
        case .inherited: room = around.room ?? around.dayRoom
        }
        let isOff = around.isCalledOff || node.isCalledOff
        let isEvent = node.kind == .session || node.kind == .item
        var inner = around
        inner.form = .parts
        (inner.room, inner.track, inner.dayRoom, inner.lane) = (room, nil, nil, nil)
        inner.owner = around.owner ?? (isEvent ? node.name : nil)
        inner.parent = node.name
        inner.isCalledOff = isOff
        var last = end
        let index = placed.count
        placed.append(
            Placed(
                node: node, day: around.day, date: around.date, start: begin, end: end, room: room, owner: around.owner ?? node.name,
                parent: around.parent, lane: around.lane, laneTrack: around.track, isCalledOff: isOff))
        if !node.parts.isEmpty {
            if node.parts.contains(where: { $0.length != nil || fixed($0.start) != nil }) {
                let marks = begin.map { [Mark(name: node.name, time: $0, isStart: true)] } ?? []
                let outcome = sequence(node.parts.map { .node($0) }, inner, begin, end, marks)
                if end == nil, !node.isLengthOpen, let begin, let position = outcome.position, position > begin { last = position }
            } else {
                for part in node.parts { place(part, inner, nil, nil, canGrow: false) }
            }
        }
        placed[index].end = begin == nil ? nil : last
        return placed[index].end
    }
}
