/// A wording of the catalogue in its parts.
struct WordingTemplate {
    enum Part: Equatable {
        case words(String)
        /// A backtick: what stands between two of them is code.
        case codeEdge
        /// `{name}`, or `{name:or}` for a list joined by “or”.
        case value(String, joinedByOr: Bool)
        /// `{name|form|form}`: the form that goes with the number, `#` standing for it.
        case plural(String, [String])
    }

    let parts: [Part]

    /// By bytes: a report of a thousand findings reads as many wordings.
    init(_ wording: String) {
        var parts: [Part] = []
        let bytes = Array(wording.utf8)
        var start = 0
        func flush(_ end: Int) {
            if end > start { parts.append(.words(String(decoding: bytes[start..<end], as: UTF8.self))) }
        }
        var i = 0
        while i < bytes.count {
            if bytes[i] == UInt8(ascii: "`") {
                flush(i)
                parts.append(.codeEdge)
                start = i + 1
            } else if bytes[i] == UInt8(ascii: "{"), let close = bytes[i...].firstIndex(of: UInt8(ascii: "}")) {
                flush(i)
                parts.append(Self.placeholder(String(decoding: bytes[(i + 1)..<close], as: UTF8.self)))
                start = close + 1
                i = close
            }
            i += 1
        }
        flush(bytes.count)
        // One that nothing closes is a sign like others.
        if !parts.count(where: { $0 == .codeEdge }).isMultiple(of: 2), let last = parts.lastIndex(of: .codeEdge) {
            parts[last] = .words("`")
        }
        self.parts = parts
    }

    /// Text without placeholders, whose braces are braces.
    init(prose: String) {
        var parts: [Part] = []
        for (number, piece) in prose.split(separator: "`", omittingEmptySubsequences: false).enumerated() {
            if number > 0 { parts.append(.codeEdge) }
            if !piece.isEmpty { parts.append(.words(String(piece))) }
        }
        self.parts = parts
    }

    private static func placeholder(_ body: String) -> Part {
        guard body.utf8.contains(where: { $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: ":") }) else {
            return .value(body, joinedByOr: false)
        }
        let pieces = body.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        let name = pieces.first ?? ""
        if pieces.count > 1 { return .plural(name, Array(pieces.dropFirst())) }
        if name.hasSuffix(":or") { return .value(String(name.dropLast(3)), joinedByOr: true) }
        return .value(name, joinedByOr: false)
    }

    /// The names of its placeholders.
    var names: Set<String> {
        Set(
            parts.compactMap { part in
                switch part {
                case .value(let name, _), .plural(let name, _): name
                case .words, .codeEdge: nil
                }
            })
    }
}
