import MajlisText

extension SyntaxTree {
    /// The documentation comments (`## …`) directly above a token, a paragraph for each line, without the signs.
    ///
    /// Those that a blank line parts from it belong to somebody else: the first of a file to the file itself.
    public func documentation(beforeToken index: Int) -> [String] { paragraphs(beforeToken: index).last ?? [] }

    /// What the file says of itself: the first documentation comments, where a blank line follows them.
    public var fileDocumentation: [String] {
        let first = root.children.first { $0.kind != .header }
        let paragraphs = paragraphs(beforeToken: first?.firstToken ?? tokens.count - 1)
        return paragraphs.count > 1 ? paragraphs[0] : []
    }

    /// The documentation before a token, parted by blank lines; the last part is empty where a blank line follows the comments.
    private func paragraphs(beforeToken index: Int) -> [[String]] {
        var paragraphs: [[String]] = [[]]
        var lineEnds = 0
        for piece in trivia(beforeToken: index) {
            switch piece.kind {
            case .lineEnd: lineEnds += 1
            case .documentation:
                if lineEnds > 1, paragraphs.last?.isEmpty == false { paragraphs.append([]) }
                lineEnds = 0
                let text = source.text(piece.range).drop { $0 == "#" }
                paragraphs[paragraphs.count - 1].append(String(text.drop { $0 == " " }))
            default: break
            }
        }
        if lineEnds > 1, paragraphs.last?.isEmpty == false { paragraphs.append([]) }
        return paragraphs
    }
}
