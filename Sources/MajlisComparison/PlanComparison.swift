import MajlisLanguage
import MajlisModel
import MajlisRuntime
import MajlisText
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
        withhold()
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

    /// Takes out what may not be shown, and counts it.
    private mutating func withhold() {
        let (before, after) = (old.evaluator.disclosure, new.evaluator.disclosure)
        func mayShow(_ change: Change) -> Bool {
            let (x, y): (RecordID?, RecordID?) =
                switch change.subject {
                case .record(let old, let new), .anchor(_, let old, let new), .all(_, let old, let new): (old, new)
                case .sessions(let old, let new, _, _): (old, new)
                case .statement, .file, .event: (nil, nil)
                }
            if !change.named.old.allSatisfy({ before.mayShow($0) }) || !change.named.new.allSatisfy({ after.mayShow($0) }) { return false }
            if let x, !before.mayShow(x) { return false }
            if let y, !after.mayShow(y) { return false }
            switch change.kind {
            case .clause(let property) where change.isOfEarlierField, .text(let property, _) where change.isOfEarlierField:
                return x.map { before.mayShow(property, of: $0) } ?? true
            case .clause(let property), .text(let property, _):
                // A field that the script adds has another number in the earlier state.
                if let y { return after.mayShow(property, of: y) && (x.map { mayShow(property, of: $0) } ?? true) }
                return true
            default: return true
            }
        }
        func mayShow(_ property: PropertyKey, of x: RecordID) -> Bool {
            guard let place = property.customField else { return before.mayShow(property, of: x) }
            let (own, model) = (new.project.model.customFields[place], old.project.model)
            let name = new.project.model.symbols[own.name]
            let other = model.customFields.firstIndex { $0.kind == own.kind && model.symbols[$0.name] == name }
            return other.map { before.mayShow(PropertyKey(customField: $0), of: x) } ?? true
        }
        var places: [Int?] = []
        var kept: [Change] = []
        for change in changes {
            let isShown = mayShow(change)
            places.append(isShown ? kept.count : nil)
            if isShown { kept.append(change) }
        }
        withheld = changes.count - kept.count
        if withheld == 0 { return }
        for index in kept.indices { kept[index].cause = kept[index].cause.flatMap { places[$0] } }
        changes = kept
    }
}
