import Foundation
import MajlisLanguage
import MajlisSyntax
import MajlisText
import MajlisTranslation

/// The scripts that tests translate, read as the program reads them.
enum Scripts {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .resolvingSymlinksInPath()
    static let examples = root.appendingPathComponent("examples")
    static let fixtures = root.appendingPathComponent("Tests/Fixtures")

    /// Every example, by its path: those that other scripts use are translated with them.
    static let all: [String] = {
        let found = files(under: examples).filter { !$0.hasPrefix("developer-conference/") }
        return found + ["developer-conference/conference.majlis"]
    }()

    /// Every fixture that a planner could have written: what cannot be read is left alone by the translator.
    static let readable: [String] = files(under: fixtures).filter { name in
        guard let tree = try? tree(fixtures.appendingPathComponent(name), 0) else { return false }
        return !tree.diagnostics.contains { $0.severity == .error }
    }

    static func files(under folder: URL) -> [String] {
        let all = FileManager.default.enumerator(atPath: folder.path)?.allObjects as? [String] ?? []
        return all.filter { $0.hasSuffix(".majlis") }.sorted()
    }

    static func tree(_ file: URL, _ number: Int) throws -> SyntaxTree {
        tree([UInt8](try Data(contentsOf: file)), number, name: file.lastPathComponent)
    }

    static func tree(_ bytes: [UInt8], _ number: Int, name: String = "script.majlis") -> SyntaxTree {
        Parser.parse(SourceFile(name: name, bytes: bytes), file: FileID(UInt16(number)))
    }

    /// A script and the files that it uses.
    static func project(_ file: URL) throws -> [SyntaxTree] {
        var trees = [try tree(file, 0)]
        for used in Uses.files(in: trees[0]) where !used.isLibrary && !used.isTable {
            let other = file.deletingLastPathComponent().appendingPathComponent(used.path)
            if let read = try? tree(other, trees.count) { trees.append(read) }
        }
        return trees
    }

    /// The language that most of a script's words are in.
    static func language(of trees: [SyntaxTree]) -> WordLanguage {
        var arabic = 0
        var english = 0
        for tree in trees {
            for token in tree.tokens where token.kind == .word && token.word.rawValue != 0 {
                if tree.source.bytes[Int(token.start)] >= 0x80 { arabic += 1 } else { english += 1 }
            }
        }
        return arabic > english ? .arabic : .english
    }

    /// The digits of the first number.
    static func digits(of trees: [SyntaxTree]) -> DigitSet {
        for tree in trees {
            for token in tree.tokens {
                switch token.kind {
                case .integer, .decimal, .date, .month, .time, .compactDuration:
                    switch tree.source.bytes[Int(token.start)] {
                    case 0xD9: return .arabic
                    case 0xDB: return .persian
                    default: return .western
                    }
                default: continue
                }
            }
        }
        return .western
    }
}

/// Scripts in one language and what the translator makes of them.
struct Twin {
    let trees: [SyntaxTree]
    let difference: Location?

    init(_ original: [SyntaxTree], to language: WordLanguage, digits: DigitSet? = nil) {
        let translation = Translation(original, files: Array(original.indices), to: language, digits: digits)
        difference = translation.difference
        trees = original.enumerated().map { number, tree in
            translation.changed[number].map { Scripts.tree($0, number, name: tree.source.name) } ?? tree
        }
    }

    var texts: [String] { trees.map { String(decoding: $0.source.bytes, as: UTF8.self) } }
}

/// The first line that differs, for a finding that a person can read.
func firstDifference(_ a: [String], _ b: [String]) -> String {
    for (x, y) in zip(a, b) where x != y {
        let left = x.split(separator: "\n", omittingEmptySubsequences: false)
        let right = y.split(separator: "\n", omittingEmptySubsequences: false)
        for (number, (one, other)) in zip(left, right).enumerated() where one != other { return "line \(number + 1): \(one) | \(other)" }
        return "\(left.count) and \(right.count) lines"
    }
    return ""
}
