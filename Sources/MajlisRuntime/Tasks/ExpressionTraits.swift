import MajlisLanguage
import MajlisModel
import MajlisVocabulary

/// What an expression depends on, found by one walk over it: so that what is the same for every element is evaluated once.
struct ExpressionTraits {
    /// Slots of the frame that it reads, its own filters' included.
    private(set) var slots: Set<Int> = []
    /// It reads a task's state, or a rule that may.
    private(set) var readsTaskStatus = false
    /// It has to do with tasks at all: their dates, for one.
    private(set) var readsTasks = false
    /// It reads a state in a workflow.
    private(set) var readsWorkflow = false
    /// Workflows by name, as far as they are named.
    private(set) var workflows: Set<Int> = []
    /// It reads times or rooms that the agenda's flow reckons, or the opening or closing.
    private(set) var readsSchedule = false
    /// Clauses and fields that it reads.
    private(set) var properties: Set<PropertyKey> = []
    /// Rules that it asks whether they hold.
    private(set) var rules: Set<String> = []

    init(_ expression: Expression, in program: Program) { self.init([expression], in: program) }

    init(_ expressions: [Expression], in program: Program) {
        var seen = Set<Int>()
        var queries = Set<Int>()
        for expression in expressions { visit(expression, program, &seen, &queries, isOwnFrame: true) }
    }

    /// It reads one of the slots.
    func reads(_ slots: [Int]) -> Bool { slots.contains { self.slots.contains($0) } }

    private mutating func visit(
        _ expression: Expression, _ program: Program, _ functions: inout Set<Int>, _ queries: inout Set<Int>, isOwnFrame: Bool
    ) {
        switch expression.node {
        case .variable(let slot):
            if isOwnFrame { slots.insert(slot) }
        case .holds(let rule):
            rules.insert(rule)
            readsTaskStatus = true
            readsWorkflow = true
            readsSchedule = true
        case .anchor, .offset, .call(.overlaps, _), .call(.previous, _), .call(.first, _), .call(.last, _), .call(.consecutive, _):
            readsSchedule = true
        case .member(let base, let member): visit(member, of: base)
        case .defined(let index, _):
            if program.functions.indices.contains(index), functions.insert(index).inserted {
                visit(program.functions[index].body, program, &functions, &queries, isOwnFrame: false)
            }
        case .query(let index):
            if program.queries.indices.contains(index), queries.insert(index).inserted {
                visit(program.queries[index].expression, program, &functions, &queries, isOwnFrame: false)
            }
        default: break
        }
        if expression.type.element.kinds?.contains(.task) == true { readsTasks = true }
        for part in expression.parts { visit(part, program, &functions, &queries, isOwnFrame: isOwnFrame) }
    }

    private mutating func visit(_ member: Member, of base: Expression) {
        guard let kinds = base.type.element.kinds else {
            // Of plain values, a span's start for one.
            readsSchedule = readsSchedule || member.plain != nil
            return
        }
        for kind in kinds where Int(kind.rawValue) < member.accesses.count {
            switch member.accesses[Int(kind.rawValue)] {
            case .taskStatus: readsTaskStatus = true
            case .workflow(let index):
                readsWorkflow = true
                workflows.insert(index)
            case .clause(let clause):
                properties.insert(PropertyKey(clause))
                if clause == .room || clause == .day { readsSchedule = true }
            case .field(let key): properties.insert(key)
            case .computed, .day: readsSchedule = true
            case .body: properties.formUnion([.body, .of].map { PropertyKey($0) })
            case .person: properties.formUnion([.head, .member, .representedBy].map { PropertyKey($0) })
            case .taskOwner, .taskDue: readsTasks = true
            case .absent, .children, .child, .parent, .referent, .throughReferent, .named, .collection: break
            }
        }
    }
}

extension Expression {
    /// The expressions directly inside it, in the order of the script.
    var parts: [Expression] {
        switch node {
        case .constant, .variable, .collection, .query, .holds, .today, .anchor: []
        case .member(let base, _): [base]
        case .index(let base, let element): [base, element]
        case .not(let operand), .negate(let operand): [operand]
        case .and(let operands), .or(let operands), .list(let operands): operands
        case .compare(_, let left, let right): [left, right]
        case .membership(let element, let list, _): [element, list]
        case .test(let operand, _, _): [operand]
        case .arithmetic(let terms): terms.map(\.1)
        case .offset(let length, let anchor, _): [length, anchor]
        case .range(let lower, let upper): [lower, upper]
        case .filter(let list, _, let condition): [list, condition]
        case .select(let list, _, let value): [list, value]
        case .order(let list, _, let keys): [list] + keys
        case .group(let list, _, let key, _): [list, key]
        case .rows(let group): [group]
        case .quantified(_, _, let collection, let condition): [collection, condition]
        case .conditional(let condition, let then, let otherwise): [condition, then, otherwise]
        case .call(_, let arguments), .defined(_, let arguments): arguments
        }
    }
}
