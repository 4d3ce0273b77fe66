import Foundation

/// What the machine lets tests do; tried once.
enum Machine {
    /// Whether one program may look at another's calls of the system.
    static let mayTrace = succeeds("/usr/bin/strace", ["-o", "/dev/null", "/bin/true"])

    /// Whether a small file system may be mounted.
    static let mayMount = succeeds(
        "/bin/sh", ["-c", "folder=$(mktemp -d) && mount -t tmpfs -o size=64k none \"$folder\" && umount \"$folder\" && rmdir \"$folder\""])

    static func succeeds(_ program: String, _ arguments: [String]) -> Bool {
        guard FileManager.default.isExecutableFile(atPath: program) else { return false }
        return (try? Majlis.execute(program, arguments, in: nil, input: nil, environment: [:]))?.status == 0
    }
}
