/// The list of candidates below the text.
struct CompletionMenu {
    private(set) var completions: Completions
    /// The candidate that the keys have reached; `nil` before.
    private(set) var chosen: Int?
    private var first = 0

    init(_ completions: Completions) {
        self.completions = completions
    }

    var candidate: Candidate? { chosen.map { completions.candidates[$0] } }

    mutating func move(by step: Int) {
        let count = completions.candidates.count
        guard count > 0 else { return }
        let from = chosen ?? (step > 0 ? -1 : count)
        chosen = ((from + step) % count + count) % count
    }

    /// The rows that show it.
    mutating func rows(limit: Int, layout: FrameLayout, options: EditorOptions) -> [FrameRow] {
        let candidates = completions.candidates
        let shown = min(max(limit, 1), candidates.count)
        if let chosen { first = min(max(first, chosen - shown + 1), chosen) }
        first = max(0, min(first, candidates.count - shown))
        let labels = candidates[first..<first + shown].map { layout.cut($0.label, to: max(4, layout.columns * 2 / 3)) }
        let widest = labels.map(\.width).max() ?? 0
        var rows: [FrameRow] = []
        for (label, index) in zip(labels, first...) {
            rows.append(row(label: label, widest: widest, index: index, layout: layout, options: options))
        }
        if candidates.count > shown {
            rows.append(layout.cut("  " + options.words.more(candidates.count - shown), to: layout.columns))
        }
        return rows
    }

    private func row(label: FrameRow, widest: Int, index: Int, layout: FrameLayout, options: EditorOptions) -> FrameRow {
        let isChosen = index == chosen
        let note = completions.candidates[index].note
        var text = (isChosen && !layout.colours ? "> " : "  ") + label.text
        var width = 2 + label.width
        if isChosen, layout.colours { text = "\u{1B}[\(options.chosenStyle)m" + text + "\u{1B}[0m" }
        let space = layout.columns - widest - 4
        if !note.isEmpty, space > 3 {
            let cut = layout.cut(note, to: space)
            let gap = String(repeating: " ", count: widest - label.width + 2)
            text += gap + (layout.colours ? "\u{1B}[\(options.noteStyle)m\(cut.text)\u{1B}[0m" : cut.text)
            width += gap.count + cut.width
        }
        return FrameRow(text: text, width: min(width, layout.columns))
    }

    /// The longest text that all begin with.
    static func commonPrefix(_ candidates: [Candidate]) -> String {
        guard var prefix = candidates.first?.insertion else { return "" }
        for candidate in candidates.dropFirst() {
            let shared = zip(prefix, candidate.insertion).prefix { $0 == $1 }.count
            prefix = String(prefix.prefix(shared))
        }
        return prefix
    }
}
