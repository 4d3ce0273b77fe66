import MajlisLanguage
import MajlisModel
import MajlisRuntime
import MajlisVocabulary

/// A checked project's records as far as they may leave it: what is above the level of access is not there.
///
/// Exports read the model through this and nothing else, so that no writer has to think of access.
struct DisclosedModel {
    let model: Model
    private let disclosure: Disclosure
    /// By file, of texts without a tag; nil where the file does not say.
    private let languages: [String?]
    private let fieldNames: [String]

    init(_ project: Project, level: Choice) {
        model = project.model
        disclosure = Disclosure(project.model, level: level)
        languages = project.languages.indices.map { file in
            project.statesLanguage.indices.contains(file) && project.statesLanguage[file] ? project.languages[file] : nil
        }
        fieldNames = model.customFields.map { project.model.symbols[$0.name] }
    }

    func mayShow(_ id: RecordID) -> Bool { disclosure.mayShow(id) }

    /// The value of a clause; nil where it is omitted or above the level. The record itself has been looked at already.
    func field(_ id: RecordID, _ clause: Clause) -> Field? {
        guard let field = model.field(id, clause), disclosure.mayShow(field.property, of: id) else { return nil }
        return field
    }

    func value(_ id: RecordID, _ clause: Clause) -> Value? { field(id, clause)?.value }

    // MARK: Texts

    /// All texts of a clause as one, paragraph by paragraph.
    func text(_ id: RecordID, _ clause: Clause) -> LocalText? {
        guard let field = field(id, clause) else { return nil }
        return LocalText(paragraphs: words(field.value), language: language(of: field))
    }

    func texts(_ id: RecordID, _ clause: Clause) -> [LocalText] {
        guard let field = field(id, clause) else { return [] }
        return words(field.value).compactMap { LocalText(paragraphs: [$0], language: language(of: field)) }
    }

    /// A clause's values as machines read them: words, numbers, codes, texts without their translations.
    func plain(_ id: RecordID, _ clause: Clause) -> [String] {
        value(id, clause)?.elements.compactMap { plain($0) } ?? []
    }

    private func words(_ value: Value) -> [TextValue] {
        value.elements.compactMap { value in
            if case .text(let text) = value { return text }
            return nil
        }
    }

    private func language(of field: Field) -> String? {
        let file = Int(field.origin.file)
        return languages.indices.contains(file) ? languages[file] : nil
    }

    /// nil for what is not known, and for what is no plain value.
    func plain(_ value: Value) -> String? {
        switch value {
        case .text(let text), .zone(let text): text.text
        case .label(let symbol): model.symbols[symbol]
        case .integer(let number): String(number)
        case .figure(let figure): figure.currency.map { "\(figure.digits) \($0)" } ?? figure.digits + (figure.unit == .percent ? "%" : "")
        case .boolean(let truth): truth ? "true" : "false"
        case .choice(let choice): choice.english
        case .kind(let kind): kind.english
        case .date(let date): date.description
        case .dates(let box): box.range.description
        case .dateTime(let moment): "\(moment.date)T\(moment.time)"
        case .time(let time): time.description
        case .hours(let range): range.description
        case .duration(let box): box.duration.description
        case .record(let id): mayShow(id) ? model.title(id) : nil
        case .list(let box): box.elements.compactMap { plain($0) }.joined(separator: ", ")
        default: nil
        }
    }

    // MARK: References

    /// The records that a clause refers to, as far as they may be shown.
    func references(_ id: RecordID, _ clause: Clause) -> [RecordID] {
        value(id, clause)?.elements.compactMap(\.recordID).filter(mayShow) ?? []
    }

    func parent(_ id: RecordID) -> RecordID? { model.records[id.index].parent }

    func children(_ id: RecordID, _ kind: Kind) -> [RecordID] { model.children(id, kind).filter { mayShow($0) && !model.isMasked($0) } }

    func name(_ id: RecordID) -> String? {
        let name = model.name(id)
        return name.isEmpty ? nil : name
    }

    /// The name of a conference; an edition without one goes by its number, behind its series' name: `talks.7`.
    func meetingName(_ id: RecordID, _ name: (RecordID) -> String?) -> String? {
        guard let own = name(id) ?? plain(id, .number).first else { return nil }
        guard model.kind(id) == .edition, let series = parent(id), let above = name(series) else { return own }
        return "\(above).\(own)"
    }

    /// The name that it had first, where it was renamed.
    func firstName(_ id: RecordID) -> String? { plain(id, .renamed).first }

    /// Its title with translations; the bare name where it has none, and the kind's word where it has no name either.
    func title(_ id: RecordID) -> LocalText {
        if let title = text(id, .title) { return title }
        if let referent = model.referent(id), referent != id, mayShow(referent) { return title(referent) }
        return LocalText(name(id) ?? model.kind(id).english)
    }

    func links(of id: RecordID) -> [Programme.Link] {
        children(id, .link).compactMap { link in
            guard let address = plain(link, .address).first else { return nil }
            let purpose = plain(link, .type).first.flatMap(Programme.Link.Purpose.init) ?? .page
            var found = Programme.Link(purpose, address, title: text(link, .title))
            found.type = added(link).first { $0.name == "type_given" }.flatMap { plain($0.value) }
            return found
        }
    }

    // MARK: Fields of scripts

    /// The values of the fields that scripts add, by their names.
    func added(_ id: RecordID) -> [(name: String, value: Value)] {
        model.fields(of: id).compactMap { field in
            guard let index = field.property.customField, fieldNames.indices.contains(index), disclosure.mayShow(field.property, of: id)
            else { return nil }
            return (fieldNames[index], field.value)
        }
    }
}

extension LocalText {
    /// Several texts as one with an empty line between them, and the same in each language that any of them has; nil where there are none.
    init?(paragraphs: [TextValue], language: String?) {
        guard let first = paragraphs.first else { return nil }
        if paragraphs.count == 1 {
            self.init(first.text, language: language, translations: first.translations.map { Translation($0.language, $0.text) })
            return
        }
        var languages: [String] = []
        for other in paragraphs.lazy.flatMap(\.translations).map(\.language) where !languages.contains(other) { languages.append(other) }
        func joined(_ texts: [String]) -> String { texts.joined(separator: "\n\n") }
        self.init(
            joined(paragraphs.map(\.text)), language: language,
            translations: languages.map { other in
                Translation(
                    other, joined(paragraphs.compactMap { words in words.translations.first { $0.language == other }?.text }))
            })
    }
}
