import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

/// Records as trees with every clause that the scripts give them, their nested records, and what the program computed of them.
///
/// Keys are the English words of the language; a script's own fields have their names. Values above the access level are withheld, not left out.
struct RecordDump {
    let evaluator: Evaluator
    let disclosure: Disclosure

    init(_ evaluator: Evaluator, _ disclosure: Disclosure) {
        self.evaluator = evaluator
        self.disclosure = disclosure
    }

    private var model: Model { evaluator.model }
    private typealias Entry = DumpValue.Entry

    /// Nested records deeper than this are left out; the parser does not nest so deep.
    private static let deepest = 100

    /// - Parameter elements: for a task in a loop, for whom it is.
    func dump(_ id: RecordID, for elements: [RecordID] = []) -> DumpValue { dump(id, for: elements, depth: 0) }

    private func dump(_ id: RecordID, for elements: [RecordID], depth: Int) -> DumpValue {
        let record = model[id]
        var entries = [Entry("kind", .string(record.kind.english))]
        guard disclosure.mayShow(id) else {
            return .object(entries + [Entry("state", .string(Choice.confidential.english))])
        }
        if !record.name.isNone { entries.append(Entry("name", .string(model.symbols[record.name]))) }
        if record.kind.head.reference != nil { entries.append(Entry("referent", dump(record.referent))) }
        if !elements.isEmpty { entries.append(Entry("for_each", .list(elements.map { reference($0) }))) }
        if record.isTemplate { entries.append(Entry("template", .boolean(true))) }
        for field in model.fields(of: id) { entries.append(Entry(key(field.property), dump(field, of: id))) }
        let computed = computed(id, for: elements)
        if !computed.isEmpty { entries.append(Entry("computed", .object(computed))) }
        if let place = place(id) { entries.append(place) }
        let children = record.children.filter { !model[$0].isTemplate }
        if !children.isEmpty, depth < RecordDump.deepest {
            entries.append(Entry("items", .list(children.map { dump($0, for: [], depth: depth + 1) })))
        }
        return .object(entries)
    }

    private func key(_ property: PropertyKey) -> String {
        if let clause = property.clause { return clause.english }
        guard let index = property.customField, model.customFields.indices.contains(index) else { return "" }
        return model.symbols[model.customFields[index].name]
    }

    private func dump(_ field: Field, of id: RecordID) -> DumpValue {
        guard disclosure.mayShow(field.property, of: id) else { return .withheld }
        guard case .deferred(let index) = field.value else { return dump(field.value) }
        return deferred(index)
    }

    /// An expression as it is written, with its value; that of a loop's task is known only for each element.
    private func deferred(_ index: UInt32) -> DumpValue {
        let program = evaluator.project.program
        guard Int(index) < program.deferred.count else { return .unknown }
        let deferred = program.deferred[Int(index)]
        // What it says of others may be less open than the record it stands in.
        var frame = Evaluator.frame(size: deferred.frameSize)
        if evaluator.isWithheld(deferred.expression, disclosure, &frame) { return .withheld }
        var entries: [Entry] = []
        let location = deferred.expression.location
        let file = Int(location.file.rawValue)
        if evaluator.project.files.indices.contains(file) {
            entries.append(Entry("expression", .string(evaluator.project.files[file].text(location.range))))
        }
        if deferred.loopSlots.isEmpty { entries.append(Entry("value", dump(evaluator.value(deferred: index)))) }
        return .object(entries)
    }

    /// File and line of the record's head.
    private func place(_ id: RecordID) -> Entry? {
        guard let location = model.headLocation(id).location else { return nil }
        let file = Int(location.file.rawValue)
        guard evaluator.project.files.indices.contains(file) else { return nil }
        let source = evaluator.project.files[file]
        let line = source.lines.line(of: location.range.start)
        return Entry("declared", .object([Entry("file", .string(source.name)), Entry("line", .number(String(line)))]))
    }

    /// What follows from the agenda's flow and from the checklists.
    private func computed(_ id: RecordID, for elements: [RecordID]) -> [Entry] {
        var entries: [Entry] = []
        if let placement = evaluator.schedule[id] {
            entries.append(Entry("start", dump(evaluator.computed(.start, of: id))))
            entries.append(Entry("end", dump(evaluator.computed(.end, of: id))))
            entries.append(Entry("length", dump(evaluator.computed(.length, of: id))))
            if let day = placement.day, day != id { entries.append(Entry("day", reference(day))) }
            if let room = placement.room { entries.append(Entry("room", reference(room))) }
        } else if Evaluator.meetings.contains(model.kind(id)) {
            entries.append(Entry("opening", dump(evaluator.anchor(.opening, of: id))))
            entries.append(Entry("closing", dump(evaluator.anchor(.closing, of: id))))
        }
        guard model.kind(id) == .task, let source = evaluator.taskStates else { return entries }
        let states = source.states(of: id).filter { elements.isEmpty || $0.elements == elements }
        if !states.isEmpty { entries.append(Entry("states", .list(states.map { dump($0) }))) }
        return entries
    }

    private func dump(_ state: TaskState) -> DumpValue {
        var entries = [Entry("status", .string(state.status.choice.english))]
        if !state.elements.isEmpty { entries.append(Entry("for_each", .list(state.elements.map { reference($0) }))) }
        entries.append(Entry("due", dump(evaluator.dueValue(state))))
        entries.append(Entry("owner", dump(state.owner)))
        if let finished = state.finished { entries.append(Entry("finished", .string(finished.description))) }
        return .object(entries)
    }

    // MARK: Values

    /// A record that another one names: enough to know which.
    private func reference(_ id: RecordID) -> DumpValue {
        var entries = [Entry("kind", .string(model.kind(id).english))]
        guard disclosure.mayShow(id) else {
            return .object(entries + [Entry("state", .string(Choice.confidential.english))])
        }
        if !model.symbol(id).isNone { entries.append(Entry("name", .string(model.name(id)))) }
        if let title = model.title(id) { entries.append(Entry("title", .string(title))) }
        return .object(entries)
    }

    func dump(_ value: Value) -> DumpValue {
        switch value {
        case .none: .null
        case .tbd: .state(Literal.tbd.english)
        case .unstated: .state(Literal.unstated.english)
        case .unknown: .unknown
        case .boolean(let known): .boolean(known)
        case .integer(let number): .number(String(number))
        case .figure(let figure): dump(figure)
        case .text(let text): dump(text)
        case .zone(let text): .string(text.text)
        case .label(let symbol): .string(model.symbols[symbol])
        case .choice(let choice): .string(choice.english)
        case .kind(let kind): .string(kind.english)
        case .date(let date): .string(date.description)
        case .dates(let box): period(box.range)
        case .dateTime(let moment): .string(moment.description)
        case .time(let time): .string(time.description)
        case .hours(let range): ends(.string(range.start.description), .string(range.end.description))
        case .dayTime(let day, let time): .object([Entry("day", reference(day)), Entry("time", .string(time.description))])
        case .duration(let box): .string(box.duration.description)
        case .record(let id): reference(id)
        case .others(let count): .object([Entry("others", count < 0 ? .boolean(true) : .number(String(count)))])
        case .range(let box): ends(dump(box.lower), dump(box.upper))
        case .list(let box): list(box)
        case .deferred(let index): deferred(index)
        }
    }

    private func ends(_ from: DumpValue, _ to: DumpValue) -> DumpValue { .object([Entry("from", from), Entry("to", to)]) }

    private func period(_ range: DateRange) -> DumpValue {
        range.isSingleDate ? .string(range.first.description) : ends(.string(range.first.description), .string(range.last.description))
    }

    private func dump(_ figure: Figure) -> DumpValue {
        var entries: [Entry] = []
        switch figure.unit {
        case .plain:
            if !figure.isApproximate { return .number(figure.digits) }
            entries = [Entry("number", .number(figure.digits))]
        case .percent: entries = [Entry("percent", .number(figure.digits))]
        case .currency(let code): entries = [Entry("amount", .number(figure.digits)), Entry("currency", .string(code))]
        }
        if figure.isApproximate { entries.append(Entry("about", .boolean(true))) }
        return .object(entries)
    }

    private func dump(_ text: TextValue) -> DumpValue {
        if text.translations.isEmpty { return .string(text.text) }
        let translations = text.translations.map { Entry($0.language, .string($0.text)) }
        return .object([Entry("text", .string(text.text)), Entry("translations", .object(translations))])
    }

    /// A complete list is a plain one; otherwise it stands beside what is known of the rest.
    private func list(_ box: ListBox) -> DumpValue {
        let items = DumpValue.list(box.elements.map { dump($0) })
        if box.possible.isEmpty, box.openness == .complete { return items }
        var entries = [Entry("list", items)]
        if !box.possible.isEmpty { entries.append(Entry("possible", .list(box.possible.map { dump($0) }))) }
        switch box.openness {
        case .complete: break
        case .exactly(let count): entries.append(Entry("others", .number(String(count))))
        case .others: entries.append(Entry("others", .boolean(true)))
        case .tbd: entries.append(Entry("more", .string(Literal.tbd.english)))
        case .unstated: entries.append(Entry("more", .string(Literal.unstated.english)))
        }
        return .object(entries)
    }
}
