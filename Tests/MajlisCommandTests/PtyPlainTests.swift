import Testing

/// The session at a terminal without a line editor: these hold with and without libedit.
@Suite(.serialized) struct PtyPlainTests {
    /// A terminal that can only write lines: no sequence at all, and inputs of several lines all the same.
    @Test(arguments: ["dumb", ""])
    func aDumbTerminalReadsLines(terminal: String) throws {
        let repl = try PtyRepl(environment: ["TERM": terminal])
        #expect(repl.session.isCooked)
        try repl.session.type("series wadi \"نهر\" {\n")
        try repl.session.wait(forLine: "   ...>")
        try repl.session.type("    interval 2y\n")
        try repl.session.wait(for: "the next line") { $0.cursorLine == "   ...>" && $0.text.contains("interval 2y") }
        try repl.session.type("}\n")
        try repl.session.wait(forLine: "majlis>", column: 8)
        try repl.session.type("1 + 2\n")
        try repl.session.wait(for: "the answer") { $0.lines.contains("3") && $0.cursorLine == "majlis>" }
        #expect(try repl.leave() == 0)
        #expect(!repl.session.screen.sawEscape)
    }
}
