import MajlisLanguage

/// In which language a programme's texts are, where that can be said of all of them.
enum ScriptLanguage {
    /// Nil where the programme does not say, or where a title is in the letters of another language: a script that states a language is held to it.
    static func stated(_ programme: Programme) -> String? {
        guard let language = programme.conference.languages.first ?? shared(programme.sessions) else {
            return isArabic(programme) && !hasForeignTranslations(programme) ? arabic : nil
        }
        guard Codes.languages.contains(language) else { return nil }
        guard let letters = Letters(of: language) else { return language }
        let isForeign = texts(of: programme).contains { text in
            let own = text.language == nil || text.language == language ? text.text : text.text(in: language)
            return letters.areMissing(in: own)
        }
        return isForeign ? nil : language
    }

    private static let arabic = "ar"

    private static func texts(of programme: Programme) -> [LocalText] {
        let conference = [programme.conference.title, programme.conference.subtitle].compactMap { $0 }
        let sessions = programme.sessions.flatMap { [$0.title, $0.short].compactMap { $0 } }
        return conference + programme.tracks.map(\.title) + programme.days.compactMap(\.title) + programme.openDays.compactMap(\.title)
            + sessions
    }

    /// Most titles have Arabic letters: those of sessions, or where there are none, of whatever else there is.
    static func isArabic(_ programme: Programme) -> Bool {
        var titles = programme.sessions.map(\.title)
        if titles.isEmpty { titles = programme.tasks.map(\.title) + programme.people.map(\.title) + programme.rooms.map(\.title) }
        let arabic = titles.filter { title in title.text.unicodeScalars.contains { Letters.arabic.has($0) } }
        return arabic.count * 2 > titles.count
    }

    /// A text in other letters that is translated: as an Arabic one it would be wrong.
    private static func hasForeignTranslations(_ programme: Programme) -> Bool {
        texts(of: programme).contains { text in
            text.language.map { $0 != arabic } ?? false || !text.translations.isEmpty && Letters.arabic.areMissing(in: text.text)
        }
    }

    /// The one language in which all sessions take place: their titles are in it.
    private static func shared(_ sessions: [Programme.Session]) -> String? {
        guard let first = sessions.first, first.languages.count == 1 else { return nil }
        return sessions.allSatisfy { $0.languages == first.languages } ? first.languages[0] : nil
    }

    private enum Letters {
        case latin, arabic, cyrillic

        init?(of language: String) {
            switch language {
            case "ar", "fa", "ur", "ps", "ckb", "sd", "ug": self = .arabic
            case "en", "fr", "es", "pt", "de", "it", "nl", "tr", "id", "ms", "sw", "so", "ha", "sq", "pl", "sv", "da", "no", "fi", "cs",
                "ro", "hu":
                self = .latin
            case "ru", "uk", "bg", "be", "mk", "ky", "tg": self = .cyrillic
            default: return nil
            }
        }

        /// There are letters, and none of them is of this script.
        func areMissing(in text: String) -> Bool {
            var isForeign = false
            for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
                if has(scalar) { return false }
                isForeign = true
            }
            return isForeign
        }

        func has(_ scalar: Unicode.Scalar) -> Bool {
            switch (self, scalar.value) {
            case (.latin, 0x41...0x24F), (.latin, 0x1E00...0x1EFF): true
            case (.arabic, 0x620...0x6FF), (.arabic, 0x750...0x77F), (.arabic, 0x8A0...0x8FF), (.arabic, 0xFB50...0xFDFF),
                (.arabic, 0xFE70...0xFEFC):
                true
            case (.cyrillic, 0x400...0x52F): true
            default: false
            }
        }
    }
}
