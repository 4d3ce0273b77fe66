import MajlisSyntax
import MajlisText
import Testing

/// Reading loses nothing, whatever is cut off or spoilt.
@Suite struct RoundTripTests {
    @Test func thereAreScripts() { #expect(allScripts.count > 30) }

    @Test(arguments: allScripts)
    func scriptsAreKept(_ script: Script) { #expect(faults(of: script.tree) == []) }

    /// Small files are cut at every byte, large ones here and there.
    @Test(arguments: allScripts)
    func beginningsAreKept(_ script: Script) {
        let count = script.bytes.count
        let step = count <= 500 ? 1 : max(1, count / 50)
        for end in stride(from: 0, to: count, by: step) {
            let found = faults(of: parse(Array(script.bytes[..<end])))
            if !found.isEmpty { Issue.record("\(script.name) cut at \(end): \(found)") }
        }
    }

    @Test(arguments: allScripts)
    func spoiltScriptsAreKept(_ script: Script) {
        var random = SeededRandom(seed: UInt64(script.bytes.count))
        let pieces: [[UInt8]] = [
            "{", "}", "(", ")", "[", "\"", "\"\"\"", "\n", "\0", ",", "`", "@", "..", "\u{202E}", "#", "not ", "١", "~",
        ].map { Array($0.utf8) }
        for round in 0..<25 {
            var bytes = script.bytes
            for _ in 0...Int.random(in: 0...3, using: &random) where !bytes.isEmpty {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0...3, using: &random) {
                case 0: bytes[place] = UInt8.random(in: .min ... .max, using: &random)
                case 1: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...40, using: &random)))
                case 2: bytes.insert(contentsOf: random.pick(pieces), at: place)
                default:
                    bytes.insert(
                        contentsOf: bytes[place..<min(bytes.count, place + 60)], at: Int.random(in: 0...bytes.count, using: &random))
                }
            }
            let found = faults(of: parse(bytes))
            if !found.isEmpty { Issue.record("\(script.name), round \(round): \(found)") }
        }
    }

    @Test func noiseIsKept() {
        var random = SeededRandom(seed: 1)
        for _ in 0..<300 {
            let bytes = (0..<Int.random(in: 0...200, using: &random)).map { _ in UInt8.random(in: .min ... .max, using: &random) }
            #expect(faults(of: parse(bytes)) == [])
        }
    }

    @Test func partsOfFilesAreRead() {
        let source = SourceFile(name: "part", text: "otherwise warn \"{a.b + 1} and\"")
        let tree = Parser.parseExpression(source, file: FileID(3), range: TextRange(start: 17, end: 24))
        #expect(tree.root.kind == .sum)
        #expect(tree.root.text == "a.b + 1")
        #expect(tree.diagnostics == [])
        #expect(tree.root.location.file == FileID(3))
    }
}
