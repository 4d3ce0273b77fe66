import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// A test of the scripts, as the statements are gone through.
struct PendingTest {
    var statement: PendingStatement
    var outline: TestOutline
}

/// Tests: what is known of them before they are compiled, and what is wrong with them. Checking compiles each once and runs none.
extension Checker {
    /// Tests of libraries that are used under a name belong to those files: they are run where the file itself is given.
    mutating func collectTest(_ node: Node, _ statement: PendingStatement) {
        guard scopes.space(of: statement.scope) == .project else { return }
        guard let title = node.first(.text), let block = node.first(.block) else { return }  // reported by the parser
        var outline = TestOutline(
            title: textValue(title.index, title.tree).text, tags: [], location: node.location, whole: node.location, rows: [], isLoop: false
        )
        let end = node.tree.tokens[max(block.firstToken - 1, node.firstToken)].end
        outline.location = Location(file: node.tree.file, range: TextRange(start: node.range.start, end: end))
        for part in node.children where part.kind == .clause && Vocabulary.meanings(of: part.head.word).particle == .tags {
            outline.tags += part.children.filter { $0.kind == .name }.map { Literal.name(of: $0) }
        }
        if let table = block.first(.cases)?.first(.block) {
            outline.rows = table.children.filter { $0.kind == .tableRow }.map(\.location)
        } else {
            outline.isLoop = block.first(.forEach) != nil
        }
        tests.append(PendingTest(statement: statement, outline: outline))
    }

    /// Says what is wrong with the tests, once everything else is known.
    mutating func checkTests() {
        var titles: [String: Location] = [:]
        for index in tests.indices {
            let outline = tests[index].outline
            if let first = titles[outline.title] {
                var finding = Diagnostic(.testTitleTaken, at: outline.location, ["title": .text(outline.title), "place": .place(first)])
                finding.related.append(RelatedPlace(first, Message(.declaredHere)))
                report(finding)
            } else {
                titles[outline.title] = outline.location
            }
            let (test, uses) = compiledNotingWords(index)
            if let uses { wordUses?.merge(uses) }
            for finding in test.diagnostics { report(finding) }
        }
    }

    /// A test as if its block stood at the end of the script. Nothing of it stays behind: the work is done on a copy.
    func compiledTest(_ index: Int) -> CompiledTest { compiledNotingWords(index).test }

    private func compiledNotingWords(_ index: Int) -> (test: CompiledTest, uses: WordUses?) {
        var checker = self
        checker.wordUses = wordUses.map { _ in WordUses() }
        let known = findingCount
        var test = TestCompiler(tests[index])
        checker.compile(&test)
        var model = checker.model
        let listed = checker.listed(test)
        model.mask { !listed[$0.index] }
        let compiled = CompiledTest(
            model: model, program: checker.program, seesAll: test.seesAll, columns: test.columns, cases: test.cases,
            givens: test.givens, happenings: test.happenings, frameSize: test.frameSize,
            isBroken: test.isIncomplete || checker.hasErrors(since: known),
            diagnostics: checker.findings(since: known))
        return (compiled, checker.wordUses)
    }
}

/// What comes out of a test's block while it is read.
struct TestCompiler {
    let pending: PendingTest
    var scope = ScopeID.top
    /// Holds the names of the test.
    var home = RecordID(0)
    /// Records from this one on are the test's own.
    var firstOwn = RecordID(0)
    var seesAll = false
    /// Those named after `with`.
    var seen: [RecordID] = []
    /// Kinds of which `with` names all.
    var seenKinds = KindSet.empty
    var columns: [CompiledTest.Column] = []
    /// Slots of the columns.
    var variables: [Variable] = []
    var cases = CompiledTest.Cases.one
    var givens: [CompiledTest.Given] = []
    var happenings: [CompiledTest.Happening] = []
    var frameSize = 0
    var expectations = 0
    /// A part could not be read: without it the test would say something else.
    var isIncomplete = false
    /// The records that `given` repeats, by their node.
    var templates: [NodeIndex: RecordID] = [:]

    init(_ pending: PendingTest) { self.pending = pending }

    var tree: Int { pending.statement.tree }

    /// For an expression of the test: its columns are in sight.
    var context: ExpressionContext { ExpressionContext(scope: scope, variables: variables) }

    mutating func note(_ context: ExpressionContext) { frameSize = max(frameSize, context.frameSize) }
}
