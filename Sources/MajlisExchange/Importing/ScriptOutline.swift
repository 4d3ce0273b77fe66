import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// The records of a script that an import may have written, with what they say, in a form in which two scripts can be compared.
///
/// Layout, digits, the language of words and the place of a clause (head or block) make no difference.
struct ScriptOutline {
    /// All clauses of one word in a record, or a field, or its title.
    struct Part {
        /// `title`, `at`, `slug:`, `speaker`.
        var key: String
        var value: PartValue
        var nodes: [NodeIndex]
    }

    struct Entry {
        var kind: Kind
        var node: NodeIndex
        /// The place of its tree among the outline's.
        var tree = 0
        /// The name, or what a referring record refers to; empty where there is neither.
        var name: String
        var ids: [String] = []
        var parts: [Part] = []
        /// The records around it, from the outermost on.
        var around: [NodeIndex]
        /// For parts of the agenda: the name of their day.
        var day: String?

        func part(_ key: String) -> Part? { parts.first { $0.key == key } }
        func value(_ key: String) -> PartValue? { part(key)?.value }
        var title: PartValue? { value("title") }
        var family: Kind { kind == .item || kind == .break ? .session : kind }
        /// It stands in the script itself, as a record of its own.
        var isWritten: Bool { tree == 0 }
    }

    /// Where a tree's records stand.
    enum Home {
        case script
        /// A table of the project: its cells are no clauses.
        case table
        /// Another script of the project.
        case other
    }

    let tree: SyntaxTree
    /// The script's tree, then those of tables and of the other scripts of its project.
    private(set) var trees: [SyntaxTree]
    private var homes: [Home] = [.script]
    private let rows: [Location: SyntaxTree]
    private(set) var entries: [Entry] = []
    /// The fields that the script declares, by kind.
    private(set) var fields: [Kind: [String]] = [:]
    private(set) var lastExtension: NodeIndex?

    static let kinds: Set<Kind> = [
        .conference, .place, .venue, .room, .track, .organization, .person, .day, .session, .item, .break, .category, .participant, .role,
        .checklist, .task,
    ]
    private static let containers: Set<Kind> = [.series, .edition, .agenda, .parallel, .lane, .alongside]
    /// Nested records that count as clauses of the record around them.
    static let inner: Set<Kind> = [
        .speaker, .chair, .coChair, .moderator, .rapporteur, .host, .organizer, .coOrganizer, .interpreter, .link,
    ]

    /// - Parameters:
    ///   - others: the other scripts of its project.
    ///   - rows: the rows of tables as records, by the places of the `table` statements.
    init(_ tree: SyntaxTree, others: [SyntaxTree] = [], rows: [Location: SyntaxTree] = [:]) {
        self.tree = tree
        self.rows = rows
        trees = [tree]
        for child in tree.root.children { visit(child, in: 0, around: [], day: nil) }
        for other in others {
            let number = add(other, .other)
            for child in other.root.children { visit(child, in: number, around: [], day: nil) }
        }
    }

    private mutating func add(_ tree: SyntaxTree, _ home: Home) -> Int {
        trees.append(tree)
        homes.append(home)
        return trees.count - 1
    }

    private mutating func visit(_ node: Node, in tree: Int, around: [NodeIndex], day: String?) {
        if node.kind == .extend { return noteFields(node, in: tree) }
        if node.kind == .table { return visitRows(of: node, around: around, day: day) }
        guard node.kind == .record, let kind = Self.kind(of: node) else { return }
        var day = day
        if Self.kinds.contains(kind) {
            var entry = entry(node, kind, around: around, day: day)
            entry.tree = tree
            place(&entry, in: node.tree)
            if kind == .day { day = entry.name }
            entries.append(entry)
        } else if !Self.containers.contains(kind) {
            return
        }
        for child in Self.items(of: node) where child.kind == .record || child.kind == .table {
            visit(child, in: tree, around: around + [node.index], day: day)
        }
    }

    private mutating func visitRows(of table: Node, around: [NodeIndex], day: String?) {
        guard let tree = rows[table.location] else { return }
        let number = add(tree, .table)
        for row in tree.root.children where row.kind == .record {
            guard let kind = Self.kind(of: row), Self.kinds.contains(kind) else { continue }
            var entry = entry(row, kind, around: around, day: day)
            entry.tree = number
            place(&entry, in: table.tree)
            entries.append(entry)
        }
    }

    /// All names that records of the project have, also of kinds that no import writes.
    var names: Set<String> {
        var names: Set<String> = []
        for tree in trees {
            for index in tree.nodes.indices where tree.nodes[index].kind == .recordName {
                names.insert(Literal.name(of: Node(tree: tree, index: NodeIndex(index))))
            }
        }
        return names
    }

    func home(of entry: Entry) -> Home { homes[entry.tree] }
    func node(of entry: Entry) -> Node { Node(tree: trees[entry.tree], index: entry.node) }
    func location(of node: NodeIndex, in entry: Entry) -> Location { trees[entry.tree].location(ofNode: node) }

    static func kind(of node: Node) -> Kind? { Vocabulary.meanings(of: node.head.word).kind }

    /// The clauses and records of a record, in its head and in its block.
    static func items(of node: Node) -> [Node] {
        node.children.flatMap { child in child.kind == .block ? Array(child.children) : [child] }
    }

    // MARK: Entries

    private func entry(_ node: Node, _ kind: Kind, around: [NodeIndex], day: String?) -> Entry {
        var entry = Entry(kind: kind, node: node.index, name: "", around: around, day: day)
        func add(_ key: String, _ value: PartValue, _ item: Node) {
            if let place = entry.parts.firstIndex(where: { $0.key == key }) {
                entry.parts[place].value.join(value)
                entry.parts[place].nodes.append(item.index)
            } else {
                entry.parts.append(Part(key: key, value: value, nodes: [item.index]))
            }
        }
        for item in Self.items(of: node) {
            let first = item.firstToken
            switch item.kind {
            case .recordName: entry.name = Literal.name(of: item)
            case .recordReferences: entry.name = item.text
            case .recordTitle: add("title", PartValue(item, from: first), item)
            case .recordLiteral: add("literal", PartValue(item, from: first), item)
            case .fieldAssignment: add(Literal.name(ofToken: first, in: item.tree) + ":", PartValue(item, from: first + 2), item)
            case .clause:
                guard let clause = Vocabulary.meanings(of: item.head.word).clause else { break }
                let value = PartValue(item, from: first + 1)
                if clause == .id { entry.ids += value.texts }
                add(clause.english, value, item)
            case .record:
                guard let kind = Self.kind(of: item), Self.inner.contains(kind) else { break }
                add(kind.english, PartValue(item, from: first + 1), item)
            default: break
            }
        }
        return entry
    }

    /// The room of the lane and the day around a part of the agenda are as good as clauses of its own.
    /// - Parameter tree: of what stands around it.
    private func place(_ entry: inout Entry, in tree: SyntaxTree) {
        guard entry.family == .session else { return }
        if entry.value("room") == nil, let lane = entry.around.last.map({ Node(tree: tree, index: $0) }), Self.kind(of: lane) == .lane,
            let reference = lane.first(.recordReferences)
        {
            entry.parts.append(Part(key: "room", value: PartValue(reference, from: reference.firstToken), nodes: []))
        }
        if let day = entry.day, entry.value("day") == nil { entry.parts.append(Part(key: "day", value: PartValue(name: day), nodes: [])) }
    }

    private mutating func noteFields(_ node: Node, in number: Int) {
        if number == 0 { lastExtension = node.index }
        let tree = node.tree
        guard node.endToken > node.firstToken + 1, let kind = Vocabulary.meanings(of: tree.tokens[node.firstToken + 1].word).kind else {
            return
        }
        for item in Self.items(of: node) where item.kind == .field {
            fields[kind, default: []].append(Literal.name(ofToken: item.firstToken + 1, in: tree))
        }
    }
}
