/// What is to be recorded: one event as a line of the language, with who recorded it, when, and for which scripts.
public struct EntryDraft: Hashable, Sendable {
    /// Chosen by whoever records: the same id twice is the same entry, and is recorded once.
    public var id: String
    /// One line.
    public var text: String
    /// Seconds since 1970-01-01 00:00 UTC.
    public var recordedAt: Int64
    public var recordedBy: String
    /// Of the scripts that the event was judged by.
    public var script: Digest

    public init(id: String, text: String, recordedAt: Int64, recordedBy: String, script: Digest) {
        self.id = id
        self.text = text
        self.recordedAt = recordedAt
        self.recordedBy = recordedBy
        self.script = script
    }

    /// An id that no other entry has, for an event that nobody will send twice.
    public static func freshID() -> String {
        var generator = SystemRandomNumberGenerator()
        return "event-" + Digest(of: (0..<4).flatMap { _ in withUnsafeBytes(of: generator.next(), Array.init) }).hex.prefix(24)
    }

    /// The longest text of one event, in bytes.
    public static let longestText = 1 << 20
    /// The longest id and the longest name of who records, in bytes.
    public static let longestName = 1_000

    /// Whether it can be kept: one line that is not empty, an id, and no character that a line or a database could end at.
    public var isWellFormed: Bool {
        func isOneLine(_ text: String) -> Bool { !text.utf8.contains { $0 < 0x20 && $0 != 0x09 } }
        return !id.isEmpty && id.utf8.count <= Self.longestName && recordedBy.utf8.count <= Self.longestName
            && text.utf8.count <= Self.longestText && text.contains { !$0.isWhitespace } && [id, text, recordedBy].allSatisfy(isOneLine)
    }
}

/// What was recorded, with its place in the chain: every entry's digest is reckoned from that of the entry before it.
public struct JournalEntry: Hashable, Sendable {
    /// From 1, without gaps.
    public var number: Int
    public var draft: EntryDraft
    public var previous: Digest
    public var hash: Digest

    public var id: String { draft.id }
    public var text: String { draft.text }
    public var recordedAt: Int64 { draft.recordedAt }
    public var recordedBy: String { draft.recordedBy }
    public var script: Digest { draft.script }

    /// The entry that follows `previous`.
    public init(_ draft: EntryDraft, number: Int, after previous: Digest) {
        self.init(draft, number: number, previous: previous, hash: Self.hash(of: draft, number: number, after: previous))
    }

    /// As it was read; `isIntact` tells whether it is what was recorded.
    init(_ draft: EntryDraft, number: Int, previous: Digest, hash: Digest) {
        self.number = number
        self.draft = draft
        self.previous = previous
        self.hash = hash
    }

    /// What the digest should be.
    var reckonedHash: Digest { Self.hash(of: draft, number: number, after: previous) }

    /// Whether nothing of it has been changed since it was recorded.
    public var isIntact: Bool { hash == reckonedHash }

    private static func hash(of draft: EntryDraft, number: Int, after previous: Digest) -> Digest {
        var hasher = DigestHasher()
        hasher.add("majlis journal entry 1")
        hasher.add(Int64(number))
        hasher.add(draft.id)
        hasher.add(draft.text)
        hasher.add(draft.recordedAt)
        hasher.add(draft.recordedBy)
        hasher.add(draft.script.bytes)
        hasher.add(previous.bytes)
        return hasher.finish()
    }
}

/// How far the chain reaches: how many entries there are and the digest of the last.
public struct JournalHead: Hashable, Sendable {
    public var count: Int
    public var hash: Digest

    public init(count: Int, hash: Digest) {
        self.count = count
        self.hash = hash
    }

    public static let empty = JournalHead(count: 0, hash: .zero)
}
