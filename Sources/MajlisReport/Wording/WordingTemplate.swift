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

    init(_ wording: String) {
        var parts: [Part] = []
        var words = ""
        func flush() {
            if !words.isEmpty { parts.append(.words(words)) }
            words = ""
        }
        var rest = wording[...]
        while let character = rest.first {
            if character == "`" {
                flush()
                parts.append(.codeEdge)
                rest.removeFirst()
            } else if character == "{", let close = rest.firstIndex(of: "}") {
                flush()
                parts.append(Self.placeholder(rest[rest.index(after: rest.startIndex)..<close]))
                rest = rest[rest.index(after: close)...]
            } else {
                let end = rest.dropFirst().firstIndex { $0 == "`" || $0 == "{" } ?? rest.endIndex
                words += rest[..<end]
                rest = rest[end...]
            }
        }
        flush()
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

    private static func placeholder(_ body: Substring) -> Part {
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
