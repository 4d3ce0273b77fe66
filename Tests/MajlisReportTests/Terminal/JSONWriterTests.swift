import Testing

@testable import MajlisReport

@Suite("JSON")
struct JSONWriterTests {
    private func compact(_ value: some JSONValue) -> String {
        var json = JSONWriter()
        json.value(value)
        return json.string
    }

    @Test("scalars")
    func scalars() {
        #expect(compact(7) == "7")
        #expect(compact(Int.min) == "-9223372036854775808")
        #expect(compact(true) == "true")
        #expect(compact(0.1) == "0.1")
        #expect(compact(1e300) == "1e+300")
        #expect(compact(Double.nan) == "null")
        #expect(compact(-Double.infinity) == "null")
        #expect(compact(String?.none) == "null")
        #expect(compact(Int?.some(3)) == "3")
        #expect(compact([1, 2]) == "[1,2]")
        #expect(compact([String]()) == "[]")
    }

    @Test("exact decimals keep their digits", arguments: ["0", "-0.10", "12345678901234567890.123", "1e5", "1E-05", "10.0"])
    func numbers(digits: String) {
        #expect(compact(JSONNumber(digits: digits)) == digits)
    }

    @Test("what is no JSON number becomes a string", arguments: ["", "-", "007", "1.", ".5", "1,5", "٣", "+1", "1e", "NaN", "1 "])
    func notNumbers(digits: String) {
        #expect(compact(JSONNumber(digits: digits)) == "\"\(digits)\"")
    }

    @Test("strings are escaped")
    func strings() {
        #expect(compact("قاعة “x” 🙂 é") == "\"قاعة “x” 🙂 é\"")
        #expect(compact("\"\\/") == "\"\\\"\\\\/\"")
        #expect(compact("\u{8}\t\n\u{C}\r\u{0}\u{1B}\u{1F}\u{7F}") == "\"\\b\\t\\n\\f\\r\\u0000\\u001b\\u001f\\u007f\"")
        #expect(compact("a\u{2028}b\u{2029}c\u{202E}…") == "\"a\\u2028b\\u2029c\\u202e…\"")
        #expect(compact("\u{200F}أ\u{061C}\u{2067}ب\u{2069}€\u{200C}") == "\"\\u200fأ\\u061c\\u2067ب\\u2069€\u{200C}\"")
        #expect(compact("\u{2028}") == "\"\\u2028\"")
        #expect(compact("") == "\"\"")
    }

    private func sample(_ layout: JSONWriter.Layout) -> JSONWriter {
        var json = JSONWriter(layout: layout)
        json.object { root in
            root.field("version", 1)
            root.fieldIfPresent("nothing", Int?.none)
            root.field("none", Int?.none)
            root.array("findings") { findings in
                findings.object { finding in
                    finding.field("code", "M0604")
                    finding.object("at") { $0.field("line", 7) }
                    finding.field("rooms", ["hall", "قاعة"])
                }
                findings.array { _ in }
                findings.value("x")
            }
            root.object("empty") { _ in }
        }
        json.endLine()
        return json
    }

    @Test("compact layout")
    func compactLayout() {
        #expect(
            sample(.compact).string
                == #"{"version":1,"none":null,"findings":[{"code":"M0604","at":{"line":7},"rooms":["hall","قاعة"]},[],"x"],"empty":{}}"#
                + "\n")
    }

    @Test("pretty layout")
    func prettyLayout() {
        #expect(
            sample(.pretty).string == """
                {
                  "version": 1,
                  "none": null,
                  "findings": [
                    {
                      "code": "M0604",
                      "at": {
                        "line": 7
                      },
                      "rooms": [
                        "hall",
                        "قاعة"
                      ]
                    },
                    [],
                    "x"
                  ],
                  "empty": {}
                }

                """)
    }

    private struct Failure: Error {}

    @Test("an error thrown inside leaves the brackets closed")
    func throwing() {
        var json = JSONWriter()
        #expect(throws: Failure.self) {
            try json.object { root in
                root.field("a", 1)
                try root.array("b") { _ in throw Failure() }
            }
        }
        #expect(json.string == #"{"a":1,"b":[]}"#)
    }

    @Test("many values are written in linear time", .timeLimit(.minutes(1)))
    func large() {
        var json = JSONWriter()
        json.array { array in
            for number in 0..<200_000 { array.object { $0.field("n", number) } }
        }
        #expect(json.bytes.count > 2_000_000)
    }
}
