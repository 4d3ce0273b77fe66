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
            guard let record = found.record else { continue }
            let board = StatusBoard(outcome, scope: .meetings(found.meetings))
            parts.append(
                Part(
                    outcome: outcome, board: board, memory: board.memory(outcome, of: found.meetings), names: names,
                    title: names.title(record)))
        }
        if parts.isEmpty, let subject { throw MeetingSearch.unknown(subject, in: outcomes) }
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

    private static let kinds: [Kind] = [.series, .conference, .edition]

    /// The record and its meetings: those of a series, otherwise itself.
    func find(_ subject: String) -> (record: RecordID?, meetings: Set<RecordID>) {
        let search = RecordSearch(model)
        for kind in Self.kinds {
            do throws(UnknownFilterValue) {
                let found = try search.find(subject, kind, among: [kind]).sorted()
                return (found.first, Set(found.flatMap(meetings)))
            } catch {}
        }
        return (nil, [])
    }

    /// What to say where no project has it: the nearest names, otherwise the names that there are.
    static func unknown(_ subject: String, in outcomes: [Outcome]) -> UnknownFilterValue {
        var near: [MessageArgument] = []
        var all: [MessageArgument] = []
        for outcome in outcomes {
            let model = outcome.project.model
            do throws(UnknownFilterValue) {
                _ = try RecordSearch(model).find(subject, .series, among: kinds)
            } catch {
                if error.message.code == .filterUnknownNear, case .list(let names)? = error.message["names"] { near += names }
            }
            for record in kinds.flatMap({ model.records(of: $0) }) {
                guard let name = model.name(record).isEmpty ? model.title(record) : model.name(record) else { continue }
                if !all.contains(.code(name)) { all.append(.code(name)) }
            }
        }
        let message =
            if !near.isEmpty {
                Message(.statusOfNothingNear, ["subject": .text(subject), "names": .list(Array(near.prefix(3)))])
            } else if !all.isEmpty {
                Message(.statusOfNothing, ["subject": .text(subject), "names": .list(Array(all.prefix(12)))])
            } else {
                Message(.statusWithoutMeetings, ["subject": .text(subject)])
            }
        return UnknownFilterValue(message: message)
    }

    private func meetings(of record: RecordID) -> [RecordID] {
        guard model.kind(record) == .series else { return [record] }
        return (model.records(of: .conference) + model.records(of: .edition)).filter { model.enclosing($0, KindSet(.series)) == record }
    }
}
