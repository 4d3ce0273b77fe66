import MajlisExchange
import MajlisReport
import MajlisText

/// A programme as a web page in one file, which fetches nothing: the programme itself, or what is printed of it.
///
/// The page holds both languages and shows one. All of it stands in the file's text, in its order; scripts only add to it.
public struct ProgrammePage: Sendable {
    public enum View: String, Sendable, Hashable, CaseIterable {
        /// The programme: list, grid, people.
        case sessions
        case tasks
        case runSheet = "runsheet"
        case badges
        case participants
    }

    let programme: Programme
    let view: View
    let first: Language?
    let english: Convention
    let arabic: Convention

    /// - Parameters:
    ///   - first: the language in which the page is shown at first; nil is that of the programme.
    ///   - english: how dates and numbers are written for readers of English.
    ///   - arabic: the same for readers of Arabic.
    public init(
        _ programme: Programme, view: View = .sessions, first: Language? = nil, english: Convention = Convention(.english),
        arabic: Convention = Convention(.arabic)
    ) {
        self.programme = programme
        self.view = view
        self.first = first
        self.english = english
        self.arabic = arabic
    }

    public func html() -> [UInt8] {
        let contents = PageContents(programme)
        let words = PageWords(programme, first: first, english: english, arabic: arabic)
        switch view {
        case .sessions: return sessions(contents, words)
        case .tasks: return sheet(.pageTasks, contents, words) { TasksSheet(contents: contents, words: words).write(to: &$0) }
        case .runSheet: return sheet(.pageRunSheet, contents, words) { RunSheet(contents: contents, words: words).write(to: &$0) }
        case .badges: return sheet(.pageBadges, contents, words) { BadgeSheet(contents: contents, words: words).write(to: &$0) }
        case .participants:
            return sheet(.pageParticipants, contents, words) { ParticipantsSheet(contents: contents, words: words).write(to: &$0) }
        }
    }

    private func sessions(_ contents: PageContents, _ words: PageWords) -> [UInt8] {
        let people = PeoplePart(contents: contents, words: words)
        let frame = PageFrame(
            contents: contents, words: words, title: title(words), kind: view.rawValue,
            styles: [PageFiles.baseCSS, PageFiles.programmeCSS, PageFiles.printCSS],
            scripts: [PageFiles.commonJS, PageFiles.programmeJS, PageFiles.ownJS, PageFiles.presentJS, PageFiles.gridJS, PageFiles.startJS])
        return frame.document { html in
            PageHeader(contents: contents, words: words, title: title(words)).write(to: &html)
            html.element("main", ["id": "content"]) { html in
                html.line()
                html.element("noscript") { $0.element("p", ["class": "remark"], words.label(.pageWithoutScript)) }
                html.line()
                ControlsPart(contents: contents, words: words, hasPeople: !people.isEmpty).write(to: &html)
                days(contents, words, to: &html)
                people.write(to: &html)
            }
            html.line()
            footer(words, to: &html)
        }
    }

    private func days(_ contents: PageContents, _ words: PageWords, to html: inout HTMLWriter) {
        let list = DayList(contents: contents, words: words)
        let grid = DayGrid(contents: contents, words: words)
        if programme.sessions.isEmpty { html.element("p", ["class": "remark"], words.label(.agendaEmpty)) }
        html.element("p", ["class": "remark", "id": "nothing", "hidden": ""], words.label(.pageNoResults))
        html.line()
        if programme.days.count > 1 { jumps(contents, words, to: &html) }
        for (number, day) in programme.days.enumerated() where !contents.days[number].isEmpty {
            let key = day.date.description
            html.element("section", ["class": "day", "id": "d-\(key)", "data-day": key, "aria-labelledby": "h-\(key)"]) { html in
                html.element("h2", ["id": "h-\(key)"]) { html in
                    html.words(words.date(day.date))
                    if let title = day.title, !title.text.isEmpty {
                        html.raw(" ")
                        html.element("small", words.text(title))
                    }
                }
                if let zone = day.zone {
                    html.element("p", ["class": "remark zone"], words.say(Message(.programmeZoneOfDay, ["zone": .code(zone.identifier)])))
                }
                html.line()
                list.write(contents.days[number], to: &html)
                grid.write(contents.days[number], key: key, to: &html)
            }
            html.line()
        }
        guard !contents.unplaced.isEmpty else { return }
        html.element("section", ["class": "day open", "id": "d-open", "aria-labelledby": "h-open"]) { html in
            html.element("h2", ["id": "h-open"], words.label(.pageUnplaced))
            list.write(contents.unplaced, to: &html)
        }
        html.line()
    }

    /// Links to the days, for those who see and those who listen.
    private func jumps(_ contents: PageContents, _ words: PageWords, to html: inout HTMLWriter) {
        html.element("nav", ["class": "jumps", "aria-labelledby": "l-days"]) { html in
            html.element("span", ["class": "unseen", "id": "l-days"], words.label(.pageDays))
            html.element("ul") { html in
                for (number, day) in programme.days.enumerated() where !contents.days[number].isEmpty {
                    html.element("li") { $0.element("a", ["href": "#d-\(day.date)"], words.date(day.date)) }
                }
            }
        }
        html.line()
    }

    private func footer(_ words: PageWords, to html: inout HTMLWriter) {
        html.element("footer", ["class": "bottom"]) { html in
            html.element("p") { html in
                if let version = programme.conference.version {
                    html.element("span", words.say(Message(.pageVersion, ["version": .code(version)])))
                }
                html.element("a", ["href": "#top"], words.label(.pageTop))
            }
            html.element("p", ["class": "keys needs-script"]) { html in
                for (key, label) in [
                    ("/", MessageCode.pageKeySearch), ("← ↑ → ↓", .pageKeyArrows), ("S", .pageKeyStar), ("Esc", .pageKeyEscape),
                ] {
                    html.element("span") { html in
                        html.element("kbd", ["dir": "ltr"], text: key)
                        html.raw(" ")
                        html.words(words.label(label))
                    }
                }
            }
        }
        html.line()
        // What it is called by comes with the session that is opened.
        html.element("dialog", ["id": "card"]) { html in
            html.element("button", ["type": "button", "class": "close", "id": "card-close"], words.label(.pageDismiss))
            html.raw("<div id=\"card-body\"></div>")
        }
        html.line()
    }

    /// A page of its own for what is printed.
    private func sheet(
        _ name: MessageCode, _ contents: PageContents, _ words: PageWords, _ body: (inout HTMLWriter) -> Void
    ) -> [UInt8] {
        let frame = PageFrame(
            contents: contents, words: words, title: title(words), kind: view.rawValue,
            styles: [PageFiles.baseCSS, PageFiles.sheetsCSS, PageFiles.printCSS], scripts: [PageFiles.commonJS, PageFiles.sheetsJS])
        return frame.document { html in
            PageHeader(contents: contents, words: words, title: title(words), view: words.label(name)).write(to: &html)
            html.element("main", ["id": "content"]) { html in
                html.line()
                body(&html)
            }
            html.line()
        }
    }

    /// What the conference is called; sessions without one are a programme all the same.
    private func title(_ words: PageWords) -> Words {
        if let title = programme.conference.title, !title.text.isEmpty { return words.text(title) }
        guard let name = programme.conference.acronym ?? programme.conference.name, !name.isEmpty else {
            return words.label(.programmeProgramme)
        }
        return Words(variants: [.init(text: name)], isOwn: false)
    }
}
