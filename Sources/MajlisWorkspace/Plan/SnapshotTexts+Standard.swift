import MajlisFormat
import MajlisLanguage
import MajlisReport
import MajlisRuntime
import MajlisText

extension SnapshotTexts {
    /// Snapshots show what `majlis run` and `majlis status` show, as plain text in the language of the script.
    public static let standard = SnapshotTexts(
        text: { subject, outcome, language in text(subject, outcome, ReportStyle(language: language == "ar" ? .arabic : .english)) },
        difference: difference)

    private static func text(_ subject: SnapshotSubject, _ outcome: Outcome, _ style: ReportStyle) -> String {
        let content: Show.Content
        switch subject {
        case .status: return (try? StatusView([outcome], style: style))?.rendered(as: .text) ?? ""
        case .agenda: content = .agenda
        case .tasks: content = .tasks
        case .people: content = .people
        case .query(let index): content = .query(index)
        case .expression(let expression, let frameSize): content = .expression(expression, frameSize: frameSize, text: "")
        }
        var outcome = outcome
        let nowhere = Location(file: FileID(0), range: TextRange(start: 0, end: 0))
        outcome.project.program.shows = [Show(content: content, location: nowhere)]
        return RunReport(outcome, style: style).views()
    }

    /// The lines of the difference without its heading, which would name files.
    private static func difference(_ old: String, _ new: String) -> [String] {
        let unified = LineDiff(old: Array(old.utf8), new: Array(new.utf8)).unified(oldName: "", newName: "")
        return String(decoding: unified, as: UTF8.self).split(separator: "\n").dropFirst(2).filter { !$0.hasPrefix("@@") }.map(String.init)
    }
}
