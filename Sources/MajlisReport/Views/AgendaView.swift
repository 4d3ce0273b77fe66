import MajlisModel
import MajlisRuntime
import MajlisText
import MajlisVocabulary

/// The agenda day by day: times, titles, rooms, people; parallel lanes beside a bar; at the end what has no place yet.
public struct AgendaView: Sendable {
    public let plan: Plan
    public var style: ReportStyle
    private let filter: FoundFilter

    /// - Throws: `UnknownFilterValue` with the sentence to print, where nothing is called what the filter asks for.
    public init(_ plan: Plan, filter: ViewFilter = .none, style: ReportStyle = ReportStyle()) throws(UnknownFilterValue) {
        self.plan = plan
        self.style = style
        self.filter = try FoundFilter(filter, in: plan)
    }

    public func rendered(as format: ViewFormat) -> String {
        let outline = AgendaBuilder(plan: plan, filter: filter).outline()
        switch format {
        case .text: return AgendaText(plan: plan, style: style).text(outline, isLimited: filter.isLimiting)
        case .csv: return AgendaData(plan: plan, language: style.language).csv(outline)
        case .json: return AgendaData(plan: plan, language: style.language).json(outline)
        }
    }
}

/// The agenda for people.
struct AgendaText {
    let plan: Plan
    let style: ReportStyle
    private let text: MessageText
    private let names: RecordNames

    init(plan: Plan, style: ReportStyle) {
        self.plan = plan
        self.style = style
        text = style.text
        names = RecordNames(plan.model, style.text, access: plan.access)
    }

    private var model: Model { plan.model }

    func text(_ outline: AgendaOutline, isLimited: Bool) -> String {
        var page = PageLines(style)
        for (number, section) in outline.sections.enumerated() {
            if number > 0 { page.blank() }
            page.paragraph(heading(section.heading))
            var rows: [[StyledText]] = []
            for entry in section.entries { append(entry, depth: 0, bar: StyledText(), to: &rows) }
            page.append(table(rows))
        }
        if outline.sections.isEmpty { page.paragraph(text.styled(Message(isLimited ? .agendaNoMatch : .agendaEmpty))) }
        return page.rendered()
    }

    private func table(_ rows: [[StyledText]]) -> [StyledText] {
        let columns = [
            TableColumn("", overflow: .keep), TableColumn("", overflow: .keep, repeats: true), TableColumn("", minimum: 20),
            TableColumn("", minimum: 8, maximum: 28), TableColumn("", minimum: 16),
        ]
        let used = columns.indices.filter { column in rows.contains { !$0[column].isEmpty } }
        let layout = TableLayout(
            columns: used.map { columns[$0] }, rows: rows.map { row in used.map { row[$0] } }, width: style.width,
            direction: style.direction, isolates: style.isolates, showsHeadings: false, indent: 2)
        return layout.lines()
    }

    // MARK: Headings

    private func heading(_ heading: AgendaSection.Heading) -> StyledText {
        var parts: [StyledText] = []
        switch heading {
        case .day(let day, let date):
            if let date {
                parts.append(date.exact.map { DateText.long($0, in: text) } ?? DateText.long(date, in: text))
            } else {
                parts.append(StyledText(text.plain(.agendaDateOpen)))
            }
            if let day {
                if let title = title(ofDay: day) { parts.append(text.fenced(StyledText(title))) }
                if let meeting = meeting(of: day) { parts.append(text.fenced(StyledText(meeting))) }
                if let zone = zone(of: day) { parts.append(text.fenced(text.zoneTime(zone)).painted(.dim)) }
            }
        case .agenda(let agenda):
            parts.append(text.fenced(StyledText(names.title(agenda))))
            if let meeting = meeting(of: agenda) { parts.append(text.fenced(StyledText(meeting))) }
        case .unplaced:
            parts.append(StyledText(text.plain(.agendaUnplaced)))
        }
        var line = StyledText()
        for (number, part) in parts.enumerated() {
            if number > 0 { line.append(" · ", .dim) }
            for piece in part.pieces { line.appendVisible(piece.text, piece.paint == .plain ? .heading : piece.paint) }
        }
        return line
    }

    /// The day's own title; its bare name says nothing to a reader.
    private func title(ofDay day: RecordID) -> String? {
        guard model.value(day, .title) != nil else { return nil }
        return names.title(day)
    }

    /// The meeting's title, where the project has several.
    private func meeting(of id: RecordID) -> String? {
        let meetings = model.records(of: .conference).count + model.records(of: .edition).count
        guard meetings > 1, let meeting = model.enclosing(id, [.conference, .edition]) else { return nil }
        return names.title(meeting)
    }

    /// The zone as the scripts state it, nearest first.
    private func zone(of day: RecordID) -> String? {
        func zone(_ id: RecordID?) -> String? {
            guard let id, case .zone(let zone)? = model.value(id, .zone) else { return nil }
            return zone.text
        }
        let meeting = model.enclosing(day, [.conference, .edition]) ?? model.records(of: .conference).first
        return zone(day) ?? zone(model.reference(day, .venue)) ?? zone(meeting) ?? zone(meeting.flatMap { model.reference($0, .venue) })
    }

    // MARK: Rows

    private func append(_ entry: AgendaEntry, depth: Int, bar: StyledText, to rows: inout [[StyledText]]) {
        switch entry.kind {
        case .parallel:
            let bar = StyledText(Self.bar, .dim)
            rows.append([time(entry), bar, StyledText(parallelTitle(entry), .dim), StyledText(), StyledText()])
            for child in entry.children { append(child, depth: depth, bar: bar, to: &rows) }
        case .lane:
            // A lane with one session is that session.
            if entry.children.count > 1 || !entry.roles.isEmpty {
                let title = indented(StyledText(names.title(entry.record), .emphasis), depth)
                rows.append([StyledText(), bar, title, StyledText(), people(entry)])
                for child in entry.children { append(child, depth: depth + 1, bar: bar, to: &rows) }
            } else {
                for child in entry.children { append(child, depth: depth, bar: bar, to: &rows) }
            }
        default:
            appendLine(entry, depth: depth, bar: bar, to: &rows)
        }
    }

    private func appendLine(_ entry: AgendaEntry, depth: Int, bar: StyledText, to rows: inout [[StyledText]]) {
        var title = numbered(entry)
        for mark in marks(of: entry) {
            title.append(" (", .dim)
            title.append(mark)
            title.append(")", .dim)
        }
        rows.append([time(entry), bar, indented(title, depth), room(entry), people(entry)])
        for child in entry.children { append(child, depth: depth + 1, bar: bar, to: &rows) }
    }

    private func numbered(_ entry: AgendaEntry) -> StyledText {
        var title = StyledText()
        if case .integer(let number)? = model.value(entry.record, .number) { title.append("\(text.convention.number(number)). ") }
        let isBreak = entry.kind == .break
        title.append(names.title(entry.record), isBreak ? .dim : entry.kind == .session ? .emphasis : .plain)
        return title
    }

    private func parallelTitle(_ entry: AgendaEntry) -> String {
        if model.value(entry.record, .title) != nil { return names.title(entry.record) }
        return text.plain(.agendaInParallel)
    }

    private func indented(_ text: StyledText, _ depth: Int) -> StyledText {
        var line = StyledText()
        line.appendSpaces(2 * depth)
        return line + text
    }

    /// Stands beside all that runs in parallel; it looks the same in both directions of writing.
    private static let bar = "║"

    private func time(_ entry: AgendaEntry) -> StyledText {
        switch (entry.start, entry.end) {
        case (let start?, let end?): DateText.range(start, end, in: text)
        case (let start?, nil): DateText.time(start, in: text)
        default: entry.isTimeOpen ? StyledText(text.plain(.agendaTimeOpen), .undecided) : StyledText()
        }
    }

    private func room(_ entry: AgendaEntry) -> StyledText {
        if let room = entry.room { return StyledText(names.title(room)) }
        return entry.isRoomOpen ? StyledText(text.plain(.agendaRoomOpen), .undecided) : StyledText()
    }

    private func people(_ entry: AgendaEntry) -> StyledText {
        var parts: [StyledText] = []
        // Interpreters are on the service sheet, not on the programme.
        for kind in AgendaBuilder.roleKinds where kind != .interpreter {
            let group = entry.roles.filter { $0.kind == kind }
            if group.isEmpty { continue }
            let people = group.map { role -> StyledText in
                var name = text.fenced(StyledText(names.fullName(role.record), model[role.record].referent.isUnknown ? .undecided : .plain))
                if role.isOpen, case .choice(let status)? = model.value(role.record, .status) {
                    name.append(" (\(WordNames.said(status, in: text.language)))", .undecided)
                }
                return name
            }
            let listed = people.dropFirst().reduce(people[0]) { text.filled(.agendaAndPerson, ["people": $0, "person": $1]) }
            let word = WordNames.said(kind, plural: group.count > 1, in: text.language)
            parts.append(text.filled(.agendaRole, ["role": StyledText(word, .dim), "people": listed]))
        }
        guard let first = parts.first else { return StyledText() }
        return parts.dropFirst().reduce(first) { text.filled(.agendaAndRole, ["roles": $0, "role": $1]) }
    }

    private func marks(of entry: AgendaEntry) -> [StyledText] {
        var marks: [StyledText] = []
        if entry.isAlongside { marks.append(StyledText(text.plain(.agendaAlongside), .dim)) }
        if model.has(entry.record, .optional) { marks.append(StyledText(WordNames.said(Clause.optional, in: text.language), .note)) }
        if case .choice(let status)? = model.value(entry.record, .status) {
            switch status {
            case .cancelled: marks.append(StyledText(WordNames.said(status, in: text.language), .error))
            case .postponed: marks.append(StyledText(WordNames.said(status, in: text.language), .warning))
            case .draft, .proposed: marks.append(StyledText(WordNames.said(status, in: text.language), .undecided))
            default: break
            }
        }
        return marks
    }
}
