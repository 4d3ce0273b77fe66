import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// What a bare name in an expression means: a variable, a value word where its type is expected, a record, a named expression, a collection,
/// an anchor, a property of the meeting at hand, and at last any value word.
extension Checker {
    mutating func compileName(_ node: Node, _ context: inout ExpressionContext, expected: ValueType?) -> Expression {
        let place = node.location
        let name = symbol(node)
        if probe != nil, probes(name, context, expected: expected) { return unknown(place) }
        if let variable = context.variables.last(where: { $0.name == name }) {
            if wordUses != nil { noteStepVariable(node, variable, context) }
            return Expression(.variable(variable.slot), variable.type, place)
        }
        // In backticks it is never a word of the language.
        let words = Vocabulary.meanings(of: node.head.kind == .word ? node.head.word : .none)
        if let expected, let constant = expectedWord(node, words, expected, context) {
            if let group = Self.group(of: expected) { note(node, group, .isSure) }
            return constant
        }
        switch resolve(name, kinds: expected?.kinds, scope: context.scope) {
        // A rule is no value: a parameter may bear its name, `women_share`.
        case .one(let id) where model.kind(id) == .rule && named[name, scopes.space(of: context.scope)] != nil: break
        case .one(let id): return Expression(.constant(.record(id)), .record(KindSet(model.kind(id))), place)
        case .several(let all):
            reportAmbiguous(name, all, at: place)
            return unknown(place)
        case .none: break
        }
        if let known = named[name, scopes.space(of: context.scope)] { return compileNamed(known, node, place) }
        if brokenNames.contains(name) { return unknown(place) }
        if let word = compileWord(node, words, context, expected) { return word }
        reportName(node, name, context, expected)
        return unknown(place)
    }

    // MARK: Words that are expected

    /// The group that a word belongs to where such a type is expected; nil where it is a name, or said elsewhere.
    private static func group(of expected: ValueType) -> WordGroup? {
        switch expected {
        case .choice, .taskState, .weekday, .record: .choice
        case .kind, .list: .kind
        case .date, .dateTime, .dates: .clause
        case .duration: .unit
        default: nil
        }
    }

    private mutating func expectedWord(_ node: Node, _ words: Meanings, _ expected: ValueType, _ context: ExpressionContext) -> Expression?
    {
        func constant(_ value: Value, _ type: ValueType) -> Expression { Expression(.constant(value), type, node.location) }
        switch expected {
        case .choice(let set): return words.choice.flatMap { isMember($0, of: set) ? constant(.choice($0), .choice(set)) : nil }
        case .taskState: return words.choice.flatMap { Self.taskStates.contains($0) ? constant(.choice($0), .taskState) : nil }
        case .weekday: return words.choice.flatMap { isMember($0, of: .weekday) ? constant(.choice($0), .weekday) : nil }
        case .language:
            let code = Literal.name(of: node)
            return Codes.languages.contains(code) ? constant(.label(model.symbols.intern(code)), .language) : nil
        case .currency:
            let code = Literal.name(of: node)
            return Codes.currencies.contains(code) ? constant(.label(model.symbols.intern(code)), .currency) : nil
        case .label: return constant(.label(symbol(node)), .label)
        case .word(let field):
            let name = symbol(node)
            let allowed = model.customFields[field].words
            return allowed.isEmpty || allowed.contains(name) ? constant(.label(name), .word(field)) : nil
        case .state(let workflow):
            return stateName(node, workflow).map { constant(.label($0), .state(workflow)) }
        case .kind: return words.kind.map { constant(.kind($0), .kind) }
        case .record(let kinds): return expectedRecord(node, words, kinds, context)
        case .date, .dateTime, .dates:
            return anchor(words).map { Expression(.anchor($0, meeting: meeting(context)), .dateTime, node.location) }
        case .duration: return Self.singleUnit(node).map { constant(.duration(DurationBox($0)), .duration) }
        case .list:
            // The collection, not a record that bears its name.
            guard let kind = words.kind, words.isPlural else { return nil }
            return Expression(.collection(kind, within: meeting(context)), .list(.record(KindSet(kind))), node.location)
        default: return nil
        }
    }

    /// `delegate` where a category is expected, `volunteer` where somebody is: words that stand for records, unless a record bears that name.
    private mutating func expectedRecord(_ node: Node, _ words: Meanings, _ kinds: KindSet, _ context: ExpressionContext) -> Expression? {
        guard words.choice != nil, case .none = look(up: symbol(node), from: context.scope) else { return nil }
        if kinds.contains(.category), let id = defaultCategory(words.word) {
            return Expression(.constant(.record(id)), .record(KindSet(.category)), node.location)
        }
        if kinds.contains(.person), words.choice == .volunteer { return Expression(.constant(.choice(.volunteer)), .any, node.location) }
        return nil
    }

    private func isMember(_ choice: Choice, of set: ChoiceSet?) -> Bool { set?.members.contains(choice) ?? true }

    static let taskStates: [Choice] = [.undecided, .notApplicable, .blocked, .ready, .overdue, .done, .skipped]

    // MARK: Words of the language

    private func anchor(_ words: Meanings) -> Anchor? {
        switch words.clause {
        case .opening: .opening
        case .closing: .closing
        default: nil
        }
    }

    /// A word that stands as a value: a collection, an anchor, `today`, a property of the meeting, a value word.
    private mutating func compileWord(_ node: Node, _ words: Meanings, _ context: ExpressionContext, _ expected: ValueType?) -> Expression?
    {
        let place = node.location
        func collection(_ kind: Kind) -> Expression {
            Expression(.collection(kind, within: meeting(context)), .list(.record(KindSet(kind))), place)
        }
        if let anchor = anchor(words) {
            note(node, .clause)
            return Expression(.anchor(anchor, meeting: meeting(context)), .dateTime, place)
        }
        if words.function == .today {
            note(node, .function)
            return Expression(.today, .date, place)
        }
        if let kind = words.kind, words.canBePlural {
            note(node, .kind, .isPlural)
            return collection(kind)
        }
        if words.word != .none || !model.customFields.isEmpty, let meeting = meeting(context) ?? onlyMeeting {
            let base = Expression(.constant(.record(meeting)), .record(KindSet(model.kind(meeting))), place)
            if let (member, type) = member(node, of: base.type) {
                note(node, member)
                return Expression(.member(base, member), type, place)
            }
        }
        // The singular of a kind that nothing else explains: the collection is meant.
        if let kind = words.kind, expected == nil || expected?.isList == true {
            note(node, .kind)
            return collection(kind)
        }
        guard let choice = words.choice else { return nil }
        switch expected {
        // One of another set would never be equal.
        case .choice?, .taskState?, .weekday?, .state?, .pair?: return nil
        default:
            note(node, .choice)
            return Expression(.constant(.choice(choice)), isMember(choice, of: .weekday) ? .weekday : .choice(nil), place)
        }
    }

    /// The meeting whose braces the expression stands in.
    func meeting(_ context: ExpressionContext) -> RecordID? { scopes[context.scope].first { Checker.meetings.contains(model.kind($0)) } }

    /// The project's only conference or edition.
    private var onlyMeeting: RecordID? {
        let (conferences, editions) = (model.records(of: .conference), model.records(of: .edition))
        return conferences.count + editions.count == 1 ? conferences.first ?? editions.first : nil
    }

    /// `actor` and `moment` of a step; a loop's variable that a script calls so has no second name.
    private mutating func noteStepVariable(_ node: Node, _ variable: Variable, _ context: ExpressionContext) {
        let name = model.symbols[variable.name]
        for (english, arabic) in [Checker.actor, Checker.moment] where name == english || name == arabic {
            let other = name == english ? arabic : english
            guard context.variables.contains(where: { $0.slot == variable.slot && model.symbols[$0.name] == other }) else { continue }
            note(node, english: english, arabic: arabic)
        }
    }

    // MARK: Findings

    /// Nothing bears the name. What is said of it follows from what is expected.
    private mutating func reportName(_ node: Node, _ name: Symbol, _ context: ExpressionContext, _ expected: ValueType?) {
        switch expected {
        case .choice(let set?)?: return reportChoice(node, set.members, TypeWords.label(.typeValueHere))
        case .weekday?: return reportChoice(node, ChoiceSet.weekday.members, TypeWords.label(.typeValueHere))
        case .taskState?: return reportChoice(node, Self.taskStates, TypeWords.label(.typeValueHere))
        case .word(let field)?:
            return reportFieldWord(node, model.customFields[field].words, .field(model.customFields[field].name))
        case .state(let workflow)?: return reportState(node, workflow)
        case .pair(let workflow)?:
            let name = model.symbols[program.workflows[workflow].name]
            let kind = program.workflows[workflow].place?.kind ?? .session
            return report(
                Diagnostic(
                    .pairMissing, at: node.location,
                    [
                        "name": .code(name), "kind": .word(kind.english), "subject": .word(program.workflows[workflow].subject.english),
                        "example": .code("\(name)[\(node.text.hasArabicLetters ? kind.arabic : kind.english)] == \(node.text)"),
                    ]))
        case .language?:
            _ = languageCode(node)
            return
        case .currency?: return reportCurrency(Literal.name(of: node), at: node.location)
        default: break
        }
        var words =
            context.variables.map { model.symbols[$0.name] } + named.names(in: scopes.space(of: context.scope)).map { model.symbols[$0] }
        if expected?.kinds == nil { words += nearest(to: node, among: .kind) { $0.canBePlural } }
        reportUnknown(name, kinds: expected?.kinds, scope: context.scope, at: node.location, words: words)
    }
}
