import LineEditor
import MajlisREPL
import MajlisReport
import MajlisText

import struct LineEditor.Candidate
import struct LineEditor.Completions

/// What the line editor asks, answered by the session.
final class SessionEditing: EditingDelegate {
    private let session: Session

    init(_ session: Session) { self.session = session }

    func completeness(of text: String) -> Completeness {
        switch InputCompleteness.of(text) {
        case .complete: .complete
        case .continues(let indent): .continues(indent: indent)
        }
    }

    func highlights(of text: String) -> [Highlight] {
        Highlighter.highlights(of: text).compactMap { $0.sgr.isEmpty ? nil : Highlight(range: $0.range, sgr: $0.sgr) }
    }

    func completions(in text: String, at offset: Int) -> Completions {
        let found = Completer(session).completions(in: text, at: offset)
        return Completions(
            range: found.range,
            candidates: found.candidates.map { Candidate(insertion: $0.insertion, label: $0.label, note: $0.note) })
    }

    func width(of text: Substring) -> Int { DisplayWidth.width(of: text) }

    func idleNotice() -> String? {
        guard let notice = session.changedOnDisk()?.remarks else { return nil }
        return notice.hasSuffix("\n") ? String(notice.dropLast()) : notice
    }
}
