import MajlisLanguage
import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// Tells which findings of a state may be told at its level of access.
///
/// What a rule finds has its confidential values masked already. What is said of a slip quotes the script as it stands: it is withheld where
/// its lines touch a record or a clause that may not be shown, or name such a clause, whatever stands behind it.
public struct WithheldFindings {
    private let project: Project
    private var places: [FileID: [TextRange]] = [:]
    private var clauses: Set<Clause> = []
    private var names: Set<String> = []

    public init(_ outcome: Outcome) { self.init(outcome.project, outcome.evaluator.disclosure) }

    init(_ project: Project, _ disclosure: Disclosure) {
        self.project = project
        for place in disclosure.withheldPlaces(in: project.model) { places[place.file, default: []].append(place.range) }
        for (place, field) in project.model.customFields.enumerated()
        where !disclosure.mayShow(PropertyKey(customField: place), ofAny: field.kind) {
            names.insert(project.model.symbols[field.name])
        }
        for clause in Clause.allCases where !disclosure.mayShow(PropertyKey(clause), ofAny: .person) { clauses.insert(clause) }
    }

    /// Takes out what may not be told, and says how many those were.
    public func remove(from findings: inout [Diagnostic]) -> Int {
        let count = findings.count
        findings.removeAll { isWithheld($0) }
        return count - findings.count
    }

    /// What is said of slips in what may not be shown, without the words that they quote: the place and the kind of slip stay.
    func masked(_ findings: [Diagnostic]) -> [Diagnostic] {
        findings.map { finding in
            guard finding.rule == nil, isWithheld(finding) else { return finding }
            var masked = finding
            masked.message = hidden(finding.message)
            masked.related = finding.related.map { RelatedPlace($0.location, hidden($0.message)) }
            masked.suggestions = []
            masked.fixes = []
            masked.evidence = nil
            return masked
        }
    }

    private func hidden(_ message: Message) -> Message {
        message.mapped { argument in
            switch argument {
            case .text, .wordings: .word(Choice.confidential.english)
            case .code(let code) where Vocabulary.word(code) == .none: .word(Choice.confidential.english)
            default: argument
            }
        }
    }

    public func isWithheld(_ finding: Diagnostic) -> Bool {
        let (file, range) = (finding.location.file, finding.location.range)
        guard finding.rule == nil else { return places[file]?.contains { $0.start <= range.start && range.end <= $0.end } ?? false }
        guard Int(file.rawValue) < project.files.count else { return false }
        let source = project.files[Int(file.rawValue)]
        let lines = source.lines.line(of: range.start)...max(source.lines.line(of: range.start), source.lines.line(of: range.end))
        func touches(_ place: TextRange) -> Bool {
            lines.overlaps(source.lines.line(of: place.start)...max(source.lines.line(of: place.start), source.lines.line(of: place.end)))
        }
        return places[file]?.contains(where: touches) ?? false || namesWithheld(lines, in: file)
    }

    /// Whether a word on these lines is that of a clause or a field which may not be shown.
    private func namesWithheld(_ lines: ClosedRange<Int>, in file: FileID) -> Bool {
        guard let tree = project.trees.first(where: { $0.file == file }) else { return false }
        let tokens = tree.tokens
        var (low, high) = (0, tokens.count)
        while low < high {
            let middle = (low + high) / 2
            if tree.source.lines.line(of: tokens[middle].start) < lines.lowerBound { low = middle + 1 } else { high = middle }
        }
        for token in tokens[low...] {
            if tree.source.lines.line(of: token.start) > lines.upperBound { break }
            if let clause = Vocabulary.meanings(of: token.word).clause, clauses.contains(clause) { return true }
            if !names.isEmpty && names.contains(tree.source.text(token.range)) { return true }
        }
        return false
    }
}
