import MajlisJournal
import MajlisText

/// Judges events and appends them, with nobody else recording in between.
package struct RecordingWork {
    package struct Result {
        /// nil where all of them had been recorded before.
        package var judgement: Judgement?
        package var known: [JournalEntry] = []
        /// The numbers that the new ones have, or would have.
        package var first: Int?
        package var last: Int?
        package var headFailure: JournalFailure?
    }

    package let batch: EventBatch
    package let drafts: [EntryDraft]
    package let loaded: LoadedProject
    package let path: String

    package init(batch: EventBatch, drafts: [EntryDraft], loaded: LoadedProject, path: String) {
        (self.batch, self.drafts, self.loaded, self.path) = (batch, drafts, loaded, path)
    }

    package func perform(isDry: Bool) throws(JournalFailure) -> Result {
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
        judge(new, on: .whole(entries), &result)
        return result
    }

    private func record(in recording: Recording) throws(JournalFailure) -> (Result, Recording.Decision) {
        var result = Result()
        let new = try unknown(&result) { id throws(JournalFailure) in try recording.entry(id: id) }
        if new.isEmpty { return (result, .drop) }
        let key = KeptState.key(of: loaded.digest)
        let kept = try basis(recording, key)
        var isJudged = false
        if let kept { isJudged = judge(new, on: kept, &result) }
        if !isJudged { judge(new, on: .whole(try recording.entries()), &result) }
        guard let judgement = result.judgement, !judgement.isRefused else { return (result, .drop) }
        for index in new { _ = try recording.append(drafts[index]) }
        if let state = judgement.kept { try recording.keep(Snapshot(key: key, through: recording.head, bytes: state.bytes)) }
        return (result, .keep)
    }

    /// What was reckoned before, and what has been recorded since; nil where there is nothing to go on from.
    private func basis(_ recording: Recording, _ key: Digest) throws(JournalFailure) -> RecordedBasis? {
        guard let snapshot = try recording.snapshot(key), let state = KeptState(bytes: snapshot.bytes) else { return nil }
        let later = try recording.entries(state.later)
        guard later.count == state.later.count else { return nil }
        let since = try recording.entries(after: JournalHead(count: snapshot.through, hash: snapshot.hash))
        return RecordedBasis(entries: later + since, start: state, count: recording.head.count)
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

    /// - Returns: false where the basis is not enough.
    @discardableResult
    private func judge(_ new: [Int], on basis: RecordedBasis, _ result: inout Result) -> Bool {
        if new.isEmpty { return true }
        let items = new.map { batch.items[$0] }
        let lines = new.map { drafts[$0].text }
        guard let judgement = Judgement(of: lines, items: items, given: batch.source, on: basis, in: loaded, path: path) else {
            return false
        }
        result.judgement = judgement
        result.first = basis.count + 1
        result.last = basis.count + new.count
        return true
    }
}
