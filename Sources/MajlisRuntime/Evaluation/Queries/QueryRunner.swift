import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

/// Evaluates queries to tables.
public struct QueryRunner {
    let evaluator: Evaluator
    let disclosure: Disclosure

    /// - Parameter level: what readers may see: `public`, `staff` or `confidential`.
    public init(_ evaluator: Evaluator, level: Choice = .staff) {
        self.evaluator = evaluator
        disclosure = Disclosure(evaluator.model, level: level)
    }

    /// What readers may see.
    public var access: Choice { disclosure.level }
    var model: Model { evaluator.model }

    /// A query of the program.
    public func run(query index: Int) -> QueryResult? {
        guard evaluator.project.program.queries.indices.contains(index) else { return nil }
        let query = evaluator.project.program.queries[index]
        return run(query.expression, frameSize: query.frameSize)
    }

    /// - Parameter values: what the first slots of the frame hold.
    public func run(_ expression: Expression, frameSize: Int, filledWith values: [Value] = []) -> QueryResult {
        let earlier = evaluator.takeFindings()
        var frame = Evaluator.frame(size: frameSize, values)
        var result = evaluator.withOwner(nil) { table(expression, &frame) }
        result.findings = evaluator.takeFindings()
        for finding in earlier { evaluator.context.keep(finding) }
        return result
    }

    /// A text with values in it, as a result of one value.
    public func run(_ texts: MessageTexts, frameSize: Int) -> QueryResult {
        let earlier = evaluator.takeFindings()
        var frame = Evaluator.frame(size: frameSize)
        let words = evaluator.withOwner(nil) { evaluator.words(texts, &frame) }
        let others = words?.all.dropFirst().map { TextValue.Translation(language: $0.language, text: $0.text) } ?? []
        let value = Value.text(TextValue(words?.own ?? "", translations: others))
        let row = QueryResult.Row(cells: [.value(value)], isSure: true, record: nil)
        var result = QueryResult(shape: .single, columns: [QueryResult.Column(key: "value", isWord: false)], rows: [row])
        result.value = value
        result.findings = evaluator.takeFindings()
        for finding in earlier { evaluator.context.keep(finding) }
        return result
    }

    /// The whole record as a tree, with every clause: what `--format json` shows of it.
    public func dump(_ row: QueryResult.Row) -> DumpValue? {
        row.record.map { RecordDump(evaluator, disclosure).dump($0, for: row.elements) }
    }

    /// A record as a tree, with every clause and what stands in it.
    public func dump(_ record: RecordID) -> DumpValue { RecordDump(evaluator, disclosure).dump(record) }

    /// A cell as a tree, with nothing of its value lost.
    public func dump(_ cell: QueryResult.Cell) -> DumpValue {
        switch cell {
        case .value(let value): RecordDump(evaluator, disclosure).dump(value)
        case .withheld: .withheld
        }
    }

    // MARK: Tables

    private func table(_ expression: Expression, _ frame: inout [Value]) -> QueryResult {
        switch expression.node {
        case .query(let index):
            let inside = evaluator.following(query: index, otherwise: nil) { query -> QueryResult? in
                var inner = Evaluator.frame(size: query.frameSize)
                return table(query.expression, &inner)
            }
            if let inside { return inside }
        case .group(let collection, let slot, let key, let aggregate):
            return groups(evaluator.groups(collection, slot, key, aggregate, expression.location, &frame), key, aggregate, &frame)
        default: break
        }
        let isList = expression.type.isList
        let value = evaluator.evaluate(expression, frame: &frame)
        if evaluator.isWithheld(expression, disclosure, &frame) { return withheld(value, expression, isList: isList) }
        var result = table(of: value, expression, isList: isList)
        result.value = value
        return result
    }

    private func table(of value: Value, _ expression: Expression, isList: Bool) -> QueryResult {
        if !isList, !isListValue(value) {
            if let record = value.recordID, !model.isReferring(record) || model.referentValue(record).recordID != nil {
                return records([(value, true)], unnamed: (0, 0))
            }
            let row = QueryResult.Row(cells: [.value(value)], isSure: true, record: nil)
            return QueryResult(shape: .single, columns: [heading(expression)], rows: [row])
        }
        let list = evaluator.gather(value)
        let elements = list.sure.map { ($0, true) } + list.possible.map { ($0, false) }
        if !elements.isEmpty, elements.allSatisfy({ isRecord($0.0) }) { return records(elements, unnamed: list.unnamed) }
        return values(elements, expression, unnamed: list.unnamed)
    }

    private func isListValue(_ value: Value) -> Bool {
        if case .list(let box) = value { return !evaluator.isOne(box) }
        return false
    }

    private func isRecord(_ value: Value) -> Bool { value.recordID != nil || evaluator.task(value) != nil }

    /// As many rows as there are values, and no value.
    private func withheld(_ value: Value, _ expression: Expression, isList: Bool) -> QueryResult {
        let count = isList || isListValue(value) ? evaluator.gather(value).sure.count : 1
        let row = QueryResult.Row(cells: [.withheld], isSure: true, record: nil)
        return QueryResult(shape: isList ? .values : .single, columns: [heading(expression)], rows: Array(repeating: row, count: count))
    }

    private func groups(_ rows: [GroupRow], _ key: Expression, _ aggregate: Function?, _ frame: inout [Value]) -> QueryResult {
        let isWithheld = evaluator.isWithheld(key, disclosure, &frame)
        let value = aggregate.map { QueryResult.Column($0) } ?? QueryResult.Column(key: "value", isWord: false)
        return QueryResult(
            shape: .groups, columns: [heading(key), value],
            rows: rows.map { row in
                let key: QueryResult.Cell = isWithheld && !row.key.isUnknown ? .withheld : cell(row.key)
                return QueryResult.Row(cells: [key, cell(row.value)], isSure: true, record: nil)
            })
    }

    private func values(_ elements: [(Value, Bool)], _ expression: Expression, unnamed: (least: Int, most: Int?)) -> QueryResult {
        if !elements.isEmpty, elements.allSatisfy({ $0.0.isRow }) { return rows(elements, unnamed: unnamed) }
        // Pairs have a column for each side.
        let widths = elements.map { element -> Int in
            if case .list(let box) = element.0 { return box.elements.count }
            return 1
        }
        let width = max(1, widths.max() ?? 1)
        var columns = [heading(expression)]
        if width > 1 { columns = (1...width).map { QueryResult.Column(key: String($0), isWord: false) } }
        let rows = elements.map { element, isSure in
            var cells: [QueryResult.Cell]
            if case .list(let box) = element, width > 1 { cells = box.elements.map { cell($0) } } else { cells = [cell(element)] }
            while cells.count < width { cells.append(.value(.none)) }
            return QueryResult.Row(cells: cells, isSure: isSure, record: nil)
        }
        return QueryResult(shape: .values, columns: columns, rows: rows, unnamed: unnamed)
    }

    /// Groups that were filtered or ordered.
    private func rows(_ elements: [(Value, Bool)], unnamed: (least: Int, most: Int?)) -> QueryResult {
        let columns = [Property.key, .value].map { QueryResult.Column(key: $0.english, isWord: true) }
        let rows = elements.map { element, isSure -> QueryResult.Row in
            guard case .list(let box) = element else { return QueryResult.Row(cells: [], isSure: isSure, record: nil) }
            return QueryResult.Row(cells: box.elements.map { cell($0) }, isSure: isSure, record: nil)
        }
        return QueryResult(shape: .groups, columns: columns, rows: rows, unnamed: unnamed)
    }

    func cell(_ value: Value) -> QueryResult.Cell {
        if let record = value.recordID, !disclosure.mayShow(record) { return .withheld }
        return .value(value)
    }

    /// The word after the last dot, or the function.
    private func heading(_ expression: Expression) -> QueryResult.Column {
        switch expression.node {
        case .member(_, let member): QueryResult.Column(key: member.word, isWord: Vocabulary.word(member.word) != .none)
        case .select(_, _, let value): heading(value)
        case .filter(let base, _, _), .order(let base, _, _): heading(base)
        case .call(let function, let arguments):
            if [.different, .first, .last].contains(function), let argument = arguments.first {
                heading(argument)
            } else {
                QueryResult.Column(function)
            }
        case .collection(let kind, _): QueryResult.Column(kind)
        default: QueryResult.Column(key: "value", isWord: false)
        }
    }
}

extension Value {
    /// The key and the value of a group.
    fileprivate var isRow: Bool {
        if case .list(let box) = self { return box.isRow && box.elements.count == 2 }
        return false
    }
}

extension Model {
    fileprivate func isReferring(_ record: RecordID) -> Bool { kind(record).head.reference != nil }
}
