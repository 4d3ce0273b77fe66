import MajlisLanguage
import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// An input that names what the project has already changes it where it stands.
///
/// A record takes over the clauses that the input gives, all others stay: `session panel room hall` moves the panel. What has a body of
/// its own (a rule, a checklist, a day) and statements (`query`, `define`) are replaced by what was typed.
struct Redeclaration {
    /// What was found by its name.
    struct Target {
        var node: Node
        /// As it is called in the script.
        var name: String
        var kind: Kind?
    }

    private let project: Project

    init(_ project: Project) { self.project = project }

    // MARK: Finding

    /// What an item declares once more; nil where it is new.
    func target(of item: Node) -> Target? {
        switch item.kind {
        case .record: record(declaredBy: item)
        case .query, .define, .parameter: statement(declaredBy: item)
        default: nil
        }
    }

    /// The record of a name, as the script declares it.
    func record(named name: String, kind: Kind? = nil) -> Target? {
        let model = project.model
        guard let symbol = model.symbols.find(name) else { return nil }
        let found = model.records.indices.lazy.map { RecordID($0) }.filter { id in
            model[id].name == symbol && !model[id].isTemplate && (kind.map { model.kind(id) == $0 } ?? true)
        }
        for id in found { if let target = target(id, name) { return target } }
        return nil
    }

    /// The place of a record that stands in the row of a table: it cannot be changed clause by clause.
    func row(named name: String) -> Location? {
        let model = project.model
        guard let symbol = model.symbols.find(name) else { return nil }
        let found = model.records.indices.lazy.map { RecordID($0) }.filter { model[$0].name == symbol && !model[$0].isTemplate }
        return found.compactMap { model[$0].origin.location }.first { place in
            let file = Int(place.file.rawValue)
            return project.trees.indices.contains(file) && !project.trees[file].source.isBuiltIn && node(.record, at: place) == nil
        }
    }

    private func record(declaredBy item: Node) -> Target? {
        guard let kind = Vocabulary.meanings(of: item.head.word).kind else { return nil }
        if kind.head.reference != nil { return referring(item, kind) }
        guard let nameNode = item.first(.recordName) else { return nil }
        return record(named: Literal.name(of: nameNode), kind: kind)
    }

    /// `participant qazi`: known by the one it refers to, where it stands by itself.
    private func referring(_ item: Node, _ kind: Kind) -> Target? {
        guard let references = item.first(.recordReferences), Array(references.children).count == 1,
            let name = references.first(.name).map({ Literal.name(of: $0) }), let symbol = project.model.symbols.find(name)
        else { return nil }
        let model = project.model
        let found = model.records(of: kind).first { id in
            guard model[id].parent.map({ model.kind($0) == .conference }) ?? true, let other = model.referent(id) else { return false }
            return model[other].name == symbol
        }
        return found.flatMap { target($0, name) }
    }

    private func target(_ id: RecordID, _ name: String) -> Target? {
        let model = project.model
        guard let place = model[id].origin.location, let node = node(.record, at: place) else { return nil }
        // One of `speakers rima, sultan` cannot change alone.
        if let references = node.first(.recordReferences), Array(references.children).count != 1 { return nil }
        return Target(node: node, name: name, kind: model.kind(id))
    }

    private func statement(declaredBy item: Node) -> Target? {
        guard let name = item.first(.name).map({ Literal.name(of: $0) }) else { return nil }
        for tree in project.trees where !tree.source.isBuiltIn {
            for other in tree.root.children where other.kind == item.kind && other.first(.name).map({ Literal.name(of: $0) }) == name {
                return Target(node: other, name: name, kind: nil)
            }
        }
        return nil
    }

    private func node(_ kind: SyntaxKind, at place: Location) -> Node? {
        let file = Int(place.file.rawValue)
        guard project.trees.indices.contains(file), !project.trees[file].source.isBuiltIn else { return nil }
        let tree = project.trees[file]
        // Nodes stand in the order of the text.
        var (low, high) = (0, tree.nodes.count)
        while low < high {
            let middle = (low + high) / 2
            if tree.range(ofNode: middle).start < place.range.start { low = middle + 1 } else { high = middle }
        }
        while low < tree.nodes.count, tree.range(ofNode: low).start == place.range.start {
            if tree.nodes[low].kind == kind { return Node(tree: tree, index: low) }
            low += 1
        }
        return nil
    }

    // MARK: Changing

    /// Kinds whose blocks hold more than clauses: what is typed stands for the whole.
    private static let replaced = KindSet(.rule, .checklist, .workflow, .day, .agenda, .parallel, .alongside, .calendar)

    /// The edits that bring an item's parts into what it declares once more.
    func edits(of target: Target, by item: Node) -> [TextEdit] {
        guard let kind = target.kind, item.kind == .record, !Self.replaced.contains(kind) else {
            return [TextEdit(target.node.location, item.text)]
        }
        var parts = Self.parts(of: item)
        if let block = item.first(.block) { parts += Self.parts(of: block) }
        return edits(of: target, parts: parts)
    }

    /// The edits that put clauses in the place of those that a record has.
    func edits(of target: Target, parts: [Node]) -> [TextEdit] {
        let record = target.node
        let block = record.first(.block)
        let present = Self.parts(of: record) + (block.map(Self.parts) ?? [])
        var edits: [TextEdit] = []
        var additions: [String] = []
        var taken: Set<PartKey> = []
        for part in parts {
            let key = PartKey(part)
            let same = present.filter { PartKey($0) == key }
            if let first = same.first, taken.insert(key).inserted {
                edits.append(TextEdit(first.location, part.text))
                // A list is replaced as a whole: the others go, with the line or the space that they took.
                for other in same.dropFirst() { edits.append(TextEdit(Self.withSpace(other), "")) }
            } else if same.isEmpty || !taken.isEmpty {
                additions.append(part.text)
            }
        }
        guard !additions.isEmpty else { return edits }
        if let block, additions.contains(where: { $0.contains("\n") || $0.contains("{") }) {
            edits.append(TextEdit(Self.end(of: block), additions.map { "\n" + $0 }.joined() + "\n"))
        } else {
            edits.append(TextEdit(Self.endOfHead(of: record), additions.map { " " + $0 }.joined()))
        }
        return edits
    }

    /// What a part is about: the title, a clause, nested records of a kind. Under one parent clauses and kinds share no word, so that a part is
    /// known by its word, whichever of the two the parser has taken it for.
    private struct PartKey: Hashable {
        var word: String
        var name = ""

        init(_ part: Node) {
            switch part.kind {
            case .clause, .record:
                let meanings = Vocabulary.meanings(of: part.head.word)
                word = meanings.kind?.english ?? meanings.clause?.english ?? part.tree.text(ofToken: part.firstToken)
                name = part.first(.recordName)?.text ?? ""
            case .fieldAssignment: word = ": " + part.tree.text(ofToken: part.firstToken)
            case .recordTitle: word = "\""
            default: word = "#"
            }
        }
    }

    static func parts(of node: Node) -> [Node] {
        node.children.filter { [.recordTitle, .recordLiteral, .clause, .fieldAssignment, .record].contains($0.kind) }
    }

    /// Behind the name, the literal and the title, where clauses begin.
    private static func endOfHead(of record: Node) -> Location {
        let heads = record.children.filter { [.recordName, .recordReferences, .recordLiteral, .recordTitle].contains($0.kind) }
        let end = heads.map(\.range.end).max() ?? record.head.end
        return Location(file: record.tree.file, range: TextRange(start: end, end: end))
    }

    /// Before the closing brace.
    private static func end(of block: Node) -> Location {
        let end = block.range.end
        let closing = block.tree.source.bytes[Int(end) - 1] == UInt8(ascii: "}") ? end - 1 : end
        return Location(file: block.tree.file, range: TextRange(start: closing, end: closing))
    }

    private static func withSpace(_ node: Node) -> Location {
        let bytes = node.tree.source.bytes
        var start = Int(node.range.start)
        while start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
        // A separator that stood before it goes with it.
        if start > 0, bytes[start - 1] == UInt8(ascii: ";") { start -= 1 }
        return Location(file: node.tree.file, range: TextRange(start: ByteOffset(start), end: node.range.end))
    }
}
