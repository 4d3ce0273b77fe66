import Foundation
import MajlisSyntax
import MajlisText
import Testing

/// What no planner writes: it is read without a crash, without waiting, and with a finding that helps.
@Suite struct BadInputTests {
    // MARK: Small

    @Test func emptyFiles() {
        for text in ["", " ", "\n\n", "# only a comment\n", "majlis 1\n", "\u{FEFF}"] {
            let tree = parse(text)
            #expect(tree.diagnostics.map(\.code) == [.emptyFile])
            #expect(tree.diagnostics.map(\.severity) == [.note])
            #expect(faults(of: tree) == [])
        }
    }

    @Test func byteOrderMarkAndLineEnds() {
        for lineEnd in ["\n", "\r\n", "\r"] {
            let tree = parse("\u{FEFF}majlis 1\nroom hall {\n  capacity 25\n}\nroom foyer".replacing("\n", with: lineEnd))
            #expect(tree.diagnostics == [])
            #expect(tree.all(.record).count == 2)
            #expect(faults(of: tree) == [])
        }
    }

    @Test func invalidUTF8NamesItsOffset() throws {
        let tree = parse(Array("room a \"caf".utf8) + [0xE9] + Array("\"\nroom b".utf8))
        let finding = try #require(tree.diagnostics.first)
        #expect(finding.code == .invalidUtf8)
        #expect(finding.message["offset"] == .number(11))
        #expect(finding.message["bytes"] == .code("E9"))
        #expect(tree.all(.record).count == 2)
    }

    @Test func sequencesCutShortAreInvalid() {
        for bytes: [UInt8] in [
            [0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0xED, 0xA0, 0x80], [0xC0, 0xAF], [0xF4, 0x90, 0x80, 0x80], [0x80], [0xFF],
        ] {
            let tree = parse(Array("room a \"".utf8) + bytes + Array("\"".utf8))
            #expect(tree.errors.map(\.code) == [.invalidUtf8], "\(bytes)")
            #expect(faults(of: parse(bytes)) == [])
        }
    }

    @Test func zerosAreCounted() {
        let tree = parse(Array("room a".utf8) + [0, 0, 0] + Array("\nroom b".utf8))
        #expect(tree.errors.map(\.code) == [.nulBytes])
        #expect(tree.errors.first?.message["count"] == .number(3))
        #expect(tree.all(.record).count == 2)
    }

    @Test func findingsBeyondTheLimitAreCounted() {
        let tree = parse(String(repeating: "? ", count: 1_500))
        #expect(tree.diagnostics.count == Parser.diagnosticLimit + 1)
        #expect(tree.diagnostics.last?.message["count"] == .number(500))
    }

    // MARK: Deep

    @Test(arguments: ["(", "[", "not ", "- ", "f(", "a[", "if a then ", "every s in ", "goal a { ", "session { ", "about ", "x before "])
    func deepNestingIsSteppedOver(_ unit: String) {
        let isBlock = unit.contains("{")
        for tail in [
            "", "1", "1" + String(repeating: unit.contains("(") ? ")" : unit.contains("[") ? "]" : isBlock ? "}" : "", count: 10_000),
        ] {
            let tree = parse((isBlock ? "" : "query a = ") + String(repeating: unit, count: 10_000) + tail + "\nroom hall \"Hall\"")
            #expect(tree.errors.contains { $0.code == .nestedTooDeep })
            #expect(faults(of: tree) == [])
            #expect(depth(of: tree) < 900)
            if !isBlock { #expect(tree.all(.recordName).map(\.text) == ["hall"]) }
        }
    }

    @Test(arguments: [" where x", " select x", " order by .x", " per x", "[1]", ".x", " and x", " + 1", " < 1", " in x", "..1"])
    func longChainsDoNotNest(_ unit: String) {
        let tree = parse("query a = b" + String(repeating: unit, count: 10_000) + "\nroom hall \"Hall\"")
        #expect(depth(of: tree) < 900)
        #expect(faults(of: tree) == [])
        #expect(tree.all(.recordName).map(\.text) == ["hall"])
    }

    private func depth(of tree: SyntaxTree) -> Int {
        var ends: [Int] = []
        var deepest = 0
        for (index, node) in tree.nodes.enumerated() {
            while let end = ends.last, end <= index { ends.removeLast() }
            ends.append(index + Int(node.size))
            deepest = max(deepest, ends.count)
        }
        return deepest
    }

    // MARK: Large

    #if DEBUG
        static let size = 60_000
    #else
        static let size = 10_000_000
    #endif

    /// The beginning, what is repeated up to ten million bytes, and the end.
    static let large: [(start: String, unit: String, end: String)] = [
        ("room a \"", "x", ""), ("room ", "x", ""), ("", "م", ""), ("room a capacity ", "1", ""), ("query a = ", "1+", "1"),
        ("query a = ", "a.", "b"),
        ("speakers ", "x, ", "x"), ("query a = [", "x, ", "x]"), ("query a = [", "x, ", ""), ("query a = a", "[b]", ""),
        ("query a = x", " where x", ""),
        ("query a = 1", " < 1", ""), ("query a = ", "if a then b else ", "c"), ("session s { ", "x ", ""), ("", "xyzw abc\n", ""),
        ("", "sesion x\n", ""),
        ("", "query a = (a; ", ""), ("", "query a = (a\n", ""), ("", "a{ b }{ ", ""), ("", "session a {\n", ""), ("", "{", ""),
        ("", "}", ""), ("", "(", ""),
        ("query a = ", "([{", ""), ("", "\"", ""), ("", "text \"\"\"\n", " \"\"\""), ("", "`", ""), ("", "`a ", ""),
        ("room a \"x\"", " @ar \"x\"", ""),
        ("room a \"", "\\q", ""), ("", "room a \"x {\n", ""), ("", "\0", ""), ("", "a \0 ", ""), ("query a = ", "1x", ""), ("", ";", ""),
        ("", "a: b ", ""),
        ("", "\r\n", ""), ("", " ", ""), ("", "#", ""), ("conference c ", "status draft ", ""), ("session c ", "rule ", ""),
        ("on 2027-01-01 a b { ", "yes 1 ", ""),
        ("table x [a, b] {\n", ", ", ""), ("define f(", "a: b, ", ""), ("", "room a { } }\n", ""), ("", "room a {\n  capacity 1\n", ""),
        ("# ", "\u{2067}", ""),
        ("", "a\u{200D}", ""), ("a", "\u{301}", ""), ("", "\u{202E}", ""),
    ]

    @Test(arguments: large.indices)
    func largeInputIsReadAtOnce(_ index: Int) {
        let (start, unit, end) = Self.large[index]
        let time = { (size: Int) in
            let bytes = Array((start + String(repeating: unit, count: size / unit.utf8.count) + end).utf8)
            let source = SourceFile(name: "large", bytes: bytes)
            let before = clock()
            let tree = Parser.parse(source, file: FileID(0))
            let seconds = Double(clock() - before) / Double(CLOCKS_PER_SEC)
            #expect(tree.tokens.last?.end == ByteOffset(bytes.count))
            return seconds
        }
        let quarter = time(Self.size / 4)
        let whole = time(Self.size)
        // The clock counts the whole process, in which other tests run: what is wanted is to see that nothing grows with the square.
        #expect(whole < 16 * quarter + 2, "\(start)\(unit)…: \(quarter) s for a quarter, \(whole) s for the whole")
    }
}
