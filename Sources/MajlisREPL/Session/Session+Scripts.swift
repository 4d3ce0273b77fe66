import MajlisSyntax
import MajlisText

/// Declarations and events.
extension Session {
    func take(_ tree: SyntaxTree) -> Answer {
        let next = state.adding(tree.source.text(TextRange(start: 0, end: ByteOffset(tree.source.bytes.count))))
        become(next, SessionView(of: next, settings: settings, host: host, before: view))
        return Answer()
    }
    func take(change tree: SyntaxTree, offset: Int) -> Answer { Answer() }
}
