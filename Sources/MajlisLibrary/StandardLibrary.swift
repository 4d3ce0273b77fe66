/// A library of rules and checklists that comes with the program, written in the language itself.
public struct StandardLibrary: Sendable, Hashable {
    /// The procedures that every script has, without asking for them.
    public static let prelude = "prelude"

    /// What stands behind `std.`: `balance`.
    public let name: String
    /// The script, as it stands in `Library/`.
    public let source: String

    /// `std.balance`
    public var fullName: String { "std.\(name)" }

    /// All of them, by name.
    public static let all: [StandardLibrary] = LibrarySources.all.map { StandardLibrary(name: $0.name, source: $0.source) }

    /// The library of that name; nil where there is none.
    public init?(_ name: String) {
        guard let known = StandardLibrary.all.first(where: { $0.name == name }) else { return nil }
        self = known
    }

    private init(name: String, source: String) {
        self.name = name
        self.source = source
    }
}
