import MajlisLanguage
import MajlisModel
import MajlisVocabulary

extension Project {
    /// The record of a name; nil where there is none.
    func id(_ name: String) -> RecordID? {
        guard let symbol = model.symbols.find(name) else { return nil }
        return model.records.firstIndex { $0.name == symbol }.map { RecordID($0) }
    }

    /// The fields of the record of a name, as `capacity 25; language [ar, en, tbd]`.
    func fields(_ name: String) -> String { id(name).map { fields(of: $0) } ?? "no such record" }

    func fields(of id: RecordID) -> String {
        model.fields(of: id).map { field in
            let word =
                field.property.clause?.english ?? field.property.customField.map { model.symbols[model.customFields[$0].name] } ?? "?"
            return "\(word) \(text(field.value))"
        }.joined(separator: "; ")
    }

    /// Kinds and referents of the records nested in the record of a name, as `speaker rima; speaker tbd; point`.
    func children(_ name: String) -> String {
        guard let id = id(name) else { return "no such record" }
        return model[id].children.map { child in
            let isReferring = model.kind(child).head.reference != nil
            let own = isReferring ? text(model[child].referent) : model.name(child)
            return own.isEmpty ? model.kind(child).english : "\(model.kind(child).english) \(own)"
        }.joined(separator: "; ")
    }

    func text(_ value: Value) -> String {
        switch value {
        case .none: return "none"
        case .tbd: return "tbd"
        case .unstated: return "unstated"
        case .unknown: return "unknown"
        case .boolean(let flag): return flag ? "true" : "false"
        case .integer(let number): return String(number)
        case .figure(let figure): return text(figure)
        case .text(let text), .zone(let text):
            return "“\(text.text)”" + text.translations.map { " @\($0.language) “\($0.text)”" }.joined()
        case .label(let word): return model.symbols[word]
        case .choice(let choice): return choice.english
        case .kind(let kind): return kind.english
        case .date(let date): return "\(date)"
        case .dates(let box): return "\(box.range)"
        case .dateTime(let moment): return "\(moment)"
        case .time(let time): return "\(time)"
        case .hours(let range): return "\(range.start)..\(range.end)"
        case .dayTime(_, let time): return "\(time)"
        case .duration(let box): return "\(box.duration)"
        case .record(let id): return model.name(id).isEmpty ? model.kind(id).english : model.name(id)
        case .others(let count): return count < 0 ? "others" : "\(count) others"
        case .range(let box): return "\(text(box.lower))..\(text(box.upper))"
        case .list(let box): return "[" + (box.elements.map { text($0) } + end(of: box)).joined(separator: ", ") + "]"
        case .deferred: return "an expression"
        }
    }

    private func end(of list: ListBox) -> [String] {
        switch list.openness {
        case .complete: []
        case .exactly(let count): ["\(count) others"]
        case .others: ["others"]
        case .tbd: ["tbd"]
        case .unstated: ["unstated"]
        }
    }

    private func text(_ figure: Figure) -> String {
        let about = figure.isApproximate ? "about " : ""
        switch figure.unit {
        case .plain: return about + figure.digits
        case .percent: return about + figure.digits + "%"
        case .currency(let code): return about + figure.digits + " " + code
        }
    }
}
