/// The letters of names: which script they are of, and which others they look like (UTS #39).
public enum NameLetters {
    /// A script of letters.
    public struct Script: Hashable, Sendable {
        let number: UInt8

        /// As Unicode names it: `Latin`, `Arabic`.
        public var name: String { LetterTable.scripts[Int(number) - 1] }
    }

    /// The script of a letter; nil for digits, `_`, and marks and letters that all scripts share.
    public static func script(of letter: Unicode.Scalar) -> Script? {
        guard letter.value <= 0xFFFF else { return nil }
        let value = UInt16(letter.value)
        var low = 0
        var high = LetterTable.ranges.count
        while low < high {
            let middle = (low + high) / 2
            if LetterTable.ranges[middle].last < value { low = middle + 1 } else { high = middle }
        }
        guard low < LetterTable.ranges.count, LetterTable.ranges[low].first <= value else { return nil }
        return Script(number: LetterTable.ranges[low].script)
    }

    /// The letters that a letter looks like; nil where it is like no other.
    public static func likeness(of letter: Unicode.Scalar) -> [Unicode.Scalar]? {
        guard letter.value <= 0xFFFF else { return nil }
        let value = UInt16(letter.value)
        var low = 0
        var high = LetterTable.letters.count
        while low < high {
            let middle = (low + high) / 2
            if LetterTable.letters[middle] < value { low = middle + 1 } else { high = middle }
        }
        guard low < LetterTable.letters.count, LetterTable.letters[low] == value else { return nil }
        let packed = LetterTable.likenesses[low]
        return stride(from: 48, through: 0, by: -16).compactMap { shift in
            let part = UInt32(packed >> UInt64(shift) & 0xFFFF)
            return part == 0 ? nil : Unicode.Scalar(part)
        }
    }

    /// What is left of a name when letters that look alike are one: two names with the same skeleton cannot be told apart.
    ///
    /// Tatweel counts for nothing. ی, which other keyboards have for ي, is shown as ى where a word ends.
    public static func skeleton(of name: String) -> String {
        var result = String.UnicodeScalarView()
        let letters = Array(name.unicodeScalars)
        for (index, letter) in letters.enumerated() where letter.value != 0x640 {
            if letter.value == 0x6CC, !joinsNext(letters, index) {
                result.append("\u{649}")
            } else if let likeness = likeness(of: letter) {
                result.append(contentsOf: likeness)
            } else {
                result.append(letter)
            }
        }
        return String(result)
    }

    /// Whether an Arabic letter is joined to one behind it.
    private static func joinsNext(_ letters: [Unicode.Scalar], _ index: Int) -> Bool {
        guard let next = letters[(index + 1)...].first(where: { !$0.properties.isDiacritic || $0.value == 0x640 }) else { return false }
        return script(of: next)?.name == "Arabic" || next.value == 0x640
    }

    /// The first letter of a name that its neighbours' script does not explain, with both scripts; nil where none stands out.
    ///
    /// Each part between `_` and digits may have a script of its own: `قاعة_B1`. Within one, only the scripts of Japanese, Korean and
    /// Chinese mix, with each other and with Latin letters (“highly restrictive”).
    public static func stranger(in name: String) -> (letter: Unicode.Scalar, script: Script, others: Script)? {
        var part: [(letter: Unicode.Scalar, script: Script)] = []
        for letter in name.unicodeScalars {
            if letter == "_" || letter.properties.numericType != nil {
                if let found = stranger(among: part) { return found }
                part = []
            } else if let script = script(of: letter) {
                part.append((letter, script))
            }
        }
        return stranger(among: part)
    }

    private static func stranger(
        among part: [(letter: Unicode.Scalar, script: Script)]
    ) -> (letter: Unicode.Scalar, script: Script, others: Script)? {
        guard let first = part.first, part.contains(where: { $0.script != first.script }) else { return nil }
        let names = Set(part.map(\.script.name))
        if mixes.contains(where: { names.isSubset(of: $0) }) { return nil }
        var counts: [Script: Int] = [:]
        for entry in part { counts[entry.script, default: 0] += 1 }
        // The script of most letters; of the first where two have as many.
        var others = first.script
        for entry in part where counts[entry.script, default: 0] > counts[others, default: 0] { others = entry.script }
        guard let stranger = part.first(where: { $0.script != others }) else { return nil }
        return (stranger.letter, stranger.script, others)
    }

    private static let mixes: [Set<String>] = [
        ["Latin", "Han", "Hiragana", "Katakana"], ["Latin", "Han", "Bopomofo"], ["Latin", "Han", "Hangul"],
    ]
}
