import Foundation
import MajlisFormat
import MajlisLanguage
import MajlisModel
import MajlisRuntime
import MajlisSyntax
import MajlisText
import MajlisTranslation
import MajlisVocabulary
import Testing

/// Scripts in English and Arabic that say the same.
@Suite("Twins")
struct TwinTests {
    @Test("examples have the words that the translator writes", arguments: Scripts.all)
    func canonical(_ name: String) throws {
        let trees = try Scripts.project(Scripts.examples.appendingPathComponent(name))
        let same = Twin(trees, to: Scripts.language(of: trees), digits: Scripts.digits(of: trees))
        #expect(same.difference == nil)
        let original = trees.map { String(decoding: $0.source.bytes, as: UTF8.self) }
        #expect(same.texts == original, "\(firstDifference(original, same.texts))")
    }

    @Test("examples are the same bytes there and back", arguments: Scripts.all)
    func thereAndBack(_ name: String) throws {
        try check(Scripts.examples.appendingPathComponent(name))
    }

    @Test("fixtures are the same bytes there and back", arguments: Scripts.readable)
    func fixtures(_ name: String) throws {
        try check(Scripts.fixtures.appendingPathComponent(name))
    }

    /// Synonyms and mixed words become one spelling first; from there the way to the other language and back loses nothing.
    private func check(_ file: URL) throws {
        let trees = try Scripts.project(file)
        let own = Scripts.language(of: trees)
        let digits = Scripts.digits(of: trees)
        let spelled = Twin(trees, to: own, digits: digits)
        #expect(spelled.difference == nil, "\(own): \(place(spelled.difference, trees))")
        let canonical = Twin(spelled.trees.map(formatted), to: own, digits: digits)
        #expect(canonical.difference == nil, "\(own): \(place(canonical.difference, spelled.trees))")
        let other = Twin(canonical.trees, to: own.other)
        #expect(other.difference == nil, "\(own.other): \(place(other.difference, canonical.trees))")
        let back = Twin(other.trees, to: own, digits: digits)
        if back.texts == canonical.texts { return }
        // English does not keep whether رئيسة or رئيس was written of somebody whose record does not say; nothing else may differ.
        for (first, second) in zip(canonical.trees, back.trees) {
            #expect(differOnlyInGender(first, second), "\(firstDifference(canonical.texts, back.texts))")
        }
        let again = Twin(Twin(back.trees, to: own.other).trees, to: own, digits: digits)
        #expect(again.texts == back.texts, "\(firstDifference(back.texts, again.texts))")
    }

    private func differOnlyInGender(_ first: SyntaxTree, _ second: SyntaxTree) -> Bool {
        guard first.tokens.count == second.tokens.count else { return false }
        return zip(first.tokens, second.tokens).allSatisfy { one, other in
            let (a, b) = (first.source.text(one.range), second.source.text(other.range))
            if a == b { return true }
            return one.kind == .word && a.hasArabicLetters
                && Vocabulary.meanings(of: one.word).sharesMeaning(with: Vocabulary.meanings(of: other.word))
        }
    }

    @Test("what is Arabic already stays, also where nobody knows whether a woman is meant")
    func ownLanguage() throws {
        let script = """
            مجلس ١ لغة ar

            مؤتمر م «لقاء» تاريخ ٢٠٢٧/٠٣/١٤
            شخص منى «منى»
            شخص ليلى «ليلى»
            قاعة ق «القاعة» سعة ٢٠
            جلسة ج «جلسة» قاعة ق رئيسة منى {
                متحدثات ليلى، منى
            }
            مشاركة ليلى فئة مندوبة حالة مسجلة
            استثناء تجاوز_السعة بشأن ج بسبب «لا بأس»
            درجة_الخطورة جلسة_بلا_رئاسة نبه بشأن ج

            """
        let tree = Scripts.tree(Array(script.utf8), 0, name: "own.majlis")
        #expect(tree.diagnostics.isEmpty)
        let same = Twin([tree], to: .arabic)
        #expect(same.texts == [script], "\(firstDifference([script], same.texts))")
        let english = Twin([tree], to: .english)
        #expect(english.difference == nil)
        #expect(english.texts[0].contains("waive capacity on ج because"))
        #expect(Twin(english.trees, to: .arabic, digits: .arabic).texts[0].contains("استثناء تجاوز_السعة بشأن ج بسبب"))
    }

    private func formatted(_ tree: SyntaxTree) -> SyntaxTree {
        guard case .formatted(let bytes) = Formatter.format(tree) else { return tree }
        return Scripts.tree(bytes, Int(tree.file.rawValue), name: tree.source.name)
    }

    private func place(_ place: Location?, _ trees: [SyntaxTree]) -> String {
        place.map { trees[Int($0.file.rawValue)].source.text($0.range) } ?? ""
    }

    @Test("twins evaluate alike: agenda, findings, events", arguments: Scripts.all)
    func evaluation(_ name: String) throws {
        let trees = try Scripts.project(Scripts.examples.appendingPathComponent(name))
        let twin = Twin(trees, to: Scripts.language(of: trees).other)
        #expect(twin.difference == nil)
        let (a, b) = (Runtime.run(Checker.check(trees: trees)), Runtime.run(Checker.check(trees: twin.trees)))
        #expect(codes(a) == codes(b))
        #expect(a.schedule.placements.count == b.schedule.placements.count)
        for (x, y) in zip(a.schedule.placements, b.schedule.placements) {
            #expect(x?.day == y?.day && x?.date == y?.date && x?.start == y?.start && x?.end == y?.end && x?.room == y?.room)
        }
        #expect(a.tasks.count == b.tasks.count)
        #expect(a.events.count == b.events.count)
    }

    private func codes(_ outcome: Outcome) -> [String] { outcome.diagnostics.map { "\($0.code.code) \($0.severity)" }.sorted() }

    @Test("comments, names and texts stay byte for byte", arguments: Scripts.all)
    func untouched(_ name: String) throws {
        let trees = try Scripts.project(Scripts.examples.appendingPathComponent(name))
        let twin = Twin(trees, to: Scripts.language(of: trees).other)
        for (tree, other) in zip(trees, twin.trees) {
            #expect(kept(tree) == kept(other))
        }
    }

    /// Comments, texts, names in backticks and the names of records, in their order.
    private func kept(_ tree: SyntaxTree) -> [String] {
        var kept: [String] = []
        for (index, token) in tree.tokens.enumerated() {
            for piece in tree.trivia(beforeToken: index) where piece.kind == .comment || piece.kind == .documentation {
                kept.append(tree.source.text(piece.range))
            }
            if [.text, .blockText, .quotedWord].contains(token.kind) { kept.append(tree.text(ofToken: index)) }
        }
        for index in tree.nodes.indices where tree.nodes[index].kind == .recordName {
            kept.append(tree.source.text(tree.range(ofNode: index)))
        }
        return kept
    }

    @Test("no word of the language stays behind", arguments: Scripts.all)
    func nothingLeft(_ name: String) throws {
        let trees = try Scripts.project(Scripts.examples.appendingPathComponent(name))
        let target = Scripts.language(of: trees).other
        let twin = Twin(trees, to: target)
        let names = Set(trees.flatMap(declared))
        for tree in twin.trees {
            for (index, token) in tree.tokens.enumerated() where token.kind == .word && token.word.rawValue != 0 {
                let isArabic = tree.source.bytes[Int(token.start)] >= 0x80
                let text = tree.text(ofToken: index)
                if isArabic == (target == .arabic) || names.contains(text) || Self.codes.contains(text) { continue }
                let line = tree.source.position(of: token.start).line
                // Which words name columns is known where the table's file is read, which is not here; the tests of the command have it.
                if Self.columns.contains(text), String(decoding: tree.source.bytes, as: UTF8.self).contains(".csv\"") { continue }
                Issue.record("\(tree.source.name):\(line): \(text)")
            }
        }
    }

    /// Codes of languages and currencies are nobody's words.
    private static let codes: Set<String> = ["ar", "en", "fr", "es"]

    /// What the files of the examples' tables have in their first rows, and what stands in them.
    private static let columns: Set<String> = ["name", "title", "amount", "paid_by", "none"]

    /// Every name that scripts declare.
    private func declared(_ tree: SyntaxTree) -> [String] {
        var names: [String] = []
        for index in tree.nodes.indices {
            let node = Node(tree: tree, index: index)
            switch node.kind {
            case .recordName: names.append(node.text)
            case .fieldAssignment, .define, .definedParameter, .parameter, .query, .field, .step, .each, .quantified, .forEach:
                if let name = node.first(.name) { names.append(name.text) }
            case .tableColumns, .fieldType: names += node.children.map(\.text)
            case .clause:
                let clause = Vocabulary.meanings(of: node.head.word).clause
                let isTag = Vocabulary.meanings(of: node.head.word).particle == .tags
                if isTag || clause == .states || clause == .as || clause == .type || clause == .id { names += node.children.map(\.text) }
            default: continue
            }
        }
        return names
    }

    @Test("what the formatter does to a twin is a matter of line ends", arguments: Scripts.all)
    func layout(_ name: String) throws {
        let trees = try Scripts.project(Scripts.examples.appendingPathComponent(name))
        let twin = Twin(trees, to: Scripts.language(of: trees).other)
        for tree in twin.trees {
            guard case .formatted(let bytes) = Formatter.format(tree) else { continue }
            let formatted = Scripts.tree(bytes, Int(tree.file.rawValue))
            #expect(words(tree) == words(formatted))
        }
    }

    /// Everything but spaces and line ends; separators and braces go with the line ends.
    private func words(_ tree: SyntaxTree) -> [String] {
        tree.tokens.indices.filter { ![.semicolon, .leftBrace, .rightBrace].contains(tree.tokens[$0].kind) }.map { tree.text(ofToken: $0) }
    }

    @Test("the five documents have English twins", arguments: ["000", "001", "002", "003", "004"])
    func documents(_ number: String) throws {
        let name = try #require(Scripts.all.first { $0.hasPrefix(number) })
        let trees = try Scripts.project(Scripts.examples.appendingPathComponent(name))
        #expect(Scripts.language(of: trees) == .arabic)
        let twin = Twin(trees, to: .english)
        #expect(twin.texts != trees.map { String(decoding: $0.source.bytes, as: UTF8.self) })
        #expect(ProjectComparison.difference(Inquiry(trees: trees), Inquiry(trees: twin.trees)) == nil)
    }
}
