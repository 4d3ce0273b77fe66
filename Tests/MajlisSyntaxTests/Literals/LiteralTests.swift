import MajlisSyntax
import MajlisText
import MajlisVocabulary
import Testing

/// The values that literals stand for.
@Suite struct LiteralTests {
    /// The first node of the kind in `query x = …`.
    private func node(_ text: String, _ kind: SyntaxKind) throws -> Node {
        let tree = parse("query x = \(text)")
        return try #require(tree.all(kind).first { $0.text != "x" }, "\(text) has no \(kind):\n\(tree.outline)")
    }

    // MARK: Numbers

    @Test(arguments: [
        ("400", 400), ("10_000_000", 10_000_000), ("١٢٣", 123), ("۱۲۳", 123), ("١٠٬٠٠٠", 10_000), ("0", 0), ("007", 7),
        ("9_223_372_036_854_775_807", Int64.max),
    ])
    func integers(_ text: String, _ value: Int64) throws {
        #expect(try Literal.integer(of: node(text, .integer)) == value)
    }

    @Test(
        arguments: [("2.50", 250, 2), ("٢٫٥", 25, 1), ("1_000.25", 100_025, 2), ("0.001", 1, 3), ("١٠٬٠٠٠٫٥", 100_005, 1)]
            as [(String, Int64, UInt8)])
    func decimals(_ text: String, _ mantissa: Int64, _ scale: UInt8) throws {
        #expect(try Literal.decimal(of: node(text, .decimal)) == WrittenNumber(mantissa: mantissa, scale: scale))
    }

    @Test func numbersInsideOtherLiterals() throws {
        #expect(try Literal.decimal(of: node("12.5%", .percentage)) == WrittenNumber(mantissa: 125, scale: 1))
        #expect(try Literal.integer(of: node("٤٠٪", .percentage)) == 40)
        #expect(try Literal.integer(of: node("10 others", .others)) == 10)
        #expect(try Literal.integer(of: node("others", .others)) == nil)
        let money = try node("10_000.50 USD", .money)
        #expect(Literal.decimal(of: money) == WrittenNumber(mantissa: 1_000_050, scale: 2))
        #expect(Literal.currency(of: money) == "USD")
        #expect(try Literal.currency(of: node("5", .integer)) == nil)
    }

    @Test(arguments: ["9_223_372_036_854_775_808", "99999999999999999999", "0.00000000000000000001", "١٢٣٤٥٦٧٨٩٠١٢٣٤٥٦٧٨٩٠"])
    func numbersTooLargeAreReported(_ text: String) throws {
        let tree = parse("query x = \(text)")
        if text.hasPrefix("0.") {
            #expect(tree.diagnostics == [])
        } else {
            #expect(tree.diagnostics.map(\.code) == [.numberTooLarge])
            #expect(try Literal.number(of: #require((tree.all(.integer) + tree.all(.decimal)).first)) == nil)
        }
    }

    // MARK: Dates and times

    @Test(arguments: [
        ("2027-03-14", SyntaxKind.date, [2027, 3, 14]), ("2027/03/14", .date, [2027, 3, 14]), ("٢٠٢٧/٠٣/١٤", .date, [2027, 3, 14]),
        ("2027-03", .month, [2027, 3, 0]),
        ("2027", .integer, [2027, 0, 0]), ("1448/09/01 AH", .hijriDate, [1448, 9, 1]), ("١٤٤٨/٠٩/٠١ هـ", .hijriDate, [1448, 9, 1]),
        ("2027-13-45", .date, [2027, 13, 45]),
        ("2027-03-14 09:00", .dateTime, [2027, 3, 14]),
    ])
    func dates(_ text: String, _ kind: SyntaxKind, _ parts: [Int]) throws {
        let date = try #require(try Literal.date(of: node(text, kind)))
        #expect([date.year, date.month, date.day] == parts)
        #expect(date.isHijri == (kind == .hijriDate))
    }

    @Test func notEveryNumberIsAYear() throws {
        for text in ["27", "10_000", "2_027", "0999", "12345"] { #expect(try Literal.date(of: node(text, .integer)) == nil) }
    }

    @Test(
        arguments: [
            ("09:00", 32_400), ("9:00", 32_400), ("٠٩:٣٠", 34_200), ("25:30", 91_800), ("09:00:15", 32_415), ("00:00", 0),
            ("47:59", 172_740), ("09:75", nil), ("48:00", nil), ("09:00:60", nil),
        ] as [(String, Int?)])
    func times(_ text: String, _ seconds: Int?) throws {
        #expect(try Literal.time(of: node(text, .time)) == seconds)
    }

    @Test func timesOfDateTimes() throws {
        #expect(try Literal.time(of: node("2027-03-14 ١٠:٠٠", .dateTime)) == 36_000)
        #expect(try Literal.time(of: node("2027-03-14", .date)) == nil)
    }

    // MARK: Durations

    @Test(
        arguments: [
            ("45m", [(45, Unit.minute)]), ("1h30m", [(1, .hour), (30, .minute)]), ("2d", [(2, .day)]), ("8w", [(8, .week)]),
            ("6mo", [(6, .month)]), ("2y", [(2, .year)]),
            ("30s", [(30, .second)]), ("٤٥m", [(45, .minute)]), ("1y6mo", [(1, .year), (6, .month)]),
            ("۱h۳۰m", [(1, .hour), (30, .minute)]),
            ("١س٣٠د", [(1, .hour), (30, .minute)]), ("45د", [(45, .minute)]), ("٣٠ث", [(30, .second)]), ("2ي", [(2, .day)]),
            ("2ى", [(2, .day)]), ("٨أ", [(8, .week)]), ("٨ا", [(8, .week)]), ("6ش", [(6, .month)]), ("2سنة", [(2, .year)]),
            ("1سنه6ش", [(1, .year), (6, .month)]), ("٤٥دـ", [(45, .minute)]),
        ] as [(String, [(Int64, Unit)])])
    func compactDurations(_ text: String, _ parts: [(Int64, Unit)]) throws {
        let amounts = try #require(try Literal.duration(of: node(text, .compactDuration)))
        #expect(amounts.map(\.number.integer) == parts.map(\.0))
        #expect(amounts.map(\.unit) == parts.map(\.1))
    }

    @Test(
        arguments: [
            ("8 weeks", 8, Unit.week), ("10 working days", 10, .workingDay), ("1 working day", 1, .workingDay), ("٤٥ دقيقة", 45, .minute),
            ("ساعتان", 2, .hour), ("يومين", 2, .day),
            ("١٠ أيام_عمل", 10, .workingDay), ("3 quarters", 3, .quarter), ("14 days", 14, .day), ("١٤ يوما", 14, .day),
            ("2 ساعتان", 2, .hour),
        ] as [(String, Int64, Unit)])
    func quantities(_ text: String, _ number: Int64, _ unit: Unit) throws {
        let amounts = try #require(try Literal.duration(of: node(text, .quantity)))
        #expect(amounts == [WrittenAmount(number: WrittenNumber(mantissa: number), unit: unit)])
    }

    @Test(
        arguments: [
            ("15min", "15m"), ("2hrs", "2h"), ("3دقيقة", "3د"), ("2ساعة", "2س"), ("5ق", nil), ("2أس", "2أ"), ("4Weeks", "4w"),
            ("5months", "5mo"), ("6x", nil), ("1h30", nil),
            ("2nd_hall", nil), ("7M", "7m"),
        ] as [(String, String?)])
    func unknownUnitsAreReported(_ text: String, _ fix: String?) throws {
        let tree = parse("query x = \(text)")
        #expect(tree.diagnostics.map(\.code) == [.unknownUnit])
        #expect(tree.diagnostics.first?.fixes.first?.edits.first?.replacement == fix)
        #expect(tree.diagnostics.first?.suggestions.isEmpty == (fix == nil))
        #expect(try Literal.duration(of: #require(tree.all(.compactDuration).first)) == nil)
    }

    @Test(arguments: [("1س30m", "1س30د"), ("1h٣٠د", "1h٣٠m"), ("2y6ش", "2y6mo")])
    func durationsKeepToOneScript(_ text: String, _ fix: String) throws {
        let tree = parse("query x = \(text)")
        #expect(tree.diagnostics.map(\.code) == [.mixedUnitLetters])
        #expect(tree.diagnostics.first?.fixes.first?.edits.map(\.replacement) == [fix])
        #expect(tree.diagnostics.first?.fixes.first?.isSure == true)
        #expect(parse("query x = \(fix)").diagnostics == [])
    }

    @Test func numberAndClauseOfItsOwn() {
        #expect(parse("session a expected 30 day opening_day").all(.clause).map(\.text) == ["expected 30", "day opening_day"])
        #expect(parse("session a expected 30 days").all(.quantity).map(\.text) == ["30 days"])
    }

    // MARK: Names

    @Test func namesAreComposed() {
        let tree = parse("room caf\u{65}\u{301} ; room `session` ; room علي ; room على")
        #expect(tree.diagnostics == [])
        let names = tree.all(.recordName).map { Literal.name(of: $0) }
        #expect(names.map { Array($0.utf8) } == ["caf\u{E9}", "session", "علي", "على"].map { Array($0.utf8) })
    }

    @Test func decomposedHamzaIsComposed() {
        let composed = Literal.name(of: parse("room \u{627}\u{655}ا").all(.recordName)[0])
        #expect(Array(composed.utf8) == Array("\u{625}ا".utf8))
    }
}
