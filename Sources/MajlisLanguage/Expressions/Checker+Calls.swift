import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// Functions of the language and those that scripts define.
extension Checker {
    mutating func compileCall(_ node: Node, _ context: inout ExpressionContext) -> Expression {
        var children = Array(node.children)
        guard !children.isEmpty else { return unknown(node.location) }
        let head = children.removeFirst()
        let words = Vocabulary.meanings(of: head.head.kind == .word ? head.head.word : .none)
        if let function = words.function { return compileFunction(function, node, children, &context) }
        guard case .function(let index)? = named[symbol(head)] else {
            reportUnknownFunction(head)
            // What stands in the brackets is looked at all the same.
            for argument in children { _ = compile(argument, &context) }
            return unknown(node.location)
        }
        return compileDefined(index, node, head, children, &context)
    }

    private mutating func reportUnknownFunction(_ head: Node) {
        let name = symbol(head)
        guard !brokenNames.contains(name) else { return }
        var finding = Diagnostic(.unknownFunction, at: head.location, ["name": shown(head)])
        var search = NearNames(model.symbols[name])
        let isArabic = head.text.unicodeScalars.contains { $0.value >= 0x600 }
        for function in Function.allCases {
            let word = isArabic ? function.arabic : function.english
            search.visit(word, as: word)
        }
        for other in named.names { search.visit(model.symbols[other], as: written(model.symbols[other])) }
        suggest(search, in: &finding, at: head.location)
        report(finding)
    }

    // MARK: Definitions

    private mutating func compileDefined(
        _ index: Int, _ node: Node, _ head: Node, _ arguments: [Node], _ context: inout ExpressionContext
    ) -> Expression {
        let parameters = named.functions[index].parameters
        guard arguments.count == parameters.count else {
            reportCount(shown(head), parameters.count, arguments.count, at: node.location)
            return unknown(node.location)
        }
        var compiled: [Expression] = []
        for (argument, type) in zip(arguments, parameters) {
            let expression = compile(argument, &context, expected: type)
            if !fits(expression.type, type) { reportArgument(shown(head), TypeWords.describe(type), argument, expression.type) }
            compiled.append(expression)
        }
        guard let type = type(ofFunction: index, usedAt: node.location) else { return unknown(node.location) }
        return Expression(.defined(index, compiled), type, node.location)
    }

    private mutating func reportCount(_ name: MessageArgument, _ expected: Int, _ found: Int, at place: Location) {
        report(Diagnostic(.argumentCount, at: place, ["name": name, "expected": .number(expected), "found": .number(found)]))
    }

    private mutating func reportArgument(_ name: MessageArgument, _ expected: MessageArgument, _ node: Node, _ actual: ValueType) {
        report(
            Diagnostic(
                .argumentType, at: node.location,
                ["name": name, "expected": expected, "found": shown(node), "actual": TypeWords.describe(actual)]))
    }

    // MARK: The language's own

    private mutating func compileFunction(
        _ function: Function, _ node: Node, _ arguments: [Node], _ context: inout ExpressionContext
    ) -> Expression {
        let wanted =
            switch function {
            case .overlaps: 2
            case .today: 0
            default: 1
            }
        let isSeveral = arguments.count > 1 && [.sum, .min, .max, .average].contains(function)
        guard isSeveral || arguments.count == wanted else {
            reportCount(.word(function.english), wanted, arguments.count, at: node.location)
            return unknown(node.location)
        }
        switch function {
        case .today: return Expression(.today, .date, node.location)
        case .holds: return compileHolds(node, arguments[0])
        case .overlaps: return compileOverlaps(node, arguments, &context)
        case .previous:
            let argument = compile(arguments[0], &context)
            return Expression(.call(function, [argument]), argument.type, node.location)
        case .sum, .min, .max, .average: return compileAggregate(function, node, arguments, &context)
        case .count, .different, .first, .last, .pairs, .consecutive:
            let collection = compileCollection(arguments[0], &context)
            let type: ValueType =
                switch function {
                case .count: .number
                case .different: collection.type
                case .first, .last: collection.type.element
                default: .list(.list(collection.type.element))
                }
            return Expression(.call(function, [collection]), type, node.location)
        case .every, .some, .each, .if:
            // They begin a form of their own and are no functions.
            report(Diagnostic(.unknownFunction, at: node.location, ["name": .word(function.english)]))
            return unknown(node.location)
        }
    }

    private mutating func compileHolds(_ node: Node, _ argument: Node) -> Expression {
        guard argument.kind == .name, let rule = ruleName(argument) else {
            if argument.kind != .name { reportArgument(.word(Function.holds.english), .word(Kind.rule.english), argument, .any) }
            return unknown(node.location)
        }
        return Expression(.holds(rule: rule), .boolean, node.location)
    }

    private mutating func compileOverlaps(_ node: Node, _ arguments: [Node], _ context: inout ExpressionContext) -> Expression {
        var parts: [Expression] = []
        for argument in arguments {
            let part = compile(argument, &context)
            switch part.type.element {
            case .any, .absent, .date, .dateTime, .dates, .time, .hours, .range: break
            case .record(let kinds) where kinds.contains(where: \.hasTime): break
            default: reportArgument(.word(Function.overlaps.english), TypeWords.label(.typeAvailable), argument, part.type)
            }
            parts.append(part)
        }
        return Expression(.call(.overlaps, parts), .boolean, node.location)
    }

    /// `sum(list)`, or `max(a, b)` of the arguments themselves.
    private mutating func compileAggregate(
        _ function: Function, _ node: Node, _ arguments: [Node], _ context: inout ExpressionContext
    ) -> Expression {
        let list: Expression
        if arguments.count == 1 {
            list = compileCollection(arguments[0], &context)
        } else {
            var parts: [Expression] = []
            var type = ValueType.absent
            for (index, argument) in arguments.enumerated() {
                let part = compile(argument, &context, expected: index == 0 ? nil : type)
                type = checkedUnion(type, part.type, arguments[max(0, index - 1)], argument, at: argument.location)
                parts.append(part)
            }
            list = Expression(.list(parts), .list(type), node.location)
        }
        let element = list.type.element
        let isFigure = [.number, .percent, .money, .duration, .any, .absent].contains(element)
        if function == .sum || function == .average ? !isFigure : !ordered(element) {
            let expected = TypeWords.label(function == .sum || function == .average ? .typeNumber : .typeOrdered)
            reportArgument(.word(function.english), expected, arguments[0], element)
        }
        return Expression(.call(function, [list]), element, node.location)
    }
}
