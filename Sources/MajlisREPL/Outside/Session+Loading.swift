import MajlisJournal
import MajlisText
import MajlisWorkspace

/// `:load`, `:reload`, `:reset`: other texts take the place of the present ones. `:undo` brings these back.
extension Session {
    func load(_ rest: String) -> Answer {
        let paths = CommandArguments.words(of: rest).map { Paths.withHome($0.text) }
        if paths.isEmpty { return missing(.argumentFile, .load) }
        if paths.contains("-") { return surplus("-", .load) }
        let given = GivenPaths(paths)
        var complaints = Answer()
        for problem in given.problems { complaints.add(complain(problem)) }
        let scripts = read(given.scripts, &complaints)
        if complaints.isFailure { return complaints }
        if let refused = unlessLost(.replAskLoad) { return refused }
        let choice = settings.readsJournals ? scripts.first.flatMap(JournalPath.beside).map { JournalChoice.beside($0) } ?? .none : .none
        return take(scripts, choice, saying: nil)
    }

    func reload() -> Answer {
        if state.scripts.isEmpty { return complain(Message(.replNothingOpen, ["command": typed(.reload)])) }
        var complaints = Answer()
        // What came from a pipe cannot be read twice.
        let scripts = state.scripts.flatMap { $0.path == nil ? [$0] : read([$0.source.name], &complaints) }
        if complaints.isFailure { return complaints }
        if let refused = unlessLost(.replAskReload) { return refused }
        let choice = state.journal.map { JournalChoice.beside($0.path) } ?? defaultChoice(scripts)
        return take(scripts, choice, saying: .replReloaded)
    }

    func reset() -> Answer {
        guard state.hasUnsavedChanges else { return say(Message(.replNothingTyped)) }
        if let refused = unlessLost(.replAskReset) { return refused }
        var texts: [Int: [UInt8]] = [:]
        for (number, path) in state.loaded.paths.enumerated() {
            if let path, let known = state.onDisk[path] { texts[number] = known.bytes }
        }
        let before = view
        let next = state.with(additions: "", texts: texts)
        become(next, view(of: next))
        var answer = say(Message(.replForgotten, ["undo": typed(.undo)]))
        answer.add(difference(from: before, to: view, showsMoves: false))
        answer.isFailure = false
        return answer
    }

    // MARK: Parts

    private func defaultChoice(_ scripts: [Script]) -> JournalChoice {
        settings.readsJournals ? scripts.first.flatMap(JournalPath.beside).map { .beside($0) } ?? .none : .none
    }

    private func read(_ paths: [String], _ complaints: inout Answer) -> [Script] {
        paths.compactMap { path in
            do throws(ReadFailure) {
                return try Script.read(path)
            } catch {
                complaints.add(complain(error.message(path: path, command: ":load")))
                return nil
            }
        }
    }

    /// The answer to a person who wants to keep what would be lost; nil where nothing is, or nobody minds.
    private func unlessLost(_ question: MessageCode) -> Answer? {
        guard isUnsaved, confirm(Message(question, ["changes": unsavedChanges])) == false else { return nil }
        return say(Message(.replUnchanged))
    }

    private func take(_ scripts: [Script], _ choice: JournalChoice, saying said: MessageCode?) -> Answer {
        let journal: SessionJournal?
        do throws(JournalFailure) {
            journal = try SessionJournal(choice)
        } catch {
            let said = error.message(path: choice.path ?? "", isRecording: false)
            return complain(said.message, hints: said.hints)
        }
        var kept = journal
        if let old = state.journal, old.isConnected {
            if kept?.path == old.path { kept?.isConnected = true } else if kept == nil, choice.path == old.path { kept = old }
        }
        let before = view
        let next = SessionState(scripts: scripts, journal: kept)
        become(next, view(of: next))
        trial = nil
        outside.look(at: state.paths)
        guard let said else { return Answer(output: overview()) }
        var answer = say(Message(said, ["files": .list(scripts.map { .code($0.source.name) })]))
        answer.add(difference(from: before, to: view, showsMoves: true))
        answer.isFailure = false
        return answer
    }
}
