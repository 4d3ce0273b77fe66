import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// References to records: names, and names in a meeting or a checklist with a dot between.
extension Checker {
    /// A record in a clause's place, or the element of an enclosing loop.
    mutating func recordValue(_ node: Node, _ kinds: KindSet, _ reading: Reading) -> Value? {
        if case .others? = openValue(node), !reading.isMany { return mismatch(node, .reference(kinds), reading) }
        if let record = reading.record, let value = loopElement(node, kinds, record, reading) { return value }
        return reference(node.index, reading.tree, kinds: kinds, scope: reading.scope, holder: reading.holder)
    }

    /// The variable of a loop that the record stands in, or something of its, evaluated for each element; or a parameter.
    private mutating func loopElement(_ node: Node, _ kinds: KindSet, _ record: RecordID, _ reading: Reading) -> Value? {
        guard !loops.isEmpty || !named.functions.isEmpty, node.kind == .name || node.kind == .path else { return nil }
        let name = symbol(node)
        let isVariable = loops[record]?.variables.contains { $0.name == name } ?? false
        guard isVariable || isConstant(name, reading.scope) else { return nil }
        let (expression, context) = compileDeferred(node, reading, expected: .record(kinds))
        if !fits(expression.type, .record(kinds)) {
            report(
                Diagnostic(
                    .wrongType, at: node.location,
                    [
                        "clause": argument(reading.holder), "expected": TypeWords.describe(.reference(kinds)), "found": shown(node),
                        "actual": TypeWords.describe(expression.type),
                    ]))
            return .unknown
        }
        return deferred(expression, context, reading)
    }

    /// A parameter or a definition, and no record.
    private func isConstant(_ name: Symbol, _ scope: ScopeID) -> Bool {
        guard case .constant? = named[name, scopes.space(of: scope)], case .none = look(up: name, from: scope) else { return false }
        return true
    }

    /// The record that a node names; nil where there is none, and a finding says so.
    mutating func reference(_ index: NodeIndex, _ tree: Int, kinds: KindSet, scope: ScopeID, holder: Holder) -> Value? {
        let source = trees[tree]
        if source.nodes[index].kind == .name {
            let token = Int(source.nodes[index].firstToken)
            let name = symbol(ofToken: token, in: source)
            if let id = names.sole(name, in: scopes.space(of: scope)), kinds.contains(model.kind(id)) {
                if wordUses != nil { note(Node(tree: source, index: index), id) }
                return .record(id)
            }
            let value = named(name, Node(tree: source, index: index), kinds, scope, holder)
            if wordUses != nil { note(Node(tree: source, index: index), value?.recordID) }
            return value
        }
        let node = Node(tree: source, index: index)
        if let open = openValue(node) { return open }
        switch node.kind {
        case .path:
            guard let id = recordPath(node, kinds, scope, holder) else { return nil }
            return fitting(id, node, kinds, scope, holder)
        case .unreadable: return nil
        case .text where tree >= TreeList.firstOfRows:
            return recordCalled(Literal.text(of: node).value, node, kinds, scope, holder)
        default:
            reportNoReference(node, kinds, holder)
            return nil
        }
    }

    private mutating func named(_ name: Symbol, _ node: Node, _ kinds: KindSet, _ scope: ScopeID, _ holder: Holder) -> Value? {
        switch resolve(name, kinds: kinds, scope: scope) {
        case .one(let id): return fitting(id, node, kinds, scope, holder)
        case .several(let all): reportAmbiguous(name, all, at: node.location)
        case .none:
            if kinds.contains(.category), node.head.kind == .word, let id = defaultCategory(node.head.word) {
                note(node, .choice)
                return .record(id)
            }
            // One word may be a title, in the rows of a table.
            if node.tree.source.isTable,
                let value = recordCalled(model.symbols[name], node, kinds, scope, holder, reportsUnknown: false)
            {
                return value
            }
            reportUnknown(name, kinds: kinds, scope: scope, at: node.location)
        }
        return nil
    }

    private mutating func fitting(_ id: RecordID, _ node: Node, _ kinds: KindSet, _ scope: ScopeID, _ holder: Holder) -> Value? {
        if kinds.contains(model.kind(id)) { return .record(id) }
        if let referring = referringRecord(of: id, kinds: kinds, scope: scope) { return .record(referring) }
        var finding = Diagnostic(
            .wrongKind, at: node.location,
            [
                "clause": argument(holder), "expected": TypeWords.describe(.reference(kinds)), "name": shownName(id),
                "actual": .word(model.kind(id).english),
            ])
        if let place = model[id].headOrigin.location { finding.related.append(RelatedPlace(place, Message(.declaredHere))) }
        report(finding)
        return nil
    }

    /// A value that is no name at all; a text may be somebody's title.
    private mutating func reportNoReference(_ node: Node, _ kinds: KindSet, _ holder: Holder) {
        var finding = Diagnostic(
            .wrongType, at: node.location,
            [
                "clause": argument(holder), "expected": TypeWords.describe(.reference(kinds)), "found": shown(node),
                "actual": TypeWords.describe(node),
            ])
        if node.kind == .text, maySearch() {
            suggest(names(titled: Literal.text(ofToken: node.firstToken, in: node.tree), kinds), in: &finding, at: node.location)
        }
        report(finding)
    }

    /// Names of the records with a title. It is read from the trees, because clauses may not have been read yet.
    private func names(titled title: String, _ kinds: KindSet) -> [String] {
        drafts.compactMap { draft in
            let record = model.records[draft.record.index]
            guard !record.name.isNone, kinds.contains(record.kind), let text = node(draft.node, draft.tree).first(.recordTitle) else {
                return nil
            }
            return Literal.text(of: text).value == title ? written(model.symbols[record.name]) : nil
        }
    }

    // MARK: Paths

    /// `prepare.invite`: a record, then records nested in it by name.
    private mutating func recordPath(_ node: Node, _ kinds: KindSet, _ scope: ScopeID, _ holder: Holder) -> RecordID? {
        var current: RecordID?
        for part in node.children {
            guard part.kind == .name || part.kind == .memberName else {
                reportNoReference(node, kinds, holder)
                return nil
            }
            let name = symbol(part)
            if let base = current {
                guard let inner = nested(name, in: base) else {
                    reportUnknown(name, inside: base, at: part.location)
                    return nil
                }
                current = inner
                continue
            }
            switch look(up: name, from: scope) {
            case .one(let id): current = id
            case .several(let all):
                reportAmbiguous(name, all, at: part.location)
                return nil
            case .none:
                reportUnknown(name, kinds: nil, scope: scope, at: part.location)
                return nil
            }
        }
        return current
    }

    /// The record of a name in the braces of another.
    func nested(_ name: Symbol, in id: RecordID) -> RecordID? {
        names.member(name, of: id) ?? model[id].children.first { model[$0].name == name }
    }

    // MARK: `like`

    /// The record that `like` names: one of the same kind.
    mutating func original(_ node: Node, _ reading: Reading) -> Value? {
        guard let record = reading.record else { return nil }
        let kind = model.kind(record)
        let id: RecordID?
        switch node.kind {
        case .name:
            let name = symbol(node)
            switch look(up: name, from: reading.scope, where: { model.kind($0) == kind }) {
            case .one(let same): return .record(same)
            case .several(let all):
                reportAmbiguous(name, all, at: node.location)
                return nil
            case .none: break
            }
            switch look(up: name, from: reading.scope) {
            case .one(let other): id = other
            case .several(let all): id = all.first
            case .none:
                reportUnknown(name, kinds: KindSet(kind), scope: reading.scope, at: node.location)
                return nil
            }
        case .path: id = recordPath(node, KindSet(kind), reading.scope, reading.holder)
        case .unreadable: return nil
        default:
            reportNoReference(node, KindSet(kind), reading.holder)
            return nil
        }
        guard let id else { return nil }
        if model.kind(id) == kind { return .record(id) }
        var finding = Diagnostic(
            .likeOtherKind, at: node.location,
            ["name": shownName(id), "actual": .word(model.kind(id).english), "kind": .word(kind.english)])
        if let place = model[id].headOrigin.location { finding.related.append(RelatedPlace(place, Message(.declaredHere))) }
        report(finding)
        return nil
    }
}
