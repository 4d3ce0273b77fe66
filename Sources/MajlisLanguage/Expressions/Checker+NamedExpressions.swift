import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// Collects queries, definitions and parameters and compiles each when it is first needed.
///
/// What one needs is compiled before it, from a stack of our own: a chain of a thousand queries must not be a recursion of a thousand.
extension Checker {
    mutating func collectNamedExpressions() {
        for statement in statements {
            let node = node(statement)
            guard node.kind == .query || node.kind == .define || node.kind == .parameter, let nameNode = node.first(.name) else { continue }
            let name = symbol(nameNode)
            checkFree(name, nameNode, node.kind == .query ? .query : node.kind == .define ? .define : .parameter, statement)
            let space = scopes.space(of: statement.scope)
            let placeholder = unknown(node.location)
            var entry = NamedExpressions.Entry(name: name, statement: statement, location: nameNode.location)
            if node.kind == .query {
                program.queries.append(Query(name: name, expression: placeholder, frameSize: 0, location: node.location))
                named.queries.append(entry)
                named.declare(name, .query(named.queries.count - 1), in: space)
                continue
            }
            for parameter in node.children where parameter.kind == .definedParameter { entry.parameters.append(parameterType(parameter)) }
            if node.kind == .parameter, node.first(.fieldType) != nil { entry.declared = parameterType(node) }
            if node.kind == .parameter { declareParameter(name, &entry, space) }
            program.functions.append(DefinedFunction(name: name, parameterCount: entry.parameters.count, body: placeholder, frameSize: 0))
            named.functions.append(entry)
            let index = named.functions.count - 1
            named.declare(name, entry.parameters.isEmpty ? .constant(index) : .function(index), in: space)
        }
    }

    /// A parameter of a library takes what `enforce … with` gives it.
    private mutating func declareParameter(_ name: Symbol, _ entry: inout NamedExpressions.Entry, _ space: NameSpace) {
        guard let enforcement = libraries[space] else { return }
        libraries.enforced[Int(space.rawValue) - 1].parameters.append(name)
        entry.given = givenValue(of: name, in: entry.statement.scope)
        guard enforcement.library.isStandard else { return }
        let figure = StandardFigure(library: enforcement.library.name, name: model.symbols[name], function: named.functions.count)
        program.figures.append(figure)
    }

    /// A name of its own: no record's, no other expression's, and no word that stands in expressions.
    private mutating func checkFree(_ name: Symbol, _ node: Node, _ statement: Statement, _ pending: PendingStatement) {
        if case .one(let id) = look(up: name, from: pending.scope), statement != .parameter || model.kind(id) != .rule {
            return reportTaken(name, model.kind(id), by: place(of: id), at: node.location, declared: model[id].headOrigin.location)
        }
        if let known = named[name, scopes.space(of: pending.scope)] {
            let place = named[known].location
            return reportTaken(name, self.statement(of: known).english, by: .place(place), at: node.location, declared: place)
        }
        guard node.head.kind == .word else { return }
        let words = Vocabulary.meanings(of: node.head.word)
        let word = words.function?.english ?? (words.canBePlural ? words.kind?.english : nil)
        if let word { reportTaken(name, word, by: .message(Message(.theLanguage)), at: node.location) }
    }

    func statement(of known: NamedExpression) -> Statement {
        switch known {
        case .query: .query
        case .function: .define
        case .constant(let index): node(named.functions[index].statement).kind == .parameter ? .parameter : .define
        }
    }

    private mutating func parameterType(_ node: Node) -> ValueType {
        guard let typeNode = node.first(.fieldType), let name = typeNode.first(.name) else { return .any }
        // `one of …`: bare words.
        if typeNode.endToken - typeNode.firstToken > 1 { return .label }
        let words = Vocabulary.meanings(of: name.head.word)
        guard let type = FieldType(words) else {
            reportNoType(name)
            return .any
        }
        return type.valueType(field: 0, of: words.kind ?? .conference)
    }

    // MARK: Compiling

    mutating func compileNamedExpressions() {
        for index in named.queries.indices { ensure(.query(index)) }
        for index in named.functions.indices { ensure(.function(index)) }
    }

    mutating func compileNamed(_ known: NamedExpression, _ node: Node, _ place: Location) -> Expression {
        ensure(known)
        switch known {
        case .query(let index):
            guard isDone(known, usedAt: place) else { return unknown(place) }
            return Expression(.query(index), program.queries[index].expression.type, place)
        case .constant(let index):
            guard let type = type(ofFunction: index, usedAt: place) else { return unknown(place) }
            return Expression(.defined(index, []), type, place)
        case .function(let index):
            let function = named.functions[index]
            report(
                Diagnostic(
                    .argumentCount, at: place, ["name": shown(node), "expected": .number(function.parameters.count), "found": .number(0)]))
            return unknown(place)
        }
    }

    /// The type of a definition's value; nil where it needs itself, and a finding says so.
    mutating func type(ofFunction index: Int, usedAt place: Location) -> ValueType? {
        ensure(.function(index))
        return isDone(.function(index), usedAt: place) ? named.functions[index].declared ?? program.functions[index].body.type : nil
    }

    /// Whether an expression is compiled. One that is not, though it was asked for, needs the one at hand: a finding says so.
    private mutating func isDone(_ known: NamedExpression, usedAt place: Location) -> Bool {
        let known = canonical(known)
        guard named[known].state != .done else { return true }
        var chain = named.stack.filter { named.visited.contains($0) && named[$0].state != .done }
        chain = Array(chain[(chain.firstIndex(of: known) ?? 0)...]) + [known]
        let names = chain.map { MessageArgument.code(model.symbols[named[$0].name]) }
        report(Diagnostic(.recursiveDefinition, at: place, ["name": .code(model.symbols[named[known].name]), "chain": .list(names)]))
        return false
    }

    private func canonical(_ known: NamedExpression) -> NamedExpression {
        if case .constant(let index) = known { return .function(index) }
        return known
    }

    /// Compiles an expression after all that it needs.
    private mutating func ensure(_ known: NamedExpression) {
        let known = canonical(known)
        // What has been visited and is not done waits for the expression at hand.
        guard named[known].state == .waiting, !named.visited.contains(known) else { return }
        let bottom = named.stack.count
        named.stack.append(known)
        while named.stack.count > bottom, let next = named.stack.last {
            if named[next].state == .waiting, named.visited.insert(next).inserted {
                let entry = named[next]
                let needed = uses(of: entry).filter { !named.visited.contains($0) }
                guard needed.isEmpty else {
                    named.stack += needed.reversed()
                    continue
                }
            }
            if named[next].state == .waiting {
                named[next].state = .running
                compileBody(of: next, named[next])
                named[next].state = .done
            }
            named.stack.removeLast()
        }
    }

    /// The named expressions whose names stand in a body.
    private mutating func uses(of entry: NamedExpressions.Entry) -> [NamedExpression] {
        let tree = trees[entry.given?.tree ?? entry.statement.tree]
        let start = entry.given?.value ?? entry.statement.node
        let space = scopes.space(of: entry.given?.scope ?? entry.statement.scope)
        var found: [NamedExpression] = []
        for index in start..<start + Int(tree.nodes[start].size) {
            // The name of a called function is its first member.
            let isCalled = tree.nodes[index].kind == .memberName && tree.nodes[index - 1].kind == .call
            guard tree.nodes[index].kind == .name || isCalled else { continue }
            let name = symbol(ofToken: Int(tree.nodes[index].firstToken), in: tree)
            if name != entry.name || entry.given != nil, let known = named[name, space] { found.append(canonical(known)) }
        }
        return found
    }

    private mutating func compileBody(of known: NamedExpression, _ entry: NamedExpressions.Entry) {
        let node = node(entry.statement)
        let nameIndex = node.first(.name)?.index
        var body = node.children.first { $0.index != nameIndex && $0.kind != .definedParameter && $0.kind != .fieldType }
        if let given = entry.given { body = self.node(given.value, given.tree) }
        var context = ExpressionContext(scope: entry.given?.scope ?? entry.statement.scope)
        let parameters = node.children.filter { $0.kind == .definedParameter }
        for (parameter, type) in zip(parameters, entry.parameters) {
            let slot = context.slot()
            guard let name = parameter.first(.name) else { continue }
            checkShadowing(symbol(name), name, context)
            context.bind(symbol(name), to: slot, type)
        }
        let expression = body.map { compile($0, &context, expected: entry.declared) }
        if let body, let expression, let declared = entry.declared, !fits(expression.type, declared) {
            report(
                Diagnostic(
                    .wrongType, at: body.location,
                    [
                        "clause": .code(model.symbols[entry.name]), "expected": TypeWords.describe(declared), "found": shown(body),
                        "actual": TypeWords.describe(expression.type),
                    ]))
        }
        switch known {
        case .query(let index):
            if let expression { program.queries[index].expression = expression }
            program.queries[index].frameSize = context.frameSize
        case .function(let index), .constant(let index):
            if let expression { program.functions[index].body = expression }
            program.functions[index].frameSize = context.frameSize
        }
    }
}
