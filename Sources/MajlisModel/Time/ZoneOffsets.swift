import Synchronization

/// The offsets of one zone, found out year by year and kept.
///
/// A zone's rules are asked for one day after the other, once for a year; where a day ends with another offset than it began with, the moment of
/// the change is searched within it. From then on a look-up is arithmetic. (Two changes that undo each other within a day have never been made.)
final class ZoneOffsets: Sendable {
    /// Seconds east of UTC at so many seconds since 1970.
    typealias Rules = @Sendable (Int64) -> Int32

    /// An offset and the first moment it is in force.
    struct Span: Sendable, Hashable {
        let start: Int64
        let offset: Int32
    }

    private let rules: Rules
    // A block is `daysPerBlock` days long and holds the spans that touch it, the first one beginning at or before its start.
    private let blocks = Mutex<[Int64: [Span]]>([:])

    private static let secondsPerDay: Int64 = 86_400
    private static let daysPerBlock: Int64 = 366
    private static let secondsPerBlock = secondsPerDay * daysPerBlock

    init(rules: @escaping Rules) {
        self.rules = rules
    }

    func offset(at instant: Int64) -> Int32 {
        let block = ZoneOffsets.block(of: instant)
        return blocks.withLock { ZoneOffsets.span(in: spans(of: block, &$0), at: instant).offset }
    }

    /// The spans in force from `first` to `last`, in order; neighbours differ in their offset.
    func spans(from first: Int64, to last: Int64) -> [Span] {
        blocks.withLock { cache in
            var result: [Span] = []
            var block = ZoneOffsets.block(of: first)
            while block * ZoneOffsets.secondsPerBlock <= last {
                for span in spans(of: block, &cache) where span.start <= last {
                    if let previous = result.last {
                        if previous.offset == span.offset { continue }
                        if span.start <= first { result.removeLast() }
                    }
                    result.append(span)
                }
                block += 1
            }
            return result
        }
    }

    /// The only offset in force from `first` to `last`; `nil` where it changes, and where the two lie in different blocks.
    func constantOffset(from first: Int64, to last: Int64) -> Int32? {
        let block = ZoneOffsets.block(of: first)
        guard block == ZoneOffsets.block(of: last) else { return nil }
        return blocks.withLock { cache in
            let spans = spans(of: block, &cache)
            if spans.count == 1 { return spans[0].offset }
            let span = ZoneOffsets.span(in: spans, at: last)
            return span.start <= first ? span.offset : nil
        }
    }

    private static func block(of instant: Int64) -> Int64 {
        let quotient = instant / secondsPerBlock
        return instant < 0 && quotient * secondsPerBlock != instant ? quotient - 1 : quotient
    }

    private static func span(in spans: [Span], at instant: Int64) -> Span {
        // Seldom more than three.
        spans.last { $0.start <= instant } ?? spans[0]
    }

    /// Never empty.
    private func spans(of block: Int64, _ cache: inout [Int64: [Span]]) -> [Span] {
        if let known = cache[block] { return known }
        let start = block * ZoneOffsets.secondsPerBlock
        var spans = [Span(start: start, offset: rules(start))]
        var dayStart = start
        var current = spans[0].offset
        for _ in 0..<ZoneOffsets.daysPerBlock {
            let dayEnd = dayStart + ZoneOffsets.secondsPerDay
            let next = rules(dayEnd)
            if next != current {
                let change = firstInstant(after: dayStart, notAfter: dayEnd, leaving: current)
                // What begins with the next block stands there.
                if change < start + ZoneOffsets.secondsPerBlock { spans.append(Span(start: change, offset: next)) }
                current = next
            }
            dayStart = dayEnd
        }
        cache[block] = spans
        return spans
    }

    /// The first moment of another offset, by halving.
    private func firstInstant(after low: Int64, notAfter high: Int64, leaving offset: Int32) -> Int64 {
        var (low, high) = (low, high)
        while high - low > 1 {
            let middle = low + (high - low) / 2
            if rules(middle) == offset { low = middle } else { high = middle }
        }
        return high
    }
}
