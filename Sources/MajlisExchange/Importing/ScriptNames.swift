import MajlisVocabulary

/// Gives names to what is imported: made from titles, short, each once, none of them a word of the language.
///
/// The same titles in the same order always get the same names, so that a second import of one file says the same.
struct ScriptNames {
    private var taken: Set<String> = []
    /// The number that the next record of a name gets: all below it are taken.
    private var numbers: [String: Int] = [:]
    /// What a script that is brought up to date calls the same records.
    var renames: [String: String] = [:]

    /// So many letters are still read at a glance; a first word may be longer.
    private static let limit = 32

    /// A name that a script has already; false where somebody else has it.
    mutating func keep(_ name: String) -> Bool { taken.insert(name).inserted }

    /// Whether it has the letters of a name.
    static func isName(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, first == "_" || first.properties.isXIDStart else { return false }
        return text.unicodeScalars.allSatisfy { $0.properties.isXIDContinue && $0.value != 0x200C && $0.value != 0x200D }
    }

    /// - Parameters:
    ///   - title: of the record.
    ///   - ids: what else tells it from others of the same title.
    mutating func name(for title: String, _ kind: Kind, ids: [String] = []) -> String {
        let name = fresh(title, kind, ids)
        return renames[name] ?? name
    }

    private mutating func fresh(_ title: String, _ kind: Kind, _ ids: [String]) -> String {
        let ownID = ids.lazy.map(Self.identifier).first { !$0.isEmpty && $0.utf8.count <= 12 }
        var name = Self.identifier(from: title)
        if name.isEmpty { name = Self.joined(Self.word(kind, beside: ownID ?? ""), ownID ?? "") }
        if !Self.mayStand(name) { name = Self.qualified(name, kind) }
        if taken.insert(name).inserted { return name }
        if let ownID, taken.insert(Self.joined(name, ownID)).inserted { return Self.joined(name, ownID) }
        if ownID == nil, kind != .session, taken.insert(Self.qualified(name, kind)).inserted { return Self.qualified(name, kind) }
        var number = numbers[name] ?? 2
        while !taken.insert("\(name)_\(number)").inserted { number += 1 }
        numbers[name] = number + 1
        return "\(name)_\(number)"
    }

    /// Whether a name can be written without backticks and begins as names do.
    static func mayStand(_ name: String) -> Bool {
        guard let first = name.unicodeScalars.first, first == "_" || first.properties.isXIDStart else { return false }
        return !isWord(name)
    }

    static func isWord(_ name: String) -> Bool {
        var name = name
        return name.withUTF8 { Vocabulary.word($0) != .none || Vocabulary.wordWithoutArticle($0) != .none }
    }

    /// `opening_session`, `room_18`, جلسة_الافتتاح.
    private static func qualified(_ name: String, _ kind: Kind) -> String {
        let word = word(kind, beside: name)
        let isArabic = word == kind.arabic
        let beginsWell = name.unicodeScalars.first.map { $0.properties.isXIDStart } ?? false
        return isArabic || !beginsWell ? joined(word, name) : joined(name, word)
    }

    private static func word(_ kind: Kind, beside name: String) -> String {
        name.unicodeScalars.contains { NameLetters.script(of: $0)?.name == "Arabic" } ? kind.arabic : kind.english
    }

    private static func joined(_ first: String, _ second: String) -> String { second.isEmpty ? first : "\(first)_\(second)" }

    // MARK: Letters

    /// The words of a title as one name: Latin letters in lower case without their accents, other letters as they are; empty where the title has
    /// none.
    static func identifier(from title: String) -> String {
        var name = ""
        var length = 0
        for word in words(of: title) {
            let count = word.unicodeScalars.count
            if !name.isEmpty, length + 1 + count > limit { break }
            if !name.isEmpty {
                name += "_"
                length += 1
            }
            name += count > limit ? String(String.UnicodeScalarView(word.unicodeScalars.prefix(limit))) : word
            length += min(count, limit)
            if length >= limit { break }
        }
        return name
    }

    private static func words(of title: String) -> [String] {
        var words: [String] = []
        var word = ""
        func end() {
            if word.utf8.allSatisfy({ $0 < 0x80 }) {
                if !word.isEmpty { words.append(word) }
            } else {
                words += NameLetters.stranger(in: word) == nil ? [word] : parted(word)
            }
            word = ""
        }
        for scalar in title.unicodeScalars {
            switch scalar.value {
            case 0x61...0x7A, 0x30...0x39: word.unicodeScalars.append(scalar)
            case 0x41...0x5A: word.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value + 32)))
            case 0..<0x80: end()
            default:
                switch fold(scalar, after: word) {
                case .letters(let letters): word += letters
                case .nothing: continue
                case .gap: end()
                }
            }
            // A name shows no more, however long the title is.
            if words.count > limit { return words }
        }
        end()
        return words
    }

    /// The parts of a word that are of one script each.
    private static func parted(_ word: String) -> [String] {
        var parts: [String] = []
        var last: NameLetters.Script?
        for scalar in word.unicodeScalars {
            let script = NameLetters.script(of: scalar) ?? last
            if parts.isEmpty || script != last && last != nil { parts.append("") }
            parts[parts.count - 1].unicodeScalars.append(scalar)
            last = script
        }
        // What begins with a mark that belongs to nothing is no word.
        return parts.filter { $0.unicodeScalars.first.map { $0.properties.isXIDStart || $0.properties.numericType != nil } ?? false }
    }

    private enum Folded {
        case letters(String)
        case nothing
        case gap
    }

    /// - Parameter scalar: a letter or sign beyond ASCII.
    private static func fold(_ scalar: Unicode.Scalar, after word: String) -> Folded {
        switch scalar.value {
        // The joiner that parts letters; names hold neither it nor the one that joins them.
        case 0x200C: return .gap
        // Soft hyphens, direction marks, vowel signs and the tatweel are not part of a name.
        case 0xAD, 0x200D, 0x200E, 0x200F, 0x61C, 0x640, 0x64B...0x65F, 0x670, 0xFE0E, 0xFE0F: return .nothing
        case 0xC0...0x24F, 0x1E00...0x1EFF: return latin(scalar)
        default: break
        }
        let properties = scalar.properties
        guard properties.isXIDContinue else { return .gap }
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark:
            // The accents of Latin letters, written apart.
            let last = word.unicodeScalars.last
            return last.map { $0.isASCII } ?? true ? .nothing : .letters(String(scalar))
        default:
            if word.isEmpty, !properties.isXIDStart, properties.numericType == nil { return .gap }
            return .letters(properties.lowercaseMapping)
        }
    }

    /// `e` of LATIN SMALL LETTER E WITH ACUTE: Unicode's own names tell the letter below the accent.
    private static func latin(_ scalar: Unicode.Scalar) -> Folded {
        guard let name = scalar.properties.name, name.hasPrefix("LATIN ") else { return .gap }
        guard let marker = ["LETTER ", "LIGATURE "].first(where: { name.contains($0) }) else { return .gap }
        let parts = name.split(separator: " ")
        guard let place = parts.firstIndex(of: marker.dropLast()), place + 1 < parts.count else { return .gap }
        let letter = parts[(place + 1)...].prefix { $0 != "WITH" }.joined(separator: " ")
        switch letter {
        case "SHARP S": return .letters("ss")
        case "DOTLESS I": return .letters("i")
        case "ETH": return .letters("d")
        case "THORN": return .letters("th")
        case "ENG": return .letters("ng")
        default: return letter.utf8.count <= 2 ? .letters(letter.lowercased()) : .letters(scalar.properties.lowercaseMapping)
        }
    }
}
