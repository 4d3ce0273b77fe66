/// The words of the language: lookup in both scripts.
public enum Vocabulary {
    /// The word that these UTF-8 bytes spell, or `.none`. English is exact, Arabic is folded.
    ///
    /// Called for every word that a lexer meets: no allocation on the heap, no `String`.
    public static func word(_ bytes: UnsafeBufferPointer<UInt8>) -> WordID {
        var hash = WordTable.hashSeed
        for byte in bytes {
            guard byte < 0x80 else { return foldedWord(bytes) }
            hash = step(hash, UInt32(byte))
        }
        return find(bytes, hash: hash)
    }

    public static func word(_ text: String) -> WordID {
        var text = text
        return text.withUTF8 { word($0) }
    }

    /// The word without the Arabic article, as in الجلسة; `.none` where there is no article or no such word.
    public static func wordWithoutArticle(_ bytes: UnsafeBufferPointer<UInt8>) -> WordID {
        // ا and ل are two bytes each.
        guard bytes.count > 4, bytes[0] == 0xD8, bytes[1] == 0xA7, bytes[2] == 0xD9, bytes[3] == 0x84 else { return .none }
        return word(UnsafeBufferPointer(rebasing: bytes[4...]))
    }

    /// All that the word may mean.
    public static func meanings(of word: WordID) -> Meanings {
        Meanings(word: Int(word.rawValue) < WordTable.wordCount ? word : .none)
    }

    /// The single word for two that stand apart in English: `order by`, `working day`, `working days`.
    public static func joined(_ first: WordID, _ second: WordID) -> WordID? {
        for index in stride(from: 0, to: WordTable.joins.count, by: 3)
        where WordTable.joins[index] == first.rawValue && WordTable.joins[index + 1] == second.rawValue {
            return WordID(rawValue: WordTable.joins[index + 2])
        }
        return nil
    }

    /// The text as keywords are compared.
    public static func fold(_ text: String) -> String {
        var text = text
        return text.withUTF8 { bytes in
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Folding.capacity(for: bytes.count)) { buffer in
                let count = Folding.fold(bytes, into: buffer)
                return String(decoding: buffer[..<count], as: UTF8.self)
            }
        }
    }

    private static func foldedWord(_ bytes: UnsafeBufferPointer<UInt8>) -> WordID {
        // Vowel signs at most triple a word; what is longer is no keyword.
        guard bytes.count <= longestInput else { return .none }
        // The capacity is a constant, so that the buffer stands on the stack.
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 384) { buffer in
            var count = 0
            var hash = WordTable.hashSeed
            Folding.forEachUnit(of: bytes) { unit in
                hash = step(hash, unit)
                Folding.write(unit, to: buffer, &count)
            }
            return find(UnsafeBufferPointer(rebasing: buffer[..<count]), hash: hash)
        }
    }

    /// 256 bytes fold to at most 342: see `Folding.capacity`.
    private static let longestInput = 256

    /// FNV-1a over letters; the generator computes the same.
    @inline(__always)
    private static func step(_ hash: UInt32, _ unit: UInt32) -> UInt32 {
        (hash ^ unit) &* 16_777_619
    }

    private static func find(_ bytes: UnsafeBufferPointer<UInt8>, hash: UInt32) -> WordID {
        guard bytes.count > 0, bytes.count <= WordTable.longestForm else { return .none }
        let mask = WordTable.slots.count - 1
        var slot = Int(hash ^ (hash >> 15)) & mask
        while true {
            let form = Int(WordTable.slots[slot])
            if form == 0 { return .none }
            let start = Int(WordTable.offsets[form - 1])
            if Int(WordTable.offsets[form]) - start == bytes.count, matches(bytes, start) {
                return WordID(rawValue: WordTable.words[form - 1])
            }
            slot = (slot + 1) & mask
        }
    }

    @inline(__always)
    private static func matches(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        let form = UnsafeRawPointer(WordTable.forms.utf8Start) + start
        let word = UnsafeRawBufferPointer(bytes)
        var index = 0
        while index + 8 <= word.count {
            guard form.loadUnaligned(fromByteOffset: index, as: UInt64.self) == word.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            else { return false }
            index += 8
        }
        while index < word.count {
            guard form.load(fromByteOffset: index, as: UInt8.self) == word[index] else { return false }
            index += 1
        }
        return true
    }
}
