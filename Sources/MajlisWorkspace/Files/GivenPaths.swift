import Glibc
import MajlisText

/// What a command was given on its command line, as scripts to read.
package struct GivenPaths {
    /// Paths of scripts in the order given, folders replaced by what is in them; each script once. `-` is standard input.
    package private(set) var scripts: [String] = []
    /// Why something given cannot be read.
    package private(set) var problems: [Message] = []

    /// What a folder of a project, or a project file, stands for.
    package enum Taking {
        /// The scripts that the project lists.
        case projects
        /// Every script in the folder; the file itself.
        case files
    }

    private let taking: Taking
    private let finder: ProjectFinder?

    /// - Parameter finder: knows which folders are projects; nil takes every folder as a folder.
    package init(_ paths: [String], taking: Taking = .files, _ finder: ProjectFinder? = nil) {
        (self.taking, self.finder) = (taking, finder)
        if paths.contains("-"), paths.count > 1 {
            problems.append(Message(.standardInputAlone, ["dash": .code("-")]))
            return
        }
        var seen: Set<String> = []
        for path in paths {
            for script in expanded(path) where seen.insert(Paths.resolved(script) ?? script).inserted { scripts.append(script) }
        }
        if scripts.count > ProjectLoader.fileLimit {
            problems.append(Message(.useTooMany, ["limit": .number(ProjectLoader.fileLimit)]))
            scripts.removeLast(scripts.count - ProjectLoader.fileLimit)
        }
    }

    private mutating func expanded(_ path: String) -> [String] {
        guard path != "-", Paths.isFolder(path) else { return project(at: path).map { scripts(of: $0, from: path) } ?? [path] }
        if let project = project(at: Paths.joined(path, ProjectFile.name)) {
            return scripts(of: project, from: Paths.joined(path, ProjectFile.name))
        }
        let walk = FolderWalk(path)
        for failure in walk.failures {
            problems.append(
                Message(.folderUnreadable, ["path": .text(failure.path), "reason": SystemReason.argument(failure.errno)]))
        }
        if walk.scripts.isEmpty, walk.failures.isEmpty {
            problems.append(Message(.folderWithoutScripts, ["path": .text(path), "extension": .code(".majlis")]))
        }
        return withoutOthers(walk.scripts)
    }

    // MARK: Projects

    /// The project that a file describes, where projects are what is taken.
    private func project(at path: String) -> ProjectFile? {
        guard taking == .projects, path == ProjectFile.name || path.hasSuffix("/" + ProjectFile.name), let finder,
            let resolved = Paths.resolved(path)
        else { return nil }
        return finder.project(in: Paths.folder(of: resolved))
    }

    private func scripts(of project: ProjectFile, from path: String) -> [String] {
        // Read by itself it says why there is no script.
        if project.scripts.isEmpty { return [path] }
        let folder = path.contains("/") ? Paths.folder(of: path) : ""
        return project.scripts.map { script in
            let name = Paths.relative(script, to: project.root)
            return folder.isEmpty ? name : Paths.joined(folder, name)
        }
    }

    /// Of projects in folders below, the scripts that they list and no others.
    private func withoutOthers(_ scripts: [String]) -> [String] {
        let projects = scripts.compactMap { project(at: $0) }
        if projects.isEmpty { return scripts }
        return scripts.filter { script in
            guard let resolved = Paths.resolved(script), let project = finder?.project(above: Paths.folder(of: resolved)) else {
                return true
            }
            return project.scripts.contains(resolved)
        }
    }
}

extension ReadFailure {
    /// The sentence about a file that was given to a command.
    package func message(path: String, command: String) -> Message {
        if path == "-" { return Message(.inputUnreadable, ["reason": reason]) }
        switch self {
        case .missing: return Message(.fileMissing, ["path": .text(path)])
        case .isFolder: return Message(.fileIsFolder, ["path": .text(path), "command": .command(command)])
        case .tooLarge: return Message(.fileTooLarge, ["path": .text(path), "limit": .number(FileReader.limit >> 20)])
        case .notAFile, .system: return Message(.fileUnreadable, ["path": .text(path), "reason": reason])
        }
    }

    var reasonArgument: MessageArgument { reason }

    private var reason: MessageArgument {
        switch self {
        case .missing: SystemReason.argument(ENOENT)
        case .isFolder: SystemReason.argument(EISDIR)
        case .tooLarge: SystemReason.argument(EFBIG)
        case .notAFile: .message(Message(.reasonNotAFile))
        case .system(let errno): SystemReason.argument(errno)
        }
    }
}
