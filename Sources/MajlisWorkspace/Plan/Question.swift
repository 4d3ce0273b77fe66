import MajlisLanguage
import MajlisSyntax
import MajlisText

/// An expression of the command line as a script of its own beside the project's, so that its names are found as in any other.
package struct Question {
    /// The expression alone: what findings about it show.
    package let source: SourceFile
    /// What is wrong with it by itself.
    package let mistakes: [Diagnostic]
    /// The script that asks it.
    package let tree: SyntaxTree

    private static let name = "question_of_the_command_line"
    private static let opening = "query \(name) = ("
    private static let shownName = "<expression>"

    package init(_ expression: String, file: FileID) {
        source = SourceFile(name: Self.shownName, text: expression)
        let whole = TextRange(start: 0, end: ByteOffset(source.bytes.count))
        mistakes = Parser.parseExpression(source, file: file, range: whole).diagnostics.filter { $0.severity == .error }
        tree = Parser.parse(SourceFile(name: Self.shownName, text: Self.opening + expression + "\n)\n"), file: file)
    }

    /// The place in the expression alone of a place in the script that asks it.
    package func place(_ location: Location) -> Location {
        guard location.file == tree.file else { return location }
        let before = ByteOffset(Self.opening.utf8.count)
        let end = ByteOffset(source.bytes.count)
        func moved(_ offset: ByteOffset) -> ByteOffset { min(offset < before ? 0 : offset - before, end) }
        return Location(file: location.file, range: TextRange(start: moved(location.range.start), end: moved(location.range.end)))
    }

    package func find(in project: Project) -> Query? {
        project.program.queries.last { project.model.symbols[$0.name] == Self.name }
    }
}
