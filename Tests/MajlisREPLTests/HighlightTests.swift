import Testing

@testable import MajlisREPL

@Suite struct HighlightTests {
    /// The words of a text with their roles.
    private func roles(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return Highlighter.highlights(of: text).map { part in
            "\(String(decoding: bytes[part.range], as: UTF8.self)):\(part.role)\(part.isFaulty ? "!" : "")"
        }
    }

    @Test func scripts() {
        #expect(
            roles("session opening \"Opening\" room hall for 45m # here") == [
                "session:kind", "opening:declaredName", "\"Opening\":text", "room:clause", "for:clause", "45m:number", "# here:comment",
            ])
        #expect(
            roles("جلسة ج١ «الافتتاح» قاعة ق١ مدة ٤٥ دقيقة") == [
                "جلسة:kind", "ج١:declaredName", "«الافتتاح»:text", "قاعة:clause", "مدة:clause", "٤٥:number", "دقيقة:number",
            ])
        #expect(roles("waive capacity on hall because \"so\"").first == "waive:statement")
    }

    @Test func expressions() {
        #expect(
            roles("count(sessions where .format == panel) > 3 and 2027-03-14") == [
                "count:function", "sessions:kind", "where:infix", "panel:value", "3:number", "and:infix", "2027-03-14:date",
            ])
    }

    @Test func commands() {
        #expect(roles(":undo") == [":undo:command"])
        #expect(roles(":try room hall") == [":try:command", "room:kind", "hall:declaredName"])
        #expect(roles(":nothing x") == [":nothing:command!"])
        #expect(roles(":تجربة قاعة ق١") == [":تجربة:command", "قاعة:kind", "ق١:declaredName"])
    }

    @Test func whatIsWrongIsMarkedUnlessItIsBeingTyped() {
        #expect(roles("sesion opening \"Opening\" room hall").contains { $0.hasPrefix("sesion") && $0.hasSuffix("!") })
        #expect(!roles("ses").contains { $0.hasSuffix("!") })
        #expect(!roles("session x \"half").contains { $0.hasSuffix("!") })
    }

    /// Parts are in order, inside the text and never overlap, whatever is typed.
    @Test func partsNeverOverlap() {
        let scalars = AssistProject.text.unicodeScalars
        var end = scalars.startIndex
        while end < scalars.endIndex {
            end = scalars.index(end, offsetBy: 3, limitedBy: scalars.endIndex) ?? scalars.endIndex
            let text = String(scalars[..<end])
            var last = 0
            for part in Highlighter.highlights(of: text) {
                #expect(part.range.lowerBound >= last && part.range.upperBound <= text.utf8.count && !part.range.isEmpty)
                last = part.range.upperBound
            }
        }
    }

    @Test func longTextsAreColouredByTheirTokens() {
        let line = "session s \"S\" room hall for 45m\n"
        let text = String(repeating: line, count: Highlighter.treeLimit / line.utf8.count + 1)
        let parts = Highlighter.highlights(of: text)
        #expect(parts.first?.role == .kind)
        #expect(parts.count > 5_000)
    }
}
