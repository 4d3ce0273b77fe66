import MajlisModel

/// What of one state of a project is what of another: by its number in the first, its number in the second; nil for what is gone.
public struct Counterparts: Sendable {
    public var records: [RecordID?]
    /// By their places in `Model.customFields`.
    public var customFields: [Int?] = []
    /// By their places in `Program`.
    public var queries: [Int?] = []
    public var functions: [Int?] = []
    public var workflows: [Int?] = []
    public var events: [Int?] = []
    /// Rules that have another name in the second.
    public var ruleNames: [String: String] = [:]

    public init(records: [RecordID?]) { self.records = records }
}
