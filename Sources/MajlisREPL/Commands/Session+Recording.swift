import MajlisJournal
import MajlisLanguage
import MajlisModel
import MajlisReport
import MajlisSyntax
import MajlisText
import MajlisWorkspace

/// `:open`, and events that are recorded.
extension Session {
    // MARK: Connecting

    /// What is still open; with a path the journal that events are recorded in.
    func open(_ rest: String) -> Answer {
        let arguments = CommandArguments(rest)
        let plain = arguments.plain
        if plain.isEmpty { return showOpen(arguments) }
        if plain.count > 1 || arguments.all.count > 1 { return surplus(plain.last ?? rest, .open) }
        let path = Paths.withHome(plain[0])
        guard Paths.exists(path) || path.hasSuffix(JournalPath.suffix) || path.contains("/") else {
            if isOwner(path) { return showOpen(owner: path) }
            return complain(
                Message(.journalMissing, ["path": .text(path)]), hints: [Message(.replJournalName, ["ending": .code(JournalPath.suffix)])])
        }
        return connect(path)
    }

    private func connect(_ given: String) -> Answer {
        if state.scripts.isEmpty { return complain(Message(.replNothingOpen, ["command": typed(.open)])) }
        let path = JournalPath.of(given)
        let found: SessionJournal?
        do throws(JournalFailure) {
            found = try SessionJournal(.beside(path))
        } catch {
            return complain(error, path, isRecording: false)
        }
        var journal = found ?? SessionJournal(path: path, entries: [], isConnected: true)
        journal.isConnected = true
        let before = view
        show(state.with(journal: journal))
        let name = MessageArgument.code(path)
        var answer = say(
            found == nil
                ? Message(.replConnectedNew, ["path": name])
                : Message(.replConnected, ["path": name, "count": .number(journal.entries.count)]))
        answer.add(difference(from: before, to: view, showsMoves: true))
        answer.isFailure = false
        return answer
    }

    private func complain(_ failure: JournalFailure, _ path: String, isRecording: Bool) -> Answer {
        let said = failure.message(path: path, isRecording: isRecording)
        return complain(said.message, hints: said.hints)
    }

    // MARK: Recording

    /// Judges events, shows what they will change, asks, and records them in the connected journal.
    func record(_ tree: SyntaxTree) -> Answer {
        guard let journal = state.journal else { return Answer() }
        if trial != nil { return complain(Message(.replTrialFirst, ["keep": typed(.keep), "drop": typed(.drop)])) }
        let batch = EventBatch(SourceFile(name: SessionInput.name, bytes: tree.source.bytes), file: FileID(0))
        if !batch.mistakes.isEmpty { return refuse(batch.mistakes, in: batch.source) }
        if let item = batch.items.first(where: { $0.line == nil }) {
            return complain(Message(.recordMalformed, ["text": .code(batch.source.text(item.range))]))
        }
        // What others will read is judged by what others can read.
        let loaded = ProjectLoader.load(savedScripts)
        let drafts = drafts(of: batch, script: loaded.digest)
        let work = RecordingWork(batch: batch, drafts: drafts, loaded: loaded, path: journal.path)
        do throws(JournalFailure) {
            let judged = try work.perform(isDry: true)
            var answer = told(judged)
            if let judgement = judged.judgement, judgement.isRefused {
                answer.remarks += told(.recordUnchanged)
                if state.hasUnsavedChanges {
                    answer.remarks += told(Message(.replRecordUnsaved, ["changes": unsavedChanges, "save": typed(.save)]))
                }
                answer.isFailure = true
                return answer
            }
            return try confirmed(work, answer, journal)
        } catch {
            return complain(error, journal.path, isRecording: true)
        }
    }

    /// Asks, with what will change in sight, and records.
    private func confirmed(_ work: RecordingWork, _ preview: Answer, _ journal: SessionJournal) throws(JournalFailure) -> Answer {
        let asked = Message(.replAskRecord, ["count": .number(work.drafts.count), "path": .code(journal.path)])
        if host.isInteractive { host.tell(preview.output + preview.remarks) }
        switch confirm(asked) {
        case nil:
            var answer = preview
            answer.add(complain(Message(.replNotRecorded)))
            return answer
        case false?: return say(Message(.recordUnchanged))
        case true?: break
        }
        let result = try work.perform(isDry: false)
        // Somebody else may have recorded in between, and all is different.
        if let judgement = result.judgement, judgement.isRefused {
            var answer = told(result)
            answer.remarks += told(.recordUnchanged)
            answer.isFailure = true
            return answer
        }
        let before = view
        let entries = try Journal(reading: journal.path).entries()
        show(state.with(journal: SessionJournal(path: journal.path, entries: entries, isConnected: true)))
        outside.hasJustRecorded = true
        var answer = Answer()
        if let first = result.first, let last = result.last {
            answer = say(
                first == last
                    ? Message(.recordedAs, ["number": .number(first)])
                    : Message(.recordedRange, ["first": .number(first), "last": .number(last)]))
        }
        if let failure = result.headFailure {
            answer.remarks += told(
                Message(.recordHeadBehind, ["path": .text(journal.path + ".head"), "reason": .message(failure.reason)]))
        }
        if let last = lastRecordedDay { answer.add(ahead(last)) }
        answer.add(difference(from: before, to: view, showsMoves: true))
        answer.isFailure = false
        return answer
    }

    /// The day of the event recorded last.
    private var lastRecordedDay: CivilDate? {
        let project = view.inquiry.project
        let recorded = project.program.events.filter { $0.location.file == project.journal }
        return recorded.max { $0.location.range.start < $1.location.range.start }?.date
    }

    /// What events change, and what is worth knowing about them.
    private func told(_ result: RecordingWork.Result) -> Answer {
        var answer = Answer()
        guard let judgement = result.judgement else { return answer }
        for change in judgement.changes { answer.add(say(change)) }
        if !judgement.findings.isEmpty { answer.remarks += FindingsReport(files: judgement.files, style: style).list(judgement.findings) }
        return answer
    }

    /// The scripts as they are on disk.
    private var savedScripts: [Script] {
        state.scripts.map { script in
            guard script.path != nil, let now = try? Script.read(script.source.name) else { return script }
            return now
        }
    }

    private func drafts(of batch: EventBatch, script: Digest) -> [EntryDraft] {
        let (moment, person) = (Clock.seconds(), Person.name())
        return batch.items.map { item in
            EntryDraft(id: EntryDraft.freshID(), text: item.line ?? "", recordedAt: moment, recordedBy: person, script: script)
        }
    }
}
