import MajlisLanguage
import MajlisModel
import MajlisText

/// Which events count as if they had not happened, because a retraction up to the as-of day says so; a retraction may itself be retracted.
struct Retractions {
    /// By retracted event, the retraction.
    private(set) var retractedBy: [Int: Int] = [:]
    /// Retractions that say nothing: of what comes after them, and of what another one has retracted.
    private(set) var refused: [Int: Message] = [:]

    init(_ events: [Event], _ order: EventOrder, asOf: CivilDate?) {
        var retractions: [(event: Int, target: Int)] = []
        for day in order.days {
            if let asOf, day.date > asOf { break }
            for event in day.events {
                if case .retract(let target) = events[event].step, events.indices.contains(target) { retractions.append((event, target)) }
            }
        }
        var first: [Int: Int] = [:]
        // The latest first: whether a retraction counts is decided by those after it.
        for (event, target) in retractions.reversed() where retractedBy[event] == nil {
            guard order.isAfter(event, target) else {
                refused[event] = Message(.refusedRetractLater, ["date": .civilDate(events[target].date)])
                continue
            }
            first[target] = event
            retractedBy[target] = event
        }
        // Of two that retract one event the earlier one does it.
        for (event, target) in retractions where retractedBy[event] == nil && refused[event] == nil {
            guard let other = first[target], other != event else { continue }
            refused[event] = Message(.refusedRetractTwice, ["date": .civilDate(events[other].date)])
        }
    }
}
