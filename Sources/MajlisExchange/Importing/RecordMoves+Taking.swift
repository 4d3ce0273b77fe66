import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// What has moved is taken out of the script.
extension RecordMoves {
    /// Takes what has moved out of the script, each with the comments above it.
    func takeOut(_ destinations: [Destination], _ bytes: inout [UInt8]) -> [Coming] {
        let moved = destinations.filter { $0.session != nil }
        if moved.isEmpty { return [] }
        let outline = Self.parsed(bytes)
        let days = Self.days(outline)
        let sessions = Self.sessions(outline)
        var coming: [Coming] = []
        var ranges: [Range<Int>] = []
        for destination in moved {
            guard let number = destination.session, number < sessions.count else { continue }
            let entry = sessions[number]
            if stays(entry, destination, outline, days) { continue }
            let range = outline.tree.range(ofNode: entry.node)
            let start = Self.lineStart(above: Int(range.start), bytes)
            let end = Self.lineEnd(behind: range.end, bytes)
            if ranges.contains(where: { $0.overlaps(start..<end) }) { continue }
            var text = String(decoding: bytes[start..<end], as: UTF8.self)
            while let last = text.last, last.isNewline { text.removeLast() }
            text = settled(String(text.drop { $0 == " " || $0 == "\t" }), destination)
            coming.append(Coming(record: destination.record, text: text, destination: destination))
            ranges.append(start..<end)
        }
        for range in ranges.sorted(by: { $0.lowerBound > $1.lowerBound }) { bytes.removeSubrange(range) }
        return coming
    }

    func stays(_ entry: ScriptOutline.Entry, _ destination: Destination, _ outline: ScriptOutline, _ days: [Node]) -> Bool {
        Self.place(of: entry, in: outline, days) == destination.place && isInOrder(entry, outline)
    }

    private func isInOrder(_ entry: ScriptOutline.Entry, _ outline: ScriptOutline) -> Bool {
        guard let parent = entry.around.last, let time = AgendaSpans.start(of: outline.node(of: entry)) else { return true }
        var isBehind = false
        for sibling in ScriptOutline.items(of: Node(tree: outline.tree, index: parent)) where sibling.kind == .record {
            if sibling.index == entry.node {
                isBehind = true
                continue
            }
            guard ScriptOutline.kind(of: sibling) != .alongside, let other = AgendaSpans.start(of: sibling) else { continue }
            if isBehind ? other < time : other > time { return false }
        }
        return true
    }

    // MARK: What a place says

    /// A record with the clauses that it needs in its place: on a day that goes without saying, and so does the room in a lane.
    func settled(_ text: String, _ destination: Destination) -> String {
        var bytes = Array(text.utf8)
        let outline = Self.parsed(bytes)
        guard let entry = outline.entries.first(where: { $0.family == .session }) else { return text }
        let isInLane = if case .lane = destination.place { true } else { false }
        var edits: [(range: Range<Int>, text: String)] = []
        func settle(_ clause: Clause, _ name: String?, isSaidAround: Bool) {
            let nodes = (entry.part(clause.english)?.nodes ?? []).map { Node(tree: outline.tree, index: $0) }
            if isSaidAround {
                for node in nodes {
                    var start = Int(node.range.start)
                    while start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
                    var end = Int(node.range.end)
                    if start > 0, bytes[start - 1] == 0x0A, end < bytes.count, bytes[end] == 0x0A { end += 1 }
                    edits.append((start..<end, ""))
                }
            } else if nodes.isEmpty, let name {
                let head = Self.headEnd(outline.node(of: entry))
                edits.append((head..<head, " \(wording.word(clause)) \(ProgrammeScript.written(name))"))
            }
        }
        settle(.day, destination.day, isSaidAround: destination.place != .nowhere)
        settle(.room, destination.room, isSaidAround: isInLane)
        for edit in edits.enumerated().sorted(by: { ($0.element.range.lowerBound, $0.offset) > ($1.element.range.lowerBound, $1.offset) }) {
            bytes.replaceSubrange(edit.element.range, with: Array(edit.element.text.utf8))
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Where the clauses of a record's head end.
    private static func headEnd(_ node: Node) -> Int {
        Int(node.first(.block).map { node.tree.tokens[$0.firstToken - 1].end } ?? node.range.end)
    }
}
