/// A text of a script in the languages that the script gives it: the report shows the one for its reader.
public struct Wordings: Hashable, Sendable {
    public struct Wording: Hashable, Sendable {
        /// ISO 639.
        public var language: String
        public var text: String

        public init(_ language: String, _ text: String) {
            self.language = language
            self.text = text
        }
    }

    /// The text's own language first; never empty.
    public let all: [Wording]

    public init(_ own: Wording, _ others: [Wording] = []) {
        all = [own] + others
    }

    /// In the reader's language where the script has it, otherwise as it was written first.
    public func text(in language: String) -> String {
        (all.first { $0.language == language } ?? all[0]).text
    }

    public var own: String { all[0].text }
}
