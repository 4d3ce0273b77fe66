import ArgumentParser
import MajlisJournal
import MajlisReport
import MajlisText
import MajlisWorkspace

/// `majlis record FILE 'EVENT'`, `majlis record FILE --from EVENTS`
struct RecordCommand: Command {
    static let configuration = CommandConfiguration(commandName: "record")

    @Argument var file: String
    @Argument var event: String?
    @Option var from: String?
    @Flag var dryRun = false
    @Option var byWhom: String?
    @Option var id: String?
    @Option var journal: String?
    @OptionGroup var common: CommonOptions

    func perform(_ printer: Printer) -> ExitStatus {
        guard let given = givenSource(printer), let script = read(file, printer) else { return .unable }
        let loaded = ProjectLoader.load(script)
        let language = printer.reader.language(of: loaded.language)
        guard let path = journal ?? JournalPath.beside(script) else {
            let missing: KeyValuePairs<String, MessageArgument> = [
                "option": .command("--journal"), "values": .message(Message(.argumentJournalFile)),
            ]
            printer.complain(Message(.missingOptionValue, missing), language: language)
            return .unable
        }
        let batch = EventBatch(given, file: FileID(0))
        if !batch.mistakes.isEmpty {
            printer.remark(batch.mistakes, files: [given], language: language)
            return refuse(printer, language)
        }
        if let problem = problem(of: batch) {
            printer.complain(problem, language: language)
            return .findings
        }
        let drafts = drafts(of: batch, script: loaded.digest)
        let work = RecordingWork(batch: batch, drafts: drafts, loaded: loaded, path: path)
        let result: RecordingWork.Result
        do throws(JournalFailure) {
            result = try work.perform(isDry: dryRun)
        } catch {
            let said = error.message(path: path, isRecording: true)
            printer.complain(said.message, hints: said.hints, language: language)
            return error.isRefusal ? .findings : .unable
        }
        return report(result, path: path, printer, language)
    }

    // MARK: What is given

    private func givenSource(_ printer: Printer) -> SourceFile? {
        switch (event, from) {
        case (let event?, nil): return SourceFile(name: "<event>", text: event)
        case (nil, let from?): return read(from, printer)?.source
        case (nil, nil):
            printer.complain(
                Message(.missingArgument, ["command": .command(Self.word), "argument": .message(Message(.argumentEvent))]),
                hints: [UsageDiagnosis.more(Self.word)])
        case (_?, _?): printer.complain(Message(.recordBoth))
        }
        return nil
    }

    private func problem(of batch: EventBatch) -> Message? {
        if let found = batch.strangers.first {
            let example = MessageArgument.code("on 2027-02-05 done prepare.invite")
            return Message(.recordNotEvent, ["example": example, "found": .code(found)])
        }
        if batch.items.isEmpty { return Message(.recordNothing, ["path": .text(batch.source.name)]) }
        if let item = batch.items.first(where: { $0.line == nil }) {
            return Message(.recordMalformed, ["text": .code(batch.source.text(item.range))])
        }
        return nil
    }

    /// An event of a file is known again by what it says, so that a file may be sent twice; one of the command line by its id alone.
    private func drafts(of batch: EventBatch, script: Digest) -> [EntryDraft] {
        let (moment, person) = (Clock.seconds(), byWhom ?? Person.name())
        var seen: [String: Int] = [:]
        return batch.items.enumerated().map { number, item in
            let text = item.line ?? ""
            let own: String
            if let id {
                own = event == nil ? "\(id)-\(number + 1)" : id
            } else if event == nil {
                seen[text, default: 0] += 1
                let times = seen[text, default: 1]
                own = "text-\(Digest(of: text.utf8).hex.prefix(24))" + (times > 1 ? "-\(times)" : "")
            } else {
                own = EntryDraft.freshID()
            }
            return EntryDraft(id: own, text: text, recordedAt: moment, recordedBy: person, script: script)
        }
    }

    // MARK: What is said

    private func report(_ result: RecordingWork.Result, path: String, _ printer: Printer, _ language: Language) -> ExitStatus {
        if let judgement = result.judgement {
            printer.remark(judgement.findings, files: judgement.files, language: language)
            if judgement.isRefused { return refuse(printer, language) }
        }
        let style = printer.reader.style(for: .output, language: language)
        var page = PageLines(style)
        for change in result.judgement?.changes ?? [] { page.paragraph(style.said(change), hanging: 2) }
        for entry in result.known { page.paragraph(style.said(Message(.recordedBefore, ["number": .number(entry.number)]))) }
        if let first = result.first, let last = result.last {
            let message =
                dryRun
                ? Message(.wouldRecord, ["number": .number(first)])
                : first == last
                    ? Message(.recordedAs, ["number": .number(first)])
                    : Message(.recordedRange, ["first": .number(first), "last": .number(last)])
            page.paragraph(style.said(message))
        }
        printer.print(page.rendered())
        if let failure = result.headFailure {
            let reason = failure.reason
            printer.remark(Message(.recordHeadBehind, ["path": .text(path + ".head"), "reason": .message(reason)]), language: language)
        }
        return .clean
    }

    private func refuse(_ printer: Printer, _ language: Language) -> ExitStatus {
        printer.remark(Message(.recordUnchanged), language: language)
        return .findings
    }
}

extension JournalFailure {
    /// It is about what was to be recorded, and not about the journal.
    fileprivate var isRefusal: Bool {
        switch self {
        case .idTaken, .malformed: true
        default: false
        }
    }
}
