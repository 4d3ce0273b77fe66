/// Searching the history while typing what to look for (Ctrl-R).
struct HistorySearch {
    private(set) var query = ""
    /// What was being typed before.
    let original: EditBuffer
    private var index: Int
    /// What is found, with the cursor on the place; what was there before as long as nothing is.
    private(set) var found: EditBuffer
    private(set) var failed = false

    init(from buffer: EditBuffer, in history: History) {
        original = buffer
        found = buffer
        index = history.entries.count
    }

    mutating func append(_ text: String, in history: History) {
        query += text
        look(from: min(index, history.entries.count - 1), step: -1, in: history)
    }

    mutating func removeLast(in history: History) {
        guard !query.isEmpty else { return }
        var scalars = EditBuffer(query)
        scalars.remove(scalars.deletionStart(before: scalars.cursor)..<scalars.cursor)
        query = scalars.text
        found = original
        index = history.entries.count
        failed = false
        if !query.isEmpty { look(from: index - 1, step: -1, in: history) }
    }

    mutating func older(in history: History) { look(from: index - 1, step: -1, in: history) }
    mutating func newer(in history: History) { look(from: index + 1, step: 1, in: history) }

    private mutating func look(from start: Int, step: Int, in history: History) {
        guard !query.isEmpty else { return }
        var place = start
        while history.entries.indices.contains(place) {
            let entry = history.entries[place]
            if let match = Self.match(query, in: entry), failed || entry != found.text || place == index {
                index = place
                found = EditBuffer(entry, cursor: match)
                failed = false
                return
            }
            place += step
        }
        failed = true
    }

    /// Where the text holds what is looked for (in scalars); capitals count only where there are some in the query.
    static func match(_ query: String, in text: String) -> Int? {
        let matters = query.contains { $0.isUppercase }
        func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
            if matters { return scalar }
            let lower = scalar.properties.lowercaseMapping.unicodeScalars
            return lower.count == 1 ? lower.first ?? scalar : scalar
        }
        let pattern = query.unicodeScalars.map(folded)
        let scalars = text.unicodeScalars.map(folded)
        guard !pattern.isEmpty, scalars.count >= pattern.count else { return nil }
        return (0...scalars.count - pattern.count).first { scalars[$0..<$0 + pattern.count].elementsEqual(pattern) }
    }
}
