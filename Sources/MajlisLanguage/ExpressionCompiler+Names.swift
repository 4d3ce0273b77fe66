import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// Names, collections, filters, quantifiers and calls.
extension Checker {
    mutating func compileName(_ node: Node, _ context: inout ExpressionContext, expected: ValueType?) -> Expression {
        let place = node.location
        let name = symbol(node)
        let isQuoted = node.head.kind == .quotedWord
        if let variable = context.variables.last(where: { $0.name == name }) { return Expression(.variable(variable.slot), variable.type, place) }
        let words = isQuoted ? Vocabulary.meanings(of: .none) : Vocabulary.meanings(of: node.head.word)
        // A value word wins where its type is expected.
        if let constant = expectedWord(node, words, expected) { return constant }
        switch resolve(name, kinds: expected?.kinds, scopes: context.scopes) {
        case .one(let id): return Expression(.constant(.record(id)), .record(KindSet(model.kind(id))), place)
        case .several(let all):
            reportAmbiguous(name, all, at: place)
            return unknown(place)
        case .none: break
        }
        if let known = named[name] { return compileNamed(known, place) }
        if let word = compileWord(node, words, context, expected: expected) { return word }
        if brokenNames.contains(name) { return unknown(place) }
        reportUnknown(name, kinds: expected?.kinds, at: place)
        return unknown(place)
    }

    private mutating func expectedWord(_ node: Node, _ words: Meanings, _ expected: ValueType?) -> Expression? {
        func constant(_ value: Value, _ type: ValueType) -> Expression { Expression(.constant(value), type, node.location) }
        switch expected {
        case .choice(let set)?:
            if let choice = words.choice, set.map({ $0.members.contains(choice) }) ?? true { return constant(.choice(choice), .choice(set)) }
        case .weekday?:
            if let choice = words.choice, ChoiceSet.weekday.members.contains(choice) { return constant(.choice(choice), .weekday) }
        case .language?:
            let code = Literal.name(of: node)
            if Codes.languages.contains(code) { return constant(.label(model.symbols.intern(code)), .language) }
        case .currency?:
            let code = Literal.name(of: node)
            if Codes.currencies.contains(code) { return constant(.label(model.symbols.intern(code)), .currency) }
        case .label?: return constant(.label(symbol(node)), .label)
        case .word(let field)?:
            let name = symbol(node)
            let allowed = model.customFields[field].words
            if allowed.isEmpty || allowed.contains(name) { return constant(.label(name), .word(field)) }
            report(
                Diagnostic(
                    .fieldWord, at: node.location,
                    [
                        "name": .code(model.symbols[model.customFields[field].name]), "choices": .list(allowed.map { .code(model.symbols[$0]) }),
                        "found": .code(node.text),
                    ]))
            return unknown(node.location)
        case .kind?:
            if let kind = words.kind { return constant(.kind(kind), .kind) }
        case .record(let kinds)?:
            if kinds.contains(.category), case .none = names.look(up: symbol(node), from: []), let id = builtInCategory(node.head.word) {
                return constant(.record(id), .record(KindSet(.category)))
            }
            if kinds.contains(.person), words.choice == .volunteer { return constant(.choice(.volunteer), .any) }
        case .date?, .dateTime?, .dates?:
            if let anchor = anchor(words) { return Expression(.anchor(anchor, meeting: nil), .dateTime, node.location) }
        default: break
        }
        return nil
    }

    private func anchor(_ words: Meanings) -> Anchor? {
        switch words.clause {
        case .opening: .opening
        case .closing: .closing
        default: nil
        }
    }

    private mutating func compileNamed(_ known: NamedExpression, _ place: Location) -> Expression {
        switch known {
        case .query(let index):
            return ensureQuery(index, at: place).map { Expression(.query(index), $0.type, place) } ?? unknown(place)
        case .parameter(let index), .function(let index):
            return ensureFunction(index, at: place).map { Expression(.defined(index, []), $0.type, place) } ?? unknown(place)
        }
    }

    /// A word of the language that stands as a value: a collection, an anchor, `today`, a property of the meeting, a value word.
    private mutating func compileWord(_ node: Node, _ words: Meanings, _ context: ExpressionContext, expected: ValueType?) -> Expression? {
        let place = node.location
        if let anchor = anchor(words) { return Expression(.anchor(anchor, meeting: meeting(context)), .dateTime, place) }
        if words.function == .today { return Expression(.today, .date, place) }
        if let kind = words.kind, words.canBePlural {
            return Expression(.collection(kind, within: meeting(context)), .list(.record(KindSet(kind))), place)
        }
        if let meeting = meeting(context) ?? onlyMeeting {
            let base = Expression(.constant(.record(meeting)), .record(KindSet(model.kind(meeting))), place)
            if let (member, type) = member(node, of: base.type, base: base) { return Expression(.member(base, member), type, place) }
        }
        // The singular of a kind that nothing else explains: the collection is meant.
        if let kind = words.kind, expected == nil || expected?.isList == true {
            return Expression(.collection(kind, within: meeting(context)), .list(.record(KindSet(kind))), place)
        }
        if let choice = words.choice {
            return Expression(.constant(.choice(choice)), ChoiceSet.weekday.members.contains(choice) ? .weekday : .choice(nil), place)
        }
        return nil
    }

    private func meeting(_ context: ExpressionContext) -> RecordID? {
        context.scopes.first { model.kind($0) == .conference || model.kind($0) == .edition }
    }

    /// The project's only conference or edition.
    private var onlyMeeting: RecordID? {
        let all = model.records(of: .conference) + model.records(of: .edition)
        return all.count == 1 ? all[0] : nil
    }

    // MARK: Members

    mutating func compileImplicitMember(_ node: Node, _ context: inout ExpressionContext) -> Expression {
        guard let nameNode = node.first(.memberName) else { return unknown(node.location) }
        guard let element = context.element else {
            report(Diagnostic(.noElement, at: node.location, ["name": .code(node.text)]))
            return unknown(node.location)
        }
        let base = Expression(.variable(element.slot), element.type, node.location)
        return compileMember(nameNode, of: base)
    }

    mutating func compilePath(_ children: [Node], _ context: inout ExpressionContext, expected: ValueType?) -> Expression {
        guard let first = children.first else { return unknown(Location(file: FileID(0), range: TextRange(start: 0, end: 0))) }
        var current = compile(first, &context)
        for child in children.dropFirst() {
            // A record nested by that name: `m2017.opening_session`, `prepare.invite`.
            if case .constant(.record(let id)) = current.node, let inner = nested(symbol(child), in: id) {
                current = Expression(.constant(.record(inner)), .record(KindSet(model.kind(inner))), child.location)
                continue
            }
            current = compileMember(child, of: current)
        }
        return current
    }

    private func nested(_ name: Symbol, in id: RecordID) -> RecordID? {
        names.member(name, of: id) ?? model[id].children.first { model[$0].name == name }
    }

    private mutating func compileMember(_ node: Node, of base: Expression) -> Expression {
        let place = Location(file: base.location.file, range: base.location.range.union(node.range))
        if base.type == .any || base.type == .absent { return Expression(.constant(.unknown), .any, place) }
        if let (member, type) = member(node, of: base.type, base: base) { return Expression(.member(base, member), type, place) }
        reportUnknownMember(node, of: base.type)
        return unknown(place)
    }

    private mutating func reportUnknownMember(_ node: Node, of type: ValueType) {
        var finding = Diagnostic(.unknownMember, at: node.location, ["base": TypeWords.describe(type.element), "name": .code(node.text)])
        if let kinds = type.element.kinds {
            let wanted = Array(node.text.unicodeScalars)
            var near: [String] = []
            for kind in kinds {
                let isArabic = wanted.contains { $0.value >= 0x600 }
                let words = kind.shapes.map { isArabic ? $0.clause.arabic : $0.clause.english } + kind.children.map { isArabic ? $0.arabicPlural : $0.englishPlural }
                near += words.filter { Spelling.distance(wanted, Array($0.unicodeScalars), limit: 2) != nil }
                near += model.customFields.filter { $0.kind == kind }.map { model.symbols[$0.name] }
                    .filter { Spelling.distance(wanted, Array($0.unicodeScalars), limit: 2) != nil }
            }
            let best = Array(Set(near)).sorted()
            if !best.isEmpty { finding.suggestions.append(Message(.doYouMeanNames, ["names": .list(best.prefix(3).map { .code($0) })])) }
            if best.count == 1 {
                finding.fixes.append(FixIt(Message(.replaceBy, ["word": .code(best[0])]), [TextEdit(node.location, best[0])]))
            }
        }
        report(finding)
    }

    // MARK: Queries

    mutating func compileQuery(_ node: Node, _ children: [Node], _ context: inout ExpressionContext) -> Expression {
        let place = node.location
        if node.kind == .each {
            guard children.count == 2 else { return unknown(place) }
            return compileCollection(children[1], &context)
        }
        guard let first = children.first else { return unknown(place) }
        // The name that `each` gives the element is in sight in everything that follows.
        let depth = context.variables.count
        let savedSlot = context.nextSlot
        let savedElement = context.element
        defer {
            context.variables.removeLast(context.variables.count - depth)
            context.nextSlot = savedSlot
            context.element = savedElement
        }
        let collection = node.kind == .grouping && first.kind == .call ? compile(first, &context) : compileCollection(first, &context)
        let element = elementOfGroup(collection).element
        let slot = context.slot()
        if let eachName = boundName(first) { context.variables.append(LoopVariable(name: eachName, slot: slot, type: element)) }
        context.element = (slot, element)
        switch node.kind {
        case .filter:
            guard children.count == 2 else { return collection }
            let condition = compileCondition(children[1], &context)
            return Expression(.filter(collection, slot: slot, condition: condition), collection.type, place)
        case .selection:
            guard children.count == 2 else { return collection }
            let value = compile(children[1], &context)
            return Expression(.select(collection, slot: slot, value: value), .list(value.type.element), place)
        case .ordering:
            let keys = children.dropFirst().map { compile($0, &context) }
            return Expression(.order(collection, slot: slot, keys: Array(keys)), collection.type, place)
        default:
            guard children.count == 2 else { return collection }
            let key = compile(children[1], &context)
            // `count(sessions) per .track`: the function of each group.
            if case .call(let function, let arguments) = collection.node, arguments.count == 1 {
                return Expression(.group(arguments[0], slot: slot, key: key, aggregate: function), .list(collection.type), place)
            }
            return Expression(.group(collection, slot: slot, key: key, aggregate: nil), collection.type, place)
        }
    }

    private func elementOfGroup(_ collection: Expression) -> ValueType {
        if case .call(_, let arguments) = collection.node, arguments.count == 1 { return arguments[0].type }
        return collection.type
    }

    /// The name in `each s in sessions`, also under filters around it.
    private mutating func boundName(_ node: Node) -> Symbol? {
        switch node.kind {
        case .each: return node.first(.name).map { symbol($0) }
        case .filter, .selection, .ordering, .parenthesized:
            guard let first = node.children.first(where: { _ in true }) else { return nil }
            return node.kind == .parenthesized ? nil : boundName(first)
        default: return nil
        }
    }

    mutating func compileCollection(_ node: Node, _ context: inout ExpressionContext) -> Expression {
        let expression = compile(node, &context, expected: .list(.any))
        switch expression.type {
        case .list, .any, .absent: break
        default:
            report(
                Diagnostic(.notACollection, at: node.location, ["found": .code(shortText(node)), "actual": TypeWords.describe(expression.type)]))
            return Expression(expression.node, .list(.any), expression.location)
        }
        return expression
    }

    mutating func compileQuantified(_ node: Node, _ children: [Node], _ context: inout ExpressionContext) -> Expression {
        guard children.count == 3 else { return unknown(node.location) }
        let collection = compileCollection(children[1], &context)
        let savedSlot = context.nextSlot
        let slot = context.slot()
        let name = symbol(children[0])
        checkShadowing(name, children[0], context)
        context.variables.append(LoopVariable(name: name, slot: slot, type: collection.type.element))
        let condition = compileCondition(children[2], &context)
        context.variables.removeLast()
        context.nextSlot = savedSlot
        let isEvery = Vocabulary.meanings(of: node.head.word).function == .every
        return Expression(.quantified(every: isEvery, slot: slot, collection: collection, condition: condition), .boolean, node.location)
    }

    /// A bound variable may stand for nothing else in the project.
    mutating func checkShadowing(_ name: Symbol, _ node: Node, _ context: ExpressionContext) {
        guard case .one(let id) = names.look(up: name, from: context.scopes) else { return }
        report(
            Diagnostic(
                .shadowedName, at: node.location,
                ["name": .code(model.symbols[name]), "kind": .word(model.kind(id).english), "place": place(of: id)]))
    }

    // MARK: Calls

    mutating func compileCall(_ node: Node, _ children: [Node], _ context: inout ExpressionContext) -> Expression {
        let place = node.location
        guard let head = children.first else { return unknown(place) }
        let arguments = Array(children.dropFirst())
        if let function = Vocabulary.meanings(of: head.head.word).function { return compileFunction(function, node, arguments, &context) }
        let name = symbol(head)
        guard case .function(let index)? = named[name] else {
            var finding = Diagnostic(.unknownFunction, at: head.location, ["name": .code(head.text)])
            let near = Vocabulary.nearest(to: head.text, among: .function)
            if !near.isEmpty { finding.suggestions.append(Message(.doYouMeanNames, ["names": .list(near.map { .code($0.word) })])) }
            report(finding)
            return unknown(place)
        }
        let function = program.functions[index]
        let types = functionParameters[index]
        if arguments.count != function.parameterCount {
            report(
                Diagnostic(
                    .argumentCount, at: place,
                    ["name": .code(head.text), "expected": .number(function.parameterCount), "found": .number(arguments.count)]))
            return unknown(place)
        }
        var compiled: [Expression] = []
        for (argument, type) in zip(arguments, types) {
            let expression = compile(argument, &context, expected: type)
            if !comparable(expression.type, type) {
                report(
                    Diagnostic(
                        .argumentType, at: argument.location,
                        [
                            "name": .code(head.text), "expected": TypeWords.describe(type), "found": .code(shortText(argument)),
                            "actual": TypeWords.describe(expression.type),
                        ]))
            }
            compiled.append(expression)
        }
        guard let body = ensureFunction(index, at: place) else { return unknown(place) }
        return Expression(.defined(index, compiled), body.type, place)
    }

    private mutating func compileFunction(
        _ function: Function, _ node: Node, _ arguments: [Node], _ context: inout ExpressionContext
    ) -> Expression {
        let place = node.location
        let wanted = function == .overlaps ? 2 : function == .today ? 0 : 1
        if function == .holds, let argument = arguments.first {
            return Expression(.holds(rule: Literal.name(of: argument)), .boolean, place)
        }
        if [.count, .sum, .min, .max, .average].contains(function), arguments.count > 1 {
            // `max(a, b)`: the arguments themselves.
            let parts = arguments.map { compile($0, &context) }
            let type = parts.map(\.type).reduce(ValueType.absent) { unified($0, $1) ?? .any }
            if function != .count {
                let list = Expression(.list(parts), .list(type), place)
                return Expression(.call(function, [list]), type, place)
            }
        }
        guard arguments.count == wanted else {
            report(
                Diagnostic(
                    .argumentCount, at: place,
                    ["name": .word(function.english), "expected": .number(wanted), "found": .number(arguments.count)]))
            return unknown(place)
        }
        switch function {
        case .today: return Expression(.today, .date, place)
        case .overlaps:
            let parts = arguments.map { compile($0, &context) }
            return Expression(.call(function, parts), .boolean, place)
        case .previous:
            let argument = compile(arguments[0], &context)
            return Expression(.call(function, [argument]), argument.type, place)
        default: break
        }
        let collection = compileCollection(arguments[0], &context)
        let element = collection.type.element
        let type: ValueType
        switch function {
        case .count: type = .number
        case .sum, .average:
            if ![.number, .percent, .money, .duration, .any, .absent].contains(element) {
                report(
                    Diagnostic(
                        .argumentType, at: arguments[0].location,
                        [
                            "name": .word(function.english), "expected": TypeWords.label(.typeNumber), "found": .code(shortText(arguments[0])),
                            "actual": TypeWords.describe(element),
                        ]))
            }
            type = element
        case .min, .max, .first, .last: type = element
        case .different: type = collection.type
        case .pairs, .consecutive: type = .list(.list(element))
        default: type = .any
        }
        return Expression(.call(function, [collection]), type, place)
    }
}
