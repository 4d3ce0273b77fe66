import MajlisLanguage
import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// What a project file's `project` record says, read from its tree alone: it is needed before any script is.
///
/// A clause that cannot be read is left out here; why, the checker says when it reads the project file with each script.
package struct ProjectSettings: Equatable, Sendable {
    /// A text with its place.
    package struct Written: Equatable, Sendable {
        package var text: String
        package var range: TextRange
    }

    /// The scripts as they are written, patterns too.
    package var scripts: [Written] = []
    package var journal: Written?
    package var baseline: Written?
    package var isStrict = false
    package var failsOnEmpty = false
    package var maxWarnings: Int?
    /// A percentage.
    package var coverage: Int?
    package var disclosed: Choice?
    package var asOf: AsOf?

    /// A clause with a value that it cannot have.
    struct Misfit: Equatable {
        var clause: Clause
        var range: TextRange
    }

    private(set) var misfits: [Misfit] = []

    package static func == (a: ProjectSettings, b: ProjectSettings) -> Bool {
        a.scripts == b.scripts && a.journal == b.journal && a.baseline == b.baseline && a.isStrict == b.isStrict
            && a.failsOnEmpty == b.failsOnEmpty && a.maxWarnings == b.maxWarnings && a.coverage == b.coverage
            && a.disclosed == b.disclosed && a.asOf == b.asOf
    }

    /// - Parameter record: the node of the `project` record.
    package init(_ record: Node) { read(record) }

    private mutating func read(_ container: Node) {
        for child in container.children {
            if child.kind == .block { read(child) } else if child.kind == .clause { readClause(child) }
        }
    }

    private mutating func readClause(_ node: Node) {
        guard let clause = Vocabulary.meanings(of: node.head.word).clause else { return }
        let values = Array(node.children)
        switch clause {
        case .script: scripts += values.compactMap(Self.text)
        case .journal: journal = values.first.flatMap(Self.text)
        case .baseline: baseline = values.first.flatMap(Self.text)
        case .strict: isStrict = Self.isSaid(values)
        case .failOnEmpty: failsOnEmpty = Self.isSaid(values)
        case .discloses: disclosed = values.first.flatMap { Vocabulary.meanings(of: $0.head.word).choice }
        case .maxWarnings:
            guard let value = values.first, value.kind == .integer else { return }
            maxWarnings = Literal.integer(of: value).flatMap { Int(exactly: $0) }
        case .coverage:
            guard let value = values.first else { return }
            coverage = Self.percentage(value)
            if coverage == nil { misfits.append(Misfit(clause: clause, range: value.range)) }
        case .asOf:
            guard let value = values.first else { return }
            asOf = Self.day(value)
            if asOf == nil { misfits.append(Misfit(clause: clause, range: value.range)) }
        default: break
        }
    }

    private static func text(_ node: Node) -> Written? {
        node.kind == .text ? Written(text: Literal.text(of: node).value, range: node.range) : nil
    }

    /// A flag counts unless `false` stands behind it.
    private static func isSaid(_ values: [Node]) -> Bool {
        values.first.map { Vocabulary.meanings(of: $0.head.word).literal != .false } ?? true
    }

    private static func percentage(_ node: Node) -> Int? {
        guard node.kind == .percentage, let number = Literal.number(of: node)?.integer, (0...100).contains(number) else { return nil }
        return Int(number)
    }

    private static func day(_ node: Node) -> AsOf? {
        if Vocabulary.meanings(of: node.head.word).function == .today, node.endToken == node.firstToken + 1 { return .today }
        guard let written = Literal.date(of: node), written.month > 0, written.day > 0 else { return nil }
        if written.isHijri {
            return HijriDate(year: written.year, month: written.month, day: written.day).map { .day($0.civil) }
        }
        return CivilDate(year: written.year, month: written.month, day: written.day).map { .day($0) }
    }
}
