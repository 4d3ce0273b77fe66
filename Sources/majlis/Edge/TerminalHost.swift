import Glibc
import LineEditor
import MajlisModel
import MajlisREPL
import MajlisReport
import MajlisText
import MajlisWorkspace

/// Where a session runs: the terminal or the pipe, the clock, the person's editor.
final class TerminalHost: SessionHost {
    let reader: Reader
    /// Whether a person sits at both ends.
    let isInteractive: Bool
    /// What the person types comes from here; nil where inputs come from elsewhere.
    var lines: (any LineReader)?
    /// Inputs before this session and in it, where the line reader keeps none.
    private var taken: [String] = []

    init(reader: Reader, isInteractive: Bool) {
        self.reader = reader
        self.isInteractive = isInteractive
    }

    /// On a terminal everything goes to it; in pipes output and remarks may go to different places, and look alike.
    func style(for language: Language) -> ReportStyle {
        var style = reader.style(for: .output, language: language)
        if !isInteractive, reader.style(for: .errors, language: language).color == .never { style.color = .never }
        return style
    }

    var localeLanguage: Language { reader.language() }

    var today: CivilDate? { Clock.today() }

    func ask(_ question: String) -> String? {
        guard isInteractive else { return nil }
        return lines?.ask(question)
    }

    func tell(_ text: String) { _ = Console.write(text, to: .output) }

    func edit(_ path: String, line: Int?) -> Bool {
        guard isInteractive else { return false }
        let named = ["VISUAL", "EDITOR"].lazy.compactMap { self.reader.environment[$0] }.first { !$0.isEmpty }
        guard let editor = named ?? ["sensible-editor", "nano", "vi"].first(where: { ChildProgram.isInstalled($0) }) else { return false }
        // As other programs do: the variable may hold options, so a shell takes it apart.
        guard let line, Self.takesLine(editor) else { return ChildProgram.run(["/bin/sh", "-c", editor + " \"$1\"", "sh", path]) == 0 }
        return ChildProgram.run(["/bin/sh", "-c", editor + " \"$1\" \"$2\"", "sh", "+\(line)", path]) == 0
    }

    /// Whether an editor is told the line as `+12`.
    private static func takesLine(_ editor: String) -> Bool {
        let program = editor.split(separator: " ").first?.split(separator: "/").last ?? ""
        return ["vi", "vim", "nvim", "nano", "emacs", "emacsclient", "micro", "joe", "mg", "ne", "sensible-editor", "editor"].contains(
            program)
    }

    var history: [String] { (lines as? LineEditor)?.history.entries ?? taken }

    func remember(_ input: String) { if !(lines is LineEditor) { taken.append(input) } }

    func takeInterrupt() -> Bool { LineEditor.takeInterrupt() }
}
