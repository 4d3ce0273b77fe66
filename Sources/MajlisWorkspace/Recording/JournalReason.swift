import MajlisJournal
import MajlisText

/// What failed with a journal, in the catalogue's words.
extension JournalFailure {
    /// Why a file could not be written or read.
    package var reason: Message {
        switch self {
        case .unreadable(let number), .unwritable(let number): SystemReason.message(number)
        case .readOnly: Message(.journalReasonReadOnly)
        case .needsRecovery: Message(.journalReasonNeedsRecovery)
        case .full: Message(.reasonFull)
        case .missing: Message(.reasonMissing)
        case .device, .notAJournal, .newer, .busy, .damaged, .idTaken, .malformed, .exists: Message(.reasonDevice)
        }
    }

    /// The sentence, and what can be done.
    package func message(path: String, isRecording: Bool) -> (message: Message, hints: [Message]) {
        let name = MessageArgument.text(path)
        switch self {
        case .missing: return (Message(.journalMissing, ["path": name]), [])
        case .notAJournal: return (Message(.journalForeign, ["path": name]), [])
        case .newer: return (Message(.journalNewer, ["path": name]), [])
        case .busy: return (Message(.journalBusy, ["path": name]), [])
        case .unreadable, .unwritable, .readOnly, .needsRecovery, .full, .device:
            let arguments: KeyValuePairs<String, MessageArgument> = ["path": name, "reason": .message(reason)]
            return (Message(isRecording ? .journalUnwritable : .journalUnreadable, arguments), [])
        case .damaged(let damage):
            let hints = [("verify", MessageCode.journalHintVerify), ("export", .journalHintExport)].map { action, code in
                Message(code, ["command": .command("majlis journal \(action) \(path)")])
            }
            return (Message(.journalDamaged, ["path": name, "damage": .message(damage.message(journal: path))]), hints)
        case .idTaken(let entry):
            let arguments: KeyValuePairs<String, MessageArgument> = [
                "id": .code(entry.id), "number": .number(entry.number), "text": .code(entry.text),
            ]
            return (Message(.journalIdTaken, arguments), [])
        case .malformed: return (Message(.recordMalformed, ["text": .code("")]), [])
        case .exists: return (Message(.journalBackupExists, ["path": name]), [])
        }
    }
}

extension JournalDamage {
    package func message(journal path: String) -> Message {
        func ofEntry(_ code: MessageCode, _ number: Int) -> Message { Message(code, ["number": .number(number)]) }
        let head = MessageArgument.text(path + ".head")
        switch self {
        case .structure: return Message(.damageStructure)
        case .changed(let number): return ofEntry(.damageChanged, number)
        case .missing(let number): return ofEntry(.damageMissing, number)
        case .unchained(let number): return ofEntry(.damageUnchained, number)
        case .digest(let number): return ofEntry(.damageDigest, number)
        case .truncated(let number): return ofEntry(.damageTruncated, number)
        case .otherHead(let number): return ofEntry(.damageOtherHead, number)
        case .headMissing: return Message(.damageHeadMissing, ["path": head])
        case .headUnreadable: return Message(.damageHeadUnreadable, ["path": head])
        }
    }
}
