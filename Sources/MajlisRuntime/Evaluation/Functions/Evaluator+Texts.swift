import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

// Functions of texts. A text with translations has a property where one of its wordings has it; what is absent has no characters.

extension Evaluator {
    func text(_ function: Function, _ arguments: [Expression], _ location: Location, _ frame: inout [Value]) -> Value {
        guard let argument = arguments.first else { return .unknown }
        if function == .joined { return joined(arguments, location, &frame) }
        let subject = evaluate(argument, frame: &frame)
        switch function {
        case .contains, .startsWith, .endsWith:
            guard arguments.count == 2 else { return .unknown }
            let part = wording(evaluate(arguments[1], frame: &frame))
            return value(some(of: subject) { compare(function, wording($0), part, location) })
        case .folded where argument.type.isList:
            return mapped(gather(subject), isMany: false) { figure(.folded, wording($0)) }.value
        default:
            guard argument.type.isList else { return figure(function, wording(subject)) }
            // Of several texts together.
            return sum(mapped(gather(subject), isMany: false) { figure(function, wording($0)) }, location).value ?? .unknown
        }
    }

    /// Whether it is true of a text, or of one of several.
    private func some(of subject: Value, _ test: (Value) -> Kleene) -> Kleene {
        guard case .list(let box) = subject else { return test(subject) }
        let list = Gathering(box)
        var result = list.unnamed.most == 0 ? Kleene.no : .unknown
        for element in list.sure where result != .yes { result = result.or(test(element)) }
        for element in list.possible where result == .no { result = result.or(test(element).and(.unknown)) }
        return result
    }

    private func figure(_ function: Function, _ subject: Wording) -> Value {
        switch (function, subject) {
        case (_, .open): return .unknown
        case (.folded, .absent): return .none
        case (_, .absent): return .integer(0)
        case (.folded, .known(let text)): return .text(TextFolding.folded(text))
        case (.characters, .known(let text)): return .integer(Int64(text.text.count))
        case (.wordCount, .known(let text)): return .integer(Int64(Evaluator.words(text.text)))
        default: return .unknown
        }
    }

    /// A text as far as it is known.
    private enum Wording {
        case known(TextValue)
        case absent
        case open
    }

    private func wording(_ value: Value) -> Wording {
        switch only(value) {
        case .text(let text), .zone(let text): .known(text)
        case .label(let symbol): .known(TextValue(model.symbols[symbol]))
        case .choice(let choice): .known(TextValue(choice.english, translations: [.init(language: "ar", text: choice.arabic)]))
        case .none: .absent
        default: .open
        }
    }

    private func compare(_ function: Function, _ subject: Wording, _ part: Wording, _ location: Location) -> Kleene {
        switch (subject, part) {
        case (.absent, _), (_, .absent): return .no
        case (.open, .known(let part)): return part.wordings.contains("") ? .yes : .unknown
        case (_, .open): return .unknown
        case (.known(let text), .known(let part)):
            for part in part.wordings {
                for text in text.wordings {
                    switch function {
                    case .startsWith: if text.hasPrefix(part) { return .yes }
                    case .endsWith: if text.hasSuffix(part) { return .yes }
                    default:
                        guard context.charge((text.utf8.count + part.utf8.count) / 16, at: location) else { return .unknown }
                        if TextSearch.contains(text, part) { return .yes }
                    }
                }
            }
            return .no
        }
    }

    /// Stretches between spaces that have a letter or a digit: a dash alone is no word.
    static func words(_ text: String) -> Int {
        text.split(whereSeparator: \.isWhitespace).count { $0.contains { $0.isLetter || $0.isNumber } }
    }

    // MARK: joined

    /// Longer texts than any that is read; a chain of definitions could double one a hundred times.
    private static let longestText = 100_000

    private func joined(_ arguments: [Expression], _ location: Location, _ frame: inout [Value]) -> Value {
        guard arguments.count == 2 else { return .unknown }
        let list = gather(arguments[0], &frame)
        let separator: String
        switch wording(evaluate(arguments[1], frame: &frame)) {
        case .known(let text): separator = text.text
        case .absent: separator = ""
        case .open: return .unknown
        }
        guard list.isComplete else { return .unknown }
        var result = ""
        for (place, element) in list.sure.enumerated() {
            guard case .known(let text) = wording(element) else { return .unknown }
            if place > 0 { result += separator }
            result += text.text
            guard context.charge(text.text.utf8.count / 16, at: location) else { return .unknown }
            guard result.utf8.count <= Evaluator.longestText else {
                context.report(.tooMuchWork, at: location)
                return .unknown
            }
        }
        return .text(TextValue(result))
    }
}

extension TextValue {
    fileprivate var wordings: [String] { translations.isEmpty ? [text] : [text] + translations.map(\.text) }
}

/// Spellings that a reader takes for one: capital and small letters, the seats of hamza, ة and ه, ى and ي, vowel signs, tatweel, and the
/// digits of both scripts.
enum TextFolding {
    static func folded(_ text: TextValue) -> TextValue {
        TextValue(folded(text.text), translations: text.translations.map { .init(language: $0.language, text: folded($0.text)) })
    }

    static func folded(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in Vocabulary.fold(text.lowercased()).unicodeScalars {
            switch scalar.value {
            case 0x660...0x669: result.append(Unicode.Scalar(UInt8(scalar.value - 0x660 + 0x30)))
            case 0x6F0...0x6F9: result.append(Unicode.Scalar(UInt8(scalar.value - 0x6F0 + 0x30)))
            default: result.append(scalar)
            }
        }
        return String(result)
    }
}

/// Search by what a reader counts as characters, in time that grows with the lengths and not with their product (Knuth, Morris and Pratt).
enum TextSearch {
    static func contains(_ text: String, _ part: String) -> Bool {
        let pattern = Array(part)
        guard !pattern.isEmpty else { return true }
        var borders = [Int](repeating: 0, count: pattern.count)
        var length = 0
        for place in pattern.indices.dropFirst() {
            while length > 0, pattern[place] != pattern[length] { length = borders[length - 1] }
            if pattern[place] == pattern[length] { length += 1 }
            borders[place] = length
        }
        var matched = 0
        for character in text {
            while matched > 0, character != pattern[matched] { matched = borders[matched - 1] }
            if character == pattern[matched] { matched += 1 }
            if matched == pattern.count { return true }
        }
        return false
    }
}
