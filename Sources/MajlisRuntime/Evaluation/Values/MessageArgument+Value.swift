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
    /// A length of time in the units in which it was written.
    init(_ duration: CivilDuration) {
        var parts: [MessageArgument] = []
        func add(_ count: some BinaryInteger, _ code: MessageCode) {
            if count != 0 { parts.append(.message(Message(code, ["count": .number(Int(count))]))) }
        }
        let isYears = duration.months % 12 == 0 && duration.unit != .month
        if isYears { add(duration.months / 12, .sayYears) } else { add(duration.months, .sayMonths) }
        let isWeeks = duration.days % 7 == 0 && duration.unit == .week
        if isWeeks { add(duration.days / 7, .sayWeeks) } else { add(duration.days, .sayDays) }
        add(duration.workingDays, .sayWorkingDays)
        if duration.seconds != 0 || parts.isEmpty { parts.append(.duration(Int(clamping: duration.seconds))) }
        self = parts.dropFirst().reduce(parts[0]) { .message(Message(.sayDurationAnd, ["first": $0, "second": $1])) }
    }

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
        case .dateTime(let moment):
            let (date, time) = (MessageArgument.partialDate(PartialDate(moment.date)), Int(moment.time.seconds))
            self = .message(Message(.dueAt, ["date": date, "time": .time(time)]))
        case .figure(let figure):
            let exact = Figure(mantissa: figure.mantissa, scale: figure.scale, unit: figure.unit)
            let said = MessageArgument.figure(english.text(.figure(exact)))
            self = figure.isApproximate ? .message(Message(.sayAbout, ["figure": said])) : said
        case .hours(let range):
            let (start, end) = (MessageArgument.time(Int(range.start.seconds)), MessageArgument.time(Int(range.end.seconds)))
            self = .message(Message(.sayTimeRange, ["start": start, "end": end]))
        case .dayTime(let day, let time):
            self = .message(Message(.dueAt, ["date": inner(.record(day)), "time": .time(Int(time.seconds))]))
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
            self = MessageArgument(box.duration)
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
