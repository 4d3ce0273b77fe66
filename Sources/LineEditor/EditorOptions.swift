/// The sentences that the editor shows itself.
public struct EditorWords {
    /// The prompt while the history is searched, with what is looked for.
    public var search: (_ query: String) -> String
    /// The same where nothing is found.
    public var searchFailed: (_ query: String) -> String
    /// Below a list that is too long: how many are not shown.
    public var more: (_ count: Int) -> String

    public init(
        search: @escaping (String) -> String = { "search “\($0)”: " },
        searchFailed: @escaping (String) -> String = { "not found “\($0)”: " },
        more: @escaping (Int) -> String = { "… +\($0)" }
    ) {
        self.search = search
        self.searchFailed = searchFailed
        self.more = more
    }
}

/// How an editor behaves.
public struct EditorOptions {
    /// The name that lines of `.editrc` can be meant for (`majlis:bind …`).
    public var program = "majlis"
    public var words = EditorWords()
    /// Whether there may be escape sequences for colour.
    public var colours = true
    public var indent = 4
    /// How often the delegate is asked for a notice, in milliseconds.
    public var idleInterval = 500
    /// The most rows of a list of candidates.
    public var listedRows = 10
    /// The file with the user's own bindings; `nil` for none.
    public var bindings: String? = UserBindings.usualPath()
    /// The styles of the chosen candidate and of notes.
    public var chosenStyle = "7"
    public var noteStyle = "2"

    public init() {}
}
