import MajlisLanguage
import MajlisModel
import MajlisRuntime
import MajlisVocabulary

/// What changed from one state of a project to another, in the conference's terms.
public struct PlanComparison {
    public let old: Outcome
    public let new: Outcome
    /// In the order of the later state; what is gone stands where it stood.
    public internal(set) var changes: [Change]
    /// How many more there are that the level of access withholds.
    public private(set) var withheld = 0
    let pairs: RecordMatcher

    public init(from old: Outcome, to new: Outcome) {
        (self.old, self.new) = (old, new)
        pairs = RecordMatcher(from: old.project.model, to: new.project.model)
        var finder = ChangeFinder(old, new, pairs)
        finder.find()
        changes = finder.changes
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
