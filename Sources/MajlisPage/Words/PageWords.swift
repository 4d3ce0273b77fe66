import MajlisExchange
import MajlisModel
import MajlisReport
import MajlisText
import MajlisVocabulary

/// The languages of a page and what it says in each.
///
/// The page speaks English and Arabic; a programme whose texts stand in others offers those too, with English labels.
final class PageWords {
    struct Tongue {
        /// ISO 639.
        var code: String
        /// In which labels, dates and numbers are said.
        var said: MessageText
        var label: Language { said.language }
        var isRightToLeft: Bool { PageWords.rightToLeft.contains(code) }
    }

    let tongues: [Tongue]
    private var labels: [MessageCode: Words] = [:]
    private var lengths: [Int: Words] = [:]
    private var times: [Int32: Words] = [:]

    /// Of what is written from right to left.
    static let rightToLeft: Set<String> = ["ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"]

    /// - Parameter first: the language in which the page is shown at first; nil is that of the programme.
    init(_ programme: Programme, first: Language?, english: Convention, arabic: Convention) {
        let own = Language.allCases.map(\.code)
        var codes: [String] = []
        func add(_ code: String) { if !codes.contains(code) { codes.append(code) } }
        if let first { add(first.code) }
        // What its texts are written in says more than what is spoken there.
        let written = programme.conference.title?.language ?? programme.sessions.first?.title.language
        if let spoken = ([written].compactMap { $0 } + programme.conference.languages).first(where: own.contains) { add(spoken) }
        own.forEach(add)
        Self.languages(of: programme).forEach(add)
        tongues = codes.map { code in
            Tongue(code: code, said: MessageText(code == Language.arabic.code ? arabic : english))
        }
    }

    /// Of titles, in the order in which they come.
    private static func languages(of programme: Programme) -> [String] {
        var found: [String] = []
        func look(_ text: LocalText) {
            guard !text.translations.isEmpty else { return }
            if let language = text.language, !found.contains(language) { found.append(language) }
            for translation in text.translations where !found.contains(translation.language) { found.append(translation.language) }
        }
        if let title = programme.conference.title { look(title) }
        for session in programme.sessions { look(session.title) }
        return found
    }

    var first: Tongue { tongues[0] }

    // MARK: Labels

    func label(_ code: MessageCode) -> Words {
        if let known = labels[code] { return known }
        let words = say(Message(code))
        labels[code] = words
        return words
    }

    func say(_ message: Message) -> Words { own { $0.plain(message) } }

    /// A word of the language, such as a state.
    func word(_ english: String) -> Words { own { $0.styled(.word(english)).plain } }

    /// What somebody is in a session, or several are.
    func role(_ role: Programme.Part.Role, count: Int) -> Words {
        guard let kind = Vocabulary.meanings(of: Vocabulary.word(role.word)).kind else { return word(role.word) }
        return own { WordNames.said(kind, plural: count > 1, in: $0.language) }
    }

    /// What kind of session it is: in each language where the language of scripts has a word for it, otherwise as it was written.
    func type(_ name: String) -> Words {
        guard let choice = ChoiceSet.format.members.first(where: { $0.english == name }) else {
            return Words(variants: [.init(text: name)], isOwn: false)
        }
        return own { WordNames.said(choice, in: $0.language) }
    }

    /// What stands between two names: `, ` or `، `.
    private(set) lazy var separator = say(Message(.agendaAndPerson, ["people": .code(""), "person": .code("")]))

    func date(_ date: CivilDate) -> Words { say(.longDate(date)) }

    /// `2027-03-14`, as each language writes it.
    func shortDate(_ date: CivilDate) -> Words {
        let parts = date.components
        return own { $0.styled(.date(parts.year, parts.month, parts.day)).plain }
    }

    /// The time of the clock: past midnight `01:30`, not `25:30`.
    func time(_ time: CivilTime) -> Words {
        let time = time.onTheClock
        if let known = times[time.seconds] { return known }
        let words = own { $0.styled(.time(Int(time.seconds))).plain }
        times[time.seconds] = words
        return words
    }

    /// `1 h 30 min`
    func length(_ seconds: Int) -> Words {
        if let known = lengths[seconds] { return known }
        let words = own { $0.styled(.duration(seconds)).plain }
        lengths[seconds] = words
        return words
    }

    func number(_ number: Int) -> Words { own { $0.convention.number(number) } }

    private func own(_ said: (MessageText) -> String) -> Words {
        let texts = tongues.map { said($0.said) }
        return grouped(texts.indices.map { (texts[$0], tongues[$0].label.code) }, isOwn: true)
    }

    // MARK: Texts of the programme

    func text(_ text: LocalText) -> Words {
        if text.translations.isEmpty { return Words(variants: [.init(language: text.language, text: text.text)], isOwn: false) }
        return grouped(tongues.map { text.wording(in: $0.code) }, isOwn: false)
    }

    /// A name in another script than that in which readers of each language are shown it; nothing where nobody wrote it so.
    func otherScript(_ name: LocalText) -> Words {
        var wordings: [(text: String, language: String?)] = [(name.text, name.language)]
        for translation in name.translations { wordings.append((translation.text, translation.language)) }
        var variants: [Words.Variant] = []
        for tongue in tongues {
            let script = WritingSystem(of: name.wording(in: tongue.code).text)
            guard let other = wordings.first(where: { !$0.text.isEmpty && WritingSystem(of: $0.text) != script }) else { continue }
            if let known = variants.firstIndex(where: { $0.text == other.text && $0.language == other.language }) {
                variants[known].shownFor = [variants[known].shownFor, tongue.code].compactMap { $0 }.joined(separator: " ")
            } else {
                variants.append(.init(shownFor: tongue.code, language: other.language, text: other.text))
            }
        }
        return Words(variants: variants, isOwn: false)
    }

    /// Puts together what is the same in several languages.
    private func grouped(_ texts: [(text: String, language: String?)], isOwn: Bool) -> Words {
        if texts.dropFirst().allSatisfy({ $0.text == texts[0].text }) {
            return Words(variants: [.init(language: texts[0].language, text: texts[0].text)], isOwn: isOwn)
        }
        var variants: [Words.Variant] = []
        for (tongue, wording) in zip(tongues, texts) {
            if let known = variants.firstIndex(where: { $0.text == wording.text && $0.language == wording.language }) {
                variants[known].shownFor! += " " + tongue.code
            } else {
                variants.append(.init(shownFor: tongue.code, language: wording.language, text: wording.text))
            }
        }
        return Words(variants: variants, isOwn: isOwn)
    }
}

extension LocalText {
    /// The wording for readers of a language, and the language that it is in.
    fileprivate func wording(in language: String) -> (text: String, language: String?) {
        if self.language != language, let found = translations.first(where: { $0.language == language }) {
            return (found.text, language)
        }
        return (text, self.language)
    }
}
