import GRDB
import Glibc

/// Opens the database of a journal.
enum JournalConnection {
    /// How long to wait for others, in seconds.
    static let patience = 10.0

    /// Opens a file that exists. It is opened for writing where that is allowed, even to be read only: what a broken-off recording left
    /// behind must be undone before anything is believed.
    static func open(_ path: String, isWriting: Bool) throws(JournalFailure) -> DatabaseQueue {
        var facts = stat()
        if stat(path, &facts) != 0 { throw errno == ENOENT ? .missing : .unreadable(errno: errno) }
        switch facts.st_mode & S_IFMT {
        case S_IFREG: break
        case S_IFDIR: throw .unreadable(errno: EISDIR)
        default: throw .notAJournal
        }
        if access(path, R_OK) != 0 { throw .unreadable(errno: errno) }
        let mayWrite = access(path, W_OK) == 0
        if isWriting, !mayWrite { throw errno == EACCES || errno == EROFS ? .readOnly : .unwritable(errno: errno) }
        do {
            return try DatabaseQueue(path: path, configuration: configuration(isReadOnly: !mayWrite))
        } catch {
            throw JournalFailure.from(error, isWriting: isWriting)
        }
    }

    /// Opens a file, or makes it.
    static func create(_ path: String) throws(JournalFailure) -> DatabaseQueue {
        do {
            return try DatabaseQueue(path: path, configuration: configuration(isReadOnly: false))
        } catch {
            throw JournalFailure.from(error, isWriting: true)
        }
    }

    private static func configuration(isReadOnly: Bool) -> Configuration {
        var configuration = Configuration()
        configuration.readonly = isReadOnly
        configuration.busyMode = .timeout(patience)
        configuration.foreignKeysEnabled = false
        configuration.prepareDatabase { db in
            // One file at rest, which can be copied, sent and read where nothing may be written; a write-ahead log would be two more.
            // EXTRA also syncs the folder once the rollback journal is gone: without that a power cut just after could bring it back, and it
            // would undo what was acknowledged.
            try db.execute(
                sql: """
                    PRAGMA page_size = \(JournalSchema.pageSize);
                    PRAGMA synchronous = EXTRA;
                    PRAGMA cell_size_check = ON;
                    PRAGMA trusted_schema = OFF;
                    """)
        }
        return configuration
    }
}
