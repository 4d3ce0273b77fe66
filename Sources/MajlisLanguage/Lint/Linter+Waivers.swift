import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// Waivers that stand in no order, and the same one twice.
extension Linter {
    mutating func checkWaivers() {
        checkTwins()
        for tree in project.trees where !tree.source.isBuiltIn {
            var waivers: [Node] = []
            for index in tree.nodes.indices where tree.nodes[index].kind == .waive {
                let node = Node(tree: tree, index: index)
                if let last = waivers.last, !follows(node, last) {
                    checkOrder(waivers)
                    waivers = []
                }
                if wholeLine(of: node.location) != nil {
                    waivers.append(node)
                } else {
                    checkOrder(waivers)
                    waivers = []
                }
            }
            checkOrder(waivers)
        }
    }

    /// On the next line, with nothing between.
    private func follows(_ node: Node, _ last: Node) -> Bool {
        let lines = node.tree.source.lines
        guard node.firstToken == last.endToken else { return false }
        return lines.line(of: node.range.start) == lines.line(of: last.range.end) + 1
    }

    /// What a waiver is found by: its rule, then what it is about; those about everything come first.
    private func key(_ node: Node) -> (rule: String, subjects: String) {
        let name = node.first(.name).map { Literal.name(of: $0) } ?? ""
        let on = node.children.first { $0.kind == .clause && $0.children.contains { $0.kind == .name || $0.kind == .path } }
        return (name, on.map { $0.children.map(\.text).joined(separator: ",") } ?? "")
    }

    private mutating func checkOrder(_ waivers: [Node]) {
        guard waivers.count > 1 else { return }
        let keys = waivers.map(key)
        let order = waivers.indices.sorted { (keys[$0].rule, keys[$0].subjects, $0) < (keys[$1].rule, keys[$1].subjects, $1) }
        guard let first = waivers.indices.first(where: { order[$0] != $0 }) else { return }
        var finding = Diagnostic(.waiversUnsorted, at: waivers[first].location, ["count": .number(waivers.count)])
        let edits = zip(waivers, order).filter { $0.index != waivers[$1].index }.map { TextEdit($0.location, waivers[$1].text) }
        finding.fixes = [FixIt(Message(.fixSortWaivers), edits, isSure: true)]
        findings.append(finding)
    }

    private struct Case: Hashable {
        var rule: String
        var subjects: Set<RecordID>
        var meeting: RecordID?
    }

    private mutating func checkTwins() {
        var first: [Case: Waiver] = [:]
        for waiver in project.program.waivers where !waiver.isComment {
            let key = Case(rule: waiver.rule, subjects: Set(waiver.subjects), meeting: waiver.meeting)
            guard let other = first[key] else {
                first[key] = waiver
                continue
            }
            var finding = Diagnostic(
                .waiverTwice, at: waiver.location, ["rule": .rule(waiver.rule), "place": .place(other.location)])
            // Of two with different reasons or ends, nobody but the planner can choose.
            if text(waiver.location) == text(other.location), let line = wholeLine(of: waiver.location) {
                finding.fixes = [FixIt(Message(.fixRemove), [TextEdit(line, "")], isSure: true)]
            }
            findings.append(finding)
        }
    }

    private func text(_ place: Location) -> String {
        let file = Int(place.file.rawValue)
        return project.files.indices.contains(file) ? project.files[file].text(place.range) : ""
    }
}
