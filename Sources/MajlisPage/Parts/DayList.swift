import MajlisExchange
import MajlisModel
import MajlisText

/// A day as a list: what begins at one time stands together.
struct DayList {
    let contents: PageContents
    let words: PageWords

    private var programme: Programme { contents.programme }

    func write(_ sessions: [Int], to html: inout HTMLWriter) {
        let card = SessionPart(contents: contents, words: words)
        html.element("div", ["class": "list"]) { html in
            for slot in contents.slots(sessions) {
                let session = programme.sessions[slot[slot.startIndex]]
                html.element("div", ["class": "slot"]) { html in
                    html.element("p", ["class": "clock"]) { html in
                        if let start = session.start, session.day != nil {
                            html.element("time", ["datetime": contents.stamp(session)], words.time(start))
                            if start.isPastMidnight { html.element("small", ["class": "midnight"], words.label(.pageHoursMidnight)) }
                        } else if session.day != nil {
                            html.element("span", words.label(.agendaTimeOpen))
                        }
                    }
                    html.element("div", ["class": "cards"]) { html in
                        html.line()
                        for index in slot { card.write(index, to: &html) }
                    }
                }
                html.line()
            }
        }
    }
}
