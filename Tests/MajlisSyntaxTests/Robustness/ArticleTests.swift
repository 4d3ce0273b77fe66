import MajlisSyntax
import MajlisText
import Testing

/// ال before the words that begin items and clauses, and never before a name.
struct ArticleTests {
    @Test(arguments: [
        ("الجلسة ج «ج»", "جلسة ج «ج»"),
        ("جلسة ج «ج» { السعة 40؛ الرئاسة منى }", "جلسة ج «ج» { سعة 40؛ رئاسة منى }"),
        ("قاعة كبرى «الكبرى» السعة 40", "قاعة كبرى «الكبرى» سعة 40"),
        ("قاعة كبرى { السعة 40 }", "قاعة كبرى { سعة 40 }"),
        ("الاختبار «ا» { توقع نعم }", "اختبار «ا» { توقع نعم }"),
        ("القاعدة ق { الاشتراط نعم }", "قاعدة ق { اشتراط نعم }"),
        ("الجدول قاعة [اسم] { }", "جدول قاعة [اسم] { }"),
        ("جلسة ج «ج» الرئاسة منى السعة 40", "جلسة ج «ج» رئاسة منى سعة 40"),
    ])
    func theArticleIsDropped(_ text: String, _ plain: String) {
        let (tree, other) = (parse(text), parse(plain))
        #expect(tree.diagnostics == other.diagnostics.map { $0 } || tree.diagnostics.map(\.code) == other.diagnostics.map(\.code))
        #expect(!tree.diagnostics.contains { $0.severity == .error }, "\(tree.diagnostics)")
        #expect(tree.nodes.map(\.kind) == other.nodes.map(\.kind))
        #expect(tree.tokens.map(\.word) == other.tokens.map(\.word))
    }

    /// Where a name may stand, a word with the article is one.
    @Test(arguments: [
        ("قاعة السعة «قاعة»", SyntaxKind.recordName, "السعة"),
        ("جلسة الجلسة «ج»", .recordName, "الجلسة"),
        ("جلسة ج رئاسة الرئاسة", .name, "الرئاسة"),
        ("استعلام س = الجلسات", .name, "الجلسات"),
        ("استعلام س = [القاعة، السعة]", .name, "السعة"),
        ("توسيع جلسة { حقل السعة: نص }", .name, "السعة"),
        ("جلسة ج { السعة: \"x\" }", .name, "السعة"),
    ])
    func namesStayNames(_ text: String, _ kind: SyntaxKind, _ name: String) {
        let tree = parse(text)
        #expect(tree.diagnostics == [])
        let found = tree.all(kind).first { $0.text == name }
        #expect(found != nil, "\(tree.outline)")
        #expect(found.map { tree.tokens[$0.firstToken].word == .none } == true)
    }

    /// الساعة is `at` and اليوم is `today`: neither is the unit with an article.
    @Test func wordsOfTheirOwn() {
        let tree = parse("جلسة ج الساعة 09:00\nاستعلام س = اليوم")
        #expect(tree.diagnostics == [])
        #expect(tree.all(.clause).map { tree.text(ofToken: $0.firstToken) } == ["الساعة"])
    }
}
