import MajlisText
import Testing

@testable import MajlisReport

@Suite("Catalogue of messages")
struct CatalogueTests {
    private func outsideCode(_ wording: String) -> String {
        var words = ""
        var isCode = false
        for part in WordingTemplate(wording).parts {
            switch part {
            case .codeEdge: isCode.toggle()
            case .words(let text) where !isCode: words += text + " "
            case .plural(_, let forms) where !isCode: words += forms.joined(separator: " ") + " "
            case .words, .plural, .value: break
            }
        }
        // The name of the encoding is a word of code wherever it stands.
        return words.split(separator: " ").filter { !$0.hasPrefix("UTF-8") }.joined(separator: " ")
    }

    private func hasLatin(_ text: String) -> Bool {
        text.unicodeScalars.contains { scalar in
            (0x41...0x5A).contains(scalar.value) || (0x61...0x7A).contains(scalar.value) || (0xC0...0x24F).contains(scalar.value)
        }
    }

    @Test("every message has a wording in both languages, with the same placeholders")
    func bothLanguages() {
        for code in MessageCode.allCases {
            let english = code.wording(in: .english)
            let arabic = code.wording(in: .arabic)
            #expect(!english.isEmpty && !arabic.isEmpty, "\(code.name)")
            #expect(WordingTemplate(english).names == WordingTemplate(arabic).names, "\(code.name)")
        }
    }

    @Test("Arabic wordings hold Latin letters only in placeholders and code")
    func noLatinInArabic() {
        for code in MessageCode.allCases {
            #expect(!hasLatin(outsideCode(code.wording(in: .arabic))), "\(code.name)")
            if let why = code.why(in: .arabic) { #expect(!hasLatin(outsideCode(why)), "why of \(code.name)") }
        }
    }

    @Test("English wordings hold Arabic letters only in code")
    func noArabicInEnglish() {
        for code in MessageCode.allCases {
            #expect(!BidiText.containsRightToLeft(outsideCode(code.wording(in: .english))), "\(code.name)")
        }
    }

    @Test("every finding about a script says why it matters, in both languages")
    func why() {
        // What is said of a command line needs no reason: M0001-M0039, and M0070 of the program itself.
        for code in Explanation.allCodes where code.code > "M0039" && code.code != "M0070" {
            for language in Language.allCases { #expect(code.why(in: language) != nil, "\(code.code) \(code.name) \(language)") }
        }
    }

    @Test("forms of words are as many as the language has")
    func forms() {
        for code in MessageCode.allCases {
            for language in Language.allCases {
                let parts = WordingTemplate(code.wording(in: language)).parts
                for case .plural(_, let forms) in parts {
                    #expect((language == .english ? [2, 3] : [5, 6]).contains(forms.count), "\(code.name)")
                }
            }
        }
    }

    @Test(
        "every counted word of the catalogue takes the form that goes with the number",
        arguments: [
            (0, 4), (1, 0), (2, 1), (3, 2), (10, 2), (11, 3), (99, 3), (100, 4), (101, 4), (102, 4), (103, 2), (111, 3), (200, 4),
            (1000, 4), (1003, 2), (1011, 3),
        ])
    func countedForms(number: Int, place: Int) {
        for code in MessageCode.allCases {
            for case .plural(let name, let forms) in WordingTemplate(code.wording(in: .arabic)).parts {
                let index = forms.count == 6 ? (number == 0 ? 0 : place + 1) : place
                // Said as the catalogue says it: the sentence with this number holds that form, and no other number.
                let expected = forms[index].replacing("#", with: String(number))
                let text = MessageText(language: .arabic)
                let said = text.filled(WordingTemplate("{\(name)|\(forms.joined(separator: "|"))}"), number: number).plain
                #expect(said == expected.filter { !["\u{200E}", "\u{200F}", "\u{061C}"].contains($0) }, "\(code.name) \(number)")
                // Who says «one» or «two» in words needs no figure; all others must show it.
                if index != (forms.count == 6 ? 1 : 0), index != (forms.count == 6 ? 2 : 1), number > 2 {
                    #expect(forms[index].contains("#") || !forms.contains { $0.contains("#") }, "\(code.name): \(forms[index])")
                }
            }
        }
    }

    @Test("codes and names are given once")
    func unique() {
        let codes = MessageCode.allCases.map(\.code).filter { !$0.isEmpty }
        #expect(Set(codes).count == codes.count)
        #expect(Set(MessageCode.allCases.map(\.name)).count == MessageCode.allCases.count)
    }
}
