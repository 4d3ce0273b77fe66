extension LineDiff {
    /// The difference in the unified format that `patch` and `git apply` read; nothing where the texts are equal.
    public func unified(oldName: String, newName: String, context: Int = 3) -> [UInt8] {
        var out: [UInt8] = []
        for hunk in hunks(context: context) {
            if out.isEmpty { out += Array("--- \(oldName)\n+++ \(newName)\n".utf8) }
            out += Array("@@ -\(Self.extent(hunk.old)) +\(Self.extent(hunk.new)) @@\n".utf8)
            var (i, j) = (hunk.old.lowerBound, hunk.new.lowerBound)
            while i < hunk.old.upperBound || j < hunk.new.upperBound {
                if i < hunk.old.upperBound, isRemoved[i] {
                    Self.append(UInt8(ascii: "-"), old, i, to: &out)
                    i += 1
                } else if j < hunk.new.upperBound, isAdded[j] {
                    Self.append(UInt8(ascii: "+"), new, j, to: &out)
                    j += 1
                } else {
                    Self.append(UInt8(ascii: " "), old, i, to: &out)
                    i += 1
                    j += 1
                }
            }
        }
        return out
    }

    /// Lines that changed, with the lines around them.
    private struct Hunk {
        var old: Range<Int>
        var new: Range<Int>
    }

    private func hunks(context: Int) -> [Hunk] {
        var hunks: [Hunk] = []
        var (i, j) = (0, 0)
        while i < isRemoved.count || j < isAdded.count {
            let (iStart, jStart) = (i, j)
            while i < isRemoved.count, isRemoved[i] { i += 1 }
            while j < isAdded.count, isAdded[j] { j += 1 }
            if i == iStart, j == jStart {
                i += 1
                j += 1
                continue
            }
            let before = min(context, iStart)
            let after = min(context, isRemoved.count - i)
            if let last = hunks.indices.last, hunks[last].old.upperBound >= iStart - before {
                hunks[last].old = hunks[last].old.lowerBound..<i + after
                hunks[last].new = hunks[last].new.lowerBound..<j + after
            } else {
                hunks.append(Hunk(old: iStart - before..<i + after, new: jStart - before..<j + after))
            }
        }
        return hunks
    }

    private static func extent(_ range: Range<Int>) -> String {
        switch range.count {
        case 0: "\(range.lowerBound),0"
        case 1: "\(range.lowerBound + 1)"
        default: "\(range.lowerBound + 1),\(range.count)"
        }
    }

    private static func append(_ sign: UInt8, _ table: LineTable, _ line: Int, to out: inout [UInt8]) {
        out.append(sign)
        out += table.bytes[table.ranges[line]]
        if out.last != 0x0A { out += Array("\n\\ No newline at end of file\n".utf8) }
    }
}
