import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// What a value of the wrong type would look like in the right one, where that is plain.
extension Checker {
    func suggestForm(_ node: Node, _ type: ClauseType, _ holder: Holder, _ finding: inout Diagnostic) {
        func replace(by text: String, isSure: Bool) {
            finding.fixes.append(FixIt(Message(.replaceBy, ["word": .code(text)]), [TextEdit(node.location, text)], isSure: isSure))
        }
        switch (type, node.kind) {
        case (.text, .name): replace(by: "\"\(Literal.name(of: node))\"", isSure: true)
        case (.zone, .name): replace(by: "\"\(Literal.name(of: node))\"", isSure: false)
        case (.duration, .integer):
            if case .clause(.for) = holder, let minutes = Literal.integer(of: node).map({ Int(clamping: $0) }),
                Self.plainMinutes.contains(minutes), minutes % 5 == 0
            {
                replace(by: minutesForm(node), isSure: true)
                return
            }
            var unit = Unit.minute
            if case .clause(.interval) = holder { unit = .year }
            finding.suggestions.append(Message(.replaceBy, ["word": .code(example(node, unit))]))
        case (.date, .product), (.dates, .product), (.moment, .product), (.date, .sum), (.dates, .sum), (.moment, .sum):
            if let text = dateForm(node) { replace(by: text, isSure: true) }
        case (_, .text):
            if let text = unquoted(node, as: type) { replace(by: text, isSure: true) }
        default: break
        }
    }

    /// `2027/5/10` reads as a division: the date with all its digits, in the digits that it was written in.
    private func dateForm(_ node: Node) -> String? {
        let parts = Array(node.children)
        let text = node.text
        guard parts.count == 3, parts.allSatisfy({ $0.kind == .integer }), !text.contains(" "), !text.contains("+") else { return nil }
        let digits = parts.map { $0.text.unicodeScalars.count }
        guard digits[0] == 4, (1...2).contains(digits[1]), (1...2).contains(digits[2]), let first = text.unicodeScalars.first else {
            return nil
        }
        let zero = first.value >= 0x6F0 ? "۰" : first.value >= 0x660 ? "٠" : "0"
        let mark = text.contains("/") ? "/" : "-"
        return parts.map { $0.text.unicodeScalars.count == 1 ? zero + $0.text : $0.text }.joined(separator: mark)
    }

    /// Lengths of a part of a programme that can only be minutes: nobody means hours, and nobody means days.
    private static let plainMinutes = 10...240

    /// `45m`, in the digits of the script.
    private func minutesForm(_ node: Node) -> String {
        node.text.utf8.allSatisfy { $0 < 0x80 } ? node.text + "m" : example(node, .minute)
    }

    /// What stands in quotation marks, where it is a value of the type by itself: `"2027-03-14"`, `"09:00"`, `"25"`.
    private func unquoted(_ node: Node, as type: ClauseType) -> String? {
        let text = Literal.text(ofToken: node.firstToken, in: node.tree)
        // One token, without a translation behind it.
        guard node.endToken == node.firstToken + 1, !text.isEmpty, text.utf8.count < 60, !text.utf8.contains(0x0A) else { return nil }
        let source = SourceFile(name: "", text: text)
        let tree = Parser.parseExpression(source, file: FileID(0), range: TextRange(start: 0, end: ByteOffset(source.bytes.count)))
        guard tree.diagnostics.isEmpty, tree.nodes.count > 0, let value = plainValue(tree) else { return nil }
        let fits: [SyntaxKind] =
            switch type {
            case .date: [.date, .month, .hijriDate]
            case .dates: [.date, .month, .hijriDate, .range]
            case .moment: [.date, .dateTime, .hijriDate]
            case .time: [.time]
            case .hours: [.range]
            case .at: [.time, .dateTime, .range]
            case .available: [.range]
            case .integer: [.integer]
            case .money: [.money]
            case .duration: [.compactDuration, .quantity]
            case .quantity: [.integer, .decimal, .percentage, .money, .compactDuration, .quantity, .range]
            default: []
            }
        return fits.contains(value.kind) ? text : nil
    }

    /// The value that a text consists of; nil where a range has ends that are none.
    private func plainValue(_ tree: SyntaxTree) -> Node? {
        guard let value = tree.nodes.indices.lazy.map({ Node(tree: tree, index: $0) }).first(where: { Self.literals.contains($0.kind) })
        else { return nil }
        // All of the text, and nothing in it but literals.
        guard value.firstToken == 0, value.endToken >= tree.tokens.count - 1 else { return nil }
        let isPlain = value.children.allSatisfy { Self.literals.contains($0.kind) && $0.kind != .range }
        return isPlain ? value : nil
    }

    private static let literals: Set<SyntaxKind> = [
        .date, .month, .hijriDate, .dateTime, .time, .range, .integer, .decimal, .percentage, .money, .compactDuration, .quantity,
    ]
}
