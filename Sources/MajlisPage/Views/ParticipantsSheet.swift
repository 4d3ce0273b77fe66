import MajlisExchange
import MajlisText

/// Who takes part: name, body, category and what each does.
struct ParticipantsSheet {
    let contents: PageContents
    let words: PageWords

    private var programme: Programme { contents.programme }

    func write(to html: inout HTMLWriter) {
        let everybody = Participants(programme).everybody
        guard !everybody.isEmpty else { return html.element("p", ["class": "remark"], words.label(.pageParticipantsEmpty)) }
        let people = everybody.map { programme.people[$0.person] }
        let hasBodies = people.contains { !$0.affiliations.isEmpty }
        let hasCountries = people.contains { $0.country != nil }
        let hasCategories = everybody.contains { $0.category != nil }
        let hasStatus = everybody.contains { $0.status != nil }
        let hasSessions = everybody.contains { !contents.appearances[$0.person].isEmpty }

        html.element(
            "p", ["class": "hint", "id": "l-count"], words.say(Message(.pageParticipantsCount, ["count": .number(everybody.count)])))
        html.line()
        html.element("div", ["class": "wide"]) { html in
            html.element("table", ["aria-labelledby": "l-count"]) { html in
                html.element("thead") { html in
                    html.element("tr") { html in
                        for (label, isShown) in [
                            (MessageCode.pageNumber, true), (.pageName, true), (.pageBody, hasBodies), (.pageCountry, hasCountries),
                            (.pageCategory, hasCategories), (.pageStatus, hasStatus), (.pagePersonSessions, hasSessions),
                        ] where isShown { html.element("th", ["scope": "col"], words.label(label)) }
                    }
                }
                html.line()
                html.element("tbody") { html in
                    for (number, one) in everybody.enumerated() {
                        let person = programme.people[one.person]
                        html.element("tr") { html in
                            html.element("td", ["class": "number"], words.number(number + 1))
                            html.element("th", ["scope": "row"]) { PeoplePart(contents: contents, words: words).name(person, to: &$0) }
                            if hasBodies {
                                html.element("td") { html in for body in person.affiliations { html.element("div", words.text(body)) } }
                            }
                            if hasCountries {
                                html.element("td") { html in
                                    if let country = person.country { html.element("span", ["data-country": country], text: country) }
                                }
                            }
                            if hasCategories {
                                html.element("td") { html in if let category = one.category { html.words(words.text(category)) } }
                            }
                            if hasStatus {
                                html.element("td") { html in if let status = one.status { html.words(words.word(status)) } }
                            }
                            if hasSessions {
                                html.element("td") { html in
                                    for session in contents.appearances[one.person] {
                                        html.element("div", words.text(programme.sessions[session].title))
                                    }
                                }
                            }
                        }
                        html.line()
                    }
                }
            }
        }
        html.line()
    }
}
