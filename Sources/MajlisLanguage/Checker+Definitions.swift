import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// Queries, definitions and parameters: named expressions that others may use, compiled when they are first asked for.
extension Checker {
    /// A named expression that is not compiled yet, being compiled, or done.
    enum CompilationState { case waiting, running, done }

    mutating func collectNamedExpressions() {
        for statement in statements {
            let node = node(statement.node, statement.tree)
            guard node.kind == .query || node.kind == .define || node.kind == .parameter, let nameNode = node.first(.name) else { continue }
            let name = symbol(nameNode)
            if case .one(let id) = names.look(up: name, from: statement.scopes) { reportTaken(nameNode, .place(model[id].headOrigin.location ?? nameNode.location), model.kind(id).english) }
            if named[name] != nil { reportTaken(nameNode, .code(nameNode.text), node.kind == .query ? "query" : "define") }
            let placeholder = unknown(node.location)
            if node.kind == .query {
                program.queries.append(Query(name: name, expression: placeholder, frameSize: 0, location: node.location))
                named[name] = .query(program.queries.count - 1)
                queryNodes.append((statement, .waiting))
            } else {
                let parameters = node.children.filter { $0.kind == .definedParameter }
                program.functions.append(
                    DefinedFunction(name: name, parameterCount: parameters.count, body: placeholder, frameSize: 0))
                functionParameters.append(parameters.map { parameterType($0) })
                functionNodes.append((statement, .waiting))
                named[name] = node.kind == .define && !parameters.isEmpty ? .function(program.functions.count - 1) : .parameter(program.functions.count - 1)
            }
        }
    }

    private mutating func reportTaken(_ node: Node, _ place: MessageArgument, _ kind: String) {
        var finding = Diagnostic(.duplicateName, at: node.location, ["name": .code(node.text), "kind": .word(kind), "place": place])
        finding.rule = "duplicate_name"
        report(finding)
    }

    private mutating func parameterType(_ node: Node) -> ValueType {
        guard let typeNode = node.first(.fieldType), let name = typeNode.first(.name) else { return .any }
        let words = Vocabulary.meanings(of: name.head.word)
        switch words.type {
        case .text?: return .text
        case .number?: return .number
        case .percent?: return .percent
        case .date?: return .date
        case .datetime?: return .dateTime
        case .time?: return .time
        case .duration?: return .duration
        case .money?: return .money
        case .boolean?: return .boolean
        case .oneOf?, nil: break
        }
        if let kind = words.kind { return words.canBePlural && words.isPlural ? .list(.record(KindSet(kind))) : .record(KindSet(kind)) }
        report(Diagnostic(.unknownType, at: name.location, ["found": .code(name.text)]))
        return .any
    }

    mutating func ensureQuery(_ index: Int, at place: Location) -> Expression? {
        let (statement, state) = queryNodes[index]
        if state == .done { return program.queries[index].expression }
        let node = node(statement.node, statement.tree)
        guard begin(.query(index), node, state, at: place) else { return nil }
        queryNodes[index].1 = .running
        var context = ExpressionContext(scopes: statement.scopes)
        let name = node.first(.name)?.index
        if let body = node.children.first(where: { $0.index != name }) {
            program.queries[index].expression = compile(body, &context)
        }
        program.queries[index].frameSize = context.frameSize
        queryNodes[index].1 = .done
        compilationChain.removeLast()
        return program.queries[index].expression
    }

    mutating func ensureFunction(_ index: Int, at place: Location) -> Expression? {
        let (statement, state) = functionNodes[index]
        if state == .done { return program.functions[index].body }
        let node = node(statement.node, statement.tree)
        guard begin(.function(index), node, state, at: place) else { return nil }
        functionNodes[index].1 = .running
        var context = ExpressionContext(scopes: statement.scopes)
        let parameters = node.children.filter { $0.kind == .definedParameter }
        for (parameter, type) in zip(parameters, functionParameters[index]) {
            guard let nameNode = parameter.first(.name) else { continue }
            let slot = context.slot()
            context.variables.append(LoopVariable(name: symbol(nameNode), slot: slot, type: type))
        }
        let name = node.first(.name)?.index
        if let body = node.children.first(where: { $0.index != name && $0.kind != .definedParameter && $0.kind != .fieldType }) {
            program.functions[index].body = compile(body, &context)
        }
        program.functions[index].frameSize = context.frameSize
        functionNodes[index].1 = .done
        compilationChain.removeLast()
        return program.functions[index].body
    }

    /// Notes that a named expression is being compiled; one that needs itself is reported and stands for nothing.
    private mutating func begin(_ known: NamedExpression, _ node: Node, _ state: CompilationState, at place: Location) -> Bool {
        let name = node.first(.name)?.text ?? ""
        if state == .running || compilationChain.count > 100 {
            let chain = (compilationChain + [name]).map { MessageArgument.code($0) }
            report(Diagnostic(.recursiveDefinition, at: place, ["name": .code(name), "chain": .list(chain)]))
            return false
        }
        compilationChain.append(name)
        return true
    }
}
