/// The pieces that the pages are made of: headings, links, tables, code.
extension ReferenceWriter {
    func kindLink(depth: Int) -> (Word) -> String {
        { word in "[`\(language.word(word))`](\(depth == 0 ? "kinds/" : "")\(word.english).md)" }
    }

    private var notice: String { "<!-- Written by majlis-grammar from the tables in Grammar/. Change the tables and run it again. -->\n" }

    func heading(_ title: String, to path: String, depth: Int) -> String {
        // From ar/kinds/x.md the English page is ../../kinds/x.md, from kinds/x.md the Arabic one is ../ar/kinds/x.md.
        let up = String(repeating: "../", count: language == .english ? depth : depth + 1)
        let other = language.pick("[بالعربية](\(up)ar/\(path))", "[In English](\(up)\(path))")
        let home = path == "README.md" ? "" : "[\(language.pick("Reference", "المرجع"))](\(depth == 0 ? "" : "../")README.md) · "
        return notice + language.pick("", "<div dir=\"rtl\">\n") + "\n# \(title)\n\n\(home)\(other)\n\n"
    }

    func close(_ text: String) -> String {
        text + language.pick("", "\n</div>\n")
    }

    /// An example in a block; code is left-to-right in every page.
    func block(_ example: String) -> String {
        guard !example.isEmpty else { return "" }
        let fence = "```majlis\n\(example)\n```\n"
        return language == .english ? fence + "\n" : "</div>\n\n\(fence)\n<div dir=\"rtl\">\n\n"
    }

    func example(_ word: Word) -> String {
        code(language == .arabic && !word.exampleArabic.isEmpty ? word.exampleArabic : word.example)
    }

    /// The clause's own example where it shows this kind, otherwise one made from the kind's sample and the clause's type.
    func clauseExample(_ shape: ShapeRow, _ clause: Word, _ kind: KindRow) -> String {
        if clause.example.hasPrefix(kind.name + " ") { return example(clause) }
        return code(Samples(grammar: grammar, language: language).line(shape, in: kind))
    }

    func code(_ text: String) -> String {
        text.isEmpty ? "" : "`\(text.replacing("|", with: "\\|"))`"
    }

    func ownForms(_ word: Word) -> String { language == .english ? englishForms(word) : arabicForms(word) }
    func otherForms(_ word: Word) -> String { language == .english ? arabicForms(word) : englishForms(word) }

    func englishForms(_ word: Word) -> String {
        let isSame = word.englishPlural.isEmpty || word.englishPlural == word.english
        return code(word.english) + (isSame ? "" : ", " + code(word.englishPlural))
    }

    func arabicForms(_ word: Word) -> String {
        let isSame = word.arabicPlural.isEmpty || word.arabicPlural == word.arabic
        let main = isSame ? [word.arabic] : [word.arabic, word.arabicPlural]
        let others = word.otherArabic
        let text = main.map(code).joined(separator: "، ")
        return others.isEmpty ? text : "\(text) (\(others.map(code).joined(separator: "، ")))"
    }

    func table(_ columns: [String], _ rows: [[String]]) -> String {
        var text = "| " + columns.joined(separator: " | ") + " |\n"
        text += "|" + String(repeating: " --- |", count: columns.count) + "\n"
        for row in rows {
            text += "| " + row.joined(separator: " | ") + " |\n"
        }
        return text
    }
}
