import MajlisLanguage
import MajlisModel
import MajlisRuntime
import MajlisVocabulary

/// What changed from one state of a project to another, in the conference's terms.
public struct PlanComparison {
    /// Each with its clauses as recorded events have left them.
    public let old: Outcome
    public let new: Outcome
    /// In the order of the later state; what is gone stands where it stood.
    public internal(set) var changes: [Change]
    /// How many more there are that the level of access withholds.
    public private(set) var withheld = 0
    let pairs: RecordMatcher

    /// - Parameters: what is known of both without running their events.
    public init(from old: Outcome, to new: Outcome) {
        let written = RecordMatcher(from: old.project.model, to: new.project.model)
        var finder = ChangeFinder(old, new, written)
        finder.find()
        let (before, after) = (Self.afterChanges(old), Self.afterChanges(new))
        guard before != nil || after != nil else {
            (self.old, self.new, pairs, changes) = (old, new, written, finder.changes)
            finish(finder)
            return
        }
        (self.old, self.new) = (before ?? old, after ?? new)
        pairs = RecordMatcher(written, from: self.old.project.model, to: self.new.project.model)
        var second = ChangeFinder(self.old, self.new, pairs)
        second.find()
        changes =
            HappenedChanges(finder.changes, second.changes, from: old.project.program, to: new.project.program, pairs).joined()
        finish(second)
    }

    private static func afterChanges(_ outcome: Outcome) -> Outcome? {
        Runtime.afterChanges(outcome.project, asOf: outcome.asOf, access: outcome.evaluator.disclosure.level)
    }

    private mutating func finish(_ finder: ChangeFinder) {
        Concerns(old, new, pairs).add(to: &changes)
        withhold(finder.meaning)
    }

    public var isEmpty: Bool { changes.isEmpty && withheld == 0 }

    /// The earlier name of everything that has another one now.
    public var renamed: [String: String] {
        var names: [String: String] = [:]
        for case (.name(let before), .name(let after)) in changes.lazy.filter({ $0.kind == .renamed }).map({ ($0.before, $0.after) }) {
            names[before] = after
        }
        return names
    }

    /// The name of a field that a script adds; empty for clauses of the language.
    func fieldName(_ property: PropertyKey, in change: Change) -> String {
        let model = change.isOfEarlierField ? old.project.model : new.project.model
        return property.customField.map { model.symbols[model.customFields[$0].name] } ?? ""
    }

    /// Takes out what may not be shown, and counts it. What is told of one thing in the same words is told once.
    private mutating func withhold(_ meaning: MeaningComparison) {
        let disclosure = ChangeDisclosure(from: old, to: new, meaning)
        var places: [Int?] = []
        var kept: [Change] = []
        var known: [ToldOnce: Int] = [:]
        withheld = 0
        for change in changes {
            guard let shown = disclosure.shown(change) else {
                places.append(nil)
                withheld += 1
                continue
            }
            let key = ToldOnce(subject: shown.subject, kind: shown.kind)
            if shown.kind != change.kind, let place = known[key] {
                places.append(place)
                continue
            }
            known[key] = kept.count
            places.append(kept.count)
            kept.append(shown)
        }
        for index in kept.indices { kept[index].cause = kept[index].cause.flatMap { places[$0] } }
        changes = kept
    }

    private struct ToldOnce: Hashable {
        var subject: Change.Subject
        var kind: Change.Kind
    }
}
