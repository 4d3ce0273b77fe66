import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// What shares a line, as in `lane hall { session a; session b }`, gets lines of its own where something is taken out or put in.
extension RecordMoves {
    func breakLines(_ destinations: [Destination], _ bytes: inout [UInt8]) {
        if destinations.isEmpty { return }
        let outline = Self.parsed(bytes)
        let days = Self.days(outline)
        let sessions = Self.sessions(outline)
        // Of what gets something, all items; of what loses something, that and what is behind it.
        var receiving: Set<NodeIndex> = []
        var losing: Set<NodeIndex> = []
        var leaving: Set<NodeIndex> = []
        for destination in destinations {
            if let number = destination.session, number < sessions.count {
                let entry = sessions[number]
                if stays(entry, destination, outline, days) { continue }
                leaving.insert(entry.node)
                losing.insert(entry.around.last ?? outline.tree.root.index)
            }
            if let block = Self.nearest(destination.place, days) { receiving.insert(block.index) }
        }
        var edits: [(range: Range<Int>, text: String)] = []
        for index in receiving.union(losing) {
            let node = Node(tree: outline.tree, index: index)
            edits += Self.breaks(in: node, bytes) { before, item in
                receiving.contains(index) || [before, item].contains { $0.map { leaving.contains($0.index) } ?? false }
            }
        }
        for edit in edits.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
            bytes.replaceSubrange(edit.range, with: Array(edit.text.utf8))
        }
    }

    /// The block that something will stand in, or in which one will be made for it.
    private static func nearest(_ place: Place, _ days: [Node]) -> Node? {
        if let container = container(place, days) { return container }
        guard let number = place.day, number < days.count else { return nil }
        guard case .lane(_, let parallel, _) = place else { return days[number] }
        let parallels = parallels(of: days[number])
        return parallel < parallels.count ? parallels[parallel] : days[number]
    }

    /// Line ends between the items of a block that share a line, instead of what separates them there.
    /// - Parameter isWanted: tells by two items that follow each other; nil stands for the beginning and the end of the block.
    private static func breaks(
        in node: Node, _ bytes: [UInt8], where isWanted: (Node?, Node?) -> Bool
    ) -> [(range: Range<Int>, text: String)] {
        let isRoot = node.index == node.tree.root.index
        guard let block = isRoot ? node : node.first(.block) else { return [] }
        let tokens = node.tree.tokens
        let margin = isRoot ? "" : margin(of: node.index, node.tree, bytes)
        var breaks: [(range: Range<Int>, text: String)] = []
        func end(line token: Int, _ text: String) {
            if tokens[token].startsLine || token == 0 { return }
            var before = token - 1
            while before > 0, tokens[before].kind == .semicolon, !tokens[before].startsLine { before -= 1 }
            breaks.append((Int(tokens[before].end)..<Int(tokens[token].start), "\n" + text))
        }
        var last: Node?
        for child in block.children {
            if isWanted(last, child) { end(line: child.firstToken, isRoot ? "" : margin + "    ") }
            last = child
        }
        if !isRoot, isWanted(last, nil) { end(line: block.endToken - 1, margin) }
        return breaks
    }
}
