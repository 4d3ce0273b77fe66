import MajlisSyntax
import MajlisText
import Testing

/// What holds of every tree, whatever the bytes are. Says what does not.
func faults(of tree: SyntaxTree) -> [String] {
    var faults: [String] = []
    let bytes = tree.source.bytes

    // Tokens and what stands between them are the file, byte for byte.
    var copy: [UInt8] = []
    copy.reserveCapacity(bytes.count)
    var last: ByteOffset = 0
    for (index, token) in tree.tokens.enumerated() {
        if token.start < last || token.end < token.start || Int(token.end) > bytes.count {
            faults.append("token \(index) overlaps or is outside")
        }
        for piece in tree.trivia(beforeToken: index) {
            if piece.range.start != last { faults.append("a gap before token \(index)") }
            copy += bytes[Int(piece.range.start)..<Int(piece.range.end)]
            last = piece.range.end
        }
        if token.start != last { faults.append("a gap before token \(index)") }
        copy += bytes[Int(token.start)..<Int(token.end)]
        last = token.end
        if faults.count > 3 { return faults }
    }
    if copy != bytes { faults.append("tokens and trivia are not the file") }
    if tree.tokens.last?.kind != .endOfFile || tree.tokens.count(where: { $0.kind == .endOfFile }) != 1 {
        faults.append("no single end of file")
    }

    // Nodes lie within their parents, one behind the other.
    for (index, node) in tree.nodes.enumerated() {
        if node.size == 0 || index + Int(node.size) > tree.nodes.count { faults.append("node \(index) is too large") }
        if node.endToken < node.firstToken || Int(node.endToken) > tree.tokens.count { faults.append("node \(index) has no tokens") }
        var token = node.firstToken
        for child in Node(tree: tree, index: index).children {
            if child.record.firstToken < token || child.record.endToken > node.endToken {
                faults.append("node \(child.index) is not within \(index)")
            }
            token = child.record.endToken
        }
        if faults.count > 3 { return faults }
    }
    if tree.nodes.first.map({ Int($0.size) }) != tree.nodes.count { faults.append("the root does not hold all nodes") }

    for finding in tree.diagnostics where Int(finding.location.range.end) > bytes.count { faults.append("a finding outside of the file") }
    for (a, b) in zip(tree.diagnostics, tree.diagnostics.dropFirst()) where b.code != .moreFindings {
        if Location.order(b.location, a.location) { faults.append("findings out of order") }
    }
    return faults
}

/// Every fixture and every example.
let allScripts: [Script] = ((try? Repository.fixtures()) ?? []) + ((try? Repository.examples()) ?? [])
