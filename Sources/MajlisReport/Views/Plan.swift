import MajlisLanguage
import MajlisModel
import MajlisRuntime
import MajlisText
import MajlisVocabulary

/// A project with all that was computed from it: what views show.
public struct Plan: Sendable {
    public var project: Project
    public var schedule: Schedule
    public var tasks: [TaskState]
    /// The day on which tasks are looked at; nil where nobody said.
    public var asOf: CivilDate?
    /// What views may show: `public`, `staff` or `confidential`.
    public var access: Choice

    public init(project: Project, schedule: Schedule, tasks: [TaskState] = [], asOf: CivilDate? = nil, access: Choice = .staff) {
        self.project = project
        self.schedule = schedule
        self.tasks = tasks
        self.asOf = asOf
        self.access = access
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
