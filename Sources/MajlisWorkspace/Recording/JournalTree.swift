import MajlisJournal
import MajlisSyntax
import MajlisText

/// The recorded events as one more file of a project: entry 12 stands on line 12 of it.
package enum JournalTree {
    /// The file of some entries' texts.
    /// - Parameter path: the journal's name in findings.
    package static func source(_ texts: some Sequence<String>, path: String) -> SourceFile {
        var bytes: [UInt8] = []
        for text in texts {
            bytes.append(contentsOf: text.utf8)
            bytes.append(0x0A)
        }
        // It is no script of the reader's: it is not counted among them.
        return SourceFile(name: path, bytes: bytes, isBuiltIn: true)
    }
}

extension LoadedProject {
    /// Puts recorded events behind the project's files.
    /// - Parameter followedBy: events that are about to be recorded, on the lines behind them.
    package mutating func add(_ entries: [JournalEntry], followedBy new: [String] = [], path: String) {
        journal = trees.count
        let source = JournalTree.source(entries.lazy.map(\.text) + new, path: path)
        trees.append(Parser.parse(source, file: FileID(UInt16(truncatingIfNeeded: trees.count))))
        paths.append(path)
    }

    /// Puts recorded events that have been parsed behind the project's files; the tree has the number that it gets.
    package mutating func add(recorded tree: SyntaxTree, path: String) {
        journal = trees.count
        trees.append(tree)
        paths.append(path)
    }

    /// Reads the journal of a choice and puts it behind the project's files.
    package mutating func add(_ choice: JournalChoice) throws(JournalFailure) {
        guard let path = choice.path else { return }
        let entries: [JournalEntry]
        do {
            entries = try Journal(reading: path).entries()
        } catch .missing {
            if case .named = choice { throw .missing }
            return
        }
        if !entries.isEmpty { add(entries, path: path) }
    }

    /// Of everything that events are judged by.
    package var digest: Digest {
        var hasher = DigestHasher()
        for (number, tree) in trees.enumerated() where number != journal { hasher.add(tree.source.bytes) }
        return hasher.finish()
    }
}
