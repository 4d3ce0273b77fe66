import MajlisModel
import MajlisText
import MajlisVocabulary

/// One thing that is not as it was.
public struct Change: Sendable {
    /// What it is about.
    public enum Subject: Hashable, Sendable {
        /// A record, by its numbers in the earlier and in the later state; one of them is nil where it is new or gone.
        case record(old: RecordID?, new: RecordID?)
        /// What a script states beside its records, by what it is and how it is called.
        case statement(Statement, String)
        /// `opening` or `closing` of a meeting.
        case anchor(isOpening: Bool, old: RecordID?, new: RecordID?)
        /// The records of a kind that stand in another one, or at top level.
        case all(MajlisVocabulary.Kind, old: RecordID?, new: RecordID?)
        /// A file, by its name.
        case file(String)
        /// What happened, by its place among the events of each state.
        case event(old: Int?, new: Int?)
        /// So many sessions of a meeting, or all of them.
        case sessions(old: RecordID?, new: RecordID?, count: Int, isAll: Bool)
    }

    /// In what way it has changed.
    public enum Kind: Hashable, Sendable {
        case added, removed
        /// The name in the script is another.
        case renamed
        /// The title, or its translation into a language.
        case retitled(language: String?)
        /// It begins on another day or at another time.
        case moved
        case lengthened, shortened
        case room
        case cancelled, postponed, reinstated, status
        /// Who chairs, speaks …
        case role(MajlisVocabulary.Kind)
        /// When a task is due.
        case due
        /// A text clause in one language.
        case text(PropertyKey, language: String?)
        case clause(PropertyKey)
        /// It stands in another record.
        case parent
        /// It stands for another person, body, room …
        case referent
        case order
        case template
        /// A part of a rule, a workflow or another statement, by the label that says which.
        case part(MessageCode)
        /// The same by a word of the language.
        case word(Statement)
        /// A step of a workflow, and which part of it.
        case step(String, part: MessageCode?)
        /// The same times on the clock are other moments, so many seconds later, by another time zone.
        case shifted(Int)
    }

    public var subject: Subject
    public var kind: Kind
    public var before: Told
    public var after: Told
    /// The place among all changes of the one that it follows from.
    public var cause: Int?
    /// Its field is one that only the earlier state's scripts add, and is numbered there.
    var isOfEarlierField = false
    /// Records that it is about or names, by their numbers in each state: where one may not be shown, the change may not be told.
    var named: (old: [RecordID], new: [RecordID]) = ([], [])
    /// What its wording is made of, beside what `before` and `after` hold themselves.
    var uses: (old: [ExpressionNames], new: [ExpressionNames]) = ([], [])
    /// All that is different is what may not be shown.
    var isWithheld = false
    /// The scripts say it, and an event that both states have says otherwise: nothing takes place otherwise.
    var isOverruled = false
    /// An event of which other changes tell what has come of it.
    var isSaidPlainly = false
    /// Of many sessions: which, by their numbers in the later state.
    var members: [RecordID] = []
    /// Of many sessions: how many of them each party has a part in.
    var counts: [Party: Int] = [:]
    /// Whom it concerns: persons and bodies, by their numbers in the later state, else in the earlier one.
    public var concerned: [Party] = []
    /// Rooms that it concerns.
    public var rooms: [Party] = []

    public init(_ subject: Subject, _ kind: Kind, from before: Told = .nothing, to after: Told = .nothing) {
        (self.subject, self.kind, self.before, self.after) = (subject, kind, before, after)
    }
}

/// How a thing stood or stands. Numbers of records are those of the state that it belongs to.
public enum Told: Sendable {
    case nothing
    case value(Value)
    /// A value that is one language's text.
    case text(String)
    /// A name, or another word as it stands in the script.
    case name(String)
    case word(MessageCode)
    /// An expression, as it is written in the script, and what it names and reads.
    case source(Location, ExpressionNames)
    case moment(Moment)
    /// Seconds.
    case length(Int)
    case records([RecordID])
    case names([String])
    case severity(Severity)
    /// A day, a month or a year, and a time of it.
    case due(PartialDate?, CivilTime?)
    /// The states that a step leads from, and the one that it leads to.
    case way(from: [String], to: String)
    /// What happened, by its place among the events of the state.
    case event(Int)
    /// A time of a zone, and how many seconds later that is than before.
    case instant(CivilTime, zone: String, later: Int)

    public struct Moment: Sendable {
        public var day: RecordID?
        public var date: CivilDate?
        public var start: CivilTime?
        public var end: CivilTime?
        public var isOpen: Bool
    }

    public var isNothing: Bool {
        if case .nothing = self { return true }
        return false
    }
}

/// A person, a body or a room: by its number in the later state, or in the earlier one where the later has it no more.
public struct Party: Hashable, Sendable, Comparable {
    public var id: RecordID
    public var isGone: Bool

    public static func < (a: Party, b: Party) -> Bool { a.isGone == b.isGone ? a.id < b.id : b.isGone }
}
