import MajlisSyntax

extension Session {
    /// Events for the connected journal.
    func record(_ tree: SyntaxTree) -> Answer { Answer() }
}
