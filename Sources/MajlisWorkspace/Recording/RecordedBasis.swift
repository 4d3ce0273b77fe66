import MajlisJournal
import MajlisLanguage
import MajlisLibrary
import MajlisModel
import MajlisRuntime
import MajlisText

/// What new events are judged on: everything that was recorded, or what the events up to a day have come to and those after it.
package struct RecordedBasis {
    package var entries: [JournalEntry]
    /// What a snapshot holds of the others; nil where there are none.
    package var start: KeptState?
    /// How many entries there are, those that only the snapshot holds included.
    package var count: Int

    package static func whole(_ entries: [JournalEntry]) -> RecordedBasis {
        RecordedBasis(entries: entries, start: nil, count: entries.count)
    }
}

/// What events up to a day have come to, as bytes, and which entries are not in it.
package struct KeptState {
    /// The state's last day.
    package var through: CivilDate
    /// Numbers of the entries that are dated after that day, in their order.
    package var later: [Int]
    /// As `FoldState` writes itself.
    package var state: [UInt8]

    private static let version: UInt8 = 1

    package init(through: CivilDate, later: [Int], state: [UInt8]) {
        self.through = through
        self.later = later
        self.state = state
    }

    package var bytes: [UInt8] {
        var bytes = [Self.version]
        for number in [Int(through.daysSince1970), later.count] + later {
            withUnsafeBytes(of: Int64(number).littleEndian) { bytes.append(contentsOf: $0) }
        }
        return bytes + state
    }

    package init?(bytes: [UInt8]) {
        guard bytes.first == Self.version else { return nil }
        var rest = bytes.dropFirst()
        func number() -> Int? {
            guard rest.count >= 8 else { return nil }
            defer { rest = rest.dropFirst(8) }
            return Int(Int64(truncatingIfNeeded: rest.prefix(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }))
        }
        guard let day = number().flatMap({ CivilDate(daysSince1970: $0) }), let count = number(), (0...(rest.count / 8)).contains(count)
        else {
            return nil
        }
        later = []
        later.reserveCapacity(count)
        for _ in 0..<count {
            guard let entry = number() else { return nil }
            later.append(entry)
        }
        through = day
        state = Array(rest)
    }

    /// Under what a state is kept: it is good for the same scripts and the same program only.
    package static func key(of scripts: Digest) -> Digest {
        var hasher = DigestHasher()
        hasher.add("majlis state")
        hasher.add(scripts.bytes)
        hasher.add(Version.program)
        for library in StandardLibrary.all { hasher.add(library.source) }
        return hasher.finish()
    }
}
