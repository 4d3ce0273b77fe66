import Glibc

/// Turns a trap of the program into exit status 70 and a sentence, where a shell would otherwise show `Illegal instruction`.
///
/// The sentence is made before anything happens: a signal handler may do little more than write bytes and leave.
enum CrashGuard {
    /// What the handler writes: one buffer, filled by `install` before any other thread exists, and never freed.
    nonisolated(unsafe) private static let sentence = UnsafeMutablePointer<UnsafeRawBufferPointer>.allocate(capacity: 1)

    static func install(sentence text: String) {
        let bytes = Array(text.utf8)
        let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 1)
        copy.copyBytes(from: bytes)
        sentence.initialize(to: UnsafeRawBufferPointer(copy))

        // A stack that has run over cannot hold the handler's frame: it needs one of its own.
        var stack = stack_t()
        let size = 65_536
        stack.ss_sp = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
        stack.ss_size = size
        sigaltstack(&stack, nil)

        var action = sigaction()
        action.__sigaction_handler.sa_handler = { _ in
            let text = CrashGuard.sentence.pointee
            if let start = text.baseAddress { _ = Glibc.write(2, start, text.count) }
            _exit(ExitStatus.defect.rawValue)
        }
        action.sa_flags = Int32(SA_ONSTACK) | Int32(bitPattern: UInt32(SA_RESETHAND))
        for signal in [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT, SIGSYS] {
            sigaction(signal, &action, nil)
        }
    }
}
