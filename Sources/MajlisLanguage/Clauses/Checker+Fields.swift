import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// Fields that scripts add with `extend … { field … }`.
extension Checker {
    mutating func collectFields() {
        for statement in statements {
            let node = node(statement)
            // `extend workflow NAME` adds steps, not fields.
            guard node.kind == .extend, node.first(.memberName) == nil, let target = node.first(.name) else { continue }
            guard let kind = Vocabulary.meanings(of: target.head.word).kind else {
                reportNoKind(target)
                continue
            }
            guard let block = node.first(.block) else { continue }
            for child in block.children {
                switch child.kind {
                case .field: collectField(child, kind, statement)
                case .fieldAssignment, .clause: reportOutOfPlace(child, .message(Message(.insideRecord)))
                case .record: reportOutOfPlace(child, .message(Message(.outsideExtend)))
                case .unreadable: break  // reported by the parser
                default: reportOutOfPlace(child, home(of: child.kind))
                }
            }
        }
    }

    private mutating func reportNoKind(_ target: Node) {
        var finding = Diagnostic(
            .wrongType, at: target.location,
            [
                "clause": argument(.statement(.extend)), "expected": TypeWords.label(.typeKind), "found": shown(target),
                "actual": TypeWords.label(.typeName),
            ])
        suggest(nearest(to: target, among: .kind), in: &finding, at: target.location)
        report(finding)
    }

    private mutating func collectField(_ node: Node, _ kind: Kind, _ statement: PendingStatement) {
        guard let nameNode = node.first(.name), let typeNode = node.first(.fieldType) else { return }
        let name = symbol(nameNode)
        let words = Vocabulary.meanings(of: nameNode.head.kind == .word ? nameNode.head.word : .none)
        if words.kind != nil || words.clause != nil || words.property != nil || words.statement != nil {
            return report(Diagnostic(.fieldIsWord, at: nameNode.location, ["name": shown(nameNode)]))
        }
        if let known = customField(name, of: kind) {
            let first = model.customFields[known].origin.location
            let place = first.map { MessageArgument.place($0) } ?? .word(kind.english)
            return reportTaken(name, Statement.field.english, by: place, at: nameNode.location, declared: first)
        }
        var type = fieldType(typeNode)
        type.origin = Origin(node.location)
        var access = Choice.public
        for child in node.children {
            if child.kind == .clause, let value = child.children.first(where: { _ in true }) {
                if case .choice(let level)? = choice(value, ChoiceSet.access.members, .clause(.access)) { access = level }
            } else if child.kind != .fieldType, child.index != nameNode.index {
                let reading = Reading(holder: .field(name), isMany: type.isMany, record: nil, scope: statement.scope, tree: statement.tree)
                type.defaultValue = fieldValue(child, type, reading)
            }
        }
        var allowed: [Symbol] = []
        if case .words(let all) = type.content { allowed = all }
        model.customFields.append(CustomField(name: name, kind: kind, words: allowed, access: access, origin: Origin(nameNode.location)))
        fieldTypes.append(type)
    }

    mutating func fieldType(_ node: Node) -> FieldType {
        let names = node.children.filter { $0.kind == .name }
        // `one of` and its words, or one word alone.
        if node.endToken - node.firstToken > 1 { return FieldType(content: .words(names.map { symbol($0) })) }
        guard let name = names.first else { return FieldType(content: .clause(.text)) }
        if let type = FieldType(Vocabulary.meanings(of: name.head.word)) { return type }
        reportNoType(name)
        return FieldType(content: .clause(.text))
    }

    mutating func reportNoType(_ name: Node) {
        var finding = Diagnostic(.unknownType, at: name.location, ["found": shown(name)])
        suggest(nearest(to: name, among: .type, .kind), in: &finding, at: name.location)
        report(finding)
    }

    func customField(_ name: Symbol, of kind: Kind) -> Int? {
        model.customFields.firstIndex { $0.name == name && $0.kind == kind }
    }

    // MARK: Values

    mutating func readField(_ node: Node, _ kind: Kind, _ draft: Draft) {
        guard let nameNode = node.first(.name) else { return }
        let name = symbol(nameNode)
        guard customField(name, of: kind) != nil else { return reportUnknownField(nameNode, name, kind) }
        readField(node, name, kind, draft)
    }

    /// The values of a field that the kind is known to have.
    mutating func readField(_ node: Node, _ name: Symbol, _ kind: Kind, _ draft: Draft) {
        guard let index = customField(name, of: kind) else { return }
        let nameIndex = node.kind == .fieldAssignment ? node.first(.name)?.index : nil
        let type = fieldTypes[index]
        let property = PropertyKey(customField: index)
        let origin = Origin(node.location)
        let reading = Reading(holder: .field(name), isMany: type.isMany, record: draft.record, scope: draft.scope, tree: draft.tree)
        for child in node.children where child.index != nameIndex {
            if let value = fieldValue(child, type, reading) {
                buffer.add(value, to: property, isMany: type.isMany, origin: origin, at: child.location)
            } else {
                buffer.addUnreadable(property, origin: origin)
            }
        }
    }

    private mutating func reportUnknownField(_ node: Node, _ name: Symbol, _ kind: Kind) {
        var finding = Diagnostic(.unknownField, at: node.location, ["kind": .word(kind.english), "name": shown(node)])
        let text = model.symbols[name]
        if let clause = Vocabulary.meanings(of: node.head.word).clause, kind.shape(of: clause) != nil {
            // A clause of the language has no colon.
            finding.suggestions.append(Message(.replaceBy, ["word": .code("\(node.text) …")]))
        } else if maySearch() {
            var search = NearNames(text)
            for field in model.customFields where field.kind == kind {
                search.visit(model.symbols[field.name], as: written(model.symbols[field.name]))
            }
            suggest(search, in: &finding, at: node.location)
        }
        let homes = model.customFields.filter { $0.name == name }.map { MessageArgument.word($0.kind.english) }
        if !homes.isEmpty { finding.suggestions.append(Message(.clauseBelongsTo, ["clause": .code(text), "kinds": .list(homes)])) }
        report(finding)
    }

    mutating func fieldValue(_ node: Node, _ type: FieldType, _ reading: Reading) -> Value? {
        if case .clause(let type) = type.content { return value(node, as: type, reading) }
        if let open = openValue(node) {
            if case .others = open {} else { return open }
        }
        switch type.content {
        case .boolean:
            switch Vocabulary.meanings(of: node.head.word).literal {
            case .true where node.kind == .literalWord: return .true
            case .false where node.kind == .literalWord: return .false
            default: return reportNoBoolean(node, reading)
            }
        case .number:
            if node.kind == .integer { return Literal.integer(of: node).map { .integer($0) } }
            if let figure = figure(node), case .plain = figure.unit { return .figure(figure) }
            return mismatch(node, TypeWords.label(.typeNumber), reading)
        case .percent:
            if let figure = figure(node), case .percent = figure.unit { return .figure(figure) }
            return mismatch(node, TypeWords.label(.typePercent), reading)
        case .words(let allowed):
            if node.kind == .name, case let word = symbol(node), allowed.contains(word) { return .label(word) }
            reportFieldWord(node, allowed, reading.holder)
            return nil
        case .clause: return nil
        }
    }

    private mutating func mismatch(_ node: Node, _ expected: MessageArgument, _ reading: Reading, write word: String? = nil) -> Value? {
        if node.kind == .unreadable { return nil }  // reported by the parser
        var finding = Diagnostic(
            .wrongType, at: node.location,
            ["clause": argument(reading.holder), "expected": expected, "found": shown(node), "actual": TypeWords.describe(node)])
        if let word { suggest([word], in: &finding, at: node.location) }
        report(finding)
        return nil
    }

    /// `yes` and `no` are votes: what is so or not is `true` or `false`.
    private mutating func reportNoBoolean(_ node: Node, _ reading: Reading) -> Value? {
        var word: String?
        if node.kind == .name {
            let words = Vocabulary.meanings(of: node.head.word)
            if words.clause == .yes { word = MajlisVocabulary.Literal.true.english }
            if words.clause == .no { word = MajlisVocabulary.Literal.false.english }
        }
        return mismatch(node, TypeWords.label(.typeTrueFalse), reading, write: word)
    }

    /// A word that a field `one of …` does not have.
    mutating func reportFieldWord(_ node: Node, _ allowed: [Symbol], _ holder: Holder) {
        if node.kind == .unreadable { return }  // reported by the parser
        let words = allowed.map { model.symbols[$0] }
        var finding = Diagnostic(
            .fieldWord, at: node.location, ["name": argument(holder), "choices": .list(words.map { .code($0) }), "found": shown(node)])
        if node.kind == .name || node.kind == .text {
            var search = NearNames(node.kind == .text ? Literal.text(ofToken: node.firstToken, in: node.tree) : Literal.name(of: node))
            for word in words { search.visit(word, as: written(word)) }
            suggest(search, in: &finding, at: node.location)
        }
        report(finding)
    }

    // MARK: Defaults

    /// Gives every record the defaults of the fields that it does not have, not even copied ones.
    mutating func addDefaults() {
        for (index, type) in fieldTypes.enumerated() {
            guard let value = type.defaultValue else { continue }
            let key = PropertyKey(customField: index)
            for id in model.records(of: model.customFields[index].kind) where model.field(id, key) == nil {
                model.setFields(Array(model.fields(of: id)) + [Field(key, value, origin: type.origin)], of: id)
            }
        }
    }
}
