import Foundation

/// `majlis-grammar [FOLDER] [--check]`: reads the tables in FOLDER (./Grammar) and writes what is generated from them into the project
/// that FOLDER stands in. With `--check` nothing is written: files that differ are named, and the exit status is 1.
@main
struct MajlisGrammar {
    static func main() {
        var folder = "Grammar"
        var isCheck = false
        for argument in CommandLine.arguments.dropFirst() {
            if argument == "--check" {
                isCheck = true
            } else if argument.hasPrefix("-") {
                fail("usage: majlis-grammar [FOLDER] [--check]", status: 2)
            } else {
                folder = argument
            }
        }
        do {
            let tables = URL(fileURLWithPath: folder, isDirectory: true).standardizedFileURL
            let grammar = try Grammar(folder: tables)
            let messages = try MessageCatalogue(folder: tables.appendingPathComponent("messages"))
            let root = tables.deletingLastPathComponent()
            let files = try GeneratedFiles(
                grammar: grammar, messages: messages, libraries: root.appendingPathComponent("Library", isDirectory: true),
                pages: root.appendingPathComponent("Page", isDirectory: true))
            if isCheck {
                let stale = files.stale(under: root)
                for path in stale {
                    print("\(path) differs from the tables; run majlis-grammar")
                }
                exit(stale.isEmpty ? 0 : 1)
            }
            let written = try files.write(under: root)
            print("\(files.files.count) files, \(written) written")
        } catch {
            fail("\(error)", status: 2)
        }
    }

    private static func fail(_ message: String, status: Int32) -> Never {
        FileHandle.standardError.write(Data("majlis-grammar: \(message)\n".utf8))
        exit(status)
    }
}
