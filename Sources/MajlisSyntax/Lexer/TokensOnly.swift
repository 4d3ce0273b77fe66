import MajlisText

extension SourceFile {
    /// The tokens alone, without a tree: for what must be fast however long the text is.
    public var tokens: [Token] {
        bytes.withUnsafeBufferPointer { bytes in
            var lexer = Lexer(bytes, file: FileID(0))
            lexer.run()
            return lexer.tokens
        }
    }
}
