import MajlisExchange
import MajlisModel
import MajlisText

/// Who speaks, chairs and hosts: each with the bodies that he or she stands for, a biography and the sessions.
struct PeoplePart {
    let contents: PageContents
    let words: PageWords

    private var programme: Programme { contents.programme }

    /// Whether anybody has a part in a session.
    var isEmpty: Bool { contents.appearances.allSatisfy(\.isEmpty) }

    func write(to html: inout HTMLWriter) {
        guard !isEmpty else { return }
        let card = SessionPart(contents: contents, words: words)
        html.element("section", ["class": "everybody", "id": "people", "aria-labelledby": "h-people"]) { html in
            html.element("h2", ["id": "h-people"], words.label(.pageViewPeople))
            html.element("div", ["class": "persons"]) { html in
                html.line()
                for (index, person) in programme.people.enumerated() where !contents.appearances[index].isEmpty {
                    let key = contents.personKeys[index]
                    html.element("article", ["class": "person", "id": "p-\(key)", "data-person": key]) { html in
                        html.element("h3") { html in name(person, to: &html) }
                        for body in person.affiliations { html.element("p", ["class": "body"], words.text(body)) }
                        if let text = person.text {
                            html.element("details") { html in
                                html.element("summary", words.label(.pageAbout))
                                card.block(text, "text", to: &html)
                            }
                        }
                        html.element("ul", ["class": "appearances"]) { html in
                            for session in contents.appearances[index] { appearance(session, card, to: &html) }
                        }
                        card.links(person.links, to: &html)
                    }
                    html.line()
                }
            }
        }
        html.line()
    }

    func name(_ person: Programme.Person, to html: inout HTMLWriter) {
        if !person.honorifics.isEmpty {
            html.element("bdi", ["class": "honorific"], text: person.honorifics.joined(separator: " "))
            html.text(" ")
        }
        html.words(words.text(person.title))
    }

    private func appearance(_ index: Int, _ card: SessionPart, to html: inout HTMLWriter) {
        let session = programme.sessions[index]
        html.element("li") { html in
            html.element("a", ["href": "#s-\(contents.sessionKeys[index])"], words.text(session.title))
            if let date = contents.date(session) {
                html.raw(" ")
                html.element("small") { html in
                    html.words(words.shortDate(date))
                    guard let start = session.start else { return }
                    html.raw(" ")
                    html.element("time", ["datetime": contents.stamp(session)], words.time(start))
                    if let zone = session.zone {
                        html.raw(" ")
                        html.element("span", ["class": "zone"], text: zone.identifier)
                    }
                }
            }
            guard let status = session.status, status != .confirmed else { return }
            html.raw(" ")
            card.status(status, to: &html)
        }
    }
}
