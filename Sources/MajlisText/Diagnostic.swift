/// How grave a finding is. Only `error` fails a check.
public enum Severity: UInt8, Hashable, Sendable, Comparable, CaseIterable {
    case note
    case warning
    case error

    public static func < (a: Severity, b: Severity) -> Bool { a.rawValue < b.rawValue }
}

/// A value inside a message: kept as data so that the report can say it in the reader's language.
public indirect enum MessageArgument: Hashable, Sendable {
    /// Text of the script (a title, a wording): shown in quotation marks.
    case text(String)
    /// The same in the languages that the script gives it: the reader's is shown.
    case wordings(Wordings)
    /// A word as it stands in the script or the language: an identifier, a keyword, a code.
    case code(String)
    /// A command line of the program or a part of one, such as `majlis check` or `--as-of`: its words are said in the reader's language.
    case command(String)
    case number(Int)
    /// A figure already printed with the script's own precision, such as `2.5` or `10000000 USD`.
    case figure(String)
    /// Year, month, day; month and day are 0 where they are not known.
    case date(Int, Int, Int)
    /// Seconds from midnight; 86,400 and more is past midnight.
    case time(Int)
    /// Seconds.
    case duration(Int)
    /// A word of the vocabulary by its English form, said in the reader's language.
    case word(String)
    /// The name of a rule, as it is written in the reader's language to waive it.
    case rule(String)
    /// The name of a step or a workflow of the prelude, by its English form: as it is written in the reader's language.
    case step(String)
    /// The same for a state.
    case state(String)
    /// A place in a file, said as its line.
    case place(Location)
    case message(Message)
    case list([MessageArgument])
}

/// A sentence as data: which message of the catalogue, and the values for its placeholders.
public struct Message: Hashable, Sendable {
    public var code: MessageCode
    public var arguments: [Argument]

    public struct Argument: Hashable, Sendable {
        public var label: String
        public var value: MessageArgument
    }

    public init(_ code: MessageCode, _ arguments: KeyValuePairs<String, MessageArgument> = [:]) {
        self.code = code
        self.arguments = arguments.map { Argument(label: $0.key, value: $0.value) }
    }

    public subscript(label: String) -> MessageArgument? {
        arguments.first { $0.label == label }?.value
    }
}

/// One replacement of bytes.
public struct TextEdit: Hashable, Sendable {
    public var location: Location
    public var replacement: String

    public init(_ location: Location, _ replacement: String) {
        self.location = location
        self.replacement = replacement
    }
}

/// A change that would mend a finding.
public struct FixIt: Hashable, Sendable {
    public var title: Message
    public var edits: [TextEdit]
    /// Nothing else can have been meant: `lint --fix` makes the change without asking.
    public var isSure: Bool

    public init(_ title: Message, _ edits: [TextEdit], isSure: Bool = false) {
        self.title = title
        self.edits = edits
        self.isSure = isSure
    }
}

/// A second place that belongs to a finding, with what it contributes.
public struct RelatedPlace: Hashable, Sendable {
    public var location: Location
    public var message: Message

    public init(_ location: Location, _ message: Message) {
        self.location = location
        self.message = message
    }
}

/// One finding of the lexer, the parser, the checker, a rule or the runtime: data, never a sentence.
public struct Diagnostic: Hashable, Sendable {
    public var message: Message
    public var severity: Severity
    /// The rule that found it, built-in or the script's own; nil for findings about the language itself.
    public var rule: String?
    /// Facts are missing: the finding may turn out either way.
    public var isUndecided = false
    /// It waits for events that are still to come, and for no fact that could be written now.
    public var isPending = false
    /// Nothing may stay open where this belongs: it counts as an error although it is undecided.
    public var mustBeDecided = false
    public var location: Location
    public var related: [RelatedPlace] = []
    /// Names of the records the finding is about.
    public var subjects: [String] = []
    /// Ways out that no edit can express.
    public var suggestions: [Message] = []
    public var fixes: [FixIt] = []
    /// Why the condition of a script's own rule came out as it did.
    public var evidence: Evidence?
    /// The words of a script's own rule, in place of the catalogue's.
    public var ownWords: Wordings?
    /// The way out that a script's own rule suggests, in the script's words.
    public var ownSuggestion: Wordings?
    /// The code of a script's own rule, such as `script.goals_served`, in place of the catalogue's.
    public var ownCode: String?

    public var code: MessageCode { message.code }

    /// Undecided, and that is allowed: it counts apart and fails nothing.
    public var isLeftOpen: Bool { isUndecided && !mustBeDecided }

    /// Whether a check or run fails because of it.
    public var isFailure: Bool { severity == .error && !isLeftOpen }

    /// The code that readers and machines are told.
    public var shownCode: String { ownCode ?? code.code }

    public init(_ code: MessageCode, at location: Location, _ arguments: KeyValuePairs<String, MessageArgument> = [:]) {
        self.message = Message(code, arguments)
        self.severity = code.severity
        self.location = location
    }
}
