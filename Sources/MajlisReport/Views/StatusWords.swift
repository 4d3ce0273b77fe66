import MajlisModel
import MajlisRuntime
import MajlisText
import MajlisVocabulary

// What the status says of single things, for people.

extension RecordNames {
    func said(_ state: SubjectState) -> String {
        switch state {
        case .word(let choice): WordNames.said(choice, in: text.language)
        case .own(let symbol): WordNames.said(state: model.symbols[symbol], in: text.language)
        case .unstated: text.plain(.sayNotStated)
        }
    }

    func owner(_ value: Value) -> StyledText {
        if value.isNone { return StyledText() }
        return text.fenced(ValueText(names: self).styled(value))
    }

    /// `recommendation 9: A joint fund`
    func item(_ record: RecordID) -> StyledText {
        var kind = StyledText(WordNames.said(model.kind(record), in: text.language))
        if let number = model.integer(record, .number) {
            kind = text.filled(.statusNumbered, ["kind": kind, "number": text.number(number)])
        }
        guard let title = ownTitle(record) else { return kind }
        return text.filled(.statusItem, ["kind": kind, "title": text.fenced(StyledText(title))])
    }

    /// What is due.
    func what(_ item: NextDue, _ part: StatusView.Part) -> StyledText {
        switch item.what {
        case .task(let place):
            let state = part.outcome.tasks[place]
            let title = text.fenced(StyledText(title(state.task)))
            if state.elements.isEmpty { return title }
            let listed = text.joined(state.elements.map { text.fenced(StyledText(self.title($0))) }, by: .and)
            return text.filled(.tasksFor, ["checklist": title, "element": listed])
        case .step(let step, let subject, let place):
            let word = StyledText(WordNames.said(step: model.symbols[step], in: text.language))
            let title = text.fenced(StyledText(title(subject)))
            guard let place else { return text.filled(.statusStepDue, ["step": word, "subject": title]) }
            return text.filled(
                .statusStepDueIn, ["step": word, "subject": title, "place": text.fenced(StyledText(self.title(place)))])
        case .followUp(let record): return self.item(record)
        case .report(let place):
            let report = part.board.reports[place]
            if let own = report.report { return text.fenced(StyledText(title(own))) }
            guard let meeting = report.meeting else { return StyledText(text.plain(.statusReportDuePlain)) }
            return text.filled(.statusReportDue, ["meeting": text.fenced(StyledText(title(meeting)))])
        }
    }

    // MARK: Indicators

    func reached(_ indicator: IndicatorState) -> StyledText {
        switch indicator.isReached {
        case .yes: StyledText(text.plain(.statusReached), .success)
        case .no: StyledText(text.plain(.statusNotReached), .warning)
        case .unknown: StyledText()
        }
    }

    /// `30 of 50`
    func measured(_ indicator: IndicatorState) -> StyledText {
        let values = ValueText(names: self)
        switch (indicator.measured.isNone, indicator.target.isNone) {
        case (false, false):
            return text.filled(.statusOfTarget, ["measured": values.styled(indicator.measured), "target": values.styled(indicator.target)])
        case (false, true): return text.filled(.statusNoTarget, ["measured": values.styled(indicator.measured)])
        case (true, false): return text.filled(.statusTargetOnly, ["target": values.styled(indicator.target)])
        case (true, true): return StyledText()
        }
    }

    /// `20 (2027-01-01), then 30 (2027-03-01)`, where there is more than one.
    func readings(_ indicator: IndicatorState) -> StyledText {
        guard indicator.readings.count > 1 else { return StyledText() }
        let values = indicator.readings.map { reading in
            let value = ValueText(names: self).styled(reading.value)
            guard let date = reading.date else { return value }
            return text.filled(.statusOnDate, ["value": value, "date": DateText.short(date, in: text)])
        }
        return values.dropFirst().reduce(values[0]) { text.filled(.statusThen, ["values": $0, "value": $1]) }
    }

    // MARK: Misfits

    /// The event as it was recorded, or nothing where it cannot be read.
    func event(_ misfit: StatusBoard.Misfit, _ outcome: Outcome) -> StyledText {
        let files = outcome.project.files
        let index = Int(misfit.location.file.rawValue)
        guard files.indices.contains(index) else { return StyledText() }
        let file = files[index]
        let line = file.lines.range(ofLine: file.lines.line(of: misfit.location.range.start), in: file.bytes)
        return text.fenced(StyledText(file.text(line).trimmed(), .code))
    }
}

extension MessageText {
    func due(_ date: PartialDate, _ time: CivilTime?) -> StyledText {
        let day = DateText.short(date, in: self)
        guard let time else { return filled(.statusDue, ["date": day]) }
        return filled(.statusDueAt, ["date": day, "time": DateText.time(time, in: self)])
    }

    /// One after the other, with commas.
    func remarks(_ parts: [StyledText]) -> StyledText {
        guard let first = parts.first else { return StyledText() }
        return parts.dropFirst().reduce(first) { filled(.sheetAnd, ["remarks": $0, "remark": $1]) }
    }

    func inSequence(_ parts: [StyledText]) -> StyledText { remarks(parts) }
}

extension FollowUpItem {
    var paint: Paint {
        switch progress {
        case .proposed: .undecided
        case .open: .note
        case .done: .success
        case .dropped: .dim
        }
    }
}

extension SubjectState {
    var paint: Paint {
        switch self {
        case .word(.attended), .word(.reported): .success
        case .word(.declined), .word(.absent): .dim
        case .unstated: .undecided
        case .word, .own: .plain
        }
    }
}

extension StringProtocol {
    /// Without spaces at either end.
    fileprivate func trimmed() -> String {
        var text = Substring(self)
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}

/// How indicators of the same title moved from meeting to meeting.
struct StatusTrends {
    struct Row {
        var title: String
        /// The meeting's title, its date, and what was measured.
        var values: [(meeting: String, date: PartialDate?, measured: StyledText)]
    }

    private(set) var rows: [Row] = []

    init(_ view: StatusView) {
        var places: [String: Int] = [:]
        for part in view.parts {
            for memory in part.memory {
                for indicator in memory.indicators {
                    let title = part.names.title(indicator.record)
                    let value = (part.names.title(memory.meeting), memory.date, part.names.measured(indicator))
                    if let place = places[title] {
                        rows[place].values.append(value)
                    } else {
                        places[title] = rows.count
                        rows.append(Row(title: title, values: [value]))
                    }
                }
            }
        }
        rows = rows.filter { $0.values.count > 1 }.map { row in
            var row = row
            row.values = row.values.enumerated().sorted { a, b in
                guard let first = a.element.date, let second = b.element.date, first != second else { return a.offset < b.offset }
                return PartialDate.sortsBefore(first, second)
            }.map(\.element)
            return row
        }
    }

    func styledRows(_ text: MessageText) -> [[StyledText]] {
        rows.map { row in
            let values = row.values.map { value in
                text.filled(.statusInMeeting, ["meeting": text.fenced(StyledText(value.meeting)), "value": value.measured])
            }
            return [
                text.fenced(StyledText(row.title)),
                values.dropFirst().reduce(values[0]) { text.filled(.statusThen, ["values": $0, "value": $1]) },
            ]
        }
    }
}
