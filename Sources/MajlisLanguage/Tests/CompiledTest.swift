import MajlisModel
import MajlisText
import MajlisVocabulary

/// What is known of a test before it is compiled: what it is called, where it stands, and how many cases it has.
public struct TestOutline: Sendable {
    public var title: String
    public var tags: [String]
    /// Its first line, up to the block.
    public var location: Location
    /// All of it.
    public var whole: Location
    /// The rows of `cases`.
    public var rows: [Location]
    /// It has a `for each`: its cases are known when that is evaluated.
    public var isLoop: Bool
}

/// A test with every name resolved, over the project's own records and those that it declares for itself.
public struct CompiledTest: Sendable {
    /// The project's model and the test's own records behind it; what the test does not see is masked. Columns that are records have a
    /// stand-in among these.
    public var model: Model
    /// The project's rules, checklists and workflows; the events are the test's alone.
    public var program: Program
    /// `with all`: what the scripts say has happened has happened for the test too.
    public var seesAll: Bool
    public var columns: [Column]
    public var cases: Cases
    public var givens: [Given]
    /// In the order of the block.
    public var happenings: [Happening]
    /// Slots of the frame in which all expressions are evaluated; the columns come first.
    public var frameSize: Int
    /// Something in it could not be read, and findings say so.
    public var isBroken: Bool
    /// What is wrong with it and has not been said before.
    public var diagnostics: [Diagnostic]

    /// A name that has another value in each case.
    public struct Column: Sendable {
        public var name: String
        public var type: ValueType
        /// Stands in the model for the record that the column is in a case.
        public var standIn: RecordID?
    }

    public enum Cases: Sendable {
        case one
        case rows([Row])
        case each(Expression)
    }

    public struct Row: Sendable {
        /// One for each column.
        public var cells: [Cell]
        public var location: Location
    }

    public struct Cell: Sendable {
        public var expression: Expression
        public var text: String
    }

    /// What a test assumes.
    public enum Given: Sendable {
        /// So many records like the template.
        case records(count: Expression, template: RecordID, parent: RecordID?, Location)
        case condition(Expression)
        case today(Expression)
        /// By its place in `Program.functions`.
        case parameter(function: Int, Expression)
        case clause(of: RecordID, PropertyKey, GivenValue, Location)
    }

    public enum GivenValue: Sendable {
        /// As a script writes it.
        case written(Value)
        /// It names a column.
        case reckoned(Expression)
    }

    /// What happens in a test, and what is looked at on the way.
    public enum Happening: Sendable {
        /// By its place in `Program.events`.
        case event(Int)
        case expectation(Expectation, Location)
    }

    public enum Expectation: Sendable {
        case condition(Expression, isBroken: Bool)
        /// Tried at its place, and never in effect.
        case attempt(Event, isRefused: Bool)
        case finding(FindingName, subjects: [RecordID], isAbsent: Bool)
        case noFindings
        case snapshot(SnapshotSubject, text: String?, textPlace: Location?)
    }

    /// How an expected finding is called.
    public enum FindingName: Sendable, Hashable {
        case rule(String)
        /// Of a finding that is no rule's.
        case code(MessageCode)
    }
}

/// What a snapshot shows.
public enum SnapshotSubject: Sendable {
    case agenda, tasks, people, status
    case query(Int)
    case expression(Expression, frameSize: Int)
}
