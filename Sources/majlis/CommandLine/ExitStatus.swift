/// How the program ends. The numbers are part of its interface.
enum ExitStatus: Int32, Comparable {
    /// Nothing of severity error was found.
    case clean = 0
    /// An error that is not waived, a refused event, a file that `fmt --check` would change.
    case findings = 1
    /// The command could not do its work: usage, or a file that cannot be read or written.
    case unable = 2
    /// A defect of the program itself.
    case defect = 70

    static func < (a: ExitStatus, b: ExitStatus) -> Bool { a.rawValue < b.rawValue }
}
