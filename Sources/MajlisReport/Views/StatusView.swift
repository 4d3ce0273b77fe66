import MajlisModel
import MajlisRuntime
import MajlisText
import MajlisVocabulary

/// Where projects stand on a day: participants by state, tasks by owner, follow-up, reports, indicators, what is due next, and recorded events
/// that no longer fit; of a series meeting by meeting.
///
///     Exploratory meeting (as of 2027-03-20)
///
///     Participants: 12
///       attended  10  Mona Haddad, Rima Khalil and 8 others
///       absent     2  …
///
///     Follow-up: 3 open, 1 of them overdue, 2 done
///       overdue  recommendation 9: A joint fund  the secretariat  due 2027-03-17  3 days late
public struct StatusView {
    public enum Format: String, Sendable, CaseIterable {
        case text, json
    }

    /// One project with what is to be told of it.
    struct Part {
        let outcome: Outcome
        let board: StatusBoard
        let memory: [MeetingMemory]
        let names: RecordNames
        /// The title of what was asked for, or of the project's only meeting.
        let title: String?
    }

    let parts: [Part]
    let style: ReportStyle
    /// A subject was asked for, so that the meetings are told of one by one.
    let isOfSubject: Bool

    /// - Parameter subject: a series, a conference or an edition, by its name or its title; projects without one are left out.
    /// - Throws: `UnknownFilterValue` with the sentence to print, where no project has it.
    public init(_ outcomes: [Outcome], subject: String? = nil, style: ReportStyle = ReportStyle()) throws(UnknownFilterValue) {
        self.style = style
        isOfSubject = subject != nil
        var parts: [Part] = []
        var near: [String] = []
        for outcome in outcomes {
            var text = style.text
            text.files = outcome.project.files
            let names = RecordNames(outcome.project.model, text, access: outcome.evaluator.disclosure.level)
            guard let subject else {
                let board = StatusBoard(outcome)
                parts.append(
                    Part(outcome: outcome, board: board, memory: board.memory(outcome), names: names, title: Self.title(outcome, names)))
                continue
            }
            let found = MeetingSearch(outcome.project.model).find(subject)
            guard !found.meetings.isEmpty || found.record != nil else {
                near += found.near
                continue
            }
            let board = StatusBoard(outcome, scope: .meetings(found.meetings))
            parts.append(
                Part(
                    outcome: outcome, board: board, memory: board.memory(outcome, of: found.meetings), names: names,
                    title: found.record.map { names.title($0) }))
        }
        if parts.isEmpty, let subject {
            var words: [MessageArgument] = []
            for name in near where !words.contains(.code(name)) { words.append(.code(name)) }
            throw UnknownFilterValue(
                message: words.isEmpty
                    ? Message(.statusOfNothing, ["subject": .text(subject)])
                    : Message(.statusOfNothingNear, ["subject": .text(subject), "names": .list(Array(words.prefix(3)))]))
        }
        self.parts = parts
    }

    public func rendered(as format: Format) -> String {
        switch format {
        case .text: StatusText(self).page()
        case .json: StatusData(self).json()
        }
    }

    private static func title(_ outcome: Outcome, _ names: RecordNames) -> String? {
        let model = outcome.project.model
        for kinds in [[Kind.conference, .edition], [.series]] {
            let records = kinds.flatMap { model.records(of: $0) }
            if records.count == 1 { return names.title(records[0]) }
        }
        return nil
    }
}

/// Finds a series, a conference or an edition by what a reader calls it, and the meetings that belong to it.
struct MeetingSearch {
    private let model: Model

    init(_ model: Model) {
        self.model = model
    }

    /// The record and its meetings: those of a series, otherwise itself; names that are near where there is none.
    func find(_ subject: String) -> (record: RecordID?, meetings: Set<RecordID>, near: [String]) {
        let search = RecordSearch(model)
        let kinds: [Kind] = [.series, .conference, .edition]
        var near: [String] = []
        for kind in kinds {
            do throws(UnknownFilterValue) {
                let found = try search.find(subject, kind, among: [kind]).sorted()
                return (found.first, Set(found.flatMap(meetings)), [])
            } catch {
                if case .list(let names)? = error.message["names"] {
                    for case .code(let name) in names { near.append(name) }
                }
            }
        }
        return (nil, [], near)
    }

    private func meetings(of record: RecordID) -> [RecordID] {
        guard model.kind(record) == .series else { return [record] }
        return (model.records(of: .conference) + model.records(of: .edition)).filter { model.enclosing($0, KindSet(.series)) == record }
    }
}
