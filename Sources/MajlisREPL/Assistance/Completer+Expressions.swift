import MajlisLanguage
import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// Inside an expression: operands, what joins them, and properties behind a dot.
extension Completer {
    /// - Parameters:
    ///   - node: the whole expression.
    ///   - expected: what its value must be.
    ///   - shape: the clause whose value it is.
    func fillExpression(
        _ list: inout CandidateList, _ input: CompletionInput, _ node: Node, expected: ValueType? = nil, element: ValueType? = nil,
        shape: ClauseShape? = nil
    ) {
        let bindings = bindings(in: input)
        if input.previous?.kind == .dot {
            let probe = probe(node, input, bindings, element)
            if let base = probe.base { addMembers(of: base, record: probe.record, to: &list) }
            return
        }
        if input.previousWords.infix == .is || input.previousWords.infix == .not && before(input, 2)?.infix == .is {
            return addStates(to: &list)
        }
        if node.firstToken < input.token, standsBehindOperand(input) {
            if input.previous?.kind == .integer || input.previous?.kind == .decimal { addUnits(to: &list, rank: 0) }
            return addInfixes(to: &list, of: typeBefore(input, node, bindings), in: input, rank: 1)
        }
        let probe = probe(node, input, bindings, element)
        // A name that is being given is nobody's but the person's.
        if let function = input.previousWords.function, [.every, .some, .each].contains(function) { return }
        var wanted = probe.isReached ? probe.expected : nil
        if !probe.isReached || node.kind == .name { wanted = wanted ?? expected }
        for variable in probe.variables where variable.name != "_" {
            list.add(name: variable.name, title: nil, note: said(variable.type), rank: 0)
        }
        if [.before, .after].contains(input.previousWords.infix) {
            for word in [Clause.opening, .closing] { list.add(word, behind: "", rank: 0) }
        }
        addOperands(in: input, expected: wanted, to: &list, rank: 1)
    }

    // MARK: Where the cursor stands

    /// Something complete stands before the cursor: an infix word goes on from it.
    private func standsBehindOperand(_ input: CompletionInput) -> Bool {
        guard let previous = input.previous else { return false }
        switch previous.kind {
        case .quotedWord, .integer, .decimal, .date, .month, .time, .compactDuration, .text, .blockText, .rightParen, .rightBracket,
            .percent:
            return true
        case .word:
            let words = input.previousWords
            if words.infix != nil || previous.word == Vocabulary.word("order") || words.literal == .about { return false }
            if let function = words.function, [.every, .some, .each, .if].contains(function) { return false }
            // `order by` takes what follows.
            return !(words.clause == .by && before(input, 2).map { $0.word == Vocabulary.word("order") } ?? false)
        default: return false
        }
    }

    private func before(_ input: CompletionInput, _ count: Int) -> Meanings? {
        let index = input.token - count
        guard index >= 0, input.tree.tokens[index].kind == .word else { return nil }
        return Vocabulary.meanings(of: input.tree.tokens[index].word)
    }

    private func probe(_ node: Node, _ input: CompletionInput, _ bindings: [Inquiry.Binding], _ element: ValueType?) -> ExpressionProbe {
        let source = SourceFile(name: SessionInput.name, text: node.text)
        let whole = TextRange(start: 0, end: ByteOffset(source.bytes.count))
        let tree = Parser.parseExpression(source, file: session.view.inquiry.nextFile, range: whole)
        return session.view.inquiry.probe(tree, for: CompletionInput.mark, binding: bindings, element: element)
    }

    /// The type of what stands before the cursor, as far as it is an expression of its own.
    private func typeBefore(_ input: CompletionInput, _ node: Node, _ bindings: [Inquiry.Binding]) -> ValueType? {
        let start = Int(node.range.start)
        let end = Int(input.tree.tokens[input.token].start)
        guard start < end else { return nil }
        let text = String(decoding: input.tree.source.bytes[start..<end], as: UTF8.self)
        return type(of: text, binding: bindings)
    }

    /// The type of an expression; nil where it has none.
    func type(of text: String, binding: [Inquiry.Binding]) -> ValueType? {
        let source = SourceFile(name: SessionInput.name, text: text)
        let whole = TextRange(start: 0, end: ByteOffset(source.bytes.count))
        let tree = Parser.parseExpression(source, file: session.view.inquiry.nextFile, range: whole)
        guard !tree.diagnostics.contains(where: { $0.severity == .error }) else { return nil }
        let type = session.view.inquiry.compile(tree, binding: binding).expression.type
        return type == .any ? nil : type
    }

    /// What the input binds around the cursor: the last value, loops of rules and tasks, parameters of a definition.
    private func bindings(in input: CompletionInput) -> [Inquiry.Binding] {
        var found = session.lastValue.map { [Inquiry.Binding(name: "_", type: $0.type)] } ?? []
        for node in input.path {
            switch node.kind {
            case .record:
                let parts = Array(node.children) + (node.first(.block).map { Array($0.children) } ?? [])
                for loop in parts where loop.kind == .forEach && loop.firstToken < input.token {
                    if let binding = binding(of: loop, found) { found.append(binding) }
                }
            case .define:
                for parameter in node.children where parameter.kind == .definedParameter {
                    guard let name = parameter.first(.name), let type = parameter.first(.fieldType) else { continue }
                    found.append(Inquiry.Binding(name: Literal.name(of: name), type: valueType(type, input)))
                }
            default: break
            }
        }
        return found
    }

    private func binding(of loop: Node, _ outer: [Inquiry.Binding]) -> Inquiry.Binding? {
        let parts = Array(loop.children)
        guard parts.count == 2, parts[0].kind == .name else { return nil }
        // What it loops over, without conditions, which may be about the variable itself.
        var base = parts[1]
        while [.filter, .ordering].contains(base.kind), let first = base.children.first(where: { _ in true }) { base = first }
        guard let type = type(of: base.text, binding: outer) else { return nil }
        return Inquiry.Binding(name: Literal.name(of: parts[0]), type: type.element)
    }

    /// The type that a word behind a colon means.
    private func valueType(_ node: Node, _ input: CompletionInput) -> ValueType {
        let words = input.words(node)
        if let kind = words.kind { return .record(KindSet(kind)) }
        switch words.type {
        case .text?: return .text
        case .number?: return .number
        case .date?: return .date
        case .datetime?: return .dateTime
        case .time?: return .time
        case .duration?: return .duration
        case .money?: return .money
        case .percent?: return .percent
        case .boolean?: return .boolean
        case .party?: return .party
        case .oneOf?, nil: return .any
        }
    }

    // MARK: Operands

    /// What an operand may begin with.
    func addOperands(in input: CompletionInput, expected: ValueType?, to list: inout CandidateList, rank: Int) {
        if let expected, addExpected(expected, in: input, to: &list, rank: rank) {
            for word in [Literal.tbd, .none] { list.add(word, behind: "", rank: rank + 4) }
            return
        }
        let inquiry = session.view.inquiry
        for value in inquiry.namedValues {
            let name = CandidateList.written(value.name)
            let note = value.type.map(said) ?? gloss(value.form == .query ? Statement.query : Statement.define)
            guard list.fits(value.name) else { continue }
            list.add(Candidate(insertion: value.form == .function ? name + "(" : name, label: name, note: note), rank: rank + 1)
        }
        for kind in Kind.allCases where !kind.englishPlural.isEmpty {
            let isUsed = !session.view.model.records(of: kind).isEmpty
            list.add(kind, plural: true, rank: rank + (isUsed ? 1 : 4))
        }
        addNames(in: input, to: &list, rank: rank + 2)
        for function in Function.allCases {
            let takesBrackets = ![.every, .some, .each, .if, .today].contains(function)
            list.add(function, behind: takesBrackets ? "(" : function == .today ? "" : " ", rank: rank + 3)
        }
        for word in [Clause.opening, .closing] { list.add(word, behind: "", rank: rank + 3) }
        list.add(Infix.not, rank: rank + 3)
        for word in [Literal.true, .false, .tbd, .none] { list.add(word, behind: "", rank: rank + 4) }
    }

    /// All names of records.
    private func addNames(in input: CompletionInput, to list: inout CandidateList, rank: Int) {
        let model = session.view.model
        let limit = list.hasBegun ? Int.max : list.count + 400
        for index in model.records.indices where !model.records[index].name.isNone && !model.records[index].isTemplate {
            guard list.count < limit else { return }
            let kind = model.records[index].kind
            // Tasks are named with their checklist.
            if kind == .task, model.records[index].parent != nil { continue }
            add(record: RecordID(index), to: &list, rank: rank)
        }
    }

    /// The values of a type that has only so many; false where it has not.
    @discardableResult
    func addExpected(_ type: ValueType, in input: CompletionInput, to list: inout CandidateList, rank: Int) -> Bool {
        let model = session.view.model
        switch type.element {
        case .choice(let set?): for choice in set.members { list.add(choice, behind: "", rank: rank) }
        case .taskState: for choice in ValueType.taskStateWords { list.add(choice, behind: "", rank: rank) }
        case .weekday: for choice in ChoiceSet.weekday.members { list.add(choice, behind: "", rank: rank) }
        case .kind: for kind in Kind.allCases { list.add(kind, behind: "", rank: rank) }
        case .word(let field):
            guard model.customFields.indices.contains(field) else { return false }
            for word in model.customFields[field].words { list.add(CandidateList.written(model.symbols[word]), rank: rank) }
        case .state(let workflow):
            for state in session.view.project.program.workflows[workflow].states { add(step: model.symbols[state], to: &list, rank: rank) }
        case .record(let kinds): addRecords(of: kinds, in: input, to: &list, rank: rank)
        case .boolean: for word in [Literal.true, .false] { list.add(word, behind: "", rank: rank) }
        default: return false
        }
        return true
    }

    /// Behind `is`: the states in which a value may not be known.
    private func addStates(to list: inout CandidateList) {
        if list.isArabic { list.add(Infix.not, rank: 1) } else { list.add(Infix.not, rank: 1) }
        for word in [Literal.tbd, .none] { list.add(word, behind: "", rank: 0) }
        for word in [Choice.unknown, .empty] { list.add(word, behind: "", rank: 0) }
    }

    /// A word of a workflow, in the person's letters where it is one of the language's.
    func add(step name: String, note: String? = nil, behind: String = "", to list: inout CandidateList, rank: Int) {
        let words = Vocabulary.meanings(of: Vocabulary.word(name))
        if let word = words.library { return list.add(word, behind: behind, note: note, rank: rank) }
        if let word = words.choice { return list.add(word, behind: behind, note: note, rank: rank) }
        if let word = words.command { return list.add(word, behind: behind, note: note, rank: rank) }
        let written = CandidateList.written(name)
        if list.fits(name) { list.add(Candidate(insertion: written + behind, label: written, note: note ?? ""), rank: rank) }
    }

    // MARK: What joins

    /// Infix words that fit behind a value of a type.
    func addInfixes(to list: inout CandidateList, of type: ValueType?, in input: CompletionInput, rank: Int) {
        var wanted: [Infix]
        switch type {
        case .list?: wanted = [.where, .select, .orderBy, .per]
        case .boolean?: wanted = [.and, .or]
        case .date?, .dateTime?, .dates?: wanted = [.is, .before, .after, .and, .or]
        case .duration?: wanted = [.before, .after, .and, .or]
        default: wanted = []
        }
        for word in wanted { list.add(word, written(word, list), rank: rank) }
        let text = input.before
        for word in Infix.allCases where !wanted.contains(word) {
            switch word {
            case .has where !uses([.every, .some], text, input), .then where !uses([.if], text, input),
                .else where !uses([.if], text, input):
                continue
            case .has, .then, .else: list.add(word, written(word, list), rank: rank)
            default: list.add(word, written(word, list), rank: rank + 1)
            }
        }
    }

    private func uses(_ functions: [Function], _ text: String, _ input: CompletionInput) -> Bool {
        input.tree.tokens[..<input.token].contains { token in
            token.kind == .word && Vocabulary.meanings(of: token.word).function.map(functions.contains) ?? false
        }
    }

    /// `order by` is two words.
    private func written(_ word: Infix, _ list: CandidateList) -> String {
        let word = list.isArabic ? word.arabic : word.english
        return list.isArabic ? word : String(word.map { $0 == "_" ? " " : $0 })
    }

    // MARK: Behind a dot

    private func addMembers(of type: ValueType, record: RecordID?, to list: inout CandidateList) {
        let model = session.view.model
        if let record {
            for child in model[record].children where !model[child].name.isNone { add(record: child, to: &list, rank: 0) }
        }
        for member in session.view.inquiry.members(of: type) {
            switch member.origin {
            case .clause(let clause): list.add(clause, behind: "", rank: clause.isGeneral ? 3 : 1)
            case .property(let property): list.add(property, behind: "", rank: 2)
            case .kind(let kind, let plural):
                let isNear = type.element.kinds?.contains { $0.children.contains(kind) } ?? false
                let isUsed = !model.records(of: kind).isEmpty
                list.add(kind, plural: plural, behind: "", rank: isUsed && isNear ? 1 : isUsed ? 3 : 4)
            case .field(let index):
                let name = model.symbols[model.customFields[index].name]
                if list.fits(name) {
                    list.add(Candidate(insertion: CandidateList.written(name), label: name, note: said(member.type)), rank: 0)
                }
            case .workflow(let index):
                add(step: model.symbols[session.view.project.program.workflows[index].name], to: &list, rank: 2)
            }
        }
    }

    /// A type in words.
    func said(_ type: ValueType) -> String { session.style.text.styled(TypeWords.describe(type)).plain }
}

extension CandidateList {
    mutating func add(_ word: Infix, _ written: String, rank: Int) {
        if fits(written) {
            add(Candidate(insertion: written + " ", label: written, note: language == .arabic ? word.glossArabic : word.gloss), rank: rank)
        }
    }
}

extension Clause {
    /// Every kind has it: title, text, note …
    var isGeneral: Bool { [.title, .text, .short, .note, .id, .access, .renamed, .inferred].contains(self) }
}
