import MajlisExchange
import MajlisReport
import MajlisText

/// The document around a page: its head with styles, policy and title, and at its end what the scripts need.
struct PageFrame {
    let contents: PageContents
    let words: PageWords
    /// The title of the document in each language.
    let title: Words
    /// What the body is styled by: `programme`, `tasks` …
    let kind: String
    let styles: [String]
    let scripts: [String]

    func document(_ body: (inout HTMLWriter) -> Void) -> [UInt8] {
        var html = HTMLWriter(capacity: 4096 * (contents.programme.sessions.count + 20))
        let first = words.first
        // Each script is an element of its own only in its file: together they share their names.
        let script = "(() => {\n\"use strict\";\n" + scripts.joined(separator: "\n") + "\n})();\n"
        html.raw("<!doctype html>\n")
        html.element(
            "html",
            [
                "lang": first.code, "dir": first.isRightToLeft ? "rtl" : "ltr", "data-lang": first.code, "data-kind": kind,
            ]
        ) { html in
            html.line()
            html.element("head") { head(script, to: &$0) }
            html.line()
            html.element("body") { html in
                html.line()
                body(&html)
                html.element("script", ["type": "application/json", "id": "words"]) { html in
                    html.raw(ScriptWords(words: words).json(identity: contents.identity))
                }
                html.line()
                html.element("script") { $0.raw(script) }
                html.line()
            }
            html.line()
        }
        html.line()
        return html.bytes
    }

    /// No address is opened but by following a link: nothing is fetched, nothing sent, and only the script that is meant runs.
    private func head(_ script: String, to html: inout HTMLWriter) {
        html.line()
        html.void("meta", ["charset": "utf-8"])
        html.line()
        html.void(
            "meta",
            [
                "http-equiv": "Content-Security-Policy",
                "content": "default-src 'none'; style-src 'unsafe-inline'; script-src '\(ContentDigest.sha256(Array(script.utf8)))'; "
                    + "img-src data:; base-uri 'none'; form-action 'none'",
            ])
        html.line()
        html.void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
        html.line()
        html.void("meta", ["name": "color-scheme", "content": "light dark"])
        html.line()
        html.void("meta", ["name": "referrer", "content": "no-referrer"])
        html.line()
        html.void("meta", ["name": "generator", "content": "Majlis"])
        html.line()
        let titles = byLanguage(title)
        html.open("title")
        html.text(titles[0])
        html.close("title")
        html.line()
        html.element("style") { html in
            html.raw(languageStyle)
            for style in styles { html.raw(style) }
        }
        html.line()
    }

    /// Shows of each text the wording in the language that the page is switched to.
    private var languageStyle: String {
        var style = "\n"
        for tongue in words.tongues {
            style += "html[data-lang=\"\(tongue.code)\"] [data-l]:not([data-l~=\"\(tongue.code)\"]){display:none!important}\n"
        }
        return style
    }

    private func byLanguage(_ words: Words) -> [String] {
        self.words.tongues.map { tongue in
            words.variants.first { $0.shownFor.map { $0.split(separator: " ").contains(Substring(tongue.code)) } ?? true }?.text ?? ""
        }
    }
}
