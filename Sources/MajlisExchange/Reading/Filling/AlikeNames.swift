import MajlisText
import MajlisVocabulary

/// Names that may be one person's: they differ in nothing but capitals, accents, signs, the order of their parts or one letter.
enum AlikeNames {
    struct Pair: Hashable {
        /// Their places in the list, the earlier one first.
        var first: Int
        var second: Int
        /// The label that says in what they differ.
        var difference: MessageCode
    }

    static func pairs(_ names: [String]) -> [Pair] {
        var pairs: [Pair] = []
        var known: [String: Int] = [:]
        var byWords: [String: Int] = [:]
        var short: [(name: [UInt8], index: Int)] = []
        for (index, name) in names.enumerated() {
            let plain = PlainName(name)
            guard !plain.letters.isEmpty, plain.letters.utf8.count <= ReadingLimits.comparedBytes else { continue }
            if let first = known[plain.letters] {
                if let difference = difference(names[first], name) {
                    pairs.append(Pair(first: first, second: index, difference: difference))
                }
                continue
            }
            known[plain.letters] = index
            if plain.words.count > 1 {
                let sorted = plain.words.sorted().joined(separator: " ")
                if let first = byWords[sorted] {
                    pairs.append(Pair(first: first, second: index, difference: .importDifferOrder))
                } else {
                    byWords[sorted] = index
                }
            }
            if plain.letters.utf8.count >= 8, plain.words.count > 1 { short.append((Array(plain.letters.utf8), index)) }
        }
        return (pairs + oneLetterApart(short)).sorted { ($0.second, $0.first) < ($1.second, $1.first) }
    }

    /// In what two names differ that are the same letter by letter once capitals, accents and signs are gone; nil for the same name.
    private static func difference(_ first: String, _ second: String) -> MessageCode? {
        if first == second { return nil }
        if first.lowercased() == second.lowercased() { return .importDifferCase }
        return letters(first) == letters(second) ? .importDifferSigns : .importDifferAccents
    }

    private static func letters(_ name: String) -> [Unicode.Scalar] {
        name.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }
    }

    /// Pairs of names of which one letter was left out, put in or exchanged: both are the same where that letter is left out.
    private static func oneLetterApart(_ names: [(name: [UInt8], index: Int)]) -> [Pair] {
        var keys: [(hash: Int, entry: Int32)] = []
        keys.reserveCapacity(names.count * 16)
        for (entry, item) in names.enumerated() {
            let starts = item.name.indices.filter { item.name[$0] & 0xC0 != 0x80 }
            keys.append((hash(item.name, without: 0..<0), Int32(entry)))
            for (number, start) in starts.enumerated() {
                let end = number + 1 < starts.count ? starts[number + 1] : item.name.count
                keys.append((hash(item.name, without: start..<end), Int32(entry)))
            }
        }
        keys.sort { ($0.hash, $0.entry) < ($1.hash, $1.entry) }
        var found: Set<Pair> = []
        var start = 0
        while start < keys.count {
            var end = start + 1
            while end < keys.count, keys[end].hash == keys[start].hash { end += 1 }
            // More than a handful alike is a list of numbers or of nothing, not of people.
            for a in start..<min(end, start + 8) {
                for b in (a + 1)..<max(min(end, start + 8), a + 1) where keys[a].entry != keys[b].entry {
                    let (first, second) = (names[Int(keys[a].entry)], names[Int(keys[b].entry)])
                    guard isOneLetterApart(scalars(first.name), scalars(second.name)) else { continue }
                    let order = [first.index, second.index].sorted()
                    found.insert(Pair(first: order[0], second: order[1], difference: .importDifferLetter))
                }
            }
            start = end
        }
        return Array(found)
    }

    private static func scalars(_ bytes: [UInt8]) -> [Unicode.Scalar] { Array(String(decoding: bytes, as: UTF8.self).unicodeScalars) }

    private static func hash(_ bytes: [UInt8], without range: Range<Int>) -> Int {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for (index, byte) in bytes.enumerated() where !range.contains(index) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return Int(truncatingIfNeeded: hash)
    }

    /// By one letter, not by a digit: Speaker 1 and Speaker 2 are two.
    private static func isOneLetterApart(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Bool {
        guard abs(first.count - second.count) <= 1, first != second else { return false }
        var i = 0
        while i < min(first.count, second.count), first[i] == second[i] { i += 1 }
        let changed = [i < first.count ? first[i] : nil, i < second.count ? second[i] : nil].compactMap { $0 }
        if changed.contains(where: { $0.properties.numericType != nil }) { return false }
        let a = first.dropFirst(i + (first.count >= second.count ? 1 : 0))
        let b = second.dropFirst(i + (second.count >= first.count ? 1 : 0))
        return a.elementsEqual(b)
    }
}

/// A name in plain small letters: no accents, no signs, no vowel signs.
struct PlainName {
    var words: [String] = []
    /// All words without what stands between them.
    var letters = ""

    init(_ name: String) {
        var word = String.UnicodeScalarView()
        var words: [String] = []
        func end() {
            if !word.isEmpty { words.append(String(word)) }
            word = String.UnicodeScalarView()
        }
        let isASCII = name.utf8.allSatisfy { $0 < 0x80 }
        for scalar in (isASCII ? name : Vocabulary.fold(name)).unicodeScalars {
            switch scalar.value {
            case 0x61...0x7A, 0x30...0x39: word.append(scalar)
            case 0x41...0x5A: word.append(Unicode.Scalar(scalar.value + 0x20)!)
            case 0..<0x80: end()
            case 0x640, 0x64B...0x65F, 0x300...0x36F: break
            case 0xC0...0x24F, 0x1E00...0x1EFF: word.append(contentsOf: PlainName.base(of: scalar).unicodeScalars)
            default:
                if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                    word.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
                } else {
                    end()
                }
            }
        }
        end()
        self.words = words
        letters = words.joined()
    }

    /// The Latin letters under an accent: `é` is `e`, `ø` is `o`, `æ` is `ae`; by the letter's name in Unicode.
    private static func base(of scalar: Unicode.Scalar) -> String {
        if scalar == "ß" { return "ss" }
        let lower = scalar.properties.lowercaseMapping
        guard let name = scalar.properties.name, let letter = name.range(ofWord: "LETTER ") else { return lower }
        let base = name[letter...].prefix { $0 != " " }
        return base.utf8.count <= 2 ? base.lowercased() : lower
    }
}

extension String {
    /// Where a word of it ends.
    fileprivate func range(ofWord word: String) -> String.Index? {
        var rest = self[...]
        while let start = rest.firstIndex(of: word.first!) {
            if rest[start...].hasPrefix(word) { return rest.index(start, offsetBy: word.count) }
            rest = rest[rest.index(after: start)...]
        }
        return nil
    }
}
