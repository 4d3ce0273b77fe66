import MajlisModel
import MajlisVocabulary

/// What may be shown to a reader: values and records above the level are withheld and print as `confidential`.
public struct Disclosure: Sendable {
    private let model: Model
    /// Up to and including this level.
    public let level: Choice

    /// - Parameter level: `public`, `staff` or `confidential`.
    public init(_ model: Model, level: Choice = .staff) {
        self.model = model
        self.level = level
    }

    /// Of a record: its own level, that of whom it stands for, and of all that it stands in.
    public func mayShow(_ record: RecordID) -> Bool {
        var next: RecordID? = record
        while let id = next {
            if !mayShow(access(of: id)) { return false }
            if case .record(let other) = model.referentValue(id), other != id, !mayShow(access(of: other)) { return false }
            next = model.parent(id)
        }
        return true
    }

    /// Of a clause, also where the record itself may be shown.
    public func mayShow(_ property: PropertyKey, of record: RecordID) -> Bool {
        mayShow(access(of: property, model.kind(record))) && mayShow(record)
    }

    public func mayShow(_ clause: Clause, of record: RecordID) -> Bool { mayShow(PropertyKey(clause), of: record) }

    /// Of a clause of any record of a kind, whatever the record itself says.
    public func mayShow(_ property: PropertyKey, ofAny kind: Kind) -> Bool { mayShow(access(of: property, kind)) }

    private func mayShow(_ access: Choice) -> Bool { Disclosure.rank(access) <= Disclosure.rank(level) }

    private func access(of record: RecordID) -> Choice {
        switch model.value(record, .access) {
        case nil: .public
        case .choice(let stated)?: stated
        // A word that is no level was meant to be one.
        default: .confidential
        }
    }

    private func access(of property: PropertyKey, _ kind: Kind) -> Choice {
        if let index = property.customField {
            return model.customFields.indices.contains(index) ? model.customFields[index].access : .public
        }
        guard let clause = property.clause else { return .public }
        switch clause {
        case .passport, .gender, .nationality, .birthDate: return .confidential
        // How to reach a person; a venue's or a body's address is no secret.
        case .contact: return kind == .person || kind == .participant ? .confidential : .public
        default: return .public
        }
    }

    private static func rank(_ access: Choice) -> Int {
        switch access {
        case .confidential: 2
        case .staff: 1
        default: 0
        }
    }
}
