import MajlisExchange

/// Names for records in addresses and identifiers of a page: stable while their names in the script are, without spaces, each once.
struct PageKeys {
    private var taken: Set<String> = []

    /// - Parameters:
    ///   - name: the script's.
    ///   - other: what it is made of where the script has none.
    mutating func key(_ name: String?, else other: String) -> String {
        var base = Self.tidied(name ?? other)
        if base.isEmpty { base = "x" }
        var key = base
        var number = 2
        while !taken.insert(key).inserted {
            key = "\(base)-\(number)"
            number += 1
        }
        return key
    }

    /// Letters and digits of any language, with `-` for what stands between them; `.` and `_` stay.
    private static func tidied(_ text: String) -> String {
        var result = ""
        var isGap = false
        for scalar in text.unicodeScalars {
            let stays =
                switch scalar {
                case "a"..."z", "A"..."Z", "0"..."9", ".", "_": true
                case "\u{0}"..."\u{7F}": false
                default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                }
            if stays {
                if isGap, !result.isEmpty { result += "-" }
                isGap = false
                result.unicodeScalars.append(scalar)
                if result.utf8.count >= 80 { break }
            } else {
                isGap = true
            }
        }
        return result
    }
}
