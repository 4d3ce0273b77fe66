import MajlisLanguage
import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// Whether those whom a word is about are women or men, as far as the scripts say it.
struct Genders {
    private let model: Model
    private let uses: WordUses

    init(_ model: Model, _ uses: WordUses) { (self.model, self.uses) = (model, uses) }

    /// Women where all of them are, men where all are; nil where there are others, or nobody can tell.
    func gender(of records: [RecordID]) -> Choice? {
        guard let first = records.first, let gender = gender(of: first) else { return nil }
        return records.dropFirst().allSatisfy { self.gender(of: $0) == gender } ? gender : nil
    }

    private func gender(of record: RecordID) -> Choice? {
        // The records of tests are no part of the model, and say nothing here.
        guard record.index < model.records.count else { return nil }
        let person = model.referent(record) ?? record
        guard person.index < model.records.count, case .choice(let gender)? = model.value(person, .gender) else { return nil }
        return gender == .woman || gender == .man ? gender : nil
    }

    /// The records that the values under a node name.
    func named(under node: Node) -> [RecordID] {
        node.children.compactMap { child in
            child.kind == .name || child.kind == .path ? uses.record(at: child.location) : nil
        }
    }
}
