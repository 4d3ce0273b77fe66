import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// Tests of the scripts, by their titles. What they say is compared word by word: a word in either language is the same word.
extension ChangeFinder {
    mutating func findTests() {
        let (olds, news) = (tests(in: old.project.trees), tests(in: new.project.trees))
        let places = Correspondence.places(olds.map(\.title), news.map(\.title))
        for (place, test) in olds.enumerated() {
            guard let other = places[place] else {
                add(.statement(.test, test.title), .removed)
                continue
            }
            if !Self.saySame(test.node, news[other].node) { add(.statement(.test, test.title), .part(.diffChanged)) }
        }
        let kept = Set(places.compactMap { $0 })
        for (place, test) in news.enumerated() where !kept.contains(place) { add(.statement(.test, test.title), .added) }
    }

    private func tests(in trees: [SyntaxTree]) -> [(title: String, node: Node)] {
        trees.filter { !$0.source.isBuiltIn }.flatMap { tree in
            tree.root.children.filter { $0.kind == .test }.map { node in (node.first(.text)?.text ?? "", node) }
        }
    }

    private static func saySame(_ x: Node, _ y: Node) -> Bool {
        let (a, b) = (x.tree.tokens[x.firstToken..<x.endToken], y.tree.tokens[y.firstToken..<y.endToken])
        return a.count == b.count
            && zip(a, b).allSatisfy { left, right in
                if left.kind != right.kind { return false }
                let bytes = x.tree.source.bytes[Int(left.start)..<Int(left.end)]
                if bytes.elementsEqual(y.tree.source.bytes[Int(right.start)..<Int(right.end)]) { return true }
                guard left.word != .none, right.word != .none else { return false }
                return Vocabulary.meanings(of: left.word).sharesMeaning(with: Vocabulary.meanings(of: right.word))
            }
    }
}
