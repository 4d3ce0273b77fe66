/// Which lines differ between two texts.
///
/// Lines that occur once on both sides hold the two together (patience); what lies between them is compared line by line (Myers).
/// So moved blocks read well, and a file in which every line changed costs no more than one in which few did.
public struct LineDiff: Sendable {
    let old: LineTable
    let new: LineTable
    /// Whether a line of the old text is gone, and whether one of the new text has been added.
    private(set) var isRemoved: [Bool]
    private(set) var isAdded: [Bool]

    /// More differences than this in a part without an anchor, and the part counts as replaced.
    private static let editLimit = 256

    public init(old: [UInt8], new: [UInt8]) {
        var numbers: [LineTable.Key: Int] = [:]
        self.old = LineTable(old, &numbers)
        self.new = LineTable(new, &numbers)
        isRemoved = [Bool](repeating: false, count: self.old.ids.count)
        isAdded = [Bool](repeating: false, count: self.new.ids.count)
        compare(Part(old: 0..<self.old.ids.count, new: 0..<self.new.ids.count))
    }

    public var isEmpty: Bool { !isRemoved.contains(true) && !isAdded.contains(true) }

    // MARK: Comparing

    private struct Part {
        var old: Range<Int>
        var new: Range<Int>
    }

    private mutating func compare(_ whole: Part) {
        var waiting = [whole]
        while let next = waiting.popLast() {
            let part = trimmed(next)
            if part.old.isEmpty || part.new.isEmpty {
                replace(part)
                continue
            }
            let anchors = anchors(in: part)
            if anchors.isEmpty {
                if !compareByLines(part) { replace(part) }
                continue
            }
            var (i, j) = (part.old.lowerBound, part.new.lowerBound)
            for anchor in anchors {
                waiting.append(Part(old: i..<anchor.old, new: j..<anchor.new))
                (i, j) = (anchor.old + 1, anchor.new + 1)
            }
            waiting.append(Part(old: i..<part.old.upperBound, new: j..<part.new.upperBound))
        }
    }

    private mutating func replace(_ part: Part) {
        for line in part.old { isRemoved[line] = true }
        for line in part.new { isAdded[line] = true }
    }

    /// A part without the equal lines at its beginning and its end.
    private func trimmed(_ part: Part) -> Part {
        var (i, j) = (part.old.lowerBound, part.new.lowerBound)
        var (iEnd, jEnd) = (part.old.upperBound, part.new.upperBound)
        while i < iEnd, j < jEnd, old.ids[i] == new.ids[j] {
            i += 1
            j += 1
        }
        while i < iEnd, j < jEnd, old.ids[iEnd - 1] == new.ids[jEnd - 1] {
            iEnd -= 1
            jEnd -= 1
        }
        return Part(old: i..<iEnd, new: j..<jEnd)
    }

    // MARK: Anchors

    private struct Anchor {
        var old: Int
        var new: Int
    }

    /// The longest run, in the order of both texts, of lines that stand exactly once on each side of the part.
    private func anchors(in part: Part) -> [Anchor] {
        let places = uniquePlaces(part.new, new)
        let common = uniquePlaces(part.old, old).compactMap { id, line in places[id].map { Anchor(old: line, new: $0) } }
        return longestRising(common.sorted { $0.old < $1.old })
    }

    /// Where each line stands that stands there once.
    private func uniquePlaces(_ lines: Range<Int>, _ table: LineTable) -> [Int: Int] {
        var places: [Int: Int?] = [:]
        for line in lines {
            // The value of a line that stands twice is nil.
            if places.updateValue(line, forKey: table.ids[line]) != nil { places.updateValue(nil, forKey: table.ids[line]) }
        }
        return places.compactMapValues { $0 }
    }

    /// Patience sorting: the longest subsequence whose places in the new text rise.
    private func longestRising(_ anchors: [Anchor]) -> [Anchor] {
        var tops: [Int] = []
        var before = [Int](repeating: -1, count: anchors.count)
        for (index, anchor) in anchors.enumerated() {
            var (low, high) = (0, tops.count)
            while low < high {
                let middle = (low + high) / 2
                if anchors[tops[middle]].new < anchor.new { low = middle + 1 } else { high = middle }
            }
            if low > 0 { before[index] = tops[low - 1] }
            if low == tops.count { tops.append(index) } else { tops[low] = index }
        }
        var result: [Anchor] = []
        var index = tops.last ?? -1
        while index >= 0 {
            result.append(anchors[index])
            index = before[index]
        }
        return result.reversed()
    }

    // MARK: Line by line

    /// The shortest edit of a part; false where it is longer than the limit.
    private mutating func compareByLines(_ part: Part) -> Bool {
        let (n, m) = (part.old.count, part.new.count)
        let limit = min(n + m, Self.editLimit)
        var ends = [Int](repeating: 0, count: 2 * limit + 3)
        let middle = limit + 1
        var trace: [[Int]] = []
        for edits in 0...limit {
            trace.append(ends)
            for diagonal in stride(from: -edits, through: edits, by: 2) {
                let down = diagonal == -edits || (diagonal != edits && ends[middle + diagonal - 1] < ends[middle + diagonal + 1])
                var x = down ? ends[middle + diagonal + 1] : ends[middle + diagonal - 1] + 1
                var y = x - diagonal
                while x < n, y < m, x >= 0, y >= 0, old.ids[part.old.lowerBound + x] == new.ids[part.new.lowerBound + y] {
                    x += 1
                    y += 1
                }
                ends[middle + diagonal] = x
                if x >= n, y >= m {
                    walkBack(part, trace, middle)
                    return true
                }
            }
        }
        return false
    }

    private mutating func walkBack(_ part: Part, _ trace: [[Int]], _ middle: Int) {
        var (x, y) = (part.old.count, part.new.count)
        for edits in stride(from: trace.count - 1, to: 0, by: -1) {
            let ends = trace[edits]
            let diagonal = x - y
            let down = diagonal == -edits || (diagonal != edits && ends[middle + diagonal - 1] < ends[middle + diagonal + 1])
            let previous = down ? diagonal + 1 : diagonal - 1
            x = ends[middle + previous]
            y = x - previous
            if down {
                if y < part.new.count { isAdded[part.new.lowerBound + y] = true }
            } else if x < part.old.count {
                isRemoved[part.old.lowerBound + x] = true
            }
        }
    }
}

/// The lines of a text, each with a number that equal lines share.
struct LineTable: Sendable {
    let bytes: [UInt8]
    /// Each line with its line end.
    let ranges: [Range<Int>]
    let ids: [Int]

    typealias Key = ArraySlice<UInt8>

    init(_ bytes: [UInt8], _ numbers: inout [Key: Int]) {
        var ranges: [Range<Int>] = []
        var start = 0
        for (index, byte) in bytes.enumerated() where byte == 0x0A {
            ranges.append(start..<index + 1)
            start = index + 1
        }
        if start < bytes.count { ranges.append(start..<bytes.count) }
        self.bytes = bytes
        self.ranges = ranges
        var ids: [Int] = []
        ids.reserveCapacity(ranges.count)
        for range in ranges {
            let key = bytes[range]
            let number = numbers[key] ?? numbers.count
            numbers[key] = number
            ids.append(number)
        }
        self.ids = ids
    }
}
