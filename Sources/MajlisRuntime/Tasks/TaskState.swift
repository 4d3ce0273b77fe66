import MajlisModel
import MajlisText
import MajlisVocabulary

/// Where one task of a checklist stands on the `--as-of` date, and why.
public struct TaskState: Sendable {
    public enum Status: UInt8, Sendable, CaseIterable {
        case undecided, notApplicable, blocked, ready, overdue, done, skipped

        public var choice: Choice {
            switch self {
            case .undecided: .undecided
            case .notApplicable: .notApplicable
            case .blocked: .blocked
            case .ready: .ready
            case .overdue: .overdue
            case .done: .done
            case .skipped: .skipped
            }
        }
    }

    /// The checklist; for a task outside of one the record that it stands in, or the task itself at top level.
    public var checklist: RecordID
    public var task: RecordID
    /// The elements of the enclosing `for each` loops, outermost first: whose task it is.
    public var elements: [RecordID]
    public var status: Status
    /// Why it stands there, as data.
    public var reason: Message?
    /// Due through this day, where the due date is known to the day.
    public var due: CivilDate?
    /// The due date as far as it is known: a month or a year where nobody has told the day.
    public var dueDate: PartialDate?
    /// Due at this time of the day, where the offset is shorter than a day.
    public var dueTime: CivilTime?
    /// The day it was done or skipped.
    public var finished: CivilDate?
    /// Owner: a record, or the word `volunteer`; `tbd` and others where it is open.
    public var owner: Value
    /// Indexes into the list of states of what it needs.
    public var needs: [Int]
    /// It lies on the critical chain of its checklist: the chain of needs with the least room.
    public var isCritical = false
    /// Days between its due date and the first due date of what needs it; nil where nothing does or a day is not known.
    public var slack: Int?

    public init(checklist: RecordID, task: RecordID, elements: [RecordID], status: Status, owner: Value) {
        self.checklist = checklist
        self.task = task
        self.elements = elements
        self.status = status
        self.owner = owner
        self.needs = []
    }
}
