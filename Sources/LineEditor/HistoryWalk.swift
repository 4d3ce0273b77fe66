/// A walk through the history with Up and Down: entries that begin with what stood before the cursor when it began.
struct HistoryWalk {
    private let prefix: String
    /// What was being typed; it comes back below the newest entry.
    private let typed: EditBuffer
    private var index: Int
    /// What the walk has shown last. Where the text is another one, the walk is over.
    private(set) var shown: EditBuffer

    init(from buffer: EditBuffer, in history: History) {
        prefix = EditBuffer.string(buffer.scalars[..<buffer.cursor])
        typed = buffer
        index = history.entries.count
        shown = buffer
    }

    /// The next older entry that differs from what is shown.
    mutating func older(in history: History) -> EditBuffer? {
        var candidate = index
        while let found = history.older(than: candidate, beginning: prefix) {
            candidate = found
            if history.entries[found] != shown.text { return show(found, in: history) }
        }
        return nil
    }

    mutating func newer(in history: History) -> EditBuffer? {
        guard index < history.entries.count else { return nil }
        if let found = history.newer(than: index, beginning: prefix) { return show(found, in: history) }
        index = history.entries.count
        shown = typed
        return typed
    }

    private mutating func show(_ found: Int, in history: History) -> EditBuffer {
        index = found
        shown = EditBuffer(history.entries[found])
        return shown
    }
}
