import MajlisJournal
import MajlisText

/// Judges events and appends them, with nobody else recording in between.
struct RecordingWork {
    struct Result {
        /// nil where all of them had been recorded before.
        var judgement: Judgement?
        var known: [JournalEntry] = []
        /// The numbers that the new ones have, or would have.
        var first: Int?
        var last: Int?
        var headFailure: JournalFailure?
    }

    let batch: EventBatch
    let drafts: [EntryDraft]
    let loaded: LoadedProject
    let path: String

    func perform(isDry: Bool) throws(JournalFailure) -> Result {
        for draft in drafts where !draft.isWellFormed { throw .malformed }
        // A journal that is not there yet is made for an event that is allowed, and for no other.
        if isDry || !Paths.exists(path) && !Paths.exists(path + ".head") {
            let result = try judgedApart()
            if isDry || result.judgement?.isRefused ?? false { return result }
        }
        let (result, headFailure) = try Recording.run(at: path) { recording throws(JournalFailure) in
            try record(in: recording)
        }
        var finished = result
        finished.headFailure = headFailure
        return finished
    }

    private func judgedApart() throws(JournalFailure) -> Result {
        var journal: Journal?
        do {
            journal = try Journal(reading: path)
        } catch .missing {
            journal = nil
        }
        let entries = try journal?.entries() ?? []
        var ids: [String: JournalEntry] = [:]
        for entry in entries { ids[entry.id] = entry }
        var result = Result()
        let new = try unknown(&result) { id throws(JournalFailure) in ids[id] }
        judge(new, after: entries, &result)
        return result
    }

    private func record(in recording: Recording) throws(JournalFailure) -> (Result, Recording.Decision) {
        var result = Result()
        let new = try unknown(&result) { id throws(JournalFailure) in try recording.entry(id: id) }
        if new.isEmpty { return (result, .drop) }
        judge(new, after: try recording.entries(), &result)
        if result.judgement?.isRefused ?? true { return (result, .drop) }
        for index in new { _ = try recording.append(drafts[index]) }
        return (result, .keep)
    }

    /// The drafts that were not recorded before, by their places.
    private func unknown(
        _ result: inout Result, find: (String) throws(JournalFailure) -> JournalEntry?
    ) throws(JournalFailure) -> [Int] {
        var new: [Int] = []
        for (index, draft) in drafts.enumerated() {
            guard let entry = try find(draft.id) else {
                new.append(index)
                continue
            }
            guard entry.text.utf8.elementsEqual(draft.text.utf8) else { throw .idTaken(entry) }
            result.known.append(entry)
        }
        return new
    }

    private func judge(_ new: [Int], after entries: [JournalEntry], _ result: inout Result) {
        if new.isEmpty { return }
        result.judgement = Judgement(
            of: new.map { drafts[$0].text }, items: new.map { batch.items[$0] }, given: batch.source, after: entries, in: loaded, path: path)
        result.first = entries.count + 1
        result.last = entries.count + new.count
    }
}
