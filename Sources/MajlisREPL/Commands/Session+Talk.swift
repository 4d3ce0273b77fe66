import MajlisReport
import MajlisText
import MajlisWorkspace

/// What the host says in the session's words, and when the person comes and goes.
extension Session {
    /// Takes what was typed or pasted, and says how long it took where that is wanted.
    package func respond(to text: String) -> Answer {
        let inputs = Self.inputs(in: text)
        var answer = Answer()
        for input in inputs where !answer.isEnd {
            answer.add(settings.showsTime ? timed { perform(input) } : perform(input))
        }
        return answer
    }

    /// A script is one input, however long; commands and questions that were pasted together are one each.
    private static func inputs(in text: String) -> [String] {
        guard text.contains("\n") else { return [text] }
        switch SessionInput(text) {
        case .nothing, .script, .change, .expression: return [text]
        case .command, .broken: break
        }
        var inputs: [String] = []
        var collector = InputCollector(blankLineEnds: false)
        func finish() {
            if !collector.isEmpty { inputs.append(collector.text) }
            collector = InputCollector(blankLineEnds: false)
        }
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.first == ":" { finish() }
            if collector.add(line) == .complete { finish() }
        }
        finish()
        let isMixed = inputs.contains { input in
            switch SessionInput(input) {
            case .command, .expression: true
            case .nothing, .script, .change, .broken: false
            }
        }
        // A script with a mistake is reported as a whole.
        return isMixed ? inputs : [text]
    }

    /// An answer with the time that it took.
    func timed(_ work: () -> Answer) -> Answer {
        let start = Clock.nanoseconds()
        var answer = work()
        let microseconds = (Clock.nanoseconds() - start) / 1_000
        answer.remarks += Answer.line(Message(.replTook, ["time": .figure(Self.milliseconds(microseconds))]), style)
        return answer
    }

    /// Milliseconds with three digits that count: `0.41`, `12.3`, `1540`.
    private static func milliseconds(_ microseconds: UInt64) -> String {
        let (whole, rest) = (microseconds / 1_000, microseconds % 1_000)
        if whole >= 100 { return String(whole) }
        let digits = String(rest + 1_000).dropFirst()
        return "\(whole).\(digits.prefix(whole >= 10 ? 1 : 2))"
    }

    /// A sentence of the catalogue as a paragraph.
    package func told(_ message: Message) -> String { Answer.line(message, style) }

    package func told(_ code: MessageCode) -> String { told(Message(code)) }

    package func complaint(_ message: Message) -> String { complain(message).remarks }

    // MARK: Asking

    /// Puts a question that is answered by yes or no; nil where nobody can be asked.
    func confirm(_ question: Message) -> Bool? {
        guard host.isInteractive else { return nil }
        let text = style.text
        let asked = text.plain(Message(.replConfirm, ["question": .message(question)])) + " "
        // Who only presses Enter, or leaves the question, has not agreed.
        return host.ask(asked).map(Self.isYes) ?? false
    }

    /// `y`, `yes`, `ن`, `نعم`: the word, or how it begins.
    private static func isYes(_ reply: String) -> Bool {
        let word = reply.lowercased().filter { !$0.isWhitespace }
        return !word.isEmpty && Language.allCases.contains { MessageText(language: $0).plain(.sayYes).hasPrefix(word) }
    }

    // MARK: Leaving

    /// The person wants to leave: what is in no file is not lost unasked.
    package func leave() -> Answer {
        if isUnsaved, confirm(Message(.replAskLeave, ["changes": unsavedChanges])) == false { return Answer() }
        return Answer(isEnd: true)
    }

    /// What is in no file.
    var unsavedChanges: MessageArgument {
        let files = state.changedPaths.count
        var parts: [MessageArgument] = []
        if !state.additions.isEmpty { parts.append(.message(Message(.replChangesTyped))) }
        if files > 0 { parts.append(.message(Message(.replChangesFiles, ["count": .number(files)]))) }
        return .list(parts)
    }

    /// Whether something would be lost. What was written into another file is not.
    var isUnsaved: Bool {
        guard state.hasUnsavedChanges else { return false }
        return outside.copied.map(\.bytes) != state.texts.map(\.bytes)
    }
}
