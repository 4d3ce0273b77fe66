import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// Puts what is new into a script, and what has moved where it belongs now.
///
/// It works on the script after its clauses have been changed, in three steps that each read it again: fields, days and lanes that are missing;
/// what has moved is taken out; then everything is put in, in the order of the times.
struct RecordMoves {
    private let new: ScriptOutline
    private let changes: ClauseChanges

    /// A record on its way into the script.
    private struct Coming {
        var record: Int
        var text: String
    }

    init(new: ScriptOutline, changes: ClauseChanges) { (self.new, self.changes) = (new, changes) }

    /// - Returns: false where the script could not be read in between.
    mutating func run(on bytes: inout [UInt8]) -> Bool {
        declareFields(&bytes)
        let agenda = (changes.added + changes.moved).filter { new.entries[$0].family == .session }
        for record in changes.added where [Kind.day, .checklist].contains(new.entries[record].kind) { addHead(record, &bytes) }
        for record in agenda { prepare(place(of: record), &bytes) }
        var coming: [Coming] = []
        for record in changes.moved {
            guard let text = takeOut(record, &bytes) else { continue }
            coming.append(Coming(record: record, text: text))
        }
        for record in changes.added where ![Kind.day, .checklist].contains(new.entries[record].kind) {
            coming.append(Coming(record: record, text: Node(tree: new.tree, index: new.entries[record].node).text))
        }
        for entry in coming.sorted(by: { $0.record < $1.record }) { put(entry, &bytes) }
        return true
    }

    private static func parsed(_ bytes: [UInt8]) -> ScriptOutline {
        ScriptOutline(Parser.parse(SourceFile(name: "", bytes: bytes), file: FileID(0)))
    }

    // MARK: Fields

    private func declareFields(_ bytes: inout [UInt8]) {
        if changes.fields.isEmpty { return }
        var text = ""
        for (kind, names) in changes.fields {
            text += "extend \(kind.english) {\n"
            for child in new.tree.root.children where child.kind == .extend {
                guard Vocabulary.meanings(of: new.tree.tokens[child.firstToken + 1].word).kind == kind else { continue }
                for field in ScriptOutline.items(of: child) where field.kind == .field {
                    if names.contains(Literal.name(ofToken: field.firstToken + 1, in: new.tree)) { text += "    \(field.text)\n" }
                }
            }
            text += "}\n"
        }
        let outline = Self.parsed(bytes)
        if let last = outline.lastExtension {
            Self.insert(text, at: Self.lineEnd(behind: outline.tree.range(ofNode: last).end, bytes), &bytes)
        } else {
            let first = outline.entries.first { $0.kind == .conference }.map { Int(outline.tree.range(ofNode: $0.node).start) } ?? 0
            Self.insert(text + "\n", at: Self.lineStart(above: first, bytes), &bytes)
        }
    }

    // MARK: Places of the agenda

    /// Where a part of the agenda stands.
    private enum Place: Equatable {
        case lane(day: String, room: String)
        case beside(day: String)
        case flow(day: String)
        case nowhere

        var day: String? {
            switch self {
            case .lane(let day, _), .beside(let day), .flow(let day): day
            case .nowhere: nil
            }
        }
    }

    private func place(of record: Int) -> Place { Self.place(of: new.entries[record], in: new.tree) }

    private static func place(of entry: ScriptOutline.Entry, in tree: SyntaxTree) -> Place {
        guard let day = entry.day, let parent = entry.around.last.map({ Node(tree: tree, index: $0) }) else { return .nowhere }
        switch ScriptOutline.kind(of: parent) {
        case .lane?: return .lane(day: day, room: parent.first(.recordReferences).map { Literal.name(of: $0) } ?? "")
        case .alongside?: return .beside(day: day)
        default: return .flow(day: day)
        }
    }

    /// Makes the day, the parallel part and the lane that something will stand in.
    private func prepare(_ place: Place, _ bytes: inout [UInt8]) {
        guard let name = place.day else { return }
        var outline = Self.parsed(bytes)
        guard let day = Self.day(name, outline) else { return }
        switch place {
        case .lane(_, let room):
            if Self.lane(room, in: day) != nil { return }
            let lane = "lane \(ProgrammeScript.written(room)) {\n}"
            if let parallel = Self.child(.parallel, of: day) {
                Self.append(lane, to: parallel, &bytes)
            } else {
                // Before what stands beside the rest of the day.
                Self.append("parallel {\n\(lane)\n}", to: day, before: Self.child(.alongside, of: day), &bytes)
            }
        case .beside:
            if Self.child(.alongside, of: day) == nil { Self.append("alongside {\n}", to: day, &bytes) }
        case .flow, .nowhere: return
        }
        outline = Self.parsed(bytes)
    }

    private static func day(_ name: String, _ outline: ScriptOutline) -> Node? {
        outline.entries.first { $0.kind == .day && $0.name == name }.map { Node(tree: outline.tree, index: $0.node) }
    }

    private static func child(_ kind: Kind, of node: Node) -> Node? {
        ScriptOutline.items(of: node).first { $0.kind == .record && ScriptOutline.kind(of: $0) == kind }
    }

    private static func lane(_ room: String, in day: Node) -> Node? {
        for parallel in ScriptOutline.items(of: day) where parallel.kind == .record && ScriptOutline.kind(of: parallel) == .parallel {
            for lane in ScriptOutline.items(of: parallel) where lane.kind == .record && ScriptOutline.kind(of: lane) == .lane {
                if let name = lane.first(.recordReferences), Literal.name(of: name) == room { return lane }
            }
        }
        return nil
    }

    // MARK: Out

    /// Takes a record with the comments above it out of the script.
    private func takeOut(_ record: Int, _ bytes: inout [UInt8]) -> String? {
        let outline = Self.parsed(bytes)
        guard let place = changes.matching.partners[record], let entry = Self.entry(place, changes.old, outline) else { return nil }
        let target = self.place(of: record)
        let current = Self.place(of: entry, in: outline.tree)
        if current == target, isInOrder(entry, outline) { return nil }
        let range = outline.tree.range(ofNode: entry.node)
        let start = Self.lineStart(above: Int(range.start), bytes)
        let end = Self.lineEnd(behind: range.end, bytes)
        var text = String(decoding: bytes[start..<end], as: UTF8.self)
        text = Self.roomed(text, entry, outline, start: start, target, new.entries[record])
        bytes.removeSubrange(start..<end)
        while let last = text.last, last.isNewline { text.removeLast() }
        return String(text.drop { $0 == " " || $0 == "\t" })
    }

    /// The same record after other edits: they neither add nor remove records, but for fields and containers, which are not counted.
    private static func entry(_ place: Int, _ old: ScriptOutline, _ outline: ScriptOutline) -> ScriptOutline.Entry? {
        let wanted = old.entries[place]
        return outline.entries.first { $0.family == wanted.family && $0.name == wanted.name && !wanted.name.isEmpty }
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
    private static func roomed(
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
            let node = Node(tree: outline.tree, index: entry.node)
            let head = node.first(.block).map { outline.tree.tokens[$0.firstToken - 1].end } ?? node.range.end
            bytes.insert(contentsOf: " room \(ProgrammeScript.written(name))".utf8, at: Int(head) - start)
        }
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

    private func put(_ coming: Coming, _ bytes: inout [UInt8]) {
        let outline = Self.parsed(bytes)
        let entry = new.entries[coming.record]
        if entry.family == .session { return putIntoAgenda(coming, outline, &bytes) }
        if entry.kind == .task, let list = entry.around.last {
            let name = Node(tree: new.tree, index: list).first(.recordName).map { Literal.name(of: $0) } ?? ""
            if let list = outline.entries.first(where: { $0.kind == .checklist && $0.name == name }) {
                return Self.append(coming.text, to: Node(tree: outline.tree, index: list.node), &bytes)
            }
        }
        if let last = outline.entries.last(where: { $0.kind == entry.kind }) {
            let end = Self.lineEnd(behind: outline.tree.range(ofNode: last.node).end, bytes)
            Self.insert(Self.margin(of: last.node, outline.tree, bytes) + coming.text + "\n", at: end, &bytes)
        } else {
            Self.insert(coming.text + "\n", at: Self.end(bytes), &bytes)
        }
    }

    private func putIntoAgenda(_ coming: Coming, _ outline: ScriptOutline, _ bytes: inout [UInt8]) {
        let place = place(of: coming.record)
        guard let day = place.day.flatMap({ Self.day($0, outline) }) else {
            return Self.insert("\n" + coming.text + "\n", at: Self.end(bytes), &bytes)
        }
        let container: Node?
        switch place {
        case .lane(_, let room): container = Self.lane(room, in: day)
        case .beside: container = Self.child(.alongside, of: day)
        case .flow, .nowhere: container = day
        }
        guard let container else { return Self.insert("\n" + coming.text + "\n", at: Self.end(bytes), &bytes) }
        let time = Self.time(of: Node(tree: new.tree, index: new.entries[coming.record].node))
        let later = ScriptOutline.items(of: container).first { sibling in
            guard sibling.kind == .record, let kind = ScriptOutline.kind(of: sibling) else { return false }
            if [Kind.parallel, .alongside].contains(kind) { return true }
            guard let time, let other = Self.time(of: sibling) else { return false }
            return other > time
        }
        Self.append(coming.text, to: container, before: later, &bytes)
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

    // MARK: Bytes

    private static func insert(_ text: String, at place: Int, _ bytes: inout [UInt8]) {
        bytes.insert(contentsOf: text.utf8, at: min(place, bytes.count))
    }

    /// Puts text into a record's block, before one of its items or at its end.
    private static func append(_ text: String, to node: Node, before item: Node? = nil, _ bytes: inout [UInt8]) {
        let tree = node.tree
        let margin = margin(of: node.index, tree, bytes) + "    "
        if let item { return insert(margin + text + "\n", at: lineStart(above: Int(item.range.start), bytes), &bytes) }
        guard let block = node.first(.block) else {
            return insert(" {\n\(margin)\(text)\n\(margin.dropLast(4))}", at: Int(node.range.end), &bytes)
        }
        let brace = tree.tokens[block.endToken - 1]
        if brace.startsLine {
            var start = Int(brace.start)
            while start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
            insert(margin + text + "\n", at: start, &bytes)
        } else {
            insert("\n\(margin)\(text)\n\(margin.dropLast(4))", at: Int(brace.start), &bytes)
        }
    }

    private static func margin(of node: NodeIndex, _ tree: SyntaxTree, _ bytes: [UInt8]) -> String {
        let start = Int(tree.range(ofNode: node).start)
        var first = start
        while first > 0, bytes[first - 1] != 0x0A { first -= 1 }
        return String(decoding: bytes[first..<start].prefix { $0 == 0x20 || $0 == 0x09 }, as: UTF8.self)
    }

    /// The beginning of a line, with the comments directly above it.
    private static func lineStart(above place: Int, _ bytes: [UInt8]) -> Int {
        var start = place
        while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
        while start > 0 {
            var before = start - 1
            while before > 0, bytes[before - 1] != 0x0A { before -= 1 }
            let line = bytes[before..<start].drop { $0 == 0x20 || $0 == 0x09 }
            guard line.first == UInt8(ascii: "#"), before > 0 else { break }
            start = before
        }
        return start
    }

    private static func lineEnd(behind place: ByteOffset, _ bytes: [UInt8]) -> Int {
        var end = Int(place)
        while end < bytes.count, bytes[end] != 0x0A { end += 1 }
        return min(end + 1, bytes.count)
    }

    /// The end of the script, before the marks and what explains them.
    private static func end(_ bytes: [UInt8]) -> Int {
        guard let range = ImportMarks(in: SourceFile(name: "", bytes: bytes)).range else { return bytes.count }
        return lineStart(above: Int(range.start), bytes)
    }
}
