import MajlisLanguage
import MajlisModel
import MajlisText

/// One case of a test: a row of its table, an element of its `for each`, or the test itself where it has neither.
public struct TestCase: Sendable {
    /// The title of the test.
    public let name: String
    public let tags: [String]
    /// Which row or element it is, such as `n = 9, ok = no`; nil where the test has none.
    public let label: Message?
    /// The first line of the test.
    public let location: Location
    /// The row of the table; nil where there is none.
    public let row: Location?

    /// The test, by its place among those of the project.
    let test: Int
    /// The row, by its place.
    let number: Int
    /// The element of `for each`.
    let element: Value?
    /// Why there is nothing to run.
    var obstacles: [Diagnostic] = []
}

/// What a snapshot shows as text: the views are those of reports, which evaluation knows nothing of.
public struct SnapshotTexts: Sendable {
    /// What a subject shows, in a language (ISO 639), as plain text.
    public var text: @Sendable (SnapshotSubject, Outcome, String) -> String
    /// The lines that differ, each with its sign before it.
    public var difference: @Sendable (_ old: String, _ new: String) -> [String]

    public init(
        text: @escaping @Sendable (SnapshotSubject, Outcome, String) -> String,
        difference: @escaping @Sendable (_ old: String, _ new: String) -> [String]
    ) {
        self.text = text
        self.difference = difference
    }
}
