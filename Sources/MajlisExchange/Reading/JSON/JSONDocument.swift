import MajlisText

/// The values of a JSON file as one flat array in the order of the file, keys included; texts are made when they are asked for.
final class JSONDocument: Sendable {
    enum Kind: UInt8, Sendable {
        case object, list, text, number, yes, no, null
    }

    struct Node: Sendable {
        var kind: Kind
        /// A text with escapes.
        var isMarked = false
        /// Its place in `keys`; -1 in lists.
        var key: Int32
        /// Without the quotation marks of a text.
        var range: TextRange
        /// The value behind it and all that it holds.
        var next: Int32
    }

    let bytes: [UInt8]
    let keys: [String]
    let nodes: [Node]
    /// The outermost values: one, or several where pages were put behind each other.
    let roots: [Int]
    /// Keys that stand twice in one object.
    let doubles: [Int]
    /// Escapes that are halves of letters, and control signs, with the first of them.
    let faultCount: Int
    let firstFault: TextRange?

    init(bytes: [UInt8], keys: [String], nodes: [Node], roots: [Int], doubles: [Int], faultCount: Int, firstFault: TextRange?) {
        self.bytes = bytes
        self.keys = keys
        self.nodes = nodes
        self.roots = roots
        self.doubles = doubles
        self.faultCount = faultCount
        self.firstFault = firstFault
    }

    var items: [JSONItem] { roots.map { JSONItem(document: self, index: $0) } }
}

/// One value of a JSON file.
struct JSONItem: Sendable {
    let document: JSONDocument
    let index: Int

    private var node: JSONDocument.Node { document.nodes[index] }
    var kind: JSONDocument.Kind { node.kind }
    var range: TextRange { node.range }
    /// What it is called in its object; empty in a list.
    var key: String { node.key >= 0 ? document.keys[Int(node.key)] : "" }
    var isObject: Bool { kind == .object }
    var isList: Bool { kind == .list }
    var isNull: Bool { kind == .null }

    /// The value of a key; the last one where it stands twice.
    subscript(_ key: String) -> JSONItem? {
        guard isObject else { return nil }
        var found: JSONItem?
        for item in items where item.key == key { found = item }
        return found
    }

    /// The values in a list or an object.
    var items: Items {
        Items(document: document, current: index + 1, end: isObject || isList ? Int(node.next) : index + 1)
    }

    struct Items: Sequence, IteratorProtocol {
        let document: JSONDocument
        var current: Int
        let end: Int

        mutating func next() -> JSONItem? {
            guard current < end else { return nil }
            defer { current = Int(document.nodes[current].next) }
            return JSONItem(document: document, index: current)
        }
    }

    /// The text of a text; the digits of a number; `true` and `false`. Nil for everything else.
    var scalarText: String? {
        switch kind {
        case .text: text
        case .number: source
        case .yes: "true"
        case .no: "false"
        case .null, .object, .list: nil
        }
    }

    /// The text of a text, nil for everything else.
    var text: String? {
        guard kind == .text else { return nil }
        return node.isMarked ? document.bytes.withUnsafeBufferPointer { JSONText.unescaped($0, node.range) } : source
    }

    var integer: Int? { kind == .number || kind == .text ? Int(source) : nil }

    /// The value as it stands in the file.
    var source: String { String(decoding: document.bytes[Int(range.start)..<Int(range.end)], as: UTF8.self) }
}
