import MajlisSyntax
import MajlisText
import Testing

@Suite struct AllowCommentTests {
    private func comments(_ text: String) -> [(verb: String, rule: String?, reason: String, line: String, whole: String)] {
        let source = SourceFile(name: "plan.majlis", text: text)
        return Parser.parse(source, file: FileID(0)).allowComments.map { comment in
            (
                source.text(comment.verb), comment.rule.map { source.text($0) }, comment.reason, source.text(comment.line),
                source.text(comment.range)
            )
        }
    }

    @Test func standsOnItsLineOrAboveIt() throws {
        let found = comments(
            """
            room hall "Hall"  # majlis: allow capacity the guests stand
            # majlis: allow room_conflict: two halves of one room

            # another comment
            session talk "Talk" {  # not one
            """)
        try #require(found.count == 2)
        #expect(found[0].verb == "allow" && found[0].rule == "capacity" && found[0].reason == "the guests stand")
        #expect(found[0].line.hasPrefix("room hall") && found[0].whole == "majlis: allow capacity the guests stand")
        #expect(found[1].rule == "room_conflict" && found[1].reason == "two halves of one room")
        #expect(found[1].line.hasPrefix("session talk"))
    }

    @Test(arguments: [
        "# مجلس: اسمح بـ تجاوز_السعة الضيوف وقوف", "# مجلس: اسمح بـتجاوز_السعة الضيوف وقوف", "#  مجلس:  اسمح  تجاوز_السعة  الضيوف وقوف  ",
        "# majlis: اسمح تجاوز_السعة: الضيوف وقوف",
    ])
    func inArabic(comment: String) throws {
        let found = comments("قاعة الكبرى \"القاعة\" \(comment)\r\nشخص منى \"منى\"")
        try #require(found.count == 1)
        #expect(found[0].verb == "اسمح" && found[0].rule == "تجاوز_السعة" && found[0].reason == "الضيوف وقوف")
        #expect(found[0].line.hasPrefix("قاعة"))
    }

    @Test func isReadInCommentsOnly() {
        #expect(comments("room hall \"# majlis: allow capacity x\"").isEmpty)
        #expect(comments("room hall \"Hall\" # see majlis: allow capacity").isEmpty)
        #expect(comments("## majlis: allow capacity x\nroom hall \"Hall\"").isEmpty)
        #expect(comments("text \"\"\"\n# majlis: allow capacity x\n\"\"\"").isEmpty)
        #expect(comments("").isEmpty && comments("majlis:").isEmpty)
    }

    @Test func whatIsMissingIsMissing() throws {
        let found = comments("# majlis:\n# majlis: allow\n# majlis: allow capacity\nroom hall \"Hall\"\n# majlis: allow capacity late")
        try #require(found.count == 4)
        #expect(found[0].verb == "" && found[0].rule == nil)
        #expect(found[1].verb == "allow" && found[1].rule == nil && found[1].reason == "")
        #expect(found[2].rule == "capacity" && found[2].reason == "" && found[2].line.hasPrefix("room"))
        #expect(found[3].line == "", "nothing follows")
    }

    /// The quick search finds what a search at every place finds.
    @Test func findsAllThatASlowSearchFinds() {
        var random = SeededRandom(seed: 11)
        let pieces = ["majlis:", "مجلس:", " allow", " maj", "مجل", "# ", "#", "\n", "room a \"A\"", " ", "lis:", "majmajlis:"]
        for _ in 0..<500 {
            let text = (0..<12).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }.joined()
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            let slow = lines.count { line in
                guard let hash = line.firstIndex(of: "#"), !line[..<hash].contains("\""), !line[hash...].hasPrefix("##") else {
                    return false
                }
                let rest = line[line.index(after: hash)...].drop { $0 == " " }
                return rest.hasPrefix("majlis:") || rest.hasPrefix("مجلس:")
            }
            let quick = comments(text).count
            // A quotation mark may turn a line into a text that never ends: such lines are left to the parser.
            if !text.contains("\"") { #expect(quick == slow, "\(text)") }
        }
    }
}
