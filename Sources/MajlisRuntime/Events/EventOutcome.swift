import MajlisText

/// What became of one event.
public struct EventOutcome: Sendable {
    public enum Verdict: UInt8, Sendable, CaseIterable {
        case allowed
        case refused
        /// It lies after the `--as-of` date.
        case notYet
        /// It rests on a step whose conditions cannot be judged.
        case notJudged
    }

    /// Its place in the program's list of events.
    public var event: Int
    public var verdict: Verdict
    /// Why it is refused; of an allowed one what is worth knowing.
    public var reason: Message?
    /// The refused event that it rests on: it is reported there.
    public var cause: Int?
    /// The place of its task in the list of states, where it is about one.
    public var task: Int?

    public init(event: Int, verdict: Verdict, reason: Message? = nil, cause: Int? = nil, task: Int? = nil) {
        self.event = event
        self.verdict = verdict
        self.reason = reason
        self.cause = cause
        self.task = task
    }
}
