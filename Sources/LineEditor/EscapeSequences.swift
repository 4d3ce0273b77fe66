/// What terminals do not show: colours and the like.
enum EscapeSequences {
    /// A text without its escape sequences.
    static func stripped(_ text: some StringProtocol) -> String {
        var result = String.UnicodeScalarView()
        for piece in pieces(of: text) where !piece.isEscape { result.append(contentsOf: piece.text.unicodeScalars) }
        return String(result)
    }

    struct Piece: Equatable {
        var text: String
        var isEscape: Bool
    }

    /// The text cut into what is shown, letter by letter, and escape sequences.
    static func pieces(of text: some StringProtocol) -> [Piece] {
        var result: [Piece] = []
        var shown = String.UnicodeScalarView()
        var scalars = text.unicodeScalars.makeIterator()
        func flush() {
            for letter in String(shown) { result.append(Piece(text: String(letter), isEscape: false)) }
            shown = String.UnicodeScalarView()
        }
        while let scalar = scalars.next() {
            guard scalar == "\u{1B}" else {
                shown.append(scalar)
                continue
            }
            flush()
            var sequence = String.UnicodeScalarView([scalar])
            guard let kind = scalars.next() else { break }
            sequence.append(kind)
            while kind == "[", let next = scalars.next() {
                sequence.append(next)
                if (0x40...0x7E).contains(next.value) { break }
            }
            while kind == "]", let next = scalars.next() {
                sequence.append(next)
                if next == "\u{07}" || next == "\\" { break }
            }
            result.append(Piece(text: String(sequence), isEscape: true))
        }
        flush()
        return result
    }
}
