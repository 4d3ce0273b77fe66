import Glibc
import Testing

/// Keys in no order at all, from a keyboard that a child has got hold of.
@Suite(.serialized, .enabled(if: PtyRepl.hasLineEditor, Comment(rawValue: PtyRepl.reason)))
struct PtyRandomTests {
    /// Numbers that are the same in every run.
    private struct Generator: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 29)
        }
    }

    /// Every control character but those that leave, quit (between two inputs), suspend or accept; every letter, with and without Alt; keys of several bytes; pastes.
    private func key(_ generator: inout Generator) -> String {
        switch Int.random(in: 0..<20, using: &generator) {
        case 0..<4:
            let value = UInt8.random(in: 1..<32, using: &generator)
            return [3, 4, 10, 13, 26, 27, 28].contains(value) ? " " : String(Unicode.Scalar(value))
        case 4..<6: return "\u{1B}" + String(Unicode.Scalar(UInt8.random(in: 33..<128, using: &generator)))
        case 6..<10:
            let keys = ["[A", "[B", "[C", "[D", "[H", "[F", "[3~", "[Z", "[1;5C", "[1;5D", "OA", "[99;99~", "[5~", "[6~", "\r"]
            return "\u{1B}" + (keys.randomElement(using: &generator) ?? "")
        case 10: return "\u{1B}[200~pasted {\r  جَلسة\r}\u{1B}[201~"
        case 11: return "\u{7F}"
        case 12..<15: return ["ج", "َ", "会", "🎉", "é", "\u{200F}", "}", "{"].randomElement(using: &generator) ?? ""
        default: return String(Unicode.Scalar(UInt8.random(in: 32..<127, using: &generator)))
        }
    }

    @Test(arguments: ["", "bind -v\n"])
    func nothingBringsItDown(bindings: String) throws {
        for seed in 1...4 as ClosedRange<UInt64> {
            var generator = Generator(state: seed)
            let repl = try PtyRepl(columns: 40, rows: 10, bindings: bindings)
            for entry in ["# one", "# two\u{1B}\rthree", "# جَلسة"] {
                try repl.session.type(entry)
                try repl.enter()
            }
            for step in 0..<400 {
                try repl.session.type(key(&generator))
                if step % 100 == 50 {
                    repl.session.resize(
                        columns: .random(in: 3...70, using: &generator), rows: .random(in: 2...20, using: &generator))
                }
            }
            repl.session.resize(columns: 60, rows: 20)
            // Out of whatever it is in: a list or a search, the text, vi's commands.
            try repl.session.waitForSilence()
            try repl.session.control("c")
            try repl.session.waitForSilence()
            try repl.session.control("c")
            try repl.session.wait(forLine: "majlis>", column: 8)
            if !bindings.isEmpty { try repl.session.type("i") }
            try repl.session.type("# still here")
            try repl.session.wait(for: "what is typed") { $0.cursorLine.contains("# still here") }
            try repl.enter()
            #expect(try repl.history().last?.contains("# still here") == true)
            #expect(try repl.leave() == 0)
        }
    }
}
