import Foundation

/// The tables as the repository has them, read without the generator.
enum Tables {
    static let vocabulary = rows("vocabulary")
    static let kinds = rows("kinds")
    static let shapes = rows("shapes")
    static let choices = rows("choices")

    /// All forms of a row, in both scripts.
    static func forms(_ row: [String: String]) -> [String] {
        let single = ["english", "english_plural", "arabic", "arabic_plural"].map { row[$0] ?? "" }
        let several = ["arabic_alternatives", "arabic_plural_alternatives", "arabic_dual"].flatMap { list(row, $0) }
        return (single + several).filter { !$0.isEmpty }
    }

    static func list(_ row: [String: String], _ column: String, by separator: Character = "|") -> [String] {
        (row[column] ?? "").split(separator: separator).map(String.init)
    }

    private static func rows(_ name: String) -> [[String: String]] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let url = folder.appendingPathComponent("Grammar/\(name).tsv")
        guard let text = try? String(contentsOf: url, encoding: .utf8) else { return [] }
        let lines = text.split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
        guard let header = lines.first else { return [] }
        return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(header, $0)) }
    }
}
