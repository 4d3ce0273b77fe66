import Testing

@testable import MajlisREPL

@Suite struct CompletenessTests {
    @Test(arguments: [
        ("room hall", InputCompleteness.complete),
        ("", .complete),
        ("session x \"X\" {", .continues(indent: 4)),
        ("session x \"X\" {\n    room hall", .continues(indent: 4)),
        ("session x \"X\" {\n    room hall\n}", .complete),
        ("day d 2027-03-14 {\n    session x \"X\" {", .continues(indent: 8)),
        ("count(sessions", .continues(indent: 4)),
        ("sessions where", .continues(indent: 4)),
        ("جلسات حيث", .continues(indent: 4)),
        ("hall.capacity +", .continues(indent: 4)),
        ("languages en,", .continues(indent: 4)),
        ("لغات en،", .continues(indent: 4)),
        ("if a then b else", .continues(indent: 4)),
        ("text \"\"\"\nfirst", .continues(indent: 0)),
        ("text \"\"\"\nfirst\n\"\"\"", .complete),
        // What is wrong is not mended by more lines.
        ("session x \"X", .complete),
        ("session x }", .complete),
        ("room hall)", .complete),
        ("rule r \"R\"", .complete),
        // Brackets inside texts and comments are none.
        ("room hall \"a {\"", .complete),
        ("room hall # {", .complete),
        // A line that plainly begins an item ends what was forgotten.
        ("count(sessions\nroom hall \"Hall\"", .complete),
        // A blank line ends what is not whole, but for a text.
        ("session x \"X\" {\n    room hall\n", .complete),
        ("text \"\"\"\nfirst\n", .continues(indent: 0)),
        (":undo", .complete),
        (":type count(", .complete),
        (":try session x {", .continues(indent: 4)),
        (":تجربة جلسة س {", .continues(indent: 4)),
        ("## A comment of what follows", .continues(indent: 0)),
        ("# A plain comment", .complete),
        ("## A comment\nroom hall", .complete),
        ("session x {\r\n    room hall\r\n}", .complete),
    ])
    func table(_ text: String, _ expected: InputCompleteness) {
        #expect(InputCompleteness.of(text) == expected)
    }

    @Test func blankLinesOfAScriptEndNothing() {
        #expect(InputCompleteness.of("session x {\n\n", blankLineEnds: false) == .continues(indent: 4))
        var collector = InputCollector(blankLineEnds: false)
        #expect(collector.add("session x {") == .continues(indent: 4))
        #expect(collector.add("") == .continues(indent: 4))
        #expect(collector.add("}") == .complete)
        #expect(collector.text == "session x {\n\n}")
    }

    /// A script taken line by line falls into whole inputs.
    @Test func scriptsFallIntoInputs() {
        var collector = InputCollector(blankLineEnds: false)
        var inputs: [String] = []
        for line in AssistProject.text.split(separator: "\n", omittingEmptySubsequences: false) where collector.add(line) == .complete {
            inputs.append(collector.text)
            collector = InputCollector(blankLineEnds: false)
        }
        #expect(collector.isEmpty)
        #expect(inputs.joined(separator: "\n") == AssistProject.text)
        // A documentation comment stands with what it is about.
        #expect(inputs.count == 21)
        #expect(inputs.contains { $0.contains("## Nobody") && $0.contains("rule short_sessions") })
    }

    /// Twice the lines take about twice the time.
    @Test func longInputsAreJudgedOnce() {
        let text = "day d 2027-03-14 {\n" + String(repeating: "    session x \"A session\" room hall for 45m\n", count: 5_000)
        let clock = ContinuousClock()
        let time = clock.measure { #expect(InputCompleteness.of(text, blankLineEnds: false) == .continues(indent: 4)) }
        // A debug build takes a tenth of that.
        #expect(time < .seconds(5))
    }
}
