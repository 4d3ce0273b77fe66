import Glibc
import MajlisText

/// The scripts of a git repository as they stood at a revision, laid out in a folder of our own.
///
/// The repository, its index and its working tree stay as they are.
package struct GitSnapshot {
    /// The repository's folder, resolved.
    package let root: String
    private let tree: TemporaryTree

    package struct Failure: Error {
        package let message: Message
        package init(_ message: Message) { self.message = message }
    }

    private static let program = "git"
    /// In a hook git says where it works, as seen from the folder in which the hook runs. We ask it from other folders.
    private static let pathVariables: Set<String> = ["GIT_DIR", "GIT_WORK_TREE", "GIT_PREFIX", "GIT_INDEX_FILE", "GIT_COMMON_DIR"]

    private static func run(_ words: [String], environment: [String: String] = [:], input: [UInt8] = []) -> ProgramRun? {
        ProgramRun([program] + words, environment: environment, pathVariables: pathVariables, input: input)
    }

    /// - Parameters:
    ///   - folder: where the repository is looked for.
    ///   - option: what asked for it, for messages.
    package init(of revision: String, from folder: String, option: String) throws(Failure) {
        guard let found = Self.run(["-C", folder, "rev-parse", "--show-toplevel"]) else {
            throw Failure(Message(.gitMissing, ["program": .code(Self.program), "option": .command(option)]))
        }
        guard found.hasSucceeded, let root = Paths.resolved(Self.line(found.output)) else {
            throw Failure(Message(.gitNoRepository, ["path": .text(folder)]))
        }
        self.root = root
        // What begins with a hyphen would be an option of git's.
        let name = ["-C", root, "rev-parse", "--verify", "--quiet", revision + "^{commit}"]
        guard !revision.hasPrefix("-"), !revision.isEmpty, let known = Self.run(name), known.hasSucceeded else {
            throw Failure(Message(.gitUnknownRevision, ["revision": .code(revision)]))
        }
        guard let tree = TemporaryTree() else { throw Self.failed(revision, .message(SystemReason.message(errno))) }
        self.tree = tree
        do throws(Failure) {
            try Self.layOut(Self.line(known.output), revision, root, tree.path)
        } catch {
            tree.remove()
            throw error
        }
    }

    private static func layOut(_ commit: String, _ revision: String, _ root: String, _ folder: String) throws(Failure) {
        func run(_ words: [String], input: [UInt8] = []) throws(Failure) -> [UInt8] {
            // An index of our own: the repository's may hold what is about to be committed.
            let index = ["GIT_INDEX_FILE": Paths.joined(folder, "index")]
            guard let run = Self.run(["-C", root] + words, environment: index, input: input) else {
                throw failed(revision, .message(SystemReason.message(errno)))
            }
            guard run.hasSucceeded else {
                throw failed(revision, .text(run.errors.split(separator: "\n").first.map(String.init) ?? ""))
            }
            return run.output
        }
        let names = try run(["ls-tree", "-r", "-z", "--full-tree", "--name-only", commit]).split(separator: 0)
        // And what tables are read from.
        let scripts = names.filter { name in [".majlis", ".csv", ".tsv"].contains { name.suffix($0.utf8.count).elementsEqual($0.utf8) } }
        _ = try run(["read-tree", commit])
        let files = Paths.joined(folder, "files")
        guard mkdir(files, 0o700) == 0 else { throw failed(revision, .message(SystemReason.message(errno))) }
        _ = try run(
            ["checkout-index", "--quiet", "--force", "--prefix=\(files)/", "-z", "--stdin"],
            input: scripts.flatMap { name -> [UInt8] in Array(name) + [0] })
    }

    /// The folder in which the repository's files stand as they did.
    private var files: String { Paths.joined(tree.path, "files") }

    /// Where what stands at a resolved path stood; nil outside the repository.
    package func path(of path: String) -> String? {
        guard Paths.isInside(path, root) else { return nil }
        return path == root ? files : files + path.dropFirst(root == "/" ? 0 : root.count)
    }

    /// Where in the repository what stands at a path of ours stands; the path itself where it is none of ours.
    package func original(_ path: String) -> String {
        Paths.isInside(path, files) ? Paths.tidied(root + path.dropFirst(files.count)) : path
    }

    package func remove() { tree.remove() }

    private static func failed(_ revision: String, _ reason: MessageArgument) -> Failure {
        Failure(Message(.gitFailed, ["program": .code(program), "revision": .code(revision), "reason": reason]))
    }

    private static func line(_ bytes: [UInt8]) -> String {
        String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self)
    }
}
