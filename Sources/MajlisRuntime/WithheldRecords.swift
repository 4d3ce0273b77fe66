import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

/// What a reader's access withholds, taken out of findings and named for excerpts: records above the level keep their titles and names to
/// themselves, whichever rule found something about them.
struct WithheldRecords {
    private var titles: Set<String> = []
    private var names: Set<String> = []
    private let model: Model
    private let disclosure: Disclosure

    init(_ model: Model, _ disclosure: Disclosure) {
        self.model = model
        self.disclosure = disclosure
        // Only where something is said of access at all.
        guard model.fields.contains(where: { $0.property == PropertyKey(.access) }) else { return }
        for index in model.records.indices {
            let id = RecordID(index)
            guard !disclosure.mayShow(id) else { continue }
            if case .text(let text)? = model.value(id, .title) { titles.formUnion([text.text] + text.translations.map(\.text)) }
            let name = model.name(id)
            if !name.isEmpty { names.insert(name) }
        }
    }

    func applied(to findings: [Diagnostic]) -> [Diagnostic] {
        if titles.isEmpty && names.isEmpty { return findings }
        return findings.map { applied(to: $0) }
    }

    private func applied(to finding: Diagnostic) -> Diagnostic {
        var result = finding
        result.message = hidden(finding.message)
        result.related = finding.related.map { RelatedPlace($0.location, hidden($0.message)) }
        result.suggestions = finding.suggestions.filter { !tells($0) }.map { hidden($0) }
        result.subjects = finding.subjects.filter { !names.contains($0) }
        result.evidence = finding.evidence?.mapped({ $0 }, { hidden($0) }, { $0.mapped(hidden) })
        return result
    }

    private func hidden(_ message: Message) -> Message { message.mapped(hidden) }

    private func hidden(_ argument: MessageArgument) -> MessageArgument {
        switch argument {
        case .text(let text) where titles.contains(text) || names.contains(text): .word(Choice.confidential.english)
        case .wordings(let wordings) where wordings.all.contains { titles.contains($0.text) }: .word(Choice.confidential.english)
        default: argument
        }
    }

    /// Names a record by its name in the script, as the way out of a waiver does.
    private func tells(_ message: Message) -> Bool {
        message.arguments.contains { argument in
            if case .code(let code) = argument.value { return names.contains(code) }
            return false
        }
    }
}

extension Outcome {
    /// What excerpts of the scripts must not show: personal clauses and fields, and records above the level of access.
    public var withheldPlaces: [Location] { evaluator.disclosure.withheldPlaces(in: project.model) }
}

extension Disclosure {
    /// What excerpts of the scripts must not show.
    func withheldPlaces(in model: Model) -> [Location] {
        var places: [Location] = []
        for index in model.records.indices {
            let id = RecordID(index)
            if !mayShow(id) {
                if let place = model[id].origin.location { places.append(place) }
                continue
            }
            for field in model.fields(of: id) where !mayShow(field.property, of: id) {
                if let place = field.origin.location { places.append(place) }
            }
        }
        return places
    }
}
