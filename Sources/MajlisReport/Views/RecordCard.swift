import MajlisModel
import MajlisRuntime
import MajlisText
import MajlisVocabulary

/// One record as a person reads it: what it is, when it takes place, its clauses, and what stands in it.
public struct RecordCard {
    private let record: RecordID
    private let outcome: Outcome
    private let style: ReportStyle
    private let names: RecordNames
    private let disclosure: Disclosure

    private var model: Model { outcome.project.model }

    /// - Parameter access: the level up to which values are shown.
    public init(_ record: RecordID, _ outcome: Outcome, access: Choice, style: ReportStyle) {
        (self.record, self.outcome, self.style) = (record, outcome, style)
        names = RecordNames(outcome.project.model, style.text, access: access)
        disclosure = Disclosure(outcome.project.model, level: access)
    }

    public func text() -> String {
        var page = PageLines(style)
        page.paragraph(head())
        guard !names.isWithheld(record) else { return page.rendered() }
        let rows = time() + clauses() + nested()
        if !rows.isEmpty {
            let table = TableLayout(
                columns: [TableColumn("", overflow: .keep), TableColumn("", minimum: 20)], rows: rows,
                width: style.width.map { max(30, $0 - 2) },
                direction: style.direction, isolates: style.isolates, showsHeadings: false, indent: 2)
            page.append(table.lines())
        }
        return page.rendered()
    }

    private func head() -> StyledText {
        let text = style.text
        var line = text.fenced(StyledText(names.fullName(record), .heading))
        line.append(" · ", .dim)
        line.append(WordNames.said(model.kind(record), in: style.language))
        if let name = names.scriptName(record), name != names.title(record) {
            line.append(" · ", .dim)
            line.append(text.fenced(StyledText(name, .code)))
        }
        return line
    }

    private func row(_ word: String, _ value: StyledText) -> [StyledText] { [StyledText(word, .dim), value] }

    // MARK: Parts

    /// Where the agenda's flow has put it.
    private func time() -> [[StyledText]] {
        guard let placement = outcome.schedule[record], model.kind(record) != .day else { return [] }
        var rows: [[StyledText]] = []
        if let start = placement.start, let end = placement.end {
            var said = DateText.range(start, end, in: style.text)
            if let date = placement.date { said = DateText.long(date, in: style.text) + StyledText(" ") + said }
            rows.append(row(WordNames.said(Clause.at, in: style.language), said))
        }
        if let room = placement.room, model.reference(record, .room) == nil {
            rows.append(row(WordNames.said(Clause.room, in: style.language), StyledText(names.title(room))))
        }
        return rows
    }

    private func clauses() -> [[StyledText]] {
        let values = ValueText(names: names)
        let hasTime = outcome.schedule[record]?.start != nil
        return model.fields(of: record).compactMap { field in
            if field.property == PropertyKey(.title) || hasTime && field.property == PropertyKey(.at) { return nil }
            let word: String
            if let clause = field.property.clause {
                word = WordNames.said(clause, in: style.language)
            } else if let index = field.property.customField, model.customFields.indices.contains(index) {
                word = model.symbols[model.customFields[index].name]
            } else {
                return nil
            }
            guard disclosure.mayShow(field.property, of: record) else {
                return row(word, StyledText(style.text.plain(.sayConfidential), .dim))
            }
            return row(word, said(field.value, values))
        }
    }

    private func said(_ value: Value, _ values: ValueText) -> StyledText {
        switch value {
        case .deferred(let index): values.styled(outcome.evaluator.value(deferred: index))
        case .date(let date): date.exact.map { DateText.long($0, in: style.text) } ?? values.styled(value)
        default: values.styled(value)
        }
    }

    /// Records inside it, those of one kind on one line.
    private func nested() -> [[StyledText]] {
        var kinds: [Kind] = []
        for child in model[record].children where !kinds.contains(model.kind(child)) { kinds.append(model.kind(child)) }
        return kinds.map { kind in
            let all = model.children(record, kind)
            let shown = all.prefix(Self.most).map { StyledText(names.title($0)) }
            var said = style.text.joined(Array(shown), by: .and)
            if all.count > Self.most { said.append(" … (\(style.convention.number(all.count)))", .dim) }
            return row(WordNames.said(kind, plural: all.count > 1, in: style.language), said)
        }
    }

    private static let most = 8
}

/// A day as the answer to a question: with its weekday.
public enum DayAnswer {
    /// `Sunday 14 March 2027`; nil for what is no single day.
    public static func text(_ value: Value, _ style: ReportStyle) -> String? {
        guard case .date(let date) = value, let day = date.exact else { return nil }
        var page = PageLines(style)
        page.paragraph(DateText.long(day, in: style.text))
        return page.rendered()
    }
}
