import Foundation

/// Runs the program as a user whom permissions bind.
enum UnprivilegedUser {
    private static let isRoot = geteuid() == 0

    private static let setpriv: String? = ["/usr/bin/setpriv", "/bin/setpriv"].first { FileManager.default.isExecutableFile(atPath: $0) }

    static var isAvailable: Bool { !isRoot || setpriv != nil }

    static func run(_ arguments: [String], in folder: TemporaryFolder) throws -> Majlis.Run {
        guard isRoot, let setpriv else { return try Majlis.run(arguments, in: folder) }
        // The build folder may stand where nobody else may go.
        let home = try TemporaryFolder()
        // By a process of its own: a copy that this one has open for writing, while another thread starts a program, could not be run.
        _ = try Majlis.execute("/bin/cp", [try Majlis.binary(), home.path("majlis")], in: nil, input: nil, environment: [:])
        let nobody = ["--reuid=65534", "--regid=65534", "--clear-groups"]
        return try Majlis.execute(setpriv, nobody + [home.path("majlis")] + arguments, in: folder, input: nil, environment: [:])
    }
}
