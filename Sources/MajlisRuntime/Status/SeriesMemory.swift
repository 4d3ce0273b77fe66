import MajlisModel
import MajlisVocabulary

/// What a project remembers of each of its meetings: what is open from it, whose reports are missing, what was measured.
public struct MeetingMemory: Sendable {
    public var meeting: RecordID
    /// Its first day, as far as it is known.
    public var date: PartialDate?
    public var followUps: [FollowUpItem]
    public var reports: [OwedReport]
    public var indicators: [IndicatorState]

    public var open: Int { followUps.count { $0.progress == .open } }
    public var overdue: Int { followUps.count { $0.isOverdue == .yes } }
    public var done: Int { followUps.count { $0.progress == .done } }
}

extension StatusBoard {
    /// What the board holds, by meeting, the earliest first; meetings without a date last.
    /// - Parameter wanted: the meetings to tell of; nil: all.
    public func memory(_ outcome: Outcome, of wanted: Set<RecordID>? = nil) -> [MeetingMemory] {
        let model = outcome.project.model
        let meetings = (model.records(of: .conference) + model.records(of: .edition)).filter { wanted?.contains($0) ?? true }
        var memory = meetings.map { meeting in
            MeetingMemory(
                meeting: meeting, date: outcome.evaluator.firstDay(of: meeting), followUps: followUps.filter { $0.meeting == meeting },
                reports: reports.filter { $0.meeting == meeting }, indicators: indicators.filter { $0.meeting == meeting })
        }
        memory.sort { a, b in
            switch (a.date, b.date) {
            case (let first?, let second?): first == second ? a.meeting < b.meeting : PartialDate.sortsBefore(first, second)
            case (_?, nil): true
            case (nil, _?): false
            case (nil, nil): a.meeting < b.meeting
            }
        }
        return memory
    }
}

extension Evaluator {
    /// The day that a meeting begins on.
    func firstDay(of meeting: RecordID) -> PartialDate? {
        switch anchor(.opening, of: meeting) {
        case .date(let date): date
        case .dates(let box): box.range.first
        case .dateTime(let moment): PartialDate(moment.date)
        default: nil
        }
    }
}
