import MajlisText

/// Why a file cannot be read any further: thrown by the readers of XML, JSON and calendars, and shown as the one error of the file.
struct ReadingFault: Error {
    var code: MessageCode
    var range: TextRange
    var arguments: KeyValuePairs<String, MessageArgument>
    /// Where what is not complete was begun.
    var begin: TextRange?

    init(_ code: MessageCode, _ start: Int, _ end: Int, _ arguments: KeyValuePairs<String, MessageArgument> = [:], begin: TextRange? = nil)
    {
        self.code = code
        self.range = TextRange(start: ByteOffset(start), end: ByteOffset(end))
        self.arguments = arguments
        self.begin = begin
    }

    /// The file ends before something does that was begun at a place.
    static func cutOff(_ what: MessageCode, of name: String? = nil, from begin: Int, at end: Int, in lines: LineIndex) -> ReadingFault {
        let line = MessageArgument.number(lines.line(of: ByteOffset(begin)))
        let message = name.map { Message(what, ["name": .code($0), "line": line]) } ?? Message(what, ["line": line])
        let opened = TextRange(start: ByteOffset(begin), end: ByteOffset(min(begin + 1, end)))
        return ReadingFault(.importCutOff, end, end, ["what": .message(message)], begin: opened)
    }
}

/// How large a file and what stands in it may be: no programme comes near, and hostile files stop here.
public enum ReadingLimits {
    /// Bytes of a file; whoever reads the file should look at its size first.
    public static let fileSize = 64 << 20
    /// Levels in each other.
    static let depth = 100
    /// Elements of XML, values of JSON.
    static let nodes = 3_000_000
    /// Attributes of one element, fields of one object that are looked through for doubles.
    static let attributes = 200
    /// Findings of one file.
    static let findings = 500
    /// Times of one event that recurs, slots of one talk.
    static let recurrences = 400
    /// Times of all events that recur, and rules by which they do.
    static let allRecurrences = 10_000
    static let rules = 2_000
    /// People, tracks and the like of one session; identities, addresses and the like of one record.
    static let parts = 2_000
    static let entries = 100
    /// Up to so many people names are compared for likeness, and up to so many bytes of a name.
    static let comparedNames = 20_000
    static let comparedBytes = 120
    /// Columns of a table.
    static let columns = 10_000
}

extension TextRange {
    init(_ start: Int, _ end: Int) {
        self.init(start: ByteOffset(start), end: ByteOffset(end))
    }
}
