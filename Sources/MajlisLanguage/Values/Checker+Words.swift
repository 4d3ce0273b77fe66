import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// Texts, labels, codes and value words.
extension Checker {
    mutating func word(_ node: Node, as type: ClauseType, _ reading: Reading) -> Value? {
        switch (type, node.kind) {
        case (.text, .text), (.label, .text): return .text(textValue(node.index, node.tree))
        case (.label, .name), (.names, .name): return .label(symbol(node))
        case (.language, .name), (.language, .literalWord): return languageCode(node).map { .label(model.symbols.intern($0)) }
        case (.currency, .name): return currency(node)
        case (.zone, .text): return zone(node)
        case (.kind, .name):
            if let kind = Vocabulary.meanings(of: node.head.word).kind {
                note(node, .kind, .isSure)
                return .kind(kind)
            }
        case (.weekday, _): return choice(node, ChoiceSet.weekday.members, reading.holder)
        case (.choice(let set), _): return choice(node, set.members, reading.holder)
        default: break
        }
        return mismatch(node, type, reading)
    }

    // MARK: Texts

    /// A text with its translations; each language counts once.
    mutating func textValue(_ node: NodeIndex, _ tree: SyntaxTree) -> TextValue {
        let text = Literal.text(ofToken: Int(tree.nodes[node].firstToken), in: tree)
        if tree.nodes[node].size == 1 { return TextValue(text) }
        var translations: [TextValue.Translation] = []
        for child in Node(tree: tree, index: node).children where child.kind == .translation {
            guard let translation = translation(child) else { continue }
            let isOwn = languages[Int(tree.file.rawValue)].isStated && languages[Int(tree.file.rawValue)].code == translation.language
            if isOwn || translations.contains(where: { $0.language == translation.language }) {
                let place = tree.location(ofToken: child.firstToken + 1)
                report(Diagnostic(.translationTwice, at: place, ["language": .code(translation.language)]))
            } else {
                translations.append(translation)
            }
        }
        return TextValue(text, translations: translations)
    }

    /// `@ar "…"`; nil where the language or the text is missing, which the parser has reported, or where there is no such language.
    private mutating func translation(_ node: Node) -> TextValue.Translation? {
        let word = node.firstToken + 1
        guard node.endToken > word + 1, node.tree.tokens[word].kind == .word else { return nil }
        let language = node.tree.text(ofToken: word)
        guard Codes.languages.contains(language) else {
            reportLanguage(language, at: node.tree.location(ofToken: word))
            return nil
        }
        return TextValue.Translation(language: language, text: Literal.text(ofToken: word + 1, in: node.tree))
    }

    // MARK: Codes

    mutating func languageCode(_ node: Node) -> String? {
        let code = Literal.name(of: node)
        if Codes.languages.contains(code) { return code }
        reportLanguage(code, at: node.location)
        return nil
    }

    private mutating func reportLanguage(_ found: String, at place: Location) {
        var finding = Diagnostic(.unknownLanguage, at: place, ["found": .code(found)])
        if let code = Codes.language(called: found) {
            finding.fixes.append(FixIt(Message(.replaceBy, ["word": .code(code)]), [TextEdit(place, code)], isSure: true))
        }
        report(finding)
    }

    mutating func currency(_ node: Node) -> Value? {
        let code = Literal.name(of: node)
        if Codes.currencies.contains(code) { return .label(model.symbols.intern(code)) }
        reportCurrency(code, at: node.location)
        return nil
    }

    mutating func reportCurrency(_ found: String, at place: Location) {
        var finding = Diagnostic(.unknownCurrency, at: place, ["found": .code(found)])
        let capitals = found.uppercased()
        if capitals != found, Codes.currencies.contains(capitals) {
            finding.fixes.append(FixIt(Message(.replaceBy, ["word": .code(capitals)]), [TextEdit(place, capitals)], isSure: true))
        }
        report(finding)
    }

    private mutating func zone(_ node: Node) -> Value? {
        let text = textValue(node.index, node.tree)
        let isKnown = zones[text.text] ?? (Zone(identifier: text.text) != nil)
        zones[text.text] = isKnown
        if isKnown { return .zone(text) }
        var finding = Diagnostic(.unknownZone, at: node.location, ["found": .code(text.text)])
        if maySearch() {
            suggest(Zone.nearest(to: text.text).map { "\"\($0)\"" }, in: &finding, at: node.location)
        }
        report(finding)
        return nil
    }

    // MARK: Value words

    mutating func choice(_ node: Node, _ members: [Choice], _ holder: Holder) -> Value? {
        if node.kind == .name, let choice = Vocabulary.meanings(of: node.head.word).choice, members.contains(choice) {
            note(node, .choice, .isSure)
            return .choice(choice)
        }
        if node.kind != .unreadable { reportChoice(node, members, argument(holder)) }
        return nil
    }

    mutating func reportChoice(_ node: Node, _ members: [Choice], _ clause: MessageArgument) {
        var finding = Diagnostic(
            .unknownChoice, at: node.location,
            ["clause": clause, "choices": .list(members.map { .word($0.english) }), "found": shown(node)])
        suggest(nearest(to: node, among: .choice) { $0.choice.map(members.contains) ?? false }, in: &finding, at: node.location)
        report(finding)
    }

    /// Words of the language that are spelled nearly like a name or a text, best first.
    mutating func nearest(to node: Node, among groups: WordGroup..., where fits: (Meanings) -> Bool = { _ in true }) -> [String] {
        guard node.kind == .name || node.kind == .memberName || node.kind == .text, maySearch() else { return [] }
        let text = node.kind == .text ? Literal.text(ofToken: node.firstToken, in: node.tree) : Literal.name(of: node)
        let near = Vocabulary.nearest(to: text, among: Set(groups), limit: 12).filter { fits(Vocabulary.meanings(of: $0.id)) }
        return near.filter { $0.distance == near.first?.distance }.map(\.word)
    }

    /// Adds the names that were perhaps meant, and the change itself where it is sure.
    func suggest(_ search: NearNames, in finding: inout Diagnostic, at place: Location) {
        let words = search.best
        guard search.isSure || words.isEmpty else {
            finding.suggestions.append(Message(.doYouMeanNames, ["names": .list(words.prefix(3).map(glossed))]))
            return
        }
        suggest(words, in: &finding, at: place)
        if search.isSettled, let last = finding.fixes.indices.last { finding.fixes[last].isSure = true }
    }

    /// A name as it can be typed, and with its meaning where it is an Arabic word of the language.
    private func glossed(_ name: String) -> MessageArgument {
        guard name.hasArabicLetters else { return .code(name) }
        let words = Vocabulary.meanings(of: Vocabulary.word(name))
        let english =
            words.function?.english ?? words.choice?.english ?? words.literal?.english ?? words.unit?.english ?? words.type?.english
            ?? words.kind.map { words.isPlural ? $0.englishPlural : $0.english } ?? words.clause?.english ?? words.property?.english
        guard let english else { return .code(name) }
        return .message(Message(.wordWithGloss, ["word": .code(name), "gloss": .word(english)]))
    }

    /// Adds what was perhaps meant, and the change itself where there is only one candidate.
    func suggest(_ words: [String], in finding: inout Diagnostic, at place: Location) {
        guard let best = words.first else { return }
        finding.suggestions.append(Message(.doYouMeanNames, ["names": .list(words.prefix(3).map(glossed))]))
        guard words.count == 1 else { return }
        let isSure = isNearly(best, at: place)
        finding.fixes.append(FixIt(Message(.replaceBy, ["word": .code(best)]), [TextEdit(place, best)], isSure: isSure))
    }

    /// Whether the script has a word at a place but for one letter; capitals and the spellings of alif and ya count for nothing.
    private func isNearly(_ word: String, at place: Location) -> Bool {
        guard Int(place.file.rawValue) < trees.count else { return false }
        let written = trees[Int(place.file.rawValue)].source.text(place.range)
        guard written.unicodeScalars.count > 2 else { return false }
        func folded(_ text: String) -> [Unicode.Scalar] { Array(Vocabulary.fold(text.lowercased()).unicodeScalars) }
        return editDistance(folded(written), folded(word), limit: 1) != nil
    }
}
