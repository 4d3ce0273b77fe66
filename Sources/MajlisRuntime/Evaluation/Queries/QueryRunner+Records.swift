import MajlisLanguage
import MajlisModel
import MajlisVocabulary

// The columns of records: who they are, and what most of them say.

extension QueryRunner {
    private static let mostColumns = 7

    func records(_ elements: [(Value, Bool)], unnamed: (least: Int, most: Int?)) -> QueryResult {
        let subjects = elements.map { element in
            let task = evaluator.task(element.0)
            return (id: task?.task ?? element.0.recordID ?? RecordID(0), for: task?.elements ?? [], value: element.0, isSure: element.1)
        }
        let kinds = KindSet(subjects.map { model.kind($0.id) })
        var columns: [(QueryResult.Column, (RecordID, Value) -> QueryResult.Cell)] = []
        func add(_ column: QueryResult.Column, _ cell: @escaping (RecordID, Value) -> QueryResult.Cell) { columns.append((column, cell)) }

        if kinds.count > 1 { add(QueryResult.Column(key: "kind", isWord: false)) { id, _ in .value(.kind(model.kind(id))) } }
        if subjects.contains(where: { !model.symbol($0.id).isNone || model.referentValue($0.id).recordID != nil }) {
            add(QueryResult.Column(Property.name)) { id, _ in name(of: id) }
        }
        // The number that everybody cites: recommendation 9, the seventh meeting.
        if subjects.contains(where: { model.kind($0.id).head.acceptsNumber && model.value($0.id, .number) != nil }) {
            add(QueryResult.Column(Clause.number)) { id, _ in guarded(id) { model.value(id, .number) ?? .none } }
        }
        add(QueryResult.Column(Clause.title)) { id, _ in title(of: id) }
        if subjects.contains(where: { !$0.for.isEmpty }) {
            add(QueryResult.Column(Clause.for)) { _, value in
                let people = evaluator.task(value)?.elements ?? []
                return people.isEmpty
                    ? .value(.none) : cell(people.count == 1 ? .record(people[0]) : .list(ListBox(people.map { .record($0) })))
            }
        }
        if kinds.contains(.task) {
            for clause in [Clause.status, .due, .owner] { add(QueryResult.Column(clause)) { _, value in taskCell(clause, value) } }
        }
        if subjects.contains(where: { evaluator.schedule[$0.id] != nil }) {
            for property in [Property.start, .end] {
                add(QueryResult.Column(property)) { id, _ in guarded(id) { evaluator.computed(property, of: id) } }
            }
            add(QueryResult.Column(Clause.room)) { id, _ in guarded(id) { evaluator.read(.room, of: id) } }
        }
        for child in [Kind.chair, .speaker] where subjects.contains(where: { !model.children($0.id, child).isEmpty }) {
            add(QueryResult.Column(child)) { id, _ in guarded(id) { evaluator.onlyChild(of: id, child) } }
        }
        for clause in clauses(subjects.map(\.id), kinds) where columns.count < QueryRunner.mostColumns {
            add(QueryResult.Column(clause)) { id, _ in
                guard model.kind(id).shape(of: clause) != nil else { return .value(.none) }
                guard disclosure.mayShow(clause, of: id) else { return .withheld }
                return cell(model.value(id, clause) == nil ? .none : evaluator.read(clause, of: id))
            }
        }
        for (index, field) in model.customFields.enumerated() where kinds.contains(field.kind) {
            let key = PropertyKey(customField: index)
            guard subjects.contains(where: { model.field($0.id, key) != nil }) else { continue }
            add(QueryResult.Column(key: model.symbols[field.name], isWord: false)) { id, _ in
                disclosure.mayShow(key, of: id) ? cell(evaluator.read(key, of: id)) : .withheld
            }
        }
        let rows = subjects.map { subject in
            QueryResult.Row(
                cells: columns.map { $0.1(subject.id, subject.value) }, isSure: subject.isSure, record: subject.id, elements: subject.for)
        }
        return QueryResult(shape: .records, columns: columns.map(\.0), rows: rows, unnamed: unnamed)
    }

    /// Clauses that at least one of the records has, in the order of the table; texts and what other columns show are left to the full record.
    private func clauses(_ ids: [RecordID], _ kinds: KindSet) -> [Clause] {
        let hidden: Set<Clause> = [
            .title, .text, .short, .note, .id, .renamed, .like, .inferred, .access, .as, .source, .at, .for, .from, .to, .room, .when,
            .legalBasis,
            .origin, .address,
        ]
        var taken: Set<Clause> = kinds.contains(.task) ? [.status, .due, .owner] : []
        if kinds.contains(where: { $0.head.acceptsNumber }) { taken.insert(.number) }
        var result: [Clause] = []
        for kind in kinds {
            for shape in kind.shapes where !hidden.contains(shape.clause) && !taken.contains(shape.clause) && !result.contains(shape.clause)
            {
                if ids.contains(where: { model.kind($0) == kind && model.value($0, shape.clause) != nil }) { result.append(shape.clause) }
            }
        }
        return result
    }

    private func name(of id: RecordID) -> QueryResult.Cell {
        guard disclosure.mayShow(id) else { return .withheld }
        if !model.symbol(id).isNone { return .value(.label(model.symbol(id))) }
        guard let other = model.referentValue(id).recordID, !model.symbol(other).isNone else { return .value(.none) }
        return .value(.label(model.symbol(other)))
    }

    private func title(of id: RecordID) -> QueryResult.Cell {
        guarded(id) {
            switch model.referentValue(id) {
            case .tbd, .unstated, .others, .unknown:
                // Whom nobody names yet.
                model.value(id, .title) ?? model.referentValue(id)
            default: evaluator.read(.title, of: id)
            }
        }
    }

    private func guarded(_ id: RecordID, _ value: () -> Value) -> QueryResult.Cell { disclosure.mayShow(id) ? cell(value()) : .withheld }

    private func taskCell(_ clause: Clause, _ value: Value) -> QueryResult.Cell {
        guard let (task, elements) = evaluator.task(value) else { return .value(.none) }
        return guarded(task) {
            switch clause {
            case .status: evaluator.taskStatus(of: task, for: elements)
            case .due: evaluator.taskDue(of: task, for: elements)
            default: evaluator.taskOwner(of: task, for: elements)
            }
        }
    }
}
