import MajlisModel

/// Words for addresses: small ASCII letters, digits, hyphens and underscores.
enum Slug {
    /// Everything else becomes one `separator`; none at the ends. Empty where nothing is left, as of an Arabic title.
    static func folded(_ text: String, separator: UInt8 = UInt8(ascii: "_")) -> String {
        var bytes: [UInt8] = []
        var isApart = false
        for byte in text.utf8 {
            guard let letter = letter(byte) else {
                isApart = true
                continue
            }
            if isApart, !bytes.isEmpty { bytes.append(separator) }
            isApart = false
            bytes.append(letter)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func letter(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte + 0x20
        default: nil
        }
    }

    /// Whether it has only small ASCII letters, digits and those that are given.
    static func holds(_ text: some StringProtocol, _ others: String) -> Bool {
        text.utf8.allSatisfy { byte in letter(byte) == byte || others.utf8.contains(byte) }
    }
}

extension Programme.Conference {
    /// `[a-z0-9_-]{4,}`, as schedule.xml wants it: the acronym as it is where it fits, otherwise folded; too short a one with the year.
    func acronymText() -> String {
        if let acronym, acronym.utf8.count >= 4, Slug.holds(acronym, "_-") { return acronym }
        let year = start.map { String($0.year) } ?? ""
        let named = [acronym, name, title?.text(in: "en")].lazy.compactMap { $0 }.map { Slug.folded($0) }.first { !$0.isEmpty }
        let word = named ?? "conference" + year
        if word.utf8.count >= 4 { return word }
        let long = word + year
        return long.utf8.count >= 4 ? long : word + "_conference"
    }

    /// The same for schedule.json, which allows a hyphen at the beginning only: `^[a-z0-9_-][a-z0-9_]{3,}(-2[0-9]{3}-[a-z]+)?$`.
    func plainAcronym() -> String {
        let acronym = acronymText()
        return Slug.holds(acronym, "_") ? acronym : String(decoding: acronym.utf8.map { $0 == 0x2D ? 0x5F : $0 }, as: UTF8.self)
    }
}
