import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// What an expression expects at the place of one name in it, and what can be seen from there: for completion.
package struct ExpressionProbe: Sendable {
    /// The name whose place is looked at.
    fileprivate(set) var name: Symbol
    /// The checker has come by it.
    package fileprivate(set) var isReached = false
    /// The type of what stands before the dot, where the name is a property.
    package fileprivate(set) var base: ValueType?
    /// The record before the dot, where that is nothing but a record.
    package fileprivate(set) var record: RecordID?
    /// The type that is expected of the name.
    package fileprivate(set) var expected: ValueType?
    /// The names that filters, quantifiers and loops bind, innermost last.
    package fileprivate(set) var variables: [(name: String, type: ValueType)] = []
    /// What a leading dot means.
    package fileprivate(set) var element: ValueType?
}

extension Checker {
    /// Whether a name is the one that is looked for; what is known of its place is kept.
    mutating func probes(_ name: Symbol, _ context: ExpressionContext, expected: ValueType?) -> Bool {
        guard var probe, probe.name == name else { return false }
        probe.isReached = true
        probe.expected = expected
        probe.variables = context.variables.map { (model.symbols[$0.name], $0.type) }
        probe.element = context.element?.type
        self.probe = probe
        return true
    }

    mutating func probes(_ name: Symbol, behind base: Expression) -> Bool {
        guard var probe, probe.name == name else { return false }
        probe.isReached = true
        probe.base = base.type
        probe.record = base.record
        self.probe = probe
        return true
    }
}

extension Inquiry {
    /// Looks at the place of a name in an expression.
    /// - Parameters:
    ///   - tree: of `Parser.parseExpression`, with the file number `nextFile`.
    ///   - name: stands in the expression once, where nobody has written anything yet.
    ///   - element: what a dot at the beginning means, where the expression stands in something that has one.
    package func probe(_ tree: SyntaxTree, for name: String, binding: [Binding] = [], element: ValueType? = nil) -> ExpressionProbe {
        var checker = checker
        checker.trees.append(tree)
        checker.probe = ExpressionProbe(name: checker.model.symbols.intern(name))
        var context = ExpressionContext(scope: .top)
        for bound in binding { context.bind(checker.model.symbols.intern(bound.name), to: context.slot(), bound.type) }
        if let element { context.setElement(context.slot(), element) }
        _ = checker.compile(tree.root, &context)
        return checker.probe ?? ExpressionProbe(name: .none)
    }

    // MARK: Names

    /// A query, a definition or a parameter of the project.
    package struct NamedValue: Sendable {
        package enum Form: Sendable { case query, definition, function }

        package var name: String
        package var form: Form
        /// Of a query or a definition without parameters; nil where it could not be compiled.
        package var type: ValueType?
        /// Where its name stands.
        package var location: Location
    }

    package var namedValues: [NamedValue] {
        checker.named.names(in: .project).compactMap { name in
            guard let known = checker.named[name, .project] else { return nil }
            let entry = checker.named[known]
            let text = checker.model.symbols[name]
            switch known {
            case .query(let index):
                let type = project.program.queries.indices.contains(index) ? project.program.queries[index].expression.type : nil
                return NamedValue(name: text, form: .query, type: type, location: entry.location)
            case .function: return NamedValue(name: text, form: .function, type: nil, location: entry.location)
            case .constant(let index):
                let type = project.program.functions.indices.contains(index) ? project.program.functions[index].body.type : nil
                return NamedValue(name: text, form: .definition, type: entry.declared ?? type, location: entry.location)
            }
        }
    }

    /// A word that may stand behind a dot.
    package struct MemberWord: Sendable {
        package enum Origin: Sendable, Hashable {
            case clause(Clause)
            case kind(Kind, plural: Bool)
            case property(Property)
            /// A field that a script adds, by its place in `Model.customFields`.
            case field(Int)
            /// By its place in `Program.workflows`.
            case workflow(Int)
        }

        package var origin: Origin
        package var type: ValueType
    }

    /// All that may stand behind a dot after a value of a type: what it has itself first, then what it has by whom or what it stands for.
    package func members(of type: ValueType) -> [MemberWord] {
        var found: [MemberWord] = []
        var words: Set<WordID> = []
        func visit(_ origin: MemberWord.Origin, _ word: String) {
            let id = Vocabulary.word(word)
            guard id == .none || words.insert(id).inserted else { return }
            let name = checker.model.symbols.find(word) ?? .none
            guard let type = checker.memberType(Vocabulary.meanings(of: id), name, of: type) else {
                words.remove(id)
                return
            }
            found.append(MemberWord(origin: origin, type: type))
        }
        let kinds = type.element.kinds ?? .empty
        for (index, field) in checker.model.customFields.enumerated() where kinds.contains(field.kind) {
            visit(.field(index), checker.model.symbols[field.name])
        }
        for kind in kinds { for shape in kind.shapes { visit(.clause(shape.clause), shape.clause.english) } }
        for (index, workflow) in project.program.workflows.enumerated() where kinds.contains(workflow.subject) {
            visit(.workflow(index), checker.model.symbols[workflow.name])
        }
        for property in Property.allCases { visit(.property(property), property.english) }
        if !kinds.isEmpty {
            for kind in Kind.allCases {
                visit(.kind(kind, plural: false), kind.english)
                visit(.kind(kind, plural: true), kind.englishPlural)
            }
            for clause in Clause.allCases { visit(.clause(clause), clause.english) }
        }
        return found
    }
}

extension ClauseShape {
    /// The type of its values, of one of them where there may be several.
    package func valueType(of kind: Kind) -> ValueType { ValueType(type, of: kind) }
}

extension ValueType {
    /// A record that may take part, answer for something or be addressed: a person, a body, a role.
    package static var party: ValueType { .record(Checker.partyKinds) }
    /// What a task may be.
    package static var taskStateWords: [Choice] { Checker.taskStates }
}

extension Inquiry {
    /// What a field that a script adds may be.
    package func type(ofField index: Int) -> ValueType? {
        guard checker.fieldTypes.indices.contains(index), checker.model.customFields.indices.contains(index) else { return nil }
        return checker.fieldTypes[index].valueType(field: index, of: checker.model.customFields[index].kind)
    }
}
