/// Makes a line of a script that shows a clause in a kind, from the kind's sample and the clause's type.
struct Samples {
    let grammar: Grammar
    let language: Language

    private static let values: [String: (english: String, arabic: String)] = [
        "flag": ("", ""), "text": ("\"In words\"", "«بالكلمات»"), "label": ("main", "رئيسي"), "integer": ("3", "٣"),
        "quantity": ("20", "٢٠"),
        "money": ("500 USD", "٥٠٠ USD"), "date": ("2027-03-14", "٢٠٢٧/٠٣/١٤"),
        "dates": ("2027-03-14..2027-03-15", "بين ٢٠٢٧/٠٣/١٤ و ٢٠٢٧/٠٣/١٥"),
        "moment": ("5w before opening", "٥ أسابيع قبل الافتتاح"), "time": ("09:30", "٠٩:٣٠"),
        "hours": ("09:00..17:00", "بين ٠٩:٠٠ و ١٧:٠٠"),
        "at": ("09:00..10:30", "بين ٠٩:٠٠ و ١٠:٣٠"), "available": ("09:00..13:00", "بين ٠٩:٠٠ و ١٣:٠٠"), "duration": ("45m", "٤٥ دقيقة"),
        "condition": ("count(participants) > 10", "عدد(مشاركون) > ١٠"), "language": ("ar", "ar"), "currency": ("USD", "USD"),
        "zone": ("\"Asia/Amman\"", "\"Asia/Amman\""), "weekday": ("friday", "الجمعة"), "party": ("mona", "منى"),
        "kind": ("organization", "منظمة"), "names": ("waiting, arrived", "منتظر، وصل"),
    ]

    func line(_ shape: ShapeRow, in kind: KindRow) -> String {
        let clause = grammar.word("clause", shape.clause).map(language.word) ?? shape.clause
        let value = value(shape, in: kind)
        return "\(sample(kind)) \(clause)" + (value.isEmpty ? "" : " \(value)")
    }

    private func sample(_ kind: KindRow) -> String {
        language.pick(kind.sample, kind.sampleArabic)
    }

    private func value(_ shape: ShapeRow, in kind: KindRow) -> String {
        if shape.type.hasPrefix("choice:") {
            let members = grammar.choices.first { $0.set == shape.type.dropFirst(7) }?.members ?? []
            let member = members.count > 1 ? members[1] : members.first ?? ""
            return grammar.word("choice", member).map(language.word) ?? member
        }
        if shape.type.hasPrefix("ref:") {
            // The first kind whose sample has a name, if possible not the record itself.
            let names = shape.type.dropFirst(4).split(separator: "|").compactMap { name(of: String($0)) }
            return names.first { $0 != name(of: kind.name) } ?? names.first.map(other) ?? ""
        }
        if shape.type == "same" { return other(name(of: kind.name) ?? kind.name) }
        guard let value = Self.values[shape.type] else { return "" }
        return language.pick(value.english, value.arabic)
    }

    private func other(_ name: String) -> String {
        language.pick("other_\(name)", "\(name)_آخر")
    }

    /// The name in a kind's sample, `b1` in `room b1 "Room B1"`.
    private func name(of kind: String) -> String? {
        guard let row = grammar.kinds.first(where: { $0.name == kind }) else { return nil }
        let words = sample(row).split(separator: " ")
        guard words.count > 1, let first = words[1].first, first.isLetter else {
            let word = grammar.word("kind", kind).map(language.word) ?? kind
            return row.head.contains("name") ? language.pick("\(word)_1", "\(word)_١") : nil
        }
        return String(words[1])
    }
}
