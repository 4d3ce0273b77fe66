import MajlisLanguage
import MajlisModel
import MajlisRuntime
import MajlisText

/// A project with all that was computed from it: what views show.
public struct Plan: Sendable {
    public var project: Project
    public var schedule: Schedule
    public var tasks: [TaskState]
    /// The day on which tasks are looked at; nil where nobody said.
    public var asOf: CivilDate?

    public init(project: Project, schedule: Schedule, tasks: [TaskState] = [], asOf: CivilDate? = nil) {
        self.project = project
        self.schedule = schedule
        self.tasks = tasks
        self.asOf = asOf
    }

    var model: Model { project.model }
}

/// What a view is written as.
public enum ViewFormat: String, Sendable, Hashable, CaseIterable {
    /// For people: a layout that fits the terminal.
    case text
    case csv
    case json
}
