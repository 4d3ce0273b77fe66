import MajlisModel
import MajlisRuntime
import MajlisText
import MajlisVocabulary

/// A day against the clock: planned and real times, delays and what moves because of them, what runs and what is next; and of sessions whose
/// sitting was recorded who is there, who speaks and what was voted.
public struct RunSheetView {
    public enum Format: String, Sendable, CaseIterable {
        case text, json
    }

    let outcome: Outcome
    let style: ReportStyle
    let now: CivilDateTime?
    let sheets: [RunSheet]
    let sittings: [Sitting]
    /// Only this session, with what stands inside it.
    let session: RecordID?

    /// - Parameters:
    ///   - subject: a session or a day, by name, title or date; nil: the day it is now, otherwise all days.
    ///   - now: what time it is by the meeting's clocks; nil: nobody said.
    /// - Throws: `UnknownFilterValue` with the sentence to print, where there is no such session or day, or no day with a date at all.
    public init(
        _ outcome: Outcome, subject: String? = nil, now: CivilDateTime? = nil, style: ReportStyle = ReportStyle()
    ) throws(UnknownFilterValue) {
        self.outcome = outcome
        self.style = style
        self.now = now
        let all = RunSheet.sheets(outcome, now: now)
        if all.isEmpty { throw UnknownFilterValue(message: Message(.sheetWithoutDays)) }
        guard let subject else {
            session = nil
            let today = now.map { now in all.filter { $0.date == now.date } } ?? []
            sheets = today.isEmpty ? all : today
            let shown = Set(sheets.flatMap { $0.lines.map(\.record) })
            sittings = outcome.sittings(now: now).filter { shown.contains($0.session) }
            return
        }
        let found = try SheetSearch(outcome).find(subject, in: all)
        switch found {
        case .days(let days):
            session = nil
            sheets = all.filter { days.contains($0.day) }
            let shown = Set(sheets.flatMap { $0.lines.map(\.record) })
            sittings = outcome.sittings(now: now).filter { shown.contains($0.session) }
        case .session(let record):
            session = record
            sheets = all.filter { sheet in sheet.lines.contains { $0.record == record } }
            sittings = [outcome.sitting(of: record, now: now)]
        }
    }

    public func rendered(as format: Format) -> String {
        switch format {
        case .text: RunSheetText(self).page()
        case .json: RunSheetData(self).json()
        }
    }

    /// The lines to show of a sheet: all, or those of the session asked for.
    func lines(of sheet: RunSheet) -> [RunLine] {
        guard let session, let first = sheet.lines.firstIndex(where: { $0.record == session }) else { return sheet.lines }
        let depth = sheet.lines[first].depth
        let rest = sheet.lines[(first + 1)...].prefix { $0.depth > depth }
        return [sheet.lines[first]] + rest
    }
}

/// Finds a day or a session by what a reader calls it.
struct SheetSearch {
    enum Found {
        case days(Set<RecordID>)
        case session(RecordID)
    }

    private let model: Model

    init(_ outcome: Outcome) {
        model = outcome.project.model
    }

    func find(_ subject: String, in sheets: [RunSheet]) throws(UnknownFilterValue) -> Found {
        if let date = FilterDate.parse(subject) {
            let days = sheets.filter { $0.date == date }.map(\.day)
            if !days.isEmpty { return .days(Set(days)) }
            throw unknown(subject, sheets)
        }
        let search = RecordSearch(model)
        let timed = Set(sheets.flatMap { $0.lines.map(\.record) })
        do throws(UnknownFilterValue) {
            let days = try search.find(subject, .day, among: [.day]).intersection(sheets.map(\.day))
            if !days.isEmpty { return .days(days) }
        } catch {}
        for kind in [Kind.session, .item, .part, .break] {
            do throws(UnknownFilterValue) {
                let found = try search.find(subject, kind, among: [kind]).intersection(timed)
                if let first = found.min() { return .session(first) }
            } catch {}
        }
        throw unknown(subject, sheets)
    }

    private func unknown(_ subject: String, _ sheets: [RunSheet]) -> UnknownFilterValue {
        let dates = sheets.map { MessageArgument.code($0.date.description) }
        let sessions = sheets.flatMap(\.lines).filter { model.kind($0.record) == .session }.map { model.name($0.record) }.filter {
            !$0.isEmpty
        }
        let names = dates.prefix(6) + sessions.prefix(6).map { .code($0) }
        return UnknownFilterValue(message: Message(.sheetOfNothing, ["subject": .text(subject), "names": .list(Array(names))]))
    }
}
