import MajlisModel
import MajlisText
import MajlisVocabulary

/// The same numbers in every run (SplitMix64).
struct PlanRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// True once in so many times.
    mutating func once(in count: Int) -> Bool { Int.random(in: 0..<count, using: &self) == 0 }
    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
}

/// A small made-up conference as plain data: what the model is built from, and what the slow reference reads. Times are minutes.
struct RandomPlan {
    enum Start {
        case flow
        case at(Int)
        case hours(Int, Int)
        case open
    }
    enum Place {
        case inherited
        case room(Int)
        case open
    }
    enum Lane {
        case single(Node)
        case room(Int, from: Int?, [Node])
        case track(Int, [Node])
    }
    enum Element {
        case node(Node)
        case parallel(Start, [Lane])
        case alongside([Node])
    }

    struct Node {
        var kind = Kind.session
        var name = ""
        var start = Start.flow
        var length: Int?
        var isLengthOpen = false
        var place = Place.inherited
        var isCalledOff = false
        var track: Int?
        var roles: [(kind: Kind, person: Int, isRemote: Bool)] = []
        var expected: Int?
        var parts: [Node] = []
    }

    struct Day {
        var date: CivilDate?
        var from: Int?
        var to: Int?
        var room: Int?
        var elements: [Element] = []
    }

    /// Sessions outside of days.
    struct Loose {
        var node: Node
        var date: CivilDate
        var start: Int
        var end: Int?
    }

    static let people = 3
    static let tracks = 2
    /// The parts of each room: the last ones are joined.
    static let joins: [[Int]] = [[], [], [], [0, 1], [1, 2]]
    static let capacities: [Int?] = [20, 40, nil, nil, nil]

    var days: [Day] = []
    var loose: [Loose] = []
    private var count = 0

    init(_ random: inout PlanRandom) {
        let first = CivilDate("2027-03-14") ?? .first
        for index in 0..<random.number(1...2) {
            var day = Day()
            if !random.once(in: 5) { day.date = first.adding(days: index) }
            if !random.once(in: 6) { day.from = random.number(34...38) * 15 + (random.once(in: 8) ? 900 : 0) }
            if random.once(in: 6), let from = day.from { day.to = from + random.number(8...24) * 15 }
            if random.once(in: 4) { day.room = random.number(0...4) }
            for _ in 0..<random.number(1...5) { day.elements.append(element(&random)) }
            days.append(day)
        }
        for _ in 0..<random.number(0...2) {
            var node = node(&random, kinds: [.session])
            node.start = .flow
            let start = random.number(34...56) * 15
            let end: Int? = random.once(in: 4) ? nil : start + random.number(1...6) * 15
            node.length = nil
            node.isLengthOpen = false
            loose.append(Loose(node: node, date: first.adding(days: random.number(0...2)), start: start, end: end))
        }
    }

    private mutating func element(_ random: inout PlanRandom) -> Element {
        switch random.number(0...9) {
        case 0...5: return .node(node(&random, kinds: [.session, .session, .item, .break]))
        case 6: return .alongside((0..<random.number(1...2)).map { _ in node(&random, kinds: [.session, .item]) })
        default:
            let start: Start = random.once(in: 3) ? .at(random.number(36...52) * 15) : .flow
            return .parallel(start, (0..<random.number(1...3)).map { _ in lane(&random) })
        }
    }

    private mutating func lane(_ random: inout PlanRandom) -> Lane {
        func nodes(_ plan: inout RandomPlan, _ random: inout PlanRandom) -> [Node] {
            (0..<random.number(1...3)).map { _ in plan.node(&random, kinds: [.session, .session, .break]) }
        }
        switch random.number(0...3) {
        case 0: return .single(node(&random, kinds: [.session, .item]))
        case 1: return .track(random.number(0...1), nodes(&self, &random))
        default:
            let from: Int? = random.once(in: 5) ? random.number(36...52) * 15 : nil
            return .room(random.number(0...4), from: from, nodes(&self, &random))
        }
    }

    private mutating func node(_ random: inout PlanRandom, kinds: [Kind], depth: Int = 0) -> Node {
        var node = Node()
        node.kind = kinds.randomElement(using: &random) ?? .session
        node.name = "n\(count)"
        count += 1
        switch random.number(0...11) {
        case 0...2: node.start = .at(random.number(36...56) * 15)
        case 3:
            let start = random.number(36...56) * 15
            node.start = .hours(start, start + random.number(0...6) * 15)
        case 4: node.start = random.once(in: 3) ? .open : .flow
        default: break
        }
        if random.once(in: 12) { node.isLengthOpen = true } else if !random.once(in: 4) { node.length = random.number(1...6) * 15 }
        guard node.kind != .break, node.kind != .part else { return node }
        switch random.number(0...5) {
        case 0...2: node.place = .room(random.number(0...4))
        case 3: node.place = .open
        default: break
        }
        node.isCalledOff = random.once(in: 10)
        if random.once(in: 3) { node.track = random.number(0...1) }
        if random.once(in: 3) { node.expected = random.number(1...6) * 10 }
        for _ in 0..<random.number(0...2) {
            let kind = [Kind.chair, .speaker, .moderator, .organizer].randomElement(using: &random) ?? .chair
            node.roles.append((kind, random.number(0...RandomPlan.people - 1), random.once(in: 6)))
        }
        if depth == 0, random.once(in: 4) {
            for _ in 0..<random.number(1...3) {
                var part = self.node(&random, kinds: [.part, .item], depth: 1)
                if random.once(in: 2) { part.start = .flow }
                if part.kind == .part, random.once(in: 2) {
                    part.roles.append((.speaker, random.number(0...RandomPlan.people - 1), false))
                }
                node.parts.append(part)
            }
        }
        return node
    }
}

/// Builds the model of a plan.
struct RandomPlanModel {
    private(set) var model = Model()
    private var offset: UInt32 = 0
    private var rooms: [RecordID] = []
    private var tracks: [RecordID] = []
    private var people: [RecordID] = []

    init(_ plan: RandomPlan) {
        for (index, joins) in RandomPlan.joins.enumerated() {
            var fields: [(Clause, Value)] = []
            if !joins.isEmpty { fields.append((.joins, .list(ListBox(joins.map { .record(rooms[$0]) })))) }
            if let capacity = RandomPlan.capacities[index] { fields.append((.capacity, .integer(Int64(capacity)))) }
            rooms.append(add(.room, "room\(index)", nil, fields))
        }
        tracks = (0..<RandomPlan.tracks).map { add(.track, "track\($0)", nil, []) }
        people = (0..<RandomPlan.people).map { add(.person, "person\($0)", nil, []) }
        for (index, day) in plan.days.enumerated() {
            var fields: [(Clause, Value)] = [(.date, day.date.map { .date(PartialDate($0)) } ?? .tbd)]
            if let from = day.from { fields.append((.from, time(from))) }
            if let to = day.to { fields.append((.to, time(to))) }
            if let room = day.room { fields.append((.room, .record(rooms[room]))) }
            let id = add(.day, "day\(index)", nil, fields)
            for element in day.elements { add(element, id) }
        }
        for loose in plan.loose {
            let start = CivilDateTime(loose.date, civil(loose.start))
            let end = loose.end.map { CivilDateTime(loose.date, civil($0)) }
            add(loose.node, nil, at: end.map { .range(RangeBox(.dateTime(start), .dateTime($0))) } ?? .dateTime(start))
        }
    }

    private func civil(_ minutes: Int) -> CivilTime { CivilTime(seconds: minutes * 60) ?? .midnight }

    private func time(_ minutes: Int) -> Value { .time(civil(minutes)) }

    private mutating func add(
        _ kind: Kind, _ name: String, _ parent: RecordID?, _ fields: [(Clause, Value)], _ referent: Value = .none
    ) -> RecordID {
        offset += 10
        let origin = Origin(file: 0, start: offset, end: offset + 9)
        let symbol = name.isEmpty ? Symbol.none : model.symbols.intern(name)
        let id = model.add(Record(kind: kind, name: symbol, parent: parent, origin: origin, headOrigin: origin))
        model.setFields(fields.map { Field(PropertyKey($0.0), $0.1, origin: origin) }, of: id)
        model.setReferent(referent, of: id)
        return id
    }

    private mutating func add(_ element: RandomPlan.Element, _ day: RecordID) {
        switch element {
        case .node(let node): add(node, day)
        case .alongside(let nodes):
            let id = add(.alongside, "", day, [])
            for node in nodes { add(node, id) }
        case .parallel(let start, let lanes):
            let id = add(.parallel, "", day, at(start))
            for lane in lanes {
                switch lane {
                case .single(let node): add(node, id)
                case .room(let room, let from, let nodes):
                    let lane = add(.lane, "", id, from.map { [(.from, time($0))] } ?? [], .record(rooms[room]))
                    for node in nodes { add(node, lane) }
                case .track(let track, let nodes):
                    let lane = add(.lane, "", id, [], .record(tracks[track]))
                    for node in nodes { add(node, lane) }
                }
            }
        }
    }

    private func at(_ start: RandomPlan.Start) -> [(Clause, Value)] {
        switch start {
        case .flow: []
        case .at(let minutes): [(.at, time(minutes))]
        case .hours(let start, let end): TimeRange(civil(start), civil(end)).map { [(.at, .hours($0))] } ?? []
        case .open: [(.at, .tbd)]
        }
    }

    private mutating func add(_ node: RandomPlan.Node, _ parent: RecordID?, at value: Value? = nil) {
        var fields = value.map { [(Clause.at, $0)] } ?? at(node.start)
        if node.isLengthOpen { fields.append((.for, .tbd)) }
        if let length = node.length { fields.append((.for, .duration(DurationBox(CivilDuration(length, .minute))))) }
        switch node.place {
        case .inherited: break
        case .room(let room): fields.append((.room, .record(rooms[room])))
        case .open: fields.append((.room, .tbd))
        }
        if node.isCalledOff { fields.append((.status, .choice(.cancelled))) }
        if let track = node.track { fields.append((.track, .record(tracks[track]))) }
        if let expected = node.expected { fields.append((.expected, .integer(Int64(expected)))) }
        let id = add(node.kind, node.name, parent, fields)
        for role in node.roles {
            _ = add(role.kind, "", id, role.isRemote ? [(.remote, .true)] : [], .record(people[role.person]))
        }
        for part in node.parts { add(part, id) }
    }
}
