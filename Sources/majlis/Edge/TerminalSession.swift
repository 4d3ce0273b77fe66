import Glibc
import LineEditor
import MajlisREPL
import MajlisReport
import MajlisText
import MajlisWorkspace

/// Carries inputs to a session and its answers back.
final class TerminalSession {
    private let session: Session
    private let host: TerminalHost
    private let isQuiet: Bool
    private let runsFirstInputs: Bool
    /// Whether output could not be written.
    private var isOutputLost = false

    static var inputIsTerminal: Bool { isatty(0) == 1 }

    init(_ session: Session, host: TerminalHost, isQuiet: Bool, runsFirstInputs: Bool) {
        (self.session, self.host, self.isQuiet, self.runsFirstInputs) = (session, host, isQuiet, runsFirstInputs)
    }

    // MARK: Scripts

    /// Takes the inputs one after the other; those behind one that failed too.
    func run(_ inputs: [String]) -> ExitStatus {
        var status = ExitStatus.clean
        for input in inputs {
            let answer = take(input)
            if answer.isFailure { status = .findings }
            if answer.isEnd || isOutputLost { break }
        }
        return isOutputLost ? .unable : status
    }

    /// Takes the inputs on standard input, each as soon as it is whole.
    func runStandardInput() -> ExitStatus {
        var lines = StandardInputLines()
        var status = ExitStatus.clean
        var collector = InputCollector(blankLineEnds: false)
        func finish() -> Answer {
            let text = collector.text
            collector = InputCollector(blankLineEnds: false)
            return take(text)
        }
        while !isOutputLost, let line = lines.next() {
            // No input goes on with a colon: what is open before it has been forgotten.
            if !collector.isEmpty, line.hasPrefix(":") {
                if finish().isFailure { status = .findings }
            }
            guard collector.add(line) == .complete else { continue }
            let answer = finish()
            if answer.isFailure { status = .findings }
            if answer.isEnd { return isOutputLost ? .unable : status }
        }
        if !collector.isEmpty, finish().isFailure { status = .findings }
        return isOutputLost ? .unable : status
    }

    // MARK: A person

    /// Reads inputs from the terminal until the person leaves.
    func converse() -> ExitStatus {
        let lines = makeReader()
        host.lines = lines
        if !isQuiet { write(session.greeting()) }
        if runsFirstInputs { runInitFile() }
        var ends = 0
        while !isOutputLost {
            if let notice = session.changedOnDisk() { write(notice) }
            switch lines.read(prompt: prompt, continuation: continuation) {
            case .line(let input):
                ends = 0
                if take(input).isEnd { return .clean }
            case .interrupted:
                ends = 0
                write(session.told(.replHowToLeave))
            case .endOfInput:
                ends += 1
                // A terminal that has gone away answers no question.
                if ends > 2 { return .clean }
                let answer = session.leave()
                write(answer)
                if answer.isEnd { return .clean }
            }
        }
        return .unable
    }

    private func makeReader() -> any LineReader {
        let environment = host.reader.environment
        var names: [String: String] = [:]
        for name in ["MAJLIS_HISTORY", "XDG_STATE_HOME", "HOME"] { names[name] = environment[name] }
        let delegate = SessionEditing(session)
        editing = delegate
        guard LineEditor.isAvailable else {
            if !isQuiet { write(session.told(.replNoLineEditor)) }
            return PlainReader(delegate: delegate)
        }
        var options = EditorOptions()
        options.colours = session.style.color == .always
        options.words = words
        let history = History(path: History.usualPath(environment: names))
        guard let editor = LineEditor(delegate: delegate, history: history, options: options) else {
            return PlainReader(delegate: delegate)
        }
        if history.problem != 0, let path = history.path, !isQuiet {
            write(session.told(Message(.replHistoryUnusable, ["path": .text(path), "reason": SystemReason.argument(history.problem)])))
        }
        return editor
    }

    /// The line reader asks it as long as there is one.
    private var editing: SessionEditing?

    private var words: EditorWords {
        let session = session
        func said(_ code: MessageCode, _ query: String) -> String {
            session.style.text.plain(Message(code, ["text": .text(query)])) + " "
        }
        return EditorWords(
            search: { said(.replSearch, $0) }, searchFailed: { said(.replSearchFailed, $0) },
            more: { session.style.text.plain(Message(.whyMore, ["count": .number($0)])) })
    }

    // MARK: Prompts

    private var plainPrompt: String {
        let text = session.style.text
        var marks: [String] = []
        if session.trial != nil { marks.append(text.plain(.replPromptTrial)) }
        if session.isRecording { marks.append(text.plain(.replPromptRecording)) }
        return "majlis" + (marks.isEmpty ? "" : " (" + marks.joined(separator: ", ") + ")") + ">"
    }

    private var prompt: String {
        StyledText(plainPrompt, session.trial == nil ? .emphasis : .undecided).rendered(session.style.color) + " "
    }

    private var continuation: String {
        let mark = "...>"
        let indent = String(repeating: " ", count: max(0, DisplayWidth.width(of: plainPrompt) - mark.count))
        return indent + StyledText(mark, .dim).rendered(session.style.color) + " "
    }

    // MARK: First inputs

    /// The inputs that a person wants before every session.
    private var initFile: String? {
        let environment = host.reader.environment
        if let folder = environment["XDG_CONFIG_HOME"], folder.hasPrefix("/") { return folder + "/majlis/init" }
        guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
        return home + "/.config/majlis/init"
    }

    private func runInitFile() {
        guard let path = initFile else { return }
        let bytes: [UInt8]
        do throws(ReadFailure) {
            bytes = try FileReader.read(path, .filesOnly)
        } catch {
            if error != .missing { write(session.complaint(error.message(path: path, command: "repl"))) }
            return
        }
        var collector = InputCollector()
        // A blank line at the end, so that what is not whole is taken too.
        let text = String(decoding: bytes, as: UTF8.self) + "\n"
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            guard collector.add(line) == .complete else { continue }
            let answer = session.respond(to: collector.text)
            collector = InputCollector()
            // Quietly: what they answer is of no interest, but what fails is.
            if answer.isFailure {
                write(answer.remarks)
                write(session.told(Message(.replInitFailed, ["path": .text(path)])))
            }
        }
    }

    // MARK: Answers

    private func take(_ input: String) -> Answer {
        _ = host.takeInterrupt()
        let answer = session.respond(to: input)
        write(answer)
        host.remember(input)
        return answer
    }

    private func write(_ answer: Answer) {
        if host.isInteractive {
            let text = answer.output + answer.remarks
            if !TerminalPager(environment: host.reader.environment).show(text) { write(text) }
            return
        }
        write(answer.output)
        if !answer.remarks.isEmpty { _ = Console.write(answer.remarks, to: .errors) }
    }

    private func write(_ text: String) {
        guard !text.isEmpty, let number = Console.write(text, to: .output) else { return }
        let complaint = session.complaint(Message(.outputUnwritable, ["reason": SystemReason.argument(number)]))
        _ = Console.write(complaint, to: .errors)
        isOutputLost = true
    }
}
