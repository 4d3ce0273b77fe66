import MajlisModel
import MajlisReport
import MajlisRuntime
import MajlisText
import MajlisVocabulary

/// What has moved: parts of the agenda that are in both states, at another time or in another room.
struct ScheduleDifference {
    /// One sentence for each part that has moved, in the order of the agenda.
    private(set) var moves: [Message] = []

    init(from before: Outcome, to after: Outcome) {
        let old = Self.placed(before)
        let naming = (before.project.model, after.project.model)
        for id in Self.parts(after) {
            guard let key = PartKey(id, naming.1), let was = old[key], let now = after.schedule[id], let start = now.start else { continue }
            guard let earlier = before.schedule[was], let oldStart = earlier.start else { continue }
            let subject = MessageArgument.text(naming.1.title(id) ?? key.name)
            if earlier.date != now.date || oldStart != start || earlier.end != now.end {
                moves.append(
                    Message(
                        .replMoved,
                        ["subject": subject, "now": Self.span(now, besides: earlier), "before": Self.span(earlier, besides: now)]))
            }
            let rooms = (earlier.room.map { naming.0.title($0) ?? "" }, now.room.map { naming.1.title($0) ?? "" })
            if rooms.0 != rooms.1 {
                moves.append(
                    Message(.replRoomMoved, ["subject": subject, "now": Self.room(rooms.1), "before": Self.room(rooms.0)]))
            }
        }
    }

    /// How a part is known again: by its kind and name, else by its title.
    private struct PartKey: Hashable {
        var kind: Kind
        var name: String

        init?(_ id: RecordID, _ model: Model) {
            kind = model.kind(id)
            name = model.name(id)
            if name.isEmpty { name = model.title(id).map { "\u{0}" + $0 } ?? "" }
            if name.isEmpty { return nil }
        }
    }

    /// Sessions, items and breaks with a time, in its order.
    private static func parts(_ outcome: Outcome) -> [RecordID] {
        let breaks = outcome.project.model.records(of: .break).filter { outcome.schedule[$0]?.start != nil }
        if breaks.isEmpty { return outcome.schedule.ordered }
        func moment(_ id: RecordID) -> (Int, Int) {
            let placement = outcome.schedule[id]
            return (placement?.date.map { Int($0.daysSince1970) } ?? .max, placement?.start.map { Int($0.seconds) } ?? .max)
        }
        return (outcome.schedule.ordered + breaks).sorted { a, b in
            let (first, second) = (moment(a), moment(b))
            return first == second ? a < b : first < second
        }
    }

    /// Parts that can be told from all others.
    private static func placed(_ outcome: Outcome) -> [PartKey: RecordID] {
        var found: [PartKey: RecordID] = [:]
        var doubled: Set<PartKey> = []
        for id in parts(outcome) {
            guard let key = PartKey(id, outcome.project.model) else { continue }
            if found.updateValue(id, forKey: key) != nil { doubled.insert(key) }
        }
        for key in doubled { found[key] = nil }
        return found
    }

    private static func span(_ placement: Schedule.Placement, besides other: Schedule.Placement) -> MessageArgument {
        guard let start = placement.start else { return .message(Message(.timeOpen)) }
        let from = MessageArgument.time(Int(start.seconds))
        let date = placement.date.flatMap {
            $0 == other.date ? nil : MessageArgument.date($0.components.0, $0.components.1, $0.components.2)
        }
        switch (date, placement.end) {
        case (let date?, let end?): return .message(Message(.spanOnDate, ["date": date, "start": from, "end": .time(Int(end.seconds))]))
        case (let date?, nil): return .message(Message(.spanOpenOnDate, ["date": date, "start": from]))
        case (nil, let end?): return .message(Message(.span, ["start": from, "end": .time(Int(end.seconds))]))
        case (nil, nil): return from
        }
    }

    private static func room(_ title: String?) -> MessageArgument { title.map { .text($0) } ?? .message(Message(.replNoRoom)) }
}
