import MajlisText
import MajlisVocabulary

/// Reads the records that a table's rows have been put together to.
extension Parser {
    mutating func parseRecords(_ parts: [TableRows.Part], of kind: Kind, saysWhatIsWrong: Bool) {
        let root = open(.file)
        var record = root
        for part in parts {
            itemStart = p
            switch part.kind {
            case .begin:
                record = open(.record)
                p = part.end
            case .end:
                p = part.end
                close(record)
            case .name: leaf(.recordName)
            case .references: parsePart(.recordReferences, part.end) { $0.parseValues() }
            case .literal: parsePart(.recordLiteral, part.end) { $0.parseRange() }
            case .title:
                parsePart(.recordTitle, part.end) { $0.at(.text) || $0.at(.blockText) ? $0.parseText() : $0.parseValueExpression() }
            case .flag: parsePart(.clause, part.end) { $0.parseFlag() }
            case .clause:
                parsePart(.clause, part.end) { parser in
                    parser.p += 1
                    parser.parseValues()
                }
            case .field:
                parsePart(.fieldAssignment, part.end) { parser in
                    parser.leaf(.name)
                    parser.p += 1
                    parser.parseValues()
                }
            case .nested:
                parsePart(.record, part.end) { parser in
                    parser.p += 1
                    let references = parser.open(.recordReferences)
                    parser.parseValues()
                    parser.close(references)
                }
            }
            if part.kind != .begin, part.kind != .end { p = part.end + 1 }
        }
        p = tokens.count - 1
        close(root)
        if !saysWhatIsWrong { diagnostics = [] }
    }

    /// One part of a record, which ends where its cells do.
    private mutating func parsePart(_ kind: SyntaxKind, _ end: Int, _ content: (inout Parser) -> Void) {
        let node = open(kind)
        content(&self)
        if p < end {
            report(.unexpectedInValue, atToken: p, ["found": .code(shown(p))])
            wrapUnreadable { $0.p = end }
        }
        p = end
        close(node)
    }

    private mutating func parseFlag() {
        p += 1
        switch meanings().literal {
        case .true, .false: leaf(.literalWord)
        default: parseValueExpression()
        }
    }
}
