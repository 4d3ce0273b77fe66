import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// Properties after a dot.
extension Checker {
    mutating func compileImplicitMember(_ node: Node, _ context: ExpressionContext) -> Expression {
        guard let element = context.element else {
            report(Diagnostic(.noElement, at: node.location, ["name": shown(node)]))
            return unknown(node.location)
        }
        let variable = Expression(.variable(element.slot), element.type, node.location)
        if let name = node.first(.memberName) { return compileMember(name, of: variable) }
        // A dot alone is the element itself; of a group, its value.
        guard case .row(_, let value) = element.type else { return variable }
        return Expression(.member(variable, Member(word: Property.value.english, accesses: [], plain: .value)), value, node.location)
    }

    /// `a.b.c`
    mutating func finishPath(_ work: ExpressionWork) -> Expression {
        guard var result = work.parts.first else { return unknown(work.node.location) }
        for child in work.children.dropFirst() { result = compileNested(child, in: result) ?? compileMember(child, of: result) }
        return result
    }

    /// A record nested by that name: `m2017.opening_session`, `prepare.invite`, `delegate_path[qazi].visa`.
    private mutating func compileNested(_ node: Node, in base: Expression) -> Expression? {
        let place = Location(file: base.location.file, range: base.location.range.union(node.range))
        switch base.node {
        case .constant(.record(let id)):
            guard let inner = nested(symbol(node), in: id) else { return nil }
            return Expression(.constant(.record(inner)), .record(KindSet(model.kind(inner))), place)
        case .index(let container, _):
            guard case .constant(.record(let id)) = container.node, let inner = nested(symbol(node), in: id) else { return nil }
            var accesses = [MemberAccess](repeating: .absent, count: Kind.allCases.count)
            accesses[Int(model.kind(id).rawValue)] = .named(inner)
            return Expression(.member(base, Member(word: node.text, accesses: accesses)), .record(KindSet(model.kind(inner))), place)
        default: return nil
        }
    }

    /// Whether what stands before a dot is a record whose nested ones may be named behind it.
    private func mayHoldNames(_ base: Expression) -> Bool {
        switch base.node {
        case .constant, .index: true
        default: false
        }
    }

    private mutating func compileMember(_ node: Node, of base: Expression) -> Expression {
        let place = Location(file: base.location.file, range: base.location.range.union(node.range))
        if probe != nil, probes(symbol(node), behind: base) { return unknown(place) }
        if base.type.element == .any || base.type == .absent { return Expression(.constant(.unknown), .any, place) }
        if let (member, type) = member(node, of: base.type) {
            note(node, member, mayHoldNames(base) ? [] : .isSure)
            return Expression(.member(base, member), type, place)
        }
        if let taking = takingPart(base, node), let (member, type) = member(node, of: taking.type) {
            note(node, member)
            return Expression(.member(taking, member), type, place)
        }
        reportUnknownMember(node, of: base)
        return unknown(place)
    }

    /// The participant, where a workflow of participants is asked of somebody by the name of their own record: `qatar.presence[debate]`.
    private mutating func takingPart(_ base: Expression, _ node: Node) -> Expression? {
        guard case .constant(.record(let id)) = base.node else { return nil }
        let name = symbol(node)
        let words = Vocabulary.meanings(of: node.head.kind == .word ? node.head.word : .none)
        let kinds = KindSet(Set(program.workflows.map(\.subject)).filter { workflow(named: name, words, of: $0) != nil })
        guard let referring = referringRecord(of: id, kinds: kinds, scope: .top) else { return nil }
        return Expression(.constant(.record(referring)), .record(KindSet(model.kind(referring))), base.location)
    }

    /// `delegate_path[qazi]`: a checklist for one element; a number picks from a list.
    func nextIndexPart(of work: ExpressionWork) -> ExpressionPart? {
        switch work.parts.count {
        case 0: work.children.first.map { ExpressionPart($0) }
        case 1 where work.children.count > 1: ExpressionPart(work.children[1], expected: keyType(of: work.parts[0]))
        default: nil
        }
    }

    /// What the brackets behind an expression take.
    private func keyType(of base: Expression) -> ValueType {
        if case .pair(let index) = base.type, let place = program.workflows[index].place { return .record(KindSet(place.kind)) }
        if case .constant(.record(let id)) = base.node, let loop = loops[id]?.loop { return loop.collection.type.element }
        return .number
    }

    mutating func finishIndex(_ work: ExpressionWork) -> Expression {
        guard work.parts.count == 2 else { return unknown(work.node.location) }
        let (base, key) = (work.parts[0], work.parts[1])
        let expected = keyType(of: base)
        if expected == .number, !base.type.isList, base.type != .any {
            reportNoCollection(work.children[0], base.type)
        } else {
            checkKey(key.type, work.children[1], expected)
        }
        if case .pair(let index) = base.type { return Expression(.index(base, key), .state(index), work.node.location) }
        return Expression(.index(base, key), base.type.element, work.node.location)
    }

    private mutating func checkKey(_ type: ValueType, _ node: Node, _ expected: ValueType) {
        guard !fits(type, expected) else { return }
        report(
            Diagnostic(
                .argumentType, at: node.location,
                ["name": .code("[ ]"), "expected": TypeWords.describe(expected), "found": shown(node), "actual": TypeWords.describe(type)]))
    }

    // MARK: Findings

    private mutating func reportUnknownMember(_ node: Node, of base: Expression) {
        let type = base.type
        // What stands in broken declarations is not reported again.
        let name = symbol(node)
        if brokenNames.contains(name) { return }
        var finding = Diagnostic(.unknownMember, at: node.location, ["base": TypeWords.describe(type.element), "name": shown(node)])
        if let kinds = type.element.kinds, maySearch() {
            var search = NearNames(model.symbols[name])
            let isArabic = model.symbols[name].hasArabicLetters
            for word in memberWords(of: kinds, isArabic: isArabic) { search.visit(word, as: word) }
            if case .constant(.record(let id)) = base.node {
                for child in model[id].children where !model[child].name.isNone {
                    search.visit(model.name(child), as: written(model.name(child)))
                }
            }
            suggest(search, in: &finding, at: node.location)
        }
        report(finding)
    }

    /// The words that may stand behind the dot for records of some kinds, in one of the two scripts.
    private func memberWords(of kinds: KindSet, isArabic: Bool) -> [String] {
        var words = model.customFields.filter { kinds.contains($0.kind) }.map { model.symbols[$0.name] }
        words += program.workflows.filter { kinds.contains($0.subject) }.map { model.symbols[$0.name] }
        for property in Property.allCases { words.append(isArabic ? property.arabic : property.english) }
        var all = kinds
        for kind in kinds { all = all.union(kind.head.reference ?? .empty) }
        for kind in all {
            words += kind.shapes.map { isArabic ? $0.clause.arabic : $0.clause.english }
            words += kind.children.flatMap { isArabic ? [$0.arabicPlural, $0.arabic] : [$0.englishPlural, $0.english] }
        }
        return words.filter { !$0.isEmpty }
    }
}
