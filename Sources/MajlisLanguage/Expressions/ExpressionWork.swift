import MajlisSyntax

/// A part of an expression that is to be compiled, and what its surroundings make of it.
struct ExpressionPart {
    enum Role {
        case value
        /// It must be true, false or unknown.
        case condition
        /// It must be several things.
        case collection
    }

    var node: Node
    /// What the surroundings take, for bare words that mean something only there.
    var expected: ValueType?
    var role = Role.value

    init(_ node: Node, expected: ValueType? = nil) {
        self.node = node
        self.expected = expected
    }

    init(_ node: Node, _ role: Role) {
        self.node = node
        self.role = role
        expected = role == .condition ? .boolean : role == .collection ? .list(.any) : nil
    }
}

/// An expression some of whose parts are compiled.
struct ExpressionWork {
    let node: Node
    let expected: ValueType?
    let role: ExpressionPart.Role
    let children: [Node]
    /// The parts that are done, in the order in which they were asked for.
    var parts: [Expression] = []
    /// What was in sight before it.
    let mark: ExpressionContext.Mark
    /// The slot of the element or of the variable that it binds.
    var slot = 0

    init(_ part: ExpressionPart, _ mark: ExpressionContext.Mark) {
        node = part.node
        expected = part.expected
        role = part.role
        children = Array(part.node.children)
        self.mark = mark
    }
}
