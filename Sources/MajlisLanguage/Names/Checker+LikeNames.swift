import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// Records whose names cannot be told apart on a screen, such as `qazi` and the same with a Cyrillic letter.
extension Checker {
    /// Compares names only where one has letters that ask for it: a project in plain Arabic and English letters costs one look at each name.
    /// What is left, such as `hall1` and `halll`, is `lint`'s.
    mutating func checkLikeNames() {
        var suspects = false
        for tree in trees where !suspects && !tree.source.isBuiltIn {
            suspects = tree.nodes.contains { $0.kind == .recordName && Self.mayDeceive(tree.source.bytes[tree.range(of: $0)]) }
        }
        guard suspects else { return }
        var seen: Set<String> = []
        var skeletons: [String: (name: String, place: Location, deceives: Bool)] = [:]
        for tree in trees where !tree.source.isBuiltIn {
            for node in tree.nodes where node.kind == .recordName {
                let name = Literal.name(ofToken: Int(node.firstToken), in: tree)
                guard seen.insert(name).inserted else { continue }
                let place = tree.location(ofToken: Int(node.firstToken))
                let deceives = Self.mayDeceive(tree.source.bytes[tree.range(of: node)])
                let skeleton = NameLetters.skeleton(of: name)
                guard let other = skeletons[skeleton] else {
                    skeletons[skeleton] = (name, place, deceives)
                    continue
                }
                guard deceives || other.deceives else { continue }
                var finding = Diagnostic(.namesLookAlike, at: place, ["name": .code(name), "other": .code(other.name)])
                finding.related = [RelatedPlace(other.place, Message(.declaredHere))]
                report(finding)
            }
        }
    }

    /// Whether a name has other letters than those of English and Arabic, or tatweel.
    private static func mayDeceive(_ name: ArraySlice<UInt8>) -> Bool {
        var before: UInt8 = 0
        for byte in name {
            if byte >= 0xC0, byte != 0xD8, byte != 0xD9 { return true }
            if byte == 0x80, before == 0xD9 { return true }
            before = byte
        }
        return false
    }
}

extension SyntaxTree {
    /// The bytes of a node of one token.
    fileprivate func range(of node: NodeRecord) -> Range<Int> {
        let token = tokens[Int(node.firstToken)]
        return Int(token.start)..<Int(token.end)
    }
}
