import MajlisLanguage
import MajlisModel

/// What an expression names: records, and the openings and closings of meetings.
struct ExpressionNames {
    private(set) var records: [RecordID] = []
    private(set) var anchors: [(anchor: Anchor, meeting: RecordID?)] = []

    init(_ expression: Expression) { read(expression) }

    private mutating func read(_ expression: Expression) {
        switch expression.node {
        case .constant(let value): read(value)
        case .variable, .today, .query, .holds: break
        case .collection(_, let home): if let home { records.append(home) }
        case .member(let value, let member):
            read(value)
            for case .named(let id) in member.accesses { records.append(id) }
        case .index(let a, let b), .compare(_, let a, let b), .membership(let a, let b, _), .range(let a, let b),
            .offset(let a, let b, _), .filter(let a, _, let b), .select(let a, _, let b), .group(let a, _, let b, _),
            .quantified(_, _, let a, let b):
            read(a)
            read(b)
        case .not(let a), .negate(let a), .rows(let a), .test(let a, _, _): read(a)
        case .and(let items), .or(let items), .list(let items), .call(_, let items), .defined(_, let items):
            for item in items { read(item) }
        case .arithmetic(let terms): for term in terms { read(term.1) }
        case .order(let a, _, let keys):
            read(a)
            for key in keys { read(key) }
        case .conditional(let a, let b, let c):
            read(a)
            read(b)
            read(c)
        case .anchor(let anchor, let meeting): anchors.append((anchor, meeting))
        }
    }

    private mutating func read(_ value: Value) {
        switch value {
        case .record(let id): records.append(id)
        case .list(let box): for element in box.elements { read(element) }
        case .range(let box):
            read(box.lower)
            read(box.upper)
        default: break
        }
    }
}
