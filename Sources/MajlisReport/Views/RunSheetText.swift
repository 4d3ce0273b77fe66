import MajlisModel
import MajlisRuntime
import MajlisText
import MajlisVocabulary

/// The run sheet for people.
///
///     Sunday 14 March 2027 · it is 11:20
///     Now: General debate, since 10:35
///     Next: Coffee at 12:05, in 45 min
///       over     10:05–10:35  Opening         Main hall  planned 10:00–10:30, 5 min late
///       running  10:35–12:05  General debate  Main hall  planned 10:30–12:00, 5 min late, behind Opening
struct RunSheetText {
    private let view: RunSheetView
    private let style: ReportStyle
    private let text: MessageText
    private let names: RecordNames

    init(_ view: RunSheetView) {
        self.view = view
        style = view.style
        text = view.style.text
        names = RecordNames(view.outcome.project.model, view.style.text, access: view.outcome.evaluator.disclosure.level)
    }

    func page() -> String {
        var page = PageLines(style)
        for (number, sheet) in view.sheets.enumerated() {
            if number > 0 { page.blank() }
            page.paragraph(heading(sheet))
            if view.session == nil { summary(sheet, on: &page) }
            page.append(table(view.lines(of: sheet)))
        }
        for sitting in view.sittings {
            if !page.lines.isEmpty { page.blank() }
            SittingText(sitting, view, names).append(to: &page)
        }
        return page.rendered()
    }

    private func heading(_ sheet: RunSheet) -> StyledText {
        var day = StyledText()
        for piece in DateText.long(sheet.date, in: text).pieces { day.append(piece.text, .heading) }
        guard let now = sheet.now, let time = CivilTime(seconds: now), view.now?.date == sheet.date else { return day }
        return text.filled(.sheetNow, ["day": day, "time": DateText.time(time, in: text)])
    }

    // MARK: Now and next

    private func summary(_ sheet: RunSheet, on page: inout PageLines) {
        let isToday = view.now?.date == sheet.date
        if isToday {
            // What stands inside a session that runs is told with it.
            let running = sheet.running.filter { $0.depth == 0 }
            for line in running { page.paragraph(nowLine(line, sheet)) }
            if running.isEmpty, sheet.lines.contains(where: { $0.phase == .ahead || $0.phase == .untold }) {
                page.paragraph(StyledText(text.plain(.sheetNothingRuns)))
            }
            if let next = sheet.next(atDepth: 0) { page.paragraph(nextLine(next, sheet)) }
        }
        guard sheet.lines.contains(where: { $0.started != nil }) else { return }
        guard let late = sheet.delayAtEnd, let end = sheet.expectedEnd.flatMap({ CivilTime(seconds: $0) }) else { return }
        let time = DateText.time(end, in: text)
        if late == 0 {
            page.paragraph(text.filled(.sheetDayInTime, ["end": time]))
        } else {
            page.paragraph(
                text.filled(late > 0 ? .sheetDayLate : .sheetDayEarly, ["end": time, "time": text.styled(.duration(abs(late)))]))
        }
    }

    private func nowLine(_ line: RunLine, _ sheet: RunSheet) -> StyledText {
        let item = text.fenced(StyledText(names.title(line.record), .emphasis))
        let since = line.started.map { DateText.time($0, in: text) } ?? StyledText()
        let length = line.planned.length
        if let now = sheet.now, let started = line.started, let length, now - started > length {
            return text.filled(
                .sheetIsRunningOver, ["item": item, "time": since, "over": text.styled(.duration(now - started - length))])
        }
        return text.filled(.sheetIsRunning, ["item": item, "time": since])
    }

    private func nextLine(_ line: RunLine, _ sheet: RunSheet) -> StyledText {
        let item = text.fenced(StyledText(names.title(line.record), .emphasis))
        let start = line.start ?? 0
        let time = DateText.time(start, in: text)
        guard let now = sheet.now, start > now else { return text.filled(.sheetNext, ["item": item, "time": time]) }
        return text.filled(.sheetNextIn, ["item": item, "time": time, "wait": text.styled(.duration(start - now))])
    }

    // MARK: Lines

    private func table(_ lines: [RunLine]) -> [StyledText] {
        let base = lines.first?.depth ?? 0
        let rows = lines.map { line -> [StyledText] in
            var title = StyledText()
            title.appendSpaces(2 * max(0, line.depth - base))
            let isBreak = view.outcome.project.model.kind(line.record) == .break
            title.append(names.title(line.record), isBreak ? .dim : line.depth == base ? .emphasis : .plain)
            return [
                StyledText(text.plain(line.phase.label), line.phase.paint), times(line), title,
                line.planned.room.map { text.fenced(StyledText(names.title($0))) } ?? StyledText(), remark(line),
            ]
        }
        let columns = [
            TableColumn("", overflow: .keep), TableColumn("", overflow: .keep), TableColumn("", minimum: 20),
            TableColumn("", minimum: 8, maximum: 24), TableColumn("", minimum: 18),
        ]
        let used = columns.indices.filter { column in rows.contains { !$0[column].isEmpty } }
        return TableLayout(
            columns: used.map { columns[$0] }, rows: rows.map { row in used.map { row[$0] } }, width: style.width,
            direction: style.direction,
            isolates: style.isolates, showsHeadings: false, indent: 2
        ).lines()
    }

    private func times(_ line: RunLine) -> StyledText { range(line.start, line.end) }

    private func range(_ start: Int?, _ end: Int?) -> StyledText {
        guard let start = start.flatMap({ CivilTime(seconds: $0) }) else { return StyledText(text.plain(.agendaTimeOpen), .undecided) }
        guard let end = end.flatMap({ CivilTime(seconds: $0) }) else { return DateText.time(start, in: text) }
        return DateText.range(start, end, in: text)
    }

    private func remark(_ line: RunLine) -> StyledText {
        if line.phase == .calledOff { return StyledText() }
        var parts: [StyledText] = []
        let plan = (line.planned.start.map { Int($0.seconds) }, line.planned.end.map { Int($0.seconds) })
        if (line.start, line.end) != plan, let start = line.planned.start {
            let planned = line.planned.end.map { DateText.range(start, $0, in: text) } ?? DateText.time(start, in: text)
            parts.append(text.filled(.sheetPlanned, ["time": planned]))
        }
        if let delay = line.delay, delay != 0 {
            let time = text.styled(.duration(abs(delay)))
            let paint: Paint = delay > 0 ? .warning : .note
            if delay > 0, line.started == nil, let cause = line.delayedBy {
                parts.append(
                    text.filled(.sheetMovedBy, ["time": time, "item": text.fenced(StyledText(names.title(cause)))]).painted(paint))
            } else {
                parts.append(text.filled(delay > 0 ? .sheetLate : .sheetEarly, ["time": time]).painted(paint))
            }
        }
        // A length that differs is worth telling once it has happened.
        if line.phase != .ahead, let delay = line.delay, let overrun = line.overrun, overrun != delay {
            let longer = overrun - delay
            if longer > 0 || line.phase == .over {
                parts.append(
                    text.filled(longer > 0 ? .sheetLonger : .sheetShorter, ["time": text.styled(.duration(abs(longer)))])
                        .painted(longer > 0 ? .warning : .note))
            }
        }
        return text.remarks(parts)
    }
}

extension RunLine.Phase {
    var label: MessageCode {
        switch self {
        case .ahead: .sheetAhead
        case .running: .sheetRunning
        case .over: .sheetOver
        case .calledOff: .sheetOff
        case .untold: .sheetUntold
        }
    }

    var english: String {
        switch self {
        case .ahead: "ahead"
        case .running: "running"
        case .over: "over"
        case .calledOff: "calledOff"
        case .untold: "untold"
        }
    }

    var paint: Paint {
        switch self {
        case .ahead: .dim
        case .running: .success
        case .over: .plain
        case .calledOff: .error
        case .untold: .undecided
        }
    }
}

extension RunSheet {
    /// What begins next of the lines that stand so deep.
    func next(atDepth depth: Int) -> RunLine? {
        lines.filter { $0.phase == .ahead && $0.start != nil && $0.depth == depth }.min { ($0.start ?? 0) < ($1.start ?? 0) }
    }

    var expectedEnd: Int? { lines.filter { $0.depth == 0 }.compactMap(\.end).max() }
}
