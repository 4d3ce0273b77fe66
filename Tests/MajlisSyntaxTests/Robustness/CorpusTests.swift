import Foundation
import MajlisSyntax
import MajlisText
import MajlisVocabulary
import Testing

/// Real documents, where there are some: `MAJLIS_CORPUS` names a folder of texts. Each stands in a script and comes out as it went in.
@Suite struct CorpusTests {
    static let folder = ProcessInfo.processInfo.environment["MAJLIS_CORPUS"].map { corpus in
        let originals = corpus + "/seeds"
        return FileManager.default.fileExists(atPath: originals) ? originals : corpus
    }

    static var documents: [Script] {
        guard let folder, let names = try? FileManager.default.subpathsOfDirectory(atPath: folder) else { return [] }
        return names.sorted().compactMap { name in
            (try? Data(contentsOf: URL(fileURLWithPath: folder + "/" + name))).map { Script(name: name, bytes: [UInt8]($0)) }
        }
    }

    @Test(.enabled(if: folder != nil), arguments: documents)
    func documentsAreKept(_ document: Script) throws {
        let script = Array("background original {\n  text \"\"\"\n".utf8) + document.bytes + Array("\n\"\"\"\n}\nroom hall \"Hall\"\n".utf8)
        let tree = parse(script)
        #expect(tree.errors == [])
        #expect(faults(of: tree) == [])
        let text = try #require(tree.all(.text).first)
        #expect(Array(Literal.text(of: text).value.utf8) == document.bytes)
        #expect(tree.all(.recordName).map(\.text) == ["original", "hall"])
    }

    /// Every document as a script: thousands of findings, no crash, nothing lost.
    @Test(.enabled(if: folder != nil), arguments: documents)
    func documentsAreNoScripts(_ document: Script) {
        #expect(faults(of: document.tree) == [])
    }
}
