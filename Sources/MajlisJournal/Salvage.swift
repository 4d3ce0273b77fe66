import Glibc

/// Finds entries in the bytes of a damaged journal, without asking the database about them.
///
/// Every place in the file is tried that could be the beginning of an entry's row, and what is found there counts only where the entry's
/// own digest confirms it. So a damaged page, or a damaged index above it, costs no entry but those whose own bytes are damaged.
struct Salvage {
    private let bytes: [UInt8]
    private let pageSize = JournalSchema.pageSize

    /// The types of the last three columns, as a row has them: bytes, 32 each.
    private static let digestType: UInt8 = 12 + 2 * UInt8(Digest.size)

    /// Of the longest text.
    private static let largestType = 13 + 2 * EntryDraft.longestText

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// What could be entries, whole or not: by number, and of each number those that differ.
    func entries() -> [Int: [JournalEntry]] {
        var found: [Int: [JournalEntry]] = [:]
        var place = 2
        while place < bytes.count {
            guard bytes[place] == Self.digestType, bytes[place - 1] == Self.digestType, bytes[place - 2] == Self.digestType else {
                place += 1
                continue
            }
            for entry in candidates(headerEnd: place + 1) where !(found[entry.number]?.contains(entry) ?? false) {
                found[entry.number, default: []].append(entry)
            }
            place += 1
        }
        return found
    }

    /// Rows whose header ends there.
    private func candidates(headerEnd: Int) -> [JournalEntry] {
        var entries: [JournalEntry] = []
        // Its own length, a null for the number, four types, three types of digests.
        for length in 8...24 where headerEnd - length >= 2 {
            let start = headerEnd - length
            guard Int(bytes[start]) == length, bytes[start + 1] == 0, let types = types(from: start + 2, through: headerEnd - 3) else {
                continue
            }
            for number in 1...9 {
                for size in 1...5 where start - number - size >= 0 {
                    if let entry = entry(cell: start - number - size, sizeLength: size, numberLength: number, header: start, length, types)
                    {
                        entries.append(entry)
                    }
                }
            }
        }
        return entries
    }

    /// The types of id, text, moment and person.
    private func types(from start: Int, through end: Int) -> [Int]? {
        var types: [Int] = []
        var place = start
        while place < end {
            guard let (value, length) = number(at: place, in: bytes) else { return nil }
            types.append(Int(truncatingIfNeeded: value))
            place += length
        }
        guard place == end, types.count == 4,
            [types[0], types[1], types[3]].allSatisfy({ (13...Self.largestType).contains($0) && $0 % 2 == 1 }),
            (0...9).contains(types[2]), types[2] != 7
        else { return nil }
        return types
    }

    private func entry(cell: Int, sizeLength: Int, numberLength: Int, header: Int, _ length: Int, _ types: [Int]) -> JournalEntry? {
        guard let (size, one) = number(at: cell, in: bytes), one == sizeLength,
            let (entryNumber, other) = number(at: cell + sizeLength, in: bytes), other == numberLength,
            let entryNumber = Int(exactly: entryNumber), entryNumber > 0
        else { return nil }
        let texts = [types[0], types[1], types[3]].map { ($0 - 13) / 2 }
        let moment = [0, 1, 2, 3, 4, 6, 8, 0, 0, 0][types[2]]
        let wanted = length + texts.reduce(moment, +) + 3 * Digest.size
        guard size == wanted, wanted <= EntryDraft.longestText + 3_000, let payload = payload(at: header, size: wanted) else { return nil }

        var place = length
        func take(_ count: Int) -> [UInt8] {
            defer { place += count }
            return Array(payload[place..<(place + count)])
        }
        let id = take(texts[0])
        let text = take(texts[1])
        let at = take(moment)
        let by = take(texts[2])
        guard let script = Digest(bytes: take(Digest.size)), let previous = Digest(bytes: take(Digest.size)),
            let hash = Digest(bytes: take(Digest.size))
        else { return nil }
        let draft = EntryDraft(
            id: String(decoding: id, as: UTF8.self), text: String(decoding: text, as: UTF8.self), recordedAt: signed(at, type: types[2]),
            recordedBy: String(decoding: by, as: UTF8.self), script: script)
        return JournalEntry(draft, number: entryNumber, previous: previous, hash: hash)
    }

    /// A row's bytes: those on its page, and for long ones the chain of pages that they go on in.
    private func payload(at start: Int, size: Int) -> [UInt8]? {
        let most = pageSize - 35
        var local = size
        if size > most {
            let least = (pageSize - 12) * 32 / 255 - 23
            let share = least + (size - least) % (pageSize - 4)
            local = share <= most ? share : least
        }
        let pageEnd = (start / pageSize + 1) * pageSize
        guard start + local <= min(pageEnd, bytes.count) else { return nil }
        var payload = Array(bytes[start..<(start + local)])
        guard size > local else { return payload }
        guard var next = pageNumber(at: start + local) else { return nil }
        while payload.count < size {
            let page = (next - 1) * pageSize
            let count = min(pageSize - 4, size - payload.count)
            guard next > 0, page + 4 + count <= bytes.count, let following = pageNumber(at: page) else { return nil }
            payload += bytes[(page + 4)..<(page + 4 + count)]
            next = following
        }
        return payload
    }

    private func pageNumber(at place: Int) -> Int? {
        guard place + 4 <= bytes.count else { return nil }
        return bytes[place..<(place + 4)].reduce(0) { $0 << 8 | Int($1) }
    }

    private func signed(_ bytes: [UInt8], type: Int) -> Int64 {
        if type == 9 { return 1 }
        guard let first = bytes.first else { return 0 }
        return bytes.dropFirst().reduce(Int64(Int8(bitPattern: first))) { $0 << 8 | Int64($1) }
    }

    /// A number of one to nine bytes, as SQLite writes them.
    private func number(at start: Int, in bytes: [UInt8]) -> (value: UInt64, length: Int)? {
        var value: UInt64 = 0
        for index in 0..<9 {
            guard start + index < bytes.count else { return nil }
            let byte = bytes[start + index]
            if index == 8 { return (value << 8 | UInt64(byte), 9) }
            value = value << 7 | UInt64(byte & 0x7F)
            if byte & 0x80 == 0 { return (value, index + 1) }
        }
        return nil
    }
}
