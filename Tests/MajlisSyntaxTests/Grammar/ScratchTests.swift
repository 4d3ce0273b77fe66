import Foundation
import Testing
import MajlisSyntax
import MajlisText
@Suite struct ScratchTests {
    @Test func cases() throws {
        guard let text = try? String(contentsOfFile: "/tmp/syn2/case.txt", encoding: .utf8) else { return }
        let recogniser = try Recogniser(EBNF(Repository.text("Grammar/majlis.ebnf")))
        for line in text.split(separator: "\n") {
            let tree = parse(String(line).replacingOccurrences(of: "⏎", with: "\n"))
            print(recogniser.derives(tree), recogniser.furthest, tree.errors.map { "\($0.code.code)@\($0.location.range.start)" }, line)
        }
    }
    @Test func examples() throws {
        let recogniser = try Recogniser(EBNF(Repository.text("Grammar/majlis.ebnf")))
        for script in try Repository.examples() { let t = script.tree; let c = ContinuousClock.now; print(script.name, recogniser.derives(t), t.errors.count, t.tokens.count, ContinuousClock.now - c) }
    }
}
@Suite struct ScratchFixtures {
    @Test func show() throws {
        let wordings = try Wordings()
        let derive = try Recogniser(EBNF(Repository.text("Grammar/majlis.ebnf")))
        for folder in ["recovery", "lexer", "parser"] {
            let names = try FileManager.default.contentsOfDirectory(atPath: "/tmp/syn2/fx/" + folder).sorted()
            for name in names {
                let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: "/tmp/syn2/fx/\(folder)/\(name)")))
                let tree = parse(bytes)
                print("=== \(folder)/\(name) derives \(name.hasPrefix("deep") || name.hasPrefix("many") ? false : derive.derives(tree)) records \(tree.all(.record).count)")
                var all = tree.diagnostics
                for kind in [SyntaxKind.otherwise, .suggest, .show] { for n in tree.all(kind) { if let t = n.first(.text) { for m in MessageTemplate.templates(of: t) { all += m.diagnostics } } } }
                for d in all.prefix(25) { let p = tree.source.position(of: d.location.range.start); print("F \(p.line):\(p.column) \(d.severity)[\(d.code.code)]: \(wordings.english(d))", d.suggestions.map { wordings.english(.init(.didYouMeanWord, at: d.location)) + "\($0.arguments.map(\.value))" }.joined().prefix(150)) }
            }
        }
    }
}
