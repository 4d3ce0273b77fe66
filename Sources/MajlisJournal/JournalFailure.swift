import GRDB
import Glibc

/// Why a journal could not be read or written. Nothing that was acknowledged is lost by any of them.
public enum JournalFailure: Error, Hashable, Sendable {
    case missing
    /// A file of some other kind.
    case notAJournal
    /// A newer program wrote it.
    case newer
    /// The system refused, with its errno.
    case unreadable(errno: Int32)
    case unwritable(errno: Int32)
    /// It may be read and not written.
    case readOnly
    /// A recording was broken off, and undoing the rest of it needs the right to write.
    case needsRecovery
    case full
    /// Others have been recording for too long.
    case busy
    /// The device reports a fault.
    case device
    case damaged(JournalDamage)
    /// The id belongs to an entry with another text.
    case idTaken(JournalEntry)
    /// It is no single line, or too long.
    case malformed
    /// Where a new file was to be written there is one already.
    case exists

    static func from(_ error: any Error, isWriting: Bool) -> JournalFailure {
        if let failure = error as? JournalFailure { return failure }
        guard let error = error as? DatabaseError else { return .device }
        switch error.extendedResultCode {
        case .SQLITE_READONLY_ROLLBACK, .SQLITE_READONLY_RECOVERY, .SQLITE_READONLY_CANTLOCK: return .needsRecovery
        default: break
        }
        switch error.resultCode {
        case .SQLITE_NOTADB: return .notAJournal
        case .SQLITE_CORRUPT, .SQLITE_FORMAT: return .damaged(.structure)
        case .SQLITE_FULL: return .full
        case .SQLITE_READONLY: return .readOnly
        case .SQLITE_BUSY, .SQLITE_LOCKED: return .busy
        case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: return isWriting ? .unwritable(errno: EACCES) : .unreadable(errno: EACCES)
        case .SQLITE_IOERR: return .device
        // A table or column that is not there, a value of another type: the file's structure is not ours any more.
        default: return .damaged(.structure)
        }
    }
}

/// What is wrong with a journal, by the entries that it concerns.
public enum JournalDamage: Hashable, Sendable {
    /// The file's structure: a page, an index, the schema.
    case structure
    /// The entry is there and is not what was recorded.
    case changed(Int)
    /// The entry is gone.
    case missing(Int)
    /// The entry is whole and does not follow the one before it.
    case unchained(Int)
    /// Only the digest that stands in the entry is wrong: the one after it, or the head, knows the right one.
    case digest(Int)
    /// The head says that there were more entries, up to this one.
    case truncated(Int)
    /// The head names another digest for the entry of this number.
    case otherHead(Int)
    /// The file with the head is gone.
    case headMissing
    /// The file with the head cannot be read.
    case headUnreadable
}
