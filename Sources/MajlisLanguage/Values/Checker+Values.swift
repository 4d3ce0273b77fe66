import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// Reading a value by the type that the vocabulary gives its clause.
extension Checker {
    /// The value of one node; nil where it does not fit, and a finding says so.
    mutating func value(_ node: Node, as type: ClauseType, _ reading: Reading) -> Value? {
        if case .reference(let kinds) = type { return recordValue(node, kinds, reading) }
        if let open = openValue(node) {
            if case .others = open, !reading.isMany { return mismatch(node, type, reading) }
            return open
        }
        switch type {
        case .flag: return nil
        case .text, .label, .zone, .language, .currency, .weekday, .choice, .kind, .names: return word(node, as: type, reading)
        case .integer, .quantity, .money, .duration: return number(node, as: type, reading)
        case .date, .dates, .moment, .time, .hours, .at, .available: return time(node, as: type, reading)
        case .condition: return condition(node, reading)
        case .party:
            if isVolunteer(node, reading.scope) {
                note(node, .choice)
                return .choice(.volunteer)
            }
            return recordValue(node, Checker.partyKinds, reading)
        case .same: return original(node, reading)
        case .reference(let kinds): return recordValue(node, kinds, reading)
        }
    }

    static let partyKinds = KindSet(.person, .organization, .delegation, .group, .role, .participant)

    /// The word `volunteer`, where nobody is called so.
    private func isVolunteer(_ node: Node, _ scope: ScopeID) -> Bool {
        guard node.kind == .name, Vocabulary.meanings(of: node.head.word).choice == .volunteer else { return false }
        guard let name = model.symbols.find(Literal.name(of: node)), case .one = look(up: name, from: scope) else {
            return true
        }
        return false
    }

    /// `tbd`, `none`, `unstated`, `others`, `10 others`
    func openValue(_ node: Node) -> Value? {
        switch node.kind {
        case .literalWord:
            switch Vocabulary.meanings(of: node.head.word).literal {
            case .some(.none): return Value.none
            case .tbd: return .tbd
            case .unstated: return .unstated
            default: return nil
            }
        case .others: return .others(Literal.integer(of: node).map { Int32(clamping: $0) } ?? -1)
        default: return nil
        }
    }

    /// Says that a value is of another type than its clause takes, and what would mend it.
    mutating func mismatch(_ node: Node, _ type: ClauseType, _ reading: Reading) -> Value? {
        if node.kind == .unreadable { return nil }  // reported by the parser
        if node.kind == .each {
            // `for each p in …` behind a record that is not repeated.
            reportLoop(node)
            return nil
        }
        var finding = Diagnostic(
            .wrongType, at: node.location,
            [
                "clause": argument(reading.holder), "expected": TypeWords.describe(type), "found": shown(node),
                "actual": TypeWords.describe(node),
            ])
        suggestForm(node, type, reading.holder, &finding)
        report(finding)
        return nil
    }

    /// A number with a unit, in the script's own letters: `30 minutes`.
    func example(_ node: Node, _ unit: Unit) -> String {
        let text = node.text
        let isOne = Literal.integer(of: node) == 1
        return "\(text) \(text.utf8.allSatisfy { $0 < 0x80 } ? (isOne ? unit.english : unit.englishPlural) : unit.arabic)"
    }

    // MARK: Names

    mutating func symbol(_ node: Node) -> Symbol { symbol(ofToken: node.firstToken, in: node.tree) }

    /// The symbol of a word; Latin ones go from the script's bytes into the table without a string between.
    mutating func symbol(ofToken index: Int, in tree: SyntaxTree) -> Symbol {
        let token = tree.tokens[index]
        if token.kind == .word, !token.flags.contains(.borrowed) {
            let known: Symbol? = tree.source.bytes.withUnsafeBufferPointer { bytes in
                let word = UnsafeBufferPointer(rebasing: bytes[Int(token.start)..<Int(token.end)])
                var high: UInt8 = 0
                for byte in word { high |= byte }
                return high < 0x80 ? model.symbols.intern(word) : nil
            }
            if let known { return known }
        }
        return model.symbols.intern(Literal.name(ofToken: index, in: tree))
    }
}
