/// Something that may stand at the cursor.
package struct Candidate: Sendable, Hashable {
    /// What is written in place of the word begun.
    package var insertion: String
    /// What is shown of it.
    package var label: String
    /// What it means: a gloss, a title, a date.
    package var note: String

    package init(insertion: String, label: String? = nil, note: String = "") {
        (self.insertion, self.label, self.note) = (insertion, label ?? insertion, note)
    }
}

/// All that may stand at the cursor, best first.
package struct Completions: Sendable, Equatable {
    /// The word begun, in bytes of the input; empty where nothing is begun.
    package var range: Range<Int>
    package var candidates: [Candidate]

    package init(range: Range<Int>, candidates: [Candidate] = []) { (self.range, self.candidates) = (range, candidates) }
}
