import MajlisLanguage
import MajlisModel
import MajlisRuntime
import MajlisVocabulary

/// How often events have changed when and where a session takes place, or whether it does: what calendars count as its sequence.
public enum SessionRevisions {
    private static let clauses: Set<Clause> = [.at, .for, .from, .to, .until, .day, .date, .room, .joins, .parent, .status]

    /// By session, how many events did; each counts once, whatever it changed, and one that was retracted twice: it changed the session, and
    /// its retraction changed it back. So what has been published is never followed by a lower count.
    public static func counts(_ events: [EventOutcome], in project: Project) -> [RecordID: Int] {
        var counts: [RecordID: Int] = [:]
        for outcome in events where project.program.events.indices.contains(outcome.event) {
            let count = outcome.isApplied ? 1 : outcome.verdict == .retracted ? 2 : 0
            guard count > 0, case .change(let subject, let fields) = project.program.events[outcome.event].step,
                fields.contains(where: { $0.property.clause.map(clauses.contains) ?? false })
            else { continue }
            counts[subject, default: 0] += count
        }
        return counts
    }
}
