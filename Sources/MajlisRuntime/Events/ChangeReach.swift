import MajlisLanguage
import MajlisModel
import MajlisVocabulary

/// What has to be reckoned again once a clause has changed: the agenda's times, the tasks and their dates.
struct ChangeReach {
    /// Clauses and kinds that the conditions, collections, dates and owners of tasks read; nil where there are no tasks.
    private let ofTasks: ExpressionTraits?

    init(_ project: Project) {
        let program = project.program
        guard !program.checklists.isEmpty else {
            ofTasks = nil
            return
        }
        var expressions: [Expression] = []
        for checklist in program.checklists {
            if let loop = checklist.loop { expressions.append(loop.collection) }
            for task in checklist.tasks {
                if let loop = task.loop { expressions.append(loop.collection) }
            }
        }
        let holders: KindSet = [.task, .checklist]
        for deferred in program.deferred where holders.contains(project.model.kind(deferred.owner)) {
            expressions.append(deferred.expression)
        }
        ofTasks = ExpressionTraits(expressions, in: program)
    }

    /// Whether the flow of the agenda reads it. What happened (`started`, `ended`, `status`) moves nothing that is planned.
    func movesAgenda(_ property: PropertyKey, _ kind: Kind) -> Bool {
        guard let clause = property.clause, ChangeReach.flowKinds.contains(kind) else { return false }
        return ChangeReach.flowClauses.contains(clause)
    }

    /// Whether tasks have to be laid out again.
    func movesTasks(_ property: PropertyKey, _ kind: Kind) -> Bool {
        guard let ofTasks else { return false }
        if kind == .task || kind == .checklist { return true }
        if ofTasks.properties.contains(property) { return true }
        return ofTasks.readsSchedule && (movesAgenda(property, kind) || ChangeReach.dateKinds.contains(kind))
    }

    private static let flowKinds: KindSet = [
        .conference, .edition, .series, .agenda, .day, .track, .session, .item, .point, .break, .part, .parallel, .lane, .alongside, .cue,
        .speech, .venue, .room, .place,
    ]
    private static let dateKinds: KindSet = [.conference, .edition, .milestone, .calendar, .holiday]
    private static let flowClauses: Set<Clause> = [
        .at, .for, .from, .to, .until, .room, .day, .date, .zone, .track, .venue, .place, .joins, .modality, .parent,
    ]
}
