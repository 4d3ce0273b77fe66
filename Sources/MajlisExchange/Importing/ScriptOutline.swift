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
    }

    let tree: SyntaxTree
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

    init(_ tree: SyntaxTree) {
        self.tree = tree
        for child in tree.root.children { visit(child, around: [], day: nil) }
    }

    private mutating func visit(_ node: Node, around: [NodeIndex], day: String?) {
        if node.kind == .extend { return noteFields(node) }
        guard node.kind == .record, let kind = Self.kind(of: node) else { return }
        var day = day
        if Self.kinds.contains(kind) {
            let entry = entry(node, kind, around: around, day: day)
            if kind == .day { day = entry.name }
            entries.append(entry)
        } else if !Self.containers.contains(kind) {
            return
        }
        for child in Self.items(of: node) where child.kind == .record { visit(child, around: around + [node.index], day: day) }
    }

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
            case .fieldAssignment: add(Literal.name(ofToken: first, in: tree) + ":", PartValue(item, from: first + 2), item)
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
        place(&entry)
        return entry
    }

    /// The room of the lane and the day around a part of the agenda are as good as clauses of its own.
    private func place(_ entry: inout Entry) {
        guard entry.family == .session else { return }
        if entry.value("room") == nil, let lane = entry.around.last.map({ Node(tree: tree, index: $0) }), Self.kind(of: lane) == .lane,
            let reference = lane.first(.recordReferences)
        {
            entry.parts.append(Part(key: "room", value: PartValue(reference, from: reference.firstToken), nodes: []))
        }
        if let day = entry.day, entry.value("day") == nil { entry.parts.append(Part(key: "day", value: PartValue(name: day), nodes: [])) }
    }

    private mutating func noteFields(_ node: Node) {
        lastExtension = node.index
        guard node.endToken > node.firstToken + 1, let kind = Vocabulary.meanings(of: tree.tokens[node.firstToken + 1].word).kind else {
            return
        }
        for item in Self.items(of: node) where item.kind == .field {
            fields[kind, default: []].append(Literal.name(ofToken: item.firstToken + 1, in: tree))
        }
    }
}

/// What a clause says, without regard to how it is written.
struct PartValue: Equatable {
    enum Piece: Equatable {
        case text(String)
        /// A name, or a word of the language by its English form.
        case word(String)
        case sign(String)
    }

    private(set) var pieces: [Piece]

    init(name: String) { pieces = [.word(name)] }

    init(piece: Piece) { pieces = [piece] }

    init(_ node: Node, from first: Int) {
        pieces = []
        if let length = Self.seconds(node) {
            pieces = [.sign("\(length)s")]
            return
        }
        for index in first..<max(first, node.endToken) {
            if let piece = Self.piece(index, node.tree) { pieces.append(piece) }
        }
    }

    /// Values of a clause that stands there twice.
    mutating func join(_ other: PartValue) { pieces += [.sign(",")] + other.pieces }

    var texts: [String] { pieces.compactMap { if case .text(let text) = $0 { text } else { nil } } }
    var firstText: String? { texts.first }

    private static func piece(_ index: Int, _ tree: SyntaxTree) -> Piece? {
        let token = tree.tokens[index]
        switch token.kind {
        case .text, .blockText: return .text(lines(Literal.text(ofToken: index, in: tree)))
        case .quotedWord: return .word(Literal.name(ofToken: index, in: tree))
        case .word: return .word(english(token.word) ?? Literal.name(ofToken: index, in: tree))
        // Braces and `;` are layout: what they hold is there with and without them.
        case .leftBrace, .rightBrace, .semicolon, .endOfFile: return nil
        default: return .sign(plain(tree.source.bytes[Int(token.start)..<Int(token.end)]))
        }
    }

    /// Editors change the ends of lines.
    private static func lines(_ text: String) -> String {
        guard text.utf8.contains(0x0D) else { return text }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            if byte == 0x0A, bytes.last == 0x0D { bytes.removeLast() }
            bytes.append(byte)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func english(_ word: WordID) -> String? {
        if word == .none { return nil }
        let meanings = Vocabulary.meanings(of: word)
        return meanings.literal?.english ?? meanings.choice?.english ?? meanings.clause?.english ?? meanings.kind?.english
            ?? meanings.unit?.english ?? meanings.function?.english ?? meanings.property?.english
    }

    /// Digits 0-9, hyphens in dates, nothing between groups of digits.
    private static func plain(_ bytes: ArraySlice<UInt8>) -> String {
        var plain = ""
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            switch scalar.value {
            case 0x660...0x669: plain += String(scalar.value - 0x660)
            case 0x6F0...0x6F9: plain += String(scalar.value - 0x6F0)
            case 0x2F where bytes.count > 1: plain += "-"
            case 0x60C: plain += ","
            case 0x5F, 0x66C, 0x200E, 0x200F: continue
            default: plain.unicodeScalars.append(scalar)
            }
        }
        return plain
    }

    /// The length in a clause that holds nothing else: `90m` and `1h30m` are the same.
    private static func seconds(_ node: Node) -> Int? {
        guard node.kind == .clause, let value = node.children.first(where: { _ in true }), value.endToken == node.endToken,
            let amounts = Literal.duration(of: value)
        else { return nil }
        var seconds = 0
        for amount in amounts {
            guard let number = amount.number.integer else { return nil }
            switch amount.unit {
            case .second: seconds += Int(number)
            case .minute: seconds += Int(number) * 60
            case .hour: seconds += Int(number) * 3600
            default: return nil
            }
        }
        return seconds
    }

    // MARK: Marks

    /// Four letters that nearly always differ where the value does.
    /// - Parameter aliases: names that have changed since, with what they were.
    func mark(_ aliases: [String: String] = [:]) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        func add(_ tag: UInt8, _ text: String) {
            hash = (hash ^ UInt64(tag)) &* 0x100_0000_01B3
            for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        }
        for piece in pieces {
            switch piece {
            case .text(let text): add(1, text)
            case .word(let word): add(2, aliases[word] ?? word)
            case .sign(let sign): add(3, sign)
            }
        }
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
        let folded = hash ^ (hash >> 29) ^ (hash >> 47)
        let chosen = [18, 12, 6, 0].map { letters[Int(folded >> UInt64($0) & 63)] }
        return String(decoding: chosen, as: UTF8.self)
    }
}
