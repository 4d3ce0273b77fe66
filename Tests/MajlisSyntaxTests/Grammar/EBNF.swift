/// `Grammar/majlis.ebnf`, read: productions by name, and what stands on their right side.
struct EBNF {
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    struct Production {
        var name: String
        var parameters: [String]
        var body: Expression
    }

    indirect enum Expression {
        case sequence([Expression])
        case choice([Expression])
        case optional(Expression)
        case zeroOrMore(Expression)
        case oneOrMore(Expression)
        /// `&( … )`
        case follows(Expression)
        /// `!( … )`
        case followsNot(Expression)
        /// `>( … )`
        case longest(Expression)
        /// A production, or a token, with its arguments.
        case reference(String, [String])
        /// `'…'`
        case characters(String)
        /// `[a-z]`, `#x20`; true where it is all but these.
        case set([ClosedRange<UInt32>], isNegated: Bool)
        /// `infix"where"`
        case word(group: String, english: String)
        /// `[[ … ]]`, with the variable that it names, if any.
        case condition(String, binds: String?)
    }

    private(set) var productions: [Production] = []
    private(set) var index: [String: Int] = [:]

    subscript(name: String) -> Production? { index[name].map { productions[$0] } }

    init(_ text: String) throws {
        var reader = Reader(text)
        while let name = try reader.productionName() {
            let parameters = try reader.arguments()
            try reader.expect("::=")
            guard index[name] == nil else { throw Failure(description: "\(name) stands twice") }
            index[name] = productions.count
            productions.append(Production(name: name, parameters: parameters, body: try reader.choice()))
        }
    }

    /// Whether a name is a token's: upper case with hyphens.
    static func isToken(_ name: String) -> Bool { name.allSatisfy { $0.isUppercase || $0 == "-" } }
}

/// Reads the notation that the head of the file explains.
private struct Reader {
    private let text: [Unicode.Scalar]
    private var i = 0

    init(_ text: String) { self.text = Array(text.unicodeScalars) }

    // MARK: Characters

    private mutating func skipSpace() {
        while i < text.count {
            if text[i].properties.isWhitespace {
                i += 1
            } else if starts("/*") {
                i += 2
                while i < text.count, !starts("*/") { i += 1 }
                i += 2
            } else {
                return
            }
        }
    }

    private func starts(_ prefix: String, at offset: Int = 0) -> Bool {
        let wanted = Array(prefix.unicodeScalars)
        return i + offset + wanted.count <= text.count && Array(text[(i + offset)..<(i + offset + wanted.count)]) == wanted
    }

    private mutating func take(_ prefix: String) -> Bool {
        skipSpace()
        guard starts(prefix) else { return false }
        i += prefix.unicodeScalars.count
        return true
    }

    mutating func expect(_ prefix: String) throws {
        guard take(prefix) else { throw failure("\(prefix) is missing") }
    }

    private func failure(_ what: String) -> EBNF.Failure {
        let line = text[..<min(i, text.count)].count { $0 == "\n" } + 1
        return EBNF.Failure(description: "majlis.ebnf:\(line): \(what)")
    }

    private mutating func name() -> String? {
        skipSpace()
        var name = String.UnicodeScalarView()
        while i < text.count, text[i].properties.isAlphabetic || (text[i] == "-" && !name.isEmpty) {
            name.append(text[i])
            i += 1
        }
        return name.isEmpty ? nil : String(name)
    }

    // MARK: Productions

    mutating func productionName() throws -> String? {
        skipSpace()
        guard i < text.count else { return nil }
        guard let name = name() else { throw failure("a production is expected") }
        return name
    }

    /// `<K, C>`
    mutating func arguments() throws -> [String] {
        guard i < text.count, text[i] == "<" else { return [] }
        i += 1
        var names: [String] = []
        repeat {
            guard let name = name() else { throw failure("a parameter is missing") }
            names.append(name)
        } while take(",")
        try expect(">")
        return names
    }

    mutating func choice() throws -> EBNF.Expression {
        var branches = [try sequence()]
        while take("|") { branches.append(try sequence()) }
        return branches.count == 1 ? branches[0] : .choice(branches)
    }

    private mutating func sequence() throws -> EBNF.Expression {
        var parts: [EBNF.Expression] = []
        while let part = try primary() { parts.append(try repeated(part)) }
        guard !parts.isEmpty else { throw failure("an empty alternative") }
        return parts.count == 1 ? parts[0] : .sequence(parts)
    }

    private mutating func repeated(_ part: EBNF.Expression) throws -> EBNF.Expression {
        switch i < text.count ? text[i] : " " {
        case "?":
            i += 1
            return .optional(part)
        case "*":
            i += 1
            return .zeroOrMore(part)
        case "+":
            i += 1
            return .oneOrMore(part)
        default: return part
        }
    }

    /// Nil at the end of a sequence.
    private mutating func primary() throws -> EBNF.Expression? {
        skipSpace()
        guard i < text.count else { return nil }
        if take("(") { return try closed() }
        if take("&(") { return .follows(try closed()) }
        if take("!(") { return .followsNot(try closed()) }
        if take(">(") { return .longest(try closed()) }
        if take("[[") { return try condition() }
        if take("[") { return try set() }
        if starts("#x") {
            let value = try character()
            return .set([value...value], isNegated: false)
        }
        if take("'") { return .characters(try quoted(until: "'")) }
        let before = i
        guard let name = name() else { return nil }
        if i < text.count, text[i] == "\"" {
            i += 1
            return .word(group: name, english: try quoted(until: "\""))
        }
        let arguments = try arguments()
        skipSpace()
        if starts("::=") {  // the next production begins
            i = before
            return nil
        }
        return .reference(name, arguments)
    }

    private mutating func closed() throws -> EBNF.Expression {
        let inside = try choice()
        try expect(")")
        return inside
    }

    private mutating func quoted(until mark: Unicode.Scalar) throws -> String {
        var content = String.UnicodeScalarView()
        while i < text.count, text[i] != mark {
            content.append(text[i])
            i += 1
        }
        i += 1
        guard !content.isEmpty else { throw failure("nothing stands between the marks") }
        return String(content)
    }

    private mutating func condition() throws -> EBNF.Expression {
        let start = i
        while i < text.count, !starts("]]") { i += 1 }
        var words = String(String.UnicodeScalarView(text[start..<i])).split(whereSeparator: \.isWhitespace).map(String.init)
        i += 2
        guard words.count > 2, words[1] == ":=" else { return .condition(words.joined(separator: " "), binds: nil) }
        let variable = words.removeFirst()
        words.removeFirst()
        return .condition(words.joined(separator: " "), binds: variable)
    }

    // MARK: Sets

    /// `#x2A`, or the character itself inside a set.
    private mutating func character() throws -> UInt32 {
        if starts("#x") {
            i += 2
            var value: UInt32 = 0
            while i < text.count, let digit = Character(text[i]).hexDigitValue, text[i].isASCII {
                value = value * 16 + UInt32(digit)
                i += 1
            }
            return value
        }
        i += 1
        guard i <= text.count else { throw failure("a set is not closed") }
        return text[i - 1].value
    }

    private mutating func set() throws -> EBNF.Expression {
        let isNegated = i < text.count && text[i] == "^"
        if isNegated { i += 1 }
        var ranges: [ClosedRange<UInt32>] = []
        while i < text.count, text[i] != "]" {
            let first = try character()
            if i < text.count, text[i] == "-" {
                i += 1
                let last = try character()
                ranges.append(first...last)
            } else {
                ranges.append(first...first)
            }
        }
        i += 1
        return .set(ranges, isNegated: isNegated)
    }
}
