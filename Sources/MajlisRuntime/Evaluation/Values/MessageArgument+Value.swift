import MajlisModel
import MajlisText
import MajlisVocabulary

extension Model {
    /// What a reader calls a record, in the languages that the script gives its title; nil where it has none.
    func titleArgument(_ id: RecordID) -> MessageArgument? {
        var id = id
        // References never lead in a circle.
        while value(id, .title) == nil, case .record(let other) = referentValue(id), other != id { id = other }
        if case .text(let text)? = value(id, .title), !text.text.isEmpty { return MessageArgument(text) }
        return title(id).flatMap { $0.isEmpty ? nil : .text($0) }
    }
}

extension MessageArgument {
    /// A text in the languages that the script gives it.
    init(_ text: TextValue) {
        let others = text.translations.map { Wordings.Wording($0.language, $0.text) }
        self = others.isEmpty ? .text(text.text) : .wordings(Wordings(Wordings.Wording("", text.text), others))
    }

    /// A value as data, so that a message of the catalogue can say it in the reader's language.
    init(_ value: Value, in model: Model, disclosure: Disclosure) {
        func inner(_ value: Value) -> MessageArgument { MessageArgument(value, in: model, disclosure: disclosure) }
        let english = ValueWording(model, language: "en", disclosure: disclosure)
        switch value {
        case .none: self = .word(Literal.none.english)
        case .tbd: self = .word(Literal.tbd.english)
        case .unstated: self = .word(Literal.unstated.english)
        case .unknown, .deferred: self = .word(Choice.unknown.english)
        case .boolean(let known): self = .word((known ? Literal.true : Literal.false).english)
        case .integer(let number): self = .number(Int(clamping: number))
        case .figure, .dateTime, .hours, .dayTime: self = .figure(english.text(value))
        case .text(let text): self = MessageArgument(text)
        case .zone(let text): self = .text(text.text)
        case .label(let symbol): self = .code(model.symbols[symbol])
        case .choice(let choice): self = .word(choice.english)
        case .kind(let kind): self = .word(kind.english)
        case .date(let date): self = .partialDate(date)
        case .dates(let box):
            let (first, last) = (MessageArgument.partialDate(box.range.first), MessageArgument.partialDate(box.range.last))
            self = box.range.isSingleDate ? first : .message(Message(.valueBetween, ["first": first, "last": last]))
        case .time(let time): self = .time(Int(time.seconds))
        case .duration(let box):
            let duration = box.duration
            let isClock = duration.months == 0 && duration.days == 0 && duration.workingDays == 0
            self = isClock ? .duration(Int(clamping: duration.seconds)) : .figure(duration.description)
        case .record(let id):
            if !disclosure.mayShow(id) {
                self = .word(Choice.confidential.english)
            } else {
                self = model.titleArgument(id) ?? .word(model.kind(id).english)
            }
        case .others: self = .word(Literal.others.english)
        case .range(let box):
            switch (box.lower.isUnknown, box.upper.isUnknown) {
            case (false, false): self = .message(Message(.valueBetween, ["first": inner(box.lower), "last": inner(box.upper)]))
            case (false, true): self = .message(Message(.valueAtLeast, ["value": inner(box.lower)]))
            case (true, false): self = .message(Message(.valueAtMost, ["value": inner(box.upper)]))
            case (true, true): self = .word(Choice.unknown.english)
            }
        case .list(let box):
            var parts = box.elements.map(inner)
            parts += box.possible.map { .message(Message(.valuePerhaps, ["value": inner($0)])) }
            switch box.openness {
            case .complete: break
            case .exactly, .others: parts.append(.word(Literal.others.english))
            case .tbd: parts.append(.word(Literal.tbd.english))
            case .unstated: parts.append(.word(Literal.unstated.english))
            }
            self = parts.isEmpty ? .word(Literal.none.english) : .list(parts)
        }
    }
}
