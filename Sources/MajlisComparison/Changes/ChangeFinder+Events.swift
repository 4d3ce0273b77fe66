import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

/// Events: what has happened, when, and who did it.
extension ChangeFinder {
    private var olds: [Event] { old.project.program.events }
    private var news: [Event] { new.project.program.events }

    private struct EventKey: Hashable {
        /// nil: whenever it was.
        var date: CivilDate?
        var time: CivilTime?
        var what: Int
        /// Of the later state.
        var subject: RecordID?
        var place: RecordID?
        var step: Int
    }

    mutating func findEvents() {
        var isKnown = [Bool](repeating: false, count: news.count)
        var left = Array(olds.indices)
        var matched: [(Int, Int)] = []
        // At the same time, else the same at another time.
        for isTimed in [true, false] where !left.isEmpty {
            var waiting: [EventKey: [Int]] = [:]
            for (place, event) in news.enumerated().reversed() where !isKnown[place] {
                waiting[key(event, isOld: false, isTimed: isTimed), default: []].append(place)
            }
            left.removeAll { place in
                guard let other = waiting[key(olds[place], isOld: true, isTimed: isTimed)]?.popLast() else { return false }
                isKnown[other] = true
                matched.append((place, other))
                return true
            }
        }
        for (place, other) in matched { meaning.counterparts?.events[place] = other }
        for (place, other) in matched.sorted(by: { $0.1 < $1.1 }) where !meaning.same(olds[place], news[other]) {
            tell(place, other, .part(.diffChanged))
        }
        for place in left { tell(place, nil, .removed) }
        for place in news.indices where !isKnown[place] { tell(nil, place, .added) }
    }

    private mutating func tell(_ x: Int?, _ y: Int?, _ kind: Change.Kind) {
        let change = add(
            .event(old: x, new: y), kind, from: x.map { .event($0) } ?? .nothing, to: y.map { .event($0) } ?? .nothing)
        changes[change].named = (
            x.map { olds[$0].subjects(in: olds) } ?? [], y.map { news[$0].subjects(in: news) } ?? []
        )
    }

    private func key(_ event: Event, isOld: Bool, isTimed: Bool) -> EventKey {
        func later(_ id: RecordID?) -> RecordID? { isOld ? id.flatMap { pairs.toNew[$0.index] } : id }
        var key = EventKey(
            date: isTimed ? event.date : nil, time: isTimed ? event.time : nil, what: 0, subject: nil, place: nil, step: 0)
        switch event.step {
        case .done(let task, let element): (key.what, key.subject, key.place) = (1, later(task), later(element))
        case .skip(let task, let element): (key.what, key.subject, key.place) = (2, later(task), later(element))
        case .workflow(let index, let step, let subject, let place):
            let workflow = isOld ? meaning.counterparts?.workflows[index] ?? -1 : index
            (key.what, key.subject, key.place, key.step) = (3 + workflow, later(subject), later(place), step)
        case .change(let subject, _): (key.what, key.subject) = (-2, later(subject))
        case .retract: key.what = -3
        }
        return key
    }
}

extension Event {
    /// What it is about: the task or whatever takes a step, and what it does so in; of what is taken back, that of it.
    func subjects(in events: [Event], depth: Int = 0) -> [RecordID] {
        switch step {
        case .done(let task, let element), .skip(let task, let element): return [task] + [element].compactMap { $0 }
        case .workflow(_, _, let subject, let place): return [subject] + [place].compactMap { $0 }
        case .change(let subject, _): return [subject]
        case .retract(let place):
            return place < events.count && depth < 2 ? events[place].subjects(in: events, depth: depth + 1) : []
        }
    }
}
