/// Whether a text may be taken as it stands, or goes on on another line.
public enum Completeness: Equatable, Sendable {
    case complete
    /// More is needed; the next line begins with that many spaces.
    case continues(indent: Int)
}

/// A part of the text that is drawn in another style.
public struct Highlight: Equatable, Sendable {
    /// Offsets in the UTF-8 of the text.
    public var range: Range<Int>
    /// What stands between `ESC [` and `m`: "1;34".
    public var sgr: String

    public init(range: Range<Int>, sgr: String) {
        self.range = range
        self.sgr = sgr
    }
}

/// One thing that could stand where the cursor is.
public struct Candidate: Equatable, Sendable {
    /// What replaces the range of the completions, with the space or the closing sign that belongs behind it.
    public var insertion: String
    /// What the list shows, and what it says about it.
    public var label: String
    public var note: String

    public init(insertion: String, label: String, note: String) {
        self.insertion = insertion
        self.label = label
        self.note = note
    }
}

/// What could stand where the cursor is.
public struct Completions: Equatable, Sendable {
    /// The part of the text that a candidate replaces: offsets in its UTF-8.
    public var range: Range<Int>
    public var candidates: [Candidate]

    public init(range: Range<Int>, candidates: [Candidate]) {
        self.range = range
        self.candidates = candidates
    }
}

/// What the editor asks about the language of the text. Called between two keys: answers should take some milliseconds at most.
public protocol EditingDelegate: AnyObject {
    func completeness(of text: String) -> Completeness
    /// In ascending order, not overlapping.
    func highlights(of text: String) -> [Highlight]
    func completions(in text: String, at offset: Int) -> Completions
    /// The cells that a text takes on the terminal.
    func width(of text: Substring) -> Int
    /// Asked twice a second while nobody types: lines to print above the prompt.
    func idleNotice() -> String?
}
