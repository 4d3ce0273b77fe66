import MajlisModel
import MajlisText

/// Why something is as it is: a statement, where it stands in the scripts, and what it follows from.
///
/// Statements are data; only MajlisReport says them. A chain, in which each reason follows from the next, is a list of children and not a
/// tree as deep as the chain is long.
public struct Reason: Sendable {
    /// How a reader should take a statement.
    public enum Mood: UInt8, Sendable {
        case plain
        /// It holds, is done, is allowed.
        case good
        /// It fails, is late, is refused.
        case bad
        /// It is not known yet.
        case open
        /// What is left out, and other remarks.
        case aside
    }

    public var statement: Message
    public var place: Location?
    public var mood: Mood
    public var children: [Reason]

    public init(_ statement: Message, at place: Location? = nil, _ mood: Mood = .plain, _ children: [Reason] = []) {
        self.statement = statement
        self.place = place
        self.mood = mood
        self.children = children
    }
}

/// What `majlis why` and `majlis why-not` answer about one subject.
public struct WhyAnswer: Sendable {
    /// What is asked about, and where it stands.
    public var subject: Reason
    public var reasons: [Reason]
    /// What was found about it, in the order of the scripts.
    public var findings: [Diagnostic] = []
    /// Findings that are not listed.
    public var omittedFindings = 0
    public var waived: [WaivedFinding] = []
    /// The rules that were checked for it and hold, by name.
    public var held: [String] = []

    public init(_ subject: Reason, _ reasons: [Reason] = []) {
        self.subject = subject
        self.reasons = reasons
    }
}

extension Array where Element == Reason {
    /// At most so many, and how many more there are.
    func capped(_ limit: Int) -> [Reason] {
        guard count > limit + 1 else { return self }
        return prefix(limit) + [Reason(Message(.whyMore, ["count": .number(count - limit)]), .aside)]
    }

    /// A chain with its middle left out: the near end says what happened, the far one where it began.
    func cappedInside(_ limit: Int, last: Int = 2) -> [Reason] {
        guard count > limit + 1 else { return self }
        let rest = count - limit
        return prefix(limit - last) + [Reason(Message(.whyMoreBetween, ["count": .number(rest)]), .aside)] + suffix(last)
    }
}

extension Reason {
    init(_ statement: Message, _ mood: Mood) { self.init(statement, at: nil, mood) }
}
