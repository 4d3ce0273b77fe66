/// A text in the languages of a page: each wording once, with the languages for which it is shown.
struct Words {
    struct Variant {
        /// Codes of the page's languages, with spaces between them; nil where it is shown for all of them.
        var shownFor: String?
        /// The language that it is written in; nil where nobody says.
        var language: String?
        var text: String
    }

    var variants: [Variant]
    /// Our own labels run in the direction of their language; what a programme says is kept apart from what stands around it.
    var isOwn: Bool

    var isEmpty: Bool { variants.allSatisfy(\.text.isEmpty) }

    /// The wording that is shown first.
    var first: String { variants.first?.text ?? "" }
}

extension HTMLWriter {
    /// Writes a text inside of an element: one wording as it is, several as elements of which the page shows one.
    mutating func words(_ words: Words) {
        for variant in words.variants {
            if words.isOwn {
                guard let shownFor = variant.shownFor else {
                    text(variant.text)
                    continue
                }
                element("span", ["data-l": shownFor, "lang": variant.language], text: variant.text)
            } else {
                element("bdi", ["data-l": variant.shownFor, "lang": variant.language], text: variant.text)
            }
        }
    }

    mutating func element(_ name: String, _ words: Words) { element(name, [:], words) }

    /// The same as an element of its own.
    mutating func element(_ name: String, _ attributes: Attributes, _ words: Words) {
        open(name, attributes)
        self.words(words)
        close(name)
    }
}
