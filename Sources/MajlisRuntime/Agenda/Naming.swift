import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

/// How findings call records and times, and where they point.
struct Naming: Sendable {
    let model: Model
    /// Whether times need their date beside them: there is more than one.
    var showsDates = false

    init(_ model: Model) {
        self.model = model
    }

    /// The title, or the word for its kind where it has none.
    func title(_ id: RecordID) -> MessageArgument {
        if let title = model.titleArgument(id) { return title }
        if model[id].kind == .day, case .date(let date)? = model.value(id, .date) { return Naming.date(date) }
        return .word(model[id].kind.english)
    }

    func names(_ ids: RecordID...) -> [String] {
        var names: [String] = []
        for id in ids {
            let name = model.name(id)
            if !name.isEmpty, !names.contains(name) { names.append(name) }
        }
        return names
    }

    /// The head of a record.
    func place(_ id: RecordID) -> Location { Naming.place(model[id].headOrigin) }

    /// A clause of a record, or the record's head where it does not have it.
    func place(_ id: RecordID, _ clause: Clause) -> Location {
        model.field(id, clause).map { Naming.place($0.origin) } ?? place(id)
    }

    private static func place(_ origin: Origin) -> Location {
        origin.location ?? Location(file: FileID(0), range: TextRange(start: 0, end: 0))
    }

    static func date(_ date: PartialDate) -> MessageArgument {
        let (year, month, day) = date.first.components
        return .date(year, date.precision == .year ? 0 : month, date.precision == .day ? day : 0)
    }

    /// `09:00 to 10:30`, with the date where there are several.
    func span(_ placement: Schedule.Placement?) -> MessageArgument {
        span(placement, from: placement?.start, to: placement?.end)
    }

    func span(_ placement: Schedule.Placement?, from start: CivilTime?, to end: CivilTime?) -> MessageArgument {
        let date = showsDates ? placement?.date.map { Naming.date(PartialDate($0)) } : nil
        guard let start else { return .message(Message(.timeOpen)) }
        let from = MessageArgument.time(Int(start.seconds))
        switch (date, end) {
        case (let date?, let end?): return .message(Message(.spanOnDate, ["date": date, "start": from, "end": .time(Int(end.seconds))]))
        case (let date?, nil): return .message(Message(.spanOpenOnDate, ["date": date, "start": from]))
        case (nil, let end?): return .message(Message(.span, ["start": from, "end": .time(Int(end.seconds))]))
        case (nil, nil): return .message(Message(.spanOpen, ["start": from]))
        }
    }

    /// The way out that any rule has: to live with it, for a reason.
    func waiver(_ rule: BuiltinRule, on id: RecordID) -> [Message] {
        let name = model.name(id)
        return name.isEmpty ? [] : [Message(.wayWaive, ["rule": .rule(rule.english), "name": .code(name)])]
    }

    /// What to write where a fact is missing: at its clause, or at the head of the record that does not have it.
    func writing(_ clause: Clause, of id: RecordID) -> Message {
        Message(.wayWriteFact, ["clause": model.word(clause, of: id), "record": title(id), "place": .place(place(id, clause))])
    }

    /// A finding of a rule at a record's head.
    func finding(
        _ code: MessageCode, _ rule: BuiltinRule?, at id: RecordID, _ arguments: KeyValuePairs<String, MessageArgument> = [:]
    ) -> Diagnostic {
        var finding = Diagnostic(code, at: place(id), arguments)
        finding.rule = rule?.english
        finding.subjects = names(id)
        return finding
    }
}
