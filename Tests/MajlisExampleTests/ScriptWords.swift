import Foundation
import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// All that a script's model says in words and in figures, for tests that look for something in it.
struct ScriptWords {
    private(set) var texts: [String] = []
    private(set) var numbers: Set<String> = []

    init(_ model: Model) {
        for record in model.records.indices {
            let id = RecordID(record)
            // What must hold and what must be done is the planner's, not the document's.
            if [.rule, .checklist, .task, .workflow].contains(model[id].kind) { continue }
            add(model.name(id).replacingOccurrences(of: "_", with: " "))
            for field in model.fields(of: id) { add(field.value, model) }
        }
        texts = texts.map(Self.foldingDigits)
    }

    /// Whether a text, a name, a number or a year of the model is or contains this.
    func say(_ literal: String) -> Bool {
        let wanted = Self.foldingDigits(literal)
        return numbers.contains(wanted) || texts.contains { Self.contains($0, wanted) }
    }

    private mutating func add(_ text: String) { texts.append(text) }

    private mutating func add(_ value: Value, _ model: Model) {
        switch value {
        case .text(let text), .zone(let text):
            add(text.text)
            for translation in text.translations { add(translation.text) }
        case .label(let word): add(model.symbols[word])
        case .integer(let number): numbers.insert(String(number))
        case .figure(let figure): numbers.insert(String(figure.mantissa))
        case .date(let date): numbers.insert(String(date.year))
        case .dates(let box): numbers.formUnion([String(box.range.first.year), String(box.range.last.year)])
        case .duration(let box): numbers.formUnion("\(box.duration)".split { !$0.isNumber }.map(String.init))
        case .others(let count): numbers.insert(String(count))
        case .range(let box):
            add(box.lower, model)
            add(box.upper, model)
        case .list(let box):
            for element in box.elements { add(element, model) }
            if case .exactly(let count) = box.openness { numbers.insert(String(count)) }
        default: break
        }
    }

    // MARK: Words

    /// Scalar by scalar: a vowel sign behind a letter must not hide the letter.
    static func contains(_ text: String, _ part: String) -> Bool { text.range(of: part, options: .literal) != nil }

    /// Arabic-Indic and Persian digits as 0-9; nothing else changes, spaces least of all.
    static func foldingDigits(_ text: String) -> String {
        var out = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x660...0x669: out.append(Unicode.Scalar(UInt8(scalar.value - 0x660 + 48)))
            case 0x6F0...0x6F9: out.append(Unicode.Scalar(UInt8(scalar.value - 0x6F0 + 48)))
            default: out.append(scalar)
            }
        }
        return String(out)
    }

    /// The words of a text, without vowel signs and tatweel.
    static func words(_ text: String) -> [String] {
        var words: [String] = []
        var word = String.UnicodeScalarView()
        for scalar in foldingDigits(text).unicodeScalars {
            if scalar.value == 0x640 || (0x64B...0x652).contains(scalar.value) || scalar.value == 0x670 { continue }
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                word.append(scalar)
            } else if !word.isEmpty {
                words.append(String(word))
                word = String.UnicodeScalarView()
            }
        }
        if !word.isEmpty { words.append(String(word)) }
        return words
    }

    /// Every text that stands in a script, with its translations: titles, clauses and messages.
    static func texts(in tree: SyntaxTree) -> [String] {
        tree.nodes.indices.filter { tree.nodes[$0].kind == .text }.flatMap { index -> [String] in
            let written = Literal.text(of: Node(tree: tree, index: index))
            return [written.value] + written.translations.map(\.value)
        }
    }
}
