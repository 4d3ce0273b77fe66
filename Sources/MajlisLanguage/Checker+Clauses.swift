import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// A clause's values while they are gathered from several places of one record.
private struct Gathered {
    var shape: ClauseShape
    var values: [Value] = []
    var openness = Openness.complete
    /// `none`, `tbd`, `unstated` alone.
    var single: Value?
    var origin: Origin
    var isReported = false
}

/// The second pass: reads the title, the literal and the clauses of each record.
extension Checker {
    mutating func readClauses(of draft: Draft) {
        let tree = trees[draft.tree]
        let kind = model.kind(draft.record)
        var fields: [Field] = []
        var gathered: [Gathered] = []
        var fieldNames: Set<Symbol> = []

        func items(_ container: NodeIndex) {
            var child = container + 1
            let end = container + Int(tree.nodes[container].size)
            while child < end {
                switch tree.nodes[child].kind {
                case .recordTitle: readTitle(Node(tree: tree, index: child + 1), &fields)
                case .recordLiteral: readLiteral(Node(tree: tree, index: child), kind, draft, &fields)
                case .clause: readClause(Node(tree: tree, index: child), kind, draft, &gathered)
                case .fieldAssignment: readField(Node(tree: tree, index: child), kind, draft, &fields, &fieldNames)
                case .block: items(child)
                default: break
                }
                child += Int(tree.nodes[child].size)
            }
        }
        items(draft.node)

        for entry in gathered { fields.append(Field(PropertyKey(entry.shape.clause), finished(entry), origin: entry.origin)) }
        addDefaults(kind, draft, &fields)
        model.setFields(fields, of: draft.record)
        if fields.contains(where: { $0.property.clause == .like }) { copies.append(draft.record) }
    }

    private func finished(_ entry: Gathered) -> Value {
        if let single = entry.single, entry.values.isEmpty { return single }
        if entry.shape.type == .flag { return entry.values.first ?? .true }
        if entry.values.count == 1, entry.openness == .complete { return entry.values[0] }
        return entry.values.isEmpty && entry.openness == .complete ? .unknown : .list(ListBox(entry.values, openness: entry.openness))
    }

    private mutating func readTitle(_ node: Node, _ fields: inout [Field]) {
        guard node.kind == .text else { return }
        checkTranslations(node)
        fields.append(Field(PropertyKey(.title), .text(textValue(node)), origin: Origin(node.location)))
    }

    /// The number, date or currencies between a record's name and its title.
    private mutating func readLiteral(_ node: Node, _ kind: Kind, _ draft: Draft, _ fields: inout [Field]) {
        let head = kind.head
        let origin = Origin(node.location)
        if head.isRate {
            let parts = Array(node.children)
            var currencies: [Value] = []
            for part in parts where part.kind == .name {
                let code = Literal.name(of: part)
                if !Codes.currencies.contains(code) { report(Diagnostic(.unknownCurrency, at: part.location, ["found": .code(code)])) }
                currencies.append(.label(model.symbols.intern(code)))
            }
            fields.append(Field(PropertyKey(.currency), .list(ListBox(currencies)), origin: origin))
            if let figure = parts.last.flatMap({ figure($0) }) { fields.append(Field(PropertyKey(.amount), .figure(figure), origin: origin)) }
            return
        }
        guard let inner = node.children.first(where: { _ in true }) else { return }
        if let open = openValue(inner) {
            fields.append(Field(PropertyKey(head.acceptsNumber ? .number : .date), open, origin: origin))
        } else if head.acceptsNumber, inner.kind == .integer, let number = Literal.integer(of: inner) {
            fields.append(Field(PropertyKey(.number), .integer(number), origin: origin))
        } else if head.acceptsDate || head.acceptsDates, let range = dateRange(inner) {
            if !head.acceptsDates, !range.isSingleDate {
                report(
                    Diagnostic(
                        .wrongType, at: inner.location,
                        ["clause": .word(kind.english), "expected": TypeWords.describe(ClauseType.date), "found": .code(inner.text), "actual": TypeWords.describe(ClauseType.dates)]))
            }
            fields.append(Field(PropertyKey(.date), range.isSingleDate ? .date(range.first) : .dates(DateRangeBox(range)), origin: origin))
        } else if inner.kind != .date, inner.kind != .month, inner.kind != .unreadable {
            let expected: ClauseType = head.acceptsNumber ? .integer : .date
            report(
                Diagnostic(
                    .wrongType, at: inner.location,
                    ["clause": .word(kind.english), "expected": TypeWords.describe(expected), "found": .code(shortText(inner)), "actual": TypeWords.describe(inner)]))
        }
    }

    // MARK: Clauses

    private mutating func readClause(_ node: Node, _ kind: Kind, _ draft: Draft, _ gathered: inout [Gathered]) {
        let words = Vocabulary.meanings(of: node.head.word)
        let found: Clause? = kind == .rate && words.statement == .on ? .date : words.clause
        guard let clause = found else { return }  // reported by the parser
        guard let shape = kind.shape(of: clause) else { return reportForeign(node, clause, kind) }
        let index: Int
        if let known = gathered.firstIndex(where: { $0.shape.clause == clause }) {
            index = known
        } else {
            gathered.append(Gathered(shape: shape, origin: Origin(node.location)))
            index = gathered.count - 1
        }
        if shape.type == .flag {
            let isFalse = node.children.first { $0.kind == .literalWord }.map { Vocabulary.meanings(of: $0.head.word).literal == .false } ?? false
            gathered[index].values.append(.boolean(!isFalse))
            if gathered[index].values.count > 1 { reportSeveral(node, &gathered[index]) }
            return
        }
        for child in node.children {
            if shape.type == .text, child.kind == .text { checkTranslations(child) }
            guard let value = value(child, type: shape.type, clause: clause.english, draft: draft) else { continue }
            add(value, from: node, to: &gathered[index])
        }
    }

    private mutating func add(_ value: Value, from node: Node, to entry: inout Gathered) {
        switch value {
        case .others(let count): entry.openness = count >= 0 ? .exactly(Int(count)) : .others
        case .tbd where !entry.values.isEmpty: entry.openness = .tbd
        case .unstated where !entry.values.isEmpty: entry.openness = .unstated
        case .none, .tbd, .unstated:
            if entry.single != nil || !entry.values.isEmpty { reportSeveral(node, &entry) }
            entry.single = value
        default:
            entry.values.append(value)
            if !entry.shape.isMany, entry.values.count > 1 || entry.single != nil { reportSeveral(node, &entry) }
            if entry.shape.isMany, let single = entry.single {
                entry.openness = if case .tbd = single { .tbd } else { .unstated }
            }
        }
    }

    private mutating func reportSeveral(_ node: Node, _ entry: inout Gathered) {
        guard !entry.isReported, !entry.shape.isMany || entry.single != nil else { return }
        entry.isReported = true
        let count = max(2, entry.values.count)
        var finding = Diagnostic(.twoValues, at: node.location, ["clause": .word(entry.shape.clause.english), "count": .number(count)])
        if let first = entry.origin.location, first != node.location { finding.related.append(RelatedPlace(first, Message(.firstValueHere))) }
        report(finding)
    }

    private mutating func reportForeign(_ node: Node, _ clause: Clause, _ kind: Kind) {
        let place = node.tree.location(ofToken: node.firstToken)
        var finding = Diagnostic(.clauseNotOfKind, at: place, ["clause": .code(node.tree.text(ofToken: node.firstToken)), "kind": .word(kind.english)])
        let homes = Kind.allCases.filter { other in other.shape(of: clause) != nil }
        if !homes.isEmpty, homes.count < 12 {
            finding.suggestions.append(Message(.clauseBelongsTo, ["clause": .word(clause.english), "kinds": .list(homes.prefix(4).map { .word($0.english) })]))
        }
        report(finding)
    }

    // MARK: Fields that scripts add

    mutating func collectFields() {
        for statement in statements {
            let node = node(statement.node, statement.tree)
            guard node.kind == .extend, let target = node.first(.name) else { continue }
            guard let kind = Vocabulary.meanings(of: target.head.word).kind else {
                report(
                    Diagnostic(
                        .wrongType, at: target.location,
                        ["clause": .word("extend"), "expected": TypeWords.label(.typeKind), "found": .code(target.text), "actual": TypeWords.label(.typeLabel)]))
                continue
            }
            for field in node.first(.block).map({ Array($0.children) }) ?? [] {
                if field.kind == .field { collectField(field, kind) } else { reportMisplacedStatement(field, .insideWorkflow) }
            }
        }
    }

    private mutating func collectField(_ node: Node, _ kind: Kind) {
        guard let nameNode = node.first(.name), let typeNode = node.first(.fieldType) else { return }
        let name = symbol(nameNode)
        let words = Vocabulary.meanings(of: nameNode.head.word)
        if nameNode.head.kind == .word, words.kind != nil || words.clause != nil || words.property != nil || words.statement != nil {
            return report(Diagnostic(.fieldIsWord, at: nameNode.location, ["name": .code(nameNode.text)]))
        }
        let typeNames = typeNode.children.filter { $0.kind == .name }
        var content = FieldType.Content.type(.text)
        var allowed: [Symbol] = []
        if typeNode.endToken - typeNode.firstToken > 1 {
            allowed = typeNames.map { symbol($0) }
            content = .words(allowed)
        } else if let typeName = typeNames.first {
            content = fieldContent(typeName)
        }
        var access = Choice.public
        var defaultValue: Value?
        for child in node.children {
            if child.kind == .clause, let value = child.children.first(where: { _ in true }) {
                if case .choice(let level)? = choice(value, among: ChoiceSet.access.members, clause: "access") { access = level }
            } else if child.kind != .name, child.kind != .fieldType {
                defaultValue = fieldValue(child, content, name: name, draft: nil)
            } else if child.kind == .name, child.index != nameNode.index {
                defaultValue = fieldValue(child, content, name: name, draft: nil)
            }
        }
        model.customFields.append(CustomField(name: name, kind: kind, words: allowed, access: access, origin: Origin(node.location)))
        fieldTypes.append(FieldType(content: content, defaultValue: defaultValue))
    }

    private mutating func fieldContent(_ node: Node) -> FieldType.Content {
        let text = Literal.name(of: node)
        let words = Vocabulary.meanings(of: node.head.word)
        switch words.type {
        case .text?: return .type(.text)
        case .number?, .percent?: return .type(.quantity)
        case .date?: return .type(.dates)
        case .datetime?: return .type(.moment)
        case .time?: return .type(.time)
        case .duration?: return .type(.duration)
        case .money?: return .type(.money)
        case .boolean?: return .boolean
        case .oneOf?, nil: break
        }
        if let kind = words.kind { return .type(.reference(KindSet(kind))) }
        report(Diagnostic(.unknownType, at: node.location, ["found": .code(text)]))
        return .type(.text)
    }

    func customField(_ name: Symbol, of kind: Kind) -> Int? {
        model.customFields.firstIndex { $0.name == name && $0.kind == kind }
    }

    private mutating func readField(_ node: Node, _ kind: Kind, _ draft: Draft, _ fields: inout [Field], _ seen: inout Set<Symbol>) {
        guard let nameNode = node.first(.name) else { return }
        let name = symbol(nameNode)
        guard let index = customField(name, of: kind) else {
            var finding = Diagnostic(.unknownField, at: nameNode.location, ["kind": .word(kind.english), "name": .code(nameNode.text)])
            let wanted = Array(model.symbols[name].unicodeScalars)
            let near = model.customFields.filter { $0.kind == kind }.map { model.symbols[$0.name] }
                .filter { Spelling.distance(wanted, Array($0.unicodeScalars), limit: 2) != nil }
            if let best = near.first {
                finding.suggestions.append(Message(.doYouMeanNames, ["names": .list(near.prefix(3).map { .code($0) })]))
                if near.count == 1 {
                    finding.fixes.append(FixIt(Message(.replaceBy, ["word": .code(best)]), [TextEdit(nameNode.location, best)]))
                }
            }
            return report(finding)
        }
        if !seen.insert(name).inserted {
            return report(Diagnostic(.twoValues, at: node.location, ["clause": .code(nameNode.text), "count": .number(2)]))
        }
        let values = node.children.filter { $0.index != nameNode.index }
        if values.count > 1 {
            report(Diagnostic(.twoValues, at: node.location, ["clause": .code(nameNode.text), "count": .number(values.count)]))
        }
        guard let first = values.first, let value = fieldValue(first, fieldTypes[index].content, name: name, draft: draft) else { return }
        fields.append(Field(PropertyKey(customField: index), value, origin: Origin(node.location)))
    }

    private mutating func fieldValue(_ node: Node, _ content: FieldType.Content, name: Symbol, draft: Draft?) -> Value? {
        if let open = openValue(node) { return open }
        switch content {
        case .boolean:
            switch Vocabulary.meanings(of: node.head.word).literal {
            case .true: return .true
            case .false: return .false
            default: break
            }
        case .words(let allowed):
            if node.kind == .name, allowed.contains(symbol(node)) { return .label(symbol(node)) }
            var finding = Diagnostic(
                .fieldWord, at: node.location,
                ["name": .code(model.symbols[name]), "choices": .list(allowed.map { .code(model.symbols[$0]) }), "found": .code(shortText(node))])
            let wanted = Array(node.text.unicodeScalars)
            let near = allowed.map { model.symbols[$0] }.filter { Spelling.distance(wanted, Array($0.unicodeScalars), limit: 2) != nil }
            if near.count == 1 {
                finding.suggestions.append(Message(.doYouMeanNames, ["names": .list([.code(near[0])])]))
                finding.fixes.append(FixIt(Message(.replaceBy, ["word": .code(near[0])]), [TextEdit(node.location, near[0])]))
            }
            report(finding)
            return nil
        case .type(let type):
            let place = draft ?? Draft(record: RecordID(0), node: 0, tree: 0, reference: nil, scopes: [])
            if draft == nil, model.records.isEmpty { return nil }
            return value(node, type: type, clause: model.symbols[name], draft: place)
        }
        report(
            Diagnostic(
                .wrongType, at: node.location,
                ["clause": .code(model.symbols[name]), "expected": TypeWords.label(.typeBoolean), "found": .code(shortText(node)), "actual": TypeWords.describe(node)]))
        return nil
    }

    private func addDefaults(_ kind: Kind, _ draft: Draft, _ fields: inout [Field]) {
        for (index, type) in fieldTypes.enumerated() where model.customFields[index].kind == kind {
            guard let value = type.defaultValue else { continue }
            let key = PropertyKey(customField: index)
            if !fields.contains(where: { $0.property == key }) {
                fields.append(Field(key, value, origin: model.customFields[index].origin))
            }
        }
    }

    // MARK: `like`

    /// Copies what `like` copies: the clauses that a record does not have itself, but never its name, time or place, and nested records
    /// of the kinds that it does not have.
    mutating func copyLikeness() {
        var done: Set<RecordID> = []
        for id in copies { copyLikeness(of: id, &done, chain: []) }
    }

    private mutating func copyLikeness(of id: RecordID, _ done: inout Set<RecordID>, chain: [RecordID]) {
        guard let like = model.field(id, .like), !done.contains(id), case .record(let original) = like.value else { return }
        if chain.contains(id) || original == id {
            let names = (chain + [id]).map { shownName($0) }
            if let place = like.origin.location {
                report(Diagnostic(.likeCircle, at: place, ["name": shownName(id), "chain": .list(names)]))
            }
            done.formUnion(chain)
            done.insert(id)
            return
        }
        copyLikeness(of: original, &done, chain: chain + [id])
        guard done.insert(id).inserted else { return }
        var fields = Array(model.fields(of: id))
        for field in model.fields(of: original) {
            if let clause = field.property.clause, Self.neverCopied.contains(clause) { continue }
            if !fields.contains(where: { $0.property == field.property }) { fields.append(field) }
        }
        model.setFields(fields, of: id)
        copyChildren(of: original, to: id)
    }

    private static let neverCopied: Set<Clause> = [.at, .date, .day, .room, .place, .venue, .from, .to, .until, .id, .renamed, .like, .as]

    private mutating func copyChildren(of source: RecordID, to target: RecordID) {
        let own = Set(model[target].children.map { model.kind($0) })
        for child in model[source].children where !own.contains(model.kind(child)) {
            var copy = model[child]
            copy.parent = target
            copy.children = []
            copy.isTemplate = model[target].isTemplate
            copy.name = .none
            let id = model.add(copy)
            model.setFields(Array(model.fields(of: child)), of: id)
            copyChildren(of: child, to: id)
        }
    }
}
