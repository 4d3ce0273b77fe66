import CLineEditor
import Glibc

/// The user's own bindings: the lines of a file in the format of libedit's `.editrc`.
public struct UserBindings {
    /// Key sequences that the user has bound: they go to libedit as they come.
    private(set) var sequences: Set<String> = []

    /// The file that libedit itself would read.
    public static func usualPath() -> String? {
        if let named = getenv("EDITRC") { return named.pointee == 0 ? nil : String(cString: named) }
        return getenv("HOME").map { String(cString: $0) + "/.editrc" }
    }

    /// Carries the file's lines out. A line that chooses a key map is followed by our own bindings, so that later lines win over them.
    mutating func run(file path: String, in editor: OpaquePointer) {
        guard let text = Self.contents(of: path) else { return }
        for line in text.split(whereSeparator: \.isNewline) where !line.drop(while: \.isWhitespace).hasPrefix("#") {
            if cle_run_line(editor, String(line)) == 1 { cle_bind(editor) }
            if let sequence = Self.boundSequence(in: line) { sequences.insert(sequence) }
        }
    }

    /// The key that a line `bind KEY FUNCTION` is about, where it is one of several characters.
    static func boundSequence(in line: Substring) -> String? {
        let words = line.split(whereSeparator: \.isWhitespace)
        guard let command = words.first, command == "bind" || command.hasSuffix(":bind") else { return nil }
        guard let key = words.dropFirst().first(where: { !$0.hasPrefix("-") }) else { return nil }
        var text = key.filter { $0 != "\"" && $0 != "'" }
        for escape in ["\\e", "\\033", "^["] where text.hasPrefix(escape) {
            text = "\u{1B}" + text.dropFirst(escape.count)
            return text.unicodeScalars.count > 2 ? text : nil
        }
        return nil
    }

    private static func contents(of path: String) -> String? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 14)
        // Nobody has a megabyte of bindings.
        while bytes.count < 1 << 20 {
            let count = read(descriptor, &buffer, buffer.count)
            if count <= 0 { break }
            bytes += buffer[..<count]
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
