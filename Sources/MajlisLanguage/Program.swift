import MajlisModel
import MajlisText
import MajlisVocabulary

/// What a project's scripts ask to be evaluated, with every name resolved: rules, queries, checklists, events, shows.
public struct Program: Sendable {
    /// Expressions that stand as clauses' values; `Value.deferred` holds an index into it.
    public var deferred: [DeferredValue] = []
    public var rules: [Rule] = []
    public var queries: [Query] = []
    public var functions: [DefinedFunction] = []
    public var checklists: [Checklist] = []
    public var workflows: [Workflow] = []
    public var events: [Event] = []
    public var shows: [Show] = []
    /// Parameters of the standard libraries that are enforced.
    public var figures: [StandardFigure] = []
    public var severities: [SeveritySetting] = []
    public var waivers: [Waiver] = []

    public init() {}
}

/// An expression in place of a clause's plain value, such as the due date `5w before opening` or the condition of `when`.
public struct DeferredValue: Sendable {
    public var owner: RecordID
    public var expression: Expression
    /// The variables that the expression may read: those of the enclosing `for each`, outermost first.
    public var frameSize: Int
    /// Slots of enclosing loops' variables, outermost first; the caller fills them.
    public var loopSlots: [Int]
}

/// `for each NAME in COLLECTION`.
public struct Loop: Sendable {
    public var slot: Int
    public var name: Symbol
    public var collection: Expression
}

/// A rule of a script.
public struct Rule: Sendable {
    public var record: RecordID
    /// The name by which it is waived and its severity set.
    public var name: String
    /// The library that brings it along, `std.balance` or a name given with `use … as`; nil for the script's own.
    public var library: String?
    /// Where the library is enforced: the place of findings about nothing in particular.
    public var enforcedAt: Location?
    /// What stands before the name in its code: `script`, or the library that has it, such as `std.balance`.
    public var codePrefix: String { library ?? "script" }
    public var loop: Loop?
    public var condition: Expression?
    public var requirements: [Requirement]
    public var frameSize: Int

    public struct Requirement: Sendable {
        public var expression: Expression
        /// It could not be compiled as it stands, and a finding says so: nothing more is to be said of it.
        public var isBroken: Bool
        /// `forbid`: must not hold.
        public var isForbidden: Bool
        public var location: Location
        public var severity: Severity
        public var message: MessageTexts?
        public var suggestion: MessageTexts?
    }
}

/// What a rule says, in the languages that the script gives it.
public struct MessageTexts: Sendable {
    /// ISO 639, and the pieces of the text; the text's own language first.
    public var texts: [(language: String, pieces: [MessagePiece])]

    public init(_ texts: [(language: String, pieces: [MessagePiece])]) {
        self.texts = texts
    }
}

/// A part of a message text: words, or an expression whose value is shown.
public enum MessagePiece: Sendable {
    case words(String)
    case value(Expression)
}

public struct Query: Sendable {
    public var name: Symbol
    public var expression: Expression
    public var frameSize: Int
    public var location: Location
}

public struct DefinedFunction: Sendable {
    public var name: Symbol
    /// Slots 0 ..< parameterCount hold the arguments.
    public var parameterCount: Int
    public var body: Expression
    public var frameSize: Int
}

/// A checklist, with the slot of its `for each` where it has one; its tasks are its record's children.
public struct Checklist: Sendable {
    public var record: RecordID
    public var loop: Loop?
    public var frameSize: Int
    public var tasks: [Task]

    /// One task of the checklist; `due`, `owner` and `when` stand in the record's fields, possibly deferred.
    public struct Task: Sendable {
        public var record: RecordID
        /// A `for each` of its own inside the checklist's.
        public var loop: Loop?
        public var needs: [RecordID]
        public var frameSize: Int
    }
}

/// What may become of records of one kind: states, and the steps between them.
public struct Workflow: Sendable {
    public var record: RecordID
    public var name: Symbol
    public var subject: Kind
    /// `workflow floor of participant in sitting: session`: each pair of a participant and a session has a state of its own.
    public var place: Place?
    /// The initial state first; a subject whose `status` is one of them begins in that one.
    public var states: [Symbol]
    /// States that need no way out, where the workflow says which.
    public var final: [Symbol] = []
    public var steps: [Step]
    /// Of the prelude: what every script has.
    public var isStandard = false
    /// Its states are reckoned by the program (tasks); steps cannot be added.
    public var isNative = false

    /// The second record of a workflow of pairs.
    public struct Place: Sendable {
        public var name: Symbol
        public var kind: Kind
    }

    /// Slots that the expressions of every step may read; the values of its fields follow from `firstField` on.
    public enum Slot {
        public static let subject = 0
        public static let place = 1
        public static let actor = 2
        /// The date, or the date and time, of the event.
        public static let moment = 3
        public static let firstField = 4
    }

    public struct Step: Sendable {
        public var name: Symbol
        public var from: [Symbol]
        public var to: Symbol
        /// Who may take it: roles, persons, bodies, or an expression that gives some (`by .chair`); empty: anybody.
        public var actors: [Expression] = []
        /// `within`: how long after the subject has come into the state before; a duration.
        public var limit: Expression?
        /// What an event must or may state.
        public var fields: [Field] = []
        /// `require` and `forbid`: what is not known refuses.
        public var guards: [Rule.Requirement] = []
        /// `set`: what its subject's clauses say from then on; all are evaluated before any is changed.
        public var effects: [Effect] = []
        /// Slots of the frame in which all of these are evaluated.
        public var frameSize = Slot.firstField
        public var location: Location

        public init(name: Symbol, from: [Symbol], to: Symbol, location: Location) {
            self.name = name
            self.from = from
            self.to = to
            self.location = location
        }
    }

    /// `field yes: number = 0`: a value that an event of the step states.
    public struct Field: Sendable {
        public var name: Symbol
        /// What it is where the event does not say; nil: the event must.
        public var fallback: Expression?
        public var location: Location
    }

    /// `set status = adopted`
    public struct Effect: Sendable {
        public var property: PropertyKey
        public var value: Expression
        public var location: Location
    }
}

/// `on DATE [TIME] STEP SUBJECT …`
public struct Event: Sendable {
    public var date: CivilDate
    public var time: CivilTime?
    public var step: EventStep
    public var actor: RecordID?
    public var name: Symbol
    public var because: TextValue?
    /// Of a workflow's step: the values of its fields in their order, nil where the event does not state one.
    public var arguments: [Value?] = []
    public var details: [Detail]
    public var location: Location
    /// It stands in the journal: it was judged when it was recorded, and is applied as it stands.
    public var isRecorded = false

    public struct Detail: Sendable {
        public var word: String
        public var values: [Value]
        public var location: Location
    }
}

public enum EventStep: Sendable {
    /// `done prepare.invite`, `done delegate_path[qazi].visa`
    case done(task: RecordID, element: RecordID?)
    case skip(task: RecordID, element: RecordID?)
    /// A step of a workflow. The place is the second record of a workflow of pairs, or the element of a task's checklist.
    case workflow(index: Int, step: Int, subject: RecordID, place: RecordID?)
    /// `change closing { room b1 }`: what the record's clauses say from then on.
    case change(subject: RecordID, fields: [Field])
    /// `retract e17`: the event, by its place in the program's list, counts as if it had not happened.
    case retract(event: Int)
}

public struct Show: Sendable {
    public enum Content: Sendable {
        case agenda, tasks, people
        case query(Int)
        case expression(Expression, frameSize: Int, text: String)
        /// A text with values in it.
        case message(MessageTexts, frameSize: Int, text: String)
    }

    public var content: Content
    /// `table`, `csv`, `json`, `list`; nil: as fits.
    public var format: String?
    public var location: Location

    public init(content: Content, format: String? = nil, location: Location) {
        (self.content, self.format, self.location) = (content, format, location)
    }
}

/// A parameter of a standard library, with the value that it has in this project.
public struct StandardFigure: Sendable {
    /// `std.core`
    public var library: String
    public var name: String
    /// Its place in `Program.functions`.
    public var function: Int
}

/// `severity mixed_panels note on funds`
public struct SeveritySetting: Sendable {
    public var rule: String
    public var severity: Severity
    /// Whom or what it is about; empty: all that the rule finds.
    public var subjects: [RecordID]
    /// The conference, edition or series in whose braces it stands: it counts for that meeting only.
    public var meeting: RecordID?
    public var location: Location
}

/// `waive mixed_panels on funds because "…" expires 2027-04-01`, or a comment `# majlis: allow mixed_panels …`
public struct Waiver: Sendable {
    public var rule: String
    /// Whom or what it lets pass; empty: everything.
    public var subjects: [RecordID]
    public var reason: String
    public var expires: PartialDate?
    /// The conference, edition or series in whose braces it stands: it counts for that meeting only.
    public var meeting: RecordID?
    /// Of a comment: the line that it is about. It lets pass what is found there, and what is found of its subjects, the records that begin there.
    public var line: Location?
    public var location: Location

    public var isComment: Bool { line != nil }
}
