import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// Turns the trees of one project into a model and a program, and says everything that is wrong with names, kinds, clauses and types.
///
/// Four passes, because declarations may stand in any order and in any file: collect records and names; read the clauses; copy what
/// `like` copies; compile the statements. Nothing here evaluates a rule or places a session: that is the runtime's.
public struct Checker {
    let trees: [SyntaxTree]
    var model = Model()
    var program = Program()
    var diagnostics: [Diagnostic]
    var names = NameTable()
    var drafts: [Draft] = []
    var statements: [PendingStatement] = []
    var languages: [String] = []
    /// Names behind words that nobody knows.
    var brokenNames: Set<Symbol> = []
    /// Records that copy another with `like`.
    var copies: [RecordID] = []
    var fieldTypes: [FieldType] = []
    var zones: [String: Bool] = [:]
    /// Queries, definitions and parameters by name.
    var named: [Symbol: NamedExpression] = [:]
    /// Built-in categories that were named, by their word.
    var builtInCategories: [Choice: RecordID] = [:]
    /// Loops of the checklist or rule that a record stands in.
    var loops: [RecordID: [LoopVariable]] = [:]
    var workflowSteps: [Symbol: [(workflow: Int, step: Int)]] = [:]
    var loopPrograms: [RecordID: Loop] = [:]
    var loopFrames: [RecordID: Int] = [:]
    var queryNodes: [(PendingStatement, CompilationState)] = []
    var functionNodes: [(PendingStatement, CompilationState)] = []
    var functionParameters: [[ValueType]] = []
    /// Names of the expressions being compiled, outermost first.
    var compilationChain: [String] = []
    var unknownNames: Set<Location> = []
    /// Referring records (participants, speakers) by their referent.
    var referrers: [RecordID: [RecordID]]?

    /// Checks a project; the first tree is the script that was asked for, the others are those it uses.
    public static func check(trees: [SyntaxTree]) -> Project {
        var checker = Checker(trees)
        checker.run()
        return Project(
            files: trees.map(\.source), trees: trees, model: checker.model, program: checker.program,
            diagnostics: checker.diagnostics, languages: checker.languages)
    }

    private init(_ trees: [SyntaxTree]) {
        self.trees = trees
        self.diagnostics = trees.flatMap(\.diagnostics)
    }

    private mutating func run() {
        collect()
        collectFields()
        collectNamedExpressions()
        readReferences()
        collectLoops()
        collectWorkflows()
        for draft in drafts { readClauses(of: draft) }
        copyLikeness()
        for id in model.records.indices { checkRequired(RecordID(id)) }
        compileStatements()
    }

    mutating func report(_ finding: Diagnostic) { diagnostics.append(finding) }

    func location(_ node: Node) -> Location { node.location }

    func node(_ index: NodeIndex, _ tree: Int) -> Node { Node(tree: trees[tree], index: index) }

    /// The name of a record for messages: its name, or its title.
    func shownName(_ id: RecordID) -> MessageArgument {
        let name = model.name(id)
        if !name.isEmpty { return .code(name) }
        return .text(model.title(id) ?? "")
    }

    /// Kinds with a clause that may not be omitted.
    private static let requiring = KindSet(Kind.allCases.filter { $0.shapes.contains { $0.omitted == .required } })

    // MARK: Referents

    /// Reads whom each referring record refers to, before anything asks for it.
    private mutating func readReferences() {
        for draft in drafts {
            guard let reference = draft.reference else { continue }
            let kind = model.kind(draft.record)
            guard let kinds = kind.head.reference else { continue }
            let value = referenceValue(node(reference, draft.tree), kinds: kinds, scopes: draft.scopes, clause: kind.english)
            model.setReferent(value, of: draft.record)
        }
    }

    // MARK: The end

    /// Asks for the clauses that a record must have.
    private mutating func checkRequired(_ id: RecordID) {
        let kind = model.kind(id)
        guard Self.requiring.contains(kind) else { return }
        let record = model[id]
        guard !record.isTemplate, record.origin != .builtIn else { return }
        for shape in kind.shapes where shape.omitted == .required {
            if model.field(id, shape.clause) != nil { continue }
            // A task without an owner takes its checklist's; what is left is the rule task_owner's business.
            if record.kind == .task, shape.clause == .owner { continue }
            guard let place = record.headOrigin.location else { continue }
            var finding = Diagnostic(
                .missingClause, at: place,
                ["kind": .word(record.kind.english), "name": shownName(id), "clause": .word(shape.clause.english)])
            finding.suggestions.append(Message(.writeTbd, ["word": .code("\(shape.clause.english) tbd")]))
            finding.subjects = [model.name(id)].filter { !$0.isEmpty }
            report(finding)
        }
    }
}

/// A variable bound by `for each`.
struct LoopVariable {
    var name: Symbol
    var slot: Int
    var type: ValueType
}

enum NamedExpression {
    case query(Int)
    case function(Int)
    case parameter(Int)
}

/// What may stand in a field that a script adds.
struct FieldType {
    enum Content {
        case words([Symbol])
        case type(ClauseType)
        case boolean
    }
    var content: Content
    var defaultValue: Value?
}
