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
    private var wording: ScriptWording { changes.wording }

    /// A record on its way into the script.
    private struct Coming {
        var record: Int
        var text: String
    }

    /// Text that goes in at a place of the script.
    private struct Insertion {
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

    private static func parsed(_ bytes: [UInt8]) -> ScriptOutline {
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

    // MARK: Places of the agenda

    /// Where a part of the agenda stands.
    private enum Place: Hashable {
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
        guard let day = Self.day(name, Self.parsed(bytes)) else { return }
        switch place {
        case .lane(_, let room):
            if Self.lane(room, in: day) != nil { return }
            let lane = "\(wording.word(Kind.lane)) \(ProgrammeScript.written(room)) {\n}"
            if let parallel = Self.child(.parallel, of: day) {
                Self.append(lane, to: parallel, &bytes)
            } else {
                // Before what stands beside the rest of the day.
                Self.append(
                    "\(wording.word(Kind.parallel)) {\n\(Self.indented(lane, by: "    "))\n}", to: day,
                    before: Self.child(.alongside, of: day), &bytes)
            }
        case .beside:
            if Self.child(.alongside, of: day) == nil { Self.append("\(wording.word(Kind.alongside)) {\n}", to: day, &bytes) }
        case .flow: if day.first(.block) == nil { Self.append("", to: day, &bytes) }
        case .nowhere: return
        }
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

    // MARK: Bytes

    private static func insert(_ text: String, at place: Int, _ bytes: inout [UInt8]) {
        bytes.insert(contentsOf: text.utf8, at: min(place, bytes.count))
    }

    private static func append(_ text: String, to node: Node, before item: Node? = nil, _ bytes: inout [UInt8]) {
        let insertion = insertion(of: text, into: node, before: item, bytes)
        insert(insertion.text, at: insertion.place, &bytes)
    }

    /// Where text goes into a record's block: before one of its items or at its end.
    private static func insertion(of text: String, into node: Node, before item: Node? = nil, _ bytes: [UInt8]) -> Insertion {
        let tree = node.tree
        let margin = margin(of: node.index, tree, bytes) + "    "
        let text = indented(text, by: margin)
        if let item { return Insertion(place: lineStart(above: Int(item.range.start), bytes), time: 0, text: text + "\n") }
        guard let block = node.first(.block) else {
            return Insertion(place: Int(node.range.end), time: 0, text: " {\n\(text.isEmpty ? "" : text + "\n")\(margin.dropLast(4))}")
        }
        let brace = tree.tokens[block.endToken - 1]
        guard brace.startsLine else {
            return Insertion(place: Int(brace.start), time: 0, text: "\n\(text)\n\(margin.dropLast(4))")
        }
        var start = Int(brace.start)
        while start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
        return Insertion(place: start, time: 0, text: text + "\n")
    }

    /// A record's text with its lines behind a margin; its last line tells which margin it had.
    private static func indented(_ text: String, by margin: String) -> String {
        if text.isEmpty { return "" }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let had = lines[lines.count - 1].prefix { $0 == " " || $0 == "\t" }.count
        let moved = lines.dropFirst().map { line in
            let own = line.prefix { $0 == " " || $0 == "\t" }.count
            return line.isEmpty ? "" : margin + line.dropFirst(min(own, had))
        }
        return ([margin + lines[0]] + moved).joined(separator: "\n")
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
        let start = lineStart(above: Int(range.start), bytes)
        // The empty line above them stays there.
        return start > 1 && bytes[start - 1] == 0x0A && bytes[start - 2] == 0x0A ? start - 1 : start
    }
}
