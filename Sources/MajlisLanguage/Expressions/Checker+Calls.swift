import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// Functions of the language and those that scripts define.
extension Checker {
    /// The arguments of a call, one after the other.
    mutating func nextArgument(of work: ExpressionWork, in space: NameSpace) -> ExpressionPart? {
        let done = work.parts.count
        guard let head = work.children.first, done + 1 < work.children.count else { return nil }
        let argument = work.children[done + 1]
        switch callee(head, space) {
        case .builtIn(.holds): return nil  // the name of a rule
        case .builtIn(.previous), .builtIn(.overlaps), .builtIn(.today), .builtIn(.every), .builtIn(.some), .builtIn(.each), .builtIn(.if):
            return ExpressionPart(argument)
        case .builtIn(let function) where function.shape != nil:
            guard let shape = function.shape, done < shape.arguments.count else { return ExpressionPart(argument) }
            // The second list takes its meaning from the first.
            if case .list = shape.arguments[done], let first = work.parts.first {
                return ExpressionPart(argument, expected: .list(first.type.element))
            }
            return ExpressionPart(argument, expected: shape.arguments[done].expected)
        case .builtIn:
            // `max(a, b)`: the arguments themselves.
            return work.children.count == 2
                ? ExpressionPart(argument, .collection) : ExpressionPart(argument, expected: work.parts.first?.type)
        case .defined(let index):
            let parameters = named.functions[index].parameters
            return ExpressionPart(argument, expected: done < parameters.count ? parameters[done] : nil)
        case .unknown: return ExpressionPart(argument)
        }
    }

    private enum Callee {
        case builtIn(Function)
        case defined(Int)
        case unknown
    }

    private mutating func callee(_ head: Node, _ space: NameSpace) -> Callee {
        let words = Vocabulary.meanings(of: head.head.kind == .word ? head.head.word : .none)
        if let function = words.function {
            note(head, .function, .isSure)
            return .builtIn(function)
        }
        if case .function(let index)? = named[symbol(head), space] { return .defined(index) }
        return .unknown
    }

    mutating func finishCall(_ work: ExpressionWork, in space: NameSpace) -> Expression {
        guard let head = work.children.first else { return unknown(work.node.location) }
        switch callee(head, space) {
        case .builtIn(let function): return finishFunction(function, work)
        case .defined(let index): return finishDefined(index, work, head)
        case .unknown:
            reportUnknownFunction(head, space)
            return unknown(work.node.location)
        }
    }

    private mutating func reportUnknownFunction(_ head: Node, _ space: NameSpace) {
        let name = symbol(head)
        guard !brokenNames.contains(name) else { return }
        var finding = Diagnostic(.unknownFunction, at: head.location, ["name": shown(head)])
        var search = NearNames(model.symbols[name])
        let isArabic = head.text.hasArabicLetters
        for function in Function.allCases {
            let word = isArabic ? function.arabic : function.english
            search.visit(word, as: word)
        }
        for other in named.names(in: space) { search.visit(model.symbols[other], as: written(model.symbols[other])) }
        suggest(search, in: &finding, at: head.location)
        report(finding)
    }

    // MARK: Definitions

    private mutating func finishDefined(_ index: Int, _ work: ExpressionWork, _ head: Node) -> Expression {
        let parameters = named.functions[index].parameters
        guard work.parts.count == parameters.count else {
            reportCount(shown(head), .number(parameters.count), work.parts.count, at: work.node.location)
            return unknown(work.node.location)
        }
        for (argument, (part, type)) in zip(work.children.dropFirst(), zip(work.parts, parameters)) where !fits(part.type, type) {
            reportArgument(shown(head), TypeWords.describe(type), TypedPart(argument, part), wanted: type)
        }
        guard let type = type(ofFunction: index, usedAt: work.node.location) else { return unknown(work.node.location) }
        return Expression(.defined(index, work.parts), type, work.node.location)
    }

    private mutating func reportCount(_ name: MessageArgument, _ expected: MessageArgument, _ found: Int, at place: Location) {
        report(Diagnostic(.argumentCount, at: place, ["name": name, "expected": expected, "found": .number(found)]))
    }

    private mutating func reportArgument(
        _ name: MessageArgument, _ expected: MessageArgument, _ part: TypedPart, _ function: Function? = nil,
        wanted: ValueType? = nil
    ) {
        var finding = Diagnostic(
            .argumentType, at: part.node.location,
            ["name": name, "expected": expected, "found": shown(part.node), "actual": TypeWords.describe(part.type)])
        addOrigins([part], to: &finding)
        if let function { suggest(ways: waysToArgument(part, function), in: &finding) }
        if let wanted { suggest(ways: waysToFit(part, wanted), in: &finding) }
        report(finding)
    }

    // MARK: The language's own

    private mutating func finishFunction(_ function: Function, _ work: ExpressionWork) -> Expression {
        if let shape = function.shape { return finish(function, shape, work) }
        let place = work.node.location
        let arguments = work.children.count - 1
        let wanted =
            switch function {
            case .overlaps: 2
            case .today: 0
            default: 1
            }
        let isSeveral = arguments > 1 && [.sum, .min, .max, .average].contains(function)
        guard isSeveral || arguments == wanted else {
            reportCount(.word(function.english), .number(wanted), arguments, at: place)
            return unknown(place)
        }
        switch function {
        case .today: return Expression(.today, .date, place)
        case .holds: return finishHolds(work)
        case .overlaps: return finishOverlaps(work)
        case .sum, .min, .max, .average: return finishAggregate(function, work)
        case .count, .different, .first, .last, .pairs, .consecutive, .previous:
            guard let argument = work.parts.first.map(valuesOfRows) else { return unknown(place) }
            let type: ValueType =
                switch function {
                case .count: .number
                case .different, .previous: argument.type
                case .first, .last: argument.type.element
                default: .list(.list(argument.type.element))
                }
            return Expression(.call(function, [argument]), type, place)
        default:
            // They begin a form of their own and are no functions.
            report(Diagnostic(.unknownFunction, at: place, ["name": .word(function.english)]))
            return unknown(place)
        }
    }

    /// A function of values: each argument is what its place takes.
    private mutating func finish(_ function: Function, _ shape: FunctionShape, _ work: ExpressionWork) -> Expression {
        let place = work.node.location
        let count = work.parts.count
        guard count >= shape.least, count <= shape.arguments.count, count == work.children.count - 1 else {
            let expected: MessageArgument =
                shape.optional == 0
                ? .number(shape.least)
                : .message(Message(.eitherOf, ["first": .number(shape.least), "second": .number(shape.arguments.count)]))
            reportCount(.word(function.english), expected, work.children.count - 1, at: place)
            return unknown(place)
        }
        var fits = true
        for (node, (part, wanted)) in zip(work.children.dropFirst(), zip(work.parts, shape.arguments)) where !wanted.takes(part.type) {
            reportArgument(.word(function.english), wanted.words, TypedPart(node, part), function)
            fits = false
        }
        let type: ValueType
        switch shape.result {
        case .boolean: type = .boolean
        case .number: type = .number
        case .text: type = .text
        case .texts: type = work.parts[0].type.isList ? .list(.text) : .text
        case .money: type = .money
        case .moment: type = .dateTime
        case .first: type = fits ? work.parts[0].type : .any
        case .union:
            let (left, right) = (work.parts[0].type.element, work.parts[1].type.element)
            if function == .union, case .record(let some) = left, case .record(let others) = right {
                // Records of any kinds may stand in one list: conferences and editions.
                type = .list(.record(some.union(others)))
            } else {
                type = .list(checkedUnion(left, right, work.children[1], work.children[2], at: place))
            }
        }
        return Expression(.call(function, work.parts), type, place)
    }

    private mutating func finishHolds(_ work: ExpressionWork) -> Expression {
        let argument = work.children[1]
        guard argument.kind == .name else {
            reportArgument(.word(Function.holds.english), .word(Kind.rule.english), TypedPart(argument, .any))
            return unknown(work.node.location)
        }
        return ruleName(argument).map { Expression(.holds(rule: $0), .boolean, work.node.location) } ?? unknown(work.node.location)
    }

    private mutating func finishOverlaps(_ work: ExpressionWork) -> Expression {
        for (argument, part) in zip(work.children.dropFirst(), work.parts) {
            switch part.type.element {
            case .any, .absent, .date, .dateTime, .dates, .time, .hours, .range: continue
            case .record(let kinds) where kinds.contains(where: \.hasTime): continue
            default: reportArgument(.word(Function.overlaps.english), TypeWords.label(.typeAvailable), TypedPart(argument, part), .overlaps)
            }
        }
        return Expression(.call(.overlaps, work.parts), .boolean, work.node.location)
    }

    /// `sum(list)`, or `max(a, b)` of the arguments themselves.
    private mutating func finishAggregate(_ function: Function, _ work: ExpressionWork) -> Expression {
        var arguments = work.parts.map(valuesOfRows)
        var element = arguments[0].type.element
        if arguments.count > 1 {
            element = .absent
            for (index, part) in arguments.enumerated() {
                let (left, right) = (work.children[max(1, index)], work.children[index + 1])
                element = checkedUnion(element, part.type, left, right, at: right.location)
            }
            arguments = [Expression(.list(arguments), .list(element), work.node.location)]
        }
        let isSum = function == .sum || function == .average
        let isFigure = [.number, .percent, .money, .duration, .any, .absent].contains(element)
        if isSum ? !isFigure : !ordered(element) {
            let expected = TypeWords.label(isSum ? .typeNumber : .typeOrdered)
            reportArgument(.word(function.english), expected, TypedPart(work.children[1], element, arguments[0]), function)
        }
        return Expression(.call(function, arguments), element, work.node.location)
    }
}
