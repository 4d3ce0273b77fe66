import MajlisModel
import MajlisRuntime
import MajlisVocabulary

/// What records are called in views, with what is confidential withheld.
package struct RecordNames {
    package let model: Model
    package let text: MessageText
    private let disclosure: Disclosure

    package init(_ model: Model, _ text: MessageText, access: Choice) {
        self.model = model
        self.text = text
        disclosure = Disclosure(model, level: access)
    }

    /// Whether views must not show the record: its own access, that of whom it stands for, or of what it stands in, is confidential.
    package func isWithheld(_ id: RecordID) -> Bool { !disclosure.mayShow(id) }

    /// Whether views may show what a clause of the record says.
    package func mayTell(_ property: PropertyKey, of id: RecordID) -> Bool { disclosure.mayShow(property, of: id) }
    package func mayTell(_ clause: Clause, of id: RecordID) -> Bool { mayTell(PropertyKey(clause), of: id) }

    /// The record's title in the reader's language, else its name, else what it is.
    package func title(_ id: RecordID) -> String {
        if isWithheld(id) { return text.plain(.sayConfidential) }
        if let title = model.title(id, in: text.language.code) { return title }
        switch model[id].referent {
        case .record, .none: return WordNames.said(model[id].kind, in: text.language)
        case let open: return absence(open)
        }
    }

    /// The title alone; nil where the scripts give none.
    package func ownTitle(_ id: RecordID) -> String? {
        if isWithheld(id) { return text.plain(.sayConfidential) }
        return model.title(id, in: text.language.code)
    }

    /// The name in the script, for machines; nil where there is none or it is withheld.
    package func scriptName(_ id: RecordID?) -> String? {
        guard let id, !isWithheld(id) else { return nil }
        let name = model.name(id)
        return name.isEmpty ? nil : name
    }

    /// A person as protocol wants it: as printed, else with the honorifics. Others by their title.
    package func fullName(_ id: RecordID) -> String {
        if isWithheld(id) { return text.plain(.sayConfidential) }
        if let printed = words(id, .printedAs).first { return printed }
        guard let who = model.referent(id), who != id else {
            return (words(id, .honorific) + [title(id)]).joined(separator: " ")
        }
        return fullName(who)
    }

    /// The texts of a clause in the reader's language.
    package func words(_ id: RecordID, _ clause: Clause) -> [String] {
        model.list(id, clause).compactMap { value in
            if case .text(let words) = value { return words.text(in: text.language.code) }
            return nil
        }
    }

    /// How the language says that something is not known or not there.
    package func absence(_ value: Value) -> String {
        switch value {
        case .tbd: text.plain(.sayToBeDecided)
        case .unstated: text.plain(.sayNotStated)
        case .none: text.plain(.sayNone)
        case .others(let count) where count > 0: text.filled(.saySoManyOthers, [:], number: Int(count)).plain
        case .others: text.plain(.sayOthers)
        default: text.plain(.sayNotKnown)
        }
    }
}
