import MajlisText
import Testing

@testable import MajlisReport

@Suite("Fingerprints and escapes")
struct FingerprintTests {
    private func finding(_ line: ByteOffset, _ subjects: [String] = ["a"], number: Int = 25) -> Diagnostic {
        let place = Location(file: FileID(0), range: TextRange(start: line, end: line + 1))
        var finding = Diagnostic(
            .capacity, at: place,
            [
                "session": .text("A"), "room": .wordings(Wordings(Wordings.Wording("en", "Hall"))), "expected": .number(number),
                "line": .place(place),
            ])
        finding.subjects = subjects
        return finding
    }

    private let files = [SourceFile(name: "a.majlis", text: "majlis 1\n\n\n\n")]

    private func prints(_ findings: [Diagnostic], _ files: [SourceFile]? = nil) -> [Fingerprint] {
        Fingerprint.of(findings, in: (files ?? self.files).map(\.name))
    }

    @Test("places are no part of them, everything else is")
    func parts() {
        let first = prints([finding(0)])
        #expect(prints([finding(9)]) == first)
        #expect(prints([finding(0, ["b"])]) != first)
        #expect(prints([finding(0, ["a", "b"])]) != prints([finding(0, ["ab"])]))
        #expect(prints([finding(0, number: 26)]) != first)
        #expect(prints([finding(0)], [SourceFile(name: "b.majlis", text: "")]) != first)
        #expect(first[0].digits.utf8.count == 32)
    }

    @Test("equal findings are told apart, and others do not matter")
    func equals() {
        let pair = prints([finding(0), finding(5)])
        #expect(Set(pair).count == 2)
        let amidOthers = prints([finding(1, ["x"]), finding(2), finding(3, ["y"]), finding(8)])
        #expect([amidOthers[1], amidOthers[3]] == pair)
    }

    @Test("whether a finding is waived is no part of it, nor is the language")
    func waived() {
        let all = [finding(0), finding(5, ["b"])]
        let english = MachineFindings(all, files: files).findings.map(\.fingerprint)
        #expect(MachineFindings(all, files: files, language: .arabic, languages: [.arabic]).findings.map(\.fingerprint) == english)
        let narrowed = MachineFindings(all, files: files).filtered { $0.finding.subjects == ["b"] }
        #expect(narrowed.findings.map(\.fingerprint) == [english[1]])
    }

    @Test("a baseline knows what is no graver than it was")
    func baseline() {
        let before = Baseline(MachineFindings([finding(0)], files: files))
        var now = finding(3)
        #expect(before.compared(with: MachineFindings([now], files: files)).known == 1)
        now.severity = .warning
        #expect(before.compared(with: MachineFindings([now], files: files)).known == 1)
        let warned = Baseline(MachineFindings([now], files: files))
        #expect(warned.compared(with: MachineFindings([finding(0)], files: files)).known == 0)
        let comparison = before.compared(with: MachineFindings([finding(0, ["other"])], files: files))
        #expect(comparison.known == 0 && comparison.gone == 1 && comparison.new.findings.count == 1)
    }

    @Test("XML holds no character that it must not hold")
    func xml() {
        #expect(XMLWriter.escaped("a<b>&\u{0}\u{1B}\u{FFFE}\r\n") == "a&lt;b&gt;&amp;\u{FFFD}\u{FFFD}\u{FFFD}&#13;\n")
        #expect(XMLWriter.escapedAttribute("\"\n\t") == "&quot;&#10;&#9;")
        var xml = XMLWriter()
        xml.element("a", ["b": "1"]) { $0.element("c", [:]) }
        #expect(xml.text == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a b=\"1\">\n  <c/>\n</a>\n")
    }

    @Test("workflow commands and references are escaped")
    func escapes() {
        #expect(GitHubCommands.escaped("50%: a,\r\nb") == "50%25: a,%0D%0Ab")
        #expect(GitHubCommands.escapedProperty("50%: a,\r\nb") == "50%25%3A a%2C%0D%0Ab")
        #expect(URIReference.encoded("a b/ن:1#?[%].majlis") == "a%20b/%D9%86%3A1%23%3F%5B%25%5D.majlis")
        #expect(SARIFLog.message("{a} [b](1) [c]") == "{{a}} [b\\](1) [c]")
    }

    @Test("coverage is rounded down, and nothing to cover is no lack")
    func share() {
        #expect(CoverageShare(.init()).percent == 100)
    }
}
