import MajlisSyntax
import MajlisText

/// The edits that give tokens another spelling, one for each place.
struct SpellingPlan {
    private let tree: SyntaxTree
    private let bytes: [UInt8]
    /// By the token they begin at.
    private var changes: [Int: Change] = [:]
    /// Marks that stay where they are, by their place.
    private var kept: Set<Int> = []
    private var removals: [TextRange] = []

    private struct Change {
        /// What is taken away before the token: white space of a range that loses its words.
        var start: Int
        var end: Int
        var before: [UInt8] = []
        var text: [UInt8]
        var behind: [UInt8] = []
    }

    init(_ tree: SyntaxTree) {
        self.tree = tree
        bytes = tree.source.bytes
    }

    private mutating func change(_ token: Int, _ body: (inout Change) -> Void) {
        let range = tree.tokens[token].bytes
        var change = changes[token] ?? Change(start: range.lowerBound, end: range.upperBound, text: Array(bytes[range]))
        body(&change)
        changes[token] = change
    }

    // MARK: Ranges

    mutating func rewrite(_ range: RangeForm) {
        guard let words = range.words else { return rewriteInSigns(range) }
        change(range.first) { $0.before = Array("\(words.between) ".utf8) + $0.before }
        let joint = tree.tokens[range.joint].bytes
        let isApart = joint.lowerBound > 0 && isSpace(joint.lowerBound - 1)
        let isFollowed = joint.upperBound < bytes.count && isSpace(joint.upperBound)
        change(range.joint) { $0.text = Array("\(isApart ? "" : " ")\(words.and)\(isFollowed ? "" : " ")".utf8) }
    }

    /// `..` stands behind the first operand, because no line goes on before it.
    private mutating func rewriteInSigns(_ range: RangeForm) {
        removeWord(range.first)
        let last = range.joint - 1
        change(last) { $0.behind += Array("..".utf8) }
        removeWord(range.joint)
        // `between a and .length`: three dots in a row would not show which belong together.
        if tree.tokens[range.joint + 1].kind == .dot { change(range.joint) { $0.text = [0x20] } }
        let gap = tree.tokens[last].bytes.upperBound..<tree.tokens[range.joint].bytes.lowerBound
        if bytes[gap].allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { change(range.joint) { $0.start = gap.lowerBound } }
    }

    /// Takes a word away, with the blanks behind it.
    private mutating func removeWord(_ token: Int) {
        var end = tree.tokens[token].bytes.upperBound
        while end < bytes.count, isBlank(end) { end += 1 }
        change(token) { change in
            change.text = []
            change.end = end
        }
    }

    private func isBlank(_ place: Int) -> Bool { bytes[place] == 0x20 || bytes[place] == 0x09 }
    private func isSpace(_ place: Int) -> Bool { isBlank(place) || bytes[place] == 0x0A || bytes[place] == 0x0D }

    // MARK: Numbers and marks

    mutating func respell(_ token: ScriptSpelling.Respelled) {
        var marks: [UInt8] = []
        token.signs.writeMarks(to: &marks)
        let place = tree.tokens[token.index].bytes.lowerBound
        if !marks.isEmpty, changes[token.index] == nil, place >= marks.count, Array(bytes[place - marks.count..<place]) == marks {
            for start in stride(from: place - marks.count, to: place, by: 3) { kept.insert(start) }
            marks = []
        }
        let own = bytes[tree.tokens[token.index].bytes]
        var text: [UInt8] = []
        token.signs.subtracting([.leftMark, .rightMark]).write(own, to: &text)
        guard !marks.isEmpty || !text.elementsEqual(own) else { return }
        change(token.index) {
            $0.text = text
            $0.before += marks
        }
    }

    /// Direction marks between tokens that are not among those needed.
    mutating func removeIdleMarks() {
        guard bytes.contains(where: { $0 == 0xE2 || $0 == 0xD8 }) else { return }
        var gap = 0
        for (index, token) in tree.tokens.enumerated() {
            let range = gap..<Int(token.start)
            gap = Int(token.end)
            guard bytes[range].contains(where: { $0 >= 0x80 }) else { continue }
            for piece in tree.trivia(beforeToken: index) where piece.kind == .directionMark && !kept.contains(Int(piece.range.start)) {
                removals.append(piece.range)
            }
        }
    }

    // MARK: Edits

    var edits: [TextEdit] {
        var edits = changes.values.map { change in
            let range = TextRange(start: ByteOffset(change.start), end: ByteOffset(change.end))
            let text = String(decoding: change.before + change.text + change.behind, as: UTF8.self)
            return TextEdit(Location(file: tree.file, range: range), text)
        }
        edits += removals.map { TextEdit(Location(file: tree.file, range: $0), "") }
        edits.sort { $0.location.range.start < $1.location.range.start }
        return edits
    }
}
