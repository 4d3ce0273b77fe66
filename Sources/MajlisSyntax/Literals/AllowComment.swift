import MajlisText

/// A comment that lets a finding pass: `# majlis: allow capacity the guests of honour stand`, `# مجلس: اسمح بـ تجاوز_السعة ضيوف الشرف وقوف`.
///
/// It is about the line it stands on; where it has a line to itself, about the next line that says something.
public struct AllowComment: Hashable, Sendable {
    /// From the word `majlis` to the last letter.
    public var range: TextRange
    /// The word behind the colon.
    public var verb: TextRange
    /// The rule's name; nil where none follows.
    public var rule: TextRange?
    /// What follows the rule's name; empty where nothing does.
    public var reason: String
    /// The line that it is about; empty at the end of the file where none follows.
    public var line: TextRange

    /// The word behind the colon, in English and in Arabic.
    public static let verbs = ["allow", "اسمح"]

    fileprivate static let markers = [Array("majlis:".utf8), Array("مجلس:".utf8)]
    /// Stands between the Arabic verb and the rule's name, or at the head of the name.
    fileprivate static let particle = Array("بـ".utf8)
}

extension SyntaxTree {
    /// The comments that let findings pass, in the order of the text. A file without them costs one look at every seventh byte.
    public var allowComments: [AllowComment] {
        let found = source.bytes.withUnsafeBufferPointer { bytes in
            AllowComment.markers.flatMap { marker in places(of: marker, in: bytes).map { (place: $0, length: marker.count) } }
        }
        return found.sorted { $0.place < $1.place }.compactMap { comment(at: $0.place, behind: $0.place + $0.length) }
    }

    /// Where some bytes stand: steps on by the whole length where the byte at hand is none of them (Horspool).
    private func places(of marker: [UInt8], in bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
        let count = marker.count
        var steps = [Int](repeating: count, count: 256)
        for (index, byte) in marker.dropLast().enumerated() { steps[Int(byte)] = count - 1 - index }
        var places: [Int] = []
        steps.withUnsafeBufferPointer { steps in
            var end = count - 1
            while end < bytes.count {
                if bytes[end] == marker[count - 1], (0..<count).allSatisfy({ bytes[end - count + 1 + $0] == marker[$0] }) {
                    places.append(end - count + 1)
                }
                end += steps[Int(bytes[end])]
            }
        }
        return places
    }

    private func comment(at place: Int, behind marker: Int) -> AllowComment? {
        // The first token behind the place, and what stands before it.
        var low = 0
        var high = tokens.count
        while low < high {
            let middle = (low + high) / 2
            if Int(tokens[middle].start) > place { high = middle } else { low = middle + 1 }
        }
        let next = low
        guard next < tokens.count,
            let piece = trivia(beforeToken: next).first(where: { $0.kind == .comment && $0.range.contains(ByteOffset(place)) }),
            source.bytes[Int(piece.range.start) + 1..<place].allSatisfy({ $0 == 0x20 || $0 == 0x09 })
        else { return nil }
        var reader = WordReader(bytes: source.bytes, place: marker, end: Int(piece.range.end))
        let verb = reader.word()
        reader.skip(AllowComment.particle)
        let rule = reader.word()
        let reason = reader.rest()
        let end = max(reader.lastLetter, marker)
        return AllowComment(
            range: TextRange(start: ByteOffset(place), end: ByteOffset(end)), verb: verb, rule: rule.isEmpty ? nil : rule,
            reason: source.text(reason), line: line(ofCommentAt: piece.range.start, before: next))
    }

    /// The line of the token before it where that stands on the comment's line, otherwise of the token behind it.
    private func line(ofCommentAt place: ByteOffset, before next: Int) -> TextRange {
        let line = source.lines.line(of: place)
        if next > 0, source.lines.line(of: max(tokens[next - 1].end, 1) - 1) == line {
            return source.lines.range(ofLine: line, in: source.bytes)
        }
        guard tokens[next].kind != .endOfFile else { return TextRange(start: place, end: place) }
        return source.lines.range(ofLine: source.lines.line(of: tokens[next].start), in: source.bytes)
    }
}

/// Reads words between spaces.
private struct WordReader {
    let bytes: [UInt8]
    var place: Int
    let end: Int
    private(set) var lastLetter = 0

    init(bytes: [UInt8], place: Int, end: Int) {
        self.bytes = bytes
        self.place = place
        self.end = end
    }

    private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

    private mutating func skipSpaces() {
        while place < end, isSpace(bytes[place]) { place += 1 }
    }

    mutating func word() -> TextRange {
        skipSpaces()
        let start = place
        while place < end, !isSpace(bytes[place]) { place += 1 }
        var stop = place
        // `allow capacity: the reason`
        if stop > start + 1, bytes[stop - 1] == UInt8(ascii: ":") || bytes[stop - 1] == UInt8(ascii: ",") { stop -= 1 }
        if stop > start { lastLetter = stop }
        return TextRange(start: ByteOffset(start), end: ByteOffset(stop))
    }

    mutating func skip(_ particle: [UInt8]) {
        skipSpaces()
        if bytes[place..<end].starts(with: particle) { place += particle.count }
    }

    /// What is left, without the marks and spaces around it.
    mutating func rest() -> TextRange {
        while place < end, isSpace(bytes[place]) || bytes[place] == UInt8(ascii: "-") || bytes[place] == UInt8(ascii: ":") { place += 1 }
        var stop = end
        while stop > place, isSpace(bytes[stop - 1]) { stop -= 1 }
        if stop > place { lastLetter = stop }
        return TextRange(start: ByteOffset(place), end: ByteOffset(stop))
    }
}
