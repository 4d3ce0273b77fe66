import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// A query, a definition or a parameter.
enum NamedExpression: Hashable {
    case query(Int)
    /// A definition with parameters, called with brackets.
    case function(Int)
    /// A definition without parameters, or a parameter of the script: its value.
    case constant(Int)
}

/// Queries, definitions and parameters: named expressions that others may use, whatever their order in the scripts.
struct NamedExpressions {
    /// A named expression that is not compiled yet, being compiled, or done.
    enum State { case waiting, running, done }

    struct Entry {
        var name: Symbol
        var statement: PendingStatement
        /// Where its name stands.
        var location: Location
        var state = State.waiting
        /// The types of what stands in the brackets.
        var parameters: [ValueType] = []
        /// The type that a parameter of the script declares.
        var declared: ValueType?
        /// The value that `enforce … with` gives to a parameter of a library, and what names mean there.
        var given: (value: NodeIndex, tree: Int, scope: ScopeID)?
    }

    /// Like `Program.queries` and `Program.functions`.
    var queries: [Entry] = []
    var functions: [Entry] = []
    private struct Key: Hashable {
        var name: Symbol
        var space: NameSpace
    }

    private var byName: [Key: NamedExpression] = [:]
    private var known: [Key] = []

    /// What is being compiled: an expression stands above those that need it.
    var stack: [NamedExpression] = []
    /// Those that have been on the stack's top.
    var visited: Set<NamedExpression> = []

    subscript(name: Symbol, space: NameSpace) -> NamedExpression? { byName[Key(name: name, space: space)] }

    /// All names, in the order of their declarations.
    func names(in space: NameSpace) -> [Symbol] { known.filter { $0.space == space }.map(\.name) }

    subscript(known: NamedExpression) -> Entry {
        get {
            switch known {
            case .query(let index): queries[index]
            case .function(let index), .constant(let index): functions[index]
            }
        }
        set {
            switch known {
            case .query(let index): queries[index] = newValue
            case .function(let index), .constant(let index): functions[index] = newValue
            }
        }
    }

    /// The first declaration of a name counts.
    mutating func declare(_ name: Symbol, _ expression: NamedExpression, in space: NameSpace) {
        let key = Key(name: name, space: space)
        guard byName[key] == nil else { return }
        byName[key] = expression
        known.append(key)
    }
}
