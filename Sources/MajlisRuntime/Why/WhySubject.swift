import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

/// What can be asked about.
public enum WhySubject: Sendable {
    case record(RecordID)
    /// The place of a task in the outcome's list of states.
    case task(Int)
    /// One clause, or one thing that is reckoned such as `.start`, of a record or of a task's state.
    case property(RecordID, task: Int?, SubjectProperty)
    /// The place of an event in the program's list.
    case event(Int)
    /// The place of a rule of the scripts in the program's list.
    case rule(Int)
    case builtin(BuiltinRule)
    case expression(Expression, frameSize: Int)
}

/// A property by which a subject is narrowed down.
public struct SubjectProperty: Sendable, Hashable {
    /// As it was typed.
    public var word: String
    public var key: PropertyKey?
    public var computed: Property?
}

/// One of several things that a subject may mean.
public struct SubjectCandidate: Sendable {
    public var title: MessageArgument
    /// What has to be typed to mean this one; nil where it has no name.
    public var name: String?
    public var kind: String
    public var place: Location?
}

/// What a subject was found to be.
public enum SubjectFound: Sendable {
    case one(WhySubject)
    case several([SubjectCandidate], omitted: Int)
    /// The nearest names, best first.
    case nothing(near: [String])
}
