/// Where journals stand.
package enum JournalPath {
    package static let suffix = ".journal"
    private static let scriptSuffix = ".majlis"

    /// The project's journal, or `meeting.journal` beside `meeting.majlis`; nil for standard input.
    package static func beside(_ script: Script) -> String? {
        guard let path = script.path else { return nil }
        guard let project = script.project, project.scripts.contains(path), let journal = project.journalPath else {
            return beside(script.source.name)
        }
        return script.isNamedAbsolutely ? journal : Paths.resolved(".").map { Paths.relative(journal, to: $0) } ?? journal
    }

    /// The same by the script's path alone.
    package static func beside(_ path: String) -> String {
        (path.hasSuffix(scriptSuffix) ? String(path.dropLast(scriptSuffix.count)) : path) + suffix
    }

    /// The journal that is meant by a script or by the journal itself.
    package static func of(_ path: String, _ finder: ProjectFinder? = ProjectFinder()) -> String {
        guard path.hasSuffix(scriptSuffix) else { return path }
        return (try? Script.read(path, finder)).flatMap { beside($0) } ?? beside(path)
    }
}

/// Which journal a command reckons with.
package enum JournalChoice: Equatable {
    case none
    /// The one beside the script, where there is one.
    case beside(String)
    /// The one that was asked for: it must be there.
    case named(String)

    package var path: String? {
        switch self {
        case .none: nil
        case .beside(let path), .named(let path): path
        }
    }
}
