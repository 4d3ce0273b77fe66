import MajlisModel
import MajlisText
import MajlisVocabulary

/// What the flow found, as findings. Notes of one kind stop after a hundred, and one more says how many are left.
struct FlowFindings {
    private let naming: Naming
    private var findings: [Diagnostic] = []
    private var notes: [MessageCode: (count: Int, last: RecordID)] = [:]
    // Skipped and repeated times already reported: one finding for what ends and what begins at the same moment.
    private var clockTimes: Set<Int64> = []
    // Overlaps by the day, lane or session they lie in.
    private var overlaps: [RecordID: (count: Int, last: RecordID)] = [:]
    var daysWithoutStart: [RecordID] = []

    static let limit = 100

    init(_ naming: Naming) {
        self.naming = naming
    }

    /// All findings, those about what was left out last.
    var all: [Diagnostic] {
        var all = findings
        for (container, state) in overlaps.sorted(by: { $0.key < $1.key }) where state.count > FlowFindings.limit {
            let count = state.count - FlowFindings.limit
            all.append(
                naming.finding(
                    .flowOverlapRest, .flowOverlap, at: state.last,
                    ["container": naming.title(container), "count": .number(count), "shown": .number(FlowFindings.limit)]))
        }
        for (code, state) in notes.sorted(by: { $0.key.rawValue < $1.key.rawValue }) where state.count > FlowFindings.limit {
            let count = state.count - FlowFindings.limit
            all.append(Diagnostic(.notesRest, at: naming.place(state.last), ["count": .number(count), "code": .code(code.code)]))
        }
        return all
    }

    private mutating func note(_ code: MessageCode, at id: RecordID, _ arguments: KeyValuePairs<String, MessageArgument>) -> Bool {
        let count = (notes[code]?.count ?? 0) + 1
        notes[code] = (count, id)
        guard count <= FlowFindings.limit else { return false }
        findings.append(naming.finding(code, nil, at: id, arguments))
        return true
    }

    // MARK: The flow

    /// An `at` before the flow has arrived.
    mutating func overlap(
        _ id: RecordID, in container: RecordID, at fixed: Int, with other: RecordID, _ placed: Schedule.Placement?, until arrival: Int
    ) {
        let count = (overlaps[container]?.count ?? 0) + 1
        overlaps[container] = (count, id)
        guard count <= FlowFindings.limit else { return }
        var finding = naming.finding(
            .flowOverlap, .flowOverlap, at: id,
            ["item": naming.title(id), "time": .time(fixed), "previous": naming.title(other), "end": .time(arrival)])
        finding.subjects = naming.names(id, other)
        finding.related.append(
            RelatedPlace(naming.place(other), Message(.relatedSpan, ["item": naming.title(other), "time": naming.span(placed)])))
        finding.suggestions.append(Message(.wayStartLater, ["item": naming.title(id), "time": .time(arrival)]))
        if let start = placed?.start, fixed > Int(start.seconds) {
            finding.suggestions.append(
                Message(.wayShorten, ["item": naming.title(other), "length": .duration(fixed - Int(start.seconds))]))
        }
        finding.suggestions.append(Message(.wayAlongside))
        findings.append(finding)
    }

    /// An `at` before the day, the lane or the session begins.
    mutating func beforeStart(_ id: RecordID, at fixed: Int, container: RecordID, start: Int) {
        var finding = naming.finding(
            .flowBeforeStart, .flowOverlap, at: id,
            ["item": naming.title(id), "time": .time(fixed), "container": naming.title(container), "start": .time(start)])
        finding.subjects = naming.names(id, container)
        finding.related.append(
            RelatedPlace(naming.place(container), Message(.relatedStart, ["item": naming.title(container), "time": .time(start)])))
        finding.suggestions.append(Message(.wayStartLater, ["item": naming.title(id), "time": .time(start)]))
        findings.append(finding)
    }

    mutating func gap(before id: RecordID, from arrival: Int, to fixed: Int, after other: RecordID?) {
        let isNoted = note(
            .agendaGap, at: id,
            ["item": naming.title(id), "start": .time(arrival), "end": .time(fixed), "length": .duration(fixed - arrival)])
        if isNoted, let other {
            findings[findings.count - 1].related.append(
                RelatedPlace(naming.place(other), Message(.relatedEnd, ["item": naming.title(other), "time": .time(arrival)])))
        }
    }

    mutating func withoutLength(_ id: RecordID, start: Int) {
        _ = note(.lengthMissing, at: id, ["item": naming.title(id), "start": .time(start)])
    }

    mutating func contradiction(_ id: RecordID, start: Int, end: Int, length: Int) {
        var finding = naming.finding(
            .lengthContradiction, nil, at: id,
            [
                "item": naming.title(id), "start": .time(start), "end": .time(end), "length": .duration(length),
                "actual": .duration(end - start),
            ])
        finding.related.append(RelatedPlace(naming.place(id, .for), Message(.relatedLength, ["length": .duration(length)])))
        findings.append(finding)
    }

    mutating func partsTooLong(_ id: RecordID, parts: Int, length: Int) {
        var finding = naming.finding(
            .partsTooLong, .partsTooLong, at: id,
            ["item": naming.title(id), "parts": .duration(parts), "length": .duration(length), "excess": .duration(parts - length)])
        finding.suggestions = [Message(.wayLengthen, ["item": naming.title(id), "length": .duration(parts)])]
        findings.append(finding)
    }

    mutating func overrun(day: RecordID, end: Int, closing: Int) {
        var finding = naming.finding(
            .dayOverrun, nil, at: day, ["day": naming.title(day), "end": .time(min(end, 172_799)), "closing": .time(closing)])
        finding.related.append(RelatedPlace(naming.place(day, .to), Message(.relatedClosing, ["time": .time(closing)])))
        findings.append(finding)
    }

    mutating func outOfRange(_ id: RecordID) {
        findings.append(naming.finding(.timeOutOfRange, nil, at: id, ["item": naming.title(id)]))
    }

    mutating func dayWithoutStart(_ day: RecordID, count: Int) {
        _ = note(.dayStartMissing, at: day, ["day": naming.title(day), "count": .number(count)])
    }

    // MARK: Places and clocks

    mutating func unplaced(_ id: RecordID, lacksTime: Bool, lacksRoom: Bool) {
        let missing: MessageCode = lacksTime ? (lacksRoom ? .missingTimeAndRoom : .missingTime) : .missingRoom
        _ = note(.sessionUnplaced, at: id, ["item": naming.title(id), "missing": .message(Message(missing))])
    }

    /// A start or an end that the clocks of a zone skip or show twice. An end at the very moment of the change is as good as any.
    mutating func clock(_ resolution: LocalResolution, of id: RecordID, date: CivilDate, time: CivilTime, isEnd: Bool, zone: Zone) {
        let local = CivilDateTime(date, time)
        switch resolution {
        case .unique: return
        case .skipped(_, let after, let transition):
            if isEnd, after == transition { return }
            guard clockTimes.insert(local.seconds).inserted else { return }
            let before = CivilDateTime(seconds: transition.seconds + Int64(zone.offset(at: transition.adding(seconds: -1))))
            var finding = clockFinding(.timeSkipped, of: id, local, zone)
            finding.related.append(
                RelatedPlace(
                    naming.place(id, .at),
                    Message(
                        .relatedClockForward,
                        [
                            "zone": .code(zone.identifier), "before": .time(Int(before.time.seconds)),
                            "after": .time(Int(zone.local(from: transition).time.seconds)),
                        ])))
            findings.append(finding)
        case .repeated:
            if isEnd, case .unique = zone.resolve(CivilDateTime(seconds: local.seconds - 1)) { return }
            guard clockTimes.insert(local.seconds).inserted else { return }
            findings.append(clockFinding(.timeRepeated, of: id, local, zone))
        }
    }

    private func clockFinding(_ code: MessageCode, of id: RecordID, _ local: CivilDateTime, _ zone: Zone) -> Diagnostic {
        let shown = local.normalized
        return naming.finding(
            code, nil, at: id,
            [
                "item": naming.title(id), "date": Naming.date(PartialDate(shown.date)), "time": .time(Int(shown.time.seconds)),
                "zone": .code(zone.identifier),
            ])
    }
}
