import MajlisLanguage
import MajlisModel
import MajlisSyntax
import Testing

/// The five scripts hold the facts of their documents, and none of their sentences.
@Suite("Facts of the five documents")
struct ExampleFactTests {
    @Test("every fact stands in the script's model", arguments: ExampleFolder.documents)
    func factsStandInTheModel(document: String) throws {
        let script = ScriptWords(try ExampleFolder.project(try ExampleFolder.path(ofDocument: document)).model)
        let facts = try Fact.all(ofDocument: document)
        #expect(facts.count >= 30)
        for fact in facts { #expect(script.say(fact.literal), "\(fact)") }
    }

    @Test("the model does not hold what nobody said", arguments: ExampleFolder.documents)
    func absentWordsAreNotFound(document: String) throws {
        let script = ScriptWords(try ExampleFolder.project(try ExampleFolder.path(ofDocument: document)).model)
        for word in ["منظمة لا وجود لها", "1987", "Nowhere"] { #expect(!script.say(word), "\(word)") }
    }

    @Test("every fact stands in the document", .enabled(if: Corpus.isGiven), arguments: ExampleFolder.documents)
    func factsStandInTheDocument(document: String) throws {
        let original = ScriptWords.foldingDigits(try Corpus.text(ofDocument: document))
        for fact in try Fact.all(ofDocument: document) where !fact.isCounted {
            let literal = ScriptWords.foldingDigits(fact.literal)
            // After the preposition li- the article loses its alif.
            let withPreposition = literal.hasPrefix("ال") ? "لل" + literal.dropFirst(2) : literal
            #expect(ScriptWords.contains(original, literal) || ScriptWords.contains(original, withPreposition), "\(fact)")
        }
    }

    /// Names longer than six words that are no fact of their own: printed forms and titles.
    static let printed = ["John Coonrod, Updated March 3, 2017", "استراتيجية التنمية الوطنية الثانية (2018-2022)"]

    @Test("no six words of the document stand in the script", .enabled(if: Corpus.isGiven), arguments: ExampleFolder.documents)
    func sentencesAreNotCopied(document: String) throws {
        let length = 6
        let original = ScriptWords.words(try Corpus.text(ofDocument: document))
        let runs = Set(original.indices.dropLast(length - 1).map { Array(original[$0..<$0 + length]) })
        let names = (try Fact.all(ofDocument: document).map(\.literal) + Self.printed).map {
            " " + ScriptWords.words($0).joined(separator: " ") + " "
        }

        let file = ExampleFolder.examples.appendingPathComponent(try ExampleFolder.path(ofDocument: document))
        for text in ScriptWords.texts(in: try ExampleFolder.tree(file, file: 0)) {
            let words = ScriptWords.words(text)
            for start in words.indices.dropLast(length - 1) {
                let run = Array(words[start..<start + length])
                let shown = run.joined(separator: " ")
                if !runs.contains(run) || names.contains(where: { $0.contains(" \(shown) ") }) { continue }
                Issue.record("copied from document \(document): \(shown)")
            }
        }
    }
}
