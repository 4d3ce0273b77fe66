import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// How a script is laid out. A project has no reason to change these; tests and editors may.
public struct FormatOptions: Hashable, Sendable {
    /// The columns a line may take. Texts are never broken, so a line with a long text may be longer.
    public var width = 120
    /// Four columns for each level: records seldom nest deeper than four, and a step of two is easily lost where a line begins with
    /// right-to-left words or the reader's editor shows a proportional font.
    public var indentation = 4
    /// Read the result again and compare it with the original before it is handed out. Costs about as much as parsing.
    public var checksResult = true

    public init() {}
}

public enum FormatResult: Hashable, Sendable {
    /// The script in its one layout.
    case formatted([UInt8])
    /// The script already has that layout.
    case unchanged
    /// The script has errors and stays as it is. Without a finding in the list, the formatter itself is at fault: its result would not
    /// have read like the original.
    case refused([Diagnostic])
}

/// Gives a script its one layout: indentation, spaces, line ends and the places of clauses.
///
/// It never changes what a script says. The tokens stay the same and in their order, but for `;` between items, the braces around
/// clauses that move from a head into a block, and the spelling of ranges, dates and numbers that goes with a statement's direction
/// (`ScriptSpelling`).
/// Texts, names and comments are copied byte for byte. Formatting a formatted script changes nothing.
public struct Formatter {
    public static func format(_ tree: SyntaxTree, options: FormatOptions = FormatOptions()) -> FormatResult {
        let errors = tree.diagnostics.filter { $0.severity == .error }
        if !errors.isEmpty { return .refused(errors) }
        // Beyond the limit the parser keeps no findings: an error could be among those that are missing.
        if tree.diagnostics.count >= Parser.diagnosticLimit { return .refused(tree.diagnostics) }

        guard let spelled = spelled(tree) else { return .refused([]) }
        var writer = FormatWriter(spelled, options)
        writer.writeFile()
        let result = writer.out
        if result == tree.source.bytes { return .unchanged }
        if options.checksResult {
            let again = Parser.parse(SourceFile(name: tree.source.name, bytes: result), file: tree.file)
            guard SyntaxComparison.saysTheSame(tree, again) else { return .refused([]) }
        }
        return .formatted(result)
    }

    /// The script with the words or signs of ranges that go with the direction of its statements; nil where it could not be read then.
    private static func spelled(_ tree: SyntaxTree) -> SyntaxTree? {
        let edits = ScriptSpelling.wordEdits(in: tree)
        if edits.isEmpty { return tree }
        let spelled = Parser.parse(SourceFile(name: tree.source.name, bytes: edits.applied(to: tree.source.bytes)), file: tree.file)
        return spelled.diagnostics.contains { $0.severity == .error } ? nil : spelled
    }
}
