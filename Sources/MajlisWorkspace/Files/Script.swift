import MajlisText

/// A script that a command was given, read: its name as it was given and where it stands.
package struct Script: Sendable {
    package let source: SourceFile
    /// The absolute path without symbolic links; nil for standard input.
    package let path: String?
    /// The folder that its `use` paths start from.
    package let folder: String
    /// Whether findings name the files it uses by absolute paths, as it was itself.
    package let isNamedAbsolutely: Bool
    /// The project that it belongs to; nil where there is none, or where it is to be left out.
    package let project: ProjectFile?

    package init(source: SourceFile, path: String?, folder: String, isNamedAbsolutely: Bool, project: ProjectFile? = nil) {
        self.source = source
        self.path = path
        self.folder = folder
        self.isNamedAbsolutely = isNamedAbsolutely
        self.project = project
    }

    package static let standardInputName = "<stdin>"

    /// Reads a script by a path, or standard input by `-`.
    /// - Parameter finder: finds the project that it belongs to; nil leaves projects out.
    package static func read(_ path: String, _ finder: ProjectFinder? = ProjectFinder()) throws(ReadFailure) -> Script {
        if path == "-" {
            let bytes = try FileReader.readStandardInput()
            let folder = Paths.resolved(".") ?? "/"
            return Script(
                source: SourceFile(name: standardInputName, bytes: bytes), path: nil, folder: folder, isNamedAbsolutely: false,
                project: finder?.project(above: folder))
        }
        let bytes = try FileReader.read(path, .filesAndPipes)
        // A pipe has no path to resolve; what it uses stands where the program runs.
        let resolved = Paths.resolved(path)
        let folder = resolved.map(Paths.folder(of:)) ?? Paths.resolved(".") ?? "/"
        return Script(
            source: SourceFile(name: path, bytes: bytes), path: resolved, folder: folder, isNamedAbsolutely: path.hasPrefix("/"),
            project: finder?.project(above: folder))
    }
}
