import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// The columns of tables: words of the language, fields that scripts add, or nothing that anybody knows.
extension Checker {
    /// A column by its word in the script; `place` is where its head stands in the file of the rows.
    mutating func column(
        written node: Node, _ name: Node, at place: TextRange, _ kind: Kind, _ head: ColumnHead
    ) -> TableColumn {
        let language = node.children.filter { $0.kind == .name }.dropFirst().first.map { Literal.name(of: $0) }
        let word = name.head.kind == .word ? name.head.word : .none
        return column(Vocabulary.meanings(of: word), Literal.name(of: name), language, at: place, kind, head)
    }

    /// A column by its head in a file.
    mutating func column(
        headed text: String, at place: TextRange, _ kind: Kind, _ head: ColumnHead
    ) -> TableColumn {
        let (word, language) = TableHeader.parts(of: text)
        if word.isEmpty { return TableColumn(content: .unread, range: place, form: CellForm(.plain, isMany: false)) }
        let trimmed = String(text.trimmingSpaces)
        let name = fieldForm(trimmed, kind) == nil ? word : trimmed
        return column(Vocabulary.meanings(of: Vocabulary.word(word)), name, language, at: place, kind, head)
    }

    private mutating func column(
        _ words: Meanings, _ name: String, _ language: String?, at place: TextRange, _ kind: Kind, _ head: ColumnHead
    ) -> TableColumn {
        let field = fieldForm(name, kind)
        let word = TableColumn.Content(words, language: language, in: kind)
        if word == nil, field == nil { reportUnknownColumn(head, name, kind) }
        let content = word ?? (field == nil ? .unread : .field(name))
        return TableColumn(content: content, range: place, form: content.form(in: kind, field: field ?? CellForm(.plain, isMany: false)))
    }

    /// How cells of a field that some script adds are read; nil where none adds it. The scripts' trees are asked, because fields are not collected yet.
    private mutating func fieldForm(_ name: String, _ kind: Kind) -> CellForm? {
        if let known = fieldForms { return known[FieldName(kind: kind, name: name)] }
        var forms: [FieldName: CellForm] = [:]
        for tree in trees {
            for (index, record) in tree.nodes.enumerated() where record.kind == .extend {
                let node = Node(tree: tree, index: index)
                guard let target = node.first(.name), let kind = Vocabulary.meanings(of: target.head.word).kind,
                    let block = node.first(.block)
                else { continue }
                for field in block.children where field.kind == .field {
                    guard let name = field.first(.name), let type = field.first(.fieldType) else { continue }
                    forms[FieldName(kind: kind, name: Literal.name(of: name))] = CellForm(type)
                }
            }
        }
        fieldForms = forms
        return forms[FieldName(kind: kind, name: name)]
    }

    struct FieldName: Hashable {
        var kind: Kind
        var name: String
    }

    /// Whether rows can be read by these columns.
    mutating func checkColumns(_ columns: [TableColumn], _ kind: Kind, at place: Location, in file: FileID) -> Bool {
        for (index, column) in columns.enumerated() where column.content != .unread {
            guard let first = columns[..<index].first(where: { $0.content == column.content }) else { continue }
            let own = Location(file: file, range: column.range)
            var finding = Diagnostic(
                .tableColumnTwice, at: own,
                [
                    "column": .code(trees[Int(file.rawValue)].source.text(column.range)),
                    "place": .place(Location(file: file, range: first.range)),
                ])
            finding.related = [RelatedPlace(Location(file: file, range: first.range), Message(.declaredHere))]
            report(finding)
            return false
        }
        guard let kinds = kind.head.reference, !columns.contains(where: { $0.content == .reference }) else { return true }
        let words = kinds.prefix(4).map { MessageArgument.word($0.english) }
        report(Diagnostic(.tableWithoutKey, at: place, ["kind": .word(kind.english), "columns": .list(words)]))
        return false
    }

    private mutating func reportUnknownColumn(_ head: ColumnHead, _ name: String, _ kind: Kind) {
        var finding: Diagnostic
        if head.isForeign {
            let isArabic = name.hasArabicLetters
            finding = Diagnostic(.tableUnreadColumn, at: head.place, ["column": .text(head.text), "kind": .word(kind.english)])
            let example = isArabic ? Clause.title.arabic : Clause.title.english
            let none = isArabic ? MajlisVocabulary.Literal.none.arabic : MajlisVocabulary.Literal.none.english
            finding.suggestions = [
                Message(.tableSayColumn, ["example": .code("[\(example) = \"\(head.text)\"]")]),
                Message(.tableLeaveOut, ["example": .code("[\(none) = \"\(head.text)\"]")]),
            ]
        } else {
            finding = Diagnostic(.tableUnknownColumn, at: head.place, ["column": .code(head.text), "kind": .word(kind.english)])
        }
        if maySearch() {
            var search = NearNames(name)
            for shape in kind.shapes {
                search.visit(shape.clause.english, as: shape.clause.english)
                search.visit(shape.clause.arabic, as: shape.clause.arabic)
            }
            for field in (fieldForms ?? [:]).keys where field.kind == kind { search.visit(field.name, as: written(field.name)) }
            suggest(search, in: &finding, at: head.place)
        }
        report(finding)
    }
}

extension CellForm {
    /// How cells of a field that a script adds are read, by the node of its type.
    fileprivate init(_ type: Node) {
        let names = type.children.filter { $0.kind == .name }
        // `one of` and its words, or one word alone.
        guard type.endToken - type.firstToken == 1, let name = names.first, let known = FieldType(Vocabulary.meanings(of: name.head.word))
        else {
            self.init(.plain, isMany: false)
            return
        }
        switch known.content {
        case .words, .number, .percent: self.init(.plain, isMany: known.isMany)
        case .boolean: self.init(.flag, isMany: false)
        case .clause(let type): self.init(type: type, isMany: known.isMany)
        }
    }
}
