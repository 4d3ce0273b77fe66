import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// A column's head as it stands in the script or in the file.
struct ColumnHead {
    var text: String
    var place: Location
    /// A head of a file that no mapping names.
    var isForeign: Bool
}

/// `table KIND [columns] { rows }` and `table KIND from "file.csv"`: each row becomes a record, as if it had been written as one.
extension Checker {
    mutating func collectTable(_ index: NodeIndex, _ site: Site) {
        let node = Node(tree: trees[site.tree], index: index)
        guard !site.isRepeated, let word = node.first(.name) else { return }
        guard let kind = Vocabulary.meanings(of: word.head.kind == .word ? word.head.word : .none).kind else {
            return reportNoKind(word, of: .table)
        }
        note(word, .kind, .isSure)
        let parent = site.parent.map { model.kind($0) }
        guard kind.mayStand(in: parent) else { return checkPlace(of: kind, in: site.parent, at: node.tree, token: word.firstToken) }
        if let path = node.first(.clause)?.first(.text) {
            collectFile(path, node, kind, site)
        } else if let columns = node.first(.tableColumns), let block = node.first(.block) {
            collectRows(columns, block, kind, word, node.location, site)
        }
    }

    // MARK: Rows in the script

    private mutating func collectRows(
        _ header: Node, _ block: Node, _ kind: Kind, _ word: Node, _ table: Location, _ site: Site
    ) {
        let tree = header.tree
        var columns: [TableColumn] = []
        for child in header.children where child.kind == .tableColumn {
            guard let name = child.first(.name) else { return }  // reported by the parser
            noteColumn(name)
            let head = ColumnHead(text: name.text, place: name.location, isForeign: false)
            columns.append(column(written: child, name, at: name.range, kind, head))
        }
        guard checkColumns(columns, kind, at: header.location, in: tree.file) else { return }
        var rows = TableRows(kind, columns, source: tree.source, file: tree.file, kindPlace: word.range)
        let names = header.children.filter { $0.kind == .tableColumn }.map { MessageArgument.code($0.text) }
        for row in block.children where row.kind == .tableRow {
            let cells = row.children.filter { $0.kind == .tableCell }
            if cells.count > columns.count {
                let goesOn = tree.tokens[row.firstToken + 1..<row.endToken].contains(where: \.startsLine)
                reportLength(cells.count, columns.count, names, at: row.location, goesOn: goesOn)
            }
            rows.add(cells.map { .written(tree.tokens[$0.firstToken..<$0.endToken]) }, place: row.range)
        }
        finish(rows, of: table, areWritten: true, site)
    }

    /// A column's word turned out to be one of the language's.
    private mutating func noteColumn(_ name: Node) {
        guard wordUses != nil, name.head.kind == .word else { return }
        let words = Vocabulary.meanings(of: name.head.word)
        let group: WordGroup? =
            words.clause != nil
            ? .clause : words.property == .name ? .property : words.kind != nil ? .kind : words.literal != nil ? .literal : nil
        if let group { note(name, group, .isSure) }
    }

    // MARK: Rows in a file

    private mutating func collectFile(_ path: Node, _ node: Node, _ kind: Kind, _ site: Site) {
        // What is wrong with the path has been said by whoever looked for the file.
        guard let number = libraries.files[path.location], trees.indices.contains(number), trees[number].source.isTable else { return }
        let file = trees[number].file
        let source = trees[number].source
        if languages.indices.contains(number) { languages[number] = languages[Int(trees[site.tree].file.rawValue)] }
        let table = CSVTable(source)
        reportFile(source, table, path)
        guard let first = table.rows.first else {
            return report(Diagnostic(.tableWithoutHeader, at: path.location, ["path": .text(source.name)]))
        }
        let heads = table.fields[first.fields]
        let mapped = node.first(.tableColumns).map { mappedHeads($0, heads.map { table.text($0) }, source.name) } ?? [:]
        var columns: [TableColumn] = []
        for (position, field) in heads.enumerated() {
            let text = table.text(field)
            if let column = mapped[position], let name = column.first(.name) {
                let head = ColumnHead(text: name.text, place: name.location, isForeign: false)
                columns.append(self.column(written: column, name, at: field.content, kind, head))
            } else {
                let head = ColumnHead(text: text, place: Location(file: file, range: field.range), isForeign: true)
                columns.append(column(headed: text, at: field.content, kind, head))
            }
        }
        let header = Location(file: file, range: first.range)
        guard checkColumns(columns, kind, at: header, in: file) else { return }
        var rows = TableRows(kind, columns, source: source, file: file, kindPlace: nil)
        for row in table.rows.indices.dropFirst() {
            rows.add(table.fields(ofRow: row).map { .field($0) }, place: table.rows[row].range)
        }
        for problem in table.problems { reportProblem(problem, heads.map { .text(table.text($0)) }, file) }
        finish(rows, of: node.location, areWritten: false, site)
    }

    /// The columns of a mapping by the places of the heads that they name.
    private mutating func mappedHeads(_ mapping: Node, _ heads: [String], _ path: String) -> [Int: Node] {
        var mapped: [Int: Node] = [:]
        for column in mapping.children where column.kind == .tableColumn {
            guard let name = column.first(.name), let text = column.first(.text) else { continue }  // reported by the parser
            noteColumn(name)
            let wanted = Literal.text(of: text).value
            if let place = heads.firstIndex(where: { $0.trimmingSpaces == wanted.trimmingSpaces }) {
                mapped[place] = column
                continue
            }
            var finding = Diagnostic(
                .tableHeaderAbsent, at: text.location,
                ["path": .text(path), "column": .text(wanted), "columns": .list(heads.map { .text($0) })])
            var search = NearNames(wanted)
            for head in heads { search.visit(head, as: "\"\(head)\"") }
            suggest(search, in: &finding, at: text.location)
            report(finding)
        }
        return mapped
    }

    // MARK: Findings

    private mutating func finish(_ rows: consuming TableRows, of table: Location, areWritten: Bool, _ site: Site) {
        for finding in rows.findings { report(finding) }
        let tree = rows.tree(areWritten: areWritten)
        for finding in tree.diagnostics { report(finding) }
        var inside = site
        inside.tree = trees.append(rows: tree, of: table)
        collectRecords(of: inside)
    }

    /// - Parameter goesOn: the row goes on over several lines, which a comma at a line's end makes it do.
    private mutating func reportLength(
        _ found: Int, _ expected: Int, _ names: [MessageArgument], at place: Location, severity: Severity = .error, goesOn: Bool = false
    ) {
        var finding = Diagnostic(
            .tableRowLength, at: place, ["found": .number(found), "expected": .number(expected), "columns": .list(names)])
        finding.severity = severity
        if goesOn { finding.suggestions = [Message(.tableEmptyPlace)] }
        report(finding)
    }

    /// What is to be said of a file as a whole.
    private mutating func reportFile(_ source: SourceFile, _ table: CSVTable, _ path: Node) {
        let encoding = source.encoding ?? .utf8
        if encoding != .utf8 {
            report(Diagnostic(.tableEncoding, at: path.location, ["path": .text(source.name), "encoding": .code(encoding.name)]))
        }
        if let fault = source.firstFault, let file = libraries.files[path.location] {
            let place = Location(file: trees[file].file, range: TextRange(start: fault, end: fault + 1))
            report(Diagnostic(.tableUnreadableLetters, at: place, ["encoding": .code(encoding.name)]))
        }
    }

    private mutating func reportProblem(_ problem: CSVProblem, _ names: [MessageArgument], _ file: FileID) {
        let place = Location(file: file, range: problem.range)
        switch problem.kind {
        case .unclosedQuote: report(Diagnostic(.tableOpenQuote, at: place))
        case .textBehindQuote: report(Diagnostic(.tableTextBehindQuote, at: place))
        case .tooMany(let found, let expected): reportLength(found, expected, names, at: place)
        case .tooFew(let found, let expected):
            // A program that writes a table writes all its cells: something is missing.
            reportLength(found, expected, names, at: place, severity: .warning)
        case .tooLarge(let limit): report(Diagnostic(.tableTooManyCells, at: place, ["limit": .number(limit)]))
        }
    }

    private mutating func reportNoKind(_ word: Node, of statement: Statement) {
        var finding = Diagnostic(
            .wrongType, at: word.location,
            [
                "clause": argument(.statement(statement)), "expected": TypeWords.label(.typeKind), "found": shown(word),
                "actual": TypeWords.label(.typeName),
            ])
        suggest(nearest(to: word, among: .kind), in: &finding, at: word.location)
        report(finding)
    }
}

extension String {
    /// Without the spaces at its ends.
    var trimmingSpaces: Substring {
        var text = self[...]
        while text.first?.isWhitespace ?? false { text.removeFirst() }
        while text.last?.isWhitespace ?? false { text.removeLast() }
        return text
    }
}
