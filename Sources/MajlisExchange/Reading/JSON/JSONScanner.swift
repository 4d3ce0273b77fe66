import MajlisText

/// Reads the bytes of a JSON file in one pass (RFC 8259). Several values behind each other are taken as pages of one answer.
struct JSONScanner {
    let bytes: UnsafeBufferPointer<UInt8>
    let lines: LineIndex
    var i = 0
    var nodes: [JSONDocument.Node] = []
    var keys = NameTable()
    var roots: [Int] = []
    /// The lists and objects that are open, the outermost first.
    var open: [Int] = []
    var doubles: [Int] = []
    var faultCount = 0
    var firstFault: TextRange?

    /// - Parameter source: in UTF-8.
    static func read(_ source: SourceFile) throws(ReadingFault) -> JSONDocument {
        let result: Result<JSONDocument, ReadingFault> = source.bytes.withUnsafeBufferPointer { bytes in
            var scanner = JSONScanner(bytes: bytes, lines: source.lines)
            do throws(ReadingFault) {
                try scanner.scan()
                return .success(
                    JSONDocument(
                        bytes: source.bytes, keys: scanner.keys.names, nodes: scanner.nodes, roots: scanner.roots,
                        doubles: scanner.doubles, faultCount: scanner.faultCount, firstFault: scanner.firstFault))
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }

    private mutating func scan() throws(ReadingFault) {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { i = 3 }
        nodes.reserveCapacity(bytes.count / 32)
        passSpaces()
        while i < bytes.count {
            roots.append(nodes.count)
            try scanValue(key: -1)
            while !open.isEmpty { try scanNext() }
            passSpaces()
        }
        if roots.isEmpty {
            throw ReadingFault(.importCutOff, bytes.count, bytes.count, ["what": .message(Message(.importNoContent))])
        }
    }

    /// Whatever comes next in the innermost list or object: a value, or its end.
    private mutating func scanNext() throws(ReadingFault) {
        let container = open[open.count - 1]
        let isObject = nodes[container].kind == .object
        let isFirst = nodes.count == container + 1
        passSpaces()
        guard i < bytes.count else { throw cutOff() }
        if bytes[i] == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
            i += 1
            close(container)
            return
        }
        if !isFirst {
            guard bytes[i] == UInt8(ascii: ",") else { throw unexpected(",") }
            i += 1
            passSpaces()
            guard i < bytes.count else { throw cutOff() }
        }
        guard isObject else { return try scanValue(key: -1) }
        guard bytes[i] == UInt8(ascii: "\"") else { throw unexpected("\"") }
        let (range, isMarked) = try scanText()
        let key = keys.number(of: Int(range.start)..<Int(range.end), in: bytes)
        if isMarked { keys.rename(key, JSONText.unescaped(bytes, range)) }
        passSpaces()
        guard i < bytes.count else { throw cutOff() }
        guard bytes[i] == UInt8(ascii: ":") else { throw unexpected(":") }
        i += 1
        passSpaces()
        guard i < bytes.count else { throw cutOff() }
        try scanValue(key: key)
    }

    private mutating func scanValue(key: Int32) throws(ReadingFault) {
        let start = i
        if nodes.count >= ReadingLimits.nodes {
            let limit = MessageArgument.number(ReadingLimits.nodes)
            throw malformed(start, i + 1, Message(.importTooMany, ["name": .message(Message(.importValues)), "limit": limit]))
        }
        switch bytes[i] {
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            if open.count >= ReadingLimits.depth {
                throw ReadingFault(.importTooDeep, start, i + 1, ["limit": .number(ReadingLimits.depth)])
            }
            open.append(nodes.count)
            let kind: JSONDocument.Kind = bytes[i] == UInt8(ascii: "{") ? .object : .list
            i += 1
            add(kind, key, TextRange(start, i))
        case UInt8(ascii: "\""):
            let (range, isMarked) = try scanText()
            add(.text, key, range)
            nodes[nodes.count - 1].isMarked = isMarked
        case UInt8(ascii: "t"): try scanWord("true", .yes, key)
        case UInt8(ascii: "f"): try scanWord("false", .no, key)
        case UInt8(ascii: "n"): try scanWord("null", .null, key)
        case UInt8(ascii: "-"), 0x30...0x39: try scanNumber(key)
        default: throw malformed(i, i + 1, Message(.importStraySign, ["sign": .code(shown(i, i + 1))]))
        }
    }

    private mutating func add(_ kind: JSONDocument.Kind, _ key: Int32, _ range: TextRange) {
        nodes.append(JSONDocument.Node(kind: kind, key: key, range: range, next: Int32(nodes.count + 1)))
    }

    /// Ends a list or an object, and looks for keys that stand in it twice.
    private mutating func close(_ container: Int) {
        open.removeLast()
        nodes[container].range.end = ByteOffset(i)
        nodes[container].next = Int32(nodes.count)
        guard nodes[container].kind == .object else { return }
        var seen: Set<Int32> = []
        var few: [Int32] = []
        var child = container + 1
        while child < nodes.count {
            let key = nodes[child].key
            if few.count < 24 {
                if few.contains(key) { doubles.append(child) } else { few.append(key) }
            } else {
                if seen.isEmpty { seen.formUnion(few) }
                if !seen.insert(key).inserted { doubles.append(child) }
            }
            child = Int(nodes[child].next)
        }
    }

    private mutating func scanWord(_ word: String, _ kind: JSONDocument.Kind, _ key: Int32) throws(ReadingFault) {
        let start = i
        for byte in word.utf8 {
            guard i < bytes.count else { throw cutOff(from: start) }
            guard bytes[i] == byte else {
                throw malformed(start, i + 1, Message(.importStraySign, ["sign": .code(shown(start, i + 1))]))
            }
            i += 1
        }
        add(kind, key, TextRange(start, i))
    }

    private mutating func scanNumber(_ key: Int32) throws(ReadingFault) {
        let start = i
        if bytes[i] == UInt8(ascii: "-") { i += 1 }
        let first = i
        var isGood = passDigits() && !(bytes[first] == 0x30 && i > first + 1)
        if isGood, i < bytes.count, bytes[i] == UInt8(ascii: ".") {
            i += 1
            isGood = passDigits()
        }
        if isGood, i < bytes.count, bytes[i] | 0x20 == UInt8(ascii: "e") {
            i += 1
            if i < bytes.count, bytes[i] == UInt8(ascii: "+") || bytes[i] == UInt8(ascii: "-") { i += 1 }
            isGood = passDigits()
        }
        if i >= bytes.count, !open.isEmpty { throw cutOff(from: start) }
        guard isGood else {
            throw malformed(start, max(i, start + 1), Message(.importBadNumber, ["name": .code(shown(start, min(i + 1, bytes.count)))]))
        }
        add(.number, key, TextRange(start, i))
    }

    /// False where there is none.
    private mutating func passDigits() -> Bool {
        let start = i
        while i < bytes.count, (0x30...0x39).contains(bytes[i]) { i += 1 }
        return i > start
    }
}
