import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// What a test assumes: records, parameters, clauses, the day, and conditions that have to hold.
extension Checker {
    mutating func compileGiven(_ node: Node, _ test: inout TestCompiler) {
        let parts = Array(node.children)
        if let template = test.templates[node.index] { return compileGivenRecords(parts, template, &test) }
        guard let target = parts.first, parts.count < 2 || parts[1].kind != .memberName else { return }
        guard parts.count > 1 else {
            // `given x =` without a value is the parser's to report.
            var context = test.context
            let condition = compileCondition(target, &context)
            test.note(context)
            test.givens.append(.condition(condition))
            return
        }
        let value = parts[1]
        if target.kind == .path { return compileGivenClause(target, value, &test) }
        guard target.kind == .name else { return reportNoGiven(target, test) }
        if target.head.kind == .word, Vocabulary.meanings(of: target.head.word).function == .today {
            note(target, .function)
            return compileToday(value, &test)
        }
        guard let index = givenParameter(target) else { return reportNoGiven(target, test) }
        let expected = named.functions[index].declared ?? program.functions[index].body.type
        var context = test.context
        let expression = compile(value, &context, expected: expected)
        test.note(context)
        checkGiven(value, expression.type, expected, .code(target.text))
        test.givens.append(.parameter(function: index, expression))
    }

    private mutating func compileToday(_ value: Node, _ test: inout TestCompiler) {
        var context = test.context
        let expression = compile(value, &context, expected: .date)
        test.note(context)
        checkGiven(value, expression.type, .date, .word(MajlisVocabulary.Function.today.english))
        test.givens.append(.today(expression))
    }

    private mutating func checkGiven(_ value: Node, _ type: ValueType, _ expected: ValueType, _ name: MessageArgument) {
        guard !fits(type, expected) else { return }
        report(
            Diagnostic(
                .wrongType, at: value.location,
                ["clause": name, "expected": TypeWords.describe(expected), "found": shown(value), "actual": TypeWords.describe(type)]))
    }

    // MARK: Records

    private mutating func compileGivenRecords(_ parts: [Node], _ template: RecordID, _ test: inout TestCompiler) {
        var context = test.context
        let count = compile(parts[0], &context, expected: .number)
        test.note(context)
        checkGiven(parts[0], count.type, .number, .word(Statement.given.english))
        let kind = model.kind(template)
        var parent = test.pending.statement.parent
        if !kind.mayStand(in: parent.map { model.kind($0) }) {
            // The only place among what the test sees in which such a record may stand.
            let listed = listed(test)
            let all = kind.parents.flatMap { model.records(of: $0) }.filter { listed[$0.index] }
            // Of a day and its sessions the day.
            let homes = all.filter { model.enclosing($0, kind.parents) == nil }
            guard homes.count == 1 else {
                let kinds = kind.parents.prefix(4).map { MessageArgument.word($0.english) }
                report(
                    Diagnostic(
                        .testGivenHome, at: parts[1].location,
                        ["kind": .word(kind.english), "homes": .list(kinds), "count": .number(homes.count)]))
                return
            }
            parent = homes[0]
        }
        guard let place = model[template].origin.location else { return }
        test.givens.append(.records(count: count, template: template, parent: parent, place))
    }

    // MARK: Parameters

    /// A parameter or definition of the scripts, or a parameter of a library that is enforced.
    private mutating func givenParameter(_ node: Node) -> Int? {
        let name = symbol(node)
        if case .constant(let index)? = named[name, .project] { return index }
        let words = node.head.kind == .word ? Vocabulary.meanings(of: node.head.word) : Vocabulary.meanings(of: .none)
        let canonical = (words.library?.english ?? words.rule?.english).map { model.symbols.intern($0) } ?? name
        for index in libraries.enforced.indices where libraries.enforced[index].parameters.contains(canonical) {
            if case .constant(let found)? = named[canonical, NameSpace(rawValue: UInt16(index + 1))] {
                if libraries.enforced[index].library.isStandard { note(node, words.library != nil ? .library : .rule) }
                return found
            }
        }
        return nil
    }

    private mutating func reportNoGiven(_ target: Node, _ test: TestCompiler) {
        if target.kind == .unreadable || target.kind == .name && brokenNames.contains(symbol(target)) { return }
        var finding = Diagnostic(.testGivenUnknown, at: target.location, ["name": shown(target)])
        if target.kind == .name, maySearch() {
            var search = NearNames(Literal.name(of: target))
            for name in named.names(in: .project) {
                if case .constant? = named[name, .project] { search.visit(model.symbols[name], as: written(model.symbols[name])) }
            }
            for name in libraries.enforced.flatMap(\.parameters) { search.visit(model.symbols[name], as: model.symbols[name]) }
            let today = MajlisVocabulary.Function.today
            search.visit(target.text.hasArabicLetters ? today.arabic : today.english, as: today.english)
            suggest(search, in: &finding, at: target.location)
        }
        report(finding)
    }

    // MARK: Clauses

    /// `given acme.status = listed`
    private mutating func compileGivenClause(_ target: Node, _ value: Node, _ test: inout TestCompiler) {
        let parts = Array(target.children)
        guard parts.count >= 2, let member = parts.last, let record = givenRecord(parts.dropLast(), test) else {
            if parts.count < 2 { reportNoGiven(target, test) }
            return
        }
        let kind = model.kind(record)
        let reads: (property: PropertyKey, shape: ClauseShape?, field: Int?)
        if let index = customField(symbol(member), of: kind) {
            reads = (PropertyKey(customField: index), nil, index)
        } else if let shape = Vocabulary.meanings(of: member.head.kind == .word ? member.head.word : .none).clause.flatMap({
            kind.shape(of: $0)
        }) {
            note(member, .clause, .isSure)
            reads = (PropertyKey(shape.clause), shape, nil)
        } else {
            return reportNoClause(member, kind)
        }
        let origin = target.location.range.union(value.range)
        let place = Location(file: target.location.file, range: origin)
        if namesColumn(value, test), let shape = reads.shape {
            var context = test.context
            let expected = ValueType(shape, of: kind)
            let expression = compile(value, &context, expected: expected)
            test.note(context)
            checkGiven(value, expression.type, shape.isMany ? expected.element : expected, .word(shape.clause.english))
            return test.givens.append(.clause(of: record, reads.property, .reckoned(expression), place))
        }
        let isMany = reads.shape?.isMany ?? reads.field.map { fieldTypes[$0].isMany } ?? false
        let holder: Holder = reads.shape.map { .clause($0.clause) } ?? .field(symbol(member))
        let reading = Reading(holder: holder, isMany: isMany, record: record, scope: test.scope, tree: test.tree)
        let nodes = value.kind == .list ? Array(value.children) : [value]
        var values: [Value] = []
        for node in nodes {
            let read: Value?
            if let shape = reads.shape, shape.type == .flag {
                switch Vocabulary.meanings(of: node.head.word).literal {
                case .true: read = .boolean(true)
                case .false: read = .boolean(false)
                default:
                    checkGiven(node, .any, .boolean, argument(holder))
                    read = nil
                    report(
                        Diagnostic(
                            .wrongType, at: node.location,
                            [
                                "clause": argument(holder), "expected": TypeWords.describe(ValueType.boolean), "found": shown(node),
                                "actual": TypeWords.describe(node),
                            ]))
                }
            } else if let shape = reads.shape {
                read = self.value(node, as: shape.type, reading)
            } else {
                read = reads.field.flatMap { fieldValue(node, fieldTypes[$0], reading) }
            }
            guard let read else { return }
            values.append(read)
        }
        let whole: Value = isMany && (values.count > 1 || value.kind == .list) ? .list(ListBox(values)) : values.first ?? Value.none
        test.givens.append(.clause(of: record, reads.property, .written(whole), place))
    }

    /// The record before the last dot.
    private mutating func givenRecord(_ parts: ArraySlice<Node>, _ test: TestCompiler) -> RecordID? {
        guard let first = parts.first else { return nil }
        let all = KindSet(Kind.allCases)
        let holder = Holder.statement(.given)
        guard first.kind == .name, let value = reference(first.index, test.tree, kinds: all, scope: test.scope, holder: holder),
            var id = value.recordID
        else { return nil }
        for part in parts.dropFirst() {
            guard let inner = nested(symbol(part), in: id) else {
                reportUnknown(symbol(part), inside: id, at: part.location)
                return nil
            }
            id = inner
        }
        return id
    }

    private mutating func reportNoClause(_ member: Node, _ kind: Kind) {
        var finding = Diagnostic(.clauseNotOfKind, at: member.location, ["clause": shown(member), "kind": .word(kind.english)])
        var search = NearNames(Literal.name(of: member))
        let isArabic = member.text.hasArabicLetters
        for shape in kind.shapes {
            let word = isArabic ? shape.clause.arabic : shape.clause.english
            search.visit(word, as: word)
        }
        suggest(search, in: &finding, at: member.location)
        report(finding)
    }

    /// Whether a column stands in a value that is no plain name of a record.
    private mutating func namesColumn(_ node: Node, _ test: TestCompiler) -> Bool {
        let tree = node.tree
        for index in node.index..<node.index + Int(tree.nodes[node.index].size) where tree.nodes[index].kind == .name {
            let name = symbol(ofToken: Int(tree.nodes[index].firstToken), in: tree)
            if test.variables.contains(where: { $0.name == name && ($0.type.kinds == nil || index != node.index) }) { return true }
        }
        return false
    }
}
