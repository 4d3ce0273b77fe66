import MajlisModel

/// A stretch of time that takes a room, a person or a track.
struct Span {
    /// On the axis of `AgendaEvents`; the end is not included.
    var start: Int64
    var end: Int64
    /// The outermost session or item: what belongs to one of them does not conflict.
    var owner: RecordID
    /// The session, item or part whose time it is.
    var event: RecordID
    /// The role in which a person is there.
    var role: RecordID?

    func isBefore(_ other: Span) -> Bool {
        start != other.start ? start < other.start : event < other.event
    }
}

/// Spans by what they take, each bucket in the order of time.
struct SpanBuckets {
    private let offsets: [Int32]
    private let spans: [Span]
    /// Records with a bucket that is not empty, in ascending order.
    let keys: [RecordID]

    /// `count` is the number of records.
    init(_ entries: [(key: RecordID, span: Span)], count: Int) {
        // Counting sort: entries keep their order within a bucket, which nearly always is the order of time already.
        var offsets = [Int32](repeating: 0, count: count + 1)
        for entry in entries { offsets[entry.key.index + 1] += 1 }
        var keys: [RecordID] = []
        for index in 0..<count {
            if offsets[index + 1] > 0 { keys.append(RecordID(index)) }
            offsets[index + 1] += offsets[index]
        }
        var next = offsets
        let blank = Span(start: 0, end: 0, owner: RecordID(0), event: RecordID(0))
        var spans = [Span](repeating: blank, count: entries.count)
        for entry in entries {
            spans[Int(next[entry.key.index])] = entry.span
            next[entry.key.index] += 1
        }
        for key in keys {
            let range = Int(offsets[key.index])..<Int(offsets[key.index + 1])
            let isSorted = range.dropFirst().allSatisfy { !spans[$0].isBefore(spans[$0 - 1]) }
            if !isSorted { spans[range].sort { $0.isBefore($1) } }
        }
        self.offsets = offsets
        self.spans = spans
        self.keys = keys
    }

    subscript(key: RecordID) -> ArraySlice<Span> {
        guard key.index + 1 < offsets.count else { return [] }
        return spans[Int(offsets[key.index])..<Int(offsets[key.index + 1])]
    }
}
