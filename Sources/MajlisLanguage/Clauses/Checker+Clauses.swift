import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// Reads the title, the literal, the clauses and the fields of each record.
extension Checker {
    mutating func readClauses(of draft: Draft) {
        let tree = trees[draft.tree]
        let kind = model.kind(draft.record)
        buffer.clear()
        readParts(of: draft.node, tree, kind, draft)
        for conflict in buffer.finish() { report(conflict, kind) }
        model.setFields(buffer.fields, of: draft.record)
        if buffer.place(of: PropertyKey(.like)) != nil { copies.append(draft.record) }
        if let place = buffer.place(of: PropertyKey(.id)) { checkIdentity(buffer.fields[place], of: draft.record) }
    }

    private mutating func readParts(of container: NodeIndex, _ tree: SyntaxTree, _ kind: Kind, _ draft: Draft) {
        var child = container + 1
        let end = container + Int(tree.nodes[container].size)
        while child < end {
            switch tree.nodes[child].kind {
            case .recordTitle: readTitle(child + 1, tree)
            case .recordLiteral: readLiteral(Node(tree: tree, index: child), kind, draft)
            case .clause: readClause(child, tree, kind, draft)
            case .fieldAssignment: readField(Node(tree: tree, index: child), kind, draft)
            case .block: readParts(of: child, tree, kind, draft)
            default: break
            }
            child += Int(tree.nodes[child].size)
        }
    }

    mutating func readClause(_ node: NodeIndex, _ tree: SyntaxTree, _ kind: Kind, _ draft: Draft) {
        let words = Vocabulary.meanings(of: tree.tokens[Int(tree.nodes[node].firstToken)].word)
        let found: Clause? = kind == .rate && words.statement == .on ? .date : words.clause
        guard let clause = found else { return }  // reported by the parser
        guard let shape = kind.shape(of: clause) else { return reportForeign(Node(tree: tree, index: node), clause, kind) }
        let property = PropertyKey(clause)
        var child = node + 1
        let end = node + Int(tree.nodes[node].size)
        if shape.type == .flag {
            if draftIsRow(draft), child < end { checkFlag(Node(tree: tree, index: child), clause) }
            let isFalse = child < end && Vocabulary.meanings(of: tree.tokens[Int(tree.nodes[child].firstToken)].word).literal == .false
            buffer.add(
                .boolean(!isFalse), to: property, isMany: false, origin: Origin(tree.location(ofNode: node)),
                at: tree.location(ofNode: node))
            return
        }
        if child == end { buffer.addUnreadable(property, origin: Origin(tree.location(ofNode: node))) }
        // That a task has one owner is the business of the rule task_owner, which says why.
        let isMany = shape.isMany || kind == .task && clause == .owner
        let reading = Reading(holder: .clause(clause), isMany: isMany, record: draft.record, scope: draft.scope, tree: draft.tree)
        while child < end {
            // `in sitting: session`, read with the workflows.
            if tree.nodes[child].kind == .definedParameter { break }
            if let value = value(Node(tree: tree, index: child), as: shape.type, reading) {
                buffer.add(
                    value, to: property, isMany: isMany, origin: Origin(tree.location(ofNode: node)), at: tree.location(ofNode: child)
                )
            } else {
                buffer.addUnreadable(property, origin: Origin(tree.location(ofNode: node)))
            }
            child += Int(tree.nodes[child].size)
        }
    }

    private func draftIsRow(_ draft: Draft) -> Bool { draft.tree >= TreeList.firstOfRows }

    /// In a row a flag has a value: that it is so, or not.
    private mutating func checkFlag(_ node: Node, _ clause: Clause) {
        let literal = node.kind == .literalWord ? Vocabulary.meanings(of: node.head.word).literal : nil
        guard literal != .true, literal != .false, node.kind != .unreadable else { return }
        report(
            Diagnostic(
                .wrongType, at: node.location,
                [
                    "clause": .word(clause.english), "expected": TypeWords.label(.typeTrueFalse), "found": shown(node),
                    "actual": TypeWords.describe(node),
                ]))
    }

    /// What identifies a record across versions and exports identifies no other.
    /// Within one kind no two records have an identity in common: a person and a session may, as in files that number each by itself.
    private mutating func checkIdentity(_ field: Field, of record: RecordID) {
        for value in field.value.elements {
            let name: Symbol
            switch value {
            case .text(let text): name = model.symbols.intern(text.text)
            case .label(let word): name = word
            default: continue
            }
            let identity = Identity(kind: model.kind(record), name: name)
            guard let other = identities[identity], other != record else {
                identities[identity] = record
                continue
            }
            if let place = field.origin.location {
                reportTaken(name, model.kind(other), by: self.place(of: other), at: place, declared: model[other].headOrigin.location)
            }
        }
    }

    // MARK: Heads

    private mutating func readTitle(_ node: NodeIndex, _ tree: SyntaxTree) {
        guard tree.nodes[node].kind == .text else { return }
        let text = textValue(node, tree)
        buffer.add(
            .text(text), to: PropertyKey(.title), isMany: false, origin: Origin(tree.location(ofNode: node)),
            at: tree.location(ofNode: node))
    }

    /// The number, date or currencies between a record's name and its title.
    private mutating func readLiteral(_ node: Node, _ kind: Kind, _ draft: Draft) {
        let head = kind.head
        if head.isRate { return readRate(node) }
        guard let inner = node.children.first(where: { _ in true }), inner.kind != .unreadable else { return }
        let origin = Origin(node.location)
        let isNumber = head.acceptsNumber && inner.kind == .integer
        let isDate = !isNumber && (head.acceptsDate || head.acceptsDates)
        let property = PropertyKey(isDate ? .date : .number)
        let reading = Reading(holder: .kind(kind), isMany: false, record: draft.record, scope: draft.scope, tree: draft.tree)
        let type: ClauseType = !isDate ? .integer : head.acceptsDates ? .dates : .date
        if let value = value(inner, as: type, reading) {
            buffer.add(value, to: property, isMany: false, origin: origin, at: node.location)
        } else {
            buffer.addUnreadable(property, origin: origin)
        }
    }

    /// `rate USD QAR 3.64`
    private mutating func readRate(_ node: Node) {
        let origin = Origin(node.location)
        var currencies: [Value] = []
        var amount: Figure?
        for part in node.children {
            if part.kind == .name { currencies.append(currency(part) ?? .unknown) } else { amount = figure(part) }
        }
        buffer.add(Field(PropertyKey(.currency), .list(ListBox(currencies)), origin: origin))
        if let amount { buffer.add(Field(PropertyKey(.amount), .figure(amount), origin: origin)) }
    }

    // MARK: Findings

    mutating func report(_ conflict: FieldBuffer.Conflict, _ kind: Kind) {
        let word: MessageArgument
        if let clause = conflict.property.clause {
            word = .word(clause.english)
        } else {
            word = .code(conflict.property.customField.map { model.symbols[model.customFields[$0].name] } ?? "")
        }
        var finding: Diagnostic
        if conflict.isContradiction {
            finding = Diagnostic(.valuesContradict, at: conflict.place, ["clause": word])
        } else {
            finding = Diagnostic(.twoValues, at: conflict.place, ["clause": word, "count": .number(conflict.count)])
        }
        if let first = conflict.first.location, first.file != conflict.place.file || !first.range.contains(conflict.place.range.start) {
            finding.related.append(RelatedPlace(first, Message(.firstValueHere)))
        }
        report(finding)
    }

    private mutating func reportForeign(_ node: Node, _ clause: Clause, _ kind: Kind) {
        let place = node.tree.location(ofToken: node.firstToken)
        var finding = Diagnostic(
            .clauseNotOfKind, at: place, ["clause": .code(node.tree.text(ofToken: node.firstToken)), "kind": .word(kind.english)])
        let homes = Kind.allCases.filter { $0.shape(of: clause) != nil }
        if !homes.isEmpty, homes.count < 12 {
            let kinds = homes.prefix(4).map { MessageArgument.word($0.english) }
            finding.suggestions.append(Message(.clauseBelongsTo, ["clause": .word(clause.english), "kinds": .list(kinds)]))
        }
        report(finding)
    }
}
