import MajlisModel
import MajlisReport
import MajlisText
import MajlisVocabulary

/// The words of the program around a programme's own texts, and the choice among those, for readers of one language.
struct ReaderWords {
    let text: MessageText
    /// That of texts of which nobody says in which language they are.
    let unstated: String?

    /// - Parameter convention: how dates and numbers are written.
    init(_ convention: Convention, of programme: Programme) {
        text = MessageText(convention)
        unstated = programme.conference.languages.first
    }

    var language: Language { text.language }
    var code: String { text.language.code }

    /// The wording of a text for these readers, and its language where that is known.
    func wording(_ local: LocalText) -> (text: String, language: String?) {
        let own = local.language ?? unstated
        if own != code, let translation = local.translations.first(where: { $0.language == code }) { return (translation.text, code) }
        return (local.text, own)
    }

    /// The same where it says anything.
    func said(_ local: LocalText?) -> String? {
        guard let local else { return nil }
        let text = wording(local).text
        return text.isEmpty ? nil : text
    }

    func said(_ code: MessageCode, _ arguments: KeyValuePairs<String, MessageArgument> = [:]) -> String {
        text.plain(Message(code, arguments))
    }

    /// `Sunday 14 March 2027`
    func said(_ date: CivilDate) -> String { text.plain(Message.longDate(date)) }

    /// A time of the clock in the readers' digits.
    func said(_ time: CivilTime) -> String { text.styled(.time(Int(time.seconds))).plain }

    /// What somebody does in a session, or several do, to stand before their names.
    func role(_ role: Programme.Part.Role, count: Int = 1) -> String {
        let word = WordNames.said(role.kind, plural: count > 1, in: language)
        return word.prefix(1).uppercased() + word.dropFirst()
    }

    /// Names after each other.
    func list(_ items: [String]) -> String { items.joined(separator: language == .arabic ? "، " : ", ") }

    /// Lists after each other.
    func series(_ items: [String]) -> String { items.joined(separator: language == .arabic ? "؛ " : "; ") }

    /// A person with his or her honorifics.
    func name(_ person: Programme.Person) -> String {
        (person.honorifics + [wording(person.title).text]).filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// Who does what in a session: the names of each role, in the order in which roles are first met.
    func people(of session: Programme.Session, in programme: Programme) -> [(role: Programme.Part.Role, names: [String])] {
        var result: [(role: Programme.Part.Role, names: [String])] = []
        for part in session.parts where programme.people.indices.contains(part.person) {
            var name = name(programme.people[part.person])
            if name.isEmpty { continue }
            if part.isOpen { name = said(.programmeToBeConfirmed, ["name": .code(name)]) }
            if let index = result.firstIndex(where: { $0.role == part.role }) {
                result[index].names.append(name)
            } else {
                result.append((part.role, [name]))
            }
        }
        return result
    }
}

extension Programme.Part.Role {
    /// The word of the language for it.
    var word: String { kind.english }
}
