import MajlisJournal
import MajlisReport
import MajlisSyntax
import MajlisText
import MajlisWorkspace

/// Files: reading them, and noticing that they have changed.
extension Session {
    /// A session about scripts and what was recorded of the first of them.
    package convenience init(
        host: any SessionHost, settings: Settings = Settings(), scripts: [Script], journal: JournalChoice
    ) throws(JournalFailure) {
        let journal = try SessionJournal(journal)
        self.init(host: host, settings: settings, state: SessionState(scripts: scripts, journal: journal))
        outside.look(at: state.paths)
    }

    /// Says that a file on disk is no longer as it was read: once for each change.
    package func changedOnDisk() -> Answer? {
        let changed = outside.changed(of: state.paths).filter { path in
            guard let known = state.onDisk[path] else { return false }
            // Somebody may have written the same again.
            guard let bytes = try? FileReader.read(path, .filesOnly) else { return true }
            return known.changed(to: bytes).bytes != known.bytes
        }
        if changed.isEmpty { return nil }
        let names = changed.map { MessageArgument.code(state.name(of: $0)) }
        return Answer(
            remarks: told(
                Message(
                    .replChangedOnDisk, ["count": .number(changed.count), "files": .list(names), "command": typed(.reload)])))
    }
}

extension SessionJournal {
    /// The journal of a choice with its entries; nil where there is none beside the script.
    package init?(_ choice: JournalChoice) throws(JournalFailure) {
        guard let path = choice.path else { return nil }
        do {
            self.init(path: path, entries: try Journal(reading: path).entries(), isConnected: false)
        } catch .missing {
            if case .named = choice { throw .missing }
            return nil
        }
    }
}

extension SessionState {
    /// The resolved paths of the scripts and of what they use.
    var paths: [String] { zip(loaded.paths, loaded.trees).compactMap { path, tree in tree.source.isBuiltIn ? nil : path } }

    /// What a file is called in findings.
    func name(of path: String) -> String {
        loaded.paths.firstIndex(of: path).map { loaded.trees[$0].source.name } ?? path
    }
}

extension Session {
    /// Whether events that are typed are recorded.
    package var isRecording: Bool { state.journal?.isConnected ?? false }
}
