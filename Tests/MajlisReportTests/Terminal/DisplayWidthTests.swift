import MajlisText
import Testing

@testable import MajlisReport

@Suite("Display width")
struct DisplayWidthTests {
    @Test(
        "columns of a text",
        arguments: [
            ("", 0),
            ("Majlis", 6),
            ("é", 1),
            ("e\u{301}", 1),
            ("مجلس", 4),
            // Harakat and shadda stand over letters.
            ("مَجْلِسٌ", 4),
            ("مُحَمَّد", 4),
            ("قُرآن", 4),
            // Lam and alef join into one shape, yet a terminal gives each a cell.
            ("لا", 2),
            ("الأردن", 6),
            ("سـلام", 5),
            // The dagger alef is a mark.
            ("هٰذا", 3),
            ("٤٥", 2),
            ("می\u{200C}خواهم", 7),
            ("\u{2067}عمّان\u{2069}", 4),
            ("\u{200E}a\u{200F}b\u{061C}c", 3),
            ("قاعة ب١ room", 12),
            ("会議", 4),
            ("ｶﾀｶﾅ", 4),
            ("ＡＢ", 4),
            ("한국어", 6),
            // The same syllable composed of its letters.
            ("\u{1112}\u{1161}\u{11AB}", 2),
            ("🙂", 2),
            ("👨‍👩‍👧‍👦", 2),
            ("👍🏽", 2),
            ("🇯🇴🇶🇦", 4),
            ("❤️", 2),
            ("❤", 1),
            ("1️⃣", 2),
            ("✅ done", 7),
            ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2),
            // Spacing vowel signs take a column of their own.
            ("हिन्दी", 5),
            ("…«»“”", 5),
            ("a\nb\u{1B}", 2),
        ])
    func columns(text: String, width: Int) {
        #expect(DisplayWidth.width(of: text) == width)
        #expect(DisplayWidth.width(of: "<\(text)>".dropFirst().dropLast()) == DisplayWidth.width(of: text))
    }

    @Test("the width of a text is the sum of its clusters' widths")
    func sumOfClusters() {
        let text = "Coffee ☕️ قَهْوَة 咖啡 👩‍🚀 e\u{301} 1️⃣ لا"
        #expect(text.reduce(0) { $0 + DisplayWidth.width(of: $1) } == DisplayWidth.width(of: text))
    }

    @Test("the table of wide ranges is in ascending order and agrees with samples of each script")
    func wideSamples() {
        for scalar in "⺀々あア㈠㐀一龥가힣豈︰﹫！￥𠀀𗀀".unicodeScalars {
            #expect(ScalarWidth.columns(of: scalar) == 2, "\(VisibleText.spelled(scalar))")
        }
        for scalar in "ıאبกა→─█⠿𝐀ﷺﻻ".unicodeScalars {
            #expect(ScalarWidth.columns(of: scalar) == 1, "\(VisibleText.spelled(scalar))")
        }
    }

    @Test("padding counts columns, not characters")
    func padding() {
        #expect("مَجْلِس".padded(to: 6) == "مَجْلِس  ")
        #expect("会".padded(to: 4, alignment: .trailing) == "  会")
        #expect("long".padded(to: 2) == "long")
        #expect("x".padded(to: -1) == "x")
    }

    @Test("truncation never splits a cluster and never exceeds the width")
    func truncation() {
        #expect("Working together".truncated(to: 8) == "Working…")
        #expect("fits".truncated(to: 4) == "fits")
        #expect("مَجْلِسٌ".truncated(to: 3) == "مَجْ…")
        #expect("会議室".truncated(to: 4) == "会…")
        #expect("会議室".truncated(to: 5) == "会議…")
        #expect("👨‍👩‍👧‍👦👨‍👩‍👧‍👦".truncated(to: 3) == "👨‍👩‍👧‍👦…")
        #expect("abc".truncated(to: 1) == "…")
        #expect("abc".truncated(to: 0) == "")
        #expect("\u{2067}القاعة\u{2069}".truncated(to: 3) == "\u{2067}ال…\u{2069}")
        for width in 0...20 {
            #expect(DisplayWidth.width(of: "قاعة 会議 👩‍🚀 hall".truncated(to: width)) <= width)
        }
    }

    @Test("truncating a text of ten megabytes reads only its beginning")
    func truncationOfLongText() {
        let text = String(repeating: "م", count: 5_000_000)
        #expect(text.truncated(to: 10).count == 10)
    }
}
