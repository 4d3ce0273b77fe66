import MajlisSyntax
import MajlisText
import Testing

@testable import MajlisFormat

/// Layouts and scripts that nobody would write: the formatter keeps what they say, or leaves them alone.
@Suite struct FormatterFuzzTests {
    /// Formats a script and holds the result to the formatter's promises.
    private func check(_ bytes: [UInt8], _ options: FormatOptions, _ what: String) {
        let tree = FormatFixtures.parse(bytes)
        switch Formatter.format(tree, options: options) {
        case .unchanged: break
        case .refused(let findings): #expect(!findings.isEmpty, "the result does not read like the script: \(what)")
        case .formatted(let once):
            let again = FormatFixtures.parse(once)
            #expect(FormatFixtures.findings(tree) == FormatFixtures.findings(again), "other findings: \(what)")
            #expect(Formatter.format(again, options: options) == .unchanged, "changes twice: \(what)")
        }
    }

    @Test(arguments: FormatFixtures.all, [1, 20, 45, 80, 1_000])
    func anyWidth(_ path: String, _ width: Int) throws {
        var options = FormatOptions()
        options.width = width
        options.indentation = width % 7
        check(try FormatFixtures.bytes(path), options, "\(path) in \(width) columns")
    }

    /// Tokens that went missing, stand twice or changed places.
    @Test(arguments: FormatFixtures.names)
    func damagedScripts(_ path: String) throws {
        let tree = FormatFixtures.parse(try FormatFixtures.bytes(path))
        var pieces = tree.tokens.indices.map { index in
            let start = index == 0 ? 0 : tree.tokens[index - 1].end
            return Array(tree.source.bytes[Int(start)..<Int(tree.tokens[index].end)])
        }
        pieces += [" #c\n", "\n", ";", " { ", " } ", " has ", ", "].map { Array($0.utf8) }
        var random = SplitMix(state: UInt64(pieces.count))
        var options = FormatOptions()
        for round in 0..<300 {
            var damaged = pieces.dropLast(7).map { $0 }
            for _ in 0..<Int.random(in: 1...4, using: &random) where !damaged.isEmpty {
                let place = Int.random(in: damaged.indices, using: &random)
                switch Int.random(in: 0..<4, using: &random) {
                case 0: damaged.remove(at: place)
                case 1: damaged.insert(damaged[place], at: place)
                case 2: damaged.swapAt(place, Int.random(in: damaged.indices, using: &random))
                default: damaged.insert(pieces.randomElement(using: &random) ?? [], at: place)
                }
            }
            options.width = Bool.random(using: &random) ? 120 : 40
            check(Array(damaged.joined()), options, "round \(round) of \(path):\n\(FormatFixtures.text(Array(damaged.joined())))")
        }
    }
}
