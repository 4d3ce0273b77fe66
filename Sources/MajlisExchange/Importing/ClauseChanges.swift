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
    private var edits: [TextEdit] = []
    private(set) var findings: [Diagnostic] = []
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
    private var cancelled: Set<Int> = []

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
    private func decides(_ key: String, _ value: PartValue?, _ current: PartValue?, _ mark: ImportMarks.Mark?) -> Bool {
        guard let mark else { return current == nil }
        return current?.mark(aliases) == mark[key]
    }

    /// Whether the file has changed as well.
    private func isContested(_ key: String, _ value: PartValue?, _ current: PartValue?, _ mark: ImportMarks.Mark?) -> Bool {
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

    private func subject(_ entry: ScriptOutline.Entry) -> MessageArgument {
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
    private mutating func insert(_ clauses: [String], into entry: ScriptOutline.Entry) {
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

    // MARK: What is gone

    private static let silent: Set<Kind> = [.conference, .organization, .category, .role, .place, .venue, .checklist]

    private mutating func vanish(_ place: Int) {
        let entry = old.entries[place]
        if Self.silent.contains(entry.kind) || Self.isCancelled(entry.value(Clause.status.english)) { return }
        let clause = wording.clause(.status, .cancelled)
        let mayCancel = entry.kind == .session || entry.kind == .item
        if mayCancel, cancelsMissing, entry.isWritten {
            if let node = entry.part(Clause.status.english)?.nodes.first {
                edits.append(TextEdit(old.tree.location(ofNode: node), clause))
            } else {
                insert([clause], into: entry)
            }
            counts.cancelled += 1
            cancelled.insert(place)
            return findings.append(Diagnostic(.importCancelled, at: location(of: entry), ["subject": subject(entry)]))
        }
        counts.gone += 1
        var finding = Diagnostic(.importVanished, at: location(of: entry), ["subject": subject(entry)])
        finding.subjects = [entry.name]
        if mayCancel {
            finding.suggestions = [Message(.importWayOutCancel, ["clause": .code(clause), "option": .command("--cancel-missing")])]
        }
        findings.append(finding)
    }

    private func location(of entry: ScriptOutline.Entry) -> Location { old.location(of: entry.node, in: entry) }

    // MARK: What comes back

    private static func isCancelled(_ value: PartValue?) -> Bool { value?.pieces == [.word(Choice.cancelled.english)] }

    private mutating func restore(_ entry: ScriptOutline.Entry) {
        findings.append(Diagnostic(.importRestored, at: location(of: entry), ["subject": subject(entry)]))
    }

    /// A planner's own cancellation stands, though readers of the file still expect the session.
    private mutating func warnOfCancellation(_ mine: ScriptOutline.Entry, _ theirs: ScriptOutline.Entry, _ mark: ImportMarks.Mark?) {
        let key = Clause.status.english
        guard theirs.family == .session, Self.isCancelled(theirs.value(key)), !Self.isCancelled(mine.value(key)),
            let node = theirs.part(key)?.nodes.first, !decides(key, mine.value(key), theirs.value(key), mark),
            mine.value(key) == nil || !isContested(key, mine.value(key), theirs.value(key), mark)
        else { return }
        let clause = MessageArgument.code(Node(tree: old.trees[theirs.tree], index: node).text)
        findings.append(
            Diagnostic(.importCancelledHere, at: old.location(of: node, in: theirs), ["subject": subject(theirs), "clause": clause]))
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
        guard mark.kind == entry.kind.english, mark.values.count == values.count else { return false }
        return values.allSatisfy { mark[$0.key] == $0.value.mark(aliases) }
    }
}
