import MajlisJournal
import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisWorkspace

/// A project as a session has it: files as they were read or as they have been changed since, and what was typed beside them.
package struct SessionState {
    /// The scripts that were given, the main one first; empty where the session began without one.
    package var scripts: [Script] = []
    /// What was typed and belongs to no file yet, without the header.
    package var additions = ""
    /// Everything read and parsed, the additions last but for the journal.
    package private(set) var loaded = LoadedProject(trees: [], findings: [], libraries: [:], paths: [])
    /// The files as they stood on disk when they were read, by resolved path.
    package internal(set) var onDisk: [String: SourceFile] = [:]
    /// What was recorded of it.
    package var journal: SessionJournal?

    /// The name of what was typed, in findings.
    package static let additionsName = "<session>"

    package init() { load() }

    package init(scripts: [Script], journal: SessionJournal? = nil) {
        self.scripts = scripts
        self.journal = journal
        load()
    }

    /// Whether something was typed or changed that is in no file.
    package var hasUnsavedChanges: Bool { !additions.isEmpty || !changedPaths.isEmpty }

    /// Files whose text is no longer that on disk, as it was read.
    package var changedPaths: [String] {
        zip(loaded.paths, loaded.trees).compactMap { path, tree in
            guard let path, let known = onDisk[path], known.bytes != tree.source.bytes else { return nil }
            return path
        }
    }

    /// Where the additions stand among the files; nil where there are none.
    package var additionsFile: Int? {
        additions.isEmpty ? nil : loaded.trees.firstIndex { $0.source.name == Self.additionsName }
    }

    /// The additions as a file: with the first line of the main script, so that its texts have the same language.
    package var additionsSource: SourceFile {
        SourceFile(name: Self.additionsName, text: additions.isEmpty ? "" : header + additions)
    }

    private var header: String {
        guard let entry = scripts.first else { return "" }
        let tree =
            loaded.trees.first.flatMap { $0.source.name == entry.source.name ? $0 : nil } ?? Parser.parse(entry.source, file: FileID(0))
        return tree.root.first(.header).map { $0.text + "\n" } ?? ""
    }

    // MARK: Changes

    /// The same with other bytes in its files, by their number, and with more typed to it. Files whose bytes stay are not parsed again.
    package func changed(_ texts: [Int: [UInt8]], adding text: String = "") -> SessionState {
        var next = self
        for (file, bytes) in texts where loaded.trees.indices.contains(file) {
            if file == additionsFile {
                next.additions = String(decoding: bytes.dropFirst(header.utf8.count), as: UTF8.self)
            } else {
                let old = loaded.trees[file]
                next.loaded.trees[file] = Parser.parse(old.source.changed(to: bytes), file: old.file)
            }
        }
        if !text.isEmpty { next.additions += text.hasSuffix("\n") ? text : text + "\n" }
        next.load()
        return next
    }

    /// The same with another text for what was typed, and with other bytes in its files.
    package func with(additions text: String, texts: [Int: [UInt8]] = [:]) -> SessionState {
        var next = self
        for (file, bytes) in texts where loaded.trees.indices.contains(file) && file != additionsFile {
            let old = loaded.trees[file]
            next.loaded.trees[file] = Parser.parse(old.source.changed(to: bytes), file: old.file)
        }
        next.additions = text.isEmpty || text.hasSuffix("\n") ? text : text + "\n"
        next.load()
        return next
    }

    /// The same with what was recorded since.
    package func with(journal: SessionJournal?) -> SessionState {
        if journal?.path == self.journal?.path, journal?.entries.count == self.journal?.entries.count {
            var next = self
            next.journal = journal
            return next
        }
        var next = self
        next.journal = journal
        next.load()
        return next
    }

    /// Finds the files that are used and puts what was recorded behind them.
    private mutating func load() {
        let recorded = loaded.journal.map { (tree: loaded.trees[$0], count: loaded.trees[$0].source.lines.starts.count - 1) }
        var overlay: [String: SyntaxTree] = [:]
        for (path, tree) in zip(loaded.paths, loaded.trees) { if let path, !tree.source.isBuiltIn { overlay[path] = tree } }
        var entries = scripts
        if !additions.isEmpty || scripts.isEmpty {
            entries.append(
                Script(
                    source: additionsSource, path: nil, folder: scripts.first?.folder ?? Paths.resolved(".") ?? "/",
                    isNamedAbsolutely: scripts.first?.isNamedAbsolutely ?? false))
        }
        loaded = ProjectLoader.load(entries, overlay: overlay)
        for (path, tree) in zip(loaded.paths, loaded.trees) {
            if let path, onDisk[path] == nil { onDisk[path] = tree.source }
        }
        guard let journal, !journal.entries.isEmpty else { return }
        // Its tree is that of the state before, as long as nothing was recorded and no file was added.
        if let recorded, recorded.count == journal.entries.count, Int(recorded.tree.file.rawValue) == loaded.trees.count {
            loaded.add(recorded: recorded.tree, path: journal.path)
        } else {
            loaded.add(journal.entries, path: journal.path)
        }
    }

    /// Says that files stand on disk as they stand here.
    package mutating func markSaved(_ paths: [String]) {
        for (path, tree) in zip(loaded.paths, loaded.trees) {
            if let path, paths.contains(path) { onDisk[path] = tree.source }
        }
    }
}

/// The journal that a session reckons with.
package struct SessionJournal {
    package var path: String
    package var entries: [JournalEntry]
    /// `:open` connected it: events that are typed are recorded in it.
    package var isConnected: Bool

    package init(path: String, entries: [JournalEntry], isConnected: Bool) {
        (self.path, self.entries, self.isConnected) = (path, entries, isConnected)
    }
}
