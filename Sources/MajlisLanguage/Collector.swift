import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// A record whose clauses are still to be read.
struct Draft {
    var record: RecordID
    var node: NodeIndex
    var tree: Int
    /// For referring records: the node of its reference.
    var reference: NodeIndex?
    /// The meeting or checklist scopes around it, innermost first.
    var scopes: [RecordID]
}

/// A statement that stands beside records, with the record in whose block it stands.
struct PendingStatement {
    var node: NodeIndex
    var tree: Int
    var parent: RecordID?
    var scopes: [RecordID]
}

/// The first pass: finds every record and statement and declares the names, so that the order of declarations does not matter.
extension Checker {
    mutating func collect() {
        for tree in trees.indices {
            checkHeader(trees[tree])
            collectItems(under: 0, tree: tree, parent: nil, scopes: [])
        }
    }

    private mutating func checkHeader(_ tree: SyntaxTree) {
        guard let header = tree.root.first(.header) else { return languages.append("en") }
        let digits = tree.tokens[header.firstToken + 1]
        let edition = Int(tree.source.text(digits.range)) ?? Literal.integerValue(digits, in: tree)
        if edition != 1 {
            let place = Location(file: tree.file, range: digits.range)
            report(Diagnostic(.newerEdition, at: place, ["edition": .figure(tree.source.text(digits.range)), "known": .number(1)]))
        }
        let language = header.first(.name).map { Literal.name(of: $0) }
        if let language, !Codes.languages.contains(language), let node = header.first(.name) {
            report(Diagnostic(.unknownLanguage, at: node.location, ["found": .code(language)]))
        }
        languages.append(language ?? "en")
    }

    /// Collects the items of a file or a block.
    private mutating func collectItems(under container: NodeIndex, tree: Int, parent: RecordID?, scopes: [RecordID]) {
        let nodes = trees[tree].nodes
        var child = container + 1
        let end = container + Int(nodes[container].size)
        while child < end {
            collectItem(child, tree: tree, parent: parent, scopes: scopes, isTemplate: false)
            child += Int(nodes[child].size)
        }
    }

    private mutating func collectItem(_ node: NodeIndex, tree: Int, parent: RecordID?, scopes: [RecordID], isTemplate: Bool) {
        switch trees[tree].nodes[node].kind {
        case .record: collectRecord(node, tree: tree, parent: parent, scopes: scopes, isTemplate: isTemplate)
        case .template:
            if node + 1 < trees[tree].nodes.count, trees[tree].nodes[node + 1].kind == .record {
                collectItem(node + 1, tree: tree, parent: parent, scopes: scopes, isTemplate: true)
            }
        case .unreadable: declareBroken(node, tree: tree)
        case .header, .clause, .fieldAssignment, .forEach, .recordName, .recordReferences, .recordLiteral, .recordTitle:
            if parent == nil, trees[tree].nodes[node].kind == .clause { reportLooseClause(node, tree: tree) }
        case .block: collectItems(under: node, tree: tree, parent: parent, scopes: scopes)
        default: statements.append(PendingStatement(node: node, tree: tree, parent: parent, scopes: scopes))
        }
    }

    /// A name behind a word that nobody knows is declared all the same, so that what refers to it is not reported as well.
    private mutating func declareBroken(_ node: NodeIndex, tree: Int) {
        let tree = trees[tree]
        var child = node + 1
        while child < node + Int(tree.nodes[node].size) {
            if tree.nodes[child].kind == .recordName {
                brokenNames.insert(model.symbols.intern(Literal.name(ofToken: Int(tree.nodes[child].firstToken), in: tree)))
                return
            }
            child += Int(tree.nodes[child].size)
        }
    }

    private mutating func reportLooseClause(_ node: NodeIndex, tree: Int) {
        let head = Int(trees[tree].nodes[node].firstToken)
        guard let clause = Vocabulary.meanings(of: trees[tree].tokens[head].word).clause else { return }
        let kinds = Kind.allCases.filter { kind in kind.shapes.contains { $0.clause == clause } && kind.shapes.count > 0 }
        let places = Message(.insideKinds, ["kinds": .list(kinds.prefix(4).map { .word($0.english) })])
        let shown = trees[tree].source.text(trees[tree].tokens[head].range)
        report(Diagnostic(.statementNotHere, at: trees[tree].location(ofToken: head), ["statement": .code(shown), "places": .message(places)]))
    }

    // MARK: Records

    private mutating func collectRecord(_ node: NodeIndex, tree: Int, parent: RecordID?, scopes: [RecordID], isTemplate: Bool) {
        let source = trees[tree]
        let record = source.nodes[node]
        guard let kind = Vocabulary.meanings(of: source.tokens[Int(record.firstToken)].word).kind else { return }
        let parentKind = parent.map { model.kind($0) }
        if !isTemplate, !kind.mayStand(in: parentKind), let parentKind {
            reportMisplaced(kind, in: parentKind, at: source.location(ofToken: Int(record.firstToken)))
        } else if !isTemplate, parentKind == nil, !kind.mayStandAtTopLevel {
            reportMisplaced(kind, in: nil, at: source.location(ofToken: Int(record.firstToken)))
        }
        var name = Symbol.none
        var nameToken = 0
        var references: [NodeIndex] = []
        var block: NodeIndex?
        var child = node + 1
        let end = node + Int(record.size)
        while child < end {
            switch source.nodes[child].kind {
            case .recordName:
                nameToken = Int(source.nodes[child].firstToken)
                name = symbol(ofToken: nameToken, in: source)
            case .recordReferences:
                var reference = child + 1
                while reference < child + Int(source.nodes[child].size) {
                    references.append(reference)
                    reference += Int(source.nodes[reference].size)
                }
            case .block: block = child
            default: break
            }
            child += Int(source.nodes[child].size)
        }
        let whole = source.range(ofNode: node)
        let headEnd = block.map { source.tokens[Int(source.nodes[$0].firstToken) - 1].end } ?? whole.end
        let file = source.file.rawValue
        var made = Record(
            kind: kind, name: name, parent: parent, origin: Origin(file: file, start: whole.start, end: whole.end),
            headOrigin: Origin(file: file, start: whole.start, end: headEnd))
        made.isTemplate = isTemplate || (parent.map { model[$0].isTemplate } ?? false)
        if kind.head.reference == nil {
            let id = model.add(made)
            drafts.append(Draft(record: id, node: node, tree: tree, reference: nil, scopes: scopes))
            if !name.isNone { declare(name, id, scopes: scopes, location: source.location(ofToken: nameToken)) }
            collectContent(of: id, kind: kind, node: node, block: block, tree: tree, scopes: scopes)
        } else {
            // `speakers rima, sultan { … }` are two records with the same clauses.
            for reference in references.isEmpty ? [nil] : references.map(Optional.some) {
                let id = model.add(made)
                drafts.append(Draft(record: id, node: node, tree: tree, reference: reference, scopes: scopes))
                collectContent(of: id, kind: kind, node: node, block: block, tree: tree, scopes: scopes)
            }
        }
    }

    private mutating func collectContent(of id: RecordID, kind: Kind, node: NodeIndex, block: NodeIndex?, tree: Int, scopes: [RecordID]) {
        var inner = scopes
        if kind == .conference || kind == .edition || kind == .checklist { inner.insert(id, at: 0) }
        let nodes = trees[tree].nodes
        var child = node + 1
        let end = node + Int(nodes[node].size)
        while child < end {
            if nodes[child].kind == .record || nodes[child].kind == .block {
                collectItem(child, tree: tree, parent: id, scopes: inner, isTemplate: false)
            }
            child += Int(nodes[child].size)
        }
    }

    private mutating func declare(_ name: Symbol, _ id: RecordID, scopes: [RecordID], location: Location) {
        let kind = model.kind(id)
        // A checklist holds the names of its tasks; all else belongs to the meeting.
        let scope = kind == .task ? scopes.first : scopes.first { model.kind($0) != .checklist }
        guard let taken = names.declare(name, id, scope: scope) else { return }
        var finding = Diagnostic(
            .duplicateName, at: location,
            ["name": .code(model.symbols[name]), "kind": .word(model.kind(taken).english), "place": place(of: taken)])
        finding.rule = "duplicate_name"
        finding.subjects = [model.symbols[name]]
        if let other = model[taken].headOrigin.location { finding.related.append(RelatedPlace(other, Message(.declaredHere))) }
        report(finding)
    }

    func place(of id: RecordID) -> MessageArgument {
        model[id].headOrigin.location.map { .place($0) } ?? .word(model.kind(id).english)
    }

    private mutating func reportMisplaced(_ kind: Kind, in parent: Kind?, at location: Location) {
        var homes: [MessageArgument] = kind.parents.map { .word($0.english) }
        homes = Array(homes.prefix(4))
        let inside = MessageArgument.message(Message(.insideKinds, ["kinds": .list(homes)]))
        let places: MessageArgument = homes.isEmpty ? .message(Message(.atTopLevel)) : kind.mayStandAtTopLevel ? .list([.message(Message(.atTopLevel)), inside]) : inside
        if let parent {
            report(Diagnostic(.kindNotHere, at: location, ["kind": .word(kind.english), "parent": .word(parent.english), "places": places]))
        } else {
            report(Diagnostic(.statementNotHere, at: location, ["statement": .word(kind.english), "places": places]))
        }
    }
}

extension Literal {
    /// The value of a lone integer token, in any digits.
    static func integerValue(_ token: Token, in tree: SyntaxTree) -> Int? {
        var value = 0
        for scalar in tree.source.text(token.range).unicodeScalars {
            guard let digit = scalar.properties.numericType == .decimal ? scalar.properties.numericValue : nil, value < 1_000_000 else { return nil }
            value = value * 10 + Int(digit)
        }
        return value
    }
}
