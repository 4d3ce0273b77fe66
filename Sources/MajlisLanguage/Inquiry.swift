import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// A checked project that can be asked: an expression is compiled with the project's names, and nothing else is checked again.
public struct Inquiry: Sendable {
    public let project: Project
    /// As checking left it. Each question works on a copy.
    let checker: Checker

    /// Checks a project and keeps what is needed to ask it. The parameters are those of `Checker.check`.
    public init(trees: [SyntaxTree], libraries: [Location: Int] = [:], journal: Int? = nil) {
        (project, checker) = Checker.checked(trees: trees, libraries: libraries, journal: journal)
    }

    init(_ project: Project, _ checker: Checker) { (self.project, self.checker) = (project, checker) }

    /// The rows of the project's tables as records: by the place of each `table` statement a tree over the bytes in which its rows stand.
    public var rows: [Location: SyntaxTree] {
        Dictionary(zip(checker.trees.tables, checker.trees.rows)) { first, _ in first }
    }

    /// A value that a question may name beside what the project declares.
    public struct Binding: Sendable {
        public var name: String
        public var type: ValueType

        public init(name: String, type: ValueType) {
            self.name = name
            self.type = type
        }
    }

    /// An expression with every name resolved.
    public struct Answer: Sendable {
        public var expression: Expression
        /// How many slots its frame has; the bindings fill the first ones.
        public var frameSize: Int
        /// What is wrong with it, at places of `file`.
        public var diagnostics: [Diagnostic]
        /// The number of the question's own file, behind those of the project.
        public var file: FileID
        /// The project's words and those of the question, which what was computed from the project has to learn before it evaluates it.
        public var symbols: SymbolTable
    }

    /// The number that the next question's file has.
    public var nextFile: FileID { FileID(UInt16(truncatingIfNeeded: checker.trees.count)) }

    /// Compiles an expression.
    /// - Parameters:
    ///   - tree: of `Parser.parseExpression`, with the file number `nextFile`.
    ///   - symbols: the words of the answer before: those of this one come behind them, so that values of both may stand beside each other.
    public func compile(_ tree: SyntaxTree, binding: [Binding] = [], knowing symbols: SymbolTable? = nil) -> Answer {
        var checker = checker
        if let symbols { checker.model.symbols = symbols }
        checker.trees.append(tree)
        let known = checker.findingCount
        var context = ExpressionContext(scope: .top)
        for bound in binding {
            let slot = context.slot()
            context.bind(checker.model.symbols.intern(bound.name), to: slot, bound.type)
        }
        let expression = checker.compile(tree.root, &context)
        return Answer(
            expression: expression, frameSize: context.frameSize, diagnostics: tree.diagnostics + checker.findings(since: known),
            file: tree.file, symbols: checker.model.symbols)
    }
}
