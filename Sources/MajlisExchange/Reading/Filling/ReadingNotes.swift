import MajlisText

/// What is odd in a file, with its places; things that come often are said once, with their number.
struct ReadingNotes {
    /// In the order in which they were found; `unlisted` more were found than are listed.
    private(set) var findings: [Diagnostic] = []
    private(set) var unlisted = 0
    private var leftOut: [(name: String, count: Int, range: TextRange)] = []
    private var leftOutPlaces: [String: Int] = [:]
    /// Where in the project's list of files the file stands that is read.
    let file: FileID

    init(file: FileID = FileID(0)) { self.file = file }

    mutating func add(
        _ code: MessageCode, _ range: TextRange, _ arguments: KeyValuePairs<String, MessageArgument> = [:], related: [RelatedPlace] = []
    ) {
        guard findings.count < ReadingLimits.findings else {
            unlisted += 1
            return
        }
        var finding = Diagnostic(code, at: Location(file: file, range: range), arguments)
        finding.related = related
        findings.append(finding)
    }

    /// Something stands in the file that no script holds.
    mutating func leaveOut(_ name: String, _ range: TextRange) {
        if let known = leftOutPlaces[name] {
            leftOut[known].count += 1
        } else if leftOut.count < ReadingLimits.findings {
            leftOutPlaces[name] = leftOut.count
            leftOut.append((name, 1, range))
        }
    }

    mutating func badValue(_ value: String, _ what: MessageCode, of subject: MessageArgument, _ range: TextRange) {
        add(.importBadValue, range, ["value": .text(ReadingNotes.shown(value)), "what": .message(Message(what)), "subject": subject])
    }

    mutating func missing(_ missing: MessageCode, of what: MessageArgument, _ range: TextRange) {
        add(.importIncomplete, range, ["what": what, "missing": .message(Message(missing))])
    }

    /// Signs that are no letters were found in the file.
    mutating func noLetters(_ count: Int, _ first: TextRange?) {
        guard count > 0, let first else { return }
        add(.importNoLetters, first, ["count": .number(count)])
    }

    /// Everything, what was left out at the end.
    mutating func finish() -> [Diagnostic] {
        for item in leftOut { add(.importNotKept, item.range, ["name": .code(item.name), "count": .number(item.count)]) }
        leftOut = []
        findings.sort { ($1.severity, $0.location.range.start, $0.code.code) < ($0.severity, $1.location.range.start, $1.code.code) }
        if unlisted > 0, let last = findings.last {
            var more = Diagnostic(.moreFindings, at: last.location, ["count": .number(unlisted)])
            more.related = []
            findings.append(more)
        }
        return findings
    }

    /// The beginning of a text, as findings show it.
    static func shown(_ text: String) -> String {
        text.unicodeScalars.count > 80 ? String(Substring(text.unicodeScalars.prefix(79))) + "…" : text
    }
}

extension MessageArgument {
    /// A title in quotation marks, cut where it is long; the word for such a thing where there is none.
    static func titled(_ title: String, _ word: MessageCode) -> MessageArgument {
        title.isEmpty ? .message(Message(word)) : .text(ReadingNotes.shown(title))
    }
}
