import Glibc

/// Standard input, line by line, as it comes.
struct StandardInputLines {
    private var bytes: [UInt8] = []
    private var start = 0
    private var hasEnded = false

    /// nil at the end. What is no UTF-8 stands as U+FFFD.
    mutating func next() -> String? {
        var searched = start
        while true {
            if let end = bytes[searched...].firstIndex(of: 0x0A) {
                defer { start = end + 1 }
                let line = bytes[start..<end]
                return String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
            }
            searched = bytes.count - start
            if hasEnded {
                guard start < bytes.count else { return nil }
                defer { start = bytes.count }
                return String(decoding: bytes[start...], as: UTF8.self)
            }
            bytes.removeFirst(start)
            start = 0
            read()
        }
    }

    private mutating func read() {
        let count = bytes.count
        bytes.append(contentsOf: repeatElement(0, count: 65_536))
        let got = bytes[count...].withUnsafeMutableBytes { Glibc.read(0, $0.baseAddress, $0.count) }
        bytes.removeLast(bytes.count - count - max(0, got))
        if got == 0 || got < 0 && errno != EINTR && errno != EAGAIN { hasEnded = true }
    }
}
