import MajlisLanguage
import MajlisModel
import MajlisVocabulary

/// What an expression names and reads: records, the openings and closings of meetings, clauses and fields, and the texts that it holds. Where
/// the program is given, also through the queries, definitions and rules that it uses.
public struct ExpressionNames: Sendable {
    /// A clause or a field of records of a kind.
    struct Reading: Hashable {
        var property: PropertyKey
        var kind: Kind
    }

    private(set) var records: [RecordID] = []
    private(set) var anchors: [(anchor: Anchor, meeting: RecordID?)] = []
    private(set) var readings: Set<Reading> = []
    private(set) var texts: [String] = []

    private enum Used: Hashable {
        case function(Int)
        case query(Int)
        case rule(String)
    }
    private var used: Set<Used> = []

    init(_ expression: Expression, in program: Program? = nil) { read(expression, program) }

    init(_ expressions: [Expression], in program: Program) {
        for expression in expressions { read(expression, program) }
    }

    init(_ texts: MessageTexts, in program: Program) {
        for case .value(let expression) in texts.texts.flatMap(\.pieces) { read(expression, program) }
    }

    /// An effect of a workflow's step: what it sets, and to what.
    init(_ effect: Workflow.Effect, of kind: Kind, in program: Program) {
        read(effect.value, program)
        readings.insert(Reading(property: effect.property, kind: kind))
    }

    private mutating func read(_ expression: Expression, _ program: Program?) {
        switch expression.node {
        case .constant(let value): read(value)
        case .variable, .today: break
        case .collection(_, let home): if let home { records.append(home) }
        case .member(let value, let member):
            read(value, program)
            read(member)
        case .index(let a, let b), .compare(_, let a, let b), .membership(let a, let b, _), .range(let a, let b),
            .offset(let a, let b, _), .filter(let a, _, let b), .select(let a, _, let b), .group(let a, _, let b, _),
            .quantified(_, _, let a, let b):
            read(a, program)
            read(b, program)
        case .not(let a), .negate(let a), .rows(let a), .test(let a, _, _): read(a, program)
        case .and(let items), .or(let items), .list(let items), .call(_, let items): for item in items { read(item, program) }
        case .defined(let place, let items):
            for item in items { read(item, program) }
            if let program, place < program.functions.count, used.insert(.function(place)).inserted {
                read(program.functions[place].body, program)
            }
        case .query(let place):
            if let program, place < program.queries.count, used.insert(.query(place)).inserted {
                read(program.queries[place].expression, program)
            }
        case .holds(let name):
            if let program, used.insert(.rule(name)).inserted { read(rule: name, program) }
        case .arithmetic(let terms): for term in terms { read(term.1, program) }
        case .order(let a, _, let keys):
            read(a, program)
            for key in keys { read(key, program) }
        case .conditional(let a, let b, let c):
            read(a, program)
            read(b, program)
            read(c, program)
        case .anchor(let anchor, let meeting): anchors.append((anchor, meeting))
        }
    }

    private mutating func read(rule name: String, _ program: Program) {
        for rule in program.rules where rule.name == name {
            for expression in [rule.loop?.collection, rule.condition] + rule.requirements.map({ $0.expression }) {
                if let expression { read(expression, program) }
            }
        }
    }

    /// Each kind that the value before the dot may be has an access of its own.
    private mutating func read(_ member: Member) {
        for (place, access) in member.accesses.enumerated() {
            let property: PropertyKey
            switch access {
            case .named(let id):
                records.append(id)
                continue
            case .clause(let clause): property = PropertyKey(clause)
            case .field(let key): property = key
            default: continue
            }
            if let kind = UInt8(exactly: place).flatMap({ Kind(rawValue: $0) }) {
                readings.insert(Reading(property: property, kind: kind))
            }
        }
    }

    private mutating func read(_ value: Value) {
        switch value {
        case .record(let id): records.append(id)
        case .text(let text): texts += [text.text] + text.translations.map(\.text)
        case .list(let box): for element in box.elements { read(element) }
        case .range(let box):
            read(box.lower)
            read(box.upper)
        default: break
        }
    }
}
