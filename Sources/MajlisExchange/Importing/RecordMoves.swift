import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// Puts what is new into a script, and what has moved where it belongs now.
///
/// It works on the script after its clauses have been changed, in three steps that each read it again: fields, days and lanes that are missing;
/// what has moved is taken out; then everything is put in, in the order of the times.
struct RecordMoves {
    let new: ScriptOutline
    let changes: ClauseChanges
    var wording: ScriptWording { changes.wording }

    /// A record on its way into the script; for parts of the agenda with its place.
    struct Coming {
        var record: Int
        var text: String
        var destination: Destination?
    }

    /// Text that goes in at a place of the script.
    struct Insertion {
        var place: Int
        /// Of two at one place the earlier comes first.
        var time: Int
        var text: String
    }

    init(new: ScriptOutline, changes: ClauseChanges) { (self.new, self.changes) = (new, changes) }

    func run(on bytes: inout [UInt8]) {
        declareFields(&bytes)
        for record in changes.added where [Kind.day, .checklist].contains(new.entries[record].kind) { addHead(record, &bytes) }
        let destinations = destinations(bytes)
        breakLines(destinations, &bytes)
        // The earliest of those that go to one place makes it.
        var ready: Set<Place> = []
        for destination in destinations where ready.insert(destination.place).inserted { prepare(destination, &bytes) }
        var coming = takeOut(destinations, &bytes)
        var places: [Int: Destination] = [:]
        for destination in destinations { places[destination.record] = destination }
        for record in changes.added where ![Kind.day, .checklist].contains(new.entries[record].kind) {
            let text = Node(tree: new.tree, index: new.entries[record].node).text
            coming.append(Coming(record: record, text: places[record].map { settled(text, $0) } ?? text, destination: places[record]))
        }
        if coming.isEmpty { return }
        let outline = Self.parsed(bytes)
        let end = Self.end(bytes)
        let sorted = coming.sorted { $0.record < $1.record }
        let insertions = sorted.map { insertion($0, outline, end, bytes) }.enumerated().sorted {
            one, two in
            (one.element.place, one.element.time, one.offset) < (two.element.place, two.element.time, two.offset)
        }
        for (_, insertion) in insertions.reversed() { Self.insert(insertion.text, at: insertion.place, &bytes) }
    }

    static func parsed(_ bytes: [UInt8]) -> ScriptOutline {
        ScriptOutline(Parser.parse(SourceFile(name: "", bytes: bytes), file: FileID(0)))
    }

    // MARK: Fields

    private func declareFields(_ bytes: inout [UInt8]) {
        if changes.fields.isEmpty { return }
        var text = ""
        for (kind, names) in changes.fields {
            for child in new.tree.root.children where child.kind == .extend {
                guard Vocabulary.meanings(of: new.tree.tokens[child.firstToken + 1].word).kind == kind else { continue }
                text += "\(new.tree.text(ofToken: child.firstToken)) \(new.tree.text(ofToken: child.firstToken + 1)) {\n"
                for field in ScriptOutline.items(of: child) where field.kind == .field {
                    if names.contains(Literal.name(ofToken: field.firstToken + 1, in: new.tree)) { text += "    \(field.text)\n" }
                }
                text += "}\n"
            }
        }
        let outline = Self.parsed(bytes)
        if let last = outline.lastExtension {
            let insertion = Self.insertion(of: text, behind: Node(tree: outline.tree, index: last), bytes)
            Self.insert(insertion.text, at: insertion.place, &bytes)
        } else {
            let first = outline.entries.first { $0.kind == .conference }.map { Int(outline.tree.range(ofNode: $0.node).start) } ?? 0
            Self.insert(text + "\n", at: Self.lineStart(above: first, bytes), &bytes)
        }
    }

    // MARK: In

    private func insertion(_ coming: Coming, _ outline: ScriptOutline, _ end: Int, _ bytes: [UInt8]) -> Insertion {
        let entry = new.entries[coming.record]
        if let destination = coming.destination { return insertionIntoAgenda(coming.text, destination, outline, end, bytes) }
        if entry.kind == .task, let list = entry.around.last {
            let name = Node(tree: new.tree, index: list).first(.recordName).map { Literal.name(of: $0) } ?? ""
            if let list = outline.entries.first(where: { $0.kind == .checklist && $0.name == name }) {
                return Self.insertion(of: coming.text, into: Node(tree: outline.tree, index: list.node), bytes)
            }
        }
        // Behind its like, which may be rows of a table.
        let like = outline.entries.last { $0.kind == entry.kind }?.node ?? Self.table(of: entry.kind, in: outline.tree)
        guard let like else { return Insertion(place: end, time: 0, text: coming.text + "\n") }
        let margin = Self.margin(of: like, outline.tree, bytes)
        let text = Self.indented(coming.text, by: margin) + "\n"
        return Self.insertion(of: text, behind: Node(tree: outline.tree, index: like), bytes)
    }

    private static func table(of kind: Kind, in tree: SyntaxTree) -> NodeIndex? {
        var found: NodeIndex?
        for table in tree.root.children where table.kind == .table {
            if let word = table.first(.name), Vocabulary.meanings(of: word.head.word).kind == kind { found = table.index }
        }
        return found
    }

    private func insertionIntoAgenda(
        _ text: String, _ destination: Destination, _ outline: ScriptOutline, _ end: Int, _ bytes: [UInt8]
    ) -> Insertion {
        guard let container = Self.container(destination.place, Self.days(outline)) else {
            return Insertion(place: end, time: 0, text: "\n" + Self.indented(text, by: "") + "\n")
        }
        let later = Self.later(than: destination.time, in: container)
        var insertion = Self.insertion(of: text, into: container, before: later, bytes)
        insertion.time = destination.time ?? .max
        return insertion
    }

    /// The head of a day or a checklist, with an empty block.
    private func addHead(_ record: Int, _ bytes: inout [UInt8]) {
        let entry = new.entries[record]
        let node = Node(tree: new.tree, index: entry.node)
        let text: String
        if let block = node.first(.block) {
            let range = TextRange(start: node.range.start, end: new.tree.tokens[block.firstToken].end)
            text = new.tree.source.text(range) + "\n}\n"
        } else {
            text = node.text + " {\n}\n"
        }
        let outline = Self.parsed(bytes)
        guard let last = outline.entries.last(where: { $0.kind == entry.kind }) else {
            return Self.insert("\n" + text, at: Self.end(bytes), &bytes)
        }
        let insertion = Self.insertion(of: "\n" + text, behind: outline.node(of: last), bytes)
        Self.insert(insertion.text, at: insertion.place, &bytes)
    }
}
