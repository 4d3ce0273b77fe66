import MajlisText

/// A script that a command was given, read: its name as it was given and where it stands.
package struct Script {
    package let source: SourceFile
    /// The absolute path without symbolic links; nil for standard input.
    package let path: String?
    /// The folder that its `use` paths start from.
    package let folder: String
    /// Whether findings name the files it uses by absolute paths, as it was itself.
    package let isNamedAbsolutely: Bool

    package init(source: SourceFile, path: String?, folder: String, isNamedAbsolutely: Bool) {
        self.source = source
        self.path = path
        self.folder = folder
        self.isNamedAbsolutely = isNamedAbsolutely
    }

    package static let standardInputName = "<stdin>"

    /// Reads a script by a path, or standard input by `-`.
    package static func read(_ path: String) throws(ReadFailure) -> Script {
        if path == "-" {
            let bytes = try FileReader.readStandardInput()
            return Script(
                source: SourceFile(name: standardInputName, bytes: bytes), path: nil, folder: Paths.resolved(".") ?? "/",
                isNamedAbsolutely: false)
        }
        let bytes = try FileReader.read(path, .filesAndPipes)
        // A pipe has no path to resolve; what it uses stands where the program runs.
        let resolved = Paths.resolved(path)
        return Script(
            source: SourceFile(name: path, bytes: bytes), path: resolved,
            folder: resolved.map(Paths.folder(of:)) ?? Paths.resolved(".") ?? "/", isNamedAbsolutely: path.hasPrefix("/"))
    }
}
