/// Writes Documentation/reference: one page per kind, one per group of words, and an index, in one language.
struct ReferenceWriter {
    let grammar: Grammar
    let language: Language

    /// The pages by path under Documentation/reference.
    func pages() -> [(path: String, text: String)] {
        let folder = language.pick("", "ar/")
        var pages: [(String, String)] = [
            ("\(folder)README.md", index()),
            ("\(folder)clauses.md", clauses()),
            ("\(folder)choices.md", choices()),
            ("\(folder)words.md", allWords()),
        ]
        for group in Self.groupPages {
            pages.append(("\(folder)\(group.file).md", page(group)))
        }
        for word in grammar.words(of: "kind") {
            if let kind = grammar.kinds.first(where: { $0.name == word.english }) {
                pages.append(("\(folder)kinds/\(word.english).md", page(word, kind)))
            }
        }
        return pages
    }

    // MARK: One page per group

    struct GroupPage {
        let group: String
        let file: String
        let title: (english: String, arabic: String)
        let intro: (english: String, arabic: String)
    }

    static let groupPages = [
        GroupPage(
            group: "statement", file: "statements", title: ("Statements", "الجمل"),
            intro: ("The statements beside records are a closed list.", "هذه كل الجمل التي تكتب إلى جانب السجلات.")),
        GroupPage(
            group: "infix", file: "infix", title: ("Words between values", "الكلمات بين القيم"),
            intro: (
                "Words that join values in an expression. A line that begins with one of them continues the line before.",
                "كلمات تربط القيم في العبارة. والسطر الذي يبدأ بإحداها يكمل السطر الذي قبله."
            )),
        GroupPage(
            group: "function", file: "functions", title: ("Functions", "الدوال"),
            intro: ("What an expression may compute.", "ما يمكن أن تحسبه العبارة.")),
        GroupPage(
            group: "unit", file: "units", title: ("Units", "الوحدات"),
            intro: (
                "A number followed by a unit is one value. Arabic has a singular, a dual and plurals; all are understood.",
                "العدد الذي تليه وحدة قيمة واحدة. ويُفهم المفرد والمثنى والجمع."
            )),
        GroupPage(
            group: "literal", file: "literals", title: ("Values in words", "قيم بالكلمات"),
            intro: (
                "Three of them say in what way something is not known: `none`, `tbd` and `unstated`.",
                "ثلاث منها تبين كيف لا تُعرف القيمة: «لا_يوجد» و«يحدد_لاحقا» و«غير_مذكور»."
            )),
        GroupPage(
            group: "property", file: "properties", title: ("Properties", "الخصائص"),
            intro: (
                "What may follow a dot, beside the clauses and the nested kinds of a record.",
                "ما يلي النقطة، إضافة إلى بيانات السجل وما يحتويه."
            )),
        GroupPage(
            group: "particle", file: "particles", title: ("Particles", "الأدوات"),
            intro: ("Small words inside statements.", "كلمات صغيرة داخل الجمل.")),
        GroupPage(
            group: "type", file: "types", title: ("Types of fields", "أنواع الحقول"),
            intro: (
                "What a field or a parameter may hold; the word of a kind, such as `person`, is a type too.",
                "ما يكتب في حقل أو متغير؛ وكلمة نوع من السجلات مثل «شخص» نوع أيضا."
            )),
        GroupPage(
            group: "rule", file: "rules", title: ("Built-in rules", "القواعد المدمجة"),
            intro: (
                "Each example is a situation that breaks the rule. `severity` changes how grave a rule is, `waive` lets one case pass.",
                "كل مثال حالة تخالف القاعدة. «درجة_الخطورة» تغير خطورة القاعدة، و«استثناء» يستثني حالة واحدة."
            )),
        GroupPage(
            group: "library", file: "library", title: ("Words of the standard library", "كلمات المكتبة القياسية"),
            intro: (
                "The libraries that come with the program, and the figures that `enforce … with` may set.",
                "المكتبات التي تأتي مع البرنامج، والقيم التي يحددها «يسري … مع»."
            )),
        GroupPage(
            group: "command", file: "commands", title: ("Commands and steps", "الأوامر والخطوات"),
            intro: (
                "Words of the command line, of the interactive session, and the steps that every script knows.",
                "كلمات سطر الأوامر والمحاورة، والخطوات المعروفة في كل نص."
            )),
    ]

    private func page(_ group: GroupPage) -> String {
        var text = heading(language.pick(group.title.english, group.title.arabic), to: "\(group.file).md", depth: 0)
        text += language.pick(group.intro.english, group.intro.arabic) + "\n\n"
        let isStatement = group.group == "statement"
        var columns = [language.pick("English", "بالعربية"), language.pick("Arabic", "بالإنجليزية"), language.pick("meaning", "المعنى")]
        if isStatement { columns.append(language.pick("stands in", "مكانها")) }
        columns.append(language.pick("example", "مثال"))
        var rows: [[String]] = []
        for word in grammar.words(of: group.group) {
            var row = [ownForms(word), otherForms(word), language.gloss(word)]
            if isStatement { row.append(places(word.inside)) }
            row.append(example(word))
            rows.append(row)
        }
        text += table(columns, rows)
        if group.group == "command" { text += grammar.commandLine.reference(self) }
        return close(text)
    }

    private func places(_ inside: [String]) -> String {
        language.list(
            inside.map { place in
                if place == "@file" { return language.pick("top level", "أعلى مستوى") }
                let word = grammar.word("kind", place) ?? grammar.word("statement", place)
                return "`\(word.map(language.word) ?? place)`"
            })
    }

    // MARK: Choices and clauses

    private func choices() -> String {
        var text = heading(language.pick("Choices", "كلمات الاختيار"), to: "choices.md", depth: 0)
        text += language.pick("The value words, and the clauses that take them.", "كلمات القيم، والبيانات التي تقبلها.") + "\n\n"
        let columns = [
            language.pick("English", "بالعربية"), language.pick("Arabic", "بالإنجليزية"), language.pick("meaning", "المعنى"),
            language.pick("example", "مثال"),
        ]
        var listed: Set<String> = []
        for choice in grammar.choices {
            let users = grammar.shapes.filter { $0.type == "choice:\(choice.set)" }
            var names: [String] = []
            for user in users {
                guard let clause = grammar.word("clause", user.clause) else { continue }
                let kind = grammar.word("kind", user.kind).map(language.word) ?? language.pick("every kind", "كل نوع")
                names.append("\(kind) `\(language.word(clause))`")
            }
            text += "## " + choice.set.replacing("_", with: " ") + "\n\n"
            if !names.isEmpty {
                text += language.pick("Used by: ", "تستعمل في: ") + names.joined(separator: language.pick(", ", "، ")) + ".\n\n"
            }
            let words = choice.members.compactMap { grammar.word("choice", $0) }
            listed.formUnion(choice.members)
            text += table(columns, words.map { [ownForms($0), otherForms($0), language.gloss($0), example($0)] }) + "\n"
        }
        let rest = grammar.words(of: "choice").filter { !listed.contains($0.english) }
        text += language.pick("## States of tasks, findings and events\n\n", "## أحوال المهام والمخالفات والأحداث\n\n")
        text += table(columns, rest.map { [ownForms($0), otherForms($0), language.gloss($0), example($0)] })
        return close(text)
    }

    private func clauses() -> String {
        var text = heading(language.pick("Clauses", "البيانات"), to: "clauses.md", depth: 0)
        text +=
            language.pick(
                "Every clause word, what it means, and the kinds that have it. Those marked “every kind” may stand in any record.",
                "كل كلمات البيانات ومعانيها والأنواع التي تقبلها. وما كُتب أمامه «كل نوع» يصلح في أي سجل.") + "\n\n"
        var rows: [[String]] = []
        for word in grammar.clauses {
            let users = grammar.shapes.filter { $0.clause == word.english }
            let kinds = users.map { shape in
                grammar.word("kind", shape.kind).map(kindLink(depth: 0)) ?? language.pick("every kind", "كل نوع")
            }
            rows.append([
                ownForms(word), otherForms(word), language.gloss(word), kinds.joined(separator: language.pick(", ", "، ")),
                example(word),
            ])
        }
        let columns = [
            language.pick("English", "بالعربية"), language.pick("Arabic", "بالإنجليزية"), language.pick("meaning", "المعنى"),
            language.pick("kinds", "الأنواع"), language.pick("example", "مثال"),
        ]
        return close(text + table(columns, rows))
    }

    // MARK: One page per kind

    private func page(_ word: Word, _ kind: KindRow) -> String {
        let wording = Wording(grammar: grammar, language: language, kindLink: kindLink(depth: 1))
        var text = heading(
            language.pick("\(word.english) · \(word.arabic)", "\(word.arabic) · \(word.english)"), to: "kinds/\(word.english).md", depth: 1)
        text += language.gloss(word) + "\n\n"
        text += block(language == .arabic && !word.exampleArabic.isEmpty ? word.exampleArabic : word.example)
        text += "- \(language.pick("In English", "بالعربية")): \(ownForms(word))\n"
        text += "- \(language.pick("In Arabic", "بالإنجليزية")): \(otherForms(word))\n"
        text += "- \(language.pick("After the word", "بعد الكلمة")): \(wording.head(kind))\n"
        let parents = kind.parents.map { name in
            grammar.word("kind", name).map(kindLink(depth: 1)) ?? language.pick("the top level", "أعلى مستوى")
        }
        text += "- \(language.pick("Stands in", "مكانه")): \(language.list(parents))\n"
        let children = grammar.kinds.filter { $0.parents.contains(word.english) }.compactMap { grammar.word("kind", $0.name) }
        if !children.isEmpty {
            text += "- \(language.pick("May hold", "يحتوي")): \(language.list(children.map(kindLink(depth: 1))))\n"
        }
        text += "\n"
        let own = grammar.shapes.filter { $0.kind == word.english }
        let common = grammar.shapes.filter { shape in shape.kind == "*" && !own.contains { $0.clause == shape.clause } }
        if !own.isEmpty {
            text += language.pick("## Clauses\n\n", "## البيانات\n\n") + clauseTable(own, kind, wording) + "\n"
        }
        text += language.pick("## Clauses of every kind\n\n", "## بيانات كل الأنواع\n\n") + clauseTable(common, kind, wording)
        return close(text)
    }

    private func clauseTable(_ shapes: [ShapeRow], _ kind: KindRow, _ wording: Wording) -> String {
        let columns = [
            language.pick("English", "بالعربية"), language.pick("Arabic", "بالإنجليزية"), language.pick("value", "القيمة"),
            language.pick("how many", "كم قيمة"), language.pick("when omitted", "إذا لم يُذكر"), language.pick("meaning", "المعنى"),
            language.pick("example", "مثال"),
        ]
        return table(
            columns,
            shapes.compactMap { shape in
                guard let clause = grammar.word("clause", shape.clause) else { return nil }
                return [
                    ownForms(clause), otherForms(clause), wording.type(shape.type), wording.cardinality(shape.isMany, shape.type),
                    wording.omission(shape), language.gloss(clause), clauseExample(shape, clause, kind),
                ]
            })
    }

    // MARK: Index

    private func index() -> String {
        var text = heading(language.pick("Reference", "المرجع"), to: "README.md", depth: 0)
        text +=
            language.pick(
                "All words of the language, made from the tables under `Grammar/`. English and Arabic words mean the same and may be mixed.",
                "كل كلمات اللغة، مأخوذة من الجداول في `Grammar/`. الكلمات العربية والإنجليزية سواء في المعنى، ويجوز الجمع بينهما.") + "\n\n"
        text += language.pick("## Groups of words\n\n", "## مجموعات الكلمات\n\n")
        text += "- [\(language.pick("Clauses", "البيانات"))](clauses.md)\n"
        text += "- [\(language.pick("Choices", "كلمات الاختيار"))](choices.md)\n"
        for group in Self.groupPages {
            text += "- [\(language.pick(group.title.english, group.title.arabic))](\(group.file).md)\n"
        }
        text += "- [\(language.pick("All words, in both languages", "كل الكلمات باللغتين"))](words.md)\n\n"
        text += language.pick("## Kinds\n\n", "## الأنواع\n\n")
        text += table(
            [language.pick("English", "بالعربية"), language.pick("Arabic", "بالإنجليزية"), language.pick("meaning", "المعنى")],
            grammar.words(of: "kind").map { word in
                [kindLink(depth: 0)(word), code(language.pick(word.arabic, word.english)), language.gloss(word)]
            })
        return close(text)
    }

    private func allWords() -> String {
        var text = heading(language.pick("All words", "كل الكلمات"), to: "words.md", depth: 0)
        let groupNames: [String: (String, String)] = [
            "kind": ("kind", "نوع"), "clause": ("clause", "بيان"), "statement": ("statement", "جملة"),
            "infix": ("between values", "بين القيم"),
            "function": ("function", "دالة"), "unit": ("unit", "وحدة"), "literal": ("value", "قيمة"), "choice": ("choice", "اختيار"),
            "property": ("property", "خاصية"), "particle": ("particle", "أداة"), "rule": ("rule", "قاعدة"), "command": ("command", "أمر"),
            "type": ("type", "نوع"), "library": ("library", "مكتبة"),
        ]
        let words = grammar.words.sorted { first, second in
            let a = language.word(first)
            let b = language.word(second)
            return a == b ? first.group < second.group : a < b
        }
        text += table(
            [
                language.pick("English", "بالعربية"), language.pick("Arabic", "بالإنجليزية"), language.pick("group", "المجموعة"),
                language.pick("meaning", "المعنى"),
            ],
            words.map { word in
                let name = groupNames[word.group] ?? (word.group, word.group)
                return [ownForms(word), otherForms(word), language.pick(name.0, name.1), language.gloss(word)]
            })
        return close(text)
    }
}
