import Glibc
import MajlisReport

/// Shows what is higher than the screen through the reader's pager.
struct TerminalPager {
    let environment: Environment

    /// - Returns: false where the text should be written as usual: it is short, or there is no pager.
    func show(_ text: String) -> Bool {
        guard let rows = Self.rows, text.utf8.lazy.filter({ $0 == 0x0A }).count >= rows - 1, let command else { return false }
        if environment["LESSCHARSET"] == nil { setenv("LESSCHARSET", "utf-8", 1) }
        // 126 and 127 are the shell's own: the pager could not be started.
        guard let status = ChildProgram.run(["/bin/sh", "-c", command], input: Array(text.utf8)) else { return false }
        return status != 126 && status != 127
    }

    private var command: String? {
        // Where the cursor cannot be moved nothing can be leafed through.
        guard let terminal = environment["TERM"], !["", "dumb"].contains(terminal) else { return nil }
        if let named = environment["MAJLIS_PAGER"] ?? environment["PAGER"] {
            let program = named.split(separator: " ").first.map(String.init) ?? ""
            return program.isEmpty || program == "cat" ? nil : named == "less" ? Self.less : named
        }
        return ChildProgram.isInstalled("less") ? Self.less : nil
    }

    private static let less = "less -RFX"

    private static var rows: Int? {
        var size = winsize()
        guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_row > 2 else { return nil }
        return Int(size.ws_row)
    }
}
