import Foundation
import MajlisVocabulary

/// One script of `Tests/Fixtures/clauses`: a record of a kind with all its clauses, each on a line of its own, and below a marker
/// line whatever those refer to. `common.majlis` has the clauses of every kind.
struct ClauseFixture: Sendable, CustomStringConvertible {
    /// The file's name: a kind, or `common`.
    var name: String
    var kind: Kind
    /// The clauses that the tables give this kind, in their order.
    var clauses: [String]
    var lines: [String]
    /// Where each clause stands.
    var clauseLines: [(clause: String, line: Int)]

    static let folder = ExampleFolder.root.appendingPathComponent("Tests/Fixtures/clauses")
    static let marker = "# supporting declarations"

    var description: String { name }

    /// `native` stands only in the libraries that come with the program.
    private static let onlyInLibraries = "native"

    /// Rows of `Grammar/shapes.tsv`: clauses by kind, those of every kind under `common`.
    static let rows: [(name: String, clauses: [String])] = {
        guard let text = try? String(contentsOf: ExampleFolder.root.appendingPathComponent("Grammar/shapes.tsv"), encoding: .utf8) else {
            return []
        }
        var found: [(name: String, clauses: [String])] = []
        for line in text.split(separator: "\n").dropFirst() {
            let columns = line.split(separator: "\t").map(String.init)
            guard columns.count == 5, columns[1] != onlyInLibraries else { continue }
            let name = columns[0] == "*" ? "common" : columns[0]
            if let place = found.firstIndex(where: { $0.name == name }) {
                found[place].clauses.append(columns[1])
            } else {
                found.append((name, [columns[1]]))
            }
        }
        return found
    }()

    static let names = rows.map(\.name)

    init(_ name: String) throws {
        self.name = name
        guard let kind = name == "common" ? .document : Kind.allCases.first(where: { $0.english == name }) else {
            throw ExampleFolder.Missing(what: "the kind \(name)")
        }
        self.kind = kind
        clauses = Self.rows.first { $0.name == name }?.clauses ?? []
        let text = try String(contentsOf: Self.folder.appendingPathComponent("\(name).majlis"), encoding: .utf8)
        lines = text.components(separatedBy: "\n")
        clauseLines = []

        // The record begins with its kind's word; its clauses stand one level deeper.
        let end = lines.firstIndex(of: Self.marker) ?? lines.count
        guard let head = lines[..<end].firstIndex(where: { Self.firstWord($0) == kind.english }) else { return }
        let depth = Self.indentation(lines[head]) + 4
        for line in head + 1..<end {
            if Self.indentation(lines[line]) < depth { break }
            let word = Self.firstWord(lines[line])
            if Self.indentation(lines[line]) == depth, clauses.contains(word) { clauseLines.append((word, line)) }
        }
    }

    /// The script with one line blanked: everything else keeps its line, its column and its offset.
    func script(without line: Int) -> String {
        var lines = lines
        lines[line] = String(repeating: " ", count: lines[line].utf8.count)
        return lines.joined(separator: "\n")
    }

    var script: String { lines.joined(separator: "\n") }

    private static func firstWord(_ line: String) -> String { String(line.drop { $0 == " " }.prefix { $0 != " " }) }

    private static func indentation(_ line: String) -> Int { line.prefix { $0 == " " }.count }
}
