import MajlisText
import MajlisVocabulary

/// Where a line ends an item and where it goes on.
extension Parser {
    /// Whether the item ends before the token at hand: at the file's end, a closing brace, a separator, or a line end that nothing continues.
    @inline(__always)
    var atEnd: Bool {
        let token = tokens[p]
        switch token.kind {
        case .endOfFile, .rightBrace, .semicolon: return true
        default: return token.startsLine && p > itemStart && !tokens.continuesLine(at: p, isInBrackets: openBrackets > 0)
        }
    }

    /// Whether the token so many places on stands on the same line as the one at hand, as far as line ends count.
    @inline(__always)
    func isOnLine(_ offset: Int) -> Bool {
        let token = token(offset)
        return token.kind != .endOfFile && (!token.startsLine || tokens.continuesLine(at: p + offset, isInBrackets: openBrackets > 0))
    }
}

// These stand with the tokens, not with the parser: a struct of the parser's size is copied whenever a method reads it that does not change it.
extension [Token] {
    /// A line goes on inside brackets, after a comma, an operator or an infix word, and before an infix word,
    /// but never before a line that plainly begins an item.
    func continuesLine(at index: Int, isInBrackets: Bool) -> Bool {
        isInBrackets || isJoint(before: index) ? !plainlyBeginsItem(at: index) : false
    }

    private func isJoint(before index: Int) -> Bool {
        self[index - 1].joinsNextLine || self[index].isInfix
    }

    /// A line that begins with a kind, clause or statement and a literal or a name that is no word of the language: no expression reads so.
    func plainlyBeginsItem(at index: Int) -> Bool {
        let next = self[Swift.min(index + 1, count - 1)]
        guard self[index].startsLine, !next.startsLine, self[index].isItemWord else { return false }
        switch next.kind {
        case .word: return next.word.isUnknown
        case .quotedWord, .text, .blockText, .integer, .decimal, .date, .month, .time, .compactDuration: return true
        default: return false
        }
    }

    /// Something has gone wrong already, and a line begins with a word that may begin an item and is not part of an expression.
    func probablyBeginsItem(at index: Int) -> Bool {
        let next = self[Swift.min(index + 1, count - 1)]
        guard self[index].startsLine, self[index].isItemWord else { return false }
        if next.startsLine { return true }
        switch next.kind {
        case .word, .quotedWord, .text, .blockText, .integer, .decimal, .date, .month, .time, .compactDuration, .leftBrace:
            return !next.isInfix
        default: return false
        }
    }
}

/// How the block at hand is laid out, which tells where a missing brace should have stood.
struct BlockLayout {
    /// The indentation of the line its brace stands on; nil at the top of the file and where no brace is missing.
    var indentation: Int?
    /// Whether its first item is indented deeper, so that indentation means something.
    var isIndented = false
}

extension Parser {
    /// How deep the line that holds a token is indented.
    private func indentation(ofLineOf index: Int) -> Int {
        let limit = 1_000
        let start = Int(source.lines.starts[source.lines.line(of: tokens[index].start) - 1])
        var k = start
        while k < source.bytes.count, k < start + limit, source.bytes[k] == 0x20 || source.bytes[k] == 0x09 { k += 1 }
        return k - start
    }

    /// Remembers the layout of the block whose brace is at hand.
    func layout(ofBraceAt index: Int) -> BlockLayout {
        let indentation = indentation(ofLineOf: index)
        let first = tokens[min(index + 1, tokens.count - 1)]
        return BlockLayout(indentation: indentation, isIndented: first.startsLine && self.indentation(ofLineOf: index + 1) > indentation)
    }

    /// Whether the item at hand belongs to an outer block, in a file that lacks closing braces: it is indented no deeper than the line the
    /// block begins on, or may stand at the top of a file but not here.
    func endsBlock(of kind: Kind?) -> Bool {
        guard let indentation = block.indentation, current.startsLine else { return false }
        if block.isIndented { return self.indentation(ofLineOf: p) <= indentation }
        guard let kind, current.flags.contains(.atLineStart), let head = meanings().kind else { return false }
        return head.mayStand(in: nil) && !head.mayStand(in: kind) && kind.shape(of: meanings().clause) == nil
    }

    /// The same for a block that is not made of items, such as rows.
    var endsParts: Bool {
        if endsBlock(of: nil) { return true }
        guard let indentation = block.indentation, tokens.plainlyBeginsItem(at: p) else { return false }
        return self.indentation(ofLineOf: p) <= indentation
    }

    /// Whether the closing brace at hand closes an outer block, by its indentation.
    var closesOuterBlock: Bool {
        guard let indentation = block.indentation, block.isIndented, current.startsLine else { return false }
        return self.indentation(ofLineOf: p) < indentation
    }
}
