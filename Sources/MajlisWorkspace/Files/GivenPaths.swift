import Glibc
import MajlisText

/// What a command was given on its command line, as scripts to read.
package struct GivenPaths {
    /// Paths of scripts in the order given, folders replaced by what is in them; each script once. `-` is standard input.
    package private(set) var scripts: [String] = []
    /// Why something given cannot be read.
    package private(set) var problems: [Message] = []

    package init(_ paths: [String]) {
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
        guard path != "-", Paths.isFolder(path) else { return [path] }
        let walk = FolderWalk(path)
        for failure in walk.failures {
            problems.append(
                Message(.folderUnreadable, ["path": .text(failure.path), "reason": SystemReason.argument(failure.errno)]))
        }
        if walk.scripts.isEmpty, walk.failures.isEmpty {
            problems.append(Message(.folderWithoutScripts, ["path": .text(path), "extension": .code(".majlis")]))
        }
        return walk.scripts
    }
}

extension ReadFailure {
    /// The sentence about a file that was given to a command.
    package func message(path: String, command: String) -> Message {
        if path == "-" { return Message(.inputUnreadable, ["reason": reason]) }
        switch self {
        case .missing: return Message(.fileMissing, ["path": .text(path)])
        case .isFolder: return Message(.fileIsFolder, ["path": .text(path), "command": .code(command)])
        case .tooLarge: return Message(.fileTooLarge, ["path": .text(path), "limit": .number(FileReader.limit >> 20)])
        case .notAFile, .system: return Message(.fileUnreadable, ["path": .text(path), "reason": reason])
        }
    }

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
