/// The states that a text went through, a word at a time.
struct UndoHistory {
    private var past: [EditBuffer] = []
    private var future: [EditBuffer] = []
    private var current = EditBuffer()
    /// Where the run of letters typed last ended.
    private var runEnd: Int?

    /// States that are kept.
    private static let limit = 500

    /// Takes note of the text as it is now.
    mutating func note(_ state: EditBuffer) {
        guard state.scalars != current.scalars else {
            // A cursor that goes elsewhere ends a run of letters.
            if state.cursor != current.cursor { runEnd = nil }
            current.cursor = state.cursor
            return
        }
        let continues = isNextLetter(state)
        if !continues {
            past.append(current)
            if past.count > Self.limit { past.removeFirst() }
        }
        future = []
        let typed = state.scalars.count == current.scalars.count + 1 && state.cursor == current.cursor + 1
        runEnd = typed ? state.cursor : nil
        current = state
    }

    /// One more letter right behind the last one; the first letter after a space begins a new word.
    private func isNextLetter(_ state: EditBuffer) -> Bool {
        guard let runEnd, state.cursor == runEnd + 1, state.scalars.count == current.scalars.count + 1, runEnd > 0 else { return false }
        return EditBuffer.isWordScalar(state.scalars[runEnd - 1]) || !EditBuffer.isWordScalar(state.scalars[runEnd])
    }

    mutating func undo() -> EditBuffer? {
        guard let state = past.popLast() else { return nil }
        future.append(current)
        current = state
        runEnd = nil
        return state
    }

    mutating func redo() -> EditBuffer? {
        guard let state = future.popLast() else { return nil }
        past.append(current)
        current = state
        runEnd = nil
        return state
    }
}
