/// A value as a tree for machines: what JSON says of it. What is not known, and what is not shown, is said and not left out.
public indirect enum DumpValue: Sendable, Hashable {
    case null
    case boolean(Bool)
    /// The digits of an exact decimal.
    case number(String)
    case string(String)
    case list([DumpValue])
    case object([Entry])

    public struct Entry: Sendable, Hashable {
        public var key: String
        public var value: DumpValue

        public init(_ key: String, _ value: DumpValue) {
            self.key = key
            self.value = value
        }
    }

    /// `{"state": "tbd"}`
    static func state(_ word: String) -> DumpValue { .object([Entry("state", .string(word))]) }

    static let withheld = state("confidential")
    static let unknown = state("unknown")

    public subscript(key: String) -> DumpValue? {
        guard case .object(let entries) = self else { return nil }
        return entries.first { $0.key == key }?.value
    }
}
