import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// Reads a test's block: its records and events as if they stood at the end of the script, in a scope of their own.
extension Checker {
    mutating func compile(_ test: inout TestCompiler) {
        let statement = test.pending.statement
        let node = node(statement)
        guard let block = node.first(.block) else { return }
        makeRoom(&test)
        for part in node.children where part.kind == .clause && Vocabulary.meanings(of: part.head.word).particle == .with {
            readSight(part, &test)
        }
        compileCases(block, &test)
        collectTestRecords(block, &test)
        readTestRecords()
        compileTestEvents(block, &test)
        for child in block.children {
            switch child.kind {
            case .given:
                let known = test.givens.count
                compileGiven(child, &test)
                if test.givens.count == known { test.isIncomplete = true }
            case .expect: compileExpect(child, &test)
            case .event:
                if let index = program.events.firstIndex(where: { $0.location == child.location }) {
                    test.happenings.append(.event(index))
                } else {
                    test.isIncomplete = true
                }
            default: break
            }
        }
        if test.expectations == 0, !block.children.contains(where: { $0.kind == .unreadable }) {
            report(Diagnostic(.testExpectsNothing, at: test.pending.outline.location, ["title": .text(test.pending.outline.title)]))
        }
    }

    /// Forgets what was collected before, so that the passes go over what is new alone; names and types stay known.
    private mutating func makeRoom(_ test: inout TestCompiler) {
        drafts = []
        programDrafts = []
        copies = []
        statements = []
        referrers = nil
        program.events = []
        program.shows = []
        eventNames = [:]
        eventPlaces = [:]
        retractions = []
        var home = Record(kind: .term, name: .none, parent: nil, origin: .builtIn, headOrigin: .builtIn)
        home.isTemplate = true  // in no collection
        test.home = model.add(home)
        test.firstOwn = RecordID(model.records.count)
        testHome = test.home
        test.scope = scopes.inside(test.home, in: test.pending.statement.scope)
    }

    // MARK: with

    private mutating func readSight(_ part: Node, _ test: inout TestCompiler) {
        let scope = test.pending.statement.scope
        for value in part.children {
            if value.kind == .literalWord, Vocabulary.meanings(of: value.head.word).literal == MajlisVocabulary.Literal.none { continue }
            if value.kind == .name, value.head.kind == .word, case .none = look(up: symbol(value), from: scope) {
                let words = Vocabulary.meanings(of: value.head.word)
                if words.choice == .all {
                    note(value, .choice)
                    test.seesAll = true
                    continue
                }
                if let kind = words.kind, words.canBePlural {
                    note(value, .kind, .isPlural)
                    test.seenKinds.insert(kind)
                    continue
                }
            }
            let found = reference(value.index, test.tree, kinds: KindSet(Kind.allCases), scope: scope, holder: .particle(.with))
            if let id = found?.recordID { test.seen.append(id) } else { test.isIncomplete = true }
        }
    }

    /// Kinds that say how things are reckoned and what is to be done: every test sees them.
    static let definitions = KindSet(.rule, .workflow, .checklist, .task, .calendar, .holiday, .rate)

    /// Which records the test's collections list: definitions, the test's own, and those that `with` names, with what is nested in them
    /// and what encloses them, and with how they take part.
    func listed(_ test: TestCompiler) -> [Bool] {
        var listed = [Bool](repeating: test.seesAll, count: model.records.count)
        if test.seesAll { return listed }
        var named = Set(test.seen)
        if !test.seenKinds.isEmpty {
            for kind in test.seenKinds { for id in model.records(of: kind) { named.insert(id) } }
        }
        var open: [RecordID] = []
        for (index, record) in model.records.enumerated() {
            let id = RecordID(index)
            let takesPart = record.referent.recordID.map(named.contains) ?? false
            if Self.definitions.contains(record.kind) || id >= test.firstOwn {
                listed[index] = true
            } else if named.contains(id) || takesPart && standsInMeetingsAlone(record) {
                open.append(id)
            }
        }
        while let id = open.popLast() {
            listed[id.index] = true
            open += model[id].children
        }
        // What is around something that is listed; around the test itself too.
        for id in named.union([test.pending.statement.parent].compactMap { $0 }) where id < test.firstOwn { listed[id.index] = true }
        for index in listed.indices where listed[index] && !Self.definitions.contains(model.records[index].kind) {
            var next = model.records[index].parent
            while let parent = next, !listed[parent.index] {
                listed[parent.index] = true
                next = model[parent].parent
            }
        }
        return listed
    }

    private func standsInMeetingsAlone(_ record: Record) -> Bool {
        var next = record.parent
        while let parent = next {
            guard [.conference, .edition, .series].contains(model.kind(parent)) else { return false }
            next = model[parent].parent
        }
        return true
    }

    // MARK: Records

    private mutating func collectTestRecords(_ block: Node, _ test: inout TestCompiler) {
        let statement = test.pending.statement
        let site = Site(tree: test.tree, parent: statement.parent, scope: test.scope)
        for child in block.children {
            switch child.kind {
            case .record, .unreadable, .block: collectItem(child.index, child.kind, site)
            case .clause, .fieldAssignment: collectItem(child.index, child.kind, Site(tree: test.tree, parent: nil, scope: test.scope))
            case .given: collectGivenRecord(child, site, &test)
            case .event, .expect, .cases, .forEach: break
            default: reportOutOfPlace(child, home(of: child.kind))
            }
        }
        for draft in programDrafts { reportDefinition(draft) }
        // What stands in a definition has been told of with it.
        let definitions = Set(programDrafts.map(\.record))
        for statement in statements where !(statement.parent.map(definitions.contains) ?? false) {
            reportOutOfPlace(node(statement), .message(Message(.atTopLevel)))
        }
        statements = []
    }

    private mutating func reportDefinition(_ draft: Draft) {
        guard let place = model[draft.record].headOrigin.location else { return }
        report(
            Diagnostic(.testDeclares, at: place, ["kind": .word(model.kind(draft.record).english), "name": shownName(draft.record)]))
    }

    /// `given 3 sessions { expected 20 }`: the record that is repeated is in no collection itself.
    private mutating func collectGivenRecord(_ node: Node, _ site: Site, _ test: inout TestCompiler) {
        let parts = Array(node.children)
        guard parts.count >= 2, parts[1].kind == .memberName, let kind = Vocabulary.meanings(of: parts[1].head.word).kind else { return }
        let origin = Origin(node.location)
        var record = Record(kind: kind, name: .none, parent: site.parent, origin: origin, headOrigin: origin)
        record.isTemplate = true
        let id = model.add(record)
        if kind.head.reference != nil { model.setReferent(.unstated, of: id) }
        test.templates[node.index] = id
        let draft = Draft(record: id, node: node.index, tree: site.tree, reference: -1, hasFields: parts.count > 2, scope: site.scope)
        drafts.append(draft)
        if Self.definitions.contains(kind) { reportDefinition(draft) }
        guard let block = node.first(.block) else { return }
        var inner = site
        inner.parent = id
        collectItem(block.index, .block, inner)
    }

    private mutating func readTestRecords() {
        readReferents()
        for draft in drafts where draft.hasFields { readClauses(of: draft) }
        copyLikeness()
        addDefaults()
        checkRequired()
    }

    // MARK: Events

    private mutating func compileTestEvents(_ block: Node, _ test: inout TestCompiler) {
        let statement = test.pending.statement
        statements = block.children.filter { $0.kind == .event }.map {
            PendingStatement(node: $0.index, tree: statement.tree, parent: statement.parent, scope: test.scope)
        }
        collectEventNames()
        for event in statements { compileEvent(node(event), event) }
        compileRetractions()
    }
}
