/// Edits that can be made together: none overlaps another; of two that do, the first that was added stays.
public struct EditPlan: Sendable {
    private var edits: [FileID: [TextEdit]] = [:]

    public init() {}

    public var isEmpty: Bool { edits.isEmpty }

    public var files: [FileID] { edits.keys.sorted() }

    /// Adds all edits of a fix, or none of them where one overlaps what is there.
    /// - Returns: whether they were added.
    public mutating func add(_ fix: FixIt) -> Bool { add(fix.edits) }

    /// The same for edits that belong together.
    public mutating func add(_ new: [TextEdit]) -> Bool {
        for (index, edit) in new.enumerated() {
            let others = edits[edit.location.file] ?? []
            let own = new[..<index].filter { $0.location.file == edit.location.file }
            if (others + own).contains(where: { Self.overlap($0.location.range, edit.location.range) }) { return false }
        }
        for edit in new { edits[edit.location.file, default: []].append(edit) }
        return true
    }

    /// The bytes of a file after its edits.
    public func applied(to bytes: [UInt8], of file: FileID) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var place = 0
        for edit in (edits[file] ?? []).sorted(by: { $0.location.range.start < $1.location.range.start }) {
            let start = min(Int(edit.location.range.start), bytes.count)
            guard start >= place else { continue }
            result += bytes[place..<start]
            result += Array(edit.replacement.utf8)
            place = min(max(Int(edit.location.range.end), start), bytes.count)
        }
        result += bytes[place...]
        return result
    }

    /// Two insertions at one place overlap too: nobody could tell which comes first.
    private static func overlap(_ a: TextRange, _ b: TextRange) -> Bool {
        a.start == b.start || a.start < b.end && b.start < a.end
    }
}

extension [TextEdit] {
    /// The bytes of a file after these edits, which are in the order of the text and do not overlap.
    public func applied(to bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + 8 * count)
        var place = 0
        for edit in self {
            result += bytes[place..<Int(edit.location.range.start)]
            result += edit.replacement.utf8
            place = Int(edit.location.range.end)
        }
        result += bytes[place...]
        return result
    }
}
