import MajlisExchange
import MajlisModel
import MajlisText

/// What stands at the top of every page: what the conference is called, when and where it is, and the switches of language and appearance.
struct PageHeader {
    let contents: PageContents
    let words: PageWords
    let title: Words
    /// What the page shows, where it is not the programme.
    var view: Words?

    private var conference: Programme.Conference { contents.programme.conference }

    func write(to html: inout HTMLWriter) {
        html.element("a", ["class": "skip", "href": "#content"], words.label(.pageSkip))
        html.line()
        html.element("header", ["class": "top", "id": "top"]) { html in
            html.element("div", ["class": "names"]) { html in
                if let view { html.element("p", ["class": "view-name"], view) }
                html.element("h1", title)
                if let subtitle = conference.subtitle { html.element("p", ["class": "subtitle"], words.text(subtitle)) }
                html.element("p", ["class": "facts"]) { facts(to: &$0) }
                SessionPart(contents: contents, words: words).links(conference.links.filter { $0.purpose == .page }, to: &html)
            }
            html.line()
            switches(to: &html)
        }
        html.line()
    }

    private func facts(to html: inout HTMLWriter) {
        if let (start, end) = dates {
            html.element("span") { html in
                html.words(words.date(start))
                if end != start {
                    html.raw(" – ")
                    html.words(words.date(end))
                }
            }
        }
        let places = [conference.venue, conference.city].compactMap { $0 }.filter { !$0.text.isEmpty }
        if !places.isEmpty {
            html.element("span") { html in
                for (number, place) in places.enumerated() {
                    if number > 0 { html.words(words.separator) }
                    html.words(words.text(place))
                }
            }
        }
    }

    private var dates: (CivilDate, CivilDate)? {
        let days = contents.programme.days.map(\.date)
        guard let start = conference.start ?? days.min() else { return nil }
        return (start, max(start, conference.end ?? days.max() ?? start))
    }

    /// Shown where scripts run.
    private func switches(to html: inout HTMLWriter) {
        html.element("div", ["class": "switches needs-script"]) { html in
            html.element("div", ["class": "choice", "role": "group", "aria-labelledby": "l-language"]) { html in
                html.element("span", ["class": "unseen", "id": "l-language"], words.label(.pageLanguage))
                for tongue in words.tongues {
                    html.element(
                        "button",
                        [
                            "type": "button", "data-set-language": tongue.code, "lang": tongue.code,
                            "aria-pressed": tongue.code == words.first.code ? "true" : "false",
                        ], text: LanguageName.own(tongue.code))
                }
            }
            html.element("label", ["class": "look"]) { html in
                html.element("span", ["class": "unseen"], words.label(.pageAppearance))
                html.element("select", ["id": "look"]) { html in
                    for (value, label) in [
                        ("auto", MessageCode.pageAppearanceAuto), ("light", .pageAppearanceLight), ("dark", .pageAppearanceDark),
                    ] { html.option(value, words.label(label), words) }
                }
            }
            html.element("button", ["type": "button", "id": "print"], words.label(.pagePrint))
        }
        html.line()
    }
}

/// What speakers of a language call it.
enum LanguageName {
    static func own(_ code: String) -> String {
        let known = [
            "ar": "العربية", "en": "English", "fr": "Français", "es": "Español", "de": "Deutsch", "pt": "Português", "it": "Italiano",
            "ru": "Русский", "zh": "中文", "ja": "日本語", "fa": "فارسی", "he": "עברית", "tr": "Türkçe", "ur": "اردو", "nl": "Nederlands",
        ]
        return known[code] ?? code.uppercased()
    }
}

extension HTMLWriter {
    /// An option of a list: it holds text only, so its wordings in the other languages stand in attributes, from which the scripts take them.
    mutating func option(_ value: String, _ label: Words, _ words: PageWords) {
        raw("<option value=\"")
        text(value)
        raw("\"")
        if label.variants.count > 1 {
            for variant in label.variants {
                for code in (variant.shownFor ?? "").split(separator: " ") {
                    // Codes of languages are letters, or the text would not have got here.
                    guard code.utf8.allSatisfy({ (0x61...0x7A).contains($0) || $0 == UInt8(ascii: "-") }) else { continue }
                    raw(" data-text-\(code)=\"")
                    text(variant.text)
                    raw("\"")
                }
            }
        }
        raw(">")
        text(label.first)
        raw("</option>")
    }
}
