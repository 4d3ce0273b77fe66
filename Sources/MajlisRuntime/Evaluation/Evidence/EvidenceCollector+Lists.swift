import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

// Who decides: elements of quantifiers, members of lists that are counted, values that are summed.

extension EvidenceCollector {
    // MARK: every, some

    /// The elements for which the condition is what decides, and for the first of them why.
    mutating func addElements(
        _ every: Bool, _ slot: Int, _ collection: Expression, _ condition: Expression, _ truth: Kleene, to result: inout Evidence,
        _ frame: inout [Value]
    ) {
        let list = evaluator.gather(collection, &frame)
        guard evaluator.bind(slot, &frame) else { return }
        // `every` that holds and `some` that fails are so for all elements: there is nobody to name.
        let deciding: Kleene
        switch (every, truth) {
        case (true, .no): deciding = .no
        case (false, .yes): deciding = .yes
        case (_, .unknown): deciding = .unknown
        default:
            let count = evaluator.count(list).least
            let said = Message(every ? .evidenceForAll : .evidenceForNone, ["count": .number(count)])
            result.witnesses.append(RelatedPlace(collection.location, said))
            return
        }
        var withheld = 0
        var elements: [(element: Value, isSure: Bool)] = []
        for (element, isSure) in list.sure.map({ ($0, true) }) + list.possible.map({ ($0, false) }) {
            frame[slot] = element
            let holds = evaluator.truth(condition, frame: &frame)
            // A possible member decides nothing, but may leave it open.
            let isDeciding = isSure ? holds == deciding : deciding == .unknown && holds != (every ? .yes : .no)
            guard isDeciding else { continue }
            if evaluator.isWithheld(condition, disclosure, &frame) { withheld += 1 } else { elements.append((element, isSure)) }
        }
        let code: MessageCode = deciding == .no ? .evidenceNotFor : deciding == .yes ? .evidenceSoFor : .evidenceOpenFor
        for (element, isSure) in elements.prefix(Self.mostWitnesses) {
            let place = element.recordID.flatMap { model.headLocation($0).location } ?? result.location
            let name = wording.name(element)
            result.witnesses.append(RelatedPlace(place, Message(isSure ? code : .evidencePerhaps, ["record": name])))
            guard result.parts.count < Self.mostElements, result.parts.count + 1 == result.witnesses.count, partsLeft > 0 else { continue }
            frame[slot] = element
            var part = evidence(of: condition, &frame)
            part.element = name
            result.parts.append(part)
        }
        result.omitted = elements.count - result.witnesses.count
        addWithheld(withheld, to: &result)
        if list.unnamed.most != 0, truth == .unknown {
            result.witnesses.append(RelatedPlace(collection.location, Message(.moreUnnamed)))
        }
    }

    private func addWithheld(_ count: Int, to result: inout Evidence) {
        guard count > 0 else { return }
        result.witnesses.append(RelatedPlace(result.location, Message(.evidenceWithheld, ["count": .number(count)])))
    }

    // MARK: Members of lists

    /// What a list consists of: each member, or where its values were read.
    mutating func addMembers(of expression: Expression, to result: inout Evidence, _ frame: inout [Value]) {
        switch expression.node {
        case .call(.different, let arguments) where arguments.count == 1: addMembers(of: arguments[0], to: &result, &frame)
        case .select(let base, let slot, let value):
            let evaluator = self.evaluator
            addValues(of: evaluator.gather(base, &frame), value, to: &result, &frame) { element, frame in
                guard evaluator.bind(slot, &frame) else { return .unknown }
                frame[slot] = element
                return evaluator.evaluate(value, frame: &frame)
            }
        case .member(let base, let member) where base.type.isList && expression.type.element.kinds == nil:
            let evaluator = self.evaluator
            addValues(of: evaluator.gather(base, &frame), expression, to: &result, &frame) { element, _ in
                evaluator.member(member, of: element)
            }
        case .query(let index) where depth < 8 && evaluator.context.program.queries.indices.contains(index):
            let query = evaluator.context.program.queries[index]
            var inner = Evaluator.frame(size: query.frameSize)
            depth += 1
            addMembers(of: query.expression, to: &result, &inner)
            depth -= 1
        case .filter(let base, let slot, let condition): addFiltered(base, slot, condition, expression, to: &result, &frame)
        default: addNames(of: evaluator.gather(expression, &frame), expression, to: &result, &frame)
        }
    }

    private mutating func addFiltered(
        _ base: Expression, _ slot: Int, _ condition: Expression, _ expression: Expression, to result: inout Evidence,
        _ frame: inout [Value]
    ) {
        let list = evaluator.gather(expression, &frame)
        guard evaluator.bind(slot, &frame) else { return }
        // Who is in the list would tell what must not be told.
        for element in (list.sure + list.possible).prefix(Self.mostWitnesses) {
            frame[slot] = element
            if evaluator.isWithheld(condition, disclosure, &frame) {
                return addWithheld(list.sure.count + list.possible.count, to: &result)
            }
        }
        addNames(of: list, expression, to: &result, &frame)
        // What leaves it open who belongs to it.
        if let open = list.possible.first, partsLeft > 0 {
            frame[slot] = open
            var part = evidence(of: condition, &frame)
            part.element = wording.name(open)
            result.parts.append(part)
        }
    }

    private func addNames(of list: Gathering, _ expression: Expression, to result: inout Evidence, _ frame: inout [Value]) {
        let members = list.sure.map { ($0, true) } + list.possible.map { ($0, false) }
        for (element, isSure) in members.prefix(Self.mostWitnesses) {
            guard let record = element.recordID, let place = model.headLocation(record).location else { continue }
            result.witnesses.append(
                RelatedPlace(place, Message(isSure ? .evidenceRecord : .evidencePerhaps, ["record": wording.name(element)])))
        }
        if !result.witnesses.isEmpty { result.omitted = members.count - min(members.count, Self.mostWitnesses) }
        if list.unnamed.most != 0 { result.witnesses.append(RelatedPlace(expression.location, Message(.moreUnnamed))) }
    }

    /// Of each element the value that is summed, compared or counted, with the clause it was read from.
    private func addValues(
        of list: Gathering, _ value: Expression, to result: inout Evidence, _ frame: inout [Value],
        _ read: (Value, inout [Value]) -> Value
    ) {
        let members = list.sure.map { ($0, true) } + list.possible.map { ($0, false) }
        for (element, _) in members.prefix(Self.mostWitnesses) {
            guard let record = element.recordID else { continue }
            evaluator.context.reads = []
            let found = read(element, &frame)
            let reads = evaluator.context.reads ?? []
            evaluator.context.reads = nil
            guard
                let place = reads.last.flatMap({ $0.location ?? model.headLocation($0.record).location })
                    ?? model.headLocation(record).location
            else { continue }
            let isHidden = result.isWithheld || reads.contains { !disclosure.mayShow($0.property, of: $0.record) }
            let shown = isHidden ? .word(Choice.confidential.english) : wording.value(found)
            result.witnesses.append(RelatedPlace(place, Message(.evidenceValue, ["record": wording.name(element), "value": shown])))
        }
        if !result.witnesses.isEmpty { result.omitted = members.count - min(members.count, Self.mostWitnesses) }
        if list.unnamed.most != 0 { result.witnesses.append(RelatedPlace(value.location, Message(.moreUnnamed))) }
    }
}
