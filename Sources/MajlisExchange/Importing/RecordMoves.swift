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

    /// A record on its way into the script.
    private struct Coming {
        var record: Int
        var text: String
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
        var isReady: Set<Place> = []
        for record in changes.added + changes.moved where new.entries[record].family == .session {
            if isReady.insert(place(of: record)).inserted { prepare(place(of: record), &bytes) }
        }
        var coming = takeOut(&bytes)
        for record in changes.added where ![Kind.day, .checklist].contains(new.entries[record].kind) {
            coming.append(Coming(record: record, text: Node(tree: new.tree, index: new.entries[record].node).text))
        }
        if coming.isEmpty { return }
        let outline = Self.parsed(bytes)
        let end = Self.end(bytes)
        let insertions = coming.sorted { $0.record < $1.record }.map { insertion($0, outline, end, bytes) }.enumerated().sorted {
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
            Self.insert(text, at: Self.lineEnd(behind: outline.tree.range(ofNode: last).end, bytes), &bytes)
        } else {
            let first = outline.entries.first { $0.kind == .conference }.map { Int(outline.tree.range(ofNode: $0.node).start) } ?? 0
            Self.insert(text + "\n", at: Self.lineStart(above: first, bytes), &bytes)
        }
    }

    // MARK: Out

    /// Takes what has moved out of the script, each with the comments above it.
    private func takeOut(_ bytes: inout [UInt8]) -> [Coming] {
        if changes.moved.isEmpty { return [] }
        let outline = Self.parsed(bytes)
        var places: [String: Int] = [:]
        for (place, entry) in outline.entries.enumerated() where entry.family == .session {
            places[entry.name] = places[entry.name] ?? place
        }
        var coming: [Coming] = []
        var ranges: [Range<Int>] = []
        for record in changes.moved {
            // Clauses have changed since, and containers have come; names have not.
            guard let partner = changes.matching.partners[record] else { continue }
            let name = changes.old.entries[partner].name
            guard !name.isEmpty, let entry = places[name].map({ outline.entries[$0] }) else { continue }
            let target = place(of: record)
            if Self.place(of: entry, in: outline.tree) == target, isInOrder(entry, outline) { continue }
            let range = outline.tree.range(ofNode: entry.node)
            let start = Self.lineStart(above: Int(range.start), bytes)
            let end = Self.lineEnd(behind: range.end, bytes)
            if ranges.contains(where: { $0.overlaps(start..<end) }) { continue }
            var text = roomed(
                String(decoding: bytes[start..<end], as: UTF8.self), entry, outline, start: start, target, new.entries[record])
            while let last = text.last, last.isNewline { text.removeLast() }
            coming.append(Coming(record: record, text: String(text.drop { $0 == " " || $0 == "\t" })))
            ranges.append(start..<end)
        }
        for range in ranges.sorted(by: { $0.lowerBound > $1.lowerBound }) { bytes.removeSubrange(range) }
        return coming
    }

    private func isInOrder(_ entry: ScriptOutline.Entry, _ outline: ScriptOutline) -> Bool {
        guard let parent = entry.around.last, let time = Self.time(of: Node(tree: outline.tree, index: entry.node)) else { return true }
        var isBehind = false
        for sibling in ScriptOutline.items(of: Node(tree: outline.tree, index: parent)) where sibling.kind == .record {
            if sibling.index == entry.node {
                isBehind = true
                continue
            }
            guard let other = Self.time(of: sibling) else { continue }
            if isBehind ? other < time : other > time { return false }
        }
        return true
    }

    /// In a lane the room goes without saying; elsewhere a clause names it.
    private func roomed(
        _ text: String, _ entry: ScriptOutline.Entry, _ outline: ScriptOutline, start: Int, _ target: Place,
        _ wanted: ScriptOutline.Entry
    ) -> String {
        var bytes = Array(text.utf8)
        let clause = entry.part("room")?.nodes.first.map { outline.tree.range(ofNode: $0) }
        if case .lane = target {
            guard let clause else { return text }
            var first = Int(clause.start) - start
            while first > 0, bytes[first - 1] == 0x20 { first -= 1 }
            bytes.removeSubrange(first..<Int(clause.end) - start)
        } else if clause == nil, let room = wanted.value("room")?.pieces.first, case .word(let name) = room {
            let head = Self.headEnd(Node(tree: outline.tree, index: entry.node))
            bytes.insert(contentsOf: " \(wording.word(Clause.room)) \(ProgrammeScript.written(name))".utf8, at: head - start)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Where the clauses of a record's head end.
    private static func headEnd(_ node: Node) -> Int {
        Int(node.first(.block).map { node.tree.tokens[$0.firstToken - 1].end } ?? node.range.end)
    }

    /// A part of the agenda whose day stands in another script or in a table: by itself, with the day and the room that it has there.
    private func apart(_ text: String, _ wanted: ScriptOutline.Entry) -> String {
        let outline = Self.parsed(Array(text.utf8))
        guard let entry = outline.entries.first(where: { $0.family == .session }) else { return text }
        var clauses = ""
        for clause in [Clause.day, .room] where entry.value(clause.english) == nil {
            guard case .word(let name)? = wanted.value(clause.english)?.pieces.first else { continue }
            clauses += " \(wording.word(clause)) \(ProgrammeScript.written(name))"
        }
        var bytes = Array(text.utf8)
        bytes.insert(contentsOf: clauses.utf8, at: Self.headEnd(outline.node(of: entry)))
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The time in a record's `at`.
    private static func time(of node: Node) -> Int? {
        for item in ScriptOutline.items(of: node) where item.kind == .clause {
            guard Vocabulary.meanings(of: item.head.word).clause == .at else { continue }
            for child in item.children { if let time = Literal.time(of: child) { return time } }
        }
        return nil
    }

    // MARK: In

    private func insertion(_ coming: Coming, _ outline: ScriptOutline, _ end: Int, _ bytes: [UInt8]) -> Insertion {
        let entry = new.entries[coming.record]
        if entry.family == .session { return insertionIntoAgenda(coming, outline, end, bytes) }
        if entry.kind == .task, let list = entry.around.last {
            let name = Node(tree: new.tree, index: list).first(.recordName).map { Literal.name(of: $0) } ?? ""
            if let list = outline.entries.first(where: { $0.kind == .checklist && $0.name == name }) {
                return Self.insertion(of: coming.text, into: Node(tree: outline.tree, index: list.node), bytes)
            }
        }
        // Behind its like, which may be rows of a table.
        let like = outline.entries.last { $0.kind == entry.kind }?.node ?? Self.table(of: entry.kind, in: outline.tree)
        guard let like else { return Insertion(place: end, time: 0, text: coming.text + "\n") }
        let place = Self.lineEnd(behind: outline.tree.range(ofNode: like).end, bytes)
        let margin = Self.margin(of: like, outline.tree, bytes)
        return Insertion(place: place, time: 0, text: Self.indented(coming.text, by: margin) + "\n")
    }

    private static func table(of kind: Kind, in tree: SyntaxTree) -> NodeIndex? {
        var found: NodeIndex?
        for table in tree.root.children where table.kind == .table {
            if let word = table.first(.name), Vocabulary.meanings(of: word.head.word).kind == kind { found = table.index }
        }
        return found
    }

    private func insertionIntoAgenda(_ coming: Coming, _ outline: ScriptOutline, _ end: Int, _ bytes: [UInt8]) -> Insertion {
        let entry = new.entries[coming.record]
        let place = place(of: coming.record)
        let day = place.day.flatMap { Self.day($0, outline) }
        let container: Node?
        switch place {
        case .lane(_, let room): container = day.flatMap { Self.lane(room, in: $0) }
        case .beside: container = day.flatMap { Self.child(.alongside, of: $0) }
        case .flow, .nowhere: container = day
        }
        guard let container else {
            return Insertion(place: end, time: 0, text: "\n" + apart(Self.indented(coming.text, by: ""), entry) + "\n")
        }
        let time = Self.time(of: Node(tree: new.tree, index: new.entries[coming.record].node))
        let later = ScriptOutline.items(of: container).first { sibling in
            guard sibling.kind == .record, let kind = ScriptOutline.kind(of: sibling) else { return false }
            if [Kind.parallel, .alongside].contains(kind) { return true }
            guard let time, let other = Self.time(of: sibling) else { return false }
            return other > time
        }
        var insertion = Self.insertion(of: coming.text, into: container, before: later, bytes)
        insertion.time = time ?? .max
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
        let last = outline.entries.last { $0.kind == entry.kind }
        let end = last.map { Self.lineEnd(behind: outline.tree.range(ofNode: $0.node).end, bytes) } ?? Self.end(bytes)
        Self.insert("\n" + text, at: end, &bytes)
    }
}
