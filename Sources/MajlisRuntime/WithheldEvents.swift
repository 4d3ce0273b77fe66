import MajlisLanguage
import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// Which recorded events tell of what a reader's access withholds: of a record above the level, or of a personal clause or field.
///
/// An event is judged by its words alone, so that one that no longer fits the scripts is judged as well, and rather withheld than shown.
public struct WithheldEvents {
    private var names: Set<String> = []
    private var titles: [String] = []
    private var fields: Set<String> = []
    private let disclosure: Disclosure

    public init(_ project: Project, level: Choice) {
        let model = project.model
        disclosure = Disclosure(model, level: level)
        for index in model.records.indices {
            let id = RecordID(index)
            guard !disclosure.mayShow(id) else { continue }
            if case .text(let text)? = model.value(id, .title) { titles += [text.text] + text.translations.map(\.text) }
            let name = model.name(id)
            if !name.isEmpty { names.insert(name) }
        }
        for (index, field) in model.customFields.enumerated() where !disclosure.mayShow(PropertyKey(customField: index), ofAny: field.kind)
        {
            fields.insert(model.symbols[field.name])
        }
    }

    public func hides(_ event: String) -> Bool {
        let tree = Parser.parse(SourceFile(name: "", bytes: Array(event.utf8)), file: FileID(0))
        return tree.tokens.indices.contains { hides($0, tree) }
    }

    private func hides(_ index: Int, _ tree: SyntaxTree) -> Bool {
        let token = tree.tokens[index]
        switch token.kind {
        case .word, .quotedWord:
            let name = Literal.name(ofToken: index, in: tree)
            if names.contains(name) || fields.contains(name) { return true }
            guard token.kind == .word, let clause = Vocabulary.meanings(of: token.word).clause else { return false }
            return !disclosure.mayShow(PropertyKey(clause), ofAny: .person)
        case .text, .blockText:
            if titles.isEmpty { return false }
            let text = Literal.text(ofToken: index, in: tree)
            return titles.contains { text.contains($0) }
        default: return false
        }
    }
}
