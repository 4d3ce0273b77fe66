/// What `--version` says.
package enum Version {
    /// The program's version; CHANGELOG.md begins with it.
    package static let program = "0.1.0"
    /// The newest edition of the language that the program reads.
    package static let edition = 1
}
