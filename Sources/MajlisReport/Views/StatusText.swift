import MajlisModel
import MajlisRuntime
import MajlisText
import MajlisVocabulary

/// The status for people.
struct StatusText {
    private let view: StatusView
    private let style: ReportStyle
    private let text: MessageText

    /// How many names stand in one line at most, and how many lines of what is due next.
    private static let mostNames = 6
    private static let mostNext = 12

    init(_ view: StatusView) {
        self.view = view
        style = view.style
        text = view.style.text
    }

    func page() -> String {
        var page = PageLines(style)
        for (number, part) in view.parts.enumerated() {
            if number > 0 { page.blank() }
            page.paragraph(heading(part))
            let before = page.lines.count
            append(part, to: &page)
            if page.lines.count == before { page.paragraph(text.styled(Message(.statusEmpty))) }
        }
        let trends = StatusTrends(view)
        if view.isOfSubject || view.parts.count > 1, !trends.rows.isEmpty {
            section(
                text.plain(.statusTrends), rows: trends.styledRows(text), columns: [TableColumn("", minimum: 14), TableColumn("")],
                on: &page)
        }
        return page.rendered()
    }

    private func heading(_ part: StatusView.Part) -> StyledText {
        let title = text.fenced(StyledText(part.title ?? text.plain(.statusProject), .heading))
        guard let asOf = part.board.asOf else { return text.filled(.statusHeadingAll, ["title": title]) }
        return text.filled(.statusHeading, ["title": title, "date": DateText.short(asOf, in: text)])
    }

    private func append(_ part: StatusView.Part, to page: inout PageLines) {
        participants(part, on: &page)
        tasks(part, on: &page)
        if view.isOfSubject || part.memory.count > 1 {
            meetings(part, on: &page)
        } else {
            followUps(part.board.followUps, part, on: &page)
            reports(part.board.reports, part, on: &page)
            indicators(part.board.indicators, part, on: &page)
        }
        next(part, on: &page)
        misfits(part, on: &page)
    }

    // MARK: Sections

    private func participants(_ part: StatusView.Part, on page: inout PageLines) {
        let groups = part.board.participants
        if groups.isEmpty { return }
        let count = groups.reduce(0) { $0 + $1.records.count }
        let rows = groups.map { group in
            [
                StyledText(part.names.said(group.state), group.state.paint), text.number(group.records.count),
                names(group.records, part),
            ]
        }
        section(
            text.filled(.statusSection, ["section": StyledText(text.plain(.statusParticipants)), "count": text.number(count)]).plain,
            rows: rows,
            columns: [TableColumn("", overflow: .keep), TableColumn("", alignment: .trailing, overflow: .keep), TableColumn("")],
            on: &page)
    }

    private func names(_ records: [RecordID], _ part: StatusView.Part) -> StyledText {
        var items = records.prefix(Self.mostNames).map { text.fenced(StyledText(part.names.title($0))) }
        if records.count > Self.mostNames { items.append(text.filled(.saySoManyOthers, [:], number: records.count - Self.mostNames)) }
        return text.joined(items, by: .and)
    }

    private func tasks(_ part: StatusView.Part, on page: inout PageLines) {
        let groups = part.board.tasks
        let states = part.outcome.tasks
        let all = groups.flatMap(\.tasks).map { states[$0].status }
        let counted = all.count { $0 != .notApplicable && $0 != .skipped }
        if all.isEmpty { return }
        let order: [TaskState.Status] = [.overdue, .ready, .blocked, .undecided, .done, .skipped, .notApplicable]
        let rows = groups.map { group in
            let parts = order.compactMap { status -> StyledText? in
                let count = group.tasks.count { states[$0].status == status }
                if count == 0 { return nil }
                return text.filled(
                    .statusStateCount,
                    [
                        "count": text.number(count),
                        "state": StyledText(WordNames.said(status.choice, in: text.language), status.paint),
                    ])
            }
            return [part.names.owner(group.owner), text.inSequence(parts)]
        }
        let heading = text.styled(Message(.statusTasksProgress, ["done": .number(all.count { $0 == .done }), "count": .number(counted)]))
        section(heading.plain, rows: rows, columns: [TableColumn("", minimum: 14), TableColumn("", minimum: 20)], on: &page)
    }

    private func followUps(_ items: [FollowUpItem], _ part: StatusView.Part, on page: inout PageLines, indent: Int = 2) {
        if items.isEmpty { return }
        let counts = Message(
            .statusFollowUpCounts,
            [
                "open": .number(items.count { $0.progress == .open }), "overdue": .number(items.count { $0.isOverdue == .yes }),
                "done": .number(items.count { $0.progress == .done }),
            ])
        section(text.plain(counts), rows: items.map { followUp($0, part) }, columns: Self.dated, on: &page)
    }

    private static let dated = [
        TableColumn("", overflow: .keep), TableColumn("", minimum: 20), TableColumn("", minimum: 12), TableColumn("", overflow: .keep),
        TableColumn("", minimum: 14),
    ]

    private func followUp(_ item: FollowUpItem, _ part: StatusView.Part) -> [StyledText] {
        let isLate = item.isOverdue == .yes
        let state = isLate ? StyledText(text.plain(.statusOverdue), .error) : StyledText(part.names.said(item.state), item.paint)
        var remarks: [StyledText] = []
        if let days = item.daysLate { remarks.append(text.filled(.statusLate, [:], number: days)) }
        if isLate, item.state != .unstated { remarks.append(StyledText(part.names.said(item.state))) }
        if !item.owner.isNone, item.progress == .open {
            remarks.append(text.filled(.statusOwnedBy, ["owner": part.names.owner(item.owner)]))
        }
        if let first = item.evidence.first {
            remarks.append(text.filled(.statusEvidence, ["evidence": text.fenced(ValueText(names: part.names).styled(first))]))
        } else if item.progress == .done, item.kind != .decision {
            remarks.append(StyledText(text.plain(.statusNoEvidence), .undecided))
        }
        let addressees: StyledText
        if item.addressees.isNone {
            addressees = item.progress == .open ? StyledText(text.plain(.statusNoAddressee), .undecided) : StyledText()
        } else {
            addressees = part.names.owner(item.addressees)
        }
        let due: StyledText
        if let date = item.due {
            due = text.due(date, item.dueTime)
        } else {
            due = item.progress == .open ? StyledText(text.plain(.statusNoDue), .undecided) : StyledText()
        }
        return [state, part.names.item(item.record), addressees, due, text.remarks(remarks)]
    }

    private func reports(_ reports: [OwedReport], _ part: StatusView.Part, on page: inout PageLines) {
        if reports.isEmpty { return }
        let rows = reports.map { report in
            let isLate = report.isOverdue == .yes
            return [
                isLate ? StyledText(text.plain(.statusOverdue), .error) : StyledText(),
                part.names.owner(report.author), report.report.map { text.fenced(StyledText(part.names.title($0))) } ?? StyledText(),
                report.due.map { text.due($0, nil) } ?? StyledText(),
                report.daysLate.map { text.filled(.statusLate, [:], number: $0) } ?? StyledText(),
            ]
        }
        section(
            text.filled(
                .statusSection, ["section": StyledText(text.plain(.statusReports)), "count": text.number(reports.count)]
            ).plain,
            rows: rows, columns: Self.dated, on: &page)
    }

    private func indicators(_ indicators: [IndicatorState], _ part: StatusView.Part, on page: inout PageLines) {
        if indicators.isEmpty { return }
        let rows = indicators.map { indicator in
            [
                part.names.reached(indicator), text.fenced(StyledText(part.names.title(indicator.record))),
                part.names.measured(indicator), part.names.readings(indicator),
            ]
        }
        section(
            text.plain(.statusIndicators), rows: rows,
            columns: [
                TableColumn("", overflow: .keep), TableColumn("", minimum: 20), TableColumn("", minimum: 12), TableColumn("", minimum: 14),
            ],
            on: &page)
    }

    private func meetings(_ part: StatusView.Part, on page: inout PageLines) {
        for memory in part.memory {
            page.blank()
            var line = text.fenced(StyledText(part.names.title(memory.meeting), .heading))
            if let date = memory.date {
                line = text.filled(
                    .statusOnDate, ["value": line, "date": DateText.short(date, in: text)])
            }
            page.paragraph(line)
            let before = page.lines.count
            followUps(memory.followUps, part, on: &page)
            reports(memory.reports, part, on: &page)
            indicators(memory.indicators, part, on: &page)
            if page.lines.count == before { page.paragraph(StyledText(text.plain(.statusNothingOwed), .dim), indent: 2) }
        }
        // What belongs to none of them.
        let known = Set(part.memory.map(\.meeting))
        func isLoose(_ meeting: RecordID?) -> Bool { meeting.map { !known.contains($0) } ?? true }
        followUps(part.board.followUps.filter { isLoose($0.meeting) }, part, on: &page)
        reports(part.board.reports.filter { isLoose($0.meeting) }, part, on: &page)
        indicators(part.board.indicators.filter { isLoose($0.meeting) }, part, on: &page)
    }

    private func next(_ part: StatusView.Part, on page: inout PageLines) {
        let items = part.board.next
        if items.isEmpty { return }
        let shown = items.prefix(Self.mostNext)
        let rows = shown.map { item in
            let isLate = item.isOverdue == .yes
            var date = DateText.short(item.due, in: text)
            if let time = item.dueTime { date = date + StyledText(" ") + DateText.time(time, in: text) }
            if isLate { date = date.repainted(.error) }
            return [
                date, part.names.what(item, part), part.names.owner(item.owner),
                isLate ? StyledText(text.plain(.statusOverdue), .error) : StyledText(),
            ]
        }
        section(
            text.plain(.statusNext), rows: rows,
            columns: [
                TableColumn("", overflow: .keep), TableColumn("", minimum: 20), TableColumn("", minimum: 12),
                TableColumn("", overflow: .keep),
            ],
            on: &page)
        if items.count > shown.count { page.paragraph(text.filled(.statusMore, [:], number: items.count - shown.count), indent: 2) }
    }

    private func misfits(_ part: StatusView.Part, on page: inout PageLines) {
        let misfits = part.board.misfits
        if misfits.isEmpty { return }
        var inFile = text
        inFile.files = part.outcome.project.files
        let rows = misfits.map { misfit in
            [
                place(of: misfit, in: part, inFile).repainted(.place), part.names.event(misfit, part.outcome),
                inFile.styled(misfit.reason),
            ]
        }
        section(
            text.filled(
                .statusSection, ["section": StyledText(text.plain(.statusMisfits)), "count": text.number(misfits.count)]
            ).plain,
            rows: rows, columns: [TableColumn("", overflow: .keep), TableColumn("", minimum: 20), TableColumn("", minimum: 24)], on: &page)
    }

    /// A recorded event is known by its number in the journal, where it stands on the line of that number.
    private func place(of misfit: StatusBoard.Misfit, in part: StatusView.Part, _ inFile: MessageText) -> StyledText {
        let project = part.outcome.project
        let file = Int(misfit.location.file.rawValue)
        guard misfit.location.file == project.journal, project.files.indices.contains(file) else {
            return inFile.styled(.place(misfit.location))
        }
        return text.filled(.statusEntry, [:], number: project.files[file].lines.line(of: misfit.location.range.start))
    }

    // MARK: Layout

    private func section(_ heading: String, rows: [[StyledText]], columns: [TableColumn], on page: inout PageLines) {
        page.blank()
        page.paragraph(StyledText(heading, .heading))
        let used = columns.indices.filter { column in rows.contains { !$0[column].isEmpty } }
        let table = TableLayout(
            columns: used.map { columns[$0] }, rows: rows.map { row in used.map { row[$0] } }, width: style.width,
            direction: style.direction,
            isolates: style.isolates, showsHeadings: false, indent: 2)
        page.append(table.lines())
    }
}
