import MajlisExchange
import MajlisModel
import MajlisText

/// One session as a card of the list: when and where, title, people, and behind a switch everything else.
struct SessionPart {
    let contents: PageContents
    let words: PageWords

    private var programme: Programme { contents.programme }

    func write(_ index: Int, to html: inout HTMLWriter) {
        let session = programme.sessions[index]
        let key = contents.sessionKeys[index]
        html.open(
            "article",
            [
                "class": session.form == .pause ? "session pause" : "session", "id": "s-\(key)", "aria-labelledby": "t-\(key)",
                "data-uid": contents.identities.session[index], "data-start": session.startInstant.map(String.init),
                "data-local": contents.stamp(session), "data-zone": session.zone?.identifier,
                "data-length": programme.elapsed(session).map(String.init), "data-rooms": list(contents.keys(index, contents.rooms)),
                "data-tracks": list(contents.keys(index, contents.tracks)),
                "data-people": list(contents.keys(index, contents.people)), "data-types": list(contents.keys(index, contents.types)),
                "data-languages": list(contents.keys(index, contents.languages)), "data-status": session.status?.rawValue,
                "style": session.tracks.first.map { "--c:\(contents.color(ofTrack: $0))" },
            ])
        html.element("h3", ["id": "t-\(key)"], words.text(session.title))
        if let subtitle = session.subtitle { html.element("p", ["class": "subtitle"], words.text(subtitle)) }
        meta(session, to: &html)
        parts(session.parts, to: &html)
        if let short = session.short, session.text == nil || !hasDetails(index) { block(short, "short", to: &html) }
        items(of: index, to: &html)
        details(index, to: &html)
        html.close("article")
        html.line()
    }

    private func list(_ keys: [String]) -> String? { keys.isEmpty ? nil : keys.joined(separator: " ") }

    // MARK: What is seen at once

    private func meta(_ session: Programme.Session, to html: inout HTMLWriter) {
        html.element("p", ["class": "meta"]) { html in
            if let start = session.start, let end = contents.end(session) {
                html.element("span", ["class": "span"]) { html in
                    html.element("time", ["datetime": contents.stamp(session)], words.time(start))
                    html.raw("<span class=\"to\">–</span>")
                    html.element("time", ["datetime": contents.stamp(session, after: session.length ?? 0)], words.time(end))
                }
            }
            if let zone = contents.ownZone(session) { html.element("span", ["class": "zone"], text: zone.identifier) }
            if let length = session.length, length > 0 { html.element("span", ["class": "length"], words.length(length)) }
            if let room = session.room { html.element("span", ["class": "room"], words.text(programme.rooms[room].title)) }
            for track in session.tracks {
                html.element(
                    "span", ["class": "track", "style": "--c:\(contents.color(ofTrack: track))"], words.text(programme.tracks[track].title))
            }
            if let type = session.type, !type.isEmpty { html.element("span", ["class": "type"], words.type(type)) }
            for language in session.languages {
                html.element("span", ["class": "tongue", "data-language": language], text: language.uppercased())
            }
            status(session.status, to: &html)
        }
    }

    /// What is not certain, or does not take place.
    func status(_ status: Programme.Session.Status?, to html: inout HTMLWriter) {
        guard let status, status != .confirmed else { return }
        html.element("strong", ["class": "status \(status.rawValue)"], words.word(status.rawValue))
    }

    /// Speakers by their names alone, all others with what they are.
    private func parts(_ parts: [Programme.Part], to html: inout HTMLWriter) {
        guard !parts.isEmpty else { return }
        html.element("p", ["class": "people"]) { html in
            for role in Programme.Part.Role.allCases {
                let held = parts.filter { $0.role == role }
                guard !held.isEmpty else { continue }
                html.element("span", ["class": "part"]) { html in
                    if role != .speaker || parts.contains(where: { $0.role != .speaker }) {
                        html.element("span", ["class": "role"], words.role(role, count: held.count))
                        html.text(" ")
                    }
                    for (number, part) in held.enumerated() {
                        if number > 0 { html.words(words.separator) }
                        html.element(
                            "a", ["href": "#p-\(contents.personKeys[part.person])"], words.text(programme.people[part.person].title))
                        if part.isOpen {
                            html.raw(" ")
                            html.element("small", words.label(.pageOpenPart))
                        }
                    }
                }
            }
        }
    }

    private func items(of index: Int, to html: inout HTMLWriter) {
        let items = contents.children[index]
        guard !items.isEmpty else { return }
        html.element("ol", ["class": "items"]) { html in
            for item in items {
                let session = programme.sessions[item]
                html.element("li", ["id": "s-\(contents.sessionKeys[item])", "data-status": session.status?.rawValue]) { html in
                    if let start = session.start {
                        html.element("time", ["datetime": contents.stamp(session)], words.time(start))
                        html.raw(" ")
                    }
                    html.element("div") { html in
                        html.element("span", ["class": "item"], words.text(session.title))
                        if let length = session.length, length > 0 {
                            html.raw(" ")
                            html.element("small", ["class": "length"], words.length(length))
                        }
                        ownTraits(session, inside: programme.sessions[index], to: &html)
                        parts(session.parts, to: &html)
                        if let text = session.short ?? session.text { block(text, "short", to: &html) }
                        links(session.links, to: &html)
                        self.items(of: item, to: &html)
                    }
                }
            }
        }
    }

    /// Where a part of a session differs from it: its room, its type, whether it takes place.
    private func ownTraits(_ item: Programme.Session, inside session: Programme.Session, to html: inout HTMLWriter) {
        if let room = item.room, room != session.room {
            html.raw(" ")
            html.element("small", ["class": "room"], words.text(programme.rooms[room].title))
        }
        if let type = item.type, !type.isEmpty, type != session.type {
            html.raw(" ")
            html.element("small", ["class": "type"], words.type(type))
        }
        if item.status != session.status, let status = item.status, status != .confirmed {
            html.raw(" ")
            self.status(status, to: &html)
        }
    }

    // MARK: Details

    private func hasDetails(_ index: Int) -> Bool {
        let session = programme.sessions[index]
        return session.text != nil || !session.links.isEmpty || session.license != nil || session.isNotRecorded == true
    }

    private func details(_ index: Int, to html: inout HTMLWriter) {
        guard hasDetails(index) else { return }
        let session = programme.sessions[index]
        html.element("details") { html in
            html.element("summary", words.label(.pageDetails))
            if let short = session.short, session.text != nil { block(short, "short", to: &html) }
            if let text = session.text { block(text, "text", to: &html) }
            links(session.links, to: &html)
            if session.isNotRecorded == true || session.license != nil {
                html.element("p", ["class": "fine"]) { html in
                    if session.isNotRecorded == true { html.element("span", words.label(.pageNotRecorded)) }
                    if let license = session.license {
                        html.element("span", words.say(Message(.pageLicense, ["license": .code(license)])))
                    }
                }
            }
        }
    }

    /// A longer text, in each language that it is written in.
    func block(_ text: LocalText, _ name: String, to html: inout HTMLWriter) {
        for variant in words.text(text).variants where !variant.text.isEmpty {
            html.element("div", ["class": name, "data-l": variant.shownFor, "lang": variant.language, "dir": "auto"]) { html in
                TextBlocks.write(variant.text, to: &html)
            }
        }
    }

    func links(_ links: [Programme.Link], to html: inout HTMLWriter) {
        let safe = links.compactMap { link in LinkAddress.written(link.address).map { (link, $0) } }
        guard !safe.isEmpty else { return }
        html.element("ul", ["class": "links"]) { html in
            for (link, address) in safe {
                html.element("li") { html in
                    html.element("a", ["href": address, "rel": "noopener"]) { html in
                        if let title = link.title, !title.text.isEmpty {
                            html.words(words.text(title))
                        } else {
                            html.words(words.label(link.purpose.label))
                        }
                    }
                }
            }
        }
    }
}

extension Programme.Part.Role {
    /// The word of the language.
    var word: String {
        switch self {
        case .coChair: "co_chair"
        case .coOrganizer: "co_organizer"
        default: rawValue
        }
    }
}

extension Programme.Link.Purpose {
    var label: MessageCode {
        switch self {
        case .page: .pageLinkPage
        case .material: .pageLinkMaterial
        case .attachment: .pageLinkAttachment
        case .recording: .pageLinkRecording
        case .feedback: .pageLinkFeedback
        case .origin: .pageLinkOrigin
        case .logo, .picture: .pageLinkPicture
        }
    }
}
