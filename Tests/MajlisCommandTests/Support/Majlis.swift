import Foundation
import Testing

/// The release binary, run as a user runs it.
enum Majlis {
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// What a run left behind.
    struct Run {
        let status: Int32
        let outputBytes: [UInt8]
        let errors: String
        let seconds: Double

        var output: String { String(decoding: outputBytes, as: UTF8.self) }
    }

    /// Tests run the release binary and no other: statically linked, it behaves differently where zones and calendars are concerned.
    static func binary() throws -> String {
        let environment = ProcessInfo.processInfo.environment
        let path = environment["MAJLIS_BINARY"] ?? PackageFiles.url(".build/release/majlis").path
        guard FileManager.default.isExecutableFile(atPath: path) else {
            throw Failure(
                description: "There is no release binary at \(path): `make build` builds it, `make test` builds it and runs the tests.")
        }
        return path
    }

    /// The environment of every run: nothing of the machine's, so that outputs are the same everywhere.
    static let plainEnvironment = [
        "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "HOME": "/nonexistent", "LANG": "C.UTF-8",
    ]

    /// Runs the program.
    static func run(
        _ arguments: [String], in folder: TemporaryFolder? = nil, input: [UInt8]? = nil, environment: [String: String] = [:]
    ) throws -> Run {
        try execute(try binary(), arguments, in: folder, input: input, environment: environment)
    }

    /// Runs the program where it must answer within a second. Tests run beside each other, so a slow answer gets a second chance.
    static func runQuickly(_ arguments: [String], in folder: TemporaryFolder? = nil, input: [UInt8]? = nil) throws -> Run {
        var run = try run(arguments, in: folder, input: input)
        for _ in 0..<3 where run.seconds >= 1 { run = try self.run(arguments, in: folder, input: input) }
        #expect(run.seconds < 1, "\(arguments) took \(run.seconds) s")
        return run
    }

    /// Runs a line of a shell in which `majlis` is the program.
    static func shell(_ line: String, in folder: TemporaryFolder, environment: [String: String] = [:]) throws -> Run {
        // The program may have another file name; a function has the right one everywhere in the line.
        let quoted = "'" + (try binary()).replacingOccurrences(of: "'", with: "'\\''") + "'"
        return try execute(
            "/bin/sh", ["-c", "majlis() { \(quoted) \"$@\"; }\n\(line)"], in: folder, input: nil, environment: environment)
    }

    static func execute(
        _ program: String, _ arguments: [String], in folder: TemporaryFolder?, input: [UInt8]?, environment: [String: String]
    ) throws -> Run {
        // Files instead of pipes: nothing has to be read while the program runs.
        let scratch = try TemporaryFolder()
        try scratch.write("in", input ?? [])
        try scratch.write("out", [UInt8]())
        try scratch.write("err", [UInt8]())
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.currentDirectoryURL = (folder ?? scratch).url
        process.environment = plainEnvironment.merging(environment) { $1 }
        process.standardInput = try FileHandle(forReadingFrom: scratch.url.appendingPathComponent("in"))
        process.standardOutput = try FileHandle(forWritingTo: scratch.url.appendingPathComponent("out"))
        process.standardError = try FileHandle(forWritingTo: scratch.url.appendingPathComponent("err"))
        let clock = ContinuousClock()
        let start = clock.now
        try process.run()
        process.waitUntilExit()
        let took = clock.now - start
        let status = process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus
        return Run(
            status: status, outputBytes: try scratch.bytes("out"), errors: try scratch.text("err"),
            seconds: Double(took.components.seconds) + Double(took.components.attoseconds) / 1e18)
    }
}
