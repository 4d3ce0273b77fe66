import MajlisFormat
import MajlisReport
import MajlisRuntime
import MajlisText
import MajlisWorkspace

/// Collects what a command prints and writes it at the end.
final class Printer {
    let reader: Reader
    /// The language of the script at hand, as far as it says one.
    var scriptLanguage: String?
    private var output: [UInt8] = []
    private var errors: [UInt8] = []

    init(reader: Reader) {
        self.reader = reader
    }

    /// The language of what is said where nothing else decides.
    var language: Language { reader.language(of: scriptLanguage) }

    func print(_ text: String) { output.append(contentsOf: text.utf8) }

    func print(_ bytes: [UInt8]) { output.append(contentsOf: bytes) }

    /// What changes in a file, line by line, in the format that `patch` reads.
    func printDifference(_ name: String, from old: [UInt8], to new: [UInt8]) {
        let lines = LineDiff(old: old, new: new).unified(oldName: name, newName: name)
        print(reader.style(for: .output, language: reader.language()).color == .always ? PaintedDiff.painted(lines) : lines)
    }

    /// A sentence for the person at the terminal, beside the output proper.
    func remark(_ message: Message, language: Language? = nil) {
        let style = reader.style(for: .errors, language: language ?? self.language)
        var page = PageLines(style)
        page.paragraph(style.said(message))
        errors.append(contentsOf: page.rendered().utf8)
    }

    /// A page beside the output proper.
    func remark(_ profile: Profile, language: Language) {
        errors.append(contentsOf: ProfileReport(profile, style: reader.style(for: .errors, language: language)).text().utf8)
    }

    /// A text beside the output proper.
    func remark(text: String) { errors.append(contentsOf: text.utf8) }

    /// Findings beside the output proper.
    func remark(_ findings: [Diagnostic], files: [SourceFile], language: Language) {
        if findings.isEmpty { return }
        let style = reader.style(for: .errors, language: language)
        errors.append(contentsOf: FindingsReport(files: files, style: style).list(findings).utf8)
    }

    /// Says why the command could not do its work: `majlis: error M0021: There is no file “rooms.majlis”.`, each hint on a line below.
    func complain(_ message: Message, hints: [Message] = [], language: Language? = nil) {
        let style = reader.style(for: .errors, language: language ?? self.language)
        errors.append(contentsOf: Complaint(message, hints: hints, speaker: "majlis: ").text(style).utf8)
    }

    /// What is said beside the output, so far.
    var remarks: String { String(decoding: errors, as: UTF8.self) }

    func dropRemarks() { errors = [] }

    /// Writes everything: the output first, then what is said beside it.
    /// - Returns: the status to end with, which is a worse one where the output could not be written.
    func flush(_ status: ExitStatus) -> ExitStatus {
        var status = status
        if let number = Console.write(output, to: .output) {
            complain(Message(.outputUnwritable, ["reason": SystemReason.argument(number)]))
            status = max(status, .unable)
        }
        _ = Console.write(errors, to: .errors)
        return status
    }
}
