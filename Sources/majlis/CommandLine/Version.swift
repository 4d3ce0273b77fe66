/// What `--version` says.
enum Version {
    /// The program's version; CHANGELOG.md begins with it.
    static let program = "0.1.0"
    /// The newest edition of the language that the program reads.
    static let edition = 1
}
