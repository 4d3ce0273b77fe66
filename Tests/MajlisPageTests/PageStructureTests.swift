import MajlisExchange
import MajlisPage
import MajlisReport
import Testing

/// Every page is well formed, can be used without seeing it, and leads nowhere by itself.
@Suite struct PageStructureTests {
    struct Page: CustomTestStringConvertible, Sendable {
        var view: ProgrammePage.View
        var first: Language
        var testDescription: String { "\(view.rawValue) \(first.code)" }

        func tree() throws -> HTMLTree { try HTMLTree.read(ProgrammePage(SampleProgramme.make(), view: view, first: first).html()) }
    }

    static let pages = ProgrammePage.View.allCases.flatMap { view in Language.allCases.map { Page(view: view, first: $0) } }

    @Test(arguments: pages) func identifiersAreGivenOnce(page: Page) throws {
        let ids = try page.tree().all.compactMap { $0["id"] }
        #expect(Set(ids).count == ids.count)
        #expect(ids.allSatisfy { !$0.isEmpty && !$0.contains { $0.isWhitespace } })
    }

    @Test(arguments: pages) func referencesLeadSomewhere(page: Page) throws {
        let tree = try page.tree()
        let ids = Set(tree.all.compactMap { $0["id"] })
        for element in tree.all {
            for attribute in ["aria-labelledby", "aria-describedby", "for", "data-of"] {
                for id in (element[attribute] ?? "").split(separator: " ") {
                    #expect(ids.contains(attribute == "data-of" ? "s-\(id)" : String(id)), "\(element.name) \(attribute) \(id)")
                }
            }
            if element.name == "a", let address = element["href"], address.hasPrefix("#") {
                #expect(ids.contains(String(address.dropFirst())), "\(address)")
            }
        }
    }

    @Test(arguments: pages) func headingsGoDownStepByStep(page: Page) throws {
        let levels = try page.tree().all.compactMap { $0.name.count == 2 && $0.name.first == "h" ? Int($0.name.dropFirst()) : nil }
        #expect(levels.first == 1)
        #expect(levels.count { $0 == 1 } == 1)
        for (before, after) in zip(levels, levels.dropFirst()) { #expect(after <= before + 1, "h\(after) behind h\(before)") }
    }

    @Test(arguments: pages) func controlsHaveNames(page: Page) throws {
        let tree = try page.tree()
        for control in tree.all where ["button", "select", "input", "a", "summary", "progress"].contains(control.name) {
            var name = control.text
            if let label = control["aria-labelledby"].flatMap(tree.element) { name += label.text }
            if ["select", "input"].contains(control.name) {
                let label = try #require(control.parent)
                #expect(label.name == "label")
                name = label.children.filter { $0.name == "span" }.map(\.text).joined()
            }
            #expect(!name.filter { !$0.isWhitespace }.isEmpty, "\(control.name) \(control.attributes)")
        }
        for button in tree.all("button") where button["data-set-view"] != nil || button["data-set-language"] != nil {
            #expect(["true", "false"].contains(button["aria-pressed"]))
        }
    }

    @Test(arguments: pages) func landmarksAndTables(page: Page) throws {
        let tree = try page.tree()
        #expect(tree.all("main").count == 1 && tree.all("header").count == 1)
        #expect(tree.having("skip").first?["href"] == "#content" && tree.element("content")?.name == "main")
        for cell in tree.all("th") { #expect(["col", "row"].contains(cell["scope"])) }
        for section in tree.all("section") where !section.classes.contains("lane") { #expect(section["aria-labelledby"] != nil) }
        if page.view == .sessions {
            #expect(tree.element("results")?["aria-live"] == "polite")
            #expect(tree.all("form").first?["role"] == "search")
        }
    }

    @Test(arguments: pages) func languagesAndDirections(page: Page) throws {
        let tree = try page.tree()
        let root = try #require(tree.all("html").first)
        #expect(root["lang"] == page.first.code && root["dir"] == (page.first == .arabic ? "rtl" : "ltr"))
        for element in tree.all {
            guard let shown = element["data-l"] else { continue }
            #expect(Set(shown.split(separator: " ")).isSubset(of: ["en", "ar"]), "\(shown)")
            #expect(element["lang"] != nil, "\(element.name) \(element.text)")
        }
        // Of what is shown in one language only, the other has its wording beside it.
        for element in tree.all where element["data-l"] != nil {
            let beside = element.parent?.children.compactMap { $0["data-l"] }.flatMap { $0.split(separator: " ") } ?? []
            #expect(Set(beside) == ["en", "ar"], "\(element.text)")
        }
        let title = try #require(tree.all("h1").first)
        #expect(title.children.map(\.text).sorted() == ["Regional Water Council", "المجلس الإقليمي للمياه"])
    }

    /// Nothing is fetched, and only the one script that is meant may run.
    @Test(arguments: pages) func nothingComesFromElsewhere(page: Page) throws {
        let tree = try page.tree()
        for element in tree.all {
            #expect(!["link", "img", "iframe", "object", "embed", "base", "video", "audio", "source"].contains(element.name))
            for attribute in element.attributes.keys {
                #expect(!attribute.hasPrefix("on"), "\(attribute)")
                #expect(!["src", "srcset", "action", "formaction", "data", "poster", "background", "ping"].contains(attribute))
            }
            if let address = element["href"] {
                #expect(element.name == "a")
                #expect(["#", "https://", "http://", "mailto:"].contains { address.hasPrefix($0) }, "\(address)")
            }
            if let style = element["style"] { #expect(!style.contains("url") && !style.contains("@")) }
        }
        for style in tree.all("style") { #expect(!style.ownText.contains("url(") && !style.ownText.contains("@import")) }
        let policy = try #require(tree.all("meta").first { $0["http-equiv"] == "Content-Security-Policy" }?["content"])
        #expect(policy.contains("default-src 'none'") && !policy.contains("script-src 'unsafe"))
        let scripts = tree.all("script").filter { $0["type"] == nil }
        #expect(scripts.count == 1)
        #expect(policy.contains(ContentDigest.sha256(Array(scripts[0].ownText.utf8))))
        #expect(!scripts[0].ownText.contains("fetch(") && !scripts[0].ownText.contains("XMLHttpRequest"))
    }

    @Test(arguments: pages) func whatIsHostileStaysText(page: Page) throws {
        let bytes = ProgrammePage(SampleProgramme.make(), view: page.view, first: page.first).html()
        let page = String(decoding: bytes, as: UTF8.self)
        for sign in ["\u{202E}", "\u{2067}", "\u{0}", "\r", "<script>alert", "<img", "onerror=\"", "javascript:alert(1)\""] {
            #expect(!page.contains(sign), "\(sign.debugDescription)")
        }
        #expect(
            page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quotes&quot; &#39;x&#39; &lt;/title&gt; =cmd live\u{FFFD}"))
    }
}
