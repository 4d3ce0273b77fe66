import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// Where an item stands.
struct Site {
    var tree: Int
    var parent: RecordID?
    var scope = ScopeID.top
    var isTemplate = false
    /// Inside the block of a record such as `speakers rima, sultan { … }`, which is read once for each: names and statements count the first time.
    var isRepeated = false
}

/// The first pass: finds every record and statement and declares the names, so that the order of declarations does not matter.
extension Checker {
    mutating func collect() {
        reserve()
        let libraryTrees = Set(libraries.files.values)
        for tree in trees { checkHeader(tree) }
        for tree in trees.indices {
            if !libraryTrees.contains(tree) { collectItems(under: 0, Site(tree: tree, parent: nil)) }
        }
        collectLibraries()
    }

    private mutating func reserve() {
        var records = 0
        var clauses = 0
        for tree in trees {
            for node in tree.nodes {
                switch node.kind {
                case .record: records += 1
                case .clause, .recordTitle, .recordLiteral, .fieldAssignment: clauses += 1
                default: break
                }
            }
        }
        drafts.reserveCapacity(records)
        names.reserve(records)
        model.reserve(records: records, fields: clauses)
    }

    /// Collects the items of a file or a block.
    private mutating func collectItems(under container: NodeIndex, _ site: Site) {
        let nodes = trees[site.tree].nodes
        var child = container + 1
        let end = container + Int(nodes[container].size)
        while child < end {
            collectItem(child, nodes[child].kind, site)
            child += Int(nodes[child].size)
        }
    }

    /// Collects the records of a tree of rows.
    mutating func collectRecords(of site: Site) { collectItems(under: 0, site) }

    mutating func collectItem(_ node: NodeIndex, _ kind: SyntaxKind, _ site: Site) {
        switch kind {
        case .record: collectRecord(node, site)
        case .template: collectTemplate(node, site)
        case .table: collectTable(node, site)
        case .block: collectItems(under: node, site)
        case .unreadable: declareBroken(node, tree: site.tree)
        case .clause, .fieldAssignment: if site.parent == nil { reportLooseClause(Node(tree: trees[site.tree], index: node)) }
        case .forEach: checkLoop(Node(tree: trees[site.tree], index: node), in: site.parent)
        case .header, .recordName, .recordReferences, .recordLiteral, .recordTitle: break
        default:
            if !site.isRepeated { statements.append(PendingStatement(node: node, tree: site.tree, parent: site.parent, scope: site.scope)) }
        }
    }

    private mutating func collectTemplate(_ node: NodeIndex, _ site: Site) {
        guard let record = Node(tree: trees[site.tree], index: node).first(.record) else { return }  // reported by the parser
        var site = site
        site.isTemplate = true
        collectRecord(record.index, site)
    }

    /// Names behind words that nobody knows are declared all the same, so that what refers to them is not reported as well.
    private mutating func declareBroken(_ node: NodeIndex, tree: Int) {
        let tree = trees[tree]
        for child in node..<node + Int(tree.nodes[node].size) where tree.nodes[child].kind == .recordName {
            brokenNames.insert(symbol(ofToken: Int(tree.nodes[child].firstToken), in: tree))
        }
    }

    // MARK: Records

    /// The parts of a record's node.
    private struct Parts {
        var nameToken = -1
        var references = -1
        var block = -1
        /// There is something to read beside names and nested records.
        var hasFields = false

        init(_ node: NodeIndex, _ nodes: [NodeRecord]) {
            var child = node + 1
            let end = node + Int(nodes[node].size)
            while child < end {
                switch nodes[child].kind {
                case .recordName: nameToken = Int(nodes[child].firstToken)
                case .recordReferences: references = child
                case .block:
                    block = child
                    hasFields = true
                case .clause, .fieldAssignment, .recordTitle, .recordLiteral: hasFields = true
                default: break
                }
                child += Int(nodes[child].size)
            }
        }
    }

    private mutating func collectRecord(_ node: NodeIndex, _ site: Site) {
        let tree = trees[site.tree]
        let head = Int(tree.nodes[node].firstToken)
        guard let kind = Vocabulary.meanings(of: tree.tokens[head].word).kind else { return }
        if !site.isTemplate { checkPlace(of: kind, in: site.parent, at: tree, token: head) }
        let parts = Parts(node, tree.nodes)
        let whole = tree.range(ofNode: node)
        let headEnd = parts.block < 0 ? whole.end : tree.tokens[Int(tree.nodes[parts.block].firstToken) - 1].end
        let file = tree.file.rawValue
        var record = Record(
            kind: kind, name: .none, parent: site.parent, origin: Origin(file: file, start: whole.start, end: whole.end),
            headOrigin: Origin(file: file, start: whole.start, end: headEnd))
        record.isTemplate = site.isTemplate || (site.parent.map { model.records[$0.index].isTemplate } ?? false)
        guard kind.head.reference == nil else { return collectReferring(record, node, parts, site) }
        if parts.nameToken >= 0, !site.isRepeated { record.name = symbol(ofToken: parts.nameToken, in: tree) }
        let id = model.add(record)
        let draft = Draft(record: id, node: node, tree: site.tree, reference: -1, hasFields: parts.hasFields, scope: site.scope)
        drafts.append(draft)
        if Self.programKinds.contains(kind) { programDrafts.append(draft) }
        if !record.name.isNone { declare(record.name, id, site.scope, at: tree, token: parts.nameToken) }
        collectContent(of: id, kind, node, site)
    }

    /// `speakers rima, sultan { … }` are two records with the same clauses.
    private mutating func collectReferring(_ record: Record, _ node: NodeIndex, _ parts: Parts, _ site: Site) {
        let nodes = trees[site.tree].nodes
        var site = site
        var reference = parts.references + 1
        let end = parts.references < 0 ? reference : parts.references + Int(nodes[parts.references].size)
        repeat {
            let id = model.add(record)
            let isMissing = reference >= end
            if isMissing { model.setReferent(.unknown, of: id) }  // reported by the parser
            drafts.append(
                Draft(
                    record: id, node: node, tree: site.tree, reference: isMissing ? -1 : reference, hasFields: parts.hasFields,
                    scope: site.scope))
            collectContent(of: id, record.kind, node, site)
            site.isRepeated = true
            if !isMissing { reference += Int(nodes[reference].size) }
        } while reference < end
    }

    /// Kinds that become parts of the program, and of these, those that stand once for each element of a `for each`.
    private static let programKinds = KindSet(.rule, .checklist, .task, .workflow)
    private static let loopKinds = KindSet(.rule, .checklist, .task)

    private mutating func checkLoop(_ node: Node, in parent: RecordID?) {
        if let parent, Self.loopKinds.contains(model.kind(parent)) { return }
        reportLoop(node)
    }

    private mutating func collectContent(of id: RecordID, _ kind: Kind, _ node: NodeIndex, _ outer: Site) {
        let nodes = trees[outer.tree].nodes
        var site = outer
        site.parent = id
        site.isTemplate = false
        var isScopeMade = !(kind == .conference || kind == .edition || kind == .checklist)
        var child = node + 1
        let end = node + Int(nodes[node].size)
        while child < end {
            let part = nodes[child].kind
            if part == .record || part == .block || part == .unreadable || part == .forEach {
                if !isScopeMade {
                    site.scope = scopes.inside(id, in: outer.scope)
                    isScopeMade = true
                }
                collectItem(child, part, site)
            }
            child += Int(nodes[child].size)
        }
    }

    private mutating func declare(_ name: Symbol, _ id: RecordID, _ scope: ScopeID, at tree: SyntaxTree, token: Int) {
        let kind = model.kind(id)
        let chain = scopes[scope]
        // A checklist holds the names of its tasks; all else belongs to the meeting.
        let home = kind == .task ? chain.first : chain.first { model.kind($0) != .checklist }
        // The names of a test are its own as well.
        let inChecklist = home.map { model.kind($0) == .checklist || $0 == testHome } ?? false
        let space = scopes.space(of: scope)
        let isStandard = libraries[space]?.library.isStandard ?? false
        if kind == .rule, !isStandard, tree.tokens[token].kind == .word, Vocabulary.meanings(of: tree.tokens[token].word).rule != nil {
            reportTaken(name, kind, by: .message(Message(.theLanguage)), at: tree.location(ofToken: token))
        }
        guard let taken = names.declare(name, id, scope: home, inChecklist: inChecklist, in: space) else { return }
        // The prelude gives items, parts and breaks workflows of one name.
        if space == .prelude, kind == .workflow { return }
        reportTaken(
            name, model.kind(taken), by: place(of: taken), at: tree.location(ofToken: token), declared: model[taken].headOrigin.location)
    }
}
