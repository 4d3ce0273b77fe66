import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// `cases [n, ok] { 9, false; … }` and `for each s in sessions`: names that have another value in each case.
extension Checker {
    mutating func compileCases(_ block: Node, _ test: inout TestCompiler) {
        let tables = block.children.filter { $0.kind == .cases || $0.kind == .forEach }
        for table in tables.dropFirst() {
            report(Diagnostic(.testSecondTable, at: table.tree.location(ofToken: table.firstToken), ["place": .place(tables[0].location)]))
        }
        guard let table = tables.first else { return }
        if table.kind == .cases { compileRows(table, &test) } else { compileTestLoop(table, &test) }
    }

    // MARK: Rows

    private mutating func compileRows(_ table: Node, _ test: inout TestCompiler) {
        guard let names = table.first(.tableColumns)?.children.filter({ $0.kind == .name }), let block = table.first(.block) else { return }
        var types = [ValueType?](repeating: nil, count: names.count)
        var rows: [CompiledTest.Row] = []
        for row in block.children where row.kind == .tableRow {
            let values = Array(row.children)
            guard values.count == names.count else {
                report(
                    Diagnostic(
                        .testRowLength, at: row.location,
                        [
                            "found": .number(values.count), "expected": .number(names.count),
                            "columns": .list(names.map { .code(Literal.name(of: $0)) }),
                        ]))
                continue
            }
            var cells: [CompiledTest.Cell] = []
            for (place, value) in values.enumerated() {
                var context = test.context
                let expression = compile(value, &context, expected: types[place])
                test.note(context)
                cells.append(.init(expression: expression, text: value.text))
                checkCell(expression, value, names[place], &types[place])
            }
            rows.append(CompiledTest.Row(cells: cells, location: row.location))
        }
        for (name, type) in zip(names, types) { declareColumn(name, type ?? .any, &test) }
        test.cases = .rows(rows)
    }

    /// All values of a column are of one type; those that are absent say nothing of it.
    private mutating func checkCell(_ expression: Expression, _ value: Node, _ name: Node, _ type: inout ValueType?) {
        if expression.type == .absent || expression.type == .any { return }
        guard let known = type else {
            type = expression.type
            return
        }
        if case .record(let kinds) = known, case .record(let more) = expression.type {
            type = .record(kinds.union(more))
        } else if !fits(expression.type, known) {
            report(
                Diagnostic(
                    .wrongType, at: value.location,
                    [
                        "clause": .code(Literal.name(of: name)), "expected": TypeWords.describe(known), "found": shown(value),
                        "actual": TypeWords.describe(expression.type),
                    ]))
        }
    }

    // MARK: Loops

    private mutating func compileTestLoop(_ node: Node, _ test: inout TestCompiler) {
        let parts = Array(node.children)
        guard parts.count == 2, parts[0].kind == .name else { return }  // reported by the parser
        var context = test.context
        _ = context.slot()
        let collection = compileLoopCollection(parts[1], symbol(parts[0]), &context)
        test.note(context)
        declareColumn(parts[0], collection.type.element, &test)
        test.cases = .each(collection)
    }

    // MARK: Columns

    /// Binds a name. Where it is a record, something stands in for it in places that take a name and no expression, such as an event's subject.
    private mutating func declareColumn(_ node: Node, _ type: ValueType, _ test: inout TestCompiler) {
        let name = symbol(node)
        checkShadowing(name, node, test.context)
        let slot = test.columns.count
        test.variables.append(Variable(name: name, slot: slot, type: type))
        test.frameSize = max(test.frameSize, slot + 1)
        var column = CompiledTest.Column(name: model.symbols[name], type: type, standIn: nil)
        if let kind = type.kinds?.first(where: { _ in true }) {
            let origin = Origin(node.location)
            var record = Record(kind: kind, name: name, parent: nil, origin: origin, headOrigin: origin)
            record.isTemplate = true  // in no collection
            let id = model.add(record)
            column.standIn = id
            _ = names.declare(name, id, scope: test.home, inChecklist: true)
        }
        test.columns.append(column)
    }
}
