import Testing

@testable import MajlisPage

/// Descriptions become paragraphs, lists and links, and nothing else.
@Suite struct TextBlocksTests {
    private func html(_ text: String) throws -> String {
        var html = HTMLWriter()
        TextBlocks.write(text, to: &html)
        _ = try HTMLTree.read(Array("<!doctype html>\n<div>".utf8) + html.bytes + Array("</div>".utf8))
        return String(decoding: html.bytes, as: UTF8.self).replacing(" dir=\"auto\"", with: "")
    }

    @Test(arguments: [
        ("One\ntwo\n\nthree", "<p>One<br>two</p><p>three</p>"),
        ("- a\n- b\n  more\n\nend", "<ul><li>a</li><li>b more</li></ul><p>end</p>"),
        ("a < b & c", "<p>a &lt; b &amp; c</p>"),
        ("<p>One</p><p>Two<br>three", "<p>One</p><p>Two<br>three</p>"),
        ("<ul><li>a<li>b</ul>", "<ul><li>a</li><li>b</li></ul>"),
        ("<p>x <b>y</p> z", "<p>x <strong>y</strong></p><p> z</p>"),
        ("<p>&lt;i&gt; &#8217; &nbsp;&unknown;</p>", "<p>&lt;i&gt; ’ \u{A0}&amp;unknown;</p>"),
        ("<p><script>x</script></p>", "<p>&lt;script&gt;x&lt;/script&gt;</p>"),
        (
            "<p><a href=\"javascript:x\">a</a> <a href='https://e.org/?a=1&amp;b'>b</a></p>",
            "<p>a <a href=\"https://e.org/?a=1&amp;b\" rel=\"noopener nofollow\">b</a></p>"
        ),
        ("<p>", "<p></p>"), ("", ""), ("</p></b></a>", ""), ("<p><", "<p>&lt;</p>"),
    ])
    func blocks(text: String, expected: String) throws { #expect(try html(text) == expected) }

    @Test func addressesBecomeLinks() throws {
        let found = try html("See https://example.org/a(b)?c=1, or http://x.org.")
        #expect(
            found.contains("href=\"https://example.org/a(b)?c=1\"") && found.contains("href=\"http://x.org\"") && found.hasSuffix(".</p>"))
        // Brackets around an address are the sentence's, those that it opens are its own.
        let bracketed = try html("(See https://example.org/a_(b), or [http://x.org/c].)")
        #expect(bracketed.contains("href=\"https://example.org/a_(b)\"") && bracketed.contains("href=\"http://x.org/c\""))
        #expect(try !html("ftp://x and javascript:alert(1)").contains("href"))
    }

    /// Pieces of markup in any order are well formed in the end.
    @Test func anyOrderIsWellFormed() throws {
        let pieces = [
            "<p>", "</p>", "<ul>", "<li>", "</ul>", "<b>", "</b>", "<a href=\"https://e.org\">", "</a>", "x", "<br>", "<pre>", "<ol>",
            "&amp;", "<",
        ]
        var state: UInt64 = 7
        for _ in 0..<3000 {
            var text = "<p>"
            for _ in 0..<12 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += pieces[Int(state >> 33) % pieces.count]
            }
            #expect(throws: Never.self, "\(text)") { try html(text) }
        }
    }

    @Test(
        arguments: [
            ("https://example.org/a b?c=\"d\"#e#f", "https://example.org/a%20b?c=%22d%22#e%23f"),
            ("https://[::1]/[x]", "https://[::1]/%5Bx%5D"),
            ("https://example.org/100%", "https://example.org/100%25"), ("https://example.org/%20", "https://example.org/%20"),
            ("https://example.org/ماء", "https://example.org/%D9%85%D8%A7%D8%A1"), ("HTTPS://example.org", "HTTPS://example.org"),
            ("mailto:a@example.org", "mailto:a@example.org"), ("javascript:alert(1)", nil), (" https://example.org", nil),
            ("data:text/html,x", nil), ("https://", nil), ("http:///a", nil), ("https://?q", nil), ("https://:80", nil),
            ("https://u@", nil),
            ("https://a b/", nil), ("mailto:", nil), ("https://u@example.org:80?q", "https://u@example.org:80?q"),
            ("https://ماء.example/", "https://%D9%85%D8%A7%D8%A1.example/"), ("mailto:a/b@example.org", "mailto:a/b@example.org"),
            ("//example.org", nil), ("", nil),
        ] as [(String, String?)])
    func addressesAreEncoded(address: String, expected: String?) { #expect(LinkAddress.written(address) == expected) }
}
