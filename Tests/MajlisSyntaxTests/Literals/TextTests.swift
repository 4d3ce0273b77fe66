import MajlisSyntax
import MajlisText
import MajlisVocabulary
import Testing

/// Texts, their translations, and the expressions in messages.
@Suite struct TextTests {
    private func text(_ literal: String) throws -> WrittenText {
        let tree = parse("room a note \(literal)")
        return try Literal.text(of: #require(tree.all(.text).first))
    }

    // MARK: In quotation marks

    @Test(arguments: [
        (#""plain""#, "plain"), (#"“curly ‘x’”"#, "curly ‘x’"), ("«guillemets “x”»", "guillemets “x”"), (#""""#, ""),
        (#""a\nb\tc\"d\\e""#, "a\nb\tc\"d\\e"),
        (#""\u{41}\u{1F600}\u{627}""#, "A😀ا"), (#""{braces}""#, "{braces}"), (#"“a \” b”"#, "a ” b"), (#"«a \» b»"#, "a » b"),
        ("\"tab\there\"", "tab\there"),
    ])
    func values(_ literal: String, _ value: String) throws {
        #expect(try text(literal).value == value)
        #expect(parse("room a note \(literal)").diagnostics == [])
    }

    @Test func unknownEscapesAreReportedAndKept() throws {
        let tree = parse(#"room a note "Main\hall \u{110000} \م""#)
        #expect(tree.diagnostics.map(\.code) == [.unknownEscape, .unknownEscape, .unknownEscape])
        #expect(tree.diagnostics.map { tree.source.text($0.location.range) } == [#"\h"#, #"\u"#, #"\م"#])
        #expect(try Literal.text(of: #require(tree.all(.text).first)).value == "Mainhall u{110000} م")
    }

    @Test func openTextsHaveTheirRest() throws {
        #expect(try text("\"no end").value == "no end")
        #expect(try text("“no end").value == "no end")
    }

    @Test func translations() throws {
        let written = try text(#""Opening" @ar "الافتتاح" @fr "Ouver\tture""#)
        #expect(written.value == "Opening")
        #expect(written.translations.map(\.language) == ["ar", "fr"])
        #expect(written.translations.map(\.value) == ["الافتتاح", "Ouver\tture"])
        let broken = try text(#""Opening" @ "حديث" @ar"#)
        #expect(broken.translations.map(\.language) == ["", "ar"])
        #expect(broken.translations.map(\.value) == ["حديث", ""])
    }

    @Test func titlesAreTexts() throws {
        let title = try #require(parse(#"room a "Hall" @ar "قاعة""#).all(.recordTitle).first)
        #expect(Literal.text(of: title).value == "Hall")
        #expect(Literal.text(of: title).translations.map(\.value) == ["قاعة"])
    }

    // MARK: Verbatim

    @Test(arguments: [
        ("\"\"\"\nOne\n  two\n\"\"\"", "One\n  two"), ("\"\"\"\n    One\n      two\n\n    three\n    \"\"\"", "One\n  two\n\nthree"),
        ("\"\"\"one line\"\"\"", "one line"),
        ("\"\"\"\n\"\"\"", ""), ("\"\"\"\n\n\"\"\"", ""), ("\"\"\"\"\"\"", ""), ("\"\"\"a\nb\"\"\"", "a\nb"),
        ("\"\"\"\n  a\n b\n  \"\"\"", "a\nb"),
        ("\"\"\"\r\n  a\r\n  b\r\n  \"\"\"", "a\nb"), ("\"\"\"\r  a\r  b\r  \"\"\"", "a\nb"),
        ("\"\"\"\n\ta\n\t\"\"\"", "a"), ("\"\"\"\n\\n \"q\" {x}\n\"\"\"", "\\n \"q\" {x}"),
        ("\"\"\"  \n a\n \"\"\"", "a"),
        ("\"\"\"\na\n\n\"\"\"", "a\n"), ("\"\"\"   \"\"\"", "   "),
    ])
    func blocks(_ literal: String, _ value: String) throws {
        #expect(try Array(text(literal).value.utf8) == Array(value.utf8))
    }

    // MARK: Messages

    private func pieces(_ literal: String) -> [String] {
        parse("suggest \(literal)").all(.text).flatMap { MessageTemplate.pieces(of: $0) }.map { piece in
            switch piece {
            case .literal(let text): text
            case .expression(let tree): "<\(tree.root.kind) \(tree.root.text)>"
            }
        }
    }

    @Test(arguments: [
        (#""plain""#, ["plain"]), (#""""#, []), (#""{a}""#, ["<name a>"]),
        (#""{panel.title} has {count(x) + 1}.""#, ["<path panel.title>", " has ", "<sum count(x) + 1>", "."]),
        (#""{{a}} {b} }}""#, ["{a} ", "<name b>", " }"]), (#""\u{7B}a} \"{b}\"""#, ["{a} \"", "<name b>", "\""]),
        (#""{a == «}»}""#, ["<comparison a == «}»>"]),
        ("\"\"\"\n    a {b +\n    c}\n    d\n    \"\"\"", ["a ", "<sum b +\n    c>", "\nd"]),
        (#""{عدد(جلسات)} جلسة""#, ["<call عدد(جلسات)>", " جلسة"]),
    ])
    func templates(_ literal: String, _ wanted: [String]) { #expect(pieces(literal) == wanted) }

    @Test func findingsInMessagesStandInTheScript() throws {
        let tree = parse(#"suggest "{a +} {b" @ar "{ج. }""#)
        let templates = try MessageTemplate.templates(of: #require(tree.all(.text).first))
        #expect(templates.map(\.language) == [nil, "ar"])
        #expect(templates.map { $0.diagnostics.map(\.code) } == [[.missingOperand, .unclosedInterpolation], [.missingMember]])
        #expect(templates[0].diagnostics.map { Int($0.location.range.start) } == [13, 15])
        #expect(tree.diagnostics == [])
    }

    @Test func translationsAreTemplates() throws {
        let tree = parse(#"otherwise warn "{a} x" @ar "س {ب}" @fr """ {c} """"#)
        let templates = try MessageTemplate.templates(of: #require(tree.all(.text).first))
        #expect(templates.map(\.language) == [nil, "ar", "fr"])
        #expect(templates.map(\.pieces.count) == [2, 2, 3])
    }
}
