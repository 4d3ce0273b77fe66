import MajlisText
import Testing

@testable import MajlisReport

@Suite("Findings for people")
struct FindingsReportTests {
    private func report(_ style: ReportStyle = ReportStyle()) -> FindingsReport {
        FindingsReport(files: [Chapter.source], style: style)
    }

    @Test("place, severity, code and rule, sentence, the line, evidence, ways out, summary")
    func english() {
        #expect(
            report().text(Chapter.findings) == """
                chapter.majlis:4:1: note M0110: There is nothing in this file yet. Try `majlis new`.
                    4 | day 2027-03-14 from 09:30 {
                      | ^^^

                chapter.majlis:7:56: undecided M0212 chair_missing: chair has no value.
                    7 |   session ideas "Working together" for 1h30m room hall chair tbd expected 30
                      |                                                        ^^^^^^^^^

                chapter.majlis:7:66: error capacity: “Working together” expects 30, “Main hall” holds 25
                    7 |   session ideas "Working together" for 1h30m room hall chair tbd expected 30
                      |                                                                  ^^^^^^^^^^^
                    30 days  line 7
                    5 min    line 2
                    way out: write b2, or write expected 25

                1 error, 1 note, 1 undecided in one file

                """)
    }

    @Test("the same in Arabic, without a direction mark")
    func arabic() {
        let text = report(ReportStyle(language: .arabic)).text(Array(Chapter.findings.prefix(2)))
        #expect(
            text == """
                chapter.majlis:7:56: غير محسوم M0212 جلسة_بلا_رئاسة: لا قيمة بعد «chair».
                    7 |   session ideas "Working together" for 1h30m room hall chair tbd expected 30
                      |                                                        ^^^^^^^^^

                chapter.majlis:7:66: مخالفة تجاوز_السعة: “Working together” expects 30, “Main hall” holds 25
                    7 |   session ideas "Working together" for 1h30m room hall chair tbd expected 30
                      |                                                                  ^^^^^^^^^^^
                    30 يوما  السطر 7
                    5 دقائق  السطر 2
                    المخرج: اكتب b2، أو اكتب expected 25

                مخالفة واحدة، وأمر واحد غير محسوم في ملف واحد

                """)
    }

    @Test("on a terminal an Arabic finding stands at the right edge, its place at the left")
    func mirrored() {
        var finding = Diagnostic(.unknownClauseWord, at: Chapter.location(of: "سعة", in: Chapter.arabic))
        finding.message = Message(.unknownClauseWord, ["word": .code("سعه"), "kind": .word("room")])
        let style = ReportStyle(language: .arabic, width: 60, isolates: true)
        let lines = FindingsReport(files: [Chapter.arabic], style: style).text([finding]).split(separator: "\n")
        #expect(lines.first == "لقاء.majlis:1:29     \u{2067}مخالفة M0222: ليست «\u{2068}سعه\u{2069}» من كلمات قاعة.\u{2069}")
        #expect(lines.allSatisfy { DisplayWidth.width(of: $0) <= 60 })
        #expect(lines.last.map { DisplayWidth.width(of: $0) } == 60)
    }

    @Test("a narrow terminal wraps with a hanging indent and loses nothing")
    func narrow() {
        let style = ReportStyle(width: 40)
        let text = report(style).text(Chapter.findings)
        #expect(text.split(separator: "\n").allSatisfy { DisplayWidth.width(of: $0) <= 40 })
        #expect(text.contains("\n    hall” holds 25") || text.contains("holds 25"))
    }

    @Test("with colours the span is coloured in its line")
    func colours() {
        let text = report(ReportStyle(color: .always)).list([Chapter.findings[1]])
        #expect(text.contains("\u{1B}[1;31merror\u{1B}[0m"))
        #expect(text.contains("\u{1B}[1;31;4mexpected 30\u{1B}[0m"))
        #expect(!text.contains("^^^"))
    }

    @Test("nothing found is one friendly line; files are counted as the language counts")
    func nothing() {
        let two = [Chapter.source, Chapter.arabic]
        #expect(report().text([]) == "Nothing to report: one file checked.\n")
        #expect(FindingsReport(files: two).text([]) == "Nothing to report: 2 files checked.\n")
        #expect(FindingsReport(files: two, style: ReportStyle(language: .arabic)).text([]) == "لا ملاحظات: روجع ملفان.\n")
    }

    @Test("a way out is said once, the script's own first")
    func waysOut() {
        var finding = Chapter.findings[2]
        finding.ownSuggestion = Wordings(Wordings.Wording("en", "ask the secretariat"))
        finding.suggestions = [Message(.replaceBy, ["word": .code("session")])]
        finding.fixes = [
            FixIt(Message(.replaceBy, ["word": .code("session")]), []), FixIt(Message(.replaceBy, ["word": .code("room")]), []),
        ]
        #expect(report().list([finding]).hasSuffix("    way out: ask the secretariat, or write session, or write room\n"))
    }

    @Test("the order depends on places alone")
    func order() {
        let findings = Chapter.findings
        #expect(report().text(findings) == report().text(findings.reversed()))
    }

    @Test("undecided errors count apart and fail nothing")
    func counts() {
        let counts = FindingCounts(Chapter.findings)
        #expect([counts.errors, counts.warnings, counts.notes, counts.undecided] == [1, 0, 1, 1])
        #expect(FindingCounts.hasFailed(Chapter.findings))
        #expect(!FindingCounts.hasFailed([Chapter.findings[0], Chapter.findings[2]]))
        #expect(!FindingCounts.hasFailed([]))
    }

    @Test("spans at the end, over several lines, in blank files, of unknown files")
    func oddPlaces() {
        let source = SourceFile(name: "x", text: "\u{FEFF}room {\r\n}\r\n")
        func text(_ start: UInt32, _ end: UInt32, file: UInt16 = 0) -> String {
            FindingsReport(files: [source]).list([
                Diagnostic(.missingBrace, at: Location(file: FileID(file), range: TextRange(start: start, end: end)))
            ])
        }
        #expect(text(8, 12).contains("x:1:6: error M0209: "))
        #expect(text(8, 12).contains("    1 | room {\n      |      ^\n"))
        #expect(text(14, 14).hasPrefix("x:3:1: error"))
        #expect(!text(14, 14).contains("|"))
        #expect(text(0, 1, file: 9).hasPrefix("error M0209: "))
    }

    @Test("a line of megabytes is shown around its span, with the right column")
    func longLine() {
        let filler = String(repeating: "جلسة ", count: 200_000)
        let source = SourceFile(name: "x", text: filler + "oops " + filler)
        let start = UInt32(filler.utf8.count)
        let findings = (0..<200).map { _ in
            Diagnostic(.missingBrace, at: Location(file: FileID(0), range: TextRange(start: start, end: start + 4)))
        }
        let text = FindingsReport(files: [source]).list(findings)
        #expect(text.hasPrefix("x:1:1000001: error M0209"))
        #expect(text.contains("| 1:1000001 «oops»"))
        #expect(text.utf8.count < 200 * 1200)
    }
}

@Suite("Findings for machines")
struct FindingsJSONTests {
    @Test("every member, in order, the same bytes every time")
    func document() {
        let json = FindingsJSON(files: [Chapter.source], layout: .pretty).text([Chapter.findings[1]])
        #expect(
            json == """
                {
                  "version": 2,
                  "findings": [
                    {
                      "code": "",
                      "rule": "capacity",
                      "severity": "error",
                      "undecided": false,
                      "pending": false,
                      "message": "“Working together” expects 30, “Main hall” holds 25",
                      "file": "chapter.majlis",
                      "line": 7,
                      "column": 66,
                      "endLine": 7,
                      "endColumn": 77,
                      "subjects": [
                        "ideas",
                        "hall"
                      ],
                      "fingerprint": "6ab3693a4e2f8a66d21cae323684ca2c",
                      "related": [
                        {
                          "file": "chapter.majlis",
                          "line": 7,
                          "column": 66,
                          "message": "30 days"
                        },
                        {
                          "file": "chapter.majlis",
                          "line": 2,
                          "column": 23,
                          "message": "5 min"
                        }
                      ],
                      "evidence": {
                        "text": null,
                        "file": "chapter.majlis",
                        "line": 7,
                        "column": 66,
                        "value": null,
                        "truth": "no",
                        "withheld": false,
                        "sources": [
                          {
                            "file": "chapter.majlis",
                            "line": 7,
                            "column": 66,
                            "message": "30 days"
                          },
                          {
                            "file": "chapter.majlis",
                            "line": 2,
                            "column": 23,
                            "message": "5 min"
                          }
                        ],
                        "witnesses": [],
                        "omitted": 0,
                        "parts": []
                      },
                      "suggestions": [
                        "write b2"
                      ],
                      "fixes": [
                        {
                          "title": "write expected 25",
                          "sure": false,
                          "edits": [
                            {
                              "file": "chapter.majlis",
                              "start": 292,
                              "end": 303,
                              "text": "expected 25"
                            }
                          ]
                        }
                      ]
                    }
                  ],
                  "waived": [],
                  "summary": {
                    "errors": 1,
                    "warnings": 0,
                    "notes": 0,
                    "undecided": 0,
                    "waived": 0
                  }
                }

                """)
    }

    @Test("the language of messages is the reader's; everything else is the same")
    func languages() {
        let files = [Chapter.source]
        let arabic = FindingsJSON(files: files, language: .arabic).text(Chapter.findings)
        #expect(arabic.contains("\"message\":\"لا قيمة بعد «chair».\""))
        #expect(arabic.contains("\"rule\":\"chair_missing\",\"severity\":\"error\",\"undecided\":true"))
        #expect(arabic.contains("\"rule\":null"))
        #expect(arabic.hasSuffix("\"summary\":{\"errors\":1,\"warnings\":0,\"notes\":1,\"undecided\":1,\"waived\":0}}\n"))
        #expect(FindingsJSON(files: files).text([]).hasPrefix("{\"version\":2,\"findings\":[],\"waived\":[],\"summary\":{\"errors\":0,"))
    }

    @Test("columns count scalars, edits count bytes")
    func columns() {
        let finding = Diagnostic(.missingBrace, at: Chapter.location(of: "سعة", in: Chapter.arabic))
        let json = FindingsJSON(files: [Chapter.arabic]).text([finding])
        #expect(json.contains("\"line\":1,\"column\":29,\"endLine\":1,\"endColumn\":32"))
    }
}
