import MajlisText
import Synchronization

/// Finds the project that a script belongs to. Each project file is read once.
package final class ProjectFinder: Sendable {
    private let known = Mutex<[String: ProjectFile?]>([:])

    package init() {}

    /// The project of the nearest folder, at or above a resolved one, with a `project.majlis`; nil where that file describes none.
    package func project(above folder: String) -> ProjectFile? {
        let root = Paths.projectRoot(above: folder)
        return project(in: root)
    }

    /// The project that a folder is.
    package func project(in folder: String) -> ProjectFile? {
        let path = Paths.joined(folder, ProjectFile.name)
        if let known = known.withLock({ $0[path] }) { return known }
        let project = Paths.resolved(path).flatMap { $0 == path ? ProjectFile(reading: $0) : nil }
        known.withLock { $0[path] = .some(project) }
        return project
    }

    /// The project that what a command was given belongs to: a file, a folder, or `-` for standard input.
    package func project(of given: String) -> ProjectFile? {
        if given == "-" { return Paths.resolved(".").flatMap { project(above: $0) } }
        guard let resolved = Paths.resolved(given) else {
            return Paths.resolved(Paths.folder(of: given)).flatMap { project(above: $0) }
        }
        return project(above: Paths.isFolder(resolved) ? resolved : Paths.folder(of: resolved))
    }
}
