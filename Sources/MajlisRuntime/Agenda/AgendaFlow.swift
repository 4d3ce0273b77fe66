import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

// How the agenda gets its times.
//
// Inside a day items follow each other: each starts where the one before ends, unless its `at` says otherwise. A position in the flow is
// therefore either known or open. It becomes open behind an item without a length, and known again with the next `at`. Only the last item
// before an `at` may omit its length, since it ends there. A `parallel` starts all of its lanes at once and ends with the longest;
// `alongside` and `at tbd` do not touch the flow.
//
// Times are seconds from the midnight their day begins with, so that they can be compared where the day's date is not known; an instant is
// added where date and zone are. Sessions outside of days (at top level, in a conference, in an agenda) are placed by their own clauses.

/// Gives each part of the agenda its time and its room.
public enum AgendaFlow {
    /// The times and rooms of all days and sessions, and what is odd about them: overlaps in the flow, gaps, times that a zone's clocks
    /// skip or repeat, sessions that have no time or no room.
    public static func schedule(_ project: Project) -> (Schedule, [Diagnostic]) {
        schedule(project.model)
    }

    /// The same for a model alone.
    public static func schedule(_ model: Model) -> (Schedule, [Diagnostic]) {
        var flow = DayFlow(model)
        flow.placeDays()
        flow.placeOthers()
        flow.reportUnplaced()
        let schedule = Schedule(placements: flow.placements, days: flow.days, ordered: flow.ordered())
        return (schedule, flow.findings.all)
    }

    /// Why everything is where `schedule` puts it: the same flow once more, written down.
    public static func reasons(_ model: Model) -> FlowReasons {
        var flow = DayFlow(model)
        flow.reasons = FlowReasons(count: model.records.count)
        flow.placeDays()
        flow.placeOthers()
        return flow.reasons ?? FlowReasons(count: 0)
    }
}
