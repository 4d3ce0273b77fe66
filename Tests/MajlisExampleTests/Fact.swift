import Foundation

/// One line of `Tests/Facts`: something that a document holds and its script must hold too.
struct Fact: Sendable, CustomStringConvertible {
    var what: String
    /// body, person, place, number, year, theme …
    var kind: String
    /// As the document writes it; numbers that it writes in words stand here in digits.
    var literal: String

    var description: String { "\(what) (\(kind)): \(literal)" }

    static func all(ofDocument number: String) throws -> [Fact] {
        let file = ExampleFolder.root.appendingPathComponent("Tests/Facts/\(number).tsv")
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst()
        return try lines.map { line in
            let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard columns.count == 3 else { throw ExampleFolder.Missing(what: "three columns in \(number).tsv: \(line)") }
            return Fact(what: columns[0], kind: columns[1], literal: columns[2])
        }
    }

    /// Whether the document may write it in words, or leave it to be counted.
    var isCounted: Bool { kind == "number" && literal.allSatisfy(\.isNumber) }
}
