import MajlisLanguage

/// What `--version` says.
package enum Version {
    /// The program's version; CHANGELOG.md begins with it.
    package static let program = "0.1.0"
    /// The day of the version, as the manual page gives it.
    package static let date = "2026-11-22"
    /// The newest edition of the language that the program reads.
    package static let edition = Editions.newest
}
