import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

/// Titles and texts that a declared language lacks: one finding for each language counts all of them and names the first.
extension TranslationRule {
    /// A title or a text that readers see.
    private struct Wording {
        var id: RecordID
        var place: Location
        var languages: Set<String>
    }

    private func wordings(_ body: (Wording) -> Void) {
        for index in context.facts.records.indices where !context.facts.records[index].isTemplate {
            let id = RecordID(index)
            if context.model.isMasked(id) || Self.unseen.contains(context.model.kind(id)) { continue }
            for clause in [Clause.title, .text, .short] {
                guard let place = context.model.field(id, clause)?.origin.location else { continue }
                for text in texts(context.facts.value(id, clause)) {
                    body(Wording(id: id, place: place, languages: spoken(text, place)))
                }
            }
        }
    }

    /// Kinds that stand in no programme.
    private static let unseen: Set<Kind> = [.project, .rule, .workflow, .calendar]

    // MARK: Meetings

    /// The languages of a meeting, which may be those of interpreters alone: one in which nothing is written is left alone.
    /// - Parameter asked: languages that the project asks for, which are told of by themselves.
    func gaps(besides asked: [String]) -> [Diagnostic] {
        var codes: [RecordID: [String]] = [:]
        for kind in [Kind.conference, .edition] {
            for meeting in context.model.records(of: kind) {
                let own = labels(meeting).filter { !asked.contains($0) }
                if own.count + asked.count > 1, !own.isEmpty { codes[meeting] = own }
            }
        }
        if codes.isEmpty { return [] }
        var counts: [RecordID: Int] = [:]
        var missing: [RecordID: [String: [Wording]]] = [:]
        wordings { wording in
            let meeting = codes[wording.id] != nil ? wording.id : context.meetings.meeting(of: wording.id, in: context.facts)
            guard let meeting, let own = codes[meeting] else { return }
            counts[meeting, default: 0] += 1
            for code in own where !wording.languages.contains(code) { missing[meeting, default: [:]][code, default: []].append(wording) }
        }
        var findings: [Diagnostic] = []
        for meeting in codes.keys.sorted(by: { $0.index < $1.index }) {
            for code in codes[meeting] ?? [] {
                guard let all = counts[meeting], let gaps = missing[meeting]?[code], gaps.count < all else { continue }
                var finding = context.naming.finding(
                    .translationMissing, .translationMismatch, at: meeting,
                    ["count": .number(gaps.count), "all": .number(all), "language": .code(code)])
                tell(gaps, code, &finding)
                findings.append(finding)
            }
        }
        return findings
    }

    private func labels(_ record: RecordID) -> [String] {
        context.model.list(record, .language).compactMap { value in
            if case .label(let code) = value { context.model.symbols[code] } else { nil }
        }
    }

    // MARK: Projects

    /// The languages that a project asks for, in the order of the project file, each once.
    func projectLanguages() -> [String] {
        var codes: [String] = []
        for project in context.model.records(of: .project) {
            for code in labels(project) where !codes.contains(code) { codes.append(code) }
        }
        return codes
    }

    /// Unlike a meeting's languages, those of a project are of all that is written. The finding stands at the first text that lacks one
    /// rather than in the project file: each script has its own.
    func projectGaps(_ codes: [String]) -> [Diagnostic] {
        if codes.isEmpty { return [] }
        var missing: [String: [Wording]] = [:]
        wordings { wording in
            for code in codes where !wording.languages.contains(code) { missing[code, default: []].append(wording) }
        }
        return codes.compactMap { code in
            guard let gaps = missing[code], let first = gaps.first else { return nil }
            var finding = context.naming.finding(
                .projectUntranslated, .translationMismatch, at: first.id, ["count": .number(gaps.count), "language": .code(code)])
            finding.location = first.place
            finding.subjects = []
            tell(gaps, code, &finding)
            finding.related.removeFirst()
            return finding
        }
    }

    /// Names the first of them, and the way out.
    private func tell(_ gaps: [Wording], _ code: String, _ finding: inout Diagnostic) {
        let first = gaps.prefix(Self.most)
        for name in first.flatMap({ context.naming.names($0.id) }) where !finding.subjects.contains(name) { finding.subjects.append(name) }
        finding.related = first.map { RelatedPlace($0.place, Message(.relatedUntranslated, ["item": context.naming.title($0.id)])) }
        finding.suggestions = [Message(.wayTranslate, ["example": .code("@\(code) \"…\"")])]
    }
}
