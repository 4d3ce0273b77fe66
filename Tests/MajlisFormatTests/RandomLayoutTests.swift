import MajlisSyntax
import MajlisText
import Testing

@testable import MajlisFormat

/// However the white space of a script is disturbed, it comes out in the same layout.
@Suite struct RandomLayoutTests {
    @Test(arguments: FormatFixtures.all)
    func oneLayoutForAll(_ path: String) throws {
        let formatted = try #require(FormatFixtures.format(try FormatFixtures.bytes(path)), "refused: \(path)")
        var random = SplitMix(state: UInt64(formatted.count))
        let disturber = LayoutDisturber(FormatFixtures.parse(formatted))
        for round in 0..<40 {
            let disturbed = disturber.disturb(&random)
            let again = FormatFixtures.format(disturbed)
            guard again != formatted else { continue }
            let findings = FormatFixtures.parse(disturbed).diagnostics.prefix(3).map { "\($0.code.name) at \($0.location.range.start)" }
            let diff = again.map { FormatFixtures.text(LineDiff(old: formatted, new: $0).unified(oldName: "wanted", newName: "got")) }
            Issue.record("round \(round) of \(path): \(findings)\n\(diff ?? FormatFixtures.text(disturbed))")
            return
        }
    }
}

/// The same numbers in every run (SplitMix64).
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

/// Writes a formatted script with other white space where it means nothing: spaces, tabs, line ends where a statement goes on,
/// `;` for line ends between items, more blank lines, direction marks, CRLF, a byte-order mark.
struct LayoutDisturber {
    private let tree: SyntaxTree
    private let tokens: [Token]
    /// Tokens that begin an item of a block or of the file.
    private var beginsItem: Set<Int> = []
    /// Tokens in a block on one line.
    private var isInOneLine: [Bool]
    /// Tokens inside brackets, where line ends do not count.
    private var isInBrackets: [Bool]
    /// Tokens before which white space would change the meaning: `a[b]`, `f(x)`.
    private var isBound: Set<Int> = []
    /// Infix words between two operands.
    private var isBeforeInfix: Set<Int> = []

    init(_ tree: SyntaxTree) {
        self.tree = tree
        tokens = tree.tokens
        isInOneLine = [Bool](repeating: false, count: tokens.count)
        isInBrackets = isInOneLine
        for index in tree.nodes.indices {
            let node = Node(tree: tree, index: index)
            if node.kind == .block || node.kind == .file {
                for child in node.children { beginsItem.insert(child.firstToken) }
            }
            switch node.kind {
            case .filter, .selection, .grouping, .ordering, .and, .or, .conditional, .membership, .test_is, .offset:
                for child in Array(node.children).dropLast() { isBeforeInfix.insert(child.endToken) }
            default: break
            }
            guard node.kind == .block else { continue }
            let inner = node.firstToken + 1..<node.endToken
            if !inner.contains(where: { tokens[$0].startsLine }) { for token in inner { isInOneLine[token] = true } }
        }
        var depth = 0
        for (index, token) in tokens.enumerated() {
            isInBrackets[index] = depth > 0
            switch token.kind {
            case .leftParen, .leftBracket:
                depth += 1
                if !token.flags.contains(.spaceBefore) { isBound.insert(index) }
            case .rightParen, .rightBracket: depth -= 1
            case .percent: isBound.insert(index)
            default: break
            }
        }
    }

    func disturb(_ random: inout SplitMix) -> [UInt8] {
        var out: [UInt8] = []
        let lineEnd: [UInt8] = Bool.random(using: &random) ? [0x0A] : [0x0D, 0x0A]
        if Bool.random(using: &random) { out += [0xEF, 0xBB, 0xBF] }
        for index in tokens.indices {
            for byte in gap(index, &random) { out += byte == 0x0A ? lineEnd : [byte] }
            out += tree.source.bytes[tokens[index].bytes]
        }
        return out
    }

    private func gap(_ index: Int, _ random: inout SplitMix) -> [UInt8] {
        let start = index == 0 ? 0 : Int(tokens[index - 1].end)
        let old = Array(tree.source.bytes[start..<Int(tokens[index].start)])
        if old.contains(UInt8(ascii: "#")) { return old }
        let text: String
        if index == 0 {
            text = ["", "\n", " ", "\n \n\t"].randomElement(using: &random) ?? ""
        } else if isBound.contains(index) {
            text = ""
        } else if isInOneLine[index] {
            text = within(index, old, mayEnd: false, &random)
        } else if tokens[index].kind == .endOfFile {
            text = ["", "\n", "\n\n\n", " ", ";\n"].randomElement(using: &random) ?? ""
        } else if tokens[index].kind == .rightBrace {
            text = between(index, old, &random)
        } else if beginsItem.contains(index), tokens[index - 1].kind != .semicolon {
            text = between(index, old, &random)
        } else {
            text = within(index, old, mayEnd: mayEndLine(index), &random)
        }
        return Array(text.utf8)
    }

    private func between(_ index: Int, _ old: [UInt8], _ random: inout SplitMix) -> String {
        let isBlank = old.filter { $0 == 0x0A }.count > 1
        let before = tokens[index - 1].kind
        if tokens[index].kind == .rightBrace, before == .leftBrace { return ["", " ", ";"].randomElement(using: &random) ?? "" }
        if isBlank { return ["\n\n", " \n\n\t", ";\n \n\n\n  ", "\n\t\n\u{200F}"].randomElement(using: &random) ?? "" }
        if before == .leftBrace { return ["\n", "\n\n  \n ", " \n\t", ";\n"].randomElement(using: &random) ?? "" }
        return ["\n", ";", " ; ", "\n    ", ";\n", " \n ", ";;\n\u{200E} "].randomElement(using: &random) ?? ""
    }

    private func within(_ index: Int, _ old: [UInt8], mayEnd: Bool, _ random: inout SplitMix) -> String {
        var choices = old.isEmpty ? [""] : [" ", "  ", "\t", "\u{A0}", " \u{200F} "]
        if old.isEmpty, mayLoosen(index) { choices += [" ", "  "] }
        if !old.isEmpty, mayTighten(index) { choices += ["", "\u{200F}"] }
        if mayEnd { choices += ["\n", "\n        ", " \n\t"] }
        return choices.randomElement(using: &random) ?? " "
    }

    /// White space here means nothing, although the layout has none.
    private func mayLoosen(_ index: Int) -> Bool {
        switch (tokens[index - 1].kind, tokens[index].kind) {
        case (_, .comma), (_, .rightParen), (_, .rightBracket), (.leftParen, _), (.leftBracket, _), (_, .dotDot), (.dotDot, _), (_, .colon),
            (_, .semicolon), (.dot, _), (.at, _):
            true
        default: false
        }
    }

    /// No white space is needed here, although the layout has some.
    private func mayTighten(_ index: Int) -> Bool {
        switch (tokens[index - 1].kind, tokens[index].kind) {
        case (_, .leftParen), (_, .leftBracket), (_, .dot), (.text, .text), (.blockText, _), (_, .blockText): false
        case (.comma, _), (.semicolon, _), (.colon, _), (_, .equal), (.equal, _), (_, .equalEqual), (.equalEqual, _), (_, .greater),
            (.greater, _), (.text, _), (_, .text), (_, .leftBrace), (.leftBrace, _), (_, .rightBrace), (_, .star), (.star, _):
            true
        default: false
        }
    }

    /// A statement goes on behind a line end here.
    private func mayEndLine(_ index: Int) -> Bool {
        if isInBrackets[index], tokens[index - 1].kind != .at, tokens[index - 1].kind != .dot, tokens[index].kind != .dot {
            return !isJoined(index)
        }
        switch tokens[index - 1].kind {
        case .comma, .equal, .equalEqual, .notEqual, .less, .lessEqual, .greater, .greaterEqual: return true
        default: return tokens[index].kind == .word && isBeforeInfix.contains(index)
        }
    }

    /// Between a number and its unit, or a date and its time.
    private func isJoined(_ index: Int) -> Bool {
        switch tokens[index - 1].kind {
        case .integer, .decimal, .date, .word: tokens[index].kind == .word || tokens[index].kind == .time
        default: false
        }
    }
}
