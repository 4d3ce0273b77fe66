import Glibc
import MajlisText

/// Why the system refused, in the catalogue's words rather than the C library's, which knows one language.
package enum SystemReason {
    package static func message(_ number: Int32) -> Message {
        switch number {
        case EACCES, EPERM: Message(.reasonDenied)
        case ENOENT: Message(.reasonMissing)
        case ENOTDIR: Message(.reasonNoFolder)
        case EISDIR: Message(.reasonFolder)
        case ELOOP: Message(.reasonLoop)
        case ENAMETOOLONG: Message(.reasonLongName)
        case ENOSPC, EDQUOT: Message(.reasonFull)
        case EROFS: Message(.reasonReadOnly)
        case EIO: Message(.reasonDevice)
        case EMFILE, ENFILE: Message(.reasonTooManyOpen)
        default: Message(.reasonOther, ["number": .number(Int(number))])
        }
    }

    package static func argument(_ number: Int32) -> MessageArgument { .message(message(number)) }
}
