import MajlisExchange
import MajlisModel
import MajlisText

/// The bar above the programme: ways of viewing it, search, filters, time zone, and the reader's own programme. Shown where scripts run.
struct ControlsPart {
    let contents: PageContents
    let words: PageWords
    let hasPeople: Bool

    private var programme: Programme { contents.programme }

    func write(to html: inout HTMLWriter) {
        html.element("div", ["class": "bar needs-script", "id": "bar"]) { html in
            html.line()
            views(to: &html)
            search(to: &html)
            mine(to: &html)
        }
        html.line()
        html.element("p", ["class": "results", "id": "results", "role": "status", "aria-live": "polite"]) { _ in }
        html.line()
        shared(to: &html)
        nowAndNext(to: &html)
    }

    private func views(to html: inout HTMLWriter) {
        html.element("div", ["class": "choice", "role": "group", "aria-labelledby": "l-view"]) { html in
            html.element("span", ["class": "unseen", "id": "l-view"], words.label(.pageView))
            var views = [("list", MessageCode.pageViewList)]
            if programme.sessions.contains(where: { $0.day != nil && $0.start != nil && $0.length ?? 0 > 0 }) {
                views.append(("grid", .pageViewGrid))
            }
            if hasPeople { views.append(("people", .pageViewPeople)) }
            for (value, label) in views {
                html.element(
                    "button",
                    [
                        "type": "button", "data-set-view": value, "aria-pressed": value == "list" ? "true" : "false",
                    ], words.label(label))
            }
        }
        html.line()
    }

    // MARK: Search and filters

    private func search(to html: inout HTMLWriter) {
        html.element("form", ["class": "search", "id": "search", "role": "search"]) { html in
            html.element("label", ["class": "seek"]) { html in
                html.element("span", ["class": "unseen"], words.label(.pageSearch))
                let hints = words.label(.pageSearchHint)
                html.void(
                    "input",
                    [
                        "type": "search", "id": "query", "autocomplete": "off", "spellcheck": "false", "placeholder": hints.first,
                        "data-placeholder-en": hint(hints, "en"), "data-placeholder-ar": hint(hints, "ar"), "aria-keyshortcuts": "/",
                    ])
            }
            html.line()
            html.element("details", ["class": "filters", "id": "filters"]) { html in
                html.element("summary") { html in
                    html.words(words.label(.pageFilters))
                    html.raw("<span class=\"count\" id=\"filter-count\" hidden></span>")
                }
                html.element("div", ["class": "fields"]) { html in
                    html.line()
                    fields(to: &html)
                    html.element("button", ["type": "button", "id": "clear"], words.label(.pageClear))
                }
            }
        }
        html.line()
    }

    private func hint(_ words: Words, _ code: String) -> String? {
        words.variants.first { $0.shownFor?.split(separator: " ").contains(Substring(code)) ?? false }?.text
    }

    private func fields(to html: inout HTMLWriter) {
        let used = Set(programme.sessions.compactMap(\.room))
        let tracks = Set(programme.sessions.flatMap(\.tracks))
        field("day", .pageDay, .pageAnyDay, programme.days.map { ($0.date.description, words.date($0.date)) }, to: &html)
        field(
            "room", .pageRoom, .pageAnyRoom,
            programme.rooms.indices.filter(used.contains).map { (contents.roomKeys[$0], words.text(programme.rooms[$0].title)) }, to: &html)
        field(
            "track", .pageTrack, .pageAnyTrack,
            programme.tracks.indices.filter(tracks.contains).map { (contents.trackKeys[$0], words.text(programme.tracks[$0].title)) },
            to: &html)
        field(
            "type", .pageType, .pageAnyType,
            contents.types.map { ($0.key, words.type($0.name)) }, to: &html)
        field(
            "language", .pageTextLanguage, .pageAnyLanguage,
            contents.languages.map { ($0, Words(variants: [.init(text: LanguageName.own($0))], isOwn: false)) }, to: &html)
        let people = programme.people.indices.filter { !contents.appearances[$0].isEmpty }
            .sorted { programme.people[$0].title.text < programme.people[$1].title.text }
        field(
            "person", .pagePerson, .pageAnyPerson, people.map { (contents.personKeys[$0], words.text(programme.people[$0].title)) },
            to: &html)
        field("zone", .pageTimes, nil, zones, to: &html)
    }

    /// The conference's clock and the reader's own; nothing to choose where the zone is not known.
    private var zones: [(String, Words)] {
        let zones = contents.zones
        guard !zones.isEmpty else { return [] }
        return [
            ("conference", words.say(Message(.pageTimesConference, ["zone": .code(zones.joined(separator: " · "))]))),
            ("mine", words.label(.pageTimesMinePlain)),
        ]
    }

    /// - Parameter any: what stands for no choice.
    private func field(
        _ name: String, _ label: MessageCode, _ any: MessageCode?, _ values: [(value: String, label: Words)], to html: inout HTMLWriter
    ) {
        guard values.count > 1 else { return }
        html.element("label") { html in
            html.element("span", words.label(label))
            html.raw(" ")
            html.element("select", ["id": "by-\(name)", "data-by": name]) { html in
                if let any { html.option("", words.label(any), words) }
                for value in values { html.option(value.value, value.label, words) }
            }
        }
        html.line()
    }

    // MARK: The reader's own programme

    private func mine(to html: inout HTMLWriter) {
        html.element("div", ["class": "own"]) { html in
            html.element("button", ["type": "button", "id": "mine", "aria-pressed": "false"]) { html in
                html.raw("<span class=\"glyph\" aria-hidden=\"true\">★</span> ")
                html.words(words.label(.pageMine))
                html.raw(" <span class=\"count\" id=\"mine-count\" hidden></span>")
            }
        }
        html.line()
        html.element("div", ["class": "own-tools", "id": "own-tools", "hidden": ""]) { html in
            html.element("p") { html in
                html.raw("<strong id=\"own-summary\"></strong> ")
                html.element("small", words.label(.pageMineNote))
            }
            for (id, label) in [
                ("own-calendar", MessageCode.pageMineCalendar), ("own-share", .pageMineShare), ("own-clear", .pageMineClear),
            ] {
                html.element("button", ["type": "button", "id": id], words.label(label))
            }
        }
        html.line()
        html.element("span", ["class": "unseen", "id": "l-star"], words.label(.pageStar))
    }

    private func shared(to html: inout HTMLWriter) {
        html.element("div", ["class": "shared", "id": "shared", "hidden": "", "role": "region", "aria-labelledby": "shared-text"]) { html in
            html.raw("<strong id=\"shared-text\"></strong> ")
            html.element("button", ["type": "button", "id": "shared-add"], words.label(.pageSharedAdd))
            html.element("button", ["type": "button", "id": "shared-close"], words.label(.pageDismiss))
        }
        html.line()
    }

    private func nowAndNext(to html: inout HTMLWriter) {
        html.element("section", ["class": "present", "id": "present", "hidden": "", "aria-labelledby": "h-present"]) { html in
            html.element("h2", ["id": "h-present"], words.label(.pageNowNext))
            html.raw("<p class=\"remark\" id=\"present-remark\" hidden></p>")
            for (id, label) in [("now", MessageCode.pageNow), ("next", .pageNext)] {
                html.element("div", ["class": "half", "id": "present-\(id)"]) { html in
                    html.element("h3", words.label(label))
                    html.raw("<ul></ul>")
                }
            }
        }
        html.line()
    }
}
