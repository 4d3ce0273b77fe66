import MajlisExchange
import MajlisModel
import MajlisText

/// The sheet by which a day is run: a table a day, a line for each part of it, with room for what is written by hand.
struct RunSheet {
    let contents: PageContents
    let words: PageWords

    private var programme: Programme { contents.programme }

    func write(to html: inout HTMLWriter) {
        if programme.sessions.isEmpty { html.element("p", ["class": "remark"], words.label(.agendaEmpty)) }
        for (number, day) in programme.days.enumerated() where !contents.days[number].isEmpty {
            let key = day.date.description
            html.element("section", ["class": "day", "id": "d-\(key)", "aria-labelledby": "h-\(key)"]) { html in
                html.element("h2", ["id": "h-\(key)"]) { html in
                    html.words(words.date(day.date))
                    if let title = day.title {
                        html.raw(" ")
                        html.element("small", words.text(title))
                    }
                }
                if let zone = day.zone {
                    html.element("p", ["class": "remark zone"], words.say(Message(.programmeZoneOfDay, ["zone": .code(zone.identifier)])))
                }
                table(contents.days[number], key, to: &html)
            }
            html.line()
        }
        guard !contents.unplaced.isEmpty else { return }
        html.element("section", ["class": "day", "aria-labelledby": "h-open"]) { html in
            html.element("h2", ["id": "h-open"], words.label(.pageUnplaced))
            table(contents.unplaced, "open", to: &html)
        }
    }

    private func table(_ sessions: [Int], _ key: String, to html: inout HTMLWriter) {
        let hasRooms = programme.sessions.contains { $0.room != nil }
        html.element("div", ["class": "wide"]) { html in
            html.element("table", ["aria-labelledby": "h-\(key)"]) { html in
                html.element("thead") { html in
                    html.element("tr") { html in
                        var labels: [MessageCode] = [.pageTime, .pageLength]
                        if hasRooms { labels.append(.pageRoom) }
                        for label in labels + [.pagePartTitle, .pageWho, .pageNotes] {
                            html.element("th", ["scope": "col", "class": label == .pageNotes ? "notes" : nil], words.label(label))
                        }
                    }
                }
                html.line()
                html.element("tbody") { html in for session in sessions { rows(session, depth: 0, hasRooms, to: &html) } }
            }
        }
    }

    private func rows(_ index: Int, depth: Int, _ hasRooms: Bool, to html: inout HTMLWriter) {
        let session = programme.sessions[index]
        var kind = session.form == .pause ? "pause" : depth > 0 ? "inner" : "outer"
        if session.status == .cancelled { kind += " cancelled" }
        html.element("tr", ["class": kind]) { html in
            html.element("td", ["class": "span"]) { html in
                guard let start = session.start else { return html.words(words.label(.agendaTimeOpen)) }
                html.element("time", ["datetime": contents.stamp(session)], words.time(start))
                guard let end = contents.end(session) else { return }
                html.raw("<span class=\"to\">–</span>")
                html.element("time", ["datetime": contents.stamp(session, after: session.length ?? 0)], words.time(end))
            }
            html.element("td", ["class": "length"]) { html in
                if let length = session.length, length > 0 { html.words(words.length(length)) }
            }
            if hasRooms {
                html.element("td") { html in if let room = session.room { html.words(words.text(programme.rooms[room].title)) } }
            }
            html.element("th", ["scope": "row", "style": depth > 0 ? "--depth:\(min(depth, 6))" : nil]) { html in
                html.words(words.text(session.title))
                if let status = session.status, status != .confirmed {
                    html.raw(" ")
                    html.element("strong", ["class": "status \(status.rawValue)"], words.word(status.rawValue))
                }
            }
            html.element("td") { html in
                for role in Programme.Part.Role.allCases {
                    let held = session.parts.filter { $0.role == role }
                    guard !held.isEmpty else { continue }
                    html.element("div") { html in
                        if role != .speaker {
                            html.element("span", ["class": "role"], words.role(role, count: held.count))
                            html.raw(" ")
                        }
                        for (number, part) in held.enumerated() {
                            if number > 0 { html.words(words.separator) }
                            html.words(words.text(programme.people[part.person].title))
                        }
                    }
                }
            }
            html.element("td", ["class": "notes"]) { _ in }
        }
        html.line()
        for child in contents.children[index] { rows(child, depth: depth + 1, hasRooms, to: &html) }
    }
}
