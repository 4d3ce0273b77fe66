import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// A part of an expression with the type that it turned out to have.
struct TypedPart {
    let node: Node
    let type: ValueType
    var expression: Expression?

    init(_ node: Node, _ type: ValueType, _ expression: Expression? = nil) {
        self.node = node
        self.type = type
        self.expression = expression
    }

    init(_ node: Node, _ expression: Expression) { self.init(node, expression.type, expression) }

    /// As it stands in the script, in brackets where something is to be put behind it.
    var code: String {
        let text = node.text
        switch node.kind {
        case .name, .path, .call, .implicitMember, .parenthesized, .list, .integer, .decimal, .text, .index: return text
        default: return "(\(text))"
        }
    }

    /// A word of the language in the script of the part.
    func word(_ word: some VocabularyWord) -> String { isArabic ? word.arabic : word.english }

    var isArabic: Bool { node.text.hasArabicLetters }

    var isNumber: Bool { node.kind == .integer || node.kind == .decimal }
}

/// What is said of two types that do not fit: where each comes from, and the nearest thing that would fit.
extension Checker {
    /// The places where the types were stated, where those are others than the finding's own.
    func addOrigins(_ parts: [TypedPart], to finding: inout Diagnostic) {
        for part in parts {
            guard let place = origin(of: part), place.file != finding.location.file || !finding.location.range.contains(place.range.start)
            else { continue }
            let message = Message(.typeDeclared, ["name": shown(part.node), "type": TypeWords.describe(part.type)])
            if !finding.related.contains(where: { $0.location == place }) { finding.related.append(RelatedPlace(place, message)) }
        }
    }

    /// The clause that states the value, the field that a script adds, the definition or query, the record.
    private func origin(of part: TypedPart) -> Location? {
        part.expression.flatMap { origin(of: $0) }
    }

    private func origin(of expression: Expression) -> Location? {
        switch expression.node {
        case .member(let base, let member):
            for access in member.accesses {
                if case .field(let key) = access, let index = key.customField { return fieldTypes[index].origin.location }
            }
            guard case .constant(.record(let id)) = base.node, case .clause(let clause) = access(of: member, model.kind(id)) else {
                return nil
            }
            return model.field(id, clause)?.origin.location
        case .constant(.record(let id)): return model[id].headOrigin.location
        case .query(let index): return named.queries.indices.contains(index) ? named.queries[index].location : nil
        case .defined(let index, _): return named.functions.indices.contains(index) ? named.functions[index].location : nil
        default: return nil
        }
    }

    private func access(of member: Member, _ kind: Kind) -> MemberAccess {
        let index = Int(kind.rawValue)
        return member.accesses.indices.contains(index) ? member.accesses[index] : .absent
    }

    // MARK: What would fit

    /// What could stand in the place of one side so that the two compare.
    mutating func waysToCompare(_ left: TypedPart, _ right: TypedPart) -> [String] {
        way(to: right, from: left).map { [$0] } ?? way(to: left, from: right).map { [$0] } ?? []
    }

    /// The part, changed so that it fits where a definition takes something else.
    mutating func waysToFit(_ part: TypedPart, _ wanted: ValueType) -> [String] {
        if case .list(let element) = wanted, !part.type.isList, fits(part.type, element) { return ["[\(part.node.text)]"] }
        return way(to: TypedPart(part.node, wanted), from: part).map { [$0] } ?? []
    }

    /// The part, changed so that it fits the other.
    private mutating func way(to other: TypedPart, from part: TypedPart) -> String? {
        switch (part.type, other.type) {
        // Thirty what?
        case (.number, .duration) where part.isNumber: return example(part.node, .minute)
        case (.duration, .number) where !other.isNumber: return "\(part.code) / 1\(part.isArabic ? " \(Unit.hour.arabic)" : "h")"
        case (.number, .money) where part.isNumber: return "\(part.node.text) USD"
        case (.text, .number): return "\(part.word(Function.characters))(\(part.node.text))"
        case (.number, .text) where part.isNumber: return "\"\(part.node.text)\""
        case (.date, .number), (.dateTime, .number), (.dates, .number): return "\(part.code).\(part.word(Property.year))"
        case (.duration, .dateTime), (.duration, .date), (.duration, .dates):
            return "\(part.code) \(part.word(Infix.after)) \(part.word(Clause.opening))"
        case (.list, .number), (.list, .percent): return "\(part.word(Function.count))(\(part.node.text))"
        case (.record, .text), (.record, .label): return isTitled(part.type) ? "\(part.code).\(part.word(Clause.title))" : nil
        case (.record(let kinds), .record(let wanted)):
            return leading(from: kinds, to: wanted).map { "\(part.code).\(part.isArabic ? $0.arabic : $0.english)" }
        case (.record(let kinds), .number), (.record(let kinds), .money), (.record(let kinds), .duration):
            return figure(of: kinds, other.type).map { "\(part.code).\(part.isArabic ? $0.arabic : $0.english)" }
        default: return nil
        }
    }

    private func isTitled(_ type: ValueType) -> Bool {
        type.kinds?.contains { $0.shape(of: .title) != nil || $0.head.reference != nil } ?? false
    }

    private struct WordPair {
        let english: String
        let arabic: String

        init(_ word: some VocabularyWord) {
            english = word.english
            arabic = word.arabic
        }
    }

    /// The property of records of one kind that leads to records of another: from a session to its room, from a speaker to the person.
    private func leading(from kinds: KindSet, to wanted: KindSet) -> WordPair? {
        for kind in kinds {
            for shape in kind.shapes {
                if case .record(let found) = ValueType(shape.type, of: kind), !found.intersection(wanted).isEmpty,
                    shape.type.isReference
                {
                    return WordPair(shape.clause)
                }
            }
            if let child = wanted.first(where: { kind.children.contains($0) }) { return WordPair(child) }
            // Whoever fits there: a chair is a person.
            if let child = kind.children.first(where: { !($0.head.reference?.intersection(wanted).isEmpty ?? true) }) {
                return WordPair(child)
            }
            if kind.head.reference != nil || kind == .post {
                if wanted.contains(.person) { return WordPair(Kind.person) }
                if wanted.contains(.organization) || wanted.contains(.group) { return WordPair(Clause.body) }
            }
        }
        return nil
    }

    /// The only number (amount, duration) that records of the kinds have.
    private func figure(of kinds: KindSet, _ wanted: ValueType) -> WordPair? {
        guard kinds.count == 1, let kind = kinds.first(where: { _ in true }) else { return nil }
        let fitting = kind.shapes.filter { !$0.isMany && ValueType($0, of: kind) == wanted }
        if fitting.count == 1 { return WordPair(fitting[0].clause) }
        return wanted == .duration && kind.isAgendaPart ? WordPair(Property.length) : nil
    }

    /// What would make a condition of something else.
    func waysToCondition(_ part: TypedPart) -> [String] {
        switch part.type {
        case .number, .percent: ["\(part.code) > 0"]
        case .money, .duration: []
        case .list, .text: ["\(part.code) \(part.word(Infix.is)) \(part.word(Infix.not)) \(part.word(Choice.empty))"]
        case .record, .date, .dateTime, .dates, .time, .hours:
            ["\(part.code) \(part.word(Infix.is)) \(part.word(Infix.not)) \(part.word(Literal.none))"]
        default: []
        }
    }

    /// What would fit where a function takes something else.
    func waysToArgument(_ part: TypedPart, _ function: Function) -> [String] {
        switch (function, part.type) {
        case (.contains, .record), (.startsWith, .record), (.endsWith, .record), (.folded, .record), (.characters, .record),
            (.wordCount, .record):
            return isTitled(part.type) ? ["\(part.code).\(part.word(Clause.title))"] : []
        case (.contains, .list(.record)), (.joined, .list(.record)), (.folded, .list(.record)):
            return isTitled(part.type.element) ? ["\(part.code).\(part.word(Clause.title))"] : []
        case (.rounded, .duration), (.roundedUp, .duration), (.roundedDown, .duration):
            return ["\(part.code) / 1\(part.isArabic ? " \(Unit.hour.arabic)" : "h")"]
        case (.rounded, .list), (.absolute, .list), (.roundedUp, .list), (.roundedDown, .list):
            return ["\(part.word(Function.count))(\(part.node.text))"]
        case (.sum, _), (.average, _): return ["\(part.word(Function.count))(\(part.node.text))"]
        case (.converted, .number) where part.isNumber: return ["\(part.node.text) USD"]
        default: return []
        }
    }

    /// What would join the two sides of a sum or a product.
    mutating func waysToReckon(_ left: TypedPart, _ right: TypedPart) -> [String] {
        for part in [left, right] {
            let other = part.node.index == left.node.index ? right : left
            switch (part.type, other.type) {
            case (.list, .number), (.list, .duration): return ["\(part.word(Function.count))(\(part.node.text))"]
            case (.text, _): return part.isArabic ? [] : ["joined([\(left.node.text), \(right.node.text)], \" \")"]
            case (.record(let kinds), .number), (.record(let kinds), .money), (.record(let kinds), .duration):
                if let word = figure(of: kinds, other.type) { return ["\(part.code).\(part.isArabic ? word.arabic : word.english)"] }
            case (.number, .percent) where part.isNumber: return ["\(part.node.text)%"]
            case (.number, .money) where part.isNumber: return ["\(part.node.text) USD"]
            default: continue
            }
        }
        return []
    }

    func suggest(ways: [String], in finding: inout Diagnostic) {
        for way in ways.prefix(2) { finding.suggestions.append(Message(.replaceBy, ["word": .code(way)])) }
    }

    // MARK: Syntax errors

    /// Types are not worth a word where the parser could not read the expression: the finding that says so is enough.
    static let findingsOfTypes: Set<MessageCode> = [
        .notComparable, .notACondition, .notACollection, .argumentCount, .argumentType, .badArithmetic, .notOrdered, .queryType,
        .unknownMember, .unknownFunction,
    ]

    /// Whether the parser has found something in the node or directly behind it.
    func isUnreadable(_ node: Node) -> Bool {
        guard !node.tree.diagnostics.isEmpty else { return false }
        let range = node.location.range
        return node.tree.diagnostics.contains { finding in
            finding.severity == .error && finding.location.range.start <= range.end + 2 && finding.location.range.end >= range.start
        }
    }
}

extension ClauseType {
    fileprivate var isReference: Bool {
        switch self {
        case .reference, .party: true
        default: false
        }
    }
}
