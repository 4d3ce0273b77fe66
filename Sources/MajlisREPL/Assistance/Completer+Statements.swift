import MajlisLanguage
import MajlisLibrary
import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// Inside the statements beside records.
extension Completer {
    /// The cursor stands in a part of a statement that has a node of its own.
    func fillStatement(_ list: inout CandidateList, _ input: CompletionInput, _ node: Node, _ depth: Int) {
        let parts = Array(node.children)
        let place = parts.firstIndex { $0.firstToken <= input.token && input.token < $0.endToken } ?? parts.count
        let inner = input.path.dropFirst(depth + 1).first
        switch node.kind {
        case .use, .enforce: if place == 0 { fillLibrary(&list, input) }
        case .argument:
            if place == 0 { return fillParameter(&list, input, depth) }
            if let inner { fillExpression(&list, input, inner) }
        case .fieldType: fillType(&list)
        case .extend:
            list.add(Kind.workflow, rank: 0)
            for kind in Kind.allCases { list.add(kind, rank: 1) }
            if node.first(.memberName) != nil { for name in workflowNames { add(step: name, to: &list, rank: -1) } }
        case .severity:
            if place == 0 { addRules(to: &list) } else { for level in [Choice.error, .warn, .note] { list.add(level, rank: 0) } }
        case .waive: if place == 0 { addRules(to: &list) }
        case .otherwise: for level in [Choice.error, .warn, .note] { list.add(level, rank: 0) }
        case .table, .template: for kind in Kind.allCases { list.add(kind, rank: 0) }
        case .tableColumns, .tableColumn: fillColumn(&list, input, depth)
        case .tableCell:
            guard depth > 0, let table = input.path[..<depth].last(where: { $0.kind == .table }) else { return }
            let column = input.path[depth - 1].children.prefix { $0.index != node.index }.count
            fillRow(&list, input, table, column: column)
        case .tableRow:
            guard let table = input.path[..<depth].last(where: { $0.kind == .table || $0.kind == .cases }) else { return }
            fillRow(&list, input, table, column: place)
        case .set: place == 0 ? fillEffect(&list, input, depth) : fillEffectValue(&list, input, node, depth)
        case .event: fillEvent(&list, input, node, place, depth)
        case .eventTime: addToday(to: &list)
        case .show:
            for word in [Command.agenda, .tasks, .people] { list.add(word, behind: "", rank: 0) }
            if let inner { fillExpression(&list, input, inner) }
        case .expect:
            for word in [Choice.refused, .allowed] { list.add(word, rank: 2) }
            for word in [Particle.finding, .no, .snapshot] { list.add(word, rank: 2) }
            if let inner { fillExpression(&list, input, inner) }
        case .given:
            for kind in Kind.allCases { list.add(kind, plural: true, rank: 2) }
            if let inner { fillExpression(&list, input, inner) }
        case .require, .forbid, .query, .define, .parameter, .field, .forEach:
            if let inner, inner.isExpression, !(place == 0 && [.query, .define, .parameter, .field, .forEach].contains(node.kind)) {
                fillExpression(&list, input, inner, element: stepSubject(around: depth, in: input))
            }
        default: break
        }
    }

    /// Behind a whole part of a statement: the words that go on.
    func fillBehind(_ list: inout CandidateList, _ input: CompletionInput, _ statement: Node, _ depth: Int) {
        switch statement.kind {
        case .use: list.add(Clause.as, rank: 0)
        case .enforce: list.add(Particle.with, rank: 0)
        case .waive:
            list.add(Statement.on, rank: 0)
            for word in [Clause.because, .expires] { list.add(word, rank: 0) }
        case .severity: list.add(Statement.on, rank: 0)
        case .field: list.add(Clause.access, rank: 0)
        case .step:
            for word in [Clause.from, .to, .by] { list.add(word, rank: 0) }
            list.add(Particle.within, rank: 0)
        case .event:
            for word in [Clause.by, .because, .as] { list.add(word, rank: 0) }
            list.add(Infix.in, rank: 0)
        case .template: for kind in Kind.allCases { list.add(kind, rank: 0) }
        case .table: list.add(Clause.from, rank: 0)
        case .test: for word in [Particle.with, .tags] { list.add(word, rank: 0) }
        case .show: list.add(Clause.as, rank: 0)
        case .require, .forbid, .query, .define, .parameter, .given, .expect, .set:
            let wholes = statement.children.filter(\.isExpression)
            if let value = wholes.last { addInfixes(to: &list, of: type(of: value.text, binding: []), in: input, rank: 0) }
        default: break
        }
    }

    /// A word with its value inside a statement: `by`, `from`, `on`, `because`.
    func fillPart(_ list: inout CandidateList, _ input: CompletionInput, _ clause: Node, of statement: Node, _ depth: Int) {
        let words = input.words(clause)
        switch statement.kind {
        case .step:
            if words.clause == .from || words.clause == .to { return fillStates(&list, input, depth) }
            if words.clause == .by { addRecords(of: ValueType.party.kinds ?? .empty, in: input, to: &list, rank: 0) }
        case .waive, .severity, .test:
            guard words.statement == .on || words.particle == .with else { return }
            let model = session.view.model
            for index in model.records.indices where !model.records[index].name.isNone && (list.hasBegun || list.count < 400) {
                add(record: RecordID(index), to: &list, rank: 0)
            }
        case .event: fillEventPart(&list, input, clause, of: statement)
        case .field: if words.clause == .access { for level in ChoiceSet.access.members { list.add(level, rank: 0) } }
        case .show: for format in ["table", "list", "csv", "json"] { list.add(format, rank: 0) }
        default: break
        }
    }

    // MARK: Libraries and rules

    private func fillLibrary(_ list: inout CandidateList, _ input: CompletionInput) {
        if input.previous?.kind == .dot {
            for library in StandardLibrary.all {
                if let word = Vocabulary.meanings(of: Vocabulary.word(library.name)).library { list.add(word, behind: "", rank: 0) }
            }
            return
        }
        list.add(LibraryWord.std, behind: ".", rank: 0)
        if input.words(input.path[input.path.count - 1]).statement == nil {
            for node in session.view.project.trees.flatMap({ $0.root.children.filter { $0.kind == .use } }) {
                if let name = node.first(.clause)?.first(.name) { list.add(Literal.name(of: name), rank: 0) }
            }
        }
    }

    private func fillParameter(_ list: inout CandidateList, _ input: CompletionInput, _ depth: Int) {
        guard depth > 0, let path = input.path[depth - 1].children.first(where: { $0.kind == .path || $0.kind == .name }),
            let library = StandardLibrary(named: path.text)
        else { return }
        for figure in LibraryOutline(library).parameters {
            let isArabic = list.isArabic
            let word = Vocabulary.meanings(of: Vocabulary.word(figure.name)).library
            let name = isArabic ? word?.arabic ?? figure.name : figure.name
            let note = session.language == .arabic ? figure.documentation.arabic : figure.documentation.english
            if list.fits(name) { list.add(Candidate(insertion: name + " = ", label: name, note: note), rank: 0) }
        }
    }

    private func addRules(to list: inout CandidateList) {
        let program = session.view.project.program
        for rule in program.rules where !rule.name.isEmpty {
            list.add(name: rule.name, title: title(rule.record), note: rule.codePrefix, rank: 0)
        }
        for rule in BuiltinRule.allCases { list.add(rule, rank: 1) }
    }

    // MARK: Types and columns

    private func fillType(_ list: inout CandidateList) {
        for word in TypeWord.allCases {
            guard word == .oneOf, !list.isArabic else {
                list.add(word, behind: word == .oneOf ? " " : "", rank: 0)
                continue
            }
            if list.fits("one of") { list.add(Candidate(insertion: "one of ", label: "one of", note: gloss(word)), rank: 0) }
        }
        for kind in Kind.allCases { list.add(kind, behind: "", rank: 1) }
    }

    private func fillColumn(_ list: inout CandidateList, _ input: CompletionInput, _ depth: Int) {
        guard
            let kind = input.path[..<depth].last(where: { $0.kind == .table || $0.kind == .cases })?.first(.name).flatMap({
                input.words($0).kind
            })
        else { return }
        list.add(Property.name, behind: "", rank: 0)
        for other in kind.head.reference ?? .empty { list.add(other, behind: "", rank: 0) }
        for other in kind.children where other.head.reference != nil { list.add(other, behind: "", rank: 1) }
        for shape in kind.shapes { list.add(shape.clause, behind: "", rank: shape.clause.isGeneral ? 1 : 0) }
        let model = session.view.model
        for field in model.customFields where field.kind == kind { list.add(CandidateList.written(model.symbols[field.name]), rank: 0) }
    }

    // MARK: Workflows

    private var workflowNames: [String] {
        let model = session.view.model
        return session.view.project.program.workflows.map { model.symbols[$0.name] }
    }

    /// The states of the workflow around the cursor: those that it declares, or those of the one that is extended.
    private func fillStates(_ list: inout CandidateList, _ input: CompletionInput, _ depth: Int) {
        for node in input.path[..<depth].reversed() {
            if node.recordKind == .workflow {
                for clause in node.children.flatMap({ $0.kind == .block ? Array($0.children) : [$0] }) where clause.kind == .clause {
                    guard input.words(clause).clause == .states else { continue }
                    for name in clause.children where name.kind == .name { list.add(name.text, rank: 0) }
                }
                return
            }
            if node.kind == .extend, let name = node.first(.name) {
                let model = session.view.model
                let wanted = Literal.name(of: name)
                for workflow in session.view.project.program.workflows where model.symbols[workflow.name] == wanted {
                    for state in workflow.states { add(step: model.symbols[state], to: &list, rank: 0) }
                }
                return
            }
        }
    }

    /// The kind that the workflow around the cursor is about.
    private func workflowSubject(around depth: Int, in input: CompletionInput) -> Kind? {
        for node in input.path[..<depth].reversed() where node.recordKind == .workflow {
            for clause in node.children.flatMap({ $0.kind == .block ? Array($0.children) : [$0] }) where clause.kind == .clause {
                if input.words(clause).clause == .of { return clause.children.first { _ in true }.flatMap { input.words($0).kind } }
            }
        }
        return nil
    }

    private func stepSubject(around depth: Int, in input: CompletionInput) -> ValueType? {
        guard input.path[..<depth].contains(where: { $0.kind == .step }) else { return nil }
        return workflowSubject(around: depth, in: input).map { .record(KindSet($0)) }
    }

    private func fillEffect(_ list: inout CandidateList, _ input: CompletionInput, _ depth: Int) {
        guard let kind = workflowSubject(around: depth, in: input) else { return }
        for shape in kind.shapes { list.add(shape.clause, behind: " = ", rank: shape.clause.isGeneral ? 1 : 0) }
    }

    private func fillEffectValue(_ list: inout CandidateList, _ input: CompletionInput, _ node: Node, _ depth: Int) {
        guard let kind = workflowSubject(around: depth, in: input), let clause = node.first(.name).flatMap({ input.words($0).clause }),
            let shape = kind.shape(of: clause)
        else { return }
        addValues(of: shape, kind, in: input, to: &list)
    }
}
