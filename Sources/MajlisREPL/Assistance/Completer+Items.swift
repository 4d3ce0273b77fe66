import MajlisLanguage
import MajlisSyntax
import MajlisVocabulary

/// Where an item begins, and behind a record's name.
extension Completer {
    /// - Parameter depth: of the file or the block in the path.
    func fillItem(_ list: inout CandidateList, _ input: CompletionInput, _ depth: Int) {
        guard let holder = holder(ofBlock: depth, in: input) else {
            addKinds(in: nil, to: &list, rank: 0)
            addStatements(inside: "@file", to: &list, rank: 1)
            if input.before.allSatisfy(\.isWhitespace) {
                list.add(Command.change, rank: 1)
                addOperands(in: input, expected: nil, to: &list, rank: 2)
            }
            return
        }
        if let kind = holder.recordKind {
            let isContainer = Self.containers.contains(kind)
            addClauses(of: kind, given: given(in: holder, input), to: &list, rank: isContainer ? 1 : 0)
            addKinds(in: kind, to: &list, rank: isContainer ? 0 : 1)
            addFields(of: kind, to: &list, rank: 2)
            addStatements(inside: kind.english, to: &list, rank: Self.speaking.contains(kind) ? -1 : 3)
            if [.conference, .edition, .series].contains(kind) { addStatements(inside: "@file", to: &list, rank: 3) }
            if Self.looping.contains(kind) { addForEach(to: &list, rank: 2) }
            return
        }
        switch holder.kind {
        case .event: fillEventDetail(&list, input, holder)
        case .extend:
            let isWorkflow = holder.first(.memberName) != nil
            if isWorkflow { list.add(Statement.step, rank: 0) } else { list.add(Statement.field, rank: 0) }
        case .step: for word in [Statement.require, .forbid, .set, .field, .otherwise, .suggest] { list.add(word, rank: 0) }
        case .test:
            for word in [Statement.given, .expect, .on, .cases] { list.add(word, rank: 0) }
            addForEach(to: &list, rank: 1)
            addKinds(in: nil, to: &list, rank: 1)
        case .table, .cases: fillRow(&list, input, holder, column: 0)
        case .given:
            guard let kind = holder.first(.memberName).flatMap({ input.words($0).kind }) else { return }
            addClauses(of: kind, given: [], to: &list, rank: 0)
        default: break
        }
    }

    /// Kinds whose blocks are there for what stands in them.
    private static let containers = KindSet(
        .conference, .edition, .series, .agenda, .day, .parallel, .lane, .alongside, .checklist, .venue, .budget)
    /// Kinds whose blocks consist of statements.
    private static let speaking = KindSet(.rule, .workflow)
    private static let looping = KindSet(.rule, .checklist, .task)

    // MARK: Heads

    /// Behind the parts of a record's head: its clauses that it does not have yet, and referring records that may stand there.
    func fillHead(_ list: inout CandidateList, _ input: CompletionInput, _ record: Node) {
        guard let kind = record.recordKind else { return }
        if let last = lastClause(of: record, before: input.token) { addBehindValue(last, of: kind, input, to: &list) }
        addClauses(of: kind, given: given(in: record, input), to: &list, rank: 1)
        for nested in kind.children where nested.head.reference != nil { list.add(nested, rank: 2) }
        if Self.looping.contains(kind) { addForEach(to: &list, rank: 0) }
        addFields(of: kind, to: &list, rank: 2)
    }

    private func lastClause(of record: Node, before token: Int) -> Node? {
        record.children.filter { $0.kind == .clause && $0.endToken <= token }.last
    }

    /// A value may go on: `for 30` with a unit, `due 5w` with `before`.
    private func addBehindValue(_ clause: Node, of kind: Kind, _ input: CompletionInput, to list: inout CandidateList) {
        guard let word = input.words(clause).clause, let shape = kind.shape(of: word) else { return }
        switch shape.type {
        case .duration, .quantity, .at, .moment:
            if input.previous?.kind == .integer || input.previous?.kind == .decimal { addUnits(to: &list, rank: 0) }
            if shape.type == .moment { for word in [Infix.before, .after] { list.add(word, rank: 0) } }
        case .condition: addInfixes(to: &list, of: nil, in: input, rank: 0)
        default: break
        }
    }

    func addUnits(to list: inout CandidateList, rank: Int) {
        for unit in MajlisVocabulary.Unit.allCases { list.add(unit, plural: true, rank: rank) }
    }

    private func addForEach(to list: inout CandidateList, rank: Int) {
        let words = list.isArabic ? Function.each.arabic : "\(Clause.for.english) \(Function.each.english)"
        list.add(words + " ", note: gloss(Function.each), rank: rank)
    }

    // MARK: Words

    /// The clauses that a record has already, in its head and in its block.
    private func given(in record: Node, _ input: CompletionInput) -> Set<Clause> {
        var found: Set<Clause> = []
        for part in record.children {
            for clause in part.kind == .block ? Array(part.children) : [part] where clause.kind == .clause {
                if clause.firstToken != input.token, let word = input.words(clause).clause { found.insert(word) }
            }
        }
        return found
    }

    func addClauses(of kind: Kind, given: Set<Clause>, to list: inout CandidateList, rank: Int) {
        for shape in kind.shapes where shape.isMany || !given.contains(shape.clause) {
            let isOwed = shape.omitted == .required
            list.add(shape.clause, behind: shape.type == .flag ? "" : " ", rank: rank + (isOwed ? -1 : shape.clause.isGeneral ? 1 : 0))
        }
    }

    func addKinds(in parent: Kind?, to list: inout CandidateList, rank: Int) {
        for kind in Kind.allCases where kind.mayStand(in: parent) { list.add(kind, rank: rank) }
    }

    private func addStatements(inside place: String, to list: inout CandidateList, rank: Int) {
        for statement in Statement.allCases where statement.places.contains(place) { list.add(statement, rank: rank) }
    }

    private func addFields(of kind: Kind, to list: inout CandidateList, rank: Int) {
        let model = session.view.model
        for field in model.customFields where field.kind == kind {
            let name = CandidateList.written(model.symbols[field.name])
            if list.fits(name) { list.add(Candidate(insertion: name + ": ", label: name), rank: rank) }
        }
    }
}

extension Statement {
    /// Where a statement may stand: `@file`, the kind or the statement around it.
    var places: [String] {
        switch self {
        case .use, .enforce, .parameter, .define, .extend, .severity, .waive, .table, .query, .show, .test, .template: ["@file"]
        case .on: ["@file", "test"]
        case .field: ["extend", "step"]
        case .step: ["workflow", "extend"]
        case .require, .forbid: ["rule", "step"]
        case .otherwise, .suggest: ["rule", "step"]
        case .cases, .given, .expect: ["test"]
        case .set: ["step"]
        }
    }
}
