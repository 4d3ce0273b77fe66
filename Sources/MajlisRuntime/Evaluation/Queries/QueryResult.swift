import MajlisModel
import MajlisText
import MajlisVocabulary

/// The value of a query as a table of typed cells, from which views, CSV and JSON are made.
public struct QueryResult: Sendable {
    public enum Shape: Sendable {
        /// One row for each record.
        case records
        /// One row for each value of a list.
        case values
        /// One row for each key: `count(sessions) per .track`.
        case groups
        /// One value that is no list.
        case single
    }

    public struct Column: Sendable, Hashable {
        /// For machines: an English word, or the name of a script's own field.
        public var key: String
        /// The word of the language that heads it; nil for a script's own field, whose name heads it.
        public var word: String?

        init(_ word: some VocabularyWord) {
            key = word.english
            self.word = word.english
        }

        /// - Parameter isWord: the key is a word of the vocabulary.
        init(key: String, isWord: Bool) {
            self.key = key
            word = isWord ? key : nil
        }
    }

    public enum Cell: Sendable {
        case value(Value)
        /// There is a value, and it must not be shown.
        case withheld
    }

    public struct Row: Sendable {
        public var cells: [Cell]
        /// False where the element belongs to the list only possibly.
        public var isSure: Bool
        /// Where the row is a record: which, and for a task for whom.
        public var record: RecordID?
        public var elements: [RecordID] = []
    }

    public var shape: Shape
    public var columns: [Column]
    public var rows: [Row]
    /// Elements that nobody names: at least and at most; nil is no limit.
    public var unnamed: (least: Int, most: Int?) = (0, 0)
    /// What the expression itself came to; nil for groups.
    public var value: Value?
    /// What could not be computed, and why.
    public var findings: [Diagnostic] = []
}
