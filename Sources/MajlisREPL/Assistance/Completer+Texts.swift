import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary
import MajlisWorkspace

/// Inside quotation marks: time zones, and paths of files.
extension Completer {
    /// - Parameter start: the byte of the opening mark.
    func textCompletions(_ before: String, from start: Int) -> Completions {
        let end = before.utf8.count
        let source = SourceFile(name: SessionInput.name, text: String(decoding: before.utf8.prefix(start), as: UTF8.self))
        let mark = before.utf8.dropFirst(start).first == UInt8(ascii: "\"") ? 1 : before.utf8.dropFirst(start).first == 0xC2 ? 2 : 3
        let inside = start + mark
        guard inside <= end, let last = source.tokens.dropLast().last, last.kind == .word else { return Completions(range: end..<end) }
        let words = Vocabulary.meanings(of: last.word)
        let begun = String(decoding: before.utf8.dropFirst(inside), as: UTF8.self)
        var list = CandidateList(begun: begun, isArabic: false, language: session.language)
        if words.clause == .zone {
            for zone in Zone.identifiers { list.add(zone, rank: 0) }
            if list.count == 0 { for zone in Zone.nearest(to: begun) { list.add(Candidate(insertion: zone), rank: 0) } }
        } else if words.statement == .use || words.clause == .from {
            addPaths(begun, endings: words.statement == .use ? [".majlis"] : [".csv"], to: &list)
        } else {
            return Completions(range: end..<end)
        }
        return Completions(range: inside..<end, candidates: list.candidates)
    }

    /// Files and folders that begin so; folders end in a slash, so that the next Tab goes on in them.
    func addPaths(_ begun: String, endings: [String], to list: inout CandidateList) {
        let folder = begun.lastIndex(of: "/").map { String(begun[...$0]) } ?? ""
        for entry in FolderListing.entries(of: folder.isEmpty ? "." : folder) {
            if entry.name.hasPrefix("."), !begun.dropFirst(folder.count).hasPrefix(".") { continue }
            guard entry.isFolder || endings.contains(where: { entry.name.hasSuffix($0) }) else { continue }
            let path = folder + entry.name + (entry.isFolder ? "/" : "")
            guard path.hasPrefix(begun) else { continue }
            list.add(Candidate(insertion: path, label: entry.name + (entry.isFolder ? "/" : "")), rank: entry.isFolder ? 1 : 0)
        }
    }
}
