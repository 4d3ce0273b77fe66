/// The folding of keywords. `Folding` in MajlisVocabulary does the same; the tests look every form up to prove it.
func fold(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
        switch scalar.value {
        case 0x0622, 0x0623, 0x0625, 0x0671: result.append("ا")
        case 0x0624: result.append("و")
        case 0x0626, 0x0649, 0x06CC: result.append("ي")
        case 0x0629: result.append("ه")
        case 0x06A9: result.append("ك")
        case 0x0640, 0x064B...0x0655, 0x0670: break
        default: result.append(scalar)
        }
    }
    return String(result)
}

/// FNV-1a over letters, as `Vocabulary.word` computes it.
enum KeywordHash {
    static let seed: UInt32 = 2_166_136_261

    static func of(_ text: String) -> UInt32 {
        var hash = seed
        for scalar in text.unicodeScalars {
            hash = (hash ^ scalar.value) &* 16_777_619
        }
        return hash
    }
}
