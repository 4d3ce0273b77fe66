import MajlisModel
import MajlisText

/// What became of one event.
public struct EventOutcome: Sendable {
    public enum Verdict: UInt8, Sendable, CaseIterable {
        case allowed
        case refused
        /// It lies after the `--as-of` date.
        case notYet
        /// Recorded, and would be refused today: it has been applied as far as it can be.
        case misfit
        /// It counts as if it had not happened.
        case retracted
    }

    /// Its place in the program's list of events.
    public var event: Int
    public var verdict: Verdict
    /// Why it is refused or does not fit; of an allowed one what is worth knowing.
    public var reason: Message?
    /// The refused or retracted event that it rests on: it is reported there. Of a retracted one the retraction.
    public var cause: Int?
    /// The place of its task in the list of states, where it is about one.
    public var task: Int?
    /// Of a step that was taken: the state before it.
    public var from: Symbol?

    public init(event: Int, verdict: Verdict, reason: Message? = nil, cause: Int? = nil, task: Int? = nil, from: Symbol? = nil) {
        self.event = event
        self.verdict = verdict
        self.reason = reason
        self.cause = cause
        self.task = task
        self.from = from
    }

    /// It has changed what it is about.
    public var isApplied: Bool {
        switch verdict {
        case .allowed, .misfit: true
        case .refused, .notYet, .retracted: false
        }
    }
}

/// A recorded event that would be refused today: nothing of it is lost, and whoever keeps the record should know.
public struct Misfit: Sendable {
    /// Its place in the program's list of events.
    public var event: Int
    public var reason: Message
    /// The finding that a script's event would have been refused with, evidence and ways out included.
    public var finding: Diagnostic
}
