import MajlisLanguage
import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// Finds the changes that give one script the words of a language, in one pass over its tree.
///
/// The place in the tree decides what a token is; in the places of values, where a name may stand as well as a word, what the checker read
/// it as. A token that nobody read as a word of the language stays: words of both languages are always understood.
struct TreeTranslator {
    let tree: SyntaxTree
    let uses: WordUses
    let genders: Genders
    /// Names that scripts declare: a word whose form in the language is one of them keeps the form that it has.
    let names: Set<String>
    /// The records of persons by where they begin, whose own clauses say what they are.
    let persons: [UInt32: RecordID]
    let words: WordWriter
    let numbers: NumberWriter
    /// The digits where a number is written that stood in no digits: ساعتان.
    let freshDigits: DigitSet

    private(set) var edits: [Change] = []

    /// Bytes in place of others.
    struct Change {
        var range: Range<Int>
        var bytes: [UInt8]
    }

    /// What a node's surroundings say of its words.
    struct Surroundings {
        /// The record that it stands in.
        var kind: Kind?
        /// Whom that record is about.
        var holders: [RecordID] = []
        /// It is a value of a clause of that record.
        var clause: Clause?
        var isEventBlock = false
        /// It is an item of a block, not a part of a statement's line.
        var isInBlock = false
    }

    var language: WordLanguage { words.language }

    init(
        _ tree: SyntaxTree, _ uses: WordUses, _ model: Model, names: Set<String>, persons: [UInt32: RecordID], to language: WordLanguage,
        digits: DigitSet?
    ) {
        self.tree = tree
        self.uses = uses
        self.names = names
        self.persons = persons
        genders = Genders(model, uses)
        words = WordWriter(language: language)
        numbers = NumberWriter(language: language, digits: digits)
        freshDigits = digits ?? Self.digits(of: tree)
    }

    /// The digits of the script's first number.
    private static func digits(of tree: SyntaxTree) -> DigitSet {
        for token in tree.tokens {
            switch token.kind {
            case .integer, .decimal, .date, .month, .time, .compactDuration:
                if let digits = NumberWriter.digits(of: tree.source.bytes[Int(token.start)..<Int(token.end)]) { return digits }
            default: continue
            }
        }
        return .western
    }

    /// The script with all changes made.
    mutating func translated() -> [UInt8] {
        if !tree.nodes.isEmpty { visit(Node(tree: tree, index: 0), Surroundings()) }
        edits.sort { $0.range.lowerBound < $1.range.lowerBound }
        let bytes = tree.source.bytes
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + bytes.count / 4)
        var place = 0
        for edit in edits where edit.range.lowerBound >= place {
            result += bytes[place..<edit.range.lowerBound]
            result += edit.bytes
            place = edit.range.upperBound
        }
        result += bytes[place...]
        return result
    }

    // MARK: Nodes

    private mutating func visit(_ node: Node, _ around: Surroundings) {
        switch node.kind {
        case .name, .memberName: return value(node, around)
        case .recordName, .translation, .unreadable: return
        case .quantity: return quantity(node, around)
        case .percentage: return percentage(node)
        case .others: return others(node)
        case .fieldType: return fieldType(node, around)
        case .forEach: forEach(node)
        default: break
        }
        var inside = around
        enter(node, &inside)
        var token = node.firstToken
        for (position, child) in node.children.enumerated() {
            while token < child.firstToken {
                own(token, of: node, around, inside)
                token += 1
            }
            if !named(child, at: position, in: node, around) { visit(child, surroundings(of: child, in: node, inside)) }
            token = max(token, child.endToken)
        }
        while token < node.endToken {
            own(token, of: node, around, inside)
            token += 1
        }
    }

    private func enter(_ node: Node, _ inside: inout Surroundings) {
        switch node.kind {
        case .record:
            inside = Surroundings(kind: meanings(node.firstToken).kind)
            if let references = node.first(.recordReferences) {
                inside.holders = genders.named(under: references)
            } else if inside.kind == .person, let person = persons[node.range.start] {
                inside.holders = [person]
            }
        case .clause: inside.clause = inside.kind == nil || inside.isEventBlock ? nil : meanings(node.firstToken).clause
        case .event, .test, .step, .extend, .given: inside = Surroundings(isEventBlock: node.kind == .event)
        default: break
        }
    }

    /// Values inside a larger expression are nobody's own.
    private func surroundings(of child: Node, in node: Node, _ inside: Surroundings) -> Surroundings {
        var result = inside
        if node.kind != .clause, child.kind != .clause { result.clause = nil }
        result.isInBlock = node.kind == .block
        return result
    }

    // MARK: Tokens that belong to the node itself

    private mutating func own(_ index: Int, of node: Node, _ around: Surroundings, _ inside: Surroundings) {
        let token = tree.tokens[index]
        switch token.kind {
        case .integer, .decimal, .date, .month, .time, .compactDuration: replace(index, by: numbers.written(bytes(index)))
        case .comma: replace(index, by: language == .arabic ? "،" : ",")
        case .semicolon: replace(index, by: language == .arabic ? "؛" : ";")
        case .word: ownWord(index, of: node, around, inside)
        default: break
        }
    }

    private mutating func ownWord(_ index: Int, of node: Node, _ around: Surroundings, _ inside: Surroundings) {
        let isFirst = index == node.firstToken
        switch node.kind {
        case .header: header(index, isFirst)
        case .record:
            if isFirst { write(index, .kind, gender: genders.gender(of: inside.holders)) }
        case .template, .use, .parameter, .define, .extend, .field, .severity, .waive, .step, .set, .event, .require, .forbid, .otherwise,
            .suggest, .table, .query, .show, .test, .cases, .given, .expect:
            if isFirst { write(index, .statement) }
        case .enforce: isFirst ? write(index, .statement) : write(index, .particle)
        case .clause: isFirst ? clauseWord(node, around) : write(index, .clause, .infix)
        case .expectedFinding, .expectedSnapshot: meanings(index).statement == .on ? about(index) : write(index, .particle)
        case .about, .literalWord, .hijriDate: write(index, .literal)
        case .quantified, .each, .conditional: isFirst ? write(index, .function, .infix) : write(index, .infix, .function)
        case .forEach: if !isFirst { write(index, .infix) }
        case .ordering: order(index)
        default: write(index, .infix)
        }
    }

    /// `majlis 1 language ar`
    private mutating func header(_ index: Int, _ isFirst: Bool) {
        isFirst ? replace(index, by: language == .arabic ? "مجلس" : "majlis") : write(index, .clause)
    }

    private mutating func clauseWord(_ node: Node, _ around: Surroundings) {
        let index = node.firstToken
        let words = meanings(index)
        // What an event states is named by its step, as the checker found.
        if around.isEventBlock, node.tree.tokens[index].kind == .word, around.isInBlock {
            if case .word(let group, _)? = uses.use(at: tree.location(ofToken: index)) { write(index, group) }
            return
        }
        if around.kind == .rate, words.statement == .on { return write(index, .statement) }
        if words.statement == .on { return about(index) }
        let named = genders.named(under: node)
        let hasValue = node.endToken > index + 1
        write(index, .clause, .statement, .particle, .infix, .property, gender: genders.gender(of: hasValue ? named : around.holders))
    }

    /// The `on` before a subject, as in `waive capacity on ideas`: not that of a day.
    private mutating func about(_ index: Int) {
        replace(index, by: language == .arabic ? "بشأن" : Statement.on.english)
    }

    /// `order by`, which Arabic has in one word.
    private mutating func order(_ index: Int) {
        guard tree.tokens[index].word == Vocabulary.orderWord else {
            if tree.tokens[index].word != Vocabulary.byWord { write(index, .infix) }
            return
        }
        guard language == .arabic, tree.tokens[index + 1].word == Vocabulary.byWord, isPlain(between: index, and: index + 1) else { return }
        replace(index...index + 1, by: Infix.orderBy.arabic)
    }

    /// `for each`, which is one word in Arabic.
    private mutating func forEach(_ node: Node) {
        let first = node.firstToken
        let isApart = meanings(first).function != .each
        if language == .english {
            if !isApart { replace(first, by: "\(Clause.for.english) \(Function.each.english)") }
        } else if !isApart {
            replace(first, by: Function.each.arabic)
        } else if isPlain(between: first, and: first + 1) {
            replace(first...first + 1, by: Function.each.arabic)
        }
    }

    // MARK: Values

    /// Names in places where only a word of the language can stand.
    private mutating func named(_ child: Node, at position: Int, in node: Node, _ around: Surroundings) -> Bool {
        guard child.kind == .name || child.kind == .memberName, tree.tokens[child.firstToken].kind == .word else { return false }
        let index = child.firstToken
        switch node.kind {
        case .given where child.kind == .memberName: counted(index)
        case .extend where child.kind == .memberName, .table where position == 0: write(index, .kind)
        case .extend where node.first(.memberName) == nil: write(index, .kind)
        case .expect where node.first(.event) != nil: write(index, .choice)
        case .otherwise: write(index, .choice)
        default: return false
        }
        return true
    }

    /// A name, or a word that the checker read as one of the language.
    private mutating func value(_ node: Node, _ around: Surroundings) {
        let index = node.firstToken
        guard tree.tokens[index].kind == .word, let use = uses.use(at: node.location) else { return }
        switch use {
        case .special(let english, let arabic): replace(index, by: language == .arabic ? arabic : english)
        case .word(.unit, _): singleUnit(index, around)
        case .word(let group, let traits):
            guard let word = meanings(index).word(in: group) else { return }
            let gender = around.clause == nil ? nil : genders.gender(of: around.holders)
            if keepsGender(index, word, gender) { return }
            let isPlural = meanings(index).isPlural || traits.contains(.isPlural) && meanings(index).canBePlural
            let form = words.form(word, isPlural: isPlural, gender: gender)
            // Where a name would be read in its place, the word keeps the form that it has.
            if traits.contains(.isSure) || !names.contains(form) { replace(index, by: form) }
        }
    }

    /// `one of` and names, or the word of a type or a kind.
    private mutating func fieldType(_ node: Node, _ around: Surroundings) {
        let children = Array(node.children)
        let first = node.firstToken
        guard let name = children.first, name.firstToken > first else {
            guard children.count == 1, tree.tokens[first].kind == .word else { return }
            return write(first, .type, .kind)
        }
        let isPair = name.firstToken == first + 2
        if language == .english {
            if !isPair { replace(first, by: "one \(Clause.of.english)") }
        } else if !isPair {
            replace(first, by: TypeWord.oneOf.arabic)
        } else if isPlain(between: first, and: first + 1) {
            replace(first...first + 1, by: TypeWord.oneOf.arabic)
        }
        for token in name.endToken..<node.endToken { own(token, of: node, around, around) }
    }

    /// `given 3 participants`: behind a number the plurals in ون end in ين.
    private mutating func counted(_ index: Int) {
        guard let word = meanings(index).word(in: .kind) else { return }
        let form = words.form(word, isPlural: meanings(index).isPlural)
        let oblique = form.hasSuffix("ون") ? String(form.dropLast(2)) + "ين" : form
        let isKnown = Vocabulary.meanings(of: Vocabulary.word(oblique)).kind?.rawValue == word.rawValue
        replace(index, by: isKnown ? oblique : form)
    }

    // MARK: Numbers with words

    /// `8 weeks`, `10 working days`, ساعتان
    private mutating func quantity(_ node: Node, _ around: Surroundings) {
        let first = node.firstToken
        let last = node.endToken - 1
        let isDual = first == last
        let count = isDual ? 2 : tree.tokens[first].kind == .integer ? Literal.integer(of: node).map { Int(clamping: $0) } : nil
        let unitWords = last > first + 1 ? Unit.workingDay.meanings : meanings(last)
        guard let unit = unitWords.word(in: .unit) else { return }
        let form = words.unit(unit, count: count)
        if language == .arabic {
            let dual = unit.agreement?.dual ?? ""
            if count == 2, !dual.isEmpty, isPlain(between: first, and: last) { return replace(first...last, by: dual) }
            if count == 1, standsAlone(unit, around), isPlain(between: first, and: last) { return replace(first...last, by: form) }
        } else if isDual {
            return replace(first, by: NumberWriter.written(2, freshDigits) + " " + form)
        }
        replace(first, by: numbers.written(bytes(first)))
        if isPlain(between: first + 1, and: last) { replace(first + 1...last, by: form) }
    }

    /// A unit's word alone is one of it: مدة ساعة.
    private mutating func singleUnit(_ index: Int, _ around: Surroundings) {
        guard let unit = meanings(index).word(in: .unit) else { return }
        let form = words.unit(unit, count: 1)
        if language == .arabic, standsAlone(unit, around) { return replace(index, by: form) }
        replace(index, by: NumberWriter.written(1, freshDigits) + " " + form)
    }

    /// Whether the word of a unit is read as one of it: where the clause takes a duration, and the word is none of the record's own.
    private func standsAlone(_ unit: CanonicalWord, _ around: Surroundings) -> Bool {
        guard let kind = around.kind, let clause = around.clause, kind.shape(of: clause)?.type == .duration else { return false }
        let words = Vocabulary.meanings(of: Vocabulary.word(unit.arabic))
        return words.kind == nil && words.clause == nil && !names.contains(unit.arabic)
    }

    /// `40%`
    private mutating func percentage(_ node: Node) {
        let (first, last) = (node.firstToken, node.endToken - 1)
        let number = numbers.written(bytes(first))
        replace(first, by: number)
        if tree.tokens[last].kind == .percent {
            let isWestern = NumberWriter.digits(of: number[...]) == .western
            replace(last, by: language == .english || isWestern ? "%" : "٪")
        } else if last > first {
            write(last, .unit)
        }
    }

    /// `others`, `10 others`: behind a number Arabic has no و before the word.
    private mutating func others(_ node: Node) {
        let (first, last) = (node.firstToken, node.endToken - 1)
        let literal = MajlisVocabulary.Literal.others
        if last > first { replace(first, by: numbers.written(bytes(first))) }
        replace(last, by: language == .english ? literal.english : last > first ? "آخرون" : literal.arabic)
    }

    // MARK: Changes

    private func meanings(_ index: Int) -> Meanings {
        let token = tree.tokens[index]
        return Vocabulary.meanings(of: token.kind == .word ? token.word : .none)
    }

    private func bytes(_ index: Int) -> ArraySlice<UInt8> {
        tree.source.bytes[Int(tree.tokens[index].start)..<Int(tree.tokens[index].end)]
    }

    /// Whether nothing but spaces stands between two tokens.
    private func isPlain(between first: Int, and last: Int) -> Bool {
        (first..<max(first, last)).allSatisfy { index in
            tree.source.bytes[Int(tree.tokens[index].end)..<Int(tree.tokens[index + 1].start)].allSatisfy { $0 == 0x20 }
        }
    }

    /// Writes the word of the first group that has it.
    private mutating func write(_ index: Int, _ groups: WordGroup..., gender: Choice? = nil) {
        let meanings = meanings(index)
        for group in groups {
            guard let word = meanings.word(in: group) else { continue }
            if keepsGender(index, word, gender) { return }
            return replace(index, by: words.form(word, isPlural: meanings.isPlural, gender: gender))
        }
    }

    /// Whether an Arabic word is already written in a gender that nobody here can know better: رئيسة stays, whatever the person's record says.
    private func keepsGender(_ index: Int, _ word: CanonicalWord, _ gender: Choice?) -> Bool {
        guard language == .arabic, gender == nil, let agreement = word.agreement, bytes(index).first.map({ $0 >= 0x80 }) ?? false else {
            return false
        }
        let written = Vocabulary.fold(String(decoding: bytes(index), as: UTF8.self))
        return [agreement.masculine, agreement.feminine, agreement.masculinePlural, agreement.femininePlural].contains {
            !$0.isEmpty && Vocabulary.fold($0) == written
        }
    }

    private mutating func replace(_ index: Int, by text: String) { replace(index...index, by: text) }

    private mutating func replace(_ indices: ClosedRange<Int>, by text: String) {
        let range = Int(tree.tokens[indices.lowerBound].start)..<Int(tree.tokens[indices.upperBound].end)
        if !tree.source.bytes[range].elementsEqual(text.utf8) { edits.append(Change(range: range, bytes: Array(text.utf8))) }
    }

    private mutating func replace(_ index: Int, by bytes: [UInt8]) {
        let range = Int(tree.tokens[index].start)..<Int(tree.tokens[index].end)
        if !tree.source.bytes[range].elementsEqual(bytes) { edits.append(Change(range: range, bytes: bytes)) }
    }
}

extension VocabularyWord {
    fileprivate var meanings: Meanings { Vocabulary.meanings(of: Vocabulary.word(english)) }
}
