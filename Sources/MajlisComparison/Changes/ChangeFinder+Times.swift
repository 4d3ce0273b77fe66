import MajlisModel
import MajlisRuntime
import MajlisVocabulary

/// When and where sessions take place, by the agenda's flow.
extension ChangeFinder {
    /// What has been told of a record's times, so that its clauses need not be told as well.
    struct ToldTimes {
        var isMoved = false
        var isLonger = false
        var isRoomTold = false
        /// That it stands in another record now is said by its time or its room.
        var tellsPlace: Bool { isMoved || isRoomTold }
    }

    private static let timed: [Clause] = [.at, .day, .date]

    mutating func findTimes(_ a: RecordID, _ b: RecordID, isElsewhere: Bool) -> ToldTimes {
        var told = ToldTimes()
        guard let before = moment(old, a), let after = moment(new, b) else { return told }
        let subject = Change.Subject.record(old: a, new: b)
        // A length of its own moves what comes behind it, not itself.
        let isOwn = isElsewhere || Self.timed.contains { isChanged($0, a, b) }
        if before.date != after.date || before.start != after.start || before.isOpen != after.isOpen
            || before.date == nil && !meaning.same(before.day, after.day)
        {
            let change = add(subject, .moved, from: .moment(before), to: .moment(after))
            if isOwn { ownTime[b] = change } else { followed[b] = change }
            told.isMoved = true
        }
        if let x = length(before), let y = length(after), x != y {
            let change = add(subject, x < y ? .lengthened : .shortened, from: .length(x), to: .length(y))
            // Where it only ends later because what is in it does, those are told.
            if ownTime[b] == nil { ownTime[b] = change }
            told.isLonger = true
        }
        let (x, y) = (old.schedule[a]?.room ?? oldModel.reference(a, .room), new.schedule[b]?.room ?? newModel.reference(b, .room))
        if !meaning.same(x, y) {
            let change = add(subject, .room, from: x.map { .records([$0]) } ?? .nothing, to: y.map { .records([$0]) } ?? .nothing)
            if !isChanged(.room, a, b) { roomFollows.append((change, b)) }
            told.isRoomTold = true
        }
        return told
    }

    private func length(_ moment: Told.Moment) -> Int? {
        guard let start = moment.start, let end = moment.end else { return nil }
        return end.seconds(since: start)
    }

    /// Whether a clause says something else, or only one of both has it.
    func isChanged(_ clause: Clause, _ a: RecordID, _ b: RecordID) -> Bool {
        switch (oldModel.value(a, clause), newModel.value(b, clause)) {
        case (nil, nil): false
        case (let x?, let y?): !meaning.same(x, y)
        default: true
        }
    }

    // MARK: What follows

    /// Gives every time and room that the scripts do not state themselves the change that it follows from.
    mutating func followTimes() {
        var known: [RecordID: Int?] = [:]
        for (id, change) in followed.sorted(by: { $0.key < $1.key }) {
            if let cause = timeCause(of: id, &known), cause != change { changes[change].cause = cause }
        }
        for (change, id) in roomFollows {
            var next = newModel[id].parent
            while let place = next, changes[change].cause == nil {
                if let cause = clauseChanges[place]?[PropertyKey(.room)] ?? come[place] { changes[change].cause = cause }
                next = newModel[place].parent
            }
            if changes[change].cause == nil {
                let track = newModel.references(id, .track).compactMap { clauseChanges[$0]?[PropertyKey(.room)] }.first
                changes[change].cause = track
            }
        }
    }

    private static let flowing: KindSet = [.session, .item, .break, .parallel, .part, .speech, .point]

    private func timeCause(of id: RecordID, _ known: inout [RecordID: Int?]) -> Int? {
        if let found = known[id] { return found }
        known[id] = .some(nil)
        let found = foundCause(of: id, &known)
        known[id] = .some(found)
        return found
    }

    private func foundCause(of id: RecordID, _ known: inout [RecordID: Int?]) -> Int? {
        // The whole day has another date.
        if let day = new.schedule[id]?.day, day != id, let date = clauseChanges[day]?[PropertyKey(.date)], isOtherDay(id) { return date }
        let previous = sibling(before: id, newPlaces, in: newModel)
        if let previous, let own = ownTime[previous] ?? come[previous] { return own }
        if let other = pairs.toOld[id.index], let before = sibling(before: other, oldPlaces, in: oldModel) {
            if let gone = gone[before] { return gone }
            if let moved = pairs.toNew[before.index], moved != previous, let own = ownTime[moved] { return own }
        }
        // What has kept its time passes nothing on.
        if let previous, followed[previous] != nil || Self.withoutTimes.contains(newModel.kind(previous)),
            let cause = timeCause(of: previous, &known)
        {
            return cause
        }
        guard let parent = newModel[id].parent else { return nil }
        for clause in [Clause.from, .at, .date] {
            if let change = clauseChanges[parent]?[PropertyKey(clause)] { return change }
        }
        if let own = ownTime[parent] ?? come[parent] { return own }
        return newModel.kind(parent) == .day ? nil : timeCause(of: parent, &known)
    }

    private func isOtherDay(_ id: RecordID) -> Bool {
        guard let other = pairs.toOld[id.index] else { return false }
        return old.schedule[other]?.date != new.schedule[id]?.date
    }

    /// What stands before it in the same flow.
    private func sibling(before id: RecordID, _ places: [Int], in model: Model) -> RecordID? {
        guard let parent = model[id].parent else { return nil }
        return model[parent].children[..<places[id.index]].last { Self.flowing.contains(model.kind($0)) }
    }
}
