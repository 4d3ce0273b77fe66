import MajlisModel

/// A name that `for each`, `each`, `every`, `some` or a definition binds to a slot of the frame.
struct Variable {
    var name: Symbol
    var slot: Int
    var type: ValueType
}

/// The variables of the loops around a record, and the loop that it has itself.
struct LoopFrame {
    /// Outermost first.
    var variables: [Variable]
    /// The most slots that the loops' collections need.
    var size: Int
    /// The record's own `for each`.
    var loop: Loop?
}

/// What the names inside an expression may mean.
struct ExpressionContext {
    var scope: ScopeID
    /// Variables in sight, innermost last.
    private(set) var variables: [Variable] = []
    /// The element that a leading dot means.
    private(set) var element: (slot: Int, type: ValueType)?
    /// Slots given out so far, and the most at one time.
    private var nextSlot = 0
    private(set) var frameSize = 0

    init(scope: ScopeID, variables: [Variable] = []) {
        self.scope = scope
        self.variables = variables
        nextSlot = (variables.map(\.slot).max() ?? -1) + 1
        frameSize = nextSlot
    }

    mutating func slot() -> Int {
        nextSlot += 1
        frameSize = max(frameSize, nextSlot)
        return nextSlot - 1
    }

    mutating func bind(_ name: Symbol, to slot: Int, _ type: ValueType) { variables.append(Variable(name: name, slot: slot, type: type)) }

    mutating func setElement(_ slot: Int, _ type: ValueType) { element = (slot, type) }

    /// What is in sight, to return to behind an inner expression.
    struct Mark {
        fileprivate var variables: Int
        fileprivate var element: (slot: Int, type: ValueType)?
        fileprivate var nextSlot: Int
    }

    var mark: Mark { Mark(variables: variables.count, element: element, nextSlot: nextSlot) }

    mutating func `return`(to mark: Mark) {
        variables.removeLast(variables.count - mark.variables)
        element = mark.element
        nextSlot = mark.nextSlot
    }
}
