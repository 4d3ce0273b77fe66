import MajlisExchange
import MajlisText

/// A badge for each participant, eight on a page of A4.
struct BadgeSheet {
    let contents: PageContents
    let words: PageWords

    private var programme: Programme { contents.programme }

    func write(to html: inout HTMLWriter) {
        let badges = Participants(programme).everybody
        guard !badges.isEmpty else { return html.element("p", ["class": "remark"], words.label(.pageParticipantsEmpty)) }
        html.element("p", ["class": "hint"], words.label(.pageBadgesHint))
        html.line()
        for page in stride(from: 0, to: badges.count, by: 8) {
            html.element("div", ["class": "badge-page"]) { html in
                html.line()
                for badge in badges[page..<min(page + 8, badges.count)] { write(badge, to: &html) }
            }
            html.line()
        }
    }

    private func write(_ badge: Participants.One, to html: inout HTMLWriter) {
        let person = programme.people[badge.person]
        html.element("article", ["class": "badge"]) { html in
            html.element("p", ["class": "event"]) { html in
                if let title = programme.conference.title { html.words(words.text(title)) }
            }
            html.element("div", ["class": "who"]) { html in
                html.element("h2", ["dir": "auto"]) { html in PeoplePart(contents: contents, words: words).name(person, to: &html) }
                // Who reads the other script should be able to say the name.
                let other = words.otherScript(person.title)
                if !other.isEmpty { html.element("p", ["class": "other", "dir": "auto"], other) }
                for body in person.affiliations { html.element("p", ["class": "body", "dir": "auto"], words.text(body)) }
                if let country = person.country { html.element("p", ["class": "country", "data-country": country], text: country) }
            }
            html.element("p", ["class": "category"]) { html in
                if let category = badge.category { html.words(words.text(category)) }
            }
        }
        html.line()
    }
}

/// Who takes part, each once.
struct Participants {
    struct One {
        var person: Int
        var category: LocalText?
        var status: String?
    }

    let everybody: [One]

    /// Participants in their order, and behind them those who have a part in a session and are no participants.
    init(_ programme: Programme) {
        var everybody: [One] = []
        var known: Set<Int> = []
        for participant in programme.participants where known.insert(participant.person).inserted {
            everybody.append(One(person: participant.person, category: participant.category, status: participant.status))
        }
        for session in programme.sessions {
            for part in session.parts where known.insert(part.person).inserted { everybody.append(One(person: part.person)) }
        }
        self.everybody = everybody
    }
}
