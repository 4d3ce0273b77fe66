import MajlisText
import MajlisVocabulary

/// One node of the tree, in 16 bytes. Nodes stand in the order of the text, a parent before its children.
public struct NodeRecord: Sendable {
    public var kind: SyntaxKind
    /// The node's first token and the one after its last.
    public var firstToken: UInt32
    public var endToken: UInt32
    /// How many nodes the subtree has, this one included: the next sibling stands that many places on.
    public var size: UInt32
}

/// A place in a tree's array of nodes.
public typealias NodeIndex = Int

/// A script as it was written, nothing lost: tokens and nodes in two flat arrays over the file's bytes.
///
/// A tree is immutable. Parsing never fails, so every file has one; what is wrong with it stands in `diagnostics`.
public final class SyntaxTree: Sendable {
    public let source: SourceFile
    public let file: FileID
    public let tokens: [Token]
    public let nodes: [NodeRecord]
    /// Findings of the lexer and the parser, in the order of the text.
    public let diagnostics: [Diagnostic]

    /// The tree of a table's rows: its tokens are those of cells, and of columns, which stand elsewhere in the file.
    @usableFromInline let isOfRows: Bool
    /// What borrowed words say whose letters stand in another file, by their places.
    let lentWords: [ByteOffset: String]

    init(
        source: SourceFile, file: FileID, tokens: [Token], nodes: [NodeRecord], diagnostics: [Diagnostic], isOfRows: Bool = false,
        lentWords: [ByteOffset: String] = [:]
    ) {
        self.source = source
        self.file = file
        self.tokens = tokens
        self.nodes = nodes
        self.diagnostics = diagnostics
        self.isOfRows = isOfRows
        self.lentWords = lentWords
    }

    public var root: Node { Node(tree: self, index: 0) }

    @inlinable
    public func range(ofNode index: NodeIndex) -> TextRange {
        let node = nodes[index]
        if isOfRows { return rangeOfCells(node) }
        guard node.endToken > node.firstToken else {
            let start = tokens[Int(node.firstToken)].start
            return TextRange(start: start, end: start)
        }
        return TextRange(start: tokens[Int(node.firstToken)].start, end: tokens[Int(node.endToken) - 1].end)
    }

    /// From the first to the last cell that a node has tokens of; where it has borrowed ones only, their place.
    @usableFromInline
    func rangeOfCells(_ node: NodeRecord) -> TextRange {
        var range: TextRange?
        for token in tokens[Int(node.firstToken)..<Int(node.endToken)] where !token.flags.contains(.borrowed) || token.isBare {
            range = range?.union(token.range) ?? token.range
        }
        let first = tokens[Int(node.firstToken)]
        return range ?? (node.endToken > node.firstToken ? first.range : TextRange(start: first.start, end: first.start))
    }

    @inlinable
    public func location(ofNode index: NodeIndex) -> Location { Location(file: file, range: range(ofNode: index)) }

    public func location(ofToken index: Int) -> Location { Location(file: file, range: tokens[index].range) }

    public func text(ofToken index: Int) -> String { lentWord(index) ?? source.text(tokens[index].range) }

    /// What a borrowed word says whose letters do not stand at its place.
    func lentWord(_ index: Int) -> String? {
        guard isOfRows, tokens[index].flags.contains(.borrowed), tokens[index].kind != .text else { return nil }
        return lentWords[tokens[index].start]
    }

    /// White space, line ends, comments and direction marks before a token.
    public func trivia(beforeToken index: Int) -> [TriviaPiece] {
        let start = index == 0 ? 0 : tokens[index - 1].end
        return TriviaPiece.pieces(of: source.bytes, in: TextRange(start: start, end: tokens[index].start))
    }
}

/// A node with the tree it belongs to.
public struct Node: Sendable {
    public let tree: SyntaxTree
    public let index: NodeIndex

    public init(tree: SyntaxTree, index: NodeIndex) {
        self.tree = tree
        self.index = index
    }

    public var record: NodeRecord { tree.nodes[index] }
    public var kind: SyntaxKind { tree.nodes[index].kind }
    public var range: TextRange { tree.range(ofNode: index) }
    public var location: Location { tree.location(ofNode: index) }
    public var firstToken: Int { Int(tree.nodes[index].firstToken) }
    public var endToken: Int { Int(tree.nodes[index].endToken) }
    /// The token the node begins with.
    public var head: Token { tree.tokens[firstToken] }
    /// The node's text as it stands in the script.
    public var text: String { tree.source.text(range) }

    public var children: Children { Children(tree: tree, parent: index) }

    public func first(_ kind: SyntaxKind) -> Node? { children.first { $0.kind == kind } }

    /// A node's direct children, in the order of the text.
    public struct Children: Sequence, Sendable {
        let tree: SyntaxTree
        let parent: NodeIndex

        public func makeIterator() -> Iterator {
            Iterator(tree: tree, place: parent + 1, end: parent + Int(tree.nodes[parent].size))
        }

        public struct Iterator: IteratorProtocol {
            let tree: SyntaxTree
            var place: NodeIndex
            let end: NodeIndex

            public mutating func next() -> Node? {
                guard place < end else { return nil }
                defer { place += Int(tree.nodes[place].size) }
                return Node(tree: tree, index: place)
            }
        }
    }
}

/// A piece of what stands between two tokens.
public struct TriviaPiece: Hashable, Sendable {
    public enum Kind: Sendable {
        case space
        case lineEnd
        /// `# …`, without the line end
        case comment
        /// `## …`
        case documentation
        case byteOrderMark
        /// LRM, RLM, ALM: ignored
        case directionMark
    }

    public var kind: Kind
    public var range: TextRange

    static func pieces(of bytes: [UInt8], in range: TextRange) -> [TriviaPiece] {
        var pieces: [TriviaPiece] = []
        var i = Int(range.start)
        let end = Int(range.end)
        func add(_ kind: Kind, _ start: Int) {
            pieces.append(TriviaPiece(kind: kind, range: TextRange(start: ByteOffset(start), end: ByteOffset(i))))
        }
        while i < end {
            let start = i
            switch bytes[i] {
            case 0x20, 0x09:
                while i < end, bytes[i] == 0x20 || bytes[i] == 0x09 { i += 1 }
                add(.space, start)
            case 0x0A:
                i += 1
                add(.lineEnd, start)
            case 0x0D:
                i += i + 1 < end && bytes[i + 1] == 0x0A ? 2 : 1
                add(.lineEnd, start)
            case UInt8(ascii: "#"):
                let isDocumentation = i + 1 < end && bytes[i + 1] == UInt8(ascii: "#")
                while i < end, bytes[i] != 0x0A, bytes[i] != 0x0D { i += 1 }
                add(isDocumentation ? .documentation : .comment, start)
            case 0xEF:
                i = min(i + 3, end)
                add(.byteOrderMark, start)
            case 0xD8:
                i = min(i + 2, end)
                add(.directionMark, start)
            case 0xE2 where i + 2 < end && (bytes[i + 2] == 0x8E || bytes[i + 2] == 0x8F):
                i += 3
                add(.directionMark, start)
            default:
                i = min(i + (bytes[i] >= 0xE0 ? 3 : bytes[i] >= 0xC0 ? 2 : 1), end)
                add(.space, start)
            }
        }
        return pieces
    }
}
