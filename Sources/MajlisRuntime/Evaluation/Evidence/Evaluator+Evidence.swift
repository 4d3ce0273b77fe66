import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

extension Evaluator {
    /// Why an expression has the value it has: every part that is no constant with its value, the clauses it was read from, the elements
    /// that decide. Evaluates again, without findings; where that takes too much work, the expression and its value alone.
    /// - Parameter frame: with the values that the expression was evaluated with; slots of filters and quantifiers are overwritten.
    public func evidence(of expression: Expression, frame: inout [Value], disclosure: Disclosure) -> Evidence {
        let value = context.explaining { evaluate(expression, frame: &frame) } ?? .unknown
        let found = context.explaining {
            var collector = EvidenceCollector(self, disclosure)
            return collector.evidence(of: expression, &frame)
        }
        if let found { return found }
        let writer = EvidenceCollector(self, disclosure)
        return writer.alone(expression, value, &frame)
    }
}

/// Goes through the parts of an expression and writes down what each came to.
struct EvidenceCollector {
    let evaluator: Evaluator
    let disclosure: Disclosure
    let wording: EvidenceWording
    /// Parts that may still be written.
    var partsLeft = 60
    /// Definitions and queries that are being looked into.
    var depth = 0

    static let mostWitnesses = 5
    static let mostElements = 3
    private static let mostSources = 4

    init(_ evaluator: Evaluator, _ disclosure: Disclosure) {
        self.evaluator = evaluator
        self.disclosure = disclosure
        wording = EvidenceWording(evaluator, disclosure)
    }

    var model: Model { evaluator.model }

    /// The part with its value and nothing below it.
    func alone(_ expression: Expression, _ value: Value, _ frame: inout [Value]) -> Evidence {
        let isWithheld = evaluator.isWithheld(expression, disclosure, &frame)
        var truth: Evidence.Truth?
        if expression.isCondition, !isWithheld { truth = evaluator.truth(value).evidence }
        return Evidence(
            text: wording.text(expression.location), location: expression.location, truth: truth,
            value: isWithheld ? .word(Choice.confidential.english) : wording.value(value), isWithheld: isWithheld)
    }

    mutating func evidence(of expression: Expression, _ frame: inout [Value]) -> Evidence {
        partsLeft -= 1
        var result = alone(expression, .unknown, &frame)
        let isRead = expression.isPath
        if isRead { evaluator.context.reads = [] }
        let value = evaluator.evaluate(expression, frame: &frame)
        if isRead { addSources(evaluator.context.reads ?? [], value, to: &result) }
        if isRead, result.sources.isEmpty { addHolder(of: expression, to: &result, &frame) }
        if case .anchor(let anchor, let meeting) = expression.node { addDay(anchor, meeting, to: &result) }
        evaluator.context.reads = nil
        if !result.isWithheld {
            result.value = wording.value(value)
            if expression.isCondition { result.truth = evaluator.truth(value).evidence }
        }
        if partsLeft > 0 { addParts(of: expression, evaluator.truth(value), to: &result, &frame) }
        return result
    }

    // MARK: Sources

    private func addSources(_ reads: [ClauseRead], _ value: Value, to result: inout Evidence) {
        for read in reads.suffix(Self.mostSources) {
            guard let place = wording.source(read), !result.sources.contains(place) else { continue }
            result.sources.append(place)
        }
        // A record by itself: where it is declared.
        if result.sources.isEmpty, let record = value.recordID, let place = model.headLocation(record).location, disclosure.mayShow(record)
        {
            result.sources.append(RelatedPlace(place, Message(.evidenceRecord, ["record": wording.value(value)])))
        }
    }

    /// What is reckoned from the agenda (a start, a length) and what is absent: where the record stands whose it is.
    private func addHolder(of expression: Expression, to result: inout Evidence, _ frame: inout [Value]) {
        guard case .member(let base, _) = expression.node, case .record(let record) = evaluator.evaluate(base, frame: &frame),
            disclosure.mayShow(record), let place = model.headLocation(record).location
        else { return }
        result.sources = [RelatedPlace(place, Message(.evidenceRecord, ["record": wording.value(.record(record))]))]
    }

    /// Where the opening or closing stands that no clause states: the first or last day.
    private func addDay(_ anchor: Anchor, _ meeting: RecordID?, to result: inout Evidence) {
        let meeting = meeting ?? evaluator.context.soleMeeting
        let days = evaluator.schedule.days.filter {
            meeting == nil || evaluator.meeting(of: $0) == nil || evaluator.meeting(of: $0) == meeting
        }
        guard result.sources.allSatisfy({ $0.message.code != .evidenceSource }), let day = anchor == .opening ? days.first : days.last,
            let place = model.headLocation(day).location
        else { return }
        result.sources = [RelatedPlace(place, Message(.evidenceRecord, ["record": wording.value(.record(day))]))]
    }

    // MARK: Parts

    private mutating func addParts(of expression: Expression, _ truth: Kleene, to result: inout Evidence, _ frame: inout [Value]) {
        switch expression.node {
        case .and(let operands), .or(let operands):
            // Those that made it what it is.
            for operand in operands where evaluator.truth(operand, frame: &frame) == truth { add(operand, to: &result, &frame) }
        case .not(let inner), .negate(let inner): add(inner, to: &result, &frame)
        case .compare(_, let left, let right), .offset(let left, let right, _), .range(let left, let right), .index(let left, let right):
            add(left, to: &result, &frame)
            add(right, to: &result, &frame)
        case .membership(let element, let container, _):
            add(element, to: &result, &frame)
            add(container, to: &result, &frame)
        case .test(let operand, _, _): add(operand, to: &result, &frame)
        case .arithmetic(let parts): for (_, part) in parts { add(part, to: &result, &frame) }
        case .list(let elements): for element in elements { add(element, to: &result, &frame) }
        case .conditional(let condition, let then, let otherwise):
            add(condition, to: &result, &frame)
            let holds = evaluator.truth(condition, frame: &frame)
            if holds != .no { add(then, to: &result, &frame) }
            if holds != .yes { add(otherwise, to: &result, &frame) }
        case .quantified(let every, let slot, let collection, let condition):
            addElements(every, slot, collection, condition, truth, to: &result, &frame)
        case .collection, .filter, .select, .order: addMembers(of: expression, to: &result, &frame)
        default: addRareParts(of: expression, to: &result, &frame)
        }
    }

    private mutating func addRareParts(of expression: Expression, to result: inout Evidence, _ frame: inout [Value]) {
        switch expression.node {
        case .call(_, let arguments):
            if arguments.count == 1, let list = arguments.first, list.type.isList {
                // A clause with several values shows them itself.
                let isClause = list.isPath && list.type.element.kinds == nil
                isClause ? add(list, to: &result, &frame) : addMembers(of: list, to: &result, &frame)
            } else {
                for argument in arguments { add(argument, to: &result, &frame) }
            }
        case .member(let base, _) where !expression.isPath: add(base, to: &result, &frame)
        case .defined(let index, let arguments):
            guard evaluator.context.program.functions.indices.contains(index), depth < 8 else { return }
            let function = evaluator.context.program.functions[index]
            var inner = Evaluator.frame(size: function.frameSize, arguments.map { evaluator.evaluate($0, frame: &frame) })
            for argument in arguments where !argument.isVariable { add(argument, to: &result, &frame) }
            // What ships with the program says itself what it means: its value, and what it read of the planner's own files.
            if wording.isBuiltIn(function.body.location) { return addFacts(of: function.body, to: &result, &inner) }
            depth += 1
            add(function.body, to: &result, &inner)
            depth -= 1
        case .query(let index):
            guard depth < 8, evaluator.context.program.queries.indices.contains(index) else { return }
            let query = evaluator.context.program.queries[index]
            var inner = Evaluator.frame(size: query.frameSize)
            depth += 1
            if query.expression.type.isList {
                addMembers(of: query.expression, to: &result, &inner)
            } else {
                add(query.expression, to: &result, &inner)
            }
            depth -= 1
        case .holds(let name):
            guard let rule = evaluator.context.program.rules.first(where: { $0.name == name }),
                let place = model.headLocation(rule.record).location
            else { return }
            result.sources.append(RelatedPlace(place, Message(.ruleItself, ["rule": wording.value(.record(rule.record))])))
        default: return
        }
    }

    /// Clauses that a definition of the program read in the scripts, each once.
    private func addFacts(of body: Expression, to result: inout Evidence, _ frame: inout [Value]) {
        evaluator.context.reads = []
        _ = evaluator.evaluate(body, frame: &frame)
        let reads = evaluator.context.reads ?? []
        evaluator.context.reads = nil
        for read in reads where result.sources.count < Self.mostSources {
            guard let place = read.location, !wording.isBuiltIn(place), let source = wording.source(read), !result.sources.contains(source)
            else { continue }
            result.sources.append(source)
        }
    }

    private mutating func add(_ expression: Expression, to result: inout Evidence, _ frame: inout [Value]) {
        guard partsLeft > 0, !expression.isConstant else { return }
        result.parts.append(evidence(of: expression, &frame))
    }
}

extension Kleene {
    /// As evidence says it.
    var evidence: Evidence.Truth {
        switch self {
        case .yes: .yes
        case .no: .no
        case .unknown: .unknown
        }
    }
}
