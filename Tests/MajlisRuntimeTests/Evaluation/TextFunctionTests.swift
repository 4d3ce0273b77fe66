import MajlisModel
import MajlisVocabulary
import Testing

@testable import MajlisRuntime

@Suite struct TextFunctionTests {
    static let script = EvaluationScript(
        """
        conference meeting "Meeting" date 2027-03-14
        room hall "Main hall" @ar "القاعة الكبرى"
        person mona "مُنى حدّاد"
        person omar "Omar Said"
        session talk "Water – and peace" speakers mona, omar
        session walk "Walk" text tbd
        session open "Open" speakers mona, 2 others
        """)

    @Test(arguments: [
        ("contains(talk.title, \"and\")", "true"), ("contains(talk.title, \"AND\")", "false"), ("contains(talk.title, \"\")", "true"),
        ("contains(folded(talk.title), folded(\"AND\"))", "true"), ("contains(hall.title, \"الكبرى\")", "true"),
        ("starts_with(talk.title, \"Water\")", "true"), ("starts_with(talk.title, \"water\")", "false"),
        ("ends_with(talk.title, \"peace\")", "true"), ("ends_with(talk.title, \"Peace\")", "false"),
        ("contains(walk.text, \"peace\")", "unknown"), ("contains(walk.text, \"\")", "true"), ("contains(talk.text, \"peace\")", "false"),
        ("not contains(walk.text, \"peace\")", "unknown"), ("contains(talk.name, \"al\")", "true"),
        ("يتضمن(talk.title, \"and\")", "true"),
    ]) func partsOfTexts(expression: String, expected: String) { #expect(Self.script.said(expression) == expected) }

    @Test(arguments: [
        ("folded(\"Straße ÀÉ\")", "straße àé"), ("folded(\"أحمد\") == folded(\"احمد\")", "true"),
        ("folded(\"منى\") == folded(\"مني\")", "true"),
        ("folded(\"مدرسة\") == folded(\"مدرسه\")", "true"), ("folded(\"مــحمد\") == folded(\"مُحَمَّد\")", "true"),
        ("folded(\"آمال\") == folded(\"امال\")", "true"), ("folded(\"٢٠٢٧\") == \"2027\"", "true"),
        ("folded(\"علي\") == folded(\"عمر\")", "false"),
        ("folded(mona.title) == folded(\"منى حداد\")", "true"), ("mona.title == \"منى حداد\"", "false"),
        ("folded(walk.text)", "tbd"), ("folded(talk.text) is empty", "true"),
    ]) func foldedTexts(expression: String, expected: String) { #expect(Self.script.said(expression) == expected) }

    @Test(arguments: [
        ("characters(omar.title)", "9"), ("characters(mona.title)", "8"), ("characters(talk.text)", "0"),
        ("characters(walk.text)", "unknown"),
        ("word_count(talk.title)", "3"), ("word_count(mona.title)", "2"), ("word_count(\"  \")", "0"), ("word_count(talk.text)", "0"),
        ("word_count([\"a b\", \"c\"])", "3"), ("contains([\"a b\", \"c\"], \"b\")", "true"),
        ("joined(talk.speakers.title, \", \")", "مُنى حدّاد, Omar Said"), ("joined([], \", \")", ""), ("joined([\"a\"], \", \")", "a"),
        ("joined(open.speakers.title, \", \")", "unknown"), ("characters(joined([\"ab\", \"c\"], \"--\"))", "5"),
    ]) func figuresOfTexts(expression: String, expected: String) { #expect(Self.script.said(expression) == expected) }

    /// Against the definition: some place of the text where the part stands.
    @Test func searchFindsWhatTheDefinitionFinds() {
        var random = SystemSeed(7)
        let letters: [Character] = ["a", "b", "ب", "ُ"]
        for _ in 0..<3000 {
            func text(_ most: Int) -> String { String((0..<random.next(most)).map { _ in letters[random.next(letters.count)] }) }
            let (text, part) = (text(14), text(5))
            let (all, wanted) = (Array(text), Array(part))
            let expected =
                wanted.isEmpty
                || (all.count >= wanted.count && (0...(all.count - wanted.count)).contains { Array(all[$0..<$0 + wanted.count]) == wanted })
            #expect(TextSearch.contains(text, part) == expected, "\(text) \(part)")
        }
    }

    @Test func textsThatDoubleEachTimeEnd() {
        let chain = (1...40).map { "define t\($0) = joined([t\($0 - 1), t\($0 - 1)], \"\")" }.joined(separator: "\n")
        let script = EvaluationScript("define t0 = \"abcdefgh\"\n\(chain)")
        #expect(script.said("t40") == "unknown")
        #expect(script.findings("t40").contains("too_much_work"))
    }
}

/// Numbers that look random and are always the same.
struct SystemSeed {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    /// 0 ..< limit
    mutating func next(_ limit: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state >> 11) % max(1, limit)
    }
}
