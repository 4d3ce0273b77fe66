import MajlisSyntax
import MajlisText

/// What brings a script from one edition of the language to the next: edits of its text, so that comments, line ends and layout stay.
public struct Migration: Sendable {
    /// The edition that a script's first line pins; nil stands for a script that pins none.
    public let from: Int?
    public let to: Int
    /// The edits of a script that is read without an error.
    public let edits: @Sendable (SyntaxTree) -> [TextEdit]

    /// Each step from one edition to the next, in order. A new edition adds a row.
    public static let all: [Migration] = [pinFirstEdition]

    /// The newest edition that the steps lead to.
    public static var newest: Int { all.map(\.to).max() ?? 1 }
}

/// A script brought to the newest edition.
public enum MigratedScript: Equatable, Sendable {
    /// It is written for the newest edition already, or there is nothing in it yet.
    case current
    case migrated([UInt8])
    /// As many mistakes in its reading make every change unsure.
    case left(mistakes: Int)
    /// It is written for an edition that no step begins from.
    case newer(edition: Int)
    /// No edition has this number.
    case unknown(edition: Int)

    /// - Parameter steps: those to take; each from the edition that the script is at.
    public init(_ source: SourceFile, steps: [Migration] = Migration.all) {
        var bytes = source.bytes
        let newest = steps.map(\.to).max() ?? 1
        // Each step leads on, so there cannot be more rounds than steps.
        for _ in 0...steps.count {
            let tree = Parser.parse(SourceFile(name: source.name, bytes: bytes), file: FileID(0))
            let edition = Header.edition(of: tree)
            let mistakes = tree.diagnostics.count { $0.severity == .error }
            if mistakes > 0 {
                self = .left(mistakes: mistakes)
                return
            }
            if edition == newest || tree.tokens.count < 2 { break }
            guard let step = steps.first(where: { $0.from == edition }) else {
                let edition = edition ?? 0
                self = edition > newest ? .newer(edition: edition) : .unknown(edition: edition)
                return
            }
            var plan = EditPlan()
            _ = plan.add(FixIt(Message(.projectWriteHeader, ["header": .number(step.to)]), step.edits(tree), isSure: true))
            bytes = plan.applied(to: bytes, of: FileID(0))
        }
        self = bytes == source.bytes ? .current : .migrated(bytes)
    }
}
