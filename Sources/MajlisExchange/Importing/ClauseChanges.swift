import MajlisReport
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// Compares what an import says with what a script says, clause by clause, and decides who is right.
struct ClauseChanges {
    let old: ScriptOutline
    let new: ScriptOutline
    let matching: RecordMatching
    let wording: ScriptWording
    let cancelsMissing: Bool

    /// Of clauses, in the script as it was.
    var edits: [TextEdit] = []
    var findings: [Diagnostic] = []
    private(set) var remarks: [Message] = []
    var counts = ScriptUpdate.Counts()
    /// Records of the import that the script gets.
    private(set) var added: [Int] = []
    /// Records of the import whose partner changes its place.
    private(set) var moved: [Int] = []
    /// Fields that the script has to declare.
    private(set) var fields: [(kind: Kind, names: [String])] = []
    /// What a planner calls records now, by name, with what the last import called them.
    private var aliases: [String: String] = [:]
    /// Names that what is written into the script refers to.
    private var used: Set<String> = []

    /// Records of the script that this update marks as cancelled.
    var cancelled: Set<Int> = []

    init(old: ScriptOutline, new: ScriptOutline, matching: RecordMatching, wording: ScriptWording, cancelsMissing: Bool) {
        (self.old, self.new, self.matching, self.wording, self.cancelsMissing) = (old, new, matching, wording, cancelsMissing)
        for (place, entry) in old.entries.enumerated() {
            if let mark = matching.mark(of: place), mark.name != entry.name { aliases[entry.name] = mark.name }
        }
    }

    mutating func run() {
        for found in matching.ambiguous {
            let subject = subject(new.entries[found.new])
            remarks.append(Message(.importAmbiguous, ["id": .code(found.id), "count": .number(found.count), "subject": subject]))
        }
        let unclear = Set(matching.ambiguous.map(\.new))
        for record in new.entries.indices where !unclear.contains(record) {
            if let partner = matching.partners[record] {
                compare(record, partner)
            } else if !matching.leftOut.contains(record) {
                add(record)
            }
        }
        leaveOut()
        for place in matching.vanished { vanish(place) }
        declareFields()
    }

    /// The script with its clauses as they are to be.
    func applied() -> [UInt8] {
        let sorted = edits.enumerated().sorted { one, two in
            (one.element.location.range.start, one.offset) < (two.element.location.range.start, two.offset)
        }
        var kept: [TextEdit] = []
        for (_, edit) in sorted where edit.location.range.start >= kept.last?.location.range.end ?? 0 { kept.append(edit) }
        return kept.applied(to: old.tree.source.bytes)
    }

    private mutating func add(_ record: Int) {
        added.append(record)
        counts.added += 1
        for part in new.entries[record].parts { use(part.value) }
    }

    private mutating func use(_ value: PartValue) {
        for case .word(let word) in value.pieces { used.insert(word) }
    }

    /// What a planner has taken out stays out, unless something new needs it.
    private mutating func leaveOut() {
        for record in matching.leftOut.sorted() {
            let entry = new.entries[record]
            if used.contains(entry.name), ![Kind.session, .task, .participant].contains(entry.family) {
                add(record)
            } else {
                remarks.append(Message(.importLeftOut, ["subject": subject(entry)]))
            }
        }
        added.sort()
    }

    // MARK: Clauses

    private mutating func compare(_ record: Int, _ place: Int) {
        let (mine, theirs) = (new.entries[record], old.entries[place])
        let mark = matching.mark(of: place)
        let gone = theirs.parts.map(\.key).filter { key in mine.part(key) == nil && mark?[key] != nil }
        var isChanged = changeKind(mine, theirs, mark)
        var isMoved = false
        var additions: [String] = []
        // The date of a day is what it is known by.
        for key in mine.parts.map(\.key) + gone where key != "literal" {
            let (value, current) = (mine.value(key), theirs.value(key))
            // A file that no longer says where it is does not move the conference.
            if value == current || value == nil && key == Clause.zone.english { continue }
            guard decides(key, value, current, mark) else {
                if isContested(key, value, current, mark) { contest(key, mine, theirs, mark == nil ? .importEditUnknown : .importEditKept) }
                continue
            }
            if !theirs.isWritten {
                contest(key, mine, theirs, old.home(of: theirs) == .table ? .importRowKept : .importOtherScriptKept)
                continue
            }
            if key == "day" || key == "room" && (theirs.part(key)?.nodes.isEmpty ?? true) && theirs.family == .session {
                isMoved = true
                continue
            }
            isChanged = true
            if key == "at" { isMoved = true }
            if key == Clause.status.english, Self.isCancelled(current), mark?[ImportMarks.missing] != nil { restore(theirs) }
            if let value { use(value) }
            replace(key, mine, theirs, &additions)
        }
        warnOfCancellation(mine, theirs, mark)
        if !additions.isEmpty { insert(additions, into: theirs) }
        if isMoved, theirs.family == .session { moved.append(record) }
        if isMoved { counts.moved += 1 } else if isChanged { counts.changed += 1 }
    }

    /// A session that the file calls an item or a break now, where the script still calls it as the last import did.
    private mutating func changeKind(_ mine: ScriptOutline.Entry, _ theirs: ScriptOutline.Entry, _ mark: ImportMarks.Mark?) -> Bool {
        guard mine.kind != theirs.kind, mark?.kind == theirs.kind.english, theirs.isWritten else { return false }
        let head = old.tree.location(ofToken: old.node(of: theirs).firstToken)
        edits.append(TextEdit(head, wording.word(mine.kind)))
        return true
    }

    /// Whether the file's value is taken.
    func decides(_ key: String, _ value: PartValue?, _ current: PartValue?, _ mark: ImportMarks.Mark?) -> Bool {
        guard let mark else { return current == nil }
        return current?.mark(aliases) == mark[key]
    }

    /// Whether the file has changed as well.
    func isContested(_ key: String, _ value: PartValue?, _ current: PartValue?, _ mark: ImportMarks.Mark?) -> Bool {
        guard let mark else { return true }
        return value?.mark(aliases) != mark[key]
    }

    private mutating func contest(
        _ key: String, _ mine: ScriptOutline.Entry, _ theirs: ScriptOutline.Entry, _ code: MessageCode
    ) {
        let place = theirs.part(key)?.nodes.first ?? theirs.node
        let written = mine.part(key).map { text(of: $0) } ?? ""
        let value: MessageArgument = written.isEmpty ? .word(Literal.none.english) : .code(Self.shortened(written))
        var arguments: KeyValuePairs<String, MessageArgument> = ["clause": word(key), "subject": subject(theirs), "value": value]
        if code == .importOtherScriptKept {
            arguments = [
                "clause": word(key), "subject": subject(theirs), "value": value, "script": .code(old.tree.source.name),
                "path": .code(old.trees[theirs.tree].source.name),
            ]
        }
        var finding = Diagnostic(code, at: old.location(of: place, in: theirs), arguments)
        finding.subjects = [theirs.name]
        if !written.isEmpty, !written.contains("\n"), code != .importRowKept {
            finding.suggestions = [Message(.importWayOutValue, ["clause": .code(Self.shortened(written))])]
        }
        findings.append(finding)
        counts.kept += 1
    }

    /// How a part is called: a clause by its word, a field by its name.
    private func word(_ key: String) -> MessageArgument { key.hasSuffix(":") ? .code(String(key.dropLast())) : .word(key) }

    func subject(_ entry: ScriptOutline.Entry) -> MessageArgument {
        entry.title?.firstText.map { .text($0) } ?? .code(entry.name)
    }

    private static func shortened(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
        return line.count > 80 ? line.prefix(79) + "…" : line
    }

    // MARK: Edits

    /// The nodes of a part as the new import writes them; a room that a lane gives is written as a clause.
    private func text(of part: ScriptOutline.Part) -> String {
        if part.nodes.isEmpty {
            let words = part.value.pieces.compactMap { piece in
                if case .word(let word) = piece { ProgrammeScript.written(word) } else { nil }
            }
            return "\(wording.word(Clause.room)) \(words.joined(separator: wording.comma))"
        }
        return part.nodes.map { Node(tree: new.tree, index: $0).text }.joined(separator: "\n")
    }

    private mutating func replace(
        _ key: String, _ mine: ScriptOutline.Entry, _ theirs: ScriptOutline.Entry, _ additions: inout [String]
    ) {
        guard let part = theirs.part(key), let first = part.nodes.first else {
            if let part = mine.part(key) { additions.append(text(of: part)) }
            return
        }
        var group: [TextEdit] = []
        if let written = mine.part(key).map({ text(of: $0) }) {
            group.append(TextEdit(old.tree.location(ofNode: first), written))
        } else {
            group.append(removal(of: first))
        }
        group += part.nodes.dropFirst().map { removal(of: $0) }
        edits += group
    }

    /// Takes a clause out, with its line where nothing else stands there.
    private func removal(of node: NodeIndex) -> TextEdit {
        let bytes = old.tree.source.bytes
        let range = old.tree.range(ofNode: node)
        var (start, end) = (Int(range.start), Int(range.end))
        while start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
        let beginsLine = start == 0 || bytes[start - 1] == 0x0A
        if beginsLine, end < bytes.count, bytes[end] == 0x0A { end += 1 }
        return TextEdit(
            Location(file: old.tree.file, range: TextRange(start: ByteOffset(start), end: ByteOffset(end))), "")
    }

    /// Writes clauses into a record's block, or gives it one.
    mutating func insert(_ clauses: [String], into entry: ScriptOutline.Entry) {
        let node = Node(tree: old.tree, index: entry.node)
        let source = old.tree.source
        let line = source.lines.range(ofLine: source.lines.line(of: node.range.start), in: source.bytes)
        let margin = String(source.text(line).prefix { $0 == " " || $0 == "\t" })
        let inner = margin + "    "
        // A title belongs behind the name.
        let titles = clauses.filter { $0.hasPrefix("\"") }
        let others = clauses.filter { !$0.hasPrefix("\"") }
        if let title = titles.first, let name = node.first(.recordName) ?? node.first(.recordReferences) {
            put(" \(title)", at: name.range.end)
        }
        if others.isEmpty { return }
        let lines = others.map { "\(inner)\($0)\n" }.joined()
        guard let block = node.first(.block) else { return put(" {\n\(lines)\(margin)}", at: node.range.end) }
        let brace = block.tree.tokens[block.endToken - 1]
        if brace.startsLine {
            var start = Int(brace.start)
            while start > 0, source.bytes[start - 1] == 0x20 || source.bytes[start - 1] == 0x09 { start -= 1 }
            put(lines, at: ByteOffset(start))
        } else {
            put("\n\(lines)\(margin)", at: brace.start)
        }
    }

    private mutating func put(_ text: String, at place: ByteOffset) {
        edits.append(TextEdit(Location(file: old.tree.file, range: TextRange(start: place, end: place)), text))
    }

    // MARK: Fields

    private mutating func declareFields() {
        for (kind, names) in new.fields.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            let missing = names.filter { !(old.fields[kind] ?? []).contains($0) }
            if !missing.isEmpty { fields.append((kind, missing)) }
        }
    }

    // MARK: Marks

    /// The marks of this import. Records that the file has no more keep theirs, and so do those whose values have not changed.
    func marks(_ before: ImportMarks) -> ImportMarks {
        var marks = ImportMarks()
        let unclear = Set(matching.ambiguous.map(\.new))
        for (record, entry) in new.entries.enumerated() where !entry.name.isEmpty && !unclear.contains(record) {
            if let place = matching.partners[record], let mark = matching.mark(of: place), isSame(mark, entry) {
                marks.add(mark)
            } else {
                marks.add(ImportMarks.Mark(entry, aliases))
            }
        }
        for place in matching.vanished {
            guard var mark = matching.mark(of: place) else { continue }
            if cancelled.contains(place) { mark.cancel() }
            marks.add(mark)
        }
        return marks
    }

    private func isSame(_ mark: ImportMarks.Mark, _ entry: ScriptOutline.Entry) -> Bool {
        let values = entry.parts.filter { !$0.value.pieces.isEmpty }
        return mark.kind == entry.kind.english && mark.values.count == values.count
            && values.allSatisfy { mark[$0.key] == $0.value.mark(aliases) }
    }
}
