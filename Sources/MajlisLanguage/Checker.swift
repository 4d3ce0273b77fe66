import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// Turns the trees of one project into a model and a program, and says everything that is wrong with names, kinds, clauses and types.
///
/// Several passes, because declarations may stand in any order and in any file: collect records, statements and names; find whom referring
/// records name; read the clauses; copy what `like` copies; compile the statements. Nothing here evaluates a rule or places a session: that
/// is the runtime's. It never stops at a finding: what cannot be read is left out or unknown, and a declaration with mistakes declares its name.
public struct Checker: Sendable {
    /// Those of standard libraries come behind the project's own, as soon as a script asks for them.
    var trees: TreeList

    // What comes out.
    var model = Model()
    var program = Program()
    private var diagnostics: [Diagnostic] = []
    private var seen: Set<Diagnostic> = []
    var languages: [ScriptLanguage] = []

    // What the first pass collects.
    var drafts: [Draft] = []
    /// Those of rules, checklists, tasks and workflows, which become parts of the program.
    var programDrafts: [Draft] = []
    var statements: [PendingStatement] = []
    var scopes = ScopeTable()
    var names = NameTable()
    var libraries = Libraries()
    /// The file of the workflows that every script has.
    var preludeFile: FileID?
    /// Names behind words that nobody knows.
    var brokenNames: Set<Symbol> = []

    /// The values of the record that is being read, kept to be used again.
    var buffer = FieldBuffer()
    /// What may stand in the fields that scripts add, in the order of `Model.customFields`.
    var fieldTypes: [FieldType] = []
    /// What an `id` names: numbers of sessions and of persons are kept apart.
    struct Identity: Hashable {
        let kind: Kind
        let name: Symbol
    }

    /// Records by their `id`.
    var identities: [Identity: RecordID] = [:]
    /// Records that copy another with `like`.
    var copies: [RecordID] = []
    /// How many nested records may still be copied: an end to what long chains of `like` could make of a short script.
    var copyBudget = 500_000
    var zones: [String: Bool] = [:]
    var defaultCategories: [Choice: RecordID] = [:]
    /// Referring records (participants, speakers) by their referent, once somebody asks for them.
    var referrers: [RecordID: [RecordID]]?

    /// Queries, definitions and parameters.
    var named = NamedExpressions()
    /// Variables of the loops that a rule, a checklist or a task stands in, outermost first.
    var loops: [RecordID: LoopFrame] = [:]
    /// The tree of the recorded events.
    var journal: Int?
    /// The words of the workflows, in the order of `Program.workflows`.
    var workflowWords: [WorkflowWords] = []
    /// `replaces NAME`, until the workflow of that name is found.
    var replacements: [(workflow: Int, name: ScriptWord, node: Node)] = []
    /// Workflows of scripts that stand in the place of one of the prelude's, and by which names those are known.
    var replacing: Set<Int> = []
    var aliases: [Int: [ScriptWord]] = [:]
    /// Steps of workflows in their order, and by name.
    var workflowSteps: [(word: ScriptWord, workflow: Int, step: Int)] = []
    var workflowStepsByName: [Symbol: [(workflow: Int, step: Int)]] = [:]
    var pendingSteps: [PendingStep] = []
    /// A step or a state of theirs could not be read: nothing is said of the whole.
    var brokenWorkflows: Set<Int> = []
    /// Where events get their names, and which events have been read under them.
    var eventNames: [Symbol: Location] = [:]
    var eventPlaces: [Symbol: Int] = [:]
    /// Events that take others back, until those have been read.
    var retractions: [(event: Event, name: Symbol)] = []

    /// Places of unknown names, so that each is reported once.
    var unknownNames: Set<Location> = []
    /// How many records may still be looked at in search of what was perhaps meant: with thousands of unknown names only the first get suggestions.
    var searchBudget = 200_000

    /// How cells of fields that scripts add are read, once a table asks for it.
    var fieldForms: [FieldName: CellForm]?
    /// Titles and ids, once a row names somebody by one.
    var textNames: TextNames?

    /// The tests of the project's scripts.
    var tests: [PendingTest] = []
    /// While a test is read: the record that holds its names.
    var testHome: RecordID?

    /// The place that completion looks at.
    var probe: ExpressionProbe?

    /// What words turned out to be; nil where nobody asks, which is nearly always so.
    var wordUses: WordUses?

    /// The expression compiled last cannot be evaluated: a finding says why.
    var lastExpressionIsBroken = false

    /// Checks a project; the first tree is the script that was asked for, the others are those it uses. A tree's file number is its place.
    /// - Parameters:
    ///   - libraries: which of the trees are libraries, used with `use "…" as NAME`, by the place of the path.
    ///   - journal: which of the trees holds the recorded events, one on each line.
    public static func check(trees: [SyntaxTree], libraries: [Location: Int] = [:], journal: Int? = nil) -> Project {
        checked(trees: trees, libraries: libraries, journal: journal).project
    }

    static func checked(
        trees: [SyntaxTree], libraries: [Location: Int], journal: Int?, uses: WordUses? = nil
    ) -> (project: Project, checker: Checker) {
        var checker = Checker(trees)
        checker.wordUses = uses
        checker.libraries.files = libraries
        checker.journal = journal
        checker.run()
        let trees = checker.trees
        let project = Project(
            files: trees.map(\.source), trees: trees.files, model: checker.model, program: checker.program,
            diagnostics: trees.flatMap(\.diagnostics) + checker.diagnostics, languages: checker.languages.map(\.code),
            statesLanguage: checker.languages.map(\.isStated), journal: journal.map { trees[$0].file })
        return (project, checker)
    }

    private init(_ trees: [SyntaxTree]) { self.trees = TreeList(trees) }

    private mutating func run() {
        collect()
        checkLikeNames()
        readReferents()
        collectFields()
        collectWorkflows()
        checkReplacements()
        collectStepFields()
        collectEventNames()
        collectNamedExpressions()
        checkArguments()
        collectLoops()
        for draft in drafts where draft.hasFields { readClauses(of: draft) }
        copyLikeness()
        addDefaults()
        checkRequired()
        compileStatements()
        explainPrelude()
        checkTests()
    }

    /// What is wrong in the prelude comes from workflows of the scripts that stand in the place of its own: it is said there.
    private mutating func explainPrelude() {
        guard !replacing.isEmpty else { return }
        let broken = diagnostics.filter { $0.location.file == preludeFile }
        guard !broken.isEmpty else { return }
        diagnostics.removeAll { $0.location.file == preludeFile }
        let missing = broken.filter { $0.code == .unknownState }.compactMap { finding in
            finding.message["workflow"].flatMap { workflow in finding.message["name"].map { (workflow: workflow, state: $0) } }
        }
        for index in replacing.sorted() {
            let name = MessageArgument.code(model.symbols[program.workflows[index].name])
            var states: [MessageArgument] = []
            for (workflow, state) in missing where workflow == name && !states.contains(state) { states.append(state) }
            guard !states.isEmpty || missing.isEmpty else { continue }
            report(Diagnostic(.workflowReplacedNeeds, at: workflowWords[index].location, ["workflow": name, "missing": .list(states)]))
        }
    }

    /// Lists a finding, once: a block that is read for several records says nothing twice.
    mutating func report(_ finding: Diagnostic) {
        var finding = finding
        withdrawFixes(in: &finding)
        if seen.insert(finding).inserted { diagnostics.append(finding) }
    }

    /// Rows of files are not mended: other programs write them, with their own quotation marks and letters.
    private func withdrawFixes(in finding: inout Diagnostic) {
        guard !finding.fixes.isEmpty else { return }
        finding.fixes.removeAll { fix in
            fix.edits.contains { edit in
                let file = Int(edit.location.file.rawValue)
                return trees.indices.contains(file) && trees[file].source.isTable
            }
        }
    }

    /// How many findings there are so far, to look later at those that were added.
    var findingCount: Int { diagnostics.count }

    func findings(since count: Int) -> [Diagnostic] { Array(diagnostics[count...]) }

    func hasErrors(since count: Int) -> Bool { diagnostics[count...].contains { $0.severity == .error } }

    /// Takes back what has been said of types since then.
    mutating func withdraw(_ codes: Set<MessageCode>, since count: Int) {
        diagnostics.replaceSubrange(count..., with: diagnostics[count...].filter { !codes.contains($0.code) })
    }

    func node(_ index: NodeIndex, _ tree: Int) -> Node { Node(tree: trees[tree], index: index) }

    func node(_ statement: PendingStatement) -> Node { node(statement.node, statement.tree) }

    /// The name of a record for messages: its name, or its title.
    func shownName(_ id: RecordID) -> MessageArgument {
        let name = model.name(id)
        return name.isEmpty ? .text(model.title(id) ?? "") : .code(name)
    }

    /// A part of the script as a message shows it.
    func shown(_ node: Node) -> MessageArgument {
        let text = node.text
        return .code(text.unicodeScalars.count > 60 ? String(text.prefix(60)) + "…" : text)
    }

    // MARK: Referents

    /// Reads whom each referring record refers to, before anything asks for it.
    mutating func readReferents() {
        for draft in drafts where draft.reference >= 0 {
            let kind = model.kind(draft.record)
            guard let kinds = kind.head.reference else { continue }
            let value = reference(draft.reference, draft.tree, kinds: kinds, scope: draft.scope, holder: .kind(kind))
            model.setReferent(value ?? .unknown, of: draft.record)
        }
    }

    // MARK: Clauses that a record must have

    /// Kinds with a clause that may not be omitted.
    private static let requiring = Kind.allCases.filter { $0.shapes.contains { $0.omitted == .required } }

    mutating func checkRequired() {
        for kind in Self.requiring {
            for id in model.records(of: kind) { checkRequired(id, kind) }
        }
    }

    private mutating func checkRequired(_ id: RecordID, _ kind: Kind) {
        for shape in kind.shapes where shape.omitted == .required {
            if model.field(id, shape.clause) != nil { continue }
            // A task without an owner takes its checklist's; what is left is the business of the rule task_owner.
            if kind == .task, shape.clause == .owner { continue }
            guard let place = model[id].headOrigin.location else { continue }
            var finding = Diagnostic(
                .missingClause, at: place, ["kind": .word(kind.english), "name": shownName(id), "clause": .word(shape.clause.english)])
            // What nobody can read without is not left open: the kind of a workflow, the scripts of a project.
            if shape.type != .kind, shape.type != .names, kind != .project {
                finding.suggestions.append(Message(.writeTbd, ["word": .code(openClause(shape.clause, at: place))]))
            }
            finding.subjects = [model.name(id)].filter { !$0.isEmpty }
            report(finding)
        }
    }

    /// `owner tbd` in the letters of the script.
    private func openClause(_ clause: Clause, at place: Location) -> String {
        let bytes = trees[Int(place.file.rawValue)].source.bytes
        let isArabic = bytes[Int(place.range.start)] >= 0x80
        let tbd = MajlisVocabulary.Literal.tbd
        return isArabic ? "\(clause.arabic) \(tbd.arabic)" : "\(clause.english) \(tbd.english)"
    }
}
