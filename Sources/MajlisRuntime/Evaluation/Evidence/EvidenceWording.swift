import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

/// The words of evidence: parts of the script as they stand there, values as data, clauses with their places.
struct EvidenceWording {
    private let files: [SourceFile]
    private let model: Model
    private let disclosure: Disclosure
    private let evaluator: Evaluator

    private static let longest = 160
    private static let mostElements = 5

    init(_ evaluator: Evaluator, _ disclosure: Disclosure) {
        self.evaluator = evaluator
        files = evaluator.project.files
        model = evaluator.model
        self.disclosure = disclosure
    }

    /// A part of a script on one line, without comments' line breaks; cut where it is very long.
    func text(_ location: Location) -> String {
        let index = Int(location.file.rawValue)
        guard files.indices.contains(index) else { return "" }
        var range = location.range
        let isCut = range.length > Self.longest * 4
        if isCut { range.end = range.start + ByteOffset(Self.longest * 4) }
        let words = files[index].text(range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return words.count > Self.longest ? words.prefix(Self.longest - 1) + "…" : words
    }

    /// Whether a place is in a script that ships with the program.
    func isBuiltIn(_ location: Location) -> Bool {
        let index = Int(location.file.rawValue)
        return files.indices.contains(index) && files[index].isBuiltIn
    }

    /// Long lists are cut: the first elements, and how many more. Fractions are rounded to four places.
    func value(_ value: Value) -> MessageArgument {
        if case .figure(var figure) = value, figure.scale > 4, let exact = Exact(mantissa: figure.mantissa, scale: figure.scale),
            let scaled = exact.times(Exact(10_000)), let mantissa = Int64(exactly: scaled.nearestWhole)
        {
            figure = Figure(mantissa: mantissa, scale: 4, unit: figure.unit, isApproximate: figure.isApproximate)
            return MessageArgument(.figure(figure), in: model, disclosure: disclosure)
        }
        guard case .list(let box) = value, box.elements.count + box.possible.count > Self.mostElements + 1 else {
            return MessageArgument(value, in: model, disclosure: disclosure)
        }
        let sure = box.elements.prefix(Self.mostElements)
        let possible = box.possible.prefix(Self.mostElements - sure.count)
        let short = MessageArgument(
            .list(ListBox(Array(sure), possible: Array(possible), openness: box.openness)), in: model, disclosure: disclosure)
        guard case .list(let parts) = short else { return short }
        let more = box.elements.count + box.possible.count - sure.count - possible.count
        return .list(parts + [.message(Message(.andMore, ["count": .number(more)]))])
    }

    /// What an element of a list is called; of a pair, both.
    func name(_ element: Value) -> MessageArgument { value(element) }

    /// “capacity of Hall: 25”; nil for what stands nowhere in the scripts.
    func source(_ read: ClauseRead) -> RelatedPlace? {
        guard let place = read.location ?? model.headLocation(read.record).location else { return nil }
        let isHidden = !disclosure.mayShow(read.property, of: read.record)
        let shown = isHidden ? .word(Choice.confidential.english) : value(read.value)
        let clause = clause(read.property, of: read.record)
        let record = value(.record(read.record))
        if read.location != nil {
            return RelatedPlace(place, Message(.evidenceSource, ["clause": clause, "record": record, "value": shown]))
        }
        return RelatedPlace(place, Message(.evidenceOmitted, ["clause": clause, "record": record, "value": shown]))
    }

    /// A clause of the language, or a field of the script.
    func clause(_ property: PropertyKey, of record: RecordID) -> MessageArgument {
        if let clause = property.clause { return model.word(clause, of: record) }
        guard let index = property.customField, model.customFields.indices.contains(index) else { return .code("") }
        return .code(model.symbols[model.customFields[index].name])
    }
}

extension Model {
    /// The word of a clause, in the plural where it may have several values.
    func word(_ clause: Clause, of record: RecordID) -> MessageArgument {
        let isMany = kind(record).shape(of: clause)?.isMany ?? false
        return .word(isMany && !clause.englishPlural.isEmpty ? clause.englishPlural : clause.english)
    }
}

extension Expression {
    /// The part that stands at a place, where it reads no variable of a filter or quantifier within.
    func part(at location: Location) -> Expression? {
        if self.location == location { return self }
        for part in openParts {
            if let found = part.part(at: location) { return found }
        }
        return nil
    }

    /// Operands that have the same variables as the whole.
    private var openParts: [Expression] {
        switch node {
        case .not(let inner), .negate(let inner): [inner]
        case .and(let operands), .or(let operands), .list(let operands), .call(_, let operands), .defined(_, let operands): operands
        case .compare(_, let a, let b), .membership(let a, let b, _), .offset(let a, let b, _), .range(let a, let b), .index(let a, let b):
            [a, b]
        case .test(let operand, _, _): [operand]
        case .arithmetic(let parts): parts.map(\.1)
        case .conditional(let condition, let then, let otherwise): [condition, then, otherwise]
        case .member(let base, _), .filter(let base, _, _), .select(let base, _, _), .order(let base, _, _), .group(let base, _, _, _),
            .quantified(_, _, let base, _):
            [base]
        default: []
        }
    }

    /// Nothing of it depends on what the scripts say.
    var isConstant: Bool {
        switch node {
        case .constant(.deferred): false
        case .constant(.record): true
        case .constant: true
        case .range(let lower, let upper): lower.isConstant && upper.isConstant
        case .list(let elements): elements.allSatisfy(\.isConstant)
        case .negate(let inner): inner.isConstant
        case .arithmetic(let parts): parts.allSatisfy { $0.1.isConstant }
        default: false
        }
    }

    var isVariable: Bool {
        if case .variable = node { return true }
        return false
    }

    /// Whether it is a statement that holds or not.
    var isCondition: Bool {
        switch node {
        case .not, .and, .or, .compare, .membership, .test, .quantified, .holds: true
        default: type == .boolean
        }
    }

    /// A property after a property, of one thing: its clauses can be named.
    var isPath: Bool {
        switch node {
        case .variable, .anchor, .constant: true
        case .member(let base, _): !base.type.isList && (base.isPath || base.isLookedUp)
        default: false
        }
    }

    private var isLookedUp: Bool {
        switch node {
        case .index, .query, .call(.first, _), .call(.last, _), .call(.previous, _): true
        default: false
        }
    }
}
