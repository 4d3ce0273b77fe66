import MajlisLanguage
import MajlisReport
import MajlisText
import MajlisVocabulary

/// What `:doc` tells of a word of the language: one page for each of its meanings.
struct WordPage {
    let language: Language
    let style: ReportStyle
    private var text: MessageText { style.text }

    init(language: Language, style: ReportStyle) { (self.language, self.style) = (language, style) }

    /// The pages of all meanings of a word; empty where it is none.
    func pages(of word: String) -> [String] {
        let id = Vocabulary.word(String(word.map { $0 == "-" || $0 == " " ? "_" : $0 }))
        guard id != .none else { return [] }
        let words = Vocabulary.meanings(of: id)
        var pages: [String] = []
        if let kind = words.kind { pages.append(page(kind, .replDocGroupKind) { add(kind, to: &$0) }) }
        if let clause = words.clause { pages.append(page(clause, .replDocGroupClause) { add(clause, to: &$0) }) }
        if let statement = words.statement {
            pages.append(page(statement, .replDocGroupStatement) { addPlaces(statement.places, to: &$0) })
        }
        if let infix = words.infix { pages.append(page(infix, .replDocGroupInfix)) }
        if let function = words.function { pages.append(page(function, .replDocGroupFunction)) }
        if let property = words.property { pages.append(page(property, .replDocGroupProperty)) }
        if let literal = words.literal { pages.append(page(literal, .replDocGroupLiteral)) }
        if let choice = words.choice { pages.append(page(choice, .replDocGroupChoice) { add(choice, to: &$0) }) }
        if let unit = words.unit { pages.append(page(unit, .replDocGroupUnit)) }
        if let type = words.type { pages.append(page(type, .replDocGroupType)) }
        if let particle = words.particle { pages.append(page(particle, .replDocGroupParticle)) }
        if let rule = words.rule { pages.append(page(rule, .replDocGroupRule)) }
        if let command = words.command { pages.append(page(command, .replDocGroupCommand)) }
        if let library = words.library { pages.append(page(library, .replDocGroupLibrary)) }
        return pages
    }

    // MARK: What every word has

    private func page(_ word: some VocabularyWord, _ group: MessageCode, _ more: (inout PageLines) -> Void = { _ in }) -> String {
        let isArabic = language == .arabic
        var page = PageLines(style)
        var head = text.fenced(isArabic ? word.arabic : word.english)
        head.append(" · ", .dim)
        head.append(text.plain(group))
        page.paragraph(head)
        page.paragraph(StyledText(isArabic ? word.glossArabic : word.gloss), indent: 2)
        let other = isArabic ? [word.english] : [word.arabic] + word.arabicAlternatives
        page.paragraph(text.styled(Message(.replDocWritten, ["words": .list(other.map { .code($0) })])), indent: 2)
        let plural = isArabic ? word.arabicPlural : word.englishPlural
        if !plural.isEmpty { page.paragraph(text.styled(Message(.replDocPlural, ["words": .code(plural)])), indent: 2) }
        more(&page)
        let example = isArabic && !word.exampleArabic.isEmpty ? word.exampleArabic : word.example
        if !example.isEmpty { page.append([StyledText("    ") + StyledText(example, .code)]) }
        return page.rendered()
    }

    // MARK: Kinds

    private func add(_ kind: Kind, to page: inout PageLines) {
        var places: [MessageArgument] = kind.mayStandAtTopLevel ? [.message(Message(.replDocTop))] : []
        if !kind.parents.isEmpty { places.append(.message(Message(.replDocInside, ["kinds": names(kind.parents)]))) }
        if !places.isEmpty { page.paragraph(text.styled(Message(.replDocStands, ["places": .list(places)])), indent: 2, hanging: 2) }
        if let referents = kind.head.reference {
            page.paragraph(text.styled(Message(.replDocHeadReference, ["kinds": names(referents)])), indent: 2, hanging: 2)
        } else if kind.head.acceptsName {
            page.paragraph(text.styled(Message(.replDocHeadName)), indent: 2, hanging: 2)
        }
        if !kind.children.isEmpty {
            page.paragraph(text.styled(Message(.replDocHolds, ["kinds": names(kind.children)])), indent: 2, hanging: 2)
        }
        page.blank()
        let rows = kind.shapes.filter { !$0.clause.isGeneral }.map { shape in
            [
                StyledText(written(shape.clause), .keyword), styled(shape), omission(shape),
                StyledText(language == .arabic ? shape.clause.glossArabic : shape.clause.gloss),
            ]
        }
        guard !rows.isEmpty else { return }
        let columns = [
            TableColumn(text.plain(.replDocClause), overflow: .keep), TableColumn(text.plain(.replDocValue), minimum: 12, maximum: 40),
            TableColumn(text.plain(.replDocOmitted), minimum: 6, maximum: 20), TableColumn(text.plain(.replDocMeaning), minimum: 16),
        ]
        let table = TableLayout(
            columns: columns, rows: rows, width: style.width.map { max(40, $0 - 2) }, direction: style.direction, isolates: style.isolates,
            indent: 2)
        page.append(table.lines())
        page.blank()
    }

    private func styled(_ shape: ClauseShape) -> StyledText {
        if shape.type == .flag { return text.styled(Message(.replDocFlag)) }
        let type = TypeWords.describe(shape.type)
        return text.styled(shape.isMany ? .message(Message(.replDocSeveral, ["type": type])) : type)
    }

    private func omission(_ shape: ClauseShape) -> StyledText {
        switch shape.omitted {
        case .none: StyledText(written(Literal.none), .dim)
        case .tbd: StyledText(written(Literal.tbd), .undecided)
        case .required: StyledText(text.plain(.replDocRequired), .error)
        case .byDefault(let word): text.styled(.word(word))
        }
    }

    private func names(_ kinds: KindSet) -> MessageArgument { .list(kinds.map { .word($0.english) }) }

    private func written(_ word: some VocabularyWord) -> String { language == .arabic ? word.arabic : word.english }

    // MARK: Clauses and their values

    private func add(_ clause: Clause, to page: inout PageLines) {
        // Kinds for which it is of one type stand together.
        var groups: [(type: ClauseType, kinds: [Kind])] = []
        for kind in Kind.allCases {
            guard let shape = kind.shape(of: clause) else { continue }
            if let place = groups.firstIndex(where: { $0.type == shape.type }) {
                groups[place].kinds.append(kind)
            } else {
                groups.append((shape.type, [kind]))
            }
        }
        for group in groups {
            let type: MessageArgument = group.type == .flag ? .message(Message(.replDocFlag)) : TypeWords.describe(group.type)
            let message =
                group.kinds.count == Kind.allCases.count
                ? Message(.replDocClauseOfEvery, ["type": type])
                : Message(.replDocClauseOf, ["kinds": .list(group.kinds.map { .word($0.english) }), "type": type])
            page.paragraph(text.styled(message), indent: 2, hanging: 2)
        }
    }

    private func add(_ choice: Choice, to page: inout PageLines) {
        var clauses: [Clause] = []
        for kind in Kind.allCases {
            for shape in kind.shapes {
                guard case .choice(let set) = shape.type, set.members.contains(choice), !clauses.contains(shape.clause) else { continue }
                clauses.append(shape.clause)
            }
        }
        guard !clauses.isEmpty else { return }
        page.paragraph(
            text.styled(Message(.replDocChoiceOf, ["clauses": .list(clauses.map { .code(written($0)) })])), indent: 2, hanging: 2)
    }

    private func addPlaces(_ places: [String], to page: inout PageLines) {
        var said: [MessageArgument] = places.contains("@file") ? [.message(Message(.replDocTop))] : []
        let inside = places.filter { $0 != "@file" }
        if !inside.isEmpty { said.append(.message(Message(.replDocInside, ["kinds": .list(inside.map { .word($0) })]))) }
        page.paragraph(text.styled(Message(.replDocStands, ["places": .list(said)])), indent: 2)
    }
}

extension MessageText {
    /// A word as the head of a page.
    fileprivate func fenced(_ word: String) -> StyledText {
        let head = StyledText(word, .heading)
        return isolates ? head.isolated : head
    }
}
