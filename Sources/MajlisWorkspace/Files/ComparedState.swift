import Glibc
import MajlisText

/// One side of a comparison as it was named: a script, a folder, standard input, or what the git repository has of them at a revision.
package struct ComparedState {
    /// The projects, each by the path of its first script as seen from what was named.
    package let projects: [(path: String, project: LoadedProject)]

    package struct Failure: Error {
        package let message: Message
    }

    /// What was named, before it is read.
    private enum Name {
        case path(String)
        /// A path at a revision; nil: that of the other side.
        case revision(String, path: String?)
    }

    private static let command = "majlis diff"

    /// Reads both sides. What is neither a file nor a folder is a revision.
    package static func both(_ old: String, _ new: String, _ finder: ProjectFinder?) throws(Failure) -> (
        old: ComparedState, new: ComparedState
    ) {
        if old == "-", new == "-" { throw Failure(message: Message(.diffStandardInputTwice)) }
        let (first, second) = (name(old), name(new))
        return (
            try ComparedState(first, given: old, beside: second, finder), try ComparedState(second, given: new, beside: first, finder)
        )
    }

    private static func name(_ given: String) -> Name {
        if given == "-" || Paths.exists(given) { return .path(given) }
        if let colon = given.firstIndex(of: ":") {
            let path = String(given[given.index(after: colon)...])
            return .revision(String(given[..<colon]), path: path.isEmpty ? nil : path)
        }
        // What looks like a path is one, so that the complaint names what is missing.
        return given.hasSuffix(".majlis") || given.hasSuffix("/") ? .path(given) : .revision(given, path: nil)
    }

    private init(_ name: Name, given: String, beside other: Name, _ finder: ProjectFinder?) throws(Failure) {
        switch name {
        case .path(let path): projects = try Self.read(path, finder)
        case .revision(let revision, let path):
            var beside = "."
            if case .path(let place) = other, place != "-" { beside = place }
            if case .revision(_, let place?) = other { beside = place }
            projects = try Self.read(path ?? beside, at: revision, given: given, finder)
        }
    }

    private static func read(_ path: String, _ finder: ProjectFinder?) throws(Failure) -> [(path: String, project: LoadedProject)] {
        let given = GivenPaths([path], taking: .projects, finder)
        if let problem = given.problems.first { throw Failure(message: problem) }
        var scripts: [Script] = []
        for name in given.scripts {
            do throws(ReadFailure) { scripts.append(try Script.read(name, finder)) } catch {
                throw Failure(message: error.message(path: name, command: "diff"))
            }
        }
        return named(ProjectSet(scripts).projects, from: path)
    }

    private static func read(
        _ path: String, at revision: String, given: String, _ finder: ProjectFinder?
    ) throws(Failure) -> [(path: String, project: LoadedProject)] {
        let here = Paths.resolved(".") ?? "/"
        let place = Paths.resolved(path) ?? Paths.tidied(Paths.joined(here, path))
        var folder = Paths.isFolder(place) ? place : Paths.folder(of: place)
        while !Paths.isFolder(folder), folder != "/", !folder.isEmpty { folder = Paths.folder(of: folder) }
        let snapshot: GitSnapshot
        do throws(GitSnapshot.Failure) {
            snapshot = try GitSnapshot(of: revision, from: folder, option: command)
        } catch {
            // A name that is nothing at all says more about what was meant than about a repository.
            let isUnknown = error.message.code == .gitUnknownRevision || error.message.code == .gitNoRepository
            throw Failure(message: isUnknown && !given.contains(":") ? Message(.diffNoSuchState, ["given": .code(given)]) : error.message)
        }
        defer { snapshot.remove() }
        guard let then = snapshot.path(of: place) else {
            throw Failure(
                message: Message(.gitOutside, ["path": .text(path), "root": .text(snapshot.root), "revision": .code(revision)]))
        }
        guard Paths.exists(then) else {
            throw Failure(message: Message(.diffAbsentAtRevision, ["path": .code(path), "revision": .code(revision)]))
        }
        // Projects as they were then: what is known of those of today says nothing of them.
        let own = finder.map { _ in ProjectFinder() }
        let scripts = GivenPaths([then], taking: .projects, own).scripts.compactMap { try? Script.read($0, own) }
        if scripts.isEmpty {
            throw Failure(message: Message(.diffNothingAtRevision, ["path": .code(path), "revision": .code(revision)]))
        }
        let named = scripts.map { script in script.renamed { "\(revision):" + Paths.relative(snapshot.original($0), to: snapshot.root) } }
        return Self.named(ProjectSet(named).projects, from: then)
    }

    /// Projects by their first scripts as seen from a folder; one alone is known by nothing.
    private static func named(_ projects: [LoadedProject], from path: String) -> [(path: String, project: LoadedProject)] {
        let root = Paths.resolved(path) ?? path
        return projects.map { project in
            let entry = project.entryPath ?? "-"
            return (Paths.isInside(entry, root) ? Paths.relative(entry, to: root) : entry, project)
        }
    }
}

extension Script {
    /// The same with another name in findings.
    fileprivate func renamed(_ change: (String) -> String) -> Script {
        guard let path else { return self }
        return Script(
            source: SourceFile(name: change(path), bytes: source.bytes), path: path, folder: folder,
            isNamedAbsolutely: isNamedAbsolutely, project: project)
    }
}
