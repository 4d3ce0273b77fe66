import MajlisModel

// Which spans of one bucket overlap.
//
// Most buckets have no overlap at all, which one pass with the latest end so far shows. Otherwise the spans of one owner are merged first, so
// that any two that still overlap are a pair to report. The pairs are listed up to a limit, by the later start; how many there are in all
// follows from starts and ends alone: whoever begins meets all that have begun and not ended. So a bucket of n spans costs n log n, even where
// every span overlaps every other.

/// Two sessions that conflict, in whatever order.
struct OwnerPair: Hashable {
    let lower: RecordID
    let upper: RecordID
}

/// The overlapping pairs of one bucket.
struct OverlapSweep {
    struct Pair {
        /// The one that begins first.
        var first: Span
        var second: Span

        var overlap: Int64 { min(first.end, second.end) - second.start }
        var owners: OwnerPair { OwnerPair(lower: min(first.owner, second.owner), upper: max(first.owner, second.owner)) }
    }

    private(set) var pairs: [Pair] = []
    /// Pairs that are not listed.
    private(set) var rest = 0

    /// `spans` are in the order of time.
    /// - Parameter slack: how many seconds longer each lasts; only tests, which must notice the difference, give any.
    init(_ spans: ArraySlice<Span>, limit: Int, slack: Int64 = 0) {
        let spans = slack == 0 ? spans : OverlapSweep.lengthened(spans, by: slack)[...]
        guard OverlapSweep.hasOverlap(spans) else { return }
        let merged = OverlapSweep.merged(spans)
        list(merged, limit: limit)
        if pairs.count == limit { rest = OverlapSweep.count(merged) - pairs.count }
    }

    private static func lengthened(_ spans: ArraySlice<Span>, by slack: Int64) -> [Span] {
        spans.map { span in
            var span = span
            span.end += slack
            return span
        }
    }

    /// Whether spans of different owners overlap.
    private static func hasOverlap(_ spans: ArraySlice<Span>) -> Bool {
        var end = Int64.min
        var owner = RecordID(0)
        for span in spans {
            if span.start < end {
                // All that have not ended belong to one owner.
                if span.owner != owner { return true }
                end = max(end, span.end)
            } else {
                end = span.end
                owner = span.owner
            }
        }
        return false
    }

    /// The spans of each owner joined where they overlap, in the order of time. The outermost record stands for what was joined.
    private static func merged(_ spans: ArraySlice<Span>) -> [Span] {
        var merged: [Span] = []
        for span in spans.sorted(by: { $0.owner != $1.owner ? $0.owner < $1.owner : $0.isBefore($1) }) {
            if var last = merged.last, last.owner == span.owner, span.start < last.end {
                if span.event < last.event { (last.event, last.role) = (span.event, span.role) }
                last.end = max(last.end, span.end)
                merged[merged.count - 1] = last
            } else {
                merged.append(span)
            }
        }
        merged.sort { $0.isBefore($1) }
        return merged
    }

    private mutating func list(_ spans: [Span], limit: Int) {
        var active: [Span] = []
        for span in spans {
            active.removeAll { $0.end <= span.start }
            for other in active {
                guard pairs.count < limit else { return }
                pairs.append(Pair(first: other, second: span))
            }
            active.append(span)
        }
    }

    private static func count(_ spans: [Span]) -> Int {
        let ends = spans.map(\.end).sorted()
        var ended = 0
        var count = 0
        for (begun, span) in spans.enumerated() {
            while ended < ends.count, ends[ended] <= span.start { ended += 1 }
            count += begun - ended
        }
        return count
    }
}
