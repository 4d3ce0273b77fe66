/// The text that is being edited and the place of the cursor in it, both in Unicode scalars.
struct EditBuffer: Equatable {
    var scalars: [Unicode.Scalar]
    var cursor: Int

    init(_ text: String = "", cursor: Int? = nil) {
        scalars = Array(text.unicodeScalars)
        self.cursor = min(cursor ?? scalars.count, scalars.count)
    }

    init(scalars: [Unicode.Scalar], cursor: Int) {
        self.scalars = scalars
        self.cursor = cursor
    }

    var text: String { Self.string(scalars[...]) }
    var isAtEnd: Bool { cursor == scalars.count }

    static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    /// Offset in UTF-8 of a place, and the other way round.
    func offset(of index: Int) -> Int { scalars[..<index].reduce(0) { $0 + UTF8.width($1) } }

    func index(atOffset offset: Int) -> Int {
        var sum = 0
        for (index, scalar) in scalars.enumerated() {
            if sum >= offset { return index }
            sum += UTF8.width(scalar)
        }
        return scalars.count
    }

    // MARK: Changes

    mutating func insert(_ text: some Sequence<Unicode.Scalar>) {
        let new = Array(text)
        scalars.insert(contentsOf: new, at: cursor)
        cursor += new.count
    }

    /// Takes a part out and puts the cursor there.
    @discardableResult
    mutating func remove(_ range: Range<Int>) -> [Unicode.Scalar] {
        let removed = Array(scalars[range])
        scalars.removeSubrange(range)
        cursor = range.lowerBound
        return removed
    }

    mutating func replace(_ range: Range<Int>, with text: String) {
        remove(range)
        insert(text.unicodeScalars)
    }
}

// MARK: - Lines

extension EditBuffer {
    func lineStart(at index: Int) -> Int { scalars[..<index].lastIndex(of: "\n").map { $0 + 1 } ?? 0 }
    func lineEnd(at index: Int) -> Int { scalars[index...].firstIndex(of: "\n") ?? scalars.count }

    /// Whether only spaces stand between the beginning of the line and the cursor.
    var isInIndent: Bool { scalars[lineStart(at: cursor)..<cursor].allSatisfy { $0 == " " } }

    /// The letters (with what belongs to them) between the beginning of the line and the cursor.
    var column: Int { Self.string(scalars[lineStart(at: cursor)..<cursor]).count }

    /// The place above or below in that column; `nil` where there is no such line.
    func place(linesDown: Int, column: Int) -> Int? {
        let start: Int
        if linesDown < 0 {
            let current = lineStart(at: cursor)
            guard current > 0 else { return nil }
            start = lineStart(at: current - 1)
        } else {
            let end = lineEnd(at: cursor)
            guard end < scalars.count else { return nil }
            start = end + 1
        }
        let line = Self.string(scalars[start..<lineEnd(at: start)])
        return start + line.prefix(column).unicodeScalars.count
    }
}

// MARK: - Letters and words

extension EditBuffer {
    /// How far one looks for the limits of a letter with its marks.
    private static let longestCluster = 64

    func clusterEnd(after index: Int) -> Int {
        guard index < scalars.count else { return scalars.count }
        let text = Self.string(scalars[index..<min(index + Self.longestCluster, scalars.count)])
        return index + (text.first?.unicodeScalars.count ?? 1)
    }

    func clusterStart(before index: Int) -> Int {
        guard index > 0 else { return 0 }
        let text = Self.string(scalars[max(0, index - Self.longestCluster)..<index])
        return index - (text.last?.unicodeScalars.count ?? 1)
    }

    /// What Backspace takes: a mark alone, so that a wrong haraka does not cost the letter; else the whole letter.
    func deletionStart(before index: Int) -> Int {
        guard index > 0 else { return 0 }
        switch scalars[index - 1].properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .spacingMark: return index - 1
        default: return clusterStart(before: index)
        }
    }

    static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII {
            return scalar == "_" || ("0"..."9").contains(scalar) || ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
        }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark, .spacingMark,
            .enclosingMark, .decimalNumber, .letterNumber, .otherNumber, .connectorPunctuation:
            return true
        default:
            return scalar == "\u{200C}" || scalar == "\u{200D}"
        }
    }

    func wordStart(before index: Int) -> Int {
        var place = index
        while place > 0, !Self.isWordScalar(scalars[place - 1]) { place -= 1 }
        while place > 0, Self.isWordScalar(scalars[place - 1]) { place -= 1 }
        return place
    }

    func wordEnd(after index: Int) -> Int {
        var place = index
        while place < scalars.count, !Self.isWordScalar(scalars[place]) { place += 1 }
        while place < scalars.count, Self.isWordScalar(scalars[place]) { place += 1 }
        return place
    }
}
