import Testing

@testable import MajlisReport

@Suite("CSV")
struct CSVWriterTests {
    private func written(_ rows: [[String]], ending: CSVWriter.LineEnding = .lf, defuses: Bool = true) -> String {
        var csv = CSVWriter(lineEnding: ending, defusesFormulas: defuses)
        for row in rows { csv.row(row) }
        return csv.string
    }

    @Test("quotes stand where RFC 4180 wants them")
    func quoting() {
        #expect(written([["a", "b c", "قاعة"]]) == "a,b c,قاعة\n")
        #expect(written([["a,b", "say \"yes\"", "two\nlines"]]) == "\"a,b\",\"say \"\"yes\"\"\",\"two\nlines\"\n")
        #expect(written([[" a", "b "]]) == "\" a\",\"b \"\n")
        #expect(written([["a"], ["b"]], ending: .crlf) == "a\r\nb\r\n")
        #expect(written([["x\r\ny"]], ending: .crlf) == "\"x\r\ny\"\r\n")
    }

    @Test("empty fields and rows")
    func empty() {
        #expect(written([["", "", ""]]) == ",,\n")
        #expect(written([[""]]) == "\"\"\n")
        #expect(written([[]]) == "\n")
    }

    @Test(
        "formulas are defused", arguments: ["=1+1", "+1", "-1+2", "@SUM(A1)", "-cmd", "-", "\tx", "＝1", "-3-4", "+962 6 500", "-1e", "--1"])
    func formulas(field: String) {
        #expect(written([[field]]) == "'\(field)\n")
        #expect(written([[field]], defuses: false) == "\(field)\n")
    }

    @Test("a defused field is quoted as well where it must be")
    func quotedFormula() {
        #expect(written([["=HYPERLINK(\"x\",1)"]]) == "\"'=HYPERLINK(\"\"x\"\",1)\"\n")
        #expect(written([["\rx"]]) == "\"'\rx\"\n")
    }

    @Test("negative numbers and dates stay", arguments: ["-3", "-3.5", "-2%", "-1e5", "-1.5E-7", "-0044-03-15", "-0044-03", "3-4", "a=b"])
    func harmless(field: String) {
        #expect(written([[field]]) == "\(field)\n")
    }

    @Test("other separators")
    func separator() {
        var csv = CSVWriter(lineEnding: .lf, separator: UInt8(ascii: ";"))
        csv.row(["a,b", "c;d"])
        #expect(csv.string == "a,b;\"c;d\"\n")
    }
}
