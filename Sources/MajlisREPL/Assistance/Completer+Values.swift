import MajlisLanguage
import MajlisModel
import MajlisRuntime
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// Behind a clause's word: its values.
extension Completer {
    /// - Parameter depth: of the clause in the path.
    func fillClause(_ list: inout CandidateList, _ input: CompletionInput, _ clause: Node, _ depth: Int) {
        guard let statement = clauseHolder(depth, in: input) else { return }
        guard let kind = statement.recordKind else { return fillPart(&list, input, clause, of: statement, depth) }
        guard let word = input.words(clause).clause, let shape = kind.shape(of: word) else { return }
        // Behind an operator the value is an expression.
        let inner = input.path[(depth + 1)...]
        if inner.contains(where: { $0.kind != .name && $0.kind != .list }) || Self.isComputed(shape.type) {
            if let expression = inner.first {
                fillExpression(&list, input, expression, expected: shape.valueType(of: kind), shape: shape)
            }
            if inner.first?.kind != .name { return }
        }
        addValues(of: shape, kind, in: input, to: &list)
    }

    private static func isComputed(_ type: ClauseType) -> Bool {
        switch type {
        case .condition, .moment: true
        default: false
        }
    }

    /// The record or the statement that a clause belongs to.
    private func clauseHolder(_ depth: Int, in input: CompletionInput) -> Node? {
        guard depth > 0 else { return nil }
        let owner = input.path[depth - 1]
        return owner.kind == .block ? (depth > 1 ? input.path[depth - 2] : nil) : owner
    }

    // MARK: By type

    func addValues(of shape: ClauseShape, _ kind: Kind, in input: CompletionInput, to list: inout CandidateList) {
        switch shape.type {
        case .choice(let set): for choice in set.members { list.add(choice, rank: 0) }
        case .weekday: for choice in ChoiceSet.weekday.members { list.add(choice, rank: 0) }
        case .reference(let kinds): addRecords(of: kinds, in: input, to: &list, rank: 0)
        case .party:
            addRecords(of: ValueType.party.kinds ?? .empty, in: input, to: &list, rank: 0)
            list.add(Choice.volunteer, rank: 1)
        case .same: addSame(kind, in: input, to: &list)
        case .kind: for kind in Kind.allCases { list.add(kind, rank: 0) }
        case .language: addLanguages(to: &list)
        case .currency: addCurrencies(to: &list)
        case .zone: for zone in Zone.identifiers { list.add("\"\(zone)\"", rank: 1) }
        case .date, .dates: addToday(to: &list)
        case .flag: return
        case .text, .label, .integer, .quantity, .money, .moment, .time, .hours, .at, .available, .duration, .condition, .names: break
        }
        if shape.type == .condition || shape.type == .kind || shape.type == .names || shape.type == .same { return }
        addOpenWords(to: &list, isMany: shape.isMany, rank: 5)
    }

    /// The three ways not to know, and how a list ends.
    func addOpenWords(to list: inout CandidateList, isMany: Bool, rank: Int) {
        for word in [Literal.tbd, .none, .unstated] + (isMany ? [.others] : []) { list.add(word, behind: "", rank: rank) }
    }

    func addToday(to list: inout CandidateList) {
        guard let today = session.asOf else { return }
        list.add(today.description, note: word(Function.today), rank: 0)
        let model = session.view.model
        for day in model.records(of: .day) {
            if case .date(let date)? = model.value(day, .date), list.count < 100 {
                list.add(date.description, note: title(day) ?? gloss(Kind.day), rank: 1)
            }
        }
    }

    private func addLanguages(to list: inout CandidateList) {
        let common = ["ar", "en", "fr", "es", "ru", "zh"]
        for code in common + Codes.languages.sorted() { list.add(code, rank: common.contains(code) ? 0 : 1) }
    }

    private func addCurrencies(to list: inout CandidateList) {
        let used = session.view.model.symbols
        for code in Codes.currencies.sorted() { list.add(code, rank: used.find(code) == nil ? 1 : 0) }
    }

    // MARK: Records

    /// Records of some kinds by their names; for those that stand for another, by the other's name.
    func addRecords(of kinds: KindSet, in input: CompletionInput, to list: inout CandidateList, rank: Int) {
        let model = session.view.model
        let limit = list.hasBegun ? Int.max : list.count + Self.mostNames
        for kind in kinds {
            for id in model.records(of: kind) {
                guard list.count < limit else { return }
                add(record: id, to: &list, rank: rank)
            }
        }
        addOwnNames(of: kinds, in: input, to: &list, rank: rank)
        if kinds.contains(.category) {
            for choice in [Choice.delegate, .observer, .guest] { list.add(choice, behind: "", rank: rank) }
        }
    }

    /// So many names are offered where nothing is begun.
    private static let mostNames = 400

    func add(record id: RecordID, to list: inout CandidateList, rank: Int) {
        let model = session.view.model
        var name = model.name(id)
        if name.isEmpty, case .record(let other) = model[id].referent { name = model.name(other) }
        guard !name.isEmpty, model[id].origin.file != Origin.builtIn.file else { return }
        list.add(name: name, title: title(id), note: word(model.kind(id)), rank: rank)
    }

    /// What people call a record; nil where that is only its name, or may not be shown.
    func title(_ id: RecordID) -> String? {
        let model = session.view.model
        guard Disclosure(model, level: session.settings.access).mayShow(id), let title = model.title(id, in: session.language.code),
            title != model.name(id)
        else { return nil }
        return title
    }

    /// A word of the language as the reader is told it.
    func word(_ word: some VocabularyWord) -> String {
        let word = session.language == .arabic ? word.arabic : word.english
        return String(word.map { $0 == "_" ? " " : $0 })
    }

    /// Names that the input itself gives.
    private func addOwnNames(of kinds: KindSet?, in input: CompletionInput, to list: inout CandidateList, rank: Int) {
        for node in input.path[0].tree.nodes.indices where input.tree.nodes[node].kind == .recordName {
            let name = Node(tree: input.tree, index: node)
            guard name.firstToken != input.token, name.firstToken > 0,
                let kind = Vocabulary.meanings(of: input.tree.tokens[name.firstToken - 1].word).kind, kinds?.contains(kind) ?? true
            else { continue }
            list.add(name: Literal.name(of: name), title: nil, note: word(kind), rank: rank)
        }
    }

    /// Records of the same kind, patterns first.
    private func addSame(_ kind: Kind, in input: CompletionInput, to list: inout CandidateList) {
        let model = session.view.model
        for index in model.records.indices where model.records[index].kind == kind && model.records[index].isTemplate {
            add(record: RecordID(index), to: &list, rank: 0)
        }
        addRecords(of: KindSet(kind), in: input, to: &list, rank: 1)
    }

    // MARK: Fields of scripts

    func fillField(_ list: inout CandidateList, _ input: CompletionInput, _ field: Node, _ depth: Int) {
        guard let (_, kind) = record(around: depth, in: input), let name = field.first(.name), name.firstToken != input.token else {
            return
        }
        let model = session.view.model
        let written = Literal.name(of: name)
        guard let index = model.customFields.firstIndex(where: { $0.kind == kind && model.symbols[$0.name] == written }) else { return }
        if let type = session.view.inquiry.type(ofField: index) { addExpected(type, in: input, to: &list, rank: 0) }
        addOpenWords(to: &list, isMany: false, rank: 5)
    }

    /// Behind a column of a table's row.
    func fillRow(_ list: inout CandidateList, _ input: CompletionInput, _ table: Node, column: Int) {
        guard let kind = table.first(.name).flatMap({ input.words($0).kind }), let columns = table.first(.tableColumns) else { return }
        let names = Array(columns.children)
        guard names.indices.contains(column) else { return }
        let words = input.words(names[column])
        switch TableColumn.Content(words, language: nil, in: kind) {
        case .reference: addRecords(of: kind.head.reference ?? .empty, in: input, to: &list, rank: 0)
        case .nested(let other): addRecords(of: other.head.reference ?? .empty, in: input, to: &list, rank: 0)
        case .clause(let clause, _): if let shape = kind.shape(of: clause) { addValues(of: shape, kind, in: input, to: &list) }
        case nil:
            let model = session.view.model
            let name = names[column].first(.name).map { Literal.name(of: $0) }
            if let field = model.customFields.firstIndex(where: { $0.kind == kind && model.symbols[$0.name] == name }),
                let type = session.view.inquiry.type(ofField: field)
            {
                addExpected(type, in: input, to: &list, rank: 0)
            }
        default: break
        }
    }
}
