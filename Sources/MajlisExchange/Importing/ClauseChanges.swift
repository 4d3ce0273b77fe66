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
    /// Parts of the agenda that may change their place.
    private(set) var moves: [Move] = []
    /// Fields that the script has to declare.
    private(set) var fields: [(kind: Kind, names: [String])] = []
    /// What a planner calls records now, by name, with what the last import called them.
    private var aliases: [String: String] = [:]
    /// Names that what is written into the script refers to.
    private var used: Set<String> = []

    /// A part of the agenda whose place or time is another now, by what the file has decided of it; all else is as a planner wants it.
    struct Move {
        /// Of the import.
        var record: Int
        /// Of the script.
        var place: Int
        /// Its day and its room from now on, in the script's names.
        var day: String?
        var room: String?
        var changesDay = false
        /// Its lane gave it the room, or it had none.
        var changesRoom = false
        /// Whether it had a time that could be told, and whether it has one now.
        var hadTime: Bool
        var hasTime: Bool
    }

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
        let left = matching.leftOut.sorted()
        var needed: Set<Int> = []
        var isDone = false
        // What comes back may need others.
        while !isDone {
            isDone = true
            for record in left where !needed.contains(record) {
                let entry = new.entries[record]
                guard used.contains(entry.name), ![Kind.session, .task, .participant].contains(entry.family) else { continue }
                needed.insert(record)
                add(record)
                isDone = false
            }
        }
        for record in left where !needed.contains(record) {
            remarks.append(Message(.importLeftOut, ["subject": subject(new.entries[record])]))
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
        var move = Move(
            record: record, place: place, day: theirs.value("day")?.name, room: theirs.value("room")?.name,
            hadTime: Self.tellsTime(theirs.value("at")), hasTime: Self.tellsTime(theirs.value("at")))
        var additions: [String] = []
        var mayClash = false
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
            if let value { use(value) }
            if theirs.family == .session {
                switch key {
                case "day": move.day = value?.name
                case "room": move.room = value?.name
                case "at": (isMoved, move.hasTime) = (true, Self.tellsTime(value))
                case "for": mayClash = true
                default: break
                }
                if isOfPlace(key, theirs) {
                    if key == "day" { move.changesDay = true } else { move.changesRoom = true }
                    isMoved = true
                    continue
                }
            }
            isChanged = true
            if key == Clause.status.english, Self.isCancelled(current), mark?[ImportMarks.missing] != nil { restore(theirs) }
            replace(key, mine, theirs, &additions)
        }
        warnOfCancellation(mine, theirs, mark)
        if !additions.isEmpty { insert(additions, into: theirs) }
        if isMoved || mayClash { moves.append(move) }
        if isMoved { counts.moved += 1 } else if isChanged { counts.changed += 1 }
    }

    /// Whether what stands around a part of the agenda says this of it, and no clause of its own; a room that nothing says may come to be said so.
    private func isOfPlace(_ key: String, _ theirs: ScriptOutline.Entry) -> Bool {
        guard let part = theirs.part(key) else { return key == "day" || key == "room" && theirs.day != nil }
        return part.nodes.isEmpty
    }

    /// `at 09:00`, and not `at tbd`.
    private static func tellsTime(_ value: PartValue?) -> Bool {
        value.map { $0.pieces != [.word(MajlisVocabulary.Literal.tbd.english)] } ?? false
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
        // Within a day no clause says another one.
        let isClause = key != "day" || !isOfPlace(key, theirs)
        if isClause, !written.isEmpty, !written.contains("\n"), code != .importRowKept {
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
