import MajlisModel
import MajlisRuntime
import MajlisText
import MajlisVocabulary

/// A sitting for people: who is there, the list of speakers with the time each has had, motions, votes.
struct SittingText {
    private let sitting: Sitting
    private let view: RunSheetView
    private let style: ReportStyle
    private let text: MessageText
    private let names: RecordNames

    init(_ sitting: Sitting, _ view: RunSheetView, _ names: RecordNames) {
        self.sitting = sitting
        self.view = view
        self.names = names
        style = view.style
        text = view.style.text
    }

    func append(to page: inout PageLines) {
        let session = text.fenced(StyledText(names.title(sitting.session), .heading))
        if sitting.state == .unstated {
            page.paragraph(session)
        } else {
            page.paragraph(text.filled(.sittingHeading, ["session": session, "state": StyledText(names.said(sitting.state))]))
        }
        guard sitting.isRecorded else {
            page.paragraph(StyledText(text.plain(.sittingNone), .dim), indent: 2)
            return
        }
        presence(on: &page)
        speakers(on: &page)
        requests(on: &page)
        motion(on: &page)
        votes(on: &page)
    }

    private func motion(on page: inout PageLines) {
        guard let motion = sitting.motion else { return }
        var line = text.filled(.sittingMotion, ["state": StyledText(names.said(motion.state))])
        if case .text(let words) = motion.text {
            line = text.filled(
                .sittingMotionText,
                ["motion": text.quoted(words.text(in: text.language.code)), "state": StyledText(names.said(motion.state))])
        }
        page.paragraph(line, indent: 2)
    }

    // MARK: Who is there

    private func presence(on page: inout PageLines) {
        guard let counted = sitting.counted else { return }
        var line = text.filled(.sittingPresent, ["count": text.number(counted)])
        if let members = sitting.members {
            line = text.filled(.sittingPresentOf, ["count": text.number(counted), "members": text.number(members)])
        }
        if let quorum = quorum(counted) { line = text.filled(.sittingLine, ["first": line, "second": quorum]) }
        page.paragraph(line, indent: 2)
        if !sitting.present.isEmpty {
            page.paragraph(text.joined(sitting.present.map { text.fenced(StyledText(names.title($0))) }, by: .and), indent: 4)
        }
    }

    private func quorum(_ counted: Int) -> StyledText? {
        guard let quorum = sitting.quorum else { return nil }
        guard let needed = sitting.needed else {
            return text.filled(.sittingQuorumOpen, ["quorum": ValueText(names: names).styled(quorum.stated)]).painted(.undecided)
        }
        if counted >= needed { return text.filled(.sittingQuorumMet, ["needed": text.number(needed)]).painted(.success) }
        return text.styled(Message(.sittingQuorumNotMet, ["needed": .number(needed), "missing": .number(needed - counted)])).painted(.error)
    }

    // MARK: Who speaks

    private func speakers(on page: inout PageLines) {
        if sitting.speakers.isEmpty, sitting.listState == .unstated || !sitting.isInSession { return }
        if sitting.listState == .unstated {
            page.paragraph(StyledText(text.plain(.sittingSpeakers), .emphasis), indent: 2)
        } else {
            page.paragraph(text.filled(.sittingSpeakersState, ["state": StyledText(names.said(sitting.listState))]), indent: 2)
        }
        var number = 0
        let rows = sitting.speakers.map { speaker -> [StyledText] in
            if !speaker.hasSpoken, !speaker.isSpeaking { number += 1 }
            let place = speaker.hasSpoken || speaker.isSpeaking ? StyledText() : text.number(number)
            return [place, state(of: speaker), text.fenced(StyledText(names.title(speaker.participant))), times(of: speaker)]
        }
        table(
            rows,
            [
                TableColumn("", alignment: .trailing, overflow: .keep), TableColumn("", overflow: .keep), TableColumn("", minimum: 16),
                TableColumn("", minimum: 16),
            ], on: &page)
    }

    private func state(of speaker: Sitting.Speaker) -> StyledText {
        if speaker.isSpeaking { return StyledText(text.plain(.sittingHasFloor), .success) }
        return speaker.hasSpoken ? StyledText(text.plain(.sittingHasSpoken), .dim) : StyledText(text.plain(.sittingWaits))
    }

    private func times(of speaker: Sitting.Speaker) -> StyledText {
        var parts: [StyledText] = []
        if speaker.isSpeaking, let began = speaker.began { parts.append(text.filled(.sittingSince, ["time": time(began)])) }
        if !speaker.isSpeaking, !speaker.hasSpoken, let asked = speaker.asked {
            parts.append(text.filled(.sittingAskedAt, ["time": time(asked)]))
        }
        switch (speaker.spoken, speaker.granted) {
        case (let spoken?, let granted?) where spoken > granted:
            parts.append(
                text.filled(
                    .sittingOverTime,
                    [
                        "spoken": text.styled(.duration(spoken)), "granted": text.styled(.duration(granted)),
                        "over": text.styled(.duration(spoken - granted)),
                    ]
                ).painted(.warning))
        case (let spoken?, let granted?):
            parts.append(
                text.filled(.sittingSpokenOf, ["spoken": text.styled(.duration(spoken)), "granted": text.styled(.duration(granted))]))
        case (let spoken?, nil): parts.append(text.styled(.duration(spoken)))
        case (nil, let granted?): parts.append(text.filled(.sittingGranted, ["granted": text.styled(.duration(granted))]))
        case (nil, nil): break
        }
        return text.remarks(parts)
    }

    private func time(_ moment: CivilDateTime) -> StyledText { DateText.time(moment.time, in: text) }

    // MARK: Requests

    private func requests(on page: inout PageLines) {
        if sitting.requests.isEmpty { return }
        page.paragraph(StyledText(text.plain(.sittingRequests), .emphasis), indent: 2)
        let program = view.outcome.project.program
        let model = view.outcome.project.model
        let rows = sitting.requests.map { request in
            [
                StyledText(WordNames.said(step: model.symbols[program.workflows[request.workflow].name], in: text.language)),
                text.fenced(StyledText(names.title(request.participant))),
                StyledText(names.said(request.state), request.isOpen ? .warning : .dim),
                request.time.map { DateText.time($0, in: text) } ?? StyledText(),
            ]
        }
        table(
            rows,
            [
                TableColumn("", overflow: .keep), TableColumn("", minimum: 16), TableColumn("", overflow: .keep),
                TableColumn("", overflow: .keep),
            ], on: &page)
    }

    // MARK: Votes

    private func votes(on page: inout PageLines) {
        if sitting.votes.isEmpty { return }
        page.paragraph(StyledText(text.plain(.sittingVotes), .emphasis), indent: 2)
        for vote in sitting.votes {
            page.paragraph(line(vote), indent: 4, hanging: 2)
            for (state, voters) in grouped(vote) {
                page.paragraph(
                    text.filled(
                        .sittingBallot,
                        [
                            "state": StyledText(names.said(state)),
                            "names": text.joined(voters.map { text.fenced(StyledText(names.title($0))) }, by: .and),
                        ]), indent: 6, hanging: 2)
            }
        }
    }

    private func line(_ vote: VoteCount) -> StyledText {
        let title = text.fenced(StyledText(names.title(vote.vote), .emphasis))
        var parts: [StyledText] = []
        if let yes = vote.yes {
            parts.append(
                text.filled(
                    .sittingVote,
                    [
                        "yes": text.number(yes), "no": text.number(vote.no ?? 0),
                        "abstain": text.number(vote.abstain ?? 0),
                    ]))
        }
        if vote.isRollCall { parts.append(StyledText(text.plain(.sittingRollCall))) }
        if let needed = vote.needed { parts.append(text.filled(.sittingNeeded, ["needed": text.number(needed)])) }
        parts.append(StyledText(text.plain(vote.result.label), vote.result.paint))
        return text.filled(.statusStepDue, ["step": title, "subject": text.remarks(parts)])
    }

    private func grouped(_ vote: VoteCount) -> [(state: SubjectState, voters: [RecordID])] {
        var groups: [(state: SubjectState, voters: [RecordID])] = []
        for ballot in vote.ballots {
            if let place = groups.firstIndex(where: { $0.state == ballot.state }) {
                groups[place].voters.append(ballot.participant)
            } else {
                groups.append((ballot.state, [ballot.participant]))
            }
        }
        return groups
    }

    private func table(_ rows: [[StyledText]], _ columns: [TableColumn], on page: inout PageLines) {
        let used = columns.indices.filter { column in rows.contains { !$0[column].isEmpty } }
        let table = TableLayout(
            columns: used.map { columns[$0] }, rows: rows.map { row in used.map { row[$0] } }, width: style.width,
            direction: style.direction,
            isolates: style.isolates, showsHeadings: false, indent: 4)
        page.append(table.lines())
    }
}

extension VoteCount.Result {
    var label: MessageCode {
        switch self {
        case .open: .sittingOpen
        case .carried: .sittingCarried
        case .lost: .sittingLost
        case .tied: .sittingTied
        }
    }

    var english: String {
        switch self {
        case .open: "open"
        case .carried: "carried"
        case .lost: "lost"
        case .tied: "tied"
        }
    }

    var paint: Paint {
        switch self {
        case .open: .undecided
        case .carried: .success
        case .lost: .error
        case .tied: .warning
        }
    }
}
