import MajlisLanguage
import MajlisModel
import MajlisRuntime
import MajlisText
import MajlisVocabulary

/// Finds what changed: first what the scripts say otherwise, then what follows from it.
struct ChangeFinder {
    let old: Outcome
    let new: Outcome
    let pairs: RecordMatcher
    var meaning: MeaningComparison
    var changes: [Change] = []
    /// By record of the later state, the change of its time that the scripts themselves state.
    var ownTime: [RecordID: Int] = [:]
    /// By record of the later state, the change that its time follows from.
    var followed: [RecordID: Int] = [:]
    /// By record of the earlier state, the change that says it is gone.
    var gone: [RecordID: Int] = [:]
    /// By record of the later state, the change that says it is new.
    var come: [RecordID: Int] = [:]
    /// By record of the later state and clause, the change that says so.
    var clauseChanges: [RecordID: [PropertyKey: Int]] = [:]
    var anchorChanges: [Change.Subject: Int] = [:]
    /// Changes of rooms that the record itself does not state, each with the record.
    var roomFollows: [(change: Int, id: RecordID)] = []
    /// By record of the later state, the change of a day that it reckons from something else.
    var reckoned: [RecordID: Int] = [:]
    /// Records with others in them, whose order is looked at when all times are known.
    private var families: [(RecordID, RecordID)] = []
    /// By record, its place among those of its parent.
    let oldPlaces: [Int]
    let newPlaces: [Int]

    init(_ old: Outcome, _ new: Outcome, _ pairs: RecordMatcher) {
        (self.old, self.new, self.pairs) = (old, new, pairs)
        (oldPlaces, newPlaces) = (Self.places(in: pairs.old), Self.places(in: pairs.new))
        meaning = MeaningComparison(
            MeaningComparison.Side(model: old.project.model, program: old.project.program),
            MeaningComparison.Side(model: new.project.model, program: new.project.program),
            counterparts: Correspondence(old.project, new.project, pairs).counterparts)
        Correspondence.addRenamed(to: &meaning)
    }

    /// By record, its place among those that stand beside it.
    private static func places(in model: Model) -> [Int] {
        var places = [Int](repeating: 0, count: model.records.count)
        for record in model.records {
            for (place, child) in record.children.enumerated() { places[child.index] = place }
        }
        return places
    }

    var oldModel: Model { pairs.old }
    var newModel: Model { pairs.new }

    mutating func find() {
        findCustomFields()
        findRecords()
        for (a, b) in families { findOrder(a, b) }
        findOrder(nil, nil)
        findStatements()
        followTimes()
        followDeadlines()
        findZones()
    }

    @discardableResult
    mutating func add(
        _ subject: Change.Subject, _ kind: Change.Kind, from before: Told = .nothing, to after: Told = .nothing, cause: Int? = nil
    ) -> Int {
        var change = Change(subject, kind, from: before, to: after)
        change.cause = cause
        changes.append(change)
        return changes.count - 1
    }

    // MARK: Records

    /// What is gone is told before what stood behind it in the earlier state and is still there.
    private mutating func findRecords() {
        var next = 0
        func isGone(_ index: Int) -> Bool { pairs.toNew[index] == nil }
        for index in newModel.records.indices {
            let id = RecordID(index)
            guard let other = pairs.toOld[index] else {
                addNew(id)
                continue
            }
            while next < other.index {
                if isGone(next) { addGone(RecordID(next)) }
                next += 1
            }
            next = max(next, other.index + 1)
            compare(other, id)
        }
        while next < oldModel.records.count {
            if isGone(next) { addGone(RecordID(next)) }
            next += 1
        }
    }

    /// Kinds whose records are told one by one even where what they stand in is new or gone.
    private static let holders: KindSet = [
        .conference, .edition, .series, .agenda, .day, .parallel, .lane, .alongside, .checklist, .budget, .calendar, .track,
    ]

    /// Told with what it stands in.
    private func isTold(with parent: RecordID, in model: Model, isMatched: Bool) -> Bool {
        !isMatched && !Self.holders.contains(model.kind(parent))
    }

    static let roles: KindSet = [
        .chair, .coChair, .moderator, .speaker, .rapporteur, .host, .organizer, .coOrganizer, .interpreter,
    ]
    static let arrangements: KindSet = [.parallel, .lane, .alongside]
    /// Their dates and times are those of their clauses, or of what stands in them.
    static let withoutTimes: KindSet = [.day, .parallel, .lane, .alongside]

    private mutating func addNew(_ id: RecordID) {
        let kind = newModel.kind(id)
        if let parent = newModel[id].parent, isTold(with: parent, in: newModel, isMatched: pairs.isMatched(new: parent)) { return }
        // Told as a whole: who speaks, who chairs.
        if Self.roles.contains(kind), newModel[id].parent.map({ pairs.isMatched(new: $0) }) ?? false { return }
        if Self.arrangements.contains(kind), isTold(byContentsOf: id, in: newModel) { return }
        let after: Told = moment(new, id).map { .moment($0) } ?? .nothing
        come[id] = add(.record(old: nil, new: id), .added, to: after)
    }

    private mutating func addGone(_ id: RecordID) {
        let kind = oldModel.kind(id)
        if let parent = oldModel[id].parent, isTold(with: parent, in: oldModel, isMatched: pairs.isMatched(old: parent)) { return }
        if Self.roles.contains(kind), oldModel[id].parent.map({ pairs.isMatched(old: $0) }) ?? false { return }
        if Self.arrangements.contains(kind), isTold(byContentsOf: id, in: oldModel) { return }
        let before: Told = moment(old, id).map { .moment($0) } ?? .nothing
        gone[id] = add(.record(old: id, new: nil), .removed, from: before)
    }

    /// Whatever stands in it is told by itself, and it says nothing of its own.
    private func isTold(byContentsOf id: RecordID, in model: Model) -> Bool {
        let record = model[id]
        return !record.children.isEmpty && record.fieldCount == 0 && !record.children.contains { Self.roles.contains(model.kind($0)) }
    }

    private mutating func compare(_ a: RecordID, _ b: RecordID) {
        let subject = Change.Subject.record(old: a, new: b)
        let (before, after) = (oldModel.name(a), newModel.name(b))
        if before != after {
            add(subject, .renamed, from: before.isEmpty ? .nothing : .name(before), to: after.isEmpty ? .nothing : .name(after))
        }
        if oldModel[a].isTemplate != newModel[b].isTemplate {
            add(
                subject, .template, from: .value(.boolean(oldModel[a].isTemplate)), to: .value(.boolean(newModel[b].isTemplate)))
        }
        if oldModel.kind(a).head.reference != nil, !meaning.same(oldModel[a].referent, newModel[b].referent) {
            let change = add(subject, .referent, from: .value(oldModel[a].referent), to: .value(newModel[b].referent))
            clauseChanges[b, default: [:]][PropertyKey(.room)] = change
        }
        let isElsewhere = !meaning.same(oldModel[a].parent, newModel[b].parent)
        let told = findTimes(a, b, isElsewhere: isElsewhere)
        if isElsewhere, !told.tellsPlace { addParent(a, b) }
        compareFields(a, b, told)
        if !(oldModel[a].children.isEmpty && newModel[b].children.isEmpty) {
            compareRoles(a, b)
            families.append((a, b))
        }
    }

    private mutating func addParent(_ a: RecordID, _ b: RecordID) {
        func told(_ id: RecordID?) -> Told { id.map { .records([$0]) } ?? .nothing }
        add(.record(old: a, new: b), .parent, from: told(oldModel[a].parent), to: told(newModel[b].parent))
    }

    // MARK: Roles

    private mutating func compareRoles(_ a: RecordID, _ b: RecordID) {
        for kind in Self.roles {
            let (before, after) = (oldModel.children(a, kind), newModel.children(b, kind))
            if before.count == after.count, zip(before, after).allSatisfy({ meaning.same($0, $1) }) { continue }
            add(.record(old: a, new: b), .role(kind), from: .records(before), to: .records(after))
        }
    }

    // MARK: Order

    /// Records of one kind that stand in the same one, in another order. Of the agenda the times say it.
    mutating func findOrder(_ a: RecordID?, _ b: RecordID?) {
        let children =
            b.map { newModel[$0].children } ?? newModel.records.indices.lazy.map { RecordID($0) }.filter { newModel[$0].parent == nil }
        var last: [Kind: Int] = [:]
        var disordered: Set<Kind> = []
        func counterpart(_ id: RecordID) -> RecordID? {
            guard let other = pairs.toOld[id.index], meaning.same(oldModel[other].parent, newModel[id].parent) else { return nil }
            return other
        }
        for id in children {
            let kind = newModel.kind(id)
            guard !Self.roles.contains(kind), let other = counterpart(id) else { continue }
            if let before = last[kind], other.index < before { disordered.insert(kind) }
            last[kind] = other.index
        }
        for kind in disordered.sorted(by: { $0.rawValue < $1.rawValue }) {
            let all = children.filter { newModel.kind($0) == kind && counterpart($0) != nil }
            if all.contains(where: { ownTime[$0] != nil }) { continue }
            if moved(all, counterpart).contains(where: { followed[$0] != nil }) { continue }
            let ids = all.filter { id in
                new.evaluator.disclosure.mayShow(id) && counterpart(id).map { old.evaluator.disclosure.mayShow($0) } ?? true
            }
            let others = moved(ids, counterpart)
            // Of a long list only what has moved in it.
            let isShort = ids.count <= 8
            let change = add(
                .all(kind, old: a, new: b), .order, from: isShort ? .records(ids.compactMap { counterpart($0) }.sorted()) : .nothing,
                to: .records(isShort ? ids : others))
            changes[change].isWithheld = others.isEmpty
        }
    }

    /// The fewest that must have moved for the others to stand in their old order.
    private func moved(_ ids: [RecordID], _ counterpart: (RecordID) -> RecordID?) -> [RecordID] {
        let kept = IncreasingRun.places(ids.compactMap { counterpart($0)?.index })
        return ids.indices.filter { !kept.contains($0) }.map { ids[$0] }
    }

    func moment(_ outcome: Outcome, _ id: RecordID) -> Told.Moment? {
        guard let placement = outcome.schedule[id], !Self.withoutTimes.contains(outcome.project.model.kind(id)) else { return nil }
        return Told.Moment(
            day: placement.day, date: placement.date, start: placement.start, end: placement.end, isOpen: placement.isTimeOpen)
    }
}

/// The longest run of numbers that rise.
enum IncreasingRun {
    /// The places of its members.
    static func places(_ numbers: [Int]) -> Set<Int> {
        var tails: [Int] = []
        var previous = [Int?](repeating: nil, count: numbers.count)
        for (place, number) in numbers.enumerated() {
            var (low, high) = (0, tails.count)
            while low < high {
                let middle = (low + high) / 2
                if numbers[tails[middle]] < number { low = middle + 1 } else { high = middle }
            }
            previous[place] = low > 0 ? tails[low - 1] : nil
            if low == tails.count { tails.append(place) } else { tails[low] = place }
        }
        var run: Set<Int> = []
        var next = tails.last
        while let place = next {
            run.insert(place)
            next = previous[place]
        }
        return run
    }
}
